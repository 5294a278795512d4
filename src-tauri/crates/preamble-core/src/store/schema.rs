//! The schema and its steps. `user_version` counts them; a file with more steps than we know is refused untouched.

use rusqlite::Connection;

use super::StoreError;

/// One step per released schema, in order. A released step is never changed.
const STEPS: &[&str] = &["
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
"];

fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// # Errors
/// [`StoreError::Newer`] if the file has steps that this program does not know.
pub fn refuse_newer(connection: &Connection) -> Result<(), StoreError> {
    let (found, known) = (version(connection)?, STEPS.len() as i64);
    if found > known { Err(StoreError::Newer { found, known }) } else { Ok(()) }
}

/// Runs the missing steps, each in a transaction of its own with its new number.
pub fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    let done = usize::try_from(version(connection)?).unwrap_or(0);
    for (index, step) in STEPS.iter().enumerate().skip(done) {
        let tx = connection.transaction()?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", (index + 1) as i64)?;
        tx.commit()?;
    }
    Ok(())
}
