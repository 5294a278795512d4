//! The private plan: what a person means to do. It only grows; the newest version of a line counts, so copies unite.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use super::sum::{PLAN, text};
use super::{StoreError, Tx};

pub(super) const BY_LINE: &str = "ORDER BY entry, at DESC, id DESC";

/// One version of a line of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRow {
    pub id: String,
    /// The line, the same in all its versions.
    pub entry: String,
    /// The card that it came from; empty for a line of one's own.
    pub action: String,
    pub text: String,
    /// ISO date; empty without one.
    pub day: String,
    /// `open`, `done`, or `dropped`: taken off the plan, with its words.
    pub state: String,
    /// ISO time with nine digits of a second, so that the order of the text is the order of time.
    pub at: String,
}

impl Tx<'_> {
    /// Adds a version and forgets the earlier ones of the same line. Returns whether it was new.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn add_plan(&self, row: &PlanRow) -> Result<bool, StoreError> {
        let mut forget = self.tx.prepare_cached("DELETE FROM plan WHERE entry = ?1 AND (at, id) < (?2, ?3)")?;
        forget.execute(params![row.entry, row.at, row.id])?;
        self.put(
            &PLAN,
            "INSERT OR IGNORE INTO plan (id, entry, action, text, day, state, at, sum)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS
             (SELECT 1 FROM plan WHERE entry = ?2 AND (at, id) > (?7, ?1))",
            &[&row.id, &row.entry, &row.action, &row.text, &row.day, &row.state, &row.at].map(|value| text(value)),
        )
    }

    /// The newest version of every line, oldest line first; dropped ones included, without words.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn plan(&self) -> Result<Vec<PlanRow>, StoreError> {
        Ok(self.rows(&PLAN, BY_LINE, [], of_row)?.0)
    }
}

/// A version of a line of a row with all columns.
pub(super) fn of_row(row: &Row<'_>) -> Result<PlanRow, StoreError> {
    Ok(PlanRow {
        id: row.get(0)?,
        entry: row.get(1)?,
        action: row.get(2)?,
        text: row.get(3)?,
        day: row.get(4)?,
        state: row.get(5)?,
        at: row.get(6)?,
    })
}
