//! A course folder as read, with places: what the checks look at and what the course is made from.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::{
    block_words::{self, BlockText},
    course_toml::{FORMAT, RawCourse, RawFormat, RawMedia, RawReviews, RawTerms},
    diagnostic::{Code, Report},
    files::{Files, Lines},
    ids,
    lesson_toml::{RawBlock, RawLesson},
    markdown::{self, Document, What},
    model::{Fact, Tag, TermWords},
    section::{self, Intro, Measure, Section},
    stamp::{self, Stamps},
    text::Inline,
};

/// A TOML file whose values know their lines.
#[derive(Debug)]
pub(crate) struct TomlFile<T> {
    pub path: String,
    pub lines: Lines,
    pub raw: T,
}

impl<T> TomlFile<T> {
    pub(crate) fn line<U>(&self, value: &Spanned<U>) -> usize {
        self.lines.line(value.span().start)
    }
}

#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub folder: &'a str,
    pub files: &'a Files,
    pub omit: &'a [&'a str],
    pub course: TomlFile<RawCourse>,
    pub words: BTreeMap<Tag, CourseText>,
    pub lessons: Vec<LessonSource>,
    /// `None`, as with `terms` and `media`: not readable, which has its own finding.
    pub facts: Option<BTreeMap<String, Fact>>,
    pub terms: Option<TomlFile<RawTerms>>,
    pub glossary: BTreeMap<Tag, GlossaryText>,
    pub media: Option<TomlFile<RawMedia>>,
    /// What each translation was made from; no entry if it was never stamped.
    pub stamps: BTreeMap<Tag, Stamps>,
    pub reviews: RawReviews,
}

#[derive(Debug)]
pub(crate) struct CourseText {
    pub document: Document,
    pub intro: Intro,
    pub sections: Vec<Section>,
    pub neutral: Option<Section>,
    pub notice: Option<Section>,
    pub attitudes_line: usize,
    pub attitudes: Vec<Vec<Inline>>,
    pub measures: Vec<Measure>,
}

#[derive(Debug)]
pub(crate) struct LessonSource {
    pub slug: String,
    pub toml: TomlFile<RawLesson>,
    pub words: BTreeMap<Tag, LessonText>,
}

#[derive(Debug)]
pub(crate) struct LessonText {
    pub document: Document,
    pub intro: Intro,
    pub sections: Vec<Section>,
    /// By block id; blocks without words are absent.
    pub blocks: BTreeMap<String, BlockText>,
    pub measures: Vec<Measure>,
}

#[derive(Debug)]
pub(crate) struct GlossaryText {
    pub document: Document,
    pub sections: Vec<Section>,
    pub terms: BTreeMap<String, TermWords>,
}

impl Source<'_> {
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.course.raw.languages.get_ref().iter().map(|tag| tag.get_ref().as_str())
    }

    /// The language that the others are translated from.
    pub(crate) fn source_language(&self) -> &str {
        self.languages().next().unwrap_or_default()
    }

    pub(crate) fn documents(&self) -> impl Iterator<Item = &Document> {
        let course = self.words.values().map(|words| &words.document);
        let lessons = self.lessons.iter().flat_map(|lesson| lesson.words.values().map(|words| &words.document));
        course.chain(lessons).chain(self.glossary.values().map(|words| &words.document))
    }

    pub(crate) fn is_omitted(&self, block: &RawBlock) -> bool {
        ids::is_omitted(block.tags(), self.omit)
    }

    pub(crate) fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.as_ref()?.get(id)
    }

    pub(crate) fn is_fact_omitted(&self, id: &str) -> bool {
        self.fact(id).is_some_and(|fact| ids::is_omitted(fact.tags.iter().map(String::as_str), self.omit))
    }
}

