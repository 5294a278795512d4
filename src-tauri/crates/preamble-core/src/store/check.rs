//! Whether a file is sound, asked in every way that there is.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{RawKey, Store, StoreError, keyed};

impl Store {
    /// Looks at the whole file: its pages and their checksums, its tables and indexes, every row. The log is moved into the file first, and
    /// the looking is done on another connection: SQLCipher's own check reads the file below the log, and after one bad page a
    /// connection reads nothing more (safety.md section 4, consequence 3).
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not sound; other errors say that it could not be looked at.
    pub fn check(&mut self, path: &Path, key: Option<&RawKey>) -> Result<(), StoreError> {
        let moved = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], moved)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let other = match key {
            Some(key) => keyed::connect(path, key, flags)?,
            None => Connection::open_with_flags(path, flags)?,
        };
        other.pragma_update(None, "temp_store", "MEMORY")?;
        if key.is_some() && other.prepare("PRAGMA cipher_integrity_check")?.exists([])? {
            return Err(StoreError::Damaged);
        }
        let said: String = other.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if said != "ok" {
            return Err(StoreError::Damaged);
        }
        Self { connection: other, summed: true, place: None }.read(|tx| tx.all().map(drop))
    }
}
