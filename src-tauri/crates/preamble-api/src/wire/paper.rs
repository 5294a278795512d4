//! Papers: what can be printed of a subject, and saving one sheet as a file in a folder that the person chose.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum PaperSubject {
    Lesson {
        course: String,
        lesson: String,
    },
    Course {
        course: String,
    },
    /// One text or two side by side, by their codes.
    Declaration {
        texts: Vec<String>,
    },
    Actions,
    Case {
        case: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSheet {
    Handout,
    Activity,
    Cards,
    Quiz,
    QuizKey,
    Pre,
    PreKey,
    Post,
    PostKey,
    Test,
    TestKey,
    Declaration,
    ArticleCards,
    ActionCards,
    Case,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperOfferRequest {
    pub subject: PaperSubject,
}

/// One file that can be saved.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfferedPaper {
    pub subject: PaperSubject,
    pub sheet: PaperSheet,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperOffer {
    pub papers: Vec<OfferedPaper>,
    /// Those of all lessons, for a course.
    pub lessons: Vec<OfferedPaper>,
    /// Languages of the words; empty: the subject is in a language of its own.
    pub languages: Vec<String>,
    /// The one that fits.
    pub language: String,
    /// A fresh code, if there are questions among the papers: the same code draws the same questions.
    pub code: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePaperRequest {
    pub subject: PaperSubject,
    pub sheet: PaperSheet,
    pub language: String,
    /// 18 pt and more.
    pub large: bool,
    /// No colour, little ink.
    pub monochrome: bool,
    /// For questions and their key; absent: a fresh one.
    pub code: Option<String>,
    /// Folder that the person chose.
    pub folder: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedPaper {
    pub path: String,
    pub pages: u32,
}

/// For a whole course: a new folder in the one that the person chose.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperFolderRequest {
    pub course: String,
    pub language: String,
    pub folder: String,
}
