//! Commands `plan.*`: what the person means to do.

use preamble_core::plan::{PlanError, State, Wish};
use uuid::Uuid;

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::plan::*;

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<Plan, Failure> {
    let lines = cx.profile()?.plan()?.into_iter().map(|line| PlanLine {
        id: line.id.to_string(),
        action: line.action,
        text: line.text,
        day: line.day.map(|day| day.to_string()),
        state: match line.state {
            State::Open => PlanState::Open,
            State::Done => PlanState::Done,
        },
    });
    Ok(Plan { lines: lines.collect() })
}

pub(crate) fn put(cx: &mut Context<'_>, request: PutPlanRequest) -> Result<Nothing, Failure> {
    let wish = Wish {
        id: request.id.as_deref().map(id).transpose()?,
        action: request.action.as_deref(),
        text: &request.text,
        day: request.day.as_deref(),
        state: match request.state {
            PlanState::Open => State::Open,
            PlanState::Done => State::Done,
        },
    };
    let occasion = cx.occasion;
    cx.profile()?.put_plan(&occasion, &wish)?;
    Ok(Nothing {})
}

pub(crate) fn remove(cx: &mut Context<'_>, request: RemovePlanRequest) -> Result<Nothing, Failure> {
    let occasion = cx.occasion;
    cx.profile()?.drop_plan(&occasion, id(&request.id)?)?;
    Ok(Nothing {})
}

fn id(text: &str) -> Result<Uuid, Failure> {
    Ok(text.parse().map_err(|_| PlanError::Unknown { entry: text.to_owned() })?)
}
