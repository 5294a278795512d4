//! Ways to lessons: from the library, a card, a case, another course.

use preamble_content::model::{Course, Lesson};
use preamble_core::course::{self, Courses};

use crate::wire::course::LessonLink;

/// Lessons named as `course folder/lesson folder`; those that are not on this computer are left out.
pub(crate) fn named(courses: &Courses, names: &[String], wanted: &str, discreet: bool) -> Vec<LessonLink> {
    let found = names.iter().filter_map(|name| courses.named(name));
    found.map(|(course, lesson)| link(course, lesson, wanted, discreet)).collect()
}

/// Lessons of which `teaches` is true, in the order of the courses.
pub(crate) fn teaching(
    courses: &Courses,
    wanted: &str,
    discreet: bool,
    teaches: impl Fn(&Lesson) -> bool,
) -> Vec<LessonLink> {
    let all = courses.courses().iter().flat_map(|course| course.lessons.iter().map(move |lesson| (course, lesson)));
    let found = all.filter(|(_, lesson)| teaches(lesson));
    found.map(|(course, lesson)| link(course, lesson, wanted, discreet)).collect()
}

pub(super) fn link(course: &Course, lesson: &Lesson, wanted: &str, discreet: bool) -> LessonLink {
    let language = course::language(course, wanted);
    let words = lesson.words.get(language).filter(|_| !discreet);
    let place = course.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0);
    LessonLink {
        course: course.id.clone(),
        lesson: lesson.id.clone(),
        course_title: super::title(course, language, discreet),
        title: words.map(|words| words.title.clone()),
        number: place as u32 + 1,
        language: language.to_owned(),
    }
}
