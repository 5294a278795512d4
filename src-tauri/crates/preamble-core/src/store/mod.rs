//! The only place that knows SQL: one SQLite file per profile, with two doors, [`Store::read`] and [`Store::write`],
//! and a third for what leaves the laptop, [`Store::export`].
//!
//! WAL, `synchronous=FULL`, foreign keys on: an acknowledged write survives a power cut (safety.md section 4).

mod all;
mod borrow;
mod check;
mod copy;
mod crc;
mod error;
mod events;
mod guard;
mod journal;
mod keyed;
mod meta;
mod place;
mod plan;
mod salvage;
mod schema;
mod sum;

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

pub use all::{Added, All};
pub use error::StoreError;
pub use journal::{AttitudeRow, JournalRow};
pub use keyed::RawKey;
pub use plan::PlanRow;
pub use salvage::{Lost, Salvage, salvage};

use crate::mutant;
use place::Place;

/// Marks a file as a Preamble profile: `PRMB` in the SQLite header (`PRAGMA application_id`).
const APPLICATION_ID: i32 = 0x5052_4D42;

/// Where a file of an older schema is copied to, as it is; asked only of one that is.
pub type Keep<'a> = &'a dyn Fn() -> Option<PathBuf>;

/// One open profile file, or one in memory.
pub struct Store {
    connection: Connection,
    /// Absent in memory.
    place: Option<Place>,
    /// Its rows have sums; a file of before that is only looked at until it is brought up to date has none.
    summed: bool,
}

/// What is inside a door. Its methods are in the files of their nouns.
pub struct Tx<'a> {
    tx: Transaction<'a>,
    summed: bool,
}

impl Store {
    /// A store that never touches the disk.
    ///
    /// # Errors
    /// [`StoreError::Broken`] if SQLite refuses.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut connection = match mutant::on("guest-on-disk") {
            true => Connection::open(std::env::temp_dir().join(format!("guest-{}", std::process::id())))?,
            false => Connection::open_in_memory()?,
        };
        // Temporary tables and sorts of a guest must not reach the disk either.
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        schema::upgrade(&mut connection)?;
        Ok(Self { connection, summed: true, place: None })
    }

    /// Creates a new profile file. It must not exist yet.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ReadOnly`], or [`StoreError::Exists`].
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::Exists);
        }
        Self::in_memory()?.copy_to(path)?;
        Self::open(path)
    }

    /// Opens an existing profile file: checks that it is one, that it is sound and not from a newer version, and brings it up to date.
    /// A damaged or newer file is left exactly as it was.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::Full`] or [`StoreError::ReadOnly`].
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_keeping(path, &|| None)
    }

    /// The same; before a file of an older schema is brought up to date it is copied as it is, to where `keep` says.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_keeping(path: &Path, keep: Keep<'_>) -> Result<Self, StoreError> {
        schema::check_header(path)?;
        // No CREATE: a missing file must never become a new, empty profile.
        let connection =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        Self::accept(connection, path, keep)
    }

    /// What every file must pass, encrypted or not, before anything is written to it.
    fn accept(mut connection: Connection, path: &Path, keep: Keep<'_>) -> Result<Self, StoreError> {
        // Until the file is accepted, closing it must not move a log that a crash left behind into it.
        let log = PathBuf::from(format!("{}-wal", path.display()));
        let has_log = std::fs::metadata(log).is_ok_and(|about| about.len() > 0);
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, has_log)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        schema::refuse_newer(&connection)?;
        if !mutant::on("no-check") {
            schema::check_sound(&connection)?;
        }
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", if mutant::on("sync-normal") { "NORMAL" } else { "FULL" })?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // A note that was rewritten or taken back must not stay readable in a freed page: deleted bytes become zeros.
        connection.pragma_update(None, "secure_delete", "ON")?;
        if schema::is_behind(&connection)?
            && let Some(kept) = keep()
        {
            // Each step is whole or not at all: one that cannot be kept, as on a full disk, need not stop anybody.
            let _ = copy::copy_of(&connection, &kept, |_| Ok(()));
        }
        schema::upgrade(&mut connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Ok(Self { connection, summed: true, place: Some(Place::of(path)) })
    }

    /// Looks into a profile file that another copy of the program has open; nothing can be written through it.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn peek(path: &Path) -> Result<Self, StoreError> {
        schema::check_header(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        schema::refuse_newer(&connection)?;
        let summed = schema::is_summed(&connection)?;
        Ok(Self { connection, summed, place: None })
    }

    /// Everything that is read together is read at one moment.
    ///
    /// # Errors
    /// What `work` gives, or a [`StoreError`].
    pub fn read<T, E: From<StoreError>>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        let tx = self.connection.transaction().map_err(StoreError::from)?;
        work(&Tx { tx, summed: self.summed })
    }

    /// All of `work`, or nothing. When this returns `Ok`, it is on the disk.
    ///
    /// # Errors
    /// What `work` gives, or a [`StoreError`].
    pub fn write<T, E: From<StoreError>>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.check_place()?;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let door = Tx { tx, summed: self.summed };
        let answer = work(&door)?;
        door.tx.commit().map_err(StoreError::from)?;
        Ok(answer)
    }
}

#[cfg(test)]
mod tests;
