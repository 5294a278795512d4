//! What a person sets: languages and how the screen looks. Kept in the profile; a guest's settings end with the session.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Spacing {
    #[default]
    Normal,
    Wide,
}

/// What Cover leaves on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CoverChoice {
    /// Nothing: the window goes and the program ends.
    #[default]
    Gone,
    /// A page with short readings that say nothing of the courses.
    Page,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Interface language.
    pub language: String,
    /// Language of the courses; absent: the interface language.
    pub content_language: Option<String>,
    /// Language in which the same screen can be looked at.
    pub second_language: Option<String>,
    pub theme: Theme,
    /// 0 to 4: 100, 125, 150, 175, 200 percent.
    pub text_size: u8,
    pub spacing: Spacing,
    /// Neutral course names and covers everywhere.
    pub discreet: bool,
    /// A protected profile locks after so many minutes without anybody; 1 to 15.
    #[serde(default = "five")]
    pub lock_minutes: u8,
    #[serde(default)]
    pub cover: CoverChoice,
    /// Id of a country of `country.list`; absent: not said.
    pub country: Option<String>,
}

/// Of a window that does not know it yet.
fn five() -> u8 {
    5
}
