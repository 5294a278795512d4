//! One lesson in one language, with all that its screens need: blocks, sources, terms, pictures.

use std::collections::BTreeMap;

use preamble_content::text::{Inline, Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Picture;
use super::country::EntryView;
use super::course::Hue;
use super::course::TestState;
use super::locale::Direction;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LessonRequest {
    pub course: String,
    pub lesson: String,
    /// Absent: the content language of the settings.
    pub language: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LessonView {
    pub course: String,
    pub course_title: String,
    pub hue: Hue,
    pub lesson: String,
    pub number: u32,
    pub of: u32,
    pub title: String,
    pub summary: Vec<Text>,
    pub outcomes: Vec<Vec<Inline>>,
    pub minutes: u32,
    pub picture: Option<Picture>,
    pub language: String,
    pub direction: Direction,
    /// All languages of the course.
    pub languages: Vec<String>,
    pub draft: bool,
    /// Screens in order, without the questions.
    pub blocks: Vec<BlockView>,
    pub quiz: TestState,
    /// Block id where the person stopped, or `quiz`.
    pub place: Option<String>,
    pub visited: Vec<String>,
    pub skipped: Vec<String>,
    pub next_lesson: Option<String>,
    pub references: References,
}

/// What marks in the text open.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct References {
    /// By fact id.
    pub sources: BTreeMap<String, SourceCard>,
    /// By term id.
    pub terms: BTreeMap<String, TermCard>,
    /// By file name.
    pub pictures: BTreeMap<String, Picture>,
    /// By name of the slot: what is known for the chosen country. Nothing checked is known: empty or absent.
    pub slots: BTreeMap<String, Vec<EntryView>>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceCard {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub year: String,
    pub article: String,
    pub symbol: String,
    /// A person must still check it.
    pub unchecked: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TermCard {
    pub term: String,
    pub explanation: Vec<Text>,
    /// The term in the other languages of the course: tag and word.
    pub other: Vec<(String, String)>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BlockView {
    pub id: String,
    pub title: String,
    /// Shown first, with continue / skip / leave.
    pub notice: Option<PartView>,
    /// Shown to those who skip.
    pub summary: Option<PartView>,
    pub picture: Option<Picture>,
    pub body: Vec<Text>,
    #[serde(flatten)]
    pub kind: BlockViewKind,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PartView {
    pub id: String,
    pub title: String,
    pub body: Vec<Text>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockViewKind {
    Read,
    Case,
    Reflection,
    Action {
        risk: Risk,
    },
    Activity {
        minutes: u32,
        group: [u32; 2],
        /// In the order materials, steps, debrief, safety, alone, cards.
        parts: Vec<PartView>,
    },
    Scenario {
        steps: Vec<StepView>,
        /// Step id and choice id, in the order the person chose them before.
        chosen: Vec<(String, String)>,
    },
}

#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    Private,
    Low,
    Public,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    pub id: String,
    pub title: String,
    pub situation: Vec<Text>,
    pub choices: Vec<ChoiceView>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Rating {
    Best,
    Acceptable,
    Harmful,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ChoiceView {
    pub id: String,
    pub rating: Rating,
    pub next: Option<String>,
    pub text: Vec<Inline>,
    pub consequence: Vec<Text>,
    pub feedback: Vec<Text>,
}
