//! The library: the Universal Declaration in all its languages, treaties and bodies, the glossary.

use preamble_content::text::Text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::course::LessonLink;
use super::lesson::{PartView, References};
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

/// Our words on the thirty articles, in the content language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArticleList {
    pub language: String,
    pub direction: Direction,
    pub draft: bool,
    pub articles: Vec<ArticleWords>,
    pub references: References,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ArticleWords {
    pub number: u32,
    /// A short title of ours.
    pub title: String,
    pub plain: Vec<Text>,
    pub example: Vec<Text>,
    pub lessons: Vec<LessonLink>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum InstrumentKind {
    Declaration,
    Treaty,
    Regional,
    Body,
    Procedure,
    Programme,
}

/// Declarations, treaties, bodies and procedures, in their order.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InstrumentList {
    pub language: String,
    pub direction: Direction,
    pub instruments: Vec<InstrumentCard>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct InstrumentCard {
    pub id: String,
    pub kind: InstrumentKind,
    pub title: String,
    /// A year, a month or a day.
    pub adopted: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InstrumentRequest {
    pub id: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct InstrumentView {
    pub id: String,
    pub kind: InstrumentKind,
    pub title: String,
    pub language: String,
    pub direction: Direction,
    pub draft: bool,
    /// Number of the document, as the United Nations write it.
    pub symbol: Option<String>,
    pub adopted: Option<String>,
    pub in_force: Option<String>,
    /// The whole text is in the library: the Universal Declaration.
    pub full_text: bool,
    pub body: Vec<Text>,
    /// Who is bound, what it says, how to complain: in this order.
    pub parts: Vec<PartView>,
    /// Its name in the languages of the terminology: tag and name.
    pub names: Vec<(String, String)>,
    pub lessons: Vec<LessonLink>,
    pub references: References,
}

/// The words of all courses, each once; the screen puts them in the order of the alphabet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Glossary {
    pub language: String,
    pub direction: Direction,
    pub terms: Vec<GlossaryTerm>,
    pub references: References,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GlossaryTerm {
    pub id: String,
    pub term: String,
    pub explanation: Vec<Text>,
    /// The term in other languages: tag and word.
    pub other: Vec<(String, String)>,
    pub lessons: Vec<LessonLink>,
}
