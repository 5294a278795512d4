//! The library of the resource centre: instruments, articles in plain words, cases, numbers, actions and letters.
//! The format is described in `training-modules/README.md`.

mod number;
mod records;
mod terminology;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Diagnostic, Severity, StampError,
    check::translation,
    collection::{self, Basis, Collection, CollectionSource},
    course_toml::RawReviews,
    diagnostic::{Code, Report},
    files::Files,
    ids,
    model::{Fact, Review, Tag},
    source::Loader,
    stamp::{self, Segment, Stamps},
};

pub use number::{Approx, Chart, Number, Theme, Unit, Value};
pub use records::{Action, ActionKind, Article, Body, Case, Field, Instrument, InstrumentKind, Letter, LetterKind};
pub use terminology::Terminology;

/// The library with all its languages, without what a build leaves out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Library {
    pub version: String,
    /// The first is the source language.
    pub languages: Vec<Tag>,
    pub licence: String,
    pub instruments: Collection<Instrument>,
    pub articles: Collection<Article>,
    pub cases: Collection<Case>,
    pub numbers: Collection<Number>,
    pub actions: Collection<Action>,
    pub letters: Collection<Letter>,
    /// By id.
    pub facts: BTreeMap<String, Fact>,
    /// One concept, one word, in every language of the terminology.
    pub terms: Vec<Terminology>,
    pub reviews: Vec<Review>,
}

impl Library {
    /// Whether nobody has signed this language of this version.
    #[must_use]
    pub fn is_draft(&self, language: &str) -> bool {
        !self.reviews.iter().any(|review| review.language == language && review.version == self.version)
    }
}

const ABOUT: &str = "library.toml";
/// The layout that this version reads.
const FORMAT: u32 = 1;

/// `library.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLibrary {
    format: toml::Spanned<u32>,
    version: String,
    languages: Vec<Tag>,
    licence: String,
}

/// All collections as read.
#[derive(Debug)]
struct Source {
    instruments: CollectionSource<Instrument>,
    articles: CollectionSource<Article>,
    cases: CollectionSource<Case>,
    numbers: CollectionSource<Number>,
    actions: CollectionSource<Action>,
    letters: CollectionSource<Letter>,
}

impl Source {
    fn load(loader: &mut Loader<'_, '_>, languages: &[Tag]) -> Self {
        Source {
            instruments: collection::load(loader, languages),
            articles: collection::load(loader, languages),
            cases: collection::load(loader, languages),
            numbers: collection::load(loader, languages),
            actions: collection::load(loader, languages),
            letters: collection::load(loader, languages),
        }
    }

    fn check(&self, basis: &Basis<'_>, report: &mut Report) {
        collection::check(&self.instruments, basis, report);
        collection::check(&self.articles, basis, report);
        collection::check(&self.cases, basis, report);
        collection::check(&self.numbers, basis, report);
        collection::check(&self.actions, basis, report);
        collection::check(&self.letters, basis, report);
    }

    /// The stretches of words that exist both in the source language and in `language`.
    fn segments(&self, languages: &[Tag], language: &str) -> Vec<Segment<'_>> {
        let mut segments = collection::segments(&self.instruments, languages, language);
        segments.extend(collection::segments(&self.articles, languages, language));
        segments.extend(collection::segments(&self.cases, languages, language));
        segments.extend(collection::segments(&self.numbers, languages, language));
        segments.extend(collection::segments(&self.actions, languages, language));
        segments.extend(collection::segments(&self.letters, languages, language));
        segments
    }
}

/// Checks the files of the library and makes the library from them; present if there is no error. `omit` as in [`crate::compile`].
#[must_use]
pub fn compile(files: &Files, omit: &[&str]) -> (Option<Library>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let library = read(files, omit, &mut report);
    let diagnostics = report.finish();
    let failed = diagnostics.iter().any(|finding| finding.severity == Severity::Error);
    (library.filter(|_| !failed), diagnostics)
}

fn read(files: &Files, omit: &[&str], report: &mut Report) -> Option<Library> {
    let mut loader = Loader { files, report };
    let raw = about(&mut loader)?;
    let facts = loader.facts();
    let reviews = loader.toml::<RawReviews>("review.toml", false).map(|file| file.raw.reviews).unwrap_or_default();
    let terms = terminology::read(&mut loader);
    let source = Source::load(&mut loader, &raw.languages);
    let stamps: Vec<_> = raw.languages.iter().skip(1).map(|tag| (tag, stamps(&mut loader, tag))).collect();
    let known = terms.iter().map(|term| term.id.clone()).collect();
    let basis = Basis { languages: raw.languages.clone(), facts, terms: known, omit };
    source.check(&basis, report);
    for (language, stamps) in stamps {
        let segments = source.segments(&basis.languages, language);
        translation::compare(files, language, stamps.as_ref(), &segments, report);
    }
    let facts = basis.facts.iter().flatten().filter(|(id, _)| !basis.strip().is_omitted(id));
    let terms = terms.into_iter().filter(|term| !ids::is_omitted(term.tags.iter().map(String::as_str), omit));
    Some(Library {
        version: raw.version,
        licence: raw.licence,
        facts: facts.map(|(id, fact)| (id.clone(), fact.clone())).collect(),
        instruments: source.instruments.assemble(&basis),
        articles: source.articles.assemble(&basis),
        cases: source.cases.assemble(&basis),
        numbers: source.numbers.assemble(&basis),
        actions: source.actions.assemble(&basis),
        letters: source.letters.assemble(&basis),
        languages: raw.languages,
        terms: terms.collect(),
        reviews,
    })
}

fn about(loader: &mut Loader<'_, '_>) -> Option<RawLibrary> {
    let file = loader.toml::<RawLibrary>(ABOUT, true)?;
    let found = file.raw.format.get_ref();
    if *found != FORMAT {
        let line = file.line(&file.raw.format);
        loader.report.add(Code::FormatUnknown, ABOUT, line, &[("found", found), ("known", &FORMAT)]);
        return None;
    }
    Some(file.raw)
}

fn stamps(loader: &mut Loader<'_, '_>, language: &str) -> Option<Stamps> {
    loader.toml(&stamp::path(language), false).map(|file| file.raw)
}

/// The text of `translations/<language>.toml`: the translation was made from the words as they are now.
///
/// # Errors
/// [`StampError`], if the library cannot be read or has no such language.
pub fn stamp(files: &Files, language: &str) -> Result<String, StampError> {
    let mut report = Report::default();
    let mut loader = Loader { files, report: &mut report };
    let Some(raw) = about(&mut loader) else { return Err(StampError::Unreadable(report.finish())) };
    match raw.languages.iter().position(|tag| tag == language) {
        None => return Err(StampError::UnknownLanguage(language.to_owned())),
        Some(0) => return Err(StampError::SourceLanguage(language.to_owned())),
        Some(_) => {}
    }
    let source = Source::load(&mut loader, &raw.languages);
    let original = raw.languages.first().map_or("", String::as_str);
    Ok(stamp::text(original, &source.segments(&raw.languages, language)))
}
