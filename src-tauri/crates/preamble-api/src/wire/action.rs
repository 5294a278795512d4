//! Take part: cards of things to do, each with its risk and a check before it is done.

use preamble_content::text::Text;
use serde::Serialize;
use ts_rs::TS;

use super::course::LessonLink;
use super::lesson::{References, Risk};
use super::locale::Direction;

#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionList {
    /// Of the words.
    pub language: String,
    pub direction: Direction,
    pub actions: Vec<ActionView>,
    /// Of all cards.
    pub references: References,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionView {
    pub id: String,
    pub title: String,
    pub risk: Risk,
    pub kind: ActionKind,
    pub minutes: u32,
    /// Days of the year that it fits, `MM-DD`.
    pub days: Vec<String>,
    pub why: Vec<Text>,
    pub steps: Vec<Text>,
    /// One question each; `notes` is what stands around them.
    pub checks: Vec<Text>,
    pub notes: Vec<Text>,
    /// A safer way to do the same.
    pub safer: Vec<Text>,
    pub letters: Vec<ActionLetter>,
    /// They prepare for it.
    pub lessons: Vec<LessonLink>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ActionKind {
    Learn,
    Talk,
    Support,
    Write,
    Join,
    Organise,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionLetter {
    pub id: String,
    pub title: String,
}
