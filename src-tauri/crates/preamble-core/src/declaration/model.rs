//! The files of the archive, as `cargo xtask declarations` writes them.

use serde::Deserialize;

/// All languages, in the order of their codes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Name and version of the package that the texts come from.
    pub package: String,
    pub declarations: Vec<Entry>,
}

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub code: String,
    /// BCP 47; several texts can have the same.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// English name of the language.
    pub name: String,
    /// Title of the text in its own language; may be empty.
    pub title: String,
    pub stage: u8,
    /// One of us has read it from beginning to end.
    pub read: bool,
    /// What was mended.
    pub corrections: Vec<Correction>,
    /// What somebody who reads the language should compare; nothing was changed there.
    pub doubts: Vec<Correction>,
    /// Articles divided in another way than in the English text.
    pub differences: Vec<u8>,
    /// SHA-256 of the file in the package.
    pub sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    pub article: u8,
    /// From 1.
    pub paragraph: u8,
    pub found: String,
    pub correct: String,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Meaning,
    Spelling,
    Letter,
    Word,
    Grammar,
    Compare,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    pub lang: String,
    pub dir: String,
    pub title: String,
    /// Empty where the text has none.
    pub preamble: Preamble,
    /// 1 to 30, in order.
    pub articles: Vec<Article>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preamble {
    pub heading: String,
    pub paragraphs: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub n: u8,
    pub heading: String,
    /// An empty one is a paragraph that the package has lost.
    pub paragraphs: Vec<String>,
    /// Whether the paragraphs are numbered.
    pub numbered: bool,
}
