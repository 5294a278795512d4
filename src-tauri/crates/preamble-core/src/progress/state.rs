//! The shape of the projection. Everything refers to ids, never to positions or titles, so a course update keeps it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use uuid::Uuid;

use crate::content::model::{Block, BlockKind, Lesson};
use crate::event::{AssessmentKind, Certified};
use crate::review::Reviews;

/// State of one learner in all courses, also those that are not on this computer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Progress {
    pub courses: BTreeMap<String, CourseProgress>,
    /// The course of the newest place.
    pub last_course: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CourseProgress {
    /// Where the person was last.
    pub place: Option<Place>,
    pub lessons: BTreeMap<String, LessonProgress>,
    pub sittings: BTreeMap<Uuid, SittingState>,
    /// Certificates that were made, oldest first.
    pub certificates: Vec<Certified>,
    pub reviews: Reviews,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub lesson: String,
    pub block: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LessonProgress {
    pub visited: BTreeSet<String>,
    pub skipped: BTreeSet<String>,
    /// Scenario choices by block: step and choice in the order they were made.
    pub choices: BTreeMap<String, Vec<(String, String)>>,
}

/// One attempt at an assessment. Without `began` its first event has not arrived here yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SittingState {
    pub began: Option<BeganState>,
    pub answers: BTreeMap<String, Answer>,
    pub finished: Option<Finish>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct BeganState {
    pub kind: AssessmentKind,
    pub lesson: Option<String>,
    pub seed: u64,
    pub items: Vec<String>,
    pub at: Timestamp,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub response: Vec<String>,
    pub credit: f64,
    pub at: Timestamp,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Finish {
    pub score: f64,
    pub passed: bool,
    pub safety_missed: bool,
    pub at: Timestamp,
}

impl CourseProgress {
    /// Attempts of one kind (and lesson, for a quiz), oldest first.
    pub fn attempts(&self, kind: AssessmentKind, lesson: Option<&str>) -> Vec<(Uuid, &SittingState)> {
        let mut found: Vec<_> = self
            .sittings
            .iter()
            .filter(|(_, sitting)| {
                sitting.began.as_ref().is_some_and(|began| began.kind == kind && began.lesson.as_deref() == lesson)
            })
            .map(|(id, sitting)| (*id, sitting))
            .collect();
        found.sort_by_key(|(id, sitting)| (sitting.began.as_ref().map(|began| began.at), *id));
        found
    }

    /// The newest attempt of that kind that was begun and not finished.
    pub fn unfinished(&self, kind: AssessmentKind, lesson: Option<&str>) -> Option<Uuid> {
        self.attempts(kind, lesson).into_iter().rev().find(|(_, sitting)| sitting.finished.is_none()).map(|(id, _)| id)
    }

    /// Whether an attempt of that kind was passed.
    pub fn passed(&self, kind: AssessmentKind, lesson: Option<&str>) -> bool {
        self.attempts(kind, lesson)
            .iter()
            .any(|(_, sitting)| sitting.finished.as_ref().is_some_and(|finish| finish.passed))
    }

    /// Share of a lesson that is done, 0 to 1: its screens and, if it has questions, its passed quiz as one more.
    pub fn share(&self, lesson: &Lesson) -> f64 {
        let screens: Vec<&Block> = lesson.screens().collect();
        let has_quiz = lesson.quiz().next().is_some();
        let all = screens.len() + usize::from(has_quiz);
        let progress = self.lessons.get(&lesson.id);
        let seen = screens
            .iter()
            .filter(|block| {
                progress.is_some_and(|lesson| lesson.visited.contains(&block.id) || lesson.skipped.contains(&block.id))
            })
            .count();
        let quiz = usize::from(has_quiz && self.passed(AssessmentKind::Quiz, Some(&lesson.id)));
        if all == 0 { 0.0 } else { (seen + quiz) as f64 / all as f64 }
    }

    /// Whether every screen was seen or skipped and the quiz passed.
    pub fn is_done(&self, lesson: &Lesson) -> bool {
        self.share(lesson) >= 1.0
    }
}

/// Views of a lesson that progress and assessment share.
pub trait Screens {
    /// Blocks that are screens of their own, in order.
    fn screens(&self) -> impl Iterator<Item = &Block>;
    /// Questions of the lesson quiz, in order.
    fn quiz(&self) -> impl Iterator<Item = &Block>;
}

impl Screens for Lesson {
    fn screens(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Question(_)))
    }

    fn quiz(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| {
            matches!(&block.kind, BlockKind::Question(question) if question.uses.contains(&crate::content::model::Use::Quiz))
        })
    }
}
