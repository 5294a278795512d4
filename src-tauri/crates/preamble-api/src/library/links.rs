//! The lessons that teach something of the library.

use preamble_content::model::{Course, Lesson};
use preamble_core::course::{self, Courses};

use crate::course::title;
use crate::wire::library::LessonLink;

/// Lessons named as `course folder/lesson folder`; those that are not on this computer are left out.
pub(crate) fn named(courses: &Courses, names: &[String], wanted: &str, discreet: bool) -> Vec<LessonLink> {
    let links = names.iter().filter_map(|name| {
        let (course, slug) = name.split_once('/')?;
        let course = courses.course(course).ok()?;
        let number = course.lessons.iter().position(|lesson| lesson.slug == slug)?;
        Some(link(course, number, wanted, discreet))
    });
    links.collect()
}

/// Lessons of which `teaches` is true, in the order of the courses.
pub(super) fn teaching(
    courses: &Courses,
    wanted: &str,
    discreet: bool,
    teaches: impl Fn(&Lesson) -> bool,
) -> Vec<LessonLink> {
    let all = courses.courses().iter().flat_map(|course| (0..course.lessons.len()).map(move |number| (course, number)));
    all.filter(|(course, number)| teaches(&course.lessons[*number]))
        .map(|(course, number)| link(course, number, wanted, discreet))
        .collect()
}

fn link(course: &Course, number: usize, wanted: &str, discreet: bool) -> LessonLink {
    let lesson = &course.lessons[number];
    let language = course::language(course, wanted);
    let words = lesson.words.get(language).filter(|_| !discreet);
    LessonLink {
        course: course.id.clone(),
        lesson: lesson.id.clone(),
        course_title: title(course, language, discreet),
        title: words.map(|words| words.title.clone()),
        number: number as u32 + 1,
        language: language.to_owned(),
    }
}
