//! The library: the Universal Declaration in all its languages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::locale::Direction;

#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationList {
    /// Name and version of the package that the texts come from.
    pub package: String,
    /// In the order of their codes.
    pub declarations: Vec<DeclarationEntry>,
    /// Codes to begin with: the content language, then the second language if one is set.
    pub suggested: Vec<String>,
}

/// One text in one language, without its words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationEntry {
    pub code: String,
    /// BCP 47; several texts can have the same.
    pub language: String,
    pub direction: Direction,
    /// English name of the language.
    pub name: String,
    /// Title of the text in its own language; may be empty.
    pub title: String,
    /// One of us has read it from beginning to end.
    pub read: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeclarationRequest {
    pub code: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationView {
    pub code: String,
    pub language: String,
    pub direction: Direction,
    pub name: String,
    pub title: String,
    pub read: bool,
    /// Name and version of the package.
    pub package: String,
    pub preamble: DeclarationPreamble,
    /// 1 to 30, in order.
    pub articles: Vec<DeclarationArticle>,
    /// What was mended against the package.
    pub corrections: Vec<DeclarationChange>,
    /// What a person who reads the language should still compare; nothing was changed there.
    pub doubts: Vec<DeclarationChange>,
    /// Articles whose paragraphs are divided in another way than in the English text.
    pub differences: Vec<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationPreamble {
    pub heading: String,
    /// Empty where the text has no preamble.
    pub paragraphs: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationArticle {
    pub number: u32,
    pub heading: String,
    /// An empty one is a paragraph that the package has lost.
    pub paragraphs: Vec<String>,
    pub numbered: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DeclarationChange {
    pub article: u32,
    pub paragraph: u32,
    pub found: String,
    pub correct: String,
    pub kind: ChangeKind,
}

#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    Meaning,
    Spelling,
    Letter,
    Word,
    Grammar,
    Compare,
}
