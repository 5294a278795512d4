//! The private plan. It stays on this computer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
pub struct Plan {
    pub lines: Vec<PlanLine>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanLine {
    pub id: String,
    /// The card that it came from.
    pub action: Option<String>,
    pub text: String,
    /// ISO date.
    pub day: Option<String>,
    pub state: PlanState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PlanState {
    Open,
    Done,
}

/// Without an id: a new line.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PutPlanRequest {
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    pub action: Option<String>,
    pub text: String,
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<String>,
    pub state: PlanState,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePlanRequest {
    pub id: String,
}
