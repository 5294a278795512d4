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

/// What Cover leaves on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CoverChoice {
    /// Nothing: the window goes and the program ends.
    #[default]
    Gone,
    /// A page with short readings that say nothing of the courses.
    Page,
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
    /// Minutes without anybody until a protected profile locks; 0: not chosen.
    pub lock_after: u8,
    pub cover: CoverChoice,
    /// ISO 3166-1 alpha-2 in lower case: whose contacts and laws are shown. Absent: not said, or none of ours.
    pub country: Option<String>,
}

impl Settings {
    /// 1 to 15; 5 unless something else was chosen.
    pub fn lock_minutes(&self) -> u8 {
        match self.lock_after {
            0 => 5,
            minutes => minutes.min(15),
        }
    }

    /// The language in which courses are wanted.
    pub fn course_language(&self) -> &str {
        self.content_language.as_deref().unwrap_or(&self.language)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn settings_of_an_older_version_open_without_a_country() {
        let old = r#"{"language":"ru","text_size":2,"discreet":true}"#;
        let settings: Settings = serde_json::from_str(old).unwrap();
        assert_eq!((settings.country, settings.text_size, settings.cover), (None, 2, CoverChoice::Gone));
    }
}
