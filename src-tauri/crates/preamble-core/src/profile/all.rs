//! Everything of a person that moves with them, as one value.

use serde::{Deserialize, Serialize};

use crate::event::Event;
use crate::store::{AttitudeRow, JournalRow, PlanRow, Store, StoreError};

/// What a move must keep.
#[derive(PartialEq, Serialize, Deserialize)]
pub(super) struct All {
    events: Vec<Event>,
    journal: Vec<JournalRow>,
    attitudes: Vec<AttitudeRow>,
    plan: Vec<PlanRow>,
}

impl All {
    /// # Errors
    /// A store error.
    pub fn of(store: &mut Store) -> Result<Self, StoreError> {
        store.read(|tx| {
            Ok(Self { events: tx.events()?, journal: tx.journal()?, attitudes: tx.attitudes()?, plan: tx.plan()? })
        })
    }

    /// Adds what is not there yet: any order, twice, in parts, the result is the same.
    ///
    /// # Errors
    /// A store error; then nothing was added.
    pub fn unite_into(&self, store: &mut Store) -> Result<(), StoreError> {
        store.write(|tx| {
            self.events.iter().try_for_each(|event| tx.append(event).map(drop))?;
            self.journal.iter().try_for_each(|row| tx.add_journal(row).map(drop))?;
            self.attitudes.iter().try_for_each(|row| tx.add_attitude(row).map(drop))?;
            self.plan.iter().try_for_each(|row| tx.add_plan(row).map(drop))
        })
    }
}
