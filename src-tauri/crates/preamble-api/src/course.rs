//! Commands `course.*`: covers and the place to go on; one course with its lessons and tests.

pub(crate) mod links;

use preamble_content::{model, order};
use preamble_core::assessment::draw;
use preamble_core::course::{self, Courses};
use preamble_core::event::AssessmentKind;
use preamble_core::progress::{CourseProgress, Progress, Screens};
use preamble_core::settings::Settings;

use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::course::*;
use crate::wire::lesson::PartView;
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
    let steps = shipped.order().steps.iter();
    let order = steps.filter_map(|step| suggested(shipped, step, progress, &settings)).collect();
    Ok(CourseList { courses: courses.collect(), place, order, broken: shipped.broken().to_vec() })
}

/// A step of the order, without what is not on this computer.
fn suggested(
    courses: &Courses,
    step: &order::OrderStep,
    progress: &Progress,
    settings: &Settings,
) -> Option<OrderStep> {
    let step = match step {
        order::OrderStep::Lessons { course, lessons } => {
            let course = courses.course(course).ok()?;
            let place = |slug: &String| course.lessons.iter().position(|lesson| lesson.slug == *slug);
            let places: Vec<usize> = lessons.iter().filter_map(place).collect();
            let range = [*places.iter().min()? as u32 + 1, *places.iter().max()? as u32 + 1];
            let lessons: Vec<_> = places.iter().map(|place| &course.lessons[*place]).collect();
            let course = OrderCourse { lessons: Some(range), ..part(course, &lessons, progress, settings) };
            OrderStep { done: course.done == course.of, courses: vec![course] }
        }
        order::OrderStep::Either { either } => {
            let there = either.iter().filter_map(|id| courses.course(id).ok());
            let whole =
                |course: &model::Course| part(course, &course.lessons.iter().collect::<Vec<_>>(), progress, settings);
            let courses: Vec<_> = there.map(whole).collect();
            OrderStep { done: courses.iter().any(|course| course.done == course.of), courses }
        }
    };
    Some(step).filter(|step| !step.courses.is_empty())
}

/// A course as a step shows it, with what is done of these lessons.
fn part(course: &model::Course, lessons: &[&model::Lesson], progress: &Progress, settings: &Settings) -> OrderCourse {
    let language = course::language(course, settings.course_language());
    let progress = progress.courses.get(&course.id);
    let done = lessons.iter().filter(|lesson| progress.is_some_and(|progress| progress.is_done(lesson)));
    OrderCourse {
        course: course.id.clone(),
        title: title(course, language, settings.discreet),
        hue: hue(course.hue),
        lessons: None,
        done: done.count() as u32,
        of: lessons.len() as u32,
        language: language.to_owned(),
    }
}

/// The lessons that are good to do before a course, with what is done of them.
fn before(courses: &Courses, course: &model::Course, progress: &Progress, settings: &Settings) -> Vec<BeforeLesson> {
    let named = course.before.iter().filter_map(|name| courses.named(name));
    let entry = |(other, lesson): (&model::Course, &model::Lesson)| BeforeLesson {
        link: links::link(other, lesson, settings.course_language(), settings.discreet),
        done: progress.courses.get(&other.id).is_some_and(|progress| progress.is_done(lesson)),
    };
    named.map(entry).collect()
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
    match words {
        Some(words) if discreet => words.neutral.clone(),
        Some(words) => words.title.clone(),
        // An id names the subject too.
        None if discreet => String::new(),
        None => course.id.clone(),
    }
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
    let (shipped, settings) = (cx.courses(), cx.settings());
    let course = shipped.course(&request.course)?;
    let language = course::language(course, settings.course_language());
    let profile = cx.profile()?;
    let attitudes = profile.attitudes(&course.id)?;
    let all = profile.progress();
    let (before, progress) = (before(shipped, course, all, &settings), all.courses.get(&course.id));
    let words = course.words.get(language).ok_or_else(Failure::internal)?;
    let test = test_state(course, progress, AssessmentKind::Test, None);
    Ok(CourseView {
        id: course.id.clone(),
        version: course.version.clone(),
        title: title(course, language, settings.discreet),
        // It says in its first words what the neutral title leaves out.
        summary: if settings.discreet { Vec::new() } else { words.summary.clone() },
        outcomes: words.outcomes.clone(),
        minutes: course.minutes,
        hue: hue(course.hue),
        cover: (!settings.discreet).then(|| picture::of(course, &course.cover, language)).flatten(),
        licence: course.licence.clone(),
        language: language.to_owned(),
        direction: locale::direction(language),
        draft: course::is_draft(course, language),
        notice: words.notice.as_ref().map(|notice| PartView {
            id: "notice".to_owned(),
            title: notice.title.clone(),
            body: notice.body.clone(),
        }),
        before,
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
