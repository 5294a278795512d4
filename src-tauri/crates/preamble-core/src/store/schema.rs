//! The schema and its steps. `user_version` counts them; a file with more steps than we know is refused untouched.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use rusqlite::Connection;

use super::{APPLICATION_ID, StoreError, sum};
use crate::mutant;

/// One step per released schema, in order. A released step is never changed.
const STEPS: &[&str] = &[
    "
    CREATE TABLE meta (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Everything a learner does that must last. Nothing here is ever changed or deleted.
    CREATE TABLE event (
        id TEXT PRIMARY KEY,
        learner TEXT NOT NULL,
        device TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        course TEXT NOT NULL,
        version TEXT NOT NULL,
        payload TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Private: hand-ins and reports never read these two.
    CREATE TABLE journal (
        id TEXT PRIMARY KEY,
        course TEXT NOT NULL,
        lesson TEXT NOT NULL,
        block TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_place ON journal (course, lesson, block, at);

    CREATE TABLE attitude (
        id TEXT PRIMARY KEY,
        course TEXT NOT NULL,
        moment TEXT NOT NULL,
        at TEXT NOT NULL,
        ratings TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
",
    "
    -- Private as the journal: what the person means to do.
    CREATE TABLE plan (
        id TEXT PRIMARY KEY,
        entry TEXT NOT NULL,
        action TEXT NOT NULL,
        text TEXT NOT NULL,
        day TEXT NOT NULL,
        state TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_entry ON plan (entry, at);
",
    // Its sums and triggers follow in `upgrade`.
    "
    ALTER TABLE meta ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE event ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE journal ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE attitude ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE plan ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;

    -- How many rows each table has, and their sums added up.
    CREATE TABLE tally (
        name TEXT PRIMARY KEY,
        rows INTEGER NOT NULL,
        sum INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
",
];

/// The step since which rows have sums.
const SUMMED: usize = 3;

/// SQLite itself keeps the tally, whatever writes.
fn keep_tally(connection: &Connection, table: &str) -> Result<(), StoreError> {
    for (name, moment, change) in [
        ("added", "INSERT", "rows = rows + 1, sum = sum + NEW.sum"),
        ("removed", "DELETE", "rows = rows - 1, sum = sum - OLD.sum"),
        ("changed", "UPDATE", "sum = sum - OLD.sum + NEW.sum"),
    ] {
        connection.execute_batch(&format!(
            "CREATE TRIGGER {table}_{name} AFTER {moment} ON {table} BEGIN UPDATE tally SET {change} WHERE name = '{table}'; END;"
        ))?;
    }
    Ok(())
}

/// The tables, indexes and triggers of a file, as SQLite keeps them.
type Form = Vec<(String, String, Option<String>)>;

fn form(connection: &Connection) -> Result<Form, StoreError> {
    let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn is_of_version(found: &Form, steps: usize) -> Result<bool, StoreError> {
    static TODAY: OnceLock<Form> = OnceLock::new();
    if steps >= STEPS.len()
        && let Some(today) = TODAY.get()
    {
        return Ok(found == today);
    }
    let mut same = Connection::open_in_memory()?;
    upgrade_to(&mut same, steps)?;
    let same = form(&same)?;
    if steps >= STEPS.len() {
        return Ok(found == TODAY.get_or_init(|| same));
    }
    Ok(*found == same)
}

/// Whether the file is sound as a database, and one of ours: a table that lost its name would be found at the first question only.
///
/// # Errors
/// [`StoreError::Damaged`].
pub fn check_sound(connection: &Connection) -> Result<(), StoreError> {
    // Whatever else the first question to it meets, it is the file that is not as we write it.
    let found = form(connection).map_err(|error| match error {
        StoreError::Broken(_) => StoreError::Damaged,
        other => other,
    })?;
    if !is_of_version(&found, usize::try_from(version(connection)?).unwrap_or(0))? {
        return Err(StoreError::Damaged);
    }
    let sound: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if sound == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Looks at the first bytes, before SQLite does: an empty file would be a new database to it, and a file of a newer
/// version must stay as it is, byte for byte. Offsets: SQLite file format, section 1.3.
///
/// # Errors
/// [`StoreError::Damaged`] if it is no profile, [`StoreError::Newer`], or of the file system.
pub fn check_header(path: &Path) -> Result<(), StoreError> {
    let mut header = [0u8; 100];
    let mut file = File::open(path).map_err(|error| StoreError::of_io(&error))?;
    file.read_exact(&mut header).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => StoreError::Damaged,
        _ => StoreError::of_io(&error),
    })?;
    let number = |at: usize| i32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(StoreError::Damaged);
    }
    known_version(number(60).into())
}

/// Of an encrypted file only the length can be looked at: an empty one would be a new database to SQLite.
///
/// # Errors
/// [`StoreError::Damaged`], or of the file system.
pub fn check_length(path: &Path) -> Result<(), StoreError> {
    let about = std::fs::metadata(path).map_err(|error| StoreError::of_io(&error))?;
    if about.len() < 512 { Err(StoreError::Damaged) } else { Ok(()) }
}

/// The same of an encrypted file, whose header only its key can read.
///
/// # Errors
/// [`StoreError::Damaged`] if it is no profile, or does not decrypt.
pub fn check_ours(connection: &Connection) -> Result<(), StoreError> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application == APPLICATION_ID { Ok(()) } else { Err(StoreError::Damaged) }
}

/// How many steps this program knows.
fn known_steps() -> i64 {
    STEPS.len() as i64 + i64::from(mutant::on("later-program"))
}

/// # Errors
/// [`StoreError::Newer`].
pub fn known_version(found: i64) -> Result<(), StoreError> {
    let known = known_steps();
    if found > known && !mutant::on("newer-accepted") { Err(StoreError::Newer { found, known }) } else { Ok(()) }
}

fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Whether the file lacks steps that this program knows.
///
/// # Errors
/// [`StoreError`].
pub fn is_behind(connection: &Connection) -> Result<bool, StoreError> {
    Ok(version(connection)? < STEPS.len() as i64)
}

/// # Errors
/// [`StoreError::Newer`] if the file has steps that this program does not know.
pub fn refuse_newer(connection: &Connection) -> Result<(), StoreError> {
    known_version(version(connection)?)
}

/// # Errors
/// [`StoreError`].
pub fn is_summed(connection: &Connection) -> Result<bool, StoreError> {
    Ok(version(connection)? >= SUMMED as i64)
}

/// Runs the missing steps, each in a transaction of its own with its new number.
pub fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    upgrade_to(connection, STEPS.len())?;
    if mutant::on("later-program") {
        connection.pragma_update(None, "user_version", known_steps())?;
    }
    Ok(())
}

fn upgrade_to(connection: &mut Connection, wanted: usize) -> Result<(), StoreError> {
    let done = usize::try_from(version(connection)?).unwrap_or(0);
    for (index, step) in STEPS.iter().enumerate().take(wanted).skip(done) {
        let tx = connection.transaction()?;
        if !mutant::on("step-empty") || done == 0 {
            tx.execute_batch(step)?;
            if index + 1 == SUMMED {
                sum::fill(&tx)?;
                sum::TABLES.iter().try_for_each(|table| keep_tally(&tx, table.name))?;
            }
        }
        tx.pragma_update(None, "user_version", (index + 1) as i64)?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_profile_of_the_first_version_gets_its_plan_and_keeps_its_words() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(STEPS[0]).unwrap();
        connection.pragma_update(None, "user_version", 1).unwrap();
        let kept = "INSERT INTO journal VALUES ('1', 'c', 'l', 'b', '2026-01-01', 'my words')";
        connection.execute_batch(kept).unwrap();
        for _ in 0..2 {
            upgrade(&mut connection).unwrap();
        }
        assert_eq!(version(&connection).unwrap(), 3);
        let words: String = connection.query_row("SELECT text FROM journal", [], |row| row.get(0)).unwrap();
        assert_eq!(words, "my words");
        let lines: i64 = connection.query_row("SELECT count(*) FROM plan", [], |row| row.get(0)).unwrap();
        assert_eq!(lines, 0);
    }
}
