//! Interface languages and their messages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Language {
    pub tag: String,
    /// The language's own name.
    pub name: String,
    pub direction: Direction,
    /// No native editor has signed these words yet.
    pub draft: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LocaleList {
    pub languages: Vec<Language>,
    /// The language that fits this computer best.
    pub suggested: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LocaleMessagesRequest {
    pub tag: String,
}

/// Fluent resources of one language, each the text of one `.ftl` file; the fallback language's resources come second.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LocaleMessages {
    pub tag: String,
    pub direction: Direction,
    pub resources: Vec<String>,
    pub fallback: Vec<String>,
}
