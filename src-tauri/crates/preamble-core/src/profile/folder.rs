//! The profiles of this laptop as files: `profiles/<id>.preamble-profile`, a lock beside each, and a folder of copies.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use super::erase::clear_left;
use super::lent::is_read_only;
use super::{ProfileError, copies};
use crate::device::Device;
use crate::files;
use crate::mutant;
use crate::store::{Store, StoreError};

pub(in crate::profile) const ENDING: &str = "preamble-profile";

/// A profile on this laptop, as the list shows it.
#[derive(Debug)]
pub struct ProfileFile {
    pub id: Uuid,
    pub name: String,
    pub pictures: bool,
    /// Why it cannot be opened now.
    pub problem: Option<ProfileError>,
    /// When the file was last written, as the disk says.
    pub changed: Option<Timestamp>,
    /// Nothing can be written where it lies: it can be opened, and what is done then is not kept.
    pub lent: bool,
}

pub(super) fn path_of(device: &Device, id: Uuid) -> PathBuf {
    device.profiles().join(format!("{id}.{ENDING}"))
}

/// All profiles by name. A file that cannot be read is listed with its problem: a person must see that it is still there.
pub fn list(device: &Device) -> Vec<ProfileFile> {
    let Ok(entries) = std::fs::read_dir(device.profiles()) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
        .filter_map(|path| Some((Uuid::parse_str(path.file_stem()?.to_str()?).ok()?, path)))
        .map(|(id, path)| look(device, id, &path))
        .collect();
    files.sort_by_key(|file| (file.name.to_lowercase(), file.id));
    files
}

fn look(device: &Device, id: Uuid, path: &Path) -> ProfileFile {
    let changed = path.metadata().and_then(|file| file.modified()).ok().and_then(|time| time.try_into().ok());
    let seen = claim(device, id)
        .and_then(|(path, lock)| Ok((open_with_reserve(device, &path)?, lock)))
        .and_then(|(store, _lock)| Ok((name_and_pictures(store)?, false)))
        .or_else(|error| match error {
            ProfileError::Store(StoreError::ReadOnly) if is_read_only(device, path) => {
                Ok((name_and_pictures(Store::borrow(path, None)?.0)?, true))
            }
            other => Err(other),
        });
    match seen {
        Ok(((name, pictures), lent)) => ProfileFile { id, name, pictures, problem: None, changed, lent },
        Err(problem) => {
            // Open elsewhere, it can still be read; damaged, its copy still knows the name.
            let known = match problem {
                ProfileError::InUse => Store::peek(path).ok(),
                _ => copies::newest_sound(path, None).map(|(_, store)| store),
            };
            let (name, pictures) = known.and_then(|store| name_and_pictures(store).ok()).unwrap_or_default();
            ProfileFile { id, name, pictures, problem: Some(problem), changed, lent: false }
        }
    }
}

fn name_and_pictures(mut store: Store) -> Result<(String, bool), ProfileError> {
    store.read(|tx| Ok((tx.meta("name")?.unwrap_or_default(), tx.meta("pictures")?.is_some())))
}

/// # Errors
/// [`StoreError::Missing`] if there is no profile of that id; then nothing must be made for it either.
pub(super) fn check_there(device: &Device, id: Uuid) -> Result<(), StoreError> {
    if path_of(device, id).exists() { Ok(()) } else { Err(StoreError::Missing) }
}

/// The lock of an open profile. It goes with the process, also after a crash.
pub(super) struct Lock(File);

impl Drop for Lock {
    /// Closing alone would not do while a process that was just started still holds the handle it inherited.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Takes the lock of a profile.
pub(super) fn claim(device: &Device, id: Uuid) -> Result<(PathBuf, Lock), ProfileError> {
    claim_path(device, path_of(device, id))
}

/// The same for a file of any ending.
pub(super) fn claim_path(device: &Device, path: PathBuf) -> Result<(PathBuf, Lock), ProfileError> {
    let io = |error: std::io::Error| ProfileError::Store(StoreError::of_io(&error));
    files::make_folder(&device.profiles()).map_err(io)?;
    let lock_path = path.with_extension("lock");
    let lock = OpenOptions::new().write(true).create(true).truncate(false).open(lock_path).map_err(io)?;
    match lock.try_lock() {
        Err(TryLockError::WouldBlock) if mutant::on("no-lock") => Ok((path, Lock(lock))),
        Ok(()) => Ok((path, Lock(lock))),
        Err(TryLockError::WouldBlock) => Err(ProfileError::InUse),
        Err(TryLockError::Error(error)) => Err(io(error)),
    }
}

/// Puts a whole store where the profile of that id lies. There must be none yet.
///
/// # Errors
/// [`ProfileError::InUse`] or a store error.
pub fn place(device: &Device, id: Uuid, store: &Store) -> Result<(), ProfileError> {
    device.check_keeps()?;
    clear_left(device);
    let (path, _lock) = claim(device, id)?;
    if path.exists() {
        return Err(ProfileError::Store(StoreError::Exists));
    }
    Ok(store.copy_to(&path)?)
}

/// Opens a store; on a full disk it gives the reserve back first and tries once more.
pub(super) fn open_with_reserve(device: &Device, path: &Path) -> Result<Store, StoreError> {
    let open = || Store::open_keeping(path, &|| copies::before_upgrade(path));
    match open() {
        Err(StoreError::Full) if !mutant::on("no-reserve") && device.give_reserve() => open(),
        other => other,
    }
}
