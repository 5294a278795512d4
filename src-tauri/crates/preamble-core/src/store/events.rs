//! The append-only table of events.

use jiff::Timestamp;
use rusqlite::Row;
use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::sum::{EVENT, text};
use super::{StoreError, Tx};
use crate::event::{Event, Happening};

impl Tx<'_> {
    /// Adds an event; one that is there already is left alone. Returns whether it was new.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a sequence that no profile can reach, else as the database says.
    pub fn append(&self, event: &Event) -> Result<bool, StoreError> {
        #[cfg(feature = "mutant")]
        if crate::mutant::on("late-record") {
            return crate::mutant::one_late(event).map_or(Ok(true), |before| self.insert(&before));
        }
        self.insert(event)
    }

    fn insert(&self, event: &Event) -> Result<bool, StoreError> {
        // One that cannot be read back would make the whole profile unreadable.
        let sequence = i64::try_from(event.sequence).map_err(|_| StoreError::Damaged)?;
        let (id, learner, at) = (event.id.to_string(), event.learner.to_string(), event.at.to_string());
        let payload = event.happening.payload();
        let values = [
            text(&id),
            text(&learner),
            text(&event.device),
            ValueRef::Integer(sequence),
            text(&at),
            text(event.happening.kind()),
            text(&event.course),
            text(&event.version),
            text(&payload),
        ];
        self.put(
            &EVENT,
            "INSERT OR IGNORE INTO event (id, learner, device, sequence, at, kind, course, version, payload, sum)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            &values,
        )
    }

    /// All events in the order in which they are folded.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if a row is not as it was written, or cannot be one of ours.
    pub fn events(&self) -> Result<Vec<Event>, StoreError> {
        let (mut events, _) = self.rows(&EVENT, "", [], of_row)?;
        events.sort_by(|a, b| a.order().cmp(&b.order()));
        Ok(events)
    }
}

/// An event of a row with all columns.
pub(super) fn of_row(row: &Row<'_>) -> Result<Event, StoreError> {
    let kind = row.get_ref(5)?.as_str().map_err(|_| StoreError::Damaged)?;
    let payload = row.get_ref(8)?.as_str().map_err(|_| StoreError::Damaged)?;
    let at = row.get_ref(4)?.as_str().ok().and_then(|at| at.parse::<Timestamp>().ok());
    Ok(Event {
        id: parsed(row.get_ref(0)?.as_str())?,
        learner: parsed(row.get_ref(1)?.as_str())?,
        device: row.get(2)?,
        sequence: u64::try_from(row.get::<_, i64>(3)?).map_err(|_| StoreError::Damaged)?,
        at: at.ok_or(StoreError::Damaged)?,
        happening: Happening::parse(kind, payload),
        course: row.get(6)?,
        version: row.get(7)?,
    })
}

fn parsed(text: Result<&str, rusqlite::types::FromSqlError>) -> Result<Uuid, StoreError> {
    text.ok().and_then(|text| Uuid::parse_str(text).ok()).ok_or(StoreError::Damaged)
}
