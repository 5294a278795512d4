//! Encrypted profile files (SQLCipher with a raw key; its own derivation is never used): opening, and moving a whole store into one.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::{Keep, Store, StoreError, schema};

/// The raw 256-bit key of a file.
pub type RawKey = [u8; 32];

/// SQLCipher writes to standard error by default. (rusqlite sets only pragmas of plain SQLite by name.)
const QUIET: &str = "PRAGMA cipher_log_level = NONE";
/// SQLite's own memory is overwritten before it is given back: pages of a locked profile would lie in it otherwise.
const WIPING: &str = "PRAGMA cipher_memory_security = ON";

/// The form in which SQLCipher takes a raw key: `x'<64 hex digits>'`.
pub(super) fn spelled(key: &RawKey) -> Zeroizing<String> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = Zeroizing::new(String::with_capacity(67));
    text.push_str("x'");
    for byte in key {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text.push('\'');
    text
}

/// What every connection to an encrypted file needs first.
pub(super) fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(QUIET)?;
    if !crate::mutant::on("memory-left") {
        connection.execute_batch(WIPING)?;
    }
    Ok(())
}

/// A connection that has the key. Nothing was read yet, so nothing says whether it fits.
pub(super) fn connect(path: &Path, key: &RawKey, flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection)?;
    let statement = Zeroizing::new(format!("PRAGMA key = \"{}\"", spelled(key).as_str()));
    connection.execute_batch(&statement)?;
    Ok(connection)
}

