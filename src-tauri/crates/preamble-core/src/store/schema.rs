//! The schema and its steps. `user_version` counts them; a file with more steps than we know is refused untouched.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;

use super::{APPLICATION_ID, StoreError};
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
];

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

/// # Errors
/// [`StoreError::Newer`].
pub fn known_version(found: i64) -> Result<(), StoreError> {
    let known = STEPS.len() as i64;
    if found > known && !mutant::on("newer-accepted") { Err(StoreError::Newer { found, known }) } else { Ok(()) }
}

fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// # Errors
/// [`StoreError::Newer`] if the file has steps that this program does not know.
pub fn refuse_newer(connection: &Connection) -> Result<(), StoreError> {
    known_version(version(connection)?)
}

/// Runs the missing steps, each in a transaction of its own with its new number.
pub fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    let done = usize::try_from(version(connection)?).unwrap_or(0);
    for (index, step) in STEPS.iter().enumerate().skip(done) {
        let tx = connection.transaction()?;
        if !mutant::on("step-empty") || done == 0 {
            tx.execute_batch(step)?;
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
        assert_eq!(version(&connection).unwrap(), 2);
        let words: String = connection.query_row("SELECT text FROM journal", [], |row| row.get(0)).unwrap();
        assert_eq!(words, "my words");
        let lines: i64 = connection.query_row("SELECT count(*) FROM plan", [], |row| row.get(0)).unwrap();
        assert_eq!(lines, 0);
    }
}
