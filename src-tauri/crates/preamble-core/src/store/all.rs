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
    pub fn unite(&self, all: &All) -> Result<(), StoreError> {
        all.events.iter().try_for_each(|event| self.append(event).map(drop))?;
        all.journal.iter().try_for_each(|row| self.add_journal(row).map(drop))?;
        all.attitudes.iter().try_for_each(|row| self.add_attitude(row).map(drop))?;
        all.plan.iter().try_for_each(|row| self.add_plan(row).map(drop))
    }
}
