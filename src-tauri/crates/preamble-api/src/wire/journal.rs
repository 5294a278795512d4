//! The private journal: reflections and notes. It stays on the laptop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An empty text removes the entry.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteJournalRequest {
    pub course: String,
    pub lesson: String,
    pub block: String,
    pub text: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadJournalRequest {
    pub course: String,
    pub lesson: String,
}

/// Texts by block id.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LessonJournal {
    pub texts: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Journal {
    pub entries: Vec<JournalEntry>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct JournalEntry {
    pub course: String,
    pub lesson: String,
    pub block: String,
    pub course_title: String,
    pub lesson_title: String,
    /// Heading of the screen on which it was written.
    pub prompt: String,
    pub text: String,
    pub at: String,
}
