//! What a person sets. Kept in the profile as one JSON value; unknown fields of a newer version are dropped, missing ones get defaults.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Spacing {
    #[default]
    Normal,
    Wide,
}

/// Languages and looks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Interface language; empty: not chosen yet.
    pub language: String,
    /// Language of the courses; absent: the interface language.
    pub content_language: Option<String>,
    pub second_language: Option<String>,
    pub theme: Theme,
    /// Steps of 25 percent above 100; 0 to 4.
    pub text_size: u8,
    pub spacing: Spacing,
    /// Neutral course names and covers.
    pub discreet: bool,
}

impl Settings {
    /// The language in which courses are wanted.
    pub fn course_language(&self) -> &str {
        self.content_language.as_deref().unwrap_or(&self.language)
    }
}
