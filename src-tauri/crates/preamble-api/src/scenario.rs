//! Commands `scenario.*`: choices in scenarios.

use preamble_content::model::BlockKind;
use preamble_core::course;
use preamble_core::event::Chose;

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::scenario::ChooseRequest;

pub(crate) fn choose(cx: &mut Context<'_>, request: ChooseRequest) -> Result<Nothing, Failure> {
    let course = cx.courses().course(&request.course)?;
    let block = course::block(course::lesson(course, &request.lesson)?, &request.block)?;
    let known = match &block.kind {
        BlockKind::Scenario { steps } => steps
            .iter()
            .filter(|step| step.id == request.step)
            .any(|step| step.choices.iter().any(|choice| choice.id == request.choice)),
        _ => false,
    };
    if !known {
        return Err(Failure::block_unknown().with("block", &request.block));
    }
    let (occasion, version) = (cx.occasion, course.version.clone());
    let chose = Chose { lesson: request.lesson, block: request.block, step: request.step, choice: request.choice };
    cx.profile()?.record(&occasion, &request.course, &version, chose)?;
    Ok(Nothing {})
}
