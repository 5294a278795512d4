//! The two private tables: journal texts and attitude answers. Both only grow; the newest entry of a place counts, so copies unite.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{StoreError, Tx};

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
        let mut add = self.tx.prepare_cached(
            "INSERT OR IGNORE INTO journal (id, course, lesson, block, at, text)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS
             (SELECT 1 FROM journal WHERE course = ?2 AND lesson = ?3 AND block = ?4 AND (at, id) > (?5, ?1))",
        )?;
        Ok(add.execute(params![row.id, row.course, row.lesson, row.block, row.at, row.text])? > 0)
    }

    /// The newest text of every place, newest first; taken-back entries included, with an empty text.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn journal(&self) -> Result<Vec<JournalRow>, StoreError> {
        let mut statement = self
            .tx
            .prepare_cached("SELECT id, course, lesson, block, at, text FROM journal ORDER BY at DESC, id DESC")?;
        let rows = statement.query_map([], |row| {
            Ok(JournalRow {
                id: row.get(0)?,
                course: row.get(1)?,
                lesson: row.get(2)?,
                block: row.get(3)?,
                at: row.get(4)?,
                text: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// # Errors
    /// [`StoreError`].
    pub fn add_attitude(&self, row: &AttitudeRow) -> Result<bool, StoreError> {
        let mut statement = self.tx.prepare_cached(
            "INSERT OR IGNORE INTO attitude (id, course, moment, at, ratings) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        Ok(statement.execute(params![row.id, row.course, row.moment, row.at, row.ratings])? > 0)
    }

    /// All answers, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn attitudes(&self) -> Result<Vec<AttitudeRow>, StoreError> {
        let mut statement =
            self.tx.prepare_cached("SELECT id, course, moment, at, ratings FROM attitude ORDER BY at, id")?;
        let rows = statement.query_map([], |row| {
            Ok(AttitudeRow {
                id: row.get(0)?,
                course: row.get(1)?,
                moment: row.get(2)?,
                at: row.get(3)?,
                ratings: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
