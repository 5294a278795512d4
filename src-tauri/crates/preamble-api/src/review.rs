//! Commands `review.*`: the questions that come back today.

use preamble_content::model::{Course, Lesson};
use preamble_core::course;
use preamble_core::progress::Answer;
use preamble_core::review as core;

use crate::app::Context;
use crate::assessment::item;
use crate::course::{hue, title};
use crate::references::Gatherer;
use crate::wire::Nothing;
use crate::wire::review::*;
use crate::{Failure, locale};

pub(crate) fn open(cx: &mut Context<'_>, request: ReviewRequest) -> Result<Review, Failure> {
    let (courses, discreet, now) = (cx.courses(), cx.settings().discreet, cx.occasion.at);
    let wanted = cx.course_language(request.language.as_deref());
    let today = core::today(cx.profile()?.progress(), courses, now);
    let questions = today.asked.iter().filter_map(|asked| {
        let (seed, shown) = (core::seed(&asked.item(), now), course::language(asked.course, &wanted));
        question(asked.course, asked.lesson, &asked.item(), shown, discreet, None, seed)
    });
    let courses = today.courses.iter().map(|outline| {
        let language = course::language(outline.course, &wanted);
        ReviewCourse {
            id: outline.course.id.clone(),
            title: title(outline.course, language, discreet),
            language: language.to_owned(),
            direction: locale::direction(language),
            left_out: outline.left_out,
        }
    });
    Ok(Review {
        standing: match today.standing {
            core::Standing::Nothing => ReviewStanding::Nothing,
            core::Standing::Waiting => ReviewStanding::Waiting,
            core::Standing::Enough => ReviewStanding::Enough,
            core::Standing::Ready => ReviewStanding::Ready,
        },
        questions: questions.collect(),
        minutes: today.seconds.div_ceil(60),
        answered: u32::try_from(today.answered).unwrap_or(u32::MAX),
        next_at: today.next.map(|at| at.to_string()),
        courses: courses.collect(),
    })
}

/// The question with its explanation; asked in another language, the same answer again gives it in that one.
pub(crate) fn answer(cx: &mut Context<'_>, request: ReviewAnswerRequest) -> Result<ReviewQuestion, Failure> {
    let course = cx.courses().course(&request.course)?;
    let (occasion, discreet) = (cx.occasion, cx.settings().discreet);
    let wanted = cx.course_language(request.language.as_deref());
    let credit = core::answer(cx.profile()?, course, &request.item, &request.response, &occasion)?;
    let (lesson, ..) = course::question(course, &request.item).ok_or_else(Failure::internal)?;
    let given = Answer { response: request.response, credit, at: occasion.at };
    let (seed, language) = (core::seed(&request.item, occasion.at), course::language(course, &wanted));
    question(course, lesson, &request.item, language, discreet, Some(&given), seed).ok_or_else(Failure::internal)
}

pub(crate) fn leave_out(cx: &mut Context<'_>, request: LeaveOutRequest) -> Result<Nothing, Failure> {
    let (course, occasion) = (cx.courses().course(&request.course)?, cx.occasion);
    core::leave_out(cx.profile()?, course, request.out, &occasion)?;
    Ok(Nothing {})
}

fn question(
    course: &Course,
    lesson: &Lesson,
    id: &str,
    language: &str,
    discreet: bool,
    answer: Option<&Answer>,
    seed: u64,
) -> Option<ReviewQuestion> {
    let mut gatherer = Gatherer::new(course, language);
    let item = item(course, id, seed, language, answer, answer.is_some(), &mut gatherer)?;
    Some(ReviewQuestion {
        course: course.id.clone(),
        course_title: title(course, language, discreet),
        hue: hue(course.hue),
        language: language.to_owned(),
        direction: locale::direction(language),
        languages: course.languages.clone(),
        notice: lesson.blocks.iter().any(|block| block.notice),
        item,
        references: gatherer.found,
    })
}
