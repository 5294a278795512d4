//! Which words a translation was made from: one hash per heading of the source language.
//!
//! `translations/<tag>.toml` has a table per lesson id, and the tables `course` and `glossary`. A value is the first eight hexadecimal
//! digits of the SHA-256 (FIPS 180-4) of the Markdown from the heading up to the next one, without white space around it and with `\n`
//! as line end. The key `_intro` stands for what is above the first `##`.

use std::{collections::BTreeMap, fmt::Write, ops::Range};

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    diagnostic::{Diagnostic, Report},
    files::Files,
    section::Section,
    source::{self, Source},
};

/// Lesson ids that would collide with the tables of the course itself.
pub(crate) const RESERVED: [&str; 2] = [COURSE, GLOSSARY];
const COURSE: &str = "course";
const GLOSSARY: &str = "glossary";
const INTRO: &str = "_intro";

/// Table, key, hash.
pub(crate) type Stamps = BTreeMap<String, BTreeMap<String, String>>;

/// Why a translation could not be stamped.
#[derive(Debug, Error)]
pub enum StampError {
    /// The course cannot be read; the findings say why.
    #[error("the course cannot be read")]
    Unreadable(Vec<Diagnostic>),
    /// The course does not list this language.
    #[error("the course has no language {0}")]
    UnknownLanguage(String),
    /// The source language is what the others are translated from.
    #[error("{0} is the source language")]
    SourceLanguage(String),
    /// There is no such lesson in the course.
    #[error("the course has no lesson {0}")]
    UnknownLesson(String),
}

/// Where the stamps of a language stand.
#[must_use]
pub fn path(language: &str) -> String {
    format!("translations/{language}.toml")
}

/// A stretch of words that is translated as one.
#[derive(Debug)]
pub(crate) struct Segment<'a> {
    pub table: &'a str,
    pub key: &'a str,
    /// Hash of the words in the source language.
    pub hash: String,
    /// Place of the translation.
    pub file: &'a str,
    pub line: usize,
}

/// The segments that exist both in the source language and in `language`.
pub(crate) fn segments<'a>(source: &'a Source<'_>, language: &str) -> Vec<Segment<'a>> {
    let original = source.source_language();
    let mut segments = Vec::new();
    if let (Some(from), Some(to)) = (source.words.get(original), source.words.get(language)) {
        let from_side = (from.document.text.as_str(), Some(&from.intro.range), from.sections.as_slice());
        pair(&mut segments, COURSE, from_side, &to.document.path, &to.sections);
    }
    for lesson in &source.lessons {
        if let (Some(from), Some(to)) = (lesson.words.get(original), lesson.words.get(language)) {
            let from_side = (from.document.text.as_str(), Some(&from.intro.range), from.sections.as_slice());
            pair(&mut segments, lesson.toml.raw.id.get_ref(), from_side, &to.document.path, &to.sections);
        }
    }
    if let (Some(from), Some(to)) = (source.glossary.get(original), source.glossary.get(language)) {
        let from_side = (from.document.text.as_str(), None, from.sections.as_slice());
        pair(&mut segments, GLOSSARY, from_side, &to.document.path, &to.sections);
    }
    segments
}

pub(crate) fn pair<'a>(
    segments: &mut Vec<Segment<'a>>,
    table: &'a str,
    (text, intro, from): (&str, Option<&Range<usize>>, &'a [Section]),
    file: &'a str,
    to: &[Section],
) {
    let hash = |range: &Range<usize>| hash(text.get(range.clone()).unwrap_or_default());
    if let Some(range) = intro {
        segments.push(Segment { table, key: INTRO, hash: hash(range), file, line: 1 });
    }
    for section in from.iter().filter(|section| !section.id.is_empty()) {
        if let Some(translated) = to.iter().find(|translated| translated.id == section.id) {
            segments.push(Segment { table, key: &section.id, hash: hash(&section.range), file, line: translated.line });
        }
    }
}

fn hash(segment: &str) -> String {
    let normal = segment.replace("\r\n", "\n").replace('\r', "\n");
    Sha256::digest(normal.trim()).iter().take(4).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The text of `translations/<language>.toml` that says: the translation into `language` was made from the words as they are now.
/// With `lessons` (ids or folder names) only these are stamped and the rest of the present file stays as it is.
///
/// # Errors
/// [`StampError`], if the course cannot be read or has no such language or lesson.
pub fn stamp(name: &str, files: &Files, language: &str, lessons: &[&str]) -> Result<String, StampError> {
    let mut report = Report::default();
    let Some(source) = source::load(name, files, &[], &mut report) else {
        return Err(StampError::Unreadable(report.finish()));
    };
    if source.source_language() == language {
        return Err(StampError::SourceLanguage(language.to_owned()));
    }
    if !source.languages().any(|tag| tag == language) {
        return Err(StampError::UnknownLanguage(language.to_owned()));
    }
    let mut tables = Vec::new();
    for name in lessons {
        let lesson = source.lessons.iter().find(|lesson| lesson.slug == *name || lesson.toml.raw.id.get_ref() == name);
        let lesson = lesson.ok_or_else(|| StampError::UnknownLesson((*name).to_owned()))?;
        tables.push(lesson.toml.raw.id.get_ref().as_str());
    }
    let before = source.stamps.get(language);
    let mut segments = segments(&source, language);
    segments.retain_mut(|segment| {
        if tables.is_empty() || tables.contains(&segment.table) {
            return true;
        }
        let old = before.and_then(|stamps| stamps.get(segment.table)?.get(segment.key));
        old.inspect(|hash| segment.hash.clone_from(hash)).is_some()
    });
    Ok(text(source.source_language(), &segments))
}

/// The text of a file of stamps.
pub(crate) fn text(original: &str, segments: &[Segment<'_>]) -> String {
    let mut text =
        format!("# Written by `preamble-kit stamp`: which {original} words the translation was made from.\n");
    let mut table = "";
    for segment in segments {
        if segment.table != table {
            table = segment.table;
            let _ = write!(text, "\n[{table}]\n");
        }
        let _ = writeln!(text, "{} = {:?}", segment.key, segment.hash);
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn line_ends_and_outer_space_do_not_count() {
        assert_eq!(super::hash("## A\r\n\r\ntext\r\n\r\n"), super::hash("## A\n\ntext"));
        assert_ne!(super::hash("## A\n\ntext"), super::hash("## A\n\ntext."));
        // printf '' | sha256sum
        assert_eq!(super::hash(""), "e3b0c442");
    }
}
