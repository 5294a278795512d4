//! Choices in scenarios.

use serde::Deserialize;
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseRequest {
    pub course: String,
    pub lesson: String,
    pub block: String,
    pub step: String,
    pub choice: String,
}