/// Reads everything that can be read. `None` if `course.toml` is not usable, for then nothing else can be found.
pub(crate) fn load<'a>(
    folder: &'a str,
    files: &'a Files,
    omit: &'a [&'a str],
    report: &mut Report,
) -> Option<Source<'a>> {
    let mut loader = Loader { files, report };
    let course = loader.course()?;
    let languages: Vec<String> = course.raw.languages.get_ref().iter().map(|tag| tag.get_ref().clone()).collect();
    let words = loader.in_languages(&languages, |tag| format!("words/{tag}.md"), Loader::course_text);
    let glossary = loader.in_languages(&languages, |tag| format!("glossary/{tag}.md"), Loader::glossary_text);
    let mut lessons = Vec::new();
    for slug in course.raw.lessons.get_ref().iter().map(Spanned::get_ref) {
        let Some(toml) = loader.toml::<RawLesson>(&format!("lessons/{slug}/lesson.toml"), true) else { continue };
        let words = loader.in_languages(
            &languages,
            |tag| format!("lessons/{slug}/{tag}.md"),
            |loader, document| loader.lesson_text(&toml.raw, document),
        );
        lessons.push(LessonSource { slug: slug.clone(), toml, words });
    }
    let mut stamps = BTreeMap::new();
    for tag in languages.iter().skip(1) {
        if let Some(file) = loader.toml(&stamp::path(tag), false) {
            stamps.insert(tag.clone(), file.raw);
        }
    }
    Some(Source {
        folder,
        files,
        omit,
        words,
        lessons,
        facts: loader.facts(),
        terms: loader.toml("glossary/terms.toml", true),
        glossary,
        media: loader.toml("media/media.toml", true),
        stamps,
        reviews: loader.toml("review.toml", false).map(|file| file.raw).unwrap_or_default(),
        course,
    })
}

pub(crate) struct Loader<'a, 'r> {
    pub files: &'a Files,
    pub report: &'r mut Report,
}

