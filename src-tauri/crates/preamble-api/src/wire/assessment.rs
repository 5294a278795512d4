//! Quizzes, tests and the attitude scale.

use std::collections::BTreeMap;

use preamble_content::text::{Inline, Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::course::Hue;
use super::lesson::References;
use super::locale::Direction;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum AssessmentKind {
    Quiz,
    Pre,
    Post,
    Test,
}

/// Goes on with an attempt that was begun and not finished, else begins a new one.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BeginRequest {
    pub course: String,
    pub kind: AssessmentKind,
    /// For a quiz only.
    pub lesson: Option<String>,
    /// Absent: the content language of the settings.
    pub language: Option<String>,
}

/// One attempt at an assessment. Items keep their ids and order in every language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Sitting {
    pub id: String,
    pub kind: AssessmentKind,
    pub course: String,
    pub course_title: String,
    pub hue: Hue,
    pub lesson: Option<String>,
    /// Title of the lesson (quiz), else absent.
    pub lesson_title: Option<String>,
    pub language: String,
    pub direction: Direction,
    pub languages: Vec<String>,
    /// Every answer is explained at once (quiz); else at the end.
    pub feedback_at_once: bool,
    pub items: Vec<Item>,
    pub references: References,
    /// Share needed to pass; absent for the tests before and after.
    pub needed: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Single,
    Multiple,
    TrueFalse,
    Ordering,
    Matching,
    Judgement,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Item {
    /// `<lesson id>/<question id>`.
    pub id: String,
    pub lesson: String,
    pub lesson_title: String,
    pub form: Form,
    pub safety_critical: bool,
    pub question: String,
    pub context: Vec<Text>,
    /// In the order to show. For `true-false`: `true`, `false` with empty texts (the words are the interface's).
    pub options: Vec<ItemOption>,
    /// Matching only: the right sides, in the order to show. A pair is right when both ids are equal.
    pub rights: Vec<ItemOption>,
    /// What the person answered; see [`AnswerRequest::response`].
    pub response: Option<Vec<String>>,
    pub feedback: Option<Feedback>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemOption {
    pub id: String,
    pub text: Vec<Inline>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest {
    pub sitting: String,
    pub item: String,
    /// single, judgement, true-false: one option id; multiple: option ids; ordering: all ids in the chosen order;
    /// matching: right ids in the order of `options`. Empty: the person passes this question.
    pub response: Vec<String>,
    pub language: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct AnswerView {
    /// Absent in a test: feedback comes at the end.
    pub feedback: Option<Feedback>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    Right,
    Partly,
    Wrong,
    Passed,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Feedback {
    pub outcome: Outcome,
    /// 0 to 1.
    pub credit: f64,
    /// In the order of the item's options.
    pub options: Vec<OptionFeedback>,
    /// The best response, in the form of [`AnswerRequest::response`].
    pub solution: Vec<String>,
    pub reason: Vec<Text>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct OptionFeedback {
    pub id: String,
    /// This option is (part of) a right answer; for ordering: stands at the right place; for matching: was paired rightly.
    pub right: bool,
    pub chosen: bool,
    /// Said of the options that were chosen, and of the right ones.
    pub text: Vec<Text>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SittingRequest {
    pub sitting: String,
    pub language: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SittingResult {
    pub kind: AssessmentKind,
    pub course: String,
    pub lesson: Option<String>,
    /// Share of points, 0 to 1.
    pub score: f64,
    pub needed: Option<f64>,
    pub passed: bool,
    /// Enough points, but a question that matters for safety was not right.
    pub safety_missed: bool,
    /// The finished attempt with all feedback.
    pub sitting: Sitting,
    /// Lessons in which points were missed, most first: id and title.
    pub review: Vec<(String, String)>,
    /// After the second form: what changed.
    pub change: Option<Change>,
}

/// Before and after the course on parallel forms.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Change {
    pub before: f64,
    pub after: f64,
    /// Normalised gain (after - before) / (1 - before); absent when before was full.
    pub gain: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Moment {
    Before,
    After,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttitudesRequest {
    pub course: String,
    pub language: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Attitudes {
    pub statements: Vec<Statement>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Statement {
    pub id: String,
    pub text: Vec<Inline>,
    /// 1 (not at all) to 5 (fully); absent: not answered.
    pub before: Option<u8>,
    pub after: Option<u8>,
    /// Known only after the scale was answered after the course.
    pub reverse: Option<bool>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateRequest {
    pub course: String,
    pub moment: Moment,
    /// 1 to 5 by statement id; statements may be left out.
    pub ratings: BTreeMap<String, u8>,
}
