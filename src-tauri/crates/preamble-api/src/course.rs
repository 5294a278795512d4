//! Commands `course.*`: one course with its lessons and tests.

use preamble_content::model;
use preamble_core::assessment::draw;
use preamble_core::event::AssessmentKind;
use preamble_core::library;
use preamble_core::progress::CourseProgress;

use crate::app::Context;
use crate::library::{hue, lesson_passed, place, title};
use crate::wire::course::*;
use crate::{Failure, locale, picture, references};

pub(crate) fn open(cx: &mut Context<'_>, request: CourseRequest) -> Result<CourseView, Failure> {
    let (course, settings) = (cx.library().course(&request.course)?, cx.settings());
    let language = library::language(course, settings.course_language());
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
        draft: library::is_draft(course, language),
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
