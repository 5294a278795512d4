//! The private plan: what a person means to do. It only grows; the newest version of a line counts, so copies unite.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{StoreError, Tx};

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
        let mut add = self.tx.prepare_cached(
            "INSERT OR IGNORE INTO plan (id, entry, action, text, day, state, at)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS
             (SELECT 1 FROM plan WHERE entry = ?2 AND (at, id) > (?7, ?1))",
        )?;
        Ok(add.execute(params![row.id, row.entry, row.action, row.text, row.day, row.state, row.at])? > 0)
    }

    /// The newest version of every line, oldest line first; dropped ones included, without words.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn plan(&self) -> Result<Vec<PlanRow>, StoreError> {
        let mut statement = self.tx.prepare_cached(
            "SELECT id, entry, action, text, day, state, at FROM plan ORDER BY entry, at DESC, id DESC",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(PlanRow {
                id: row.get(0)?,
                entry: row.get(1)?,
                action: row.get(2)?,
                text: row.get(3)?,
                day: row.get(4)?,
                state: row.get(5)?,
                at: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