impl Store {
    /// Opens an existing encrypted profile file. Whoever has the key has opened the envelope already, so a file that does not
    /// decrypt is a damaged file, never a wrong passphrase (safety.md section 4, consequence 1); so is an empty one.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_keyed(path: &Path, key: &RawKey) -> Result<Self, StoreError> {
        Self::open_keyed_keeping(path, key, &|| None)
    }

    /// The same, as [`Store::open_keeping`] does it.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_keyed_keeping(path: &Path, key: &RawKey, keep: Keep<'_>) -> Result<Self, StoreError> {
        schema::check_length(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = connect(path, key, flags)?;
        // The first page is read here: another key, or damage.
        schema::check_ours(&connection)?;
        Self::accept(connection, path, keep)
    }

    /// Writes everything into a new encrypted file at `path`: beside it first, synced, then renamed.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::Full`], [`StoreError::ReadOnly`].
    pub fn export_keyed(&self, path: &Path, key: &RawKey) -> Result<(), StoreError> {
        if path.exists() {
            return Err(StoreError::Exists);
        }
        self.replace_keyed(path, key)
    }

    /// The same over whatever lies there.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ReadOnly`]; what lay there still does then.
    pub fn replace_keyed(&self, path: &Path, key: &RawKey) -> Result<(), StoreError> {
        let part = path.with_extension("part");
        let io = |error: std::io::Error| StoreError::of_io(&error);
        // A connection that may not make its own file may not make this one either; an empty file is a new one to SQLite.
        crate::files::write_locked(&part, &[]).map_err(io)?;
        let written = self.write_keyed(&part, key).and_then(|()| {
            crate::files::sync_file(&part).map_err(io)?;
            std::fs::rename(&part, path).map_err(io)?;
            crate::files::sync_folder_of(path).map_err(io)
        });
        if written.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        written
    }

    fn write_keyed(&self, part: &Path, key: &RawKey) -> Result<(), StoreError> {
        let name = part.to_str().ok_or(StoreError::Broken("path is not UTF-8".into()))?;
        let connection = &self.connection;
        connection.execute_batch(QUIET)?;
        connection.execute("ATTACH DATABASE ?1 AS protected KEY ?2", [name, spelled(key).as_str()])?;
        let copied = connection
            .query_row("SELECT sqlcipher_export('protected')", [], |_| Ok(()))
            .and_then(|()| {
                // The export leaves these two behind.
                let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
                connection.pragma_update(Some("protected"), "user_version", version)?;
                connection.pragma_update(Some("protected"), "application_id", super::APPLICATION_ID)
            })
            .map_err(StoreError::from);
        let closed = connection.execute("DETACH DATABASE protected", []).map_err(StoreError::from);
        copied.and(closed.map(drop))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::store::JournalRow;

    const SENTINEL: &str = "a sentence that nobody else may read";

    fn filled() -> Store {
        let mut store = Store::in_memory().unwrap();
        let row = JournalRow {
            id: "1".into(),
            course: "c".into(),
            lesson: "l".into(),
            block: "b".into(),
            at: "2026-01-01T00:00:00.000000000Z".into(),
            text: SENTINEL.repeat(500),
        };
        store.write(|tx| tx.add_journal(&row).map(drop)).unwrap();
        store
    }

    fn holds_the_words(folder: &Path) -> bool {
        let files = std::fs::read_dir(folder).unwrap().flatten().map(|entry| std::fs::read(entry.path()).unwrap());
        files.into_iter().any(|bytes| bytes.windows(SENTINEL.len()).any(|window| window == SENTINEL.as_bytes()))
    }

    #[test]
    fn a_store_moves_into_an_encrypted_file_and_back_out_of_memory() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.protected");
        filled().export_keyed(&path, &[7; 32]).unwrap();
        let mut store = Store::open_keyed(&path, &[7; 32]).unwrap();
        let rows = store.read(|tx| tx.journal()).unwrap();
        assert_eq!(rows[0].text, SENTINEL.repeat(500));
        // Written again through the log, which is encrypted too.
        store.write(|tx| tx.set_meta("name", SENTINEL)).unwrap();
        assert!(!holds_the_words(folder.path()));
        let size: String = store.connection.pragma_query_value(None, "page_size", |row| row.get(0)).unwrap();
        let mode: String = store.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        let sync: i64 = store.connection.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
        let temp: i64 = store.connection.pragma_query_value(None, "temp_store", |row| row.get(0)).unwrap();
        assert_eq!((size.as_str(), mode.as_str(), sync, temp), ("4096", "wal", 2, 2));
        // A copy needs the same key.
        let copy = folder.path().join("a.copy");
        store.copy_to(&copy).unwrap();
        drop(store);
        assert!(!holds_the_words(folder.path()));
        assert!(Store::open_keyed(&copy, &[7; 32]).is_ok());
        assert!(matches!(Store::open_keyed(&copy, &[8; 32]), Err(StoreError::Damaged)));
        // The control: without a key the words are there.
        filled().copy_to(&folder.path().join("plain")).unwrap();
        assert!(holds_the_words(folder.path()));
    }

    #[test]
    fn what_is_empty_foreign_or_cut_is_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.protected");
        filled().export_keyed(&path, &[7; 32]).unwrap();
        let sound = std::fs::read(&path).unwrap();
        assert!(matches!(Store::open_keyed(&path.with_extension("no"), &[7; 32]), Err(StoreError::Missing)));
        assert!(matches!(filled().export_keyed(&path, &[7; 32]), Err(StoreError::Exists)));
        let mut flipped = sound.clone();
        flipped[sound.len() / 2] ^= 1;
        let plain = folder.path().join("plain");
        filled().copy_to(&plain).unwrap();
        let plain = std::fs::read(&plain).unwrap();
        for hurt in [&b""[..], &[0; 8192], &sound[..4096], &sound[..sound.len() / 4096 / 2 * 4096], &flipped, &plain] {
            std::fs::write(&path, hurt).unwrap();
            match Store::open_keyed(&path, &[7; 32]) {
                Err(StoreError::Damaged) => {}
                other => panic!("{} bytes: {:?}", hurt.len(), other.map(|_| ())),
            }
            assert!(std::fs::read(&path).unwrap() == hurt, "a damaged file was changed");
        }
    }
}
