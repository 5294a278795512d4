//! The courses on this computer.

use serde::Serialize;
use ts_rs::TS;

use super::Picture;

#[derive(Debug, Clone, Serialize, TS)]
pub struct LibraryView {
    pub courses: Vec<CourseCard>,
    /// Where the person stopped last, in any course.
    pub place: Option<PlaceCard>,
    /// Courses that could not be read.
    pub broken: Vec<String>,
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
