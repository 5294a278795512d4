//! Everything that a profile holds, read at one moment and compared with the tally: nothing is missing, nothing is other than it was.

use serde::{Deserialize, Serialize};

use super::sum::{ATTITUDE, EVENT, JOURNAL, META, PLAN};
use super::{AttitudeRow, JournalRow, PlanRow, StoreError, Tx, events, journal, plan};
use crate::event::Event;

/// Everything of a person but their small named values.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
pub struct All {
    /// In the order in which they are folded.
    pub events: Vec<Event>,
    pub journal: Vec<JournalRow>,
    pub attitudes: Vec<AttitudeRow>,
    pub plan: Vec<PlanRow>,
}

/// What was new where it was added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    pub events: usize,
    /// Journal, attitudes and plan.
    pub notes: usize,
}

impl Tx<'_> {
    /// Reads everything and checks that it is everything.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if a row is not as it was written, or is missing.
    pub fn all(&self) -> Result<All, StoreError> {
        let (_, seen) = self.rows(&META, "", [], |_| Ok(()))?;
        self.check_tally(&META, seen)?;
        let (mut events, seen) = self.rows(&EVENT, "", [], events::of_row)?;
        self.check_tally(&EVENT, seen)?;
        events.sort_by(|a, b| a.order().cmp(&b.order()));
        let (journal, seen) = self.rows(&JOURNAL, journal::NEWEST_FIRST, [], journal::text_of_row)?;
        self.check_tally(&JOURNAL, seen)?;
        let (attitudes, seen) = self.rows(&ATTITUDE, journal::OLDEST_FIRST, [], journal::attitude_of_row)?;
        self.check_tally(&ATTITUDE, seen)?;
        let (plan, seen) = self.rows(&PLAN, plan::BY_LINE, [], plan::of_row)?;
        self.check_tally(&PLAN, seen)?;
        Ok(All { events, journal, attitudes, plan })
    }

    /// Adds what is not there yet: any order, twice, in parts, the result is the same.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn unite(&self, all: &All) -> Result<Added, StoreError> {
        let mut added = Added::default();
        for event in &all.events {
            added.events += usize::from(self.append(event)?);
        }
        for row in &all.journal {
            added.notes += usize::from(self.add_journal(row)?);
        }
        for row in &all.attitudes {
            added.notes += usize::from(self.add_attitude(row)?);
        }
        for row in &all.plan {
            added.notes += usize::from(self.add_plan(row)?);
        }
        Ok(added)
    }
}
