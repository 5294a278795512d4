//! What was seen and what was skipped.

use serde::Deserialize;
use ts_rs::TS;

/// The person is on this screen now. `block` may be `quiz`.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VisitRequest {
    pub course: String,
    pub lesson: String,
    pub block: String,
}
