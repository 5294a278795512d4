//! The one form in which an error reaches the screen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// `code` is the Fluent key; `args` are its variables; `action` is what the screen offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WireError {
    pub code: String,
    pub args: BTreeMap<String, String>,
    pub action: ErrorAction,
}

/// What a person can do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorAction {
    /// Correct what was entered.
    Correct,
    /// Choose another file or folder.
    ChooseOther,
    /// Try again, perhaps after making room.
    Retry,
    /// Go back to the start screen.
    Start,
    /// Restore the copy of an earlier day.
    Recover,
}