impl<'a> Loader<'a, '_> {
    pub(crate) fn text(&mut self, path: &str, missing: Option<(Code, &str)>) -> Option<&'a str> {
        let Some(bytes) = self.files.get(path) else {
            if let Some((code, language)) = missing {
                self.report.add(code, path, 0, &[("language", &language)]);
            }
            return None;
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
            Err(error) => {
                let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
                self.report.add(Code::NotUtf8, path, line, &[]);
                None
            }
        }
    }

    pub(crate) fn toml<T: DeserializeOwned>(&mut self, path: &str, needed: bool) -> Option<TomlFile<T>> {
        let text = self.text(path, needed.then_some((Code::FileMissing, "")))?;
        let lines = Lines::of(text);
        match toml::from_str(text) {
            Ok(raw) => Some(TomlFile { path: path.to_owned(), lines, raw }),
            Err(error) => {
                let line = error.span().map_or(0, |span| lines.line(span.start));
                self.report.add(Code::TomlInvalid, path, line, &[("detail", &error.message())]);
                None
            }
        }
    }

    fn course(&mut self) -> Option<TomlFile<RawCourse>> {
        // The format number first: a later layout may have fields that this version must not call mistakes.
        let text = self.text("course.toml", Some((Code::FileMissing, "")))?;
        if let Ok(RawFormat { format }) = toml::from_str(text)
            && *format.get_ref() != FORMAT
        {
            let line = Lines::of(text).line(format.span().start);
            self.report.add(
                Code::FormatUnknown,
                "course.toml",
                line,
                &[("found", format.get_ref()), ("known", &FORMAT)],
            );
            return None;
        }
        self.toml("course.toml", true)
    }

    pub(crate) fn facts(&mut self) -> Option<BTreeMap<String, Fact>> {
        let path = "facts.json";
        let text = self.text(path, Some((Code::FileMissing, "")))?;
        let list: Vec<Fact> = match serde_json::from_str(text) {
            Ok(list) => list,
            Err(error) => {
                self.report.add(Code::JsonInvalid, path, error.line(), &[("detail", &error)]);
                return None;
            }
        };
        let mut facts = BTreeMap::new();
        for fact in list {
            let id = fact.id.clone();
            let again = facts.insert(id.clone(), fact).is_some();
            let line = |nth| {
                let place = text.match_indices(&format!("\"{id}\"")).nth(nth);
                place.map_or(0, |(at, _)| Lines::of(text).line(at))
            };
            if again {
                self.report.add(Code::IdDuplicate, path, line(1), &[("id", &id), ("what", &"fact")]);
            } else if !crate::fact::is_id(&id) {
                self.report.add(Code::IdForm, path, line(0), &[("id", &id), ("what", &"fact")]);
            }
        }
        Some(facts)
    }

    pub(crate) fn in_languages<T>(
        &mut self,
        languages: &[String],
        path: impl Fn(&str) -> String,
        read: impl Fn(&mut Self, Document) -> T,
    ) -> BTreeMap<Tag, T> {
        let mut words = BTreeMap::new();
        for tag in languages {
            let path = path(tag);
            if let Some(text) = self.text(&path, Some((Code::LanguageMissing, tag))) {
                let document = markdown::read(&path, text, self.report);
                words.insert(tag.clone(), read(self, document));
            }
        }
        words
    }

    fn course_text(&mut self, document: Document) -> CourseText {
        let (top, sections) = section::cut(&document, self.report);
        let mut measures = Vec::new();
        let intro = section::intro(&document, &top, &sections, self.report, &mut measures);
        let (mut neutral, mut notice, mut attitudes, mut attitudes_line) = (None, None, Vec::new(), 0);
        for section in &sections {
            match section.id.as_str() {
                "neutral" => {
                    measures.push(Measure {
                        line: section.line,
                        what: "title",
                        count: section::count_signs(&section.title),
                    });
                    neutral = Some(section.clone());
                }
                "attitudes" => {
                    attitudes_line = section.line;
                    for element in &section.elements {
                        match &element.what {
                            What::List { start: Some(_), items } => {
                                attitudes.extend(section::lines_of(&document, items, self.report));
                            }
                            _ => self.report.add(
                                Code::TextStray,
                                &document.path,
                                element.line,
                                &[("where", &"attitudes")],
                            ),
                        }
                    }
                }
                "notice" => {
                    let count = section::words_of(&section.elements);
                    measures.push(Measure { line: section.line, what: "screen", count });
                    notice = Some(section.clone());
                }
                "" => {}
                id => self.report.add(Code::BlockExtra, &document.path, section.line, &[("block", &id)]),
            }
        }
        CourseText { intro, sections, neutral, notice, attitudes_line, attitudes, measures, document }
    }

    fn lesson_text(&mut self, lesson: &RawLesson, document: Document) -> LessonText {
        let (top, sections) = section::cut(&document, self.report);
        let mut measures = Vec::new();
        let intro = section::intro(&document, &top, &sections, self.report, &mut measures);
        let mut blocks = BTreeMap::new();
        for section in &sections {
            let Some(block) = lesson.blocks.iter().find(|block| *block.id.get_ref() == section.id) else {
                if !section.id.is_empty() {
                    self.report.add(Code::BlockExtra, &document.path, section.line, &[("block", &section.id)]);
                }
                continue;
            };
            let words = block_words::read(block, section, &document.path, self.report);
            if blocks.insert(section.id.clone(), words).is_some() {
                let args: [(&'static str, &dyn std::fmt::Display); 2] = [("id", &section.id), ("what", &"block")];
                self.report.add(Code::IdDuplicate, &document.path, section.line, &args);
            }
        }
        LessonText { intro, sections, blocks, measures, document }
    }

    fn glossary_text(&mut self, document: Document) -> GlossaryText {
        let (_, sections) = section::cut(&document, self.report);
        let mut terms = BTreeMap::new();
        for section in sections.iter().filter(|section| !section.id.is_empty()) {
            if section.title.is_empty() {
                self.report.add(Code::TitleMissing, &document.path, section.line, &[("what", &"term")]);
            }
            if section.elements.is_empty() {
                let args: [(&'static str, &dyn std::fmt::Display); 2] = [("what", &"term"), ("block", &section.id)];
                self.report.add(Code::TextMissing, &document.path, section.line, &args);
            }
            let words = TermWords { term: section.title.clone(), explanation: markdown::text(&section.elements) };
            if terms.insert(section.id.clone(), words).is_some() {
                let args: [(&'static str, &dyn std::fmt::Display); 2] = [("id", &section.id), ("what", &"term")];
                self.report.add(Code::IdDuplicate, &document.path, section.line, &args);
            }
        }
        GlossaryText { sections, terms, document }
    }
}
