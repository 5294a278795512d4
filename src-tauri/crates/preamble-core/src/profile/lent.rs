//! Profiles from media to which nothing can be written, and profiles whose medium goes away while they are open.
//!
//! A profile that can only be looked at would refuse every screen that is opened, every answer, every note. So it is taken into memory
//! whole: the person learns as always, is told at once that nothing of it is kept there, and can save it elsewhere as a backup, which
//! the profile takes in when it can be written again.

use std::path::{Path, PathBuf};

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Profile, ProfileError, folder};
use crate::device::Device;
use crate::files;
use crate::settings::Settings;
use crate::store::{All, RawKey, Store, StoreError};

/// Where a profile in memory was taken from.
pub(super) struct Lent {
    from: PathBuf,
    /// What was done last lies in a log that could not be read.
    log_unread: bool,
    /// Rows that were there before.
    before: u64,
    /// Rows that are in a backup, or were there before.
    saved: u64,
}

/// Whether what lies at `path` can only be read.
pub(super) fn is_read_only(device: &Device, path: &Path) -> bool {
    !files::is_writable(&device.profiles()) || (path.exists() && !files::is_writable_file(path))
}

impl Profile {
    /// Takes a profile into memory that could not be opened because of `error`.
    pub(super) fn lend(
        device: &Device,
        path: &Path,
        key: Option<&RawKey>,
        error: ProfileError,
    ) -> Result<Self, ProfileError> {
        if !matches!(error, ProfileError::Store(StoreError::ReadOnly)) || !is_read_only(device, path) {
            return Err(error);
        }
        let (mut store, log_unread) = Store::borrow(path, key)?;
        let name = store.read(|tx| tx.meta("name"))?;
        let mut profile = Self::load(store, device, None, None)?;
        profile.name = Some(name.unwrap_or_default());
        let before = profile.store.changes();
        profile.lent = Some(Lent { from: path.to_owned(), log_unread, before, saved: before });
        Ok(profile)
    }

    /// Whether it lies where nothing can be written: what is done now is in memory only.
    pub fn is_lent(&self) -> bool {
        self.lent.is_some()
    }

    /// Where it was read from, if nothing can be written there.
    pub fn lent_from(&self) -> Option<&Path> {
        self.lent.as_ref().map(|lent| lent.from.as_path())
    }

    /// Whether what was done last, before, could not be read from there.
    pub fn log_unread(&self) -> bool {
        self.lent.as_ref().is_some_and(|lent| lent.log_unread)
    }

    /// Whether something was done in memory that is in no backup. A guest's is counted elsewhere.
    pub fn has_unsaved(&self) -> bool {
        self.lent.as_ref().is_some_and(|lent| self.store.changes() > lent.saved)
    }

    /// Everything is in a backup now.
    pub(crate) fn note_saved(&mut self) {
        let changes = self.store.changes();
        if let Some(lent) = &mut self.lent {
            lent.saved = changes;
        }
    }

    /// Whether the file that is open lies at its place still.
    pub fn is_in_place(&self) -> bool {
        self.store.is_in_place()
    }

    /// After its medium was away: goes on with the file that lies at its place now, if it is the same person's. Until then every
    /// write is refused, and nothing that was acknowledged is lost.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while it is away; [`ProfileError::InUse`]; else as [`Profile::open`].
    pub fn come_back(&mut self, device: &Device) -> Result<(), ProfileError> {
        let Some(path) = self.path.clone() else { return Ok(()) };
        if !path.exists() {
            return Err(StoreError::Gone.into());
        }
        // The lock that is held is that of the other file, unless it is the same.
        let lock = match self.store.is_in_place() {
            true => None,
            false => Some(folder::claim_path(device, path.clone())?.1),
        };
        let mut store = match &self.vault {
            Some(vault) => Store::open_keyed(&path, &vault.database_key())?,
            None => Store::open(&path)?,
        };
        let learner = store.read(|tx| tx.meta("learner"))?.and_then(|id| Uuid::parse_str(&id).ok());
        if learner != Some(self.id) {
            return Err(StoreError::Damaged.into());
        }
        self.store.leave_log()?;
        self.store = store;
        self.copied = None;
        if lock.is_some() {
            self._lock = lock;
        }
        self.reload()
    }

    /// # Errors
    /// [`StoreError::ReadOnly`] if the profile cannot be deleted because nothing can be written where it lies.
    pub fn check_erasable(&self, device: &Device) -> Result<(), ProfileError> {
        let read_only = self.is_lent() || (self.path.is_some() && !files::is_writable(&device.profiles()));
        if read_only { Err(StoreError::ReadOnly.into()) } else { Ok(()) }
    }

    /// Deletes the profile that is open, with everything that lies beside it. A guest has nothing to delete.
    ///
    /// # Errors
    /// As [`Profile::check_erasable`], or a store error: what is left then is removed at the next start.
    pub fn erase(self, device: &Device) -> Result<(), ProfileError> {
        self.check_erasable(device)?;
        let Self { store, id, path, vault, _lock: lock, .. } = self;
        if path.is_none() {
            return Ok(());
        }
        let file = vault.as_ref().map_or(id, |vault| vault.file);
        // The log is overwritten too, and so must not be removed by SQLite.
        store.leave_log()?;
        drop(store);
        Ok(super::erase::erase(device, file, lock)?)
    }

    /// What was done in memory only, sealed under the key of the protected profile, so that a lock does not lose it.
    pub fn carry(&mut self) -> Option<Carried> {
        // Also what is in a backup: the person sees it on the screen, and shall see it there again.
        self.lent.as_ref().filter(|lent| self.store.changes() > lent.before)?;
        let all = self.store.read(|tx| tx.all()).ok()?;
        let plain = Zeroizing::new(serde_json::to_vec(&all).ok()?);
        let vault = self.vault.as_ref()?;
        Some(Carried {
            learner: self.id,
            settings: self.settings.clone(),
            unsaved: self.has_unsaved(),
            sealed: vault.seal_carried(&plain)?,
        })
    }

    /// Takes back what was carried through a lock, after the passphrase opened the profile again.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not of this profile, or a store error.
    pub fn take_back(&mut self, carried: &Carried) -> Result<(), ProfileError> {
        let opened = self.vault.as_ref().filter(|_| carried.learner == self.id);
        let plain = opened.and_then(|vault| vault.open_carried(&carried.sealed)).ok_or(StoreError::Damaged)?;
        let all: All = serde_json::from_slice(&plain).map_err(|_| StoreError::Damaged)?;
        self.store.write(|tx| tx.unite(&all))?;
        self.set_settings(carried.settings.clone())?;
        if !carried.unsaved {
            self.note_saved();
        }
        self.reload()
    }
}

/// What a profile in memory holds while it is locked: noise without the passphrase.
pub struct Carried {
    learner: Uuid,
    /// The lock has them in any case: it speaks and looks as the person wanted it.
    settings: Settings,
    /// Not all of it is in a backup.
    pub unsaved: bool,
    sealed: Vec<u8>,
}

impl Carried {
    pub fn is_of(&self, profile: &Profile) -> bool {
        self.learner == profile.id
    }
}
