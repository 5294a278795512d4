//! The courses on this computer, and one course: what it teaches, its lessons, its tests and what is done.

use preamble_content::text::{Inline, Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Picture;
use super::lesson::PartView;
use super::locale::Direction;

#[derive(Debug, Clone, Serialize, TS)]
pub struct CourseList {
    pub courses: Vec<CourseCard>,
    /// Where the person stopped last, in any course.
    pub place: Option<PlaceCard>,
    /// The order that is suggested, never forced; what is not on this computer is left out.
    pub order: Vec<OrderStep>,
    /// Courses that could not be read.
    pub broken: Vec<String>,
}

/// Lessons of one course, or whole courses to choose from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrderStep {
    pub courses: Vec<OrderCourse>,
    /// All of it is done; of courses to choose from, one.
    pub done: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct OrderCourse {
    pub course: String,
    /// Neutral in discreet mode.
    pub title: String,
    pub hue: Hue,
    /// First and last lesson, from 1; absent: the whole course.
    pub lessons: Option<[u32; 2]>,
    /// Lessons of the step that are done, and all of them.
    pub done: u32,
    pub of: u32,
    pub language: String,
}

#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Hue {
    Teal,
    Plum,
    Ochre,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CourseCard {
    pub id: String,
    /// Neutral in discreet mode.
    pub title: String,
    pub summary: String,
    pub hue: Hue,
    /// Absent in discreet mode: the UI draws a neutral cover.
    pub cover: Option<Picture>,
    pub minutes: u32,
    pub lessons: u32,
    pub lessons_done: u32,
    /// Language of these words.
    pub language: String,
    /// No native editor has signed this language of this version.
    pub draft: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PlaceCard {
    pub course: String,
    pub lesson: String,
    /// Block id, or `quiz`; absent: the start of the lesson.
    pub block: Option<String>,
    pub lesson_title: String,
    pub hue: Hue,
    pub number: u32,
    pub of: u32,
    pub minutes_left: u32,
    /// 0 to 1, of this lesson.
    pub share: f64,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CourseRequest {
    pub course: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CourseView {
    pub id: String,
    pub version: String,
    pub title: String,
    pub summary: Vec<Text>,
    pub outcomes: Vec<Vec<Inline>>,
    pub minutes: u32,
    pub hue: Hue,
    pub cover: Option<Picture>,
    pub licence: String,
    pub language: String,
    pub direction: Direction,
    pub draft: bool,
    /// For whom the course is, what comes, how to leave.
    pub notice: Option<PartView>,
    /// Good to do before; never forced.
    pub before: Vec<BeforeLesson>,
    pub lessons: Vec<LessonEntry>,
    pub place: Option<PlaceCard>,
    pub pre: TestState,
    pub post: TestState,
    pub test: TestState,
    /// The private attitude scale was answered before, and after, the course.
    pub attitudes_before: bool,
    pub attitudes_after: bool,
    /// The course test is passed: a certificate can be made.
    pub certificate: bool,
    /// It is not announced, and its title is neutral unless the person chooses otherwise.
    pub certificate_on_request: bool,
}

/// A way to a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LessonLink {
    pub course: String,
    pub lesson: String,
    /// Neutral in discreet mode.
    pub course_title: String,
    /// Absent in discreet mode.
    pub title: Option<String>,
    pub number: u32,
    /// Language of the titles.
    pub language: String,
}

/// A lesson that is good to do before a course.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BeforeLesson {
    pub link: LessonLink,
    pub done: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LessonState {
    New,
    Started,
    Done,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LessonEntry {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub minutes: u32,
    pub state: LessonState,
    /// 0 to 1.
    pub share: f64,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct TestState {
    pub questions: u32,
    pub finished: u32,
    /// Best share of points, 0 to 1, of the finished attempts.
    pub best: Option<f64>,
    pub passed: bool,
    /// An attempt was begun and not finished.
    pub unfinished: bool,
}
