//! What was reviewed, as a projection of the events. Items that a course no longer has are kept; they come back if it does.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::event::Reviewed;

/// The reviews of one course.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reviews {
    /// By item `<lesson id>/<question id>`: its answers in the order of the events.
    pub items: BTreeMap<String, Vec<Look>>,
    /// The person does not want to be asked about this course.
    pub left_out: bool,
}

/// One answer in a review.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    pub at: Timestamp,
    pub response: Vec<String>,
    pub credit: f64,
}

impl Reviews {
    /// Takes in one more review, newer than all before.
    pub(crate) fn take(&mut self, at: Timestamp, reviewed: &Reviewed) {
        let look = Look { at, response: reviewed.response.clone(), credit: reviewed.credit };
        self.items.entry(reviewed.item.clone()).or_default().push(look);
    }
}
