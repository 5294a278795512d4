//! `assessment.attitudes` and `assessment.rate`: private and never graded.

use preamble_core::course;
use preamble_core::journal::Moment as Kept;

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::assessment::*;

pub(crate) fn list(cx: &mut Context<'_>, request: AttitudesRequest) -> Result<Attitudes, Failure> {
    let course = cx.courses().course(&request.course)?;
    let wanted = cx.course_language(request.language.as_deref());
    let words = course.words.get(course::language(course, &wanted)).ok_or_else(Failure::internal)?;
    let kept = cx.profile()?.attitudes(&course.id)?;
    let after_is_done = kept.after.is_some();
    let statements = course.attitudes.iter().zip(&words.attitudes).map(|(attitude, text)| Statement {
        id: attitude.id.clone(),
        text: text.clone(),
        before: kept.before.as_ref().and_then(|ratings| ratings.get(&attitude.id).copied()),
        after: kept.after.as_ref().and_then(|ratings| ratings.get(&attitude.id).copied()),
        // Told before, it would tell what to answer.
        reverse: after_is_done.then_some(attitude.reverse),
    });
    Ok(Attitudes { statements: statements.collect() })
}

pub(crate) fn rate(cx: &mut Context<'_>, request: RateRequest) -> Result<Nothing, Failure> {
    let course = cx.courses().course(&request.course)?;
    let moment = match request.moment {
        Moment::Before => Kept::Before,
        Moment::After => Kept::After,
    };
    let known = |id: &String| course.attitudes.iter().any(|attitude| attitude.id == *id);
    let ratings = request.ratings.into_iter().filter(|(id, _)| known(id)).collect();
    let occasion = cx.occasion;
    cx.profile()?.rate(&occasion, &course.id, moment, &ratings)?;
    Ok(Nothing {})
}
