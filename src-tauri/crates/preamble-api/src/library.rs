//! Commands `library.*`: course covers and the place to go on.

use preamble_content::model;
use preamble_core::event::AssessmentKind;
use preamble_core::library;
use preamble_core::progress::{CourseProgress, Screens};
use preamble_core::settings::Settings;

use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::library::*;
use crate::{Failure, picture, references};

pub(crate) fn open(cx: &mut Context<'_>, _: Nothing) -> Result<LibraryView, Failure> {
    let (shipped, settings) = (cx.library(), cx.settings());
    let progress = cx.profile()?.progress();
    let courses = shipped.courses().iter().map(|course| card(course, progress.courses.get(&course.id), &settings));
    let place = progress
        .last_course
        .as_ref()
        .and_then(|id| shipped.course(id).ok())
        .and_then(|course| place(course, progress.courses.get(&course.id)?, &settings));
    Ok(LibraryView { courses: courses.collect(), place, broken: shipped.broken().to_vec() })
}

pub(crate) fn hue(hue: model::Hue) -> Hue {
    match hue {
        model::Hue::Teal => Hue::Teal,
        model::Hue::Plum => Hue::Plum,
        model::Hue::Ochre => Hue::Ochre,
    }
}

/// The title that may be shown: the neutral one in discreet mode.
pub(crate) fn title(course: &model::Course, language: &str, discreet: bool) -> String {
    let words = course.words.get(language);
    words.map_or(course.id.clone(), |words| if discreet { words.neutral.clone() } else { words.title.clone() })
}

fn card(course: &model::Course, progress: Option<&CourseProgress>, settings: &Settings) -> CourseCard {
    let language = library::language(course, settings.course_language());
    let summary = course.words.get(language).map(|words| references::plain(&words.summary)).unwrap_or_default();
    let done = |lesson: &&model::Lesson| progress.is_some_and(|progress| progress.is_done(lesson));
    CourseCard {
        id: course.id.clone(),
        title: title(course, language, settings.discreet),
        summary: if settings.discreet { String::new() } else { summary },
        hue: hue(course.hue),
        cover: (!settings.discreet).then(|| picture::of(course, &course.cover, language)).flatten(),
        minutes: course.minutes,
        lessons: course.lessons.len() as u32,
        lessons_done: course.lessons.iter().filter(done).count() as u32,
        language: language.to_owned(),
        draft: library::is_draft(course, language),
    }
}

/// Where the person stopped in a course; after a lesson that is done, the start of the next one that is not.
pub(crate) fn place(course: &model::Course, progress: &CourseProgress, settings: &Settings) -> Option<PlaceCard> {
    let at = progress.place.as_ref()?;
    let here = course.lessons.iter().position(|lesson| lesson.id == at.lesson)?;
    let open = |index: &usize| !progress.is_done(&course.lessons[*index]);
    let index = (here..course.lessons.len()).chain(0..here).find(open)?;
    let lesson = &course.lessons[index];
    let language = library::language(course, settings.course_language());
    let share = progress.share(lesson);
    let known = at.block == "quiz" || lesson.screens().any(|block| block.id == at.block);
    Some(PlaceCard {
        course: course.id.clone(),
        lesson: lesson.id.clone(),
        block: (index == here && known).then(|| at.block.clone()),
        lesson_title: if settings.discreet {
            title(course, language, true)
        } else {
            lesson.words.get(language).map(|words| words.title.clone()).unwrap_or_default()
        },
        hue: hue(course.hue),
        number: index as u32 + 1,
        of: course.lessons.len() as u32,
        minutes_left: (f64::from(lesson.minutes) * (1.0 - share)).ceil() as u32,
        share,
    })
}

pub(crate) fn lesson_passed(progress: Option<&CourseProgress>, lesson: &str) -> bool {
    progress.is_some_and(|progress| progress.passed(AssessmentKind::Quiz, Some(lesson)))
}
