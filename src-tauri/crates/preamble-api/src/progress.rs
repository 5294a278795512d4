//! Commands `progress.*`: what was seen and what was skipped.

use preamble_core::course;
use preamble_core::event::{Skipped, Visited};

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::progress::VisitRequest;

/// Where a block is, if the course has it. `quiz` stands for the quiz.
fn check(cx: &Context<'_>, request: &VisitRequest) -> Result<String, Failure> {
    let course = cx.courses().course(&request.course)?;
    let lesson = course::lesson(course, &request.lesson)?;
    if request.block != "quiz" {
        course::block(lesson, &request.block)?;
    }
    Ok(course.version.clone())
}

pub(crate) fn visit(cx: &mut Context<'_>, request: VisitRequest) -> Result<Nothing, Failure> {
    let version = check(cx, &request)?;
    let occasion = cx.occasion;
    let profile = cx.profile()?;
    let place = profile.progress().courses.get(&request.course).and_then(|progress| progress.place.as_ref());
    let here = place.is_some_and(|place| place.lesson == request.lesson && place.block == request.block);
    // Opening the same screen again says nothing new.
    if !here || profile.progress().last_course.as_deref() != Some(&request.course) {
        profile.record(
            &occasion,
            &request.course,
            &version,
            Visited { lesson: request.lesson, block: request.block },
        )?;
    }
    Ok(Nothing {})
}

pub(crate) fn skip(cx: &mut Context<'_>, request: VisitRequest) -> Result<Nothing, Failure> {
    let version = check(cx, &request)?;
    let occasion = cx.occasion;
    let skipped = Skipped { lesson: request.lesson, block: request.block };
    cx.profile()?.record(&occasion, &request.course, &version, skipped)?;
    Ok(Nothing {})
}
