//! Events: everything a learner does that must last. State follows from the set of events, whatever their order or number of copies.

mod happening;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use happening::{
    Answered, AssessmentKind, Began, Certified, Chose, Finished, Happening, LeftOut, Reviewed, Skipped, Visited,
};

/// One event. Ids are UUIDs of version 7; `version` is the course's version at that time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub id: Uuid,
    pub learner: Uuid,
    /// Fingerprint of the device's key.
    pub device: String,
    /// Counts the events of a learner on a device, from 1.
    pub sequence: u64,
    pub at: Timestamp,
    pub course: String,
    pub version: String,
    #[serde(flatten)]
    pub happening: Happening,
}

impl Event {
    /// Events are folded in this order, the same on every device. The sequence decides only where a clock stood still.
    pub fn order(&self) -> (Timestamp, &str, u64, Uuid) {
        (self.at, &self.device, self.sequence, self.id)
    }
}
