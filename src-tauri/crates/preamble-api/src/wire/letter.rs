//! Letters and other papers with blanks. What is filled in is saved only into a file that the person asks for.

use std::collections::BTreeMap;

use preamble_content::text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterList {
    /// Of the words.
    pub language: String,
    pub letters: Vec<LetterView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterView {
    pub id: String,
    pub title: String,
    pub kind: LetterKind,
    pub about: Vec<Text>,
    /// What to look at before it leaves one's hands.
    pub before: Vec<Text>,
    pub fields: Vec<LetterField>,
    pub text: Vec<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    Letter,
    Petition,
    PressRelease,
    Checklist,
    Consent,
    Evaluation,
    Poster,
    Programme,
    Plan,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterField {
    pub id: String,
    pub label: String,
    pub hint: String,
    pub lines: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LetterFormat {
    Pdf,
    Text,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveLetterRequest {
    pub letter: String,
    pub format: LetterFormat,
    /// What was filled in, by field id; an empty one leaves its blank.
    pub texts: BTreeMap<String, String>,
    pub folder: String,
}
