//! What a checked course is: structure once, words per language. This is what the rest of Preamble reads.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::text::Text;

/// A language tag as BCP 47 writes it (`en`, `ru`).
pub type Tag = String;

/// One course, read from a folder, with all its languages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Course {
    pub id: String,
    pub version: String,
    /// Languages in which the course exists; the first is the source language.
    pub languages: Vec<Tag>,
    pub licence: String,
    pub minutes: u32,
    pub hue: Hue,
    /// Where it stands among other courses; lower first.
    pub order: u32,
    /// File name of the cover below `media/`.
    pub cover: String,
    pub lessons: Vec<Lesson>,
    /// Lessons that are good to do before, as `course folder/lesson folder`. Shown, never forced.
    pub before: Vec<String>,
    pub retired: Vec<String>,
    pub marks: Marks,
    pub test: Blueprint,
    pub forms: Forms,
    pub attitudes: Vec<Attitude>,
    pub certificate: CertificateRule,
    pub words: BTreeMap<Tag, CourseWords>,
    /// Facts that the course cites, by id.
    pub facts: BTreeMap<String, Fact>,
    /// Glossary entries in order: id and, per language, term and explanation.
    pub glossary: Vec<GlossaryEntry>,
    /// Pictures by file name.
    pub media: BTreeMap<String, Picture>,
    pub reviews: Vec<Review>,
}

/// The colour of a course on its cover, its progress and its certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hue {
    Teal,
    Plum,
    Ochre,
}

/// Shares (0 to 1) that are needed to pass.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    pub quiz: f64,
    pub test: f64,
}

/// How the course test is drawn from the questions of all lessons. The last three are shares that add up to 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blueprint {
    pub items: usize,
    pub minimum_per_lesson: usize,
    pub knowledge: f64,
    pub application: f64,
    pub safety: f64,
}

/// The two parallel forms before and after the course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forms {
    pub items_per_group: usize,
    /// Groups of lesson folders (slugs).
    pub groups: Vec<Vec<String>>,
}

/// A statement of the private, ungraded attitude scale. The statement itself is in [`CourseWords::attitudes`], in the same order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attitude {
    pub id: String,
    /// Agreement is the less helpful answer.
    #[serde(default)]
    pub reverse: bool,
}

/// How the certificate of a course is offered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateRule {
    /// Holding a certificate on this subject can itself be a risk: it is not announced, and its title is neutral unless the person
    /// chooses otherwise (curriculum, do-no-harm rule 11).
    #[serde(default)]
    pub on_request: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CourseWords {
    pub title: String,
    /// A title that says nothing of the subject.
    pub neutral: String,
    pub summary: Vec<Text>,
    pub outcomes: Vec<Vec<crate::text::Inline>>,
    pub attitudes: Vec<Vec<crate::text::Inline>>,
    /// For whom the course is, what comes, and how to leave: read before one begins.
    pub notice: Option<Part>,
}

/// A fact of `facts.json`, as the source mark shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub id: String,
    pub claim: String,
    pub source_title: String,
    pub publisher: String,
    /// A year or a span of years, as text.
    #[serde(deserialize_with = "crate::fact::year")]
    pub year: String,
    #[serde(default)]
    pub article_or_page: String,
    #[serde(default)]
    pub url_or_symbol: String,
    /// `confirmed` or `general-knowledge` (a person must still check it).
    pub confidence: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub topic: String,
    #[serde(default)]
    pub tags: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GlossaryEntry {
    pub id: String,
    pub words: BTreeMap<Tag, TermWords>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TermWords {
    pub term: String,
    pub explanation: Vec<Text>,
}

/// A picture of `media/` with its bytes and what must be said of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// `image/svg+xml`, `image/png`, `image/jpeg` or `image/webp`, found from the bytes.
    pub media_type: String,
    /// Not part of the serialised course: whoever stores one keeps the pictures as files beside it.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    pub credit: String,
    pub licence: String,
    /// Alternative text per language; empty for a decorative picture.
    pub alt: BTreeMap<Tag, String>,
}

/// Who checked which language of which version. No entry for a language: its words are a draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub language: Tag,
    pub version: String,
    pub by: String,
    pub date: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    pub id: String,
    /// Folder name.
    pub slug: String,
    pub minutes: u32,
    pub picture: Option<String>,
    pub glossary: Vec<String>,
    pub blocks: Vec<Block>,
    pub words: BTreeMap<Tag, LessonWords>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LessonWords {
    pub title: String,
    pub summary: Vec<Text>,
    pub outcomes: Vec<Vec<crate::text::Inline>>,
}

/// One screen of a lesson.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    pub id: String,
    /// Hard content follows: a notice is shown first.
    pub notice: bool,
    pub picture: Option<String>,
    pub tags: Vec<String>,
    pub kind: BlockKind,
    pub words: BTreeMap<Tag, BlockWords>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum BlockKind {
    Read,
    Case,
    Reflection,
    Action { risk: Risk },
    Activity { minutes: u32, group: [u32; 2] },
    Scenario { steps: Vec<Step> },
    Question(Question),
}

/// What doing the action can bring upon the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    Private,
    Low,
    Public,
}

/// One situation of a scenario; the first has the id `start`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: String,
    pub choices: Vec<Choice>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: String,
    pub rating: Rating,
    /// The step that follows.
    #[serde(default)]
    pub next: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rating {
    Best,
    Acceptable,
    Harmful,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub form: Form,
    pub aim: Aim,
    pub uses: Vec<Use>,
    pub safety_critical: bool,
    /// Option ids in the order of the words; `true` and `false` for a true-false question.
    pub options: Vec<String>,
    /// Right option ids (single, multiple, true-false); for ordering and matching the options themselves are the right order.
    pub correct: Vec<String>,
    /// One per option, for judgement only.
    pub ratings: Vec<Rating>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Single,
    Multiple,
    TrueFalse,
    Ordering,
    Matching,
    Judgement,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Aim {
    Knowledge,
    Application,
    Safety,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    Quiz,
    Test,
    Pre,
    Post,
}

/// The words of one block in one language.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct BlockWords {
    pub title: String,
    /// Text under the heading, before the first list of options (question, scenario) or the whole text (other kinds).
    pub body: Vec<Text>,
    /// Fixed parts (`notice`, `summary`, `materials`, `steps`, `debrief`, `safety`, `alone`, `cards`): heading and text.
    pub parts: BTreeMap<String, Part>,
    /// Question: one per option, in the order of the options.
    pub options: Vec<OptionWords>,
    /// Question: the reason that everybody sees after the answer.
    pub reason: Vec<Text>,
    /// Scenario: one per step, in the order of the steps; the first has an empty title.
    pub steps: Vec<StepWords>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Part {
    pub title: String,
    pub body: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct OptionWords {
    pub text: Vec<crate::text::Inline>,
    /// Matching only: the right side of the pair.
    pub right: Vec<crate::text::Inline>,
    pub feedback: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct StepWords {
    pub title: String,
    pub situation: Vec<Text>,
    pub choices: Vec<ChoiceWords>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ChoiceWords {
    pub text: Vec<crate::text::Inline>,
    pub consequence: Vec<Text>,
    pub feedback: Vec<Text>,
}
