//! Search: what was typed, and what was found.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::course::Hue;
use super::locale::Direction;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchRequest {
    /// As it was typed; nothing of it is kept. Empty: search gets ready, and some words to try are given.
    pub text: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchResults {
    /// By kind, the best group first.
    pub groups: Vec<SearchGroup>,
    /// The content language; what is in another one says so.
    pub language: String,
    /// No page has all the words; these have some of them.
    pub some_words: bool,
    /// The same question with known words for those that are perhaps mistyped.
    pub instead: Option<String>,
    /// Words to try, if nothing was asked or nothing was found.
    pub suggestions: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchGroup {
    pub kind: SearchKind,
    pub hits: Vec<SearchHit>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SearchKind {
    Course,
    Lesson,
    Term,
    /// Official words of the Universal Declaration.
    Article,
    /// Our plain words beside an article.
    Plain,
    Instrument,
    Case,
    Number,
    Action,
    Letter,
    /// Help in the chosen country, or everywhere.
    Help,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHit {
    pub title: Vec<SearchPiece>,
    pub excerpt: Vec<SearchPiece>,
    /// Hard content: a notice comes first, and the excerpt is from the plain summary.
    pub notice: bool,
    pub language: String,
    pub direction: Direction,
    pub place: SearchPlace,
}

/// Text as it was written, marked where it fits what was typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchPiece {
    pub text: String,
    pub marked: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum SearchPlace {
    /// What a course says of itself; in discreet mode only its neutral title is told.
    Course {
        course: String,
        hue: Hue,
    },
    /// A screen of a lesson. Titles are neutral in discreet mode: the lesson is then known by its number only.
    Lesson {
        course: String,
        lesson: String,
        block: String,
        course_title: String,
        lesson_title: Option<String>,
        number: u32,
        hue: Hue,
    },
    /// An article of the Universal Declaration; 0 is its preamble.
    Article {
        number: u32,
    },
    /// A word of the glossary, and the lesson that explains it.
    Term {
        course: String,
        term: String,
        course_title: String,
        lesson: Option<String>,
    },
    Instrument {
        id: String,
    },
    Case {
        id: String,
    },
    Number {
        id: String,
    },
    Action {
        id: String,
    },
    Letter {
        id: String,
    },
    /// An entry of Help, and of which country; one that holds everywhere says so in its place.
    Help {
        entry: String,
        country_name: String,
    },
}
