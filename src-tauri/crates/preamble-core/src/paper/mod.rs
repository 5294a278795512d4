//! Courses on paper: from a lesson, an activity or questions to printed sheets. The words come from the course and from
//! `locales/*/paper.ftl`; how they stand on the page is the documents crate's.

mod activity;
mod code;
mod lesson;
mod letter;
mod quiz;
mod words;

use preamble_documents::{Direction, Hue, Page, Paper, Picture, Printed, Size};
use preamble_locales::Messages;

use crate::content::model::{self, Course};
use crate::course;

pub use activity::{activities, cards};
pub use code::Code;
pub use lesson::lesson;
pub use letter::letter;
pub use preamble_documents::{DocumentError, paper_pages, paper_pdf};
pub use quiz::{key, questions};

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
    course: &'a Course,
    language: &'a str,
    messages: Messages,
    look: Look,
    pictures: Vec<Picture>,
}

impl<'a> Press<'a> {
    /// For a course in the language nearest to `wanted`.
    pub fn new(course: &'a Course, wanted: &str, look: Look) -> Self {
        let language = course::language(course, wanted);
        Self { course, language, messages: Messages::new(language), look, pictures: Vec::new() }
    }

    /// The language of the words.
    pub fn language(&self) -> &'a str {
        self.language
    }

    /// The course's title, neutral in discreet mode.
    pub fn title(&self) -> String {
        let words = self.course.words.get(self.language);
        words.map_or_else(String::new, |words| if self.look.discreet { &words.neutral } else { &words.title }.clone())
    }

    /// One file of these papers.
    pub fn print(self, title: &str, papers: Vec<Paper>) -> Printed {
        let direction = match preamble_locales::language(self.language).map(|language| language.direction) {
            Some(preamble_locales::Direction::Rtl) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        Printed {
            identity: format!("{} {} {} {title}", self.course.id, self.course.version, self.language),
            language: self.language.to_owned(),
            direction,
            title: title.to_owned(),
            size: if self.look.large { Size::Large } else { Size::Normal },
            monochrome: self.look.monochrome,
            hue: match self.course.hue {
                model::Hue::Teal => Hue::Teal,
                model::Hue::Plum => Hue::Plum,
                model::Hue::Ochre => Hue::Ochre,
            },
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
        let neutral = self.course.words.get(self.language).map(|words| words.neutral.clone()).unwrap_or_default();
        let draft = course::is_draft(self.course, self.language).then(|| self.say("paper-draft"));
        let licence = self.course.licence.replace("CC-BY-4.0", "CC BY 4.0");
        let foot: Vec<_> = [Some(licence), draft].into_iter().flatten().collect();
        let code = code.map(|code| self.messages.format_plain("paper-code", &[("code", code.to_string().into())]));
        Paper { columns, running: neutral, foot: foot.join(" · "), code: code.unwrap_or_default(), parts: Vec::new() }
    }

    fn picture(&mut self, file: &str) -> Option<usize> {
        let picture = self.course.media.get(file)?;
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

/// "Page 1 of 4", cut at its numbers: the typesetter counts.
fn page_words(messages: &Messages) -> Page {
    let words = messages.format_plain("paper-page", &[("number", "\u{E000}".into()), ("of", "\u{E001}".into())]);
    let mut parts = words.split(['\u{E000}', '\u{E001}']).map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    Page { before: next(), between: next(), after: next() }
}

#[cfg(test)]
mod tests;
