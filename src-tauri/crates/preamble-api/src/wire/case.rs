//! Concluded public cases of the library.

use preamble_content::text::{Inline, Text};
use serde::Serialize;
use ts_rs::TS;

use super::course::LessonLink;
use super::lesson::{PartView, References};
use super::locale::Direction;

#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseList {
    pub language: String,
    pub direction: Direction,
    /// No native editor has signed this language of this version.
    pub draft: bool,
    /// In the order of the library.
    pub cases: Vec<CaseView>,
    pub references: References,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    pub id: String,
    pub title: String,
    pub body: Vec<Text>,
    /// Of the decision: a year, a month or a day.
    pub date: String,
    /// ISO 3166-1 code of the State.
    pub place: String,
    pub decided_by: CaseBody,
    /// Articles of the Universal Declaration that are at stake.
    pub articles: Vec<u32>,
    pub facts: PartView,
    pub right: PartView,
    pub timeline: CaseTimeline,
    pub outcome: PartView,
    pub changed: PartView,
    pub unchanged: Option<PartView>,
    pub ask: PartView,
    pub lessons: Vec<LessonLink>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaseBody {
    Ecthr,
    Iacthr,
    CedawCommittee,
    HumanRightsCommittee,
    CerdCommittee,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseTimeline {
    pub title: String,
    /// In the order in which they happened.
    pub points: Vec<CasePoint>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CasePoint {
    /// A year, a month or a day; empty where only the order is known.
    pub date: String,
    pub text: Vec<Inline>,
}
