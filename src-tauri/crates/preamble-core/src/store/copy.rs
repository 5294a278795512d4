//! Whole copies of a store: writing one that was looked at before it counts, and reading one without touching its file.

use std::path::Path;

use rusqlite::Connection;

use super::{RawKey, Store, StoreError, Tx, borrow, schema};
use crate::mutant;

impl Store {
    /// Writes a whole, compact copy to `path`: to a temporary file beside it, synced, then renamed over it.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ReadOnly`].
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        copy_of(&self.connection, path, |_| Ok(()))
    }

    /// The same, but `looked_at` sees the file first: if it says no, there is no copy and what lay at `path` is still there.
    ///
    /// # Errors
    /// As [`Store::copy_to`], or what `looked_at` says.
    pub fn copy_looked_at(
        &self,
        path: &Path,
        looked_at: impl FnOnce(&Path) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        copy_of(&self.connection, path, looked_at)
    }

    /// Reads a whole copy into memory and brings it up to date there. The file stays exactly as it is, whatever its schema.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Damaged`], [`StoreError::Newer`].
    pub fn of_copy(path: &Path, key: Option<&RawKey>) -> Result<Self, StoreError> {
        match key {
            Some(_) => schema::check_length(path)?,
            None => schema::check_header(path)?,
        }
        borrow::lent(path, key, borrow::ALONE)
    }
}

impl Tx<'_> {
    /// Takes everything of the person out, but not who they are. Only going back to a copy does this, which puts everything of then in.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn clear(&self) -> Result<(), StoreError> {
        Ok(self.tx.execute_batch("DELETE FROM event; DELETE FROM journal; DELETE FROM attitude; DELETE FROM plan;")?)
    }
}

/// What [`Store::copy_to`] does, of a connection that is not a store yet.
pub(super) fn copy_of(
    connection: &Connection,
    path: &Path,
    looked_at: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let part = path.with_extension("part");
    let _ = std::fs::remove_file(&part);
    let written = write(connection, &part).and_then(|()| {
        if !mutant::on("copy-raw") {
            looked_at(&part)?;
        }
        std::fs::rename(&part, path).map_err(|error| StoreError::of_io(&error))?;
        crate::files::sync_folder_of(path).map_err(|error| StoreError::of_io(&error))
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

fn write(connection: &Connection, part: &Path) -> Result<(), StoreError> {
    let name = part.to_str().ok_or(StoreError::Broken("path is not UTF-8".into()))?;
    match connection.path().filter(|file| mutant::on("copy-raw") && !file.is_empty()) {
        // What lies in the log is missing then.
        Some(file) => std::fs::copy(file, part).map(drop).map_err(|error| StoreError::of_io(&error))?,
        None => connection.execute("VACUUM INTO ?1", [name]).map(drop)?,
    }
    crate::files::sync_file(part).map_err(|error| StoreError::of_io(&error))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::store::JournalRow;

    fn filled() -> Store {
        let mut store = Store::in_memory().unwrap();
        let row = JournalRow {
            id: "1".into(),
            course: "c".into(),
            lesson: "l".into(),
            block: "b".into(),
            at: "2026-01-01T00:00:00.000000000Z".into(),
            text: "words".repeat(3_000),
        };
        store.write(|tx| tx.add_journal(&row).map(drop)).unwrap();
        store
    }

    #[test]
    fn a_copy_is_read_without_being_touched_and_written_back() {
        // A name that an address must spell out.
        let folder = tempfile::tempdir().unwrap().path().join("a b%20#?é");
        std::fs::create_dir_all(&folder).unwrap();
        for key in [None, Some(&[7; 32])] {
            let (path, back) = (folder.join("a.copy"), folder.join("back"));
            match key {
                None => filled().copy_to(&path).unwrap(),
                Some(key) => filled().replace_keyed(&path, key).unwrap(),
            }
            let bytes = std::fs::read(&path).unwrap();
            let mut copy = Store::of_copy(&path, key).unwrap();
            assert_eq!(copy.read(|tx| tx.journal()).unwrap()[0].text.len(), 15_000);
            copy.write(|tx| tx.set_meta("name", "Aliya")).unwrap();
            assert!(std::fs::read(&path).unwrap() == bytes, "the copy was changed");
            let mut opened = match key {
                None => copy.copy_to(&back).and_then(|()| Store::open(&back)).unwrap(),
                Some(key) => copy.replace_keyed(&back, key).and_then(|()| Store::open_keyed(&back, key)).unwrap(),
            };
            assert_eq!(opened.read(|tx| tx.meta("name")).unwrap().as_deref(), Some("Aliya"));
            opened.read(|tx| tx.all()).unwrap();
            drop(opened);
            let names: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.file_name()).collect();
            assert_eq!(names.len(), 2, "{names:?}");
        }
    }

    #[test]
    fn a_copy_that_is_not_whole_is_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.copy");
        for key in [None, Some(&[7; 32])] {
            match key {
                None => filled().copy_to(&path).unwrap(),
                Some(key) => filled().replace_keyed(&path, key).unwrap(),
            }
            let sound = std::fs::read(&path).unwrap();
            let at = sound.len() / 4096 / 2 * 4096;
            let mut zeroed = sound.clone();
            zeroed[at..at + 4096].fill(0);
            for hurt in [&b""[..], &sound[..at], &zeroed, &[3; 8192]] {
                std::fs::write(&path, hurt).unwrap();
                let read = Store::of_copy(&path, key).and_then(|mut copy| copy.read(|tx| tx.all().map(drop)));
                assert!(matches!(read, Err(StoreError::Damaged)), "{} bytes: {:?}", hurt.len(), read);
            }
            std::fs::remove_file(&path).unwrap();
            assert!(matches!(Store::of_copy(&path, key), Err(StoreError::Missing)));
        }
    }

    #[test]
    fn what_is_looked_at_and_refused_does_not_take_the_place_of_what_lies_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.copy");
        filled().copy_to(&path).unwrap();
        let before = std::fs::read(&path).unwrap();
        let refused = filled().copy_looked_at(&path, |_| Err(StoreError::Damaged));
        assert!(matches!(refused, Err(StoreError::Damaged)));
        assert!(std::fs::read(&path).unwrap() == before && !path.with_extension("part").exists());
    }
}
