//! Uniting what was read elsewhere with what is here: any order, twice, in parts, the result is the same.

use uuid::Uuid;

use crate::store::{All, StoreError, Tx};

/// What was new here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    pub events: usize,
    /// Journal, attitudes and plan.
    pub notes: usize,
}

/// Adds all rows that are the learner's and are not here yet.
pub(crate) fn unite(tx: &Tx<'_>, learner: Uuid, all: &All) -> Result<Added, StoreError> {
    let mut added = Added::default();
    for event in all.events.iter().filter(|event| event.learner == learner) {
        added.events += usize::from(tx.append(event)?);
    }
    for row in &all.journal {
        added.notes += usize::from(tx.add_journal(row)?);
    }
    for row in &all.attitudes {
        added.notes += usize::from(tx.add_attitude(row)?);
    }
    for row in &all.plan {
        added.notes += usize::from(tx.add_plan(row)?);
    }
    Ok(added)
}
