//! Where an open file lies, so that nothing is written into a file that is not at its place any more: a stick that was pulled
//! out, or a folder that was moved away, would take the words and never give them back.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;

use super::{Store, StoreError};
use crate::mutant;

/// The path, and what lay there at the opening.
pub(super) struct Place {
    path: PathBuf,
    mark: Option<Mark>,
}

/// Device and number of a file; elsewhere only whether it is there.
type Mark = (u64, u64);

#[cfg(unix)]
fn mark_of(path: &Path) -> Option<Mark> {
    use std::os::unix::fs::MetadataExt;
    path.metadata().ok().map(|about| (about.dev(), about.ino()))
}

#[cfg(not(unix))]
fn mark_of(path: &Path) -> Option<Mark> {
    path.is_file().then_some((0, 0))
}

impl Place {
    pub fn of(path: &Path) -> Self {
        Self { path: path.to_owned(), mark: mark_of(path) }
    }

    fn holds(&self) -> bool {
        self.mark.is_some() && mark_of(&self.path) == self.mark
    }
}

impl Store {
    /// Whether the file that is open lies where it was opened. What is in memory is always at its place.
    pub fn is_in_place(&self) -> bool {
        self.place.as_ref().is_none_or(Place::holds) || mutant::on("away-unseen")
    }

    /// Rows that were written since this store was opened.
    pub fn changes(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Closes the file so that it stands alone, without a log beside it, for good.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::Gone`] or as the file system says.
    pub fn close(self) -> Result<(), StoreError> {
        let Some(path) = self.place.as_ref().map(|place| place.path.clone()) else { return Ok(()) };
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        drop(self);
        let io = |error: std::io::Error| StoreError::of_io(&error);
        crate::files::sync_file(&path).map_err(io)?;
        crate::files::sync_folder_of(&path).map_err(io)
    }

    pub(super) fn check_place(&self) -> Result<(), StoreError> {
        if self.is_in_place() { Ok(()) } else { Err(StoreError::Gone) }
    }

    /// From now on closing touches nothing: the log stays beside the file as it is. For a file that is to be overwritten with its
    /// log, and for one whose place is taken by another.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn leave_log(&self) -> Result<(), StoreError> {
        Ok(self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map(drop)?)
    }
}

impl Drop for Store {
    /// SQLite removes a log by its name; under that name may lie somebody else's by now.
    fn drop(&mut self) {
        if self.place.as_ref().is_some_and(|place| !place.holds()) {
            let _ = self.leave_log();
        }
    }
}
