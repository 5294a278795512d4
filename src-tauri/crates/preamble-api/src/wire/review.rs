//! Review: the questions of today, an answer, the courses that take part.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::assessment::Item;
use super::course::Hue;
use super::lesson::References;
use super::locale::Direction;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReviewRequest {
    /// Absent: the content language of the settings.
    pub language: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReviewStanding {
    /// No lesson is finished yet, or all their courses are left out.
    Nothing,
    /// Nothing is due.
    Waiting,
    /// The five minutes of today are over.
    Enough,
    Ready,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Review {
    pub standing: ReviewStanding,
    /// In the order to ask.
    pub questions: Vec<ReviewQuestion>,
    /// About how long they take.
    pub minutes: u32,
    /// How many were answered today.
    pub answered: u32,
    /// When the next ones come; absent while some wait now.
    pub next_at: Option<String>,
    /// Courses with finished lessons.
    pub courses: Vec<ReviewCourse>,
}

/// One question with all that its screen needs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewQuestion {
    pub course: String,
    /// Neutral in discreet mode.
    pub course_title: String,
    pub hue: Hue,
    pub language: String,
    pub direction: Direction,
    /// All languages of the course.
    pub languages: Vec<String>,
    /// Its lesson has a screen with a content notice: something is said before the question.
    pub notice: bool,
    pub item: Item,
    pub references: References,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewCourse {
    pub id: String,
    /// Neutral in discreet mode.
    pub title: String,
    pub language: String,
    pub direction: Direction,
    pub left_out: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReviewAnswerRequest {
    pub course: String,
    pub item: String,
    /// As in an assessment; empty: the person passes this question. The same answer again changes nothing.
    pub response: Vec<String>,
    pub language: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveOutRequest {
    pub course: String,
    pub out: bool,
}
