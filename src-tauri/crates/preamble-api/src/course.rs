//! Commands `course.*`: covers and the place to go on; one course with its lessons and tests.

use preamble_content::model;
use preamble_core::assessment::draw;
use preamble_core::course;
use preamble_core::event::AssessmentKind;
use preamble_core::progress::{CourseProgress, Screens};
use preamble_core::settings::Settings;

use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::course::*;
use crate::{Failure, locale, picture, references};

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<CourseList, Failure> {
    let (shipped, settings) = (cx.courses(), cx.settings());
    let progress = cx.profile()?.progress();
    let courses = shipped.courses().iter().map(|course| card(course, progress.courses.get(&course.id), &settings));
    let place = progress
        .last_course
        .as_ref()
        .and_then(|id| shipped.course(id).ok())
        .and_then(|course| place(course, progress.courses.get(&course.id)?, &settings));
    Ok(CourseList { courses: courses.collect(), place, broken: shipped.broken().to_vec() })
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
    let language = course::language(course, settings.course_language());
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
        draft: course::is_draft(course, language),
    }
}

/// Where the person stopped in a course; after a lesson that is done, the start of the next one that is not.
pub(crate) fn place(course: &model::Course, progress: &CourseProgress, settings: &Settings) -> Option<PlaceCard> {
    let at = progress.place.as_ref()?;
    let here = course.lessons.iter().position(|lesson| lesson.id == at.lesson)?;
    let open = |index: &usize| !progress.is_done(&course.lessons[*index]);
    let index = (here..course.lessons.len()).chain(0..here).find(open)?;
    let lesson = &course.lessons[index];
    let language = course::language(course, settings.course_language());
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

pub(crate) fn open(cx: &mut Context<'_>, request: CourseRequest) -> Result<CourseView, Failure> {
    let (course, settings) = (cx.courses().course(&request.course)?, cx.settings());
    let language = course::language(course, settings.course_language());
    let profile = cx.profile()?;
    let attitudes = profile.attitudes(&course.id)?;
    let progress = profile.progress().courses.get(&course.id);
    let words = course.words.get(language).ok_or_else(Failure::internal)?;
    let test = test_state(course, progress, AssessmentKind::Test, None);
    Ok(CourseView {
        id: course.id.clone(),
        version: course.version.clone(),
        title: title(course, language, settings.discreet),
        summary: words.summary.clone(),
        outcomes: words.outcomes.clone(),
        minutes: course.minutes,
        hue: hue(course.hue),
        cover: (!settings.discreet).then(|| picture::of(course, &course.cover, language)).flatten(),
        licence: course.licence.clone(),
        language: language.to_owned(),
        direction: locale::direction(language),
        draft: course::is_draft(course, language),
        lessons: course.lessons.iter().map(|lesson| entry(lesson, progress, language)).collect(),
        place: progress.and_then(|progress| place(course, progress, &settings)),
        pre: test_state(course, progress, AssessmentKind::Pre, None),
        post: test_state(course, progress, AssessmentKind::Post, None),
        certificate: test.passed,
        certificate_on_request: course.certificate.on_request,
        test,
        attitudes_before: attitudes.before.is_some(),
        attitudes_after: attitudes.after.is_some(),
    })
}

fn entry(lesson: &model::Lesson, progress: Option<&CourseProgress>, language: &str) -> LessonEntry {
    let words = lesson.words.get(language);
    let share = progress.map_or(0.0, |progress| progress.share(lesson));
    LessonEntry {
        id: lesson.id.clone(),
        title: words.map(|words| words.title.clone()).unwrap_or_default(),
        summary: words.map(|words| references::plain(&words.summary)).unwrap_or_default(),
        minutes: lesson.minutes,
        state: match share {
            share if share >= 1.0 => LessonState::Done,
            share if share > 0.0 || lesson_passed(progress, &lesson.id) => LessonState::Started,
            _ => LessonState::New,
        },
        share,
    }
}

pub(crate) fn test_state(
    course: &model::Course,
    progress: Option<&CourseProgress>,
    kind: AssessmentKind,
    lesson: Option<&str>,
) -> TestState {
    // How many questions there are does not depend on the seed.
    let questions = draw(course, kind, lesson, 0).map_or(0, |items| items.len() as u32);
    let attempts = progress.map(|progress| progress.attempts(kind, lesson)).unwrap_or_default();
    let finished: Vec<_> = attempts.iter().filter_map(|(_, sitting)| sitting.finished.as_ref()).collect();
    TestState {
        questions,
        finished: finished.len() as u32,
        best: finished.iter().map(|finish| finish.score).reduce(f64::max),
        passed: finished.iter().any(|finish| finish.passed) && kind.needed(course).is_some(),
        unfinished: attempts.iter().any(|(_, sitting)| sitting.finished.is_none()),
    }
}
