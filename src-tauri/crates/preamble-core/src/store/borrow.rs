//! Profile files on media to which nothing can be written: read without touching them, and taken into memory whole.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::{APPLICATION_ID, RawKey, Store, StoreError, keyed, schema};
use crate::mutant;

/// The head of a log without anything in it. SQLite file format, section 4.1.
const EMPTY_LOG: u64 = 32;
/// Without locks and without an index beside the file, which cannot be made there; the index is then kept in memory.
const WITH_LOG: &str = if cfg!(unix) { "mode=ro&vfs=unix-none" } else { "mode=ro" };
/// SQLite looks neither for locks nor for a log.
pub(super) const ALONE: &str = "mode=ro&immutable=1";

impl Store {
    /// Reads a whole profile file into memory; the file and what lies beside it stay as they are. Also tells whether a log beside
    /// it could not be read: what was done last is missing then.
    ///
    /// # Errors
    /// As [`Store::open`]; of an encrypted file as [`Store::open_keyed`].
    pub fn borrow(path: &Path, key: Option<&RawKey>) -> Result<(Self, bool), StoreError> {
        match key {
            Some(_) => schema::check_length(path)?,
            None => schema::check_header(path)?,
        }
        let log = PathBuf::from(format!("{}-wal", path.display()));
        let has_log = log.metadata().is_ok_and(|about| about.len() > EMPTY_LOG);
        if has_log && !mutant::on("log-left") {
            match lent(path, key, WITH_LOG) {
                Ok(store) => return Ok((store, false)),
                Err(error @ (StoreError::Damaged | StoreError::Newer { .. })) => return Err(error),
                // Where there is no way without an index: the file alone is better than nothing, if it is said.
                Err(_) => {}
            }
        }
        Ok((lent(path, key, ALONE)?, has_log))
    }
}

pub(super) fn lent(path: &Path, key: Option<&RawKey>, how: &str) -> Result<Store, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let mut connection = Connection::open_with_flags(":memory:", flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // Also for what is attached afterwards: the log is read without an index in shared memory.
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    if key.is_some() {
        keyed::prepare(&connection)?;
    }
    let spelled = key.map_or_else(|| Zeroizing::new(String::new()), keyed::spelled);
    connection.execute("ATTACH DATABASE ?1 AS lent KEY ?2", [address(path, how)?.as_str(), spelled.as_str()])?;
    let number = |name: &str| -> Result<i64, StoreError> {
        Ok(connection.pragma_query_value(Some("lent"), name, |row| row.get(0))?)
    };
    if number("application_id")? != i64::from(APPLICATION_ID) {
        return Err(StoreError::Damaged);
    }
    let version = number("user_version")?;
    schema::known_version(version)?;
    let sound: String = connection.query_row("PRAGMA lent.integrity_check(1)", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(StoreError::Damaged);
    }
    connection.query_row("SELECT sqlcipher_export('main', 'lent')", [], |_| Ok(()))?;
    connection.execute("DETACH DATABASE lent", [])?;
    connection.pragma_update(None, "user_version", version)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    schema::check_sound(&connection)?;
    // The export writes the triggers down without telling this connection of them: what is added would not be in the tally.
    connection.execute_batch("PRAGMA writable_schema = RESET")?;
    // An older profile is brought up to date in memory only.
    schema::upgrade(&mut connection)?;
    Ok(Store { connection, summed: true, place: None })
}

/// The path as SQLite reads it in an address (RFC 3986; <https://sqlite.org/uri.html>).
fn address(path: &Path, how: &str) -> Result<String, StoreError> {
    let path = path.to_str().ok_or(StoreError::Broken("path is not UTF-8".into()))?;
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let mut address = String::from("file:");
    if cfg!(windows) && !path.starts_with('/') {
        address.push('/');
    }
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b':' => address.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => address.push(char::from(byte)),
            // Writing into a string cannot fail.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    Ok(format!("{address}?{how}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const KEY: RawKey = [7; 32];

    /// A profile file with one value in it and one more in its log, as a crash or a pulled stick leaves it.
    fn with_log(folder: &Path, key: Option<&RawKey>) -> PathBuf {
        let path = folder.join("what? 100% ж #1.preamble-profile");
        let mut store = Store::in_memory().unwrap();
        store.write(|tx| tx.set_meta("name", "in the file")).unwrap();
        match key {
            Some(key) => store.export_keyed(&path, key).unwrap(),
            None => store.copy_to(&path).unwrap(),
        }
        let mut store = match key {
            Some(key) => Store::open_keyed(&path, key).unwrap(),
            None => Store::open(&path).unwrap(),
        };
        store.write(|tx| tx.set_meta("plan", "in the log")).unwrap();
        store.leave_log().unwrap();
        path
    }

    fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
        let mut files: Vec<_> = entries.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
        files.sort();
        files
    }

    #[test]
    fn a_file_and_its_log_are_read_and_stay_as_they_are() {
        for key in [None, Some(&KEY)] {
            for shm in [true, false] {
                let folder = tempfile::tempdir().unwrap();
                let path = with_log(folder.path(), key);
                if !shm {
                    std::fs::remove_file(format!("{}-shm", path.display())).unwrap();
                }
                let before = files(folder.path());
                assert_eq!(before.len(), if shm { 3 } else { 2 });
                let (mut store, log_unread) = Store::borrow(&path, key).unwrap();
                assert!(!log_unread);
                let both = store.read(|tx| Ok::<_, StoreError>((tx.meta("name")?, tx.meta("plan")?))).unwrap();
                assert_eq!(both, (Some("in the file".to_owned()), Some("in the log".to_owned())));
                store.write(|tx| tx.set_meta("name", "of memory")).unwrap();
                drop(store);
                assert!(files(folder.path()) == before, "something was written");
            }
        }
    }

    #[test]
    fn the_file_alone_is_read_where_there_is_no_log_and_damage_is_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = with_log(folder.path(), None);
        let wal = format!("{}-wal", path.display());
        std::fs::remove_file(&wal).unwrap();
        let (mut store, log_unread) = Store::borrow(&path, None).unwrap();
        assert!(!log_unread && store.read(|tx| tx.meta("plan")).unwrap().is_none());
        let sound = std::fs::read(&path).unwrap();
        for hurt in [&b""[..], &[7; 8192], &sound[..4096]] {
            std::fs::write(&path, hurt).unwrap();
            assert!(matches!(Store::borrow(&path, None), Err(StoreError::Damaged)));
        }
        let keyed = with_log(tempfile::tempdir_in(folder.path()).unwrap().keep().as_path(), Some(&KEY));
        assert!(matches!(Store::borrow(&keyed, Some(&[8; 32])), Err(StoreError::Damaged)));
    }
}
