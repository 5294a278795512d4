//! The courses on this computer. Shipped ones are compiled, when the program is built, from the same plain text that an NGO writes.

mod error;

use crate::content::model::{Block, BlockKind, Course, Lesson, Question};
use crate::content::order::Order;
use crate::shipped;

pub use error::CourseError;

/// The tags that this build leaves out, as `build.rs` took them: `sogi`, or a beginning such as `org:`.
#[must_use]
pub fn left_out() -> Vec<&'static str> {
    env!("PREAMBLE_LEFT_OUT").split(',').filter(|tag| !tag.is_empty()).collect()
}

/// All courses, in the order that they ask for, then by id.
pub struct Courses {
    courses: Vec<Course>,
    broken: Vec<String>,
    order: Order,
}

impl Courses {
    /// The courses that ship with the program.
    pub fn shipped() -> Self {
        let (mut courses, broken) = shipped::courses();
        courses.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let order = shipped::order().unwrap_or_default();
        Self { courses, broken, order }
    }

    /// These courses and no others.
    pub fn of(courses: Vec<Course>) -> Self {
        Self { courses, broken: Vec::new(), order: Order::default() }
    }

    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// The order that is suggested; it may name what is not there.
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// The lesson that `course folder/lesson folder` names, if it is there.
    pub fn named(&self, name: &str) -> Option<(&Course, &Lesson)> {
        let (course, slug) = name.split_once('/')?;
        let course = self.course(course).ok()?;
        Some((course, course.lessons.iter().find(|lesson| lesson.slug == slug)?))
    }

    /// Folders that could not be read.
    pub fn broken(&self) -> &[String] {
        &self.broken
    }

    /// # Errors
    /// [`CourseError::CourseUnknown`].
    pub fn course(&self, id: &str) -> Result<&Course, CourseError> {
        self.courses
            .iter()
            .find(|course| course.id == id)
            .ok_or_else(|| CourseError::CourseUnknown { course: id.to_owned() })
    }
}

/// # Errors
/// [`CourseError::LessonUnknown`].
pub fn lesson<'a>(course: &'a Course, id: &str) -> Result<&'a Lesson, CourseError> {
    course
        .lessons
        .iter()
        .find(|lesson| lesson.id == id)
        .ok_or_else(|| CourseError::LessonUnknown { lesson: id.to_owned() })
}

/// # Errors
/// [`CourseError::BlockUnknown`].
pub fn block<'a>(lesson: &'a Lesson, id: &str) -> Result<&'a Block, CourseError> {
    lesson.blocks.iter().find(|block| block.id == id).ok_or_else(|| CourseError::BlockUnknown { block: id.to_owned() })
}

/// The question of an item `<lesson id>/<question id>`, if the course still has it.
pub fn question<'a>(course: &'a Course, item: &str) -> Option<(&'a Lesson, &'a Block, &'a Question)> {
    let (lesson_id, block_id) = item.split_once('/')?;
    let lesson = course.lessons.iter().find(|lesson| lesson.id == lesson_id)?;
    let block = lesson.blocks.iter().find(|block| block.id == block_id)?;
    match &block.kind {
        BlockKind::Question(question) => Some((lesson, block, question)),
        _ => None,
    }
}

/// The language of a course that fits best: the wanted one, else the course's source language.
pub fn language<'a>(course: &'a Course, wanted: &str) -> &'a str {
    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let fits = |tag: &&String| **tag == wanted || base(tag) == base(wanted);
    course.languages.iter().find(fits).or(course.languages.first()).map_or("en", String::as_str)
}

/// Whether nobody has signed this language of this version.
pub fn is_draft(course: &Course, language: &str) -> bool {
    !course.reviews.iter().any(|review| review.language == language && review.version == course.version)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::content::order::OrderStep;

    #[test]
    fn what_is_suggested_is_there() {
        let courses = Courses::shipped();
        assert_eq!(courses.order().steps.len(), 3);
        for step in &courses.order().steps {
            match step {
                OrderStep::Lessons { course, lessons } => {
                    for lesson in lessons {
                        assert!(courses.named(&format!("{course}/{lesson}")).is_some(), "{course}/{lesson}");
                    }
                }
                OrderStep::Either { either } => {
                    either.iter().for_each(|course| assert!(courses.course(course).is_ok(), "{course}"));
                }
            }
        }
        for course in courses.courses() {
            course.before.iter().for_each(|lesson| assert!(courses.named(lesson).is_some(), "{lesson}"));
        }
    }
}
