//! The profiles of this laptop as files: `profiles/<id>.preamble-profile`, a lock beside each, and a copy of an earlier day.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::erase::clear_left;
use super::lent::is_read_only;
use super::{Profile, ProfileError};
use crate::device::Device;
use crate::files;
use crate::mutant;
use crate::store::{Store, StoreError};

pub(in crate::profile) const ENDING: &str = "preamble-profile";
/// A copy is made when the last one is older than this.
const COPY_AGE: SignedDuration = SignedDuration::from_hours(24);

/// A profile on this laptop, as the list shows it.
#[derive(Debug)]
pub struct ProfileFile {
    pub id: Uuid,
    pub name: String,
    pub pictures: bool,
    /// Why it cannot be opened now.
    pub problem: Option<ProfileError>,
    /// There is a sound copy of an earlier day.
    pub has_copy: bool,
    /// When the file was last written, as the disk says.
    pub changed: Option<Timestamp>,
    /// Nothing can be written where it lies: it can be opened, and what is done then is not kept.
    pub lent: bool,
}

pub(super) fn path_of(device: &Device, id: Uuid) -> PathBuf {
    device.profiles().join(format!("{id}.{ENDING}"))
}

fn copy_of(path: &Path) -> PathBuf {
    path.with_extension("copy")
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
    let has_copy = copy_of(path).is_file();
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
        Ok(((name, pictures), lent)) => ProfileFile { id, name, pictures, problem: None, has_copy, changed, lent },
        Err(problem) => {
            // Open elsewhere, it can still be read; damaged, its copy still knows the name.
            let known = |path: &Path| Store::peek(path).map_err(ProfileError::from).and_then(name_and_pictures);
            let in_use = matches!(problem, ProfileError::InUse).then(|| known(path).ok()).flatten();
            let (name, pictures) = in_use.or_else(|| known(&copy_of(path)).ok()).unwrap_or_default();
            ProfileFile { id, name, pictures, problem: Some(problem), has_copy, changed, lent: false }
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
    match Store::open(path) {
        Err(StoreError::Full) if !mutant::on("no-reserve") && device.give_reserve() => Store::open(path),
        other => other,
    }
}

impl Profile {
    /// Keeps a copy of today beside an open profile when the last one is not from the 24 hours before `now`.
    ///
    /// # Errors
    /// A store error; the older copy is then still there.
    pub fn keep_copy(&mut self, now: Timestamp) -> Result<(), ProfileError> {
        let Some(path) = self.path() else { return Ok(()) };
        let copy = copy_of(path);
        let made = std::fs::metadata(&copy).and_then(|about| about.modified()).ok();
        let age = made.and_then(|made| Timestamp::try_from(made).ok()).map(|made| now.duration_since(made));
        // A copy "of the future" comes from a wrong clock and does not count.
        if age.is_none_or(|age| age > COPY_AGE || age.is_negative()) {
            self.store_mut().copy_to(&copy)?;
        }
        Ok(())
    }
}

/// Puts the copy of an earlier day in the place of a damaged profile. The damaged file is set aside, never deleted, and
/// stays in its place until the copy is there: a power cut in between leaves a profile that can be recovered again.
///
/// # Errors
/// [`ProfileError::NoCopy`], [`ProfileError::InUse`], or a store error.
pub fn recover(device: &Device, id: Uuid) -> Result<(), ProfileError> {
    recover_with(device, path_of(device, id), Store::open)
}

/// The same for a file that `open` opens.
pub(super) fn recover_with(
    device: &Device,
    path: PathBuf,
    open: impl FnOnce(&Path) -> Result<Store, StoreError>,
) -> Result<(), ProfileError> {
    if !copy_of(&path).is_file() {
        return Err(ProfileError::NoCopy);
    }
    let (path, _lock) = claim_path(device, path)?;
    let sound = open(&copy_of(&path)).map_err(|error| match error {
        StoreError::Damaged | StoreError::Missing => ProfileError::NoCopy,
        other => other.into(),
    })?;
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    set_aside(&path, &files::free_name(&device.profiles(), stem, "damaged"))?;
    Ok(sound.copy_to(&path)?)
}

/// Copies a damaged file with its log and takes the log away: it must not be replayed over another file.
fn set_aside(path: &Path, aside: &Path) -> Result<(), StoreError> {
    let beside = |base: &Path, extra: &str| PathBuf::from(format!("{}{extra}", base.display()));
    let kept = ["", "-wal"].into_iter().filter(|extra| beside(path, extra).exists());
    let io = |error: std::io::Error| StoreError::of_io(&error);
    for extra in kept {
        std::fs::copy(beside(path, extra), beside(aside, extra)).map_err(io)?;
        files::sync_file(&beside(aside, extra)).map_err(io)?;
    }
    files::sync_folder_of(path).map_err(io)?;
    for extra in ["-wal", "-shm"] {
        match std::fs::remove_file(beside(path, extra)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(io(error)),
            _ => {}
        }
    }
    Ok(())
}
