//! The two private tables: journal texts and attitude answers. Both only grow; the newest entry of a place counts, so copies unite.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use super::sum::{ATTITUDE, JOURNAL, text};
use super::{StoreError, Tx};

pub(super) const NEWEST_FIRST: &str = "ORDER BY at DESC, id DESC";
pub(super) const OLDEST_FIRST: &str = "ORDER BY at, id";

/// One version of a journal text. An empty text takes the entry back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalRow {
    pub id: String,
    pub course: String,
    pub lesson: String,
    pub block: String,
    /// ISO time with nine digits of a second, so that the order of the text is the order of time.
    pub at: String,
    pub text: String,
}

/// One answer to the attitude scale; `ratings` is JSON, 1 to 5 by statement id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttitudeRow {
    pub id: String,
    pub course: String,
    /// `before` or `after`.
    pub moment: String,
    pub at: String,
    pub ratings: String,
}

impl Tx<'_> {
    /// Adds a text and forgets the earlier texts of the same place. Returns whether it was new.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn add_journal(&self, row: &JournalRow) -> Result<bool, StoreError> {
        let mut forget = self.tx.prepare_cached(
            "DELETE FROM journal WHERE course = ?1 AND lesson = ?2 AND block = ?3 AND (at, id) < (?4, ?5)",
        )?;
        forget.execute(params![row.course, row.lesson, row.block, row.at, row.id])?;
        self.put(
            &JOURNAL,
            "INSERT OR IGNORE INTO journal (id, course, lesson, block, at, text, sum)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS
             (SELECT 1 FROM journal WHERE course = ?2 AND lesson = ?3 AND block = ?4 AND (at, id) > (?5, ?1))",
            &[&row.id, &row.course, &row.lesson, &row.block, &row.at, &row.text].map(|value| text(value)),
        )
    }

    /// The newest text of every place, newest first; taken-back entries included, with an empty text.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn journal(&self) -> Result<Vec<JournalRow>, StoreError> {
        Ok(self.rows(&JOURNAL, NEWEST_FIRST, [], text_of_row)?.0)
    }

    /// # Errors
    /// [`StoreError`].
    pub fn add_attitude(&self, row: &AttitudeRow) -> Result<bool, StoreError> {
        self.put(
            &ATTITUDE,
            "INSERT OR IGNORE INTO attitude (id, course, moment, at, ratings, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            &[&row.id, &row.course, &row.moment, &row.at, &row.ratings].map(|value| text(value)),
        )
    }

    /// All answers, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn attitudes(&self) -> Result<Vec<AttitudeRow>, StoreError> {
        Ok(self.rows(&ATTITUDE, OLDEST_FIRST, [], attitude_of_row)?.0)
    }
}

/// A journal text of a row with all columns.
pub(super) fn text_of_row(row: &Row<'_>) -> Result<JournalRow, StoreError> {
    Ok(JournalRow {
        id: row.get(0)?,
        course: row.get(1)?,
        lesson: row.get(2)?,
        block: row.get(3)?,
        at: row.get(4)?,
        text: row.get(5)?,
    })
}

/// An answer of a row with all columns.
pub(super) fn attitude_of_row(row: &Row<'_>) -> Result<AttitudeRow, StoreError> {
    Ok(AttitudeRow { id: row.get(0)?, course: row.get(1)?, moment: row.get(2)?, at: row.get(3)?, ratings: row.get(4)? })
}
