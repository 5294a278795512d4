//! Courses and the library on paper: from a lesson, an activity or questions to printed sheets. The words come from the content and
//! from `locales/*/paper.ftl`; how they stand on the page is the documents crate's.

mod activity;
mod code;
mod contents;
mod error;
mod lesson;
mod letter;
mod library;
mod quiz;
mod sheet;
mod slot;
mod words;

use std::collections::BTreeMap;

use preamble_documents::{Direction, Hue, Page, Paper, Picture, Printed, Size};
use preamble_locales::Messages;

use crate::content::model::{self, Course, Fact};
use crate::course;
use crate::library::Library;

pub use code::{Code, NotACode};
pub use contents::{Bundle, Listed, contents};
pub use error::PaperError;
pub use letter::{Letter, letter};
pub use library::{action_file, article_file, case_file, declaration_file};
pub use preamble_documents::{DocumentError, paper_lengths, paper_pdf};
pub use sheet::{Sheet, Stapled, of_course, of_lesson, staple};
pub use slot::Place;

/// How a paper is to look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// 18 pt and more.
    pub large: bool,
    /// Black only.
    pub monochrome: bool,
    /// Nothing but the text itself names the subject.
    pub discreet: bool,
}

/// What all papers of one file share.
pub struct Press<'a> {
    language: &'a str,
    messages: Messages,
    look: Look,
    facts: &'a BTreeMap<String, Fact>,
    media: Option<&'a BTreeMap<String, model::Picture>>,
    place: Option<Place<'a>>,
    /// Names the content and its version, for the identity of the file.
    content: String,
    title: String,
    /// Stands at the top of every page but the first.
    neutral: String,
    licence: String,
    draft: bool,
    hue: Hue,
    pictures: Vec<Picture>,
}

impl<'a> Press<'a> {
    /// For a course in the language nearest to `wanted`.
    pub fn of_course(course: &'a Course, wanted: &str, look: Look, place: Option<Place<'a>>) -> Self {
        let language = course::language(course, wanted);
        let words = course.words.get(language);
        let neutral = words.map(|words| words.neutral.clone()).unwrap_or_default();
        let title = words.map(|words| words.title.clone()).filter(|_| !look.discreet);
        Self {
            language,
            messages: Messages::new(language),
            look,
            facts: &course.facts,
            media: Some(&course.media),
            place,
            content: format!("{} {}", course.id, course.version),
            title: title.unwrap_or_else(|| neutral.clone()),
            neutral,
            licence: course.licence.clone(),
            draft: course::is_draft(course, language),
            hue: match course.hue {
                model::Hue::Teal => Hue::Teal,
                model::Hue::Plum => Hue::Plum,
                model::Hue::Ochre => Hue::Ochre,
            },
            pictures: Vec::new(),
        }
    }

    /// For the library in the language nearest to `wanted`.
    pub fn of_library(library: &'a Library, wanted: &str, look: Look, place: Option<Place<'a>>) -> Self {
        let language = library.actions.language(wanted);
        Self {
            language,
            messages: Messages::new(language),
            look,
            facts: &library.facts,
            media: None,
            place,
            content: format!("library {}", library.version),
            title: String::new(),
            neutral: String::new(),
            licence: library.licence.clone(),
            draft: library.is_draft(language),
            hue: Hue::default(),
            pictures: Vec::new(),
        }
    }

    /// The language of the words.
    pub fn language(&self) -> &'a str {
        self.language
    }

    /// The course's title, neutral in discreet mode; empty for the library.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// One file of these papers.
    pub fn print(self, title: &str, papers: Vec<Paper>) -> Printed {
        Printed {
            identity: format!("{} {} {title}", self.content, self.language),
            language: self.language.to_owned(),
            direction: direction(self.language),
            title: title.to_owned(),
            size: size(self.look),
            monochrome: self.look.monochrome,
            hue: self.hue,
            page: page_words(&self.messages),
            papers,
            pictures: self.pictures,
        }
    }

    fn say(&self, key: &str) -> String {
        self.messages.format_plain(key, &[])
    }

    /// A paper that names only the neutral title on its later pages: a sheet left on a table tells little.
    fn paper(&self, columns: u8, code: Option<&Code>) -> Paper {
        let draft = self.draft.then(|| self.say("paper-draft"));
        let licence = self.licence.replace("CC-BY-4.0", "CC BY 4.0");
        let foot: Vec<_> = [Some(licence), draft].into_iter().flatten().collect();
        let code = code.map(|code| self.messages.format_plain("paper-code", &[("code", code.to_string().into())]));
        let running = self.neutral.clone();
        Paper { columns, running, foot: foot.join(" · "), code: code.unwrap_or_default(), parts: Vec::new() }
    }

    fn picture(&mut self, file: &str) -> Option<usize> {
        let picture = self.media?.get(file)?;
        let ending = match picture.media_type.as_str() {
            "image/svg+xml" => "svg",
            "image/png" => "png",
            "image/jpeg" => "jpg",
            _ => "webp",
        };
        let alt = picture.alt.get(self.language).cloned().unwrap_or_default();
        self.pictures.push(Picture { ending, bytes: picture.bytes.clone(), alt });
        Some(self.pictures.len() - 1)
    }
}

fn size(look: Look) -> Size {
    if look.large { Size::Large } else { Size::Normal }
}

fn direction(language: &str) -> Direction {
    match preamble_locales::language(language).map(|language| language.direction) {
        Some(preamble_locales::Direction::Rtl) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// "Page 1 of 4", cut at its numbers: the typesetter counts.
fn page_words(messages: &Messages) -> Page {
    let words = messages.format_plain("paper-page", &[("number", "\u{E000}".into()), ("of", "\u{E001}".into())]);
    let mut parts = words.split(['\u{E000}', '\u{E001}']).map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    Page { before: next(), between: next(), after: next() }
}

#[cfg(test)]
mod tests;
