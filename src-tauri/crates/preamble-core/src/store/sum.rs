//! A checksum for every row, and a tally for every table: an open profile has no page checksums, and SQLite takes a word in which a bit
//! flipped for the word that was written. The sum of a row is checked wherever a row is read; rows that are missing, or that came back from
//! an earlier moment, are seen when everything is read together and compared with the tally.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Params, Row, ToSql, params_from_iter};

use super::{StoreError, Tx, crc};
use crate::mutant;

/// A table whose rows have sums. The sum covers the columns in this order; the first one is the key.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    pub columns: &'static [&'static str],
}

pub const META: Table = Table { name: "meta", columns: &["key", "value"] };
pub const EVENT: Table = Table {
    name: "event",
    columns: &["id", "learner", "device", "sequence", "at", "kind", "course", "version", "payload"],
};
pub const JOURNAL: Table = Table { name: "journal", columns: &["id", "course", "lesson", "block", "at", "text"] };
pub const ATTITUDE: Table = Table { name: "attitude", columns: &["id", "course", "moment", "at", "ratings"] };
pub const PLAN: Table = Table { name: "plan", columns: &["id", "entry", "action", "text", "day", "state", "at"] };

pub const TABLES: [&Table; 5] = [&META, &EVENT, &JOURNAL, &ATTITUDE, &PLAN];

/// How many rows there are and their sums added up, whatever their order.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub rows: i64,
    pub sum: i64,
}

/// CRC-32 of the table's name and of each value with its form and length, so that no two rows are spelled the same. It finds every
/// fault of up to 32 bits in a row and all but one in four thousand million of the others; nobody who wants to deceive is kept from it.
fn sum_of<'a>(table: &Table, values: impl Iterator<Item = ValueRef<'a>>) -> i64 {
    let mut spelled = Vec::with_capacity(512);
    spelled.extend_from_slice(table.name.as_bytes());
    for value in values {
        match value {
            ValueRef::Integer(number) => {
                spelled.push(b'i');
                spelled.extend_from_slice(&number.to_le_bytes());
            }
            ValueRef::Text(bytes) => {
                spelled.push(b't');
                spelled.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
                spelled.extend_from_slice(bytes);
            }
            // No column of ours holds one.
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => spelled.push(b'?'),
        }
    }
    i64::from(crc::of(&spelled))
}

/// The sum of a row that was read with all the table's columns.
fn sum_of_row(table: &Table, row: &Row<'_>) -> Result<i64, StoreError> {
    // Asked for once here, so that the sum itself cannot stumble.
    (0..table.columns.len()).try_for_each(|column| row.get_ref(column).map(drop))?;
    Ok(sum_of(table, (0..table.columns.len()).filter_map(|column| row.get_ref(column).ok())))
}

/// The text of a value of a row.
pub fn text(text: &str) -> ValueRef<'_> {
    ValueRef::Text(text.as_bytes())
}

impl Tx<'_> {
    /// Runs a statement that puts a row of `table`: it takes the values and behind them their sum. Returns whether a row was put.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(super) fn put(&self, table: &Table, statement: &str, values: &[ValueRef<'_>]) -> Result<bool, StoreError> {
        let sum = sum_of(table, values.iter().copied());
        let values = values.iter().map(|value| ToSqlOutput::Borrowed(*value));
        let all = values.chain([ToSqlOutput::from(sum)]);
        Ok(self.tx.prepare_cached(statement)?.execute(params_from_iter(all))? > 0)
    }

    /// Reads rows of `table`, all its columns in their order; `which` is what follows the table in the query. Every row is checked.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a row that is not as it was written.
    pub(super) fn rows<T>(
        &self,
        table: &Table,
        which: &str,
        values: impl Params,
        take: impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<(Vec<T>, Tally), StoreError> {
        let mut statement = self.tx.prepare_cached(&query(table, self.summed, which))?;
        let mut rows = statement.query(values)?;
        let (mut taken, mut tally) = (Vec::new(), Tally::default());
        while let Some(row) = rows.next()? {
            tally.sum += checked(table, self.summed, row)?;
            tally.rows += 1;
            taken.push(take(row)?);
        }
        Ok((taken, tally))
    }

    /// What the tally says of a table; nothing in a file of before there was one.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it says nothing of it.
    pub(super) fn tally(&self, table: &Table) -> Result<Option<Tally>, StoreError> {
        if !self.summed {
            return Ok(None);
        }
        let mut statement = self.tx.prepare_cached("SELECT rows, sum FROM tally WHERE name = ?1")?;
        let found = statement.query_row([table.name], |row| Ok(Tally { rows: row.get(0)?, sum: row.get(1)? }));
        found.optional()?.map(Some).ok_or(StoreError::Damaged)
    }

    /// Compares what was read of a whole table with its tally.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if a row is missing or is one too many.
    pub(super) fn check_tally(&self, table: &Table, seen: Tally) -> Result<(), StoreError> {
        let known = self.tally(table)?;
        let right = known.is_none_or(|known| known == seen);
        if right || mutant::on("no-sums") { Ok(()) } else { Err(StoreError::Damaged) }
    }
}

/// The query of rows whose sums can be checked. Files of before there were sums are only looked at, never written.
pub fn query(table: &Table, summed: bool, which: &str) -> String {
    let sum = if summed { ", sum" } else { "" };
    format!("SELECT {}{sum} FROM {} {which}", table.columns.join(", "), table.name)
}

/// The sum of a row that was read with [`query`], if it is right.
///
/// # Errors
/// [`StoreError::Damaged`].
pub fn checked(table: &Table, summed: bool, row: &Row<'_>) -> Result<i64, StoreError> {
    if !summed {
        return Ok(0);
    }
    let (sum, stored) = (sum_of_row(table, row)?, row.get::<_, i64>(table.columns.len())?);
    if sum == stored || mutant::on("no-sums") { Ok(stored) } else { Err(StoreError::Damaged) }
}

/// Gives every row that is there its sum, and every table its tally: once, when a profile of before gets them.
///
/// # Errors
/// [`StoreError`].
pub fn fill(connection: &Connection) -> Result<(), StoreError> {
    for table in TABLES {
        let key = table.columns[0];
        let mut sums: Vec<(String, i64)> = Vec::new();
        let mut all = connection.prepare(&query(table, false, ""))?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            sums.push((row.get(0)?, sum_of_row(table, row)?));
        }
        let mut give = connection.prepare(&format!("UPDATE {} SET sum = ?2 WHERE {key} = ?1", table.name))?;
        for (key, sum) in &sums {
            give.execute([key as &dyn ToSql, sum])?;
        }
        let rows = i64::try_from(sums.len()).unwrap_or(i64::MAX);
        let sum: i64 = sums.iter().map(|(_, sum)| sum).sum();
        connection.execute("INSERT INTO tally (name, rows, sum) VALUES (?1, ?2, ?3)", (table.name, rows, sum))?;
    }
    Ok(())
}
