//! A collection as read, with places; and the entries that a build keeps of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::{
    diagnostic::Code,
    files::Lines,
    ids,
    markdown::{self, Document, What},
    model::{Fact, Part, Tag},
    section::{self, Section},
    source::Loader,
    stamp::{self, Segment},
    strip::Strip,
};

use super::{Collection, Entry, EntryWords, Record};

/// What all collections of one folder share.
#[derive(Debug)]
pub(crate) struct Basis<'a> {
    /// The first is the source language.
    pub languages: Vec<Tag>,
    /// `None`: not readable, which has its own finding.
    pub facts: Option<BTreeMap<String, Fact>>,
    /// Terms that the words may link.
    pub terms: BTreeSet<String>,
    pub omit: &'a [&'a str],
}

impl Basis<'_> {
    pub(crate) fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.as_ref()?.get(id)
    }

    pub(crate) fn strip(&self) -> Strip<'_> {
        Strip { facts: self.facts.as_ref(), omit: self.omit }
    }
}

/// Finds lines in a TOML file by what stands there.
#[derive(Debug, Default)]
pub(crate) struct Place {
    pub path: String,
    pub text: String,
    lines: Lines,
}

impl Place {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Place { path: path.to_owned(), text: text.to_owned(), lines: Lines::of(text) }
    }

    /// The line of the quoted `value` from byte `from` up to `to`; without it the line of `from`.
    pub(crate) fn line(&self, from: usize, to: usize, value: &str) -> usize {
        let stretch = self.text.get(from..to).unwrap_or_default();
        let at = if value.is_empty() { None } else { stretch.find(&format!("\"{value}\"")) };
        self.lines.line(from + at.unwrap_or(0))
    }
}

/// The tables and the words of a collection.
#[derive(Debug)]
pub(crate) struct CollectionSource<R> {
    pub place: Place,
    pub records: Vec<Spanned<R>>,
    pub texts: BTreeMap<Tag, CollectionText>,
}

impl<R> Default for CollectionSource<R> {
    fn default() -> Self {
        CollectionSource { place: Place::default(), records: Vec::new(), texts: BTreeMap::new() }
    }
}

/// The words of a collection in one language.
#[derive(Debug)]
pub(crate) struct CollectionText {
    pub document: Document,
    pub title: String,
    pub sections: Vec<Section>,
}

impl CollectionText {
    pub(crate) fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl<R: Record> CollectionSource<R> {
    /// The line of the quoted `value` in the table number `at`, else of the table.
    pub(crate) fn line(&self, at: usize, value: &str) -> usize {
        let start = |at: usize| self.records.get(at).map(|record| record.span().start);
        let (from, to) = (start(at).unwrap_or(0), start(at + 1).unwrap_or(self.place.text.len()));
        self.place.line(from, to, value)
    }

    /// The entries that the build keeps, with the words of every language that has them.
    pub(crate) fn assemble(self, basis: &Basis<'_>) -> Collection<R> {
        let strip = basis.strip();
        let mut entries = Vec::new();
        for record in self.records.into_iter().map(Spanned::into_inner) {
            if ids::is_omitted(record.tags().iter().map(String::as_str), basis.omit) {
                continue;
            }
            let words = self.texts.iter().filter_map(|(tag, text)| {
                let mut words = words(text.section(record.id())?);
                strip.texts(&mut words.body);
                words.parts.values_mut().for_each(|part| strip.texts(&mut part.body));
                Some((tag.clone(), words))
            });
            entries.push(Entry { id: record.id().to_owned(), words: words.collect(), record });
        }
        let titles = self.texts.iter().map(|(tag, text)| (tag.clone(), text.title.clone())).collect();
        Collection { languages: basis.languages.clone(), titles, entries }
    }
}

fn words(section: &Section) -> EntryWords {
    let part =
        |part: &Section| (part.id.clone(), Part { title: part.title.clone(), body: markdown::text(&part.elements) });
    EntryWords {
        title: section.title.clone(),
        body: markdown::text(&section.elements),
        parts: section.parts.iter().map(part).collect(),
    }
}

/// Reads `<NAME>.toml` and `<NAME>/<tag>.md`. A collection of which nothing is there is empty.
pub(crate) fn load<R: Record + for<'de> Deserialize<'de>>(
    loader: &mut Loader<'_, '_>,
    languages: &[Tag],
) -> CollectionSource<R> {
    let path = format!("{}.toml", R::NAME);
    let folder = format!("{}/", R::NAME);
    let has_words = loader.files.iter().any(|(path, _)| path.starts_with(&folder));
    let Some(text) = loader.text(&path, has_words.then_some((Code::FileMissing, ""))) else {
        return CollectionSource::default();
    };
    let Some(file) = loader.toml::<BTreeMap<Spanned<String>, Vec<Spanned<R>>>>(&path, true) else {
        return CollectionSource::default();
    };
    let mut records = Vec::new();
    for (name, tables) in file.raw {
        if name.get_ref() == R::NAME {
            records = tables;
        } else {
            let detail = format!("unknown field `{}`, expected `{}`", name.get_ref(), R::NAME);
            loader.report.add(Code::TomlInvalid, &path, file.lines.line(name.span().start), &[("detail", &detail)]);
        }
    }
    let texts = loader.in_languages(languages, |tag| format!("{folder}{tag}.md"), self::text);
    CollectionSource { place: Place::new(&path, text), records, texts }
}

/// Cuts the words of a collection into sections.
pub(crate) fn text(loader: &mut Loader<'_, '_>, document: Document) -> CollectionText {
    let (top, sections) = section::cut(&document, loader.report);
    let mut title = String::new();
    for element in top {
        match element.what {
            What::Heading { title: words, .. } if title.is_empty() => title = words,
            _ => loader.report.add(Code::TextStray, &document.path, element.line, &[("where", &"collection")]),
        }
    }
    if title.is_empty() {
        loader.report.add(Code::TitleMissing, &document.path, 1, &[("what", &"file")]);
    }
    CollectionText { document, title, sections }
}

/// The stretches of words that exist both in the source language and in `language`.
pub(crate) fn segments<'a, R: Record>(
    source: &'a CollectionSource<R>,
    languages: &[Tag],
    language: &str,
) -> Vec<Segment<'a>> {
    let original = languages.first().and_then(|tag| source.texts.get(tag));
    let mut segments = Vec::new();
    if let (Some(from), Some(to)) = (original, source.texts.get(language)) {
        let from_side = (from.document.text.as_str(), None, from.sections.as_slice());
        stamp::pair(&mut segments, R::NAME, from_side, &to.document.path, &to.sections);
    }
    segments
}
