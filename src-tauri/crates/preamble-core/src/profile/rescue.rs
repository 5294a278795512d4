//! Getting a damaged profile back: its newest sound copy, united with whatever can still be read of the damaged file. That file is set
//! aside, never deleted.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use super::erase::erase_file;
use super::folder::{self, claim_path};
use super::{ProfileError, copies, write_identity};
use crate::device::Device;
use crate::files;
use crate::settings::Settings;
use crate::store::{Added, RawKey, Salvage, Store, StoreError, salvage};

/// What a damaged file is called after it was set aside.
const ASIDE: &str = "damaged";
/// What is read of a damaged file is read of a second one, because reading a log may change the file that it belongs to.
const READING: &str = "reading";

/// What can come back, or came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rescue {
    /// Of the newest sound copy: everything up to then.
    pub copy: Option<Timestamp>,
    /// What the damaged file has beyond that.
    pub added: Added,
}

impl Rescue {
    fn is_nothing(self) -> bool {
        self.copy.is_none() && self.added == Added::default()
    }
}

/// Whose file it is; of a protected one all of it is known before the file is read.
pub(super) struct Whose<'a> {
    pub learner: Uuid,
    pub name: &'a str,
    pub key: Option<&'a RawKey>,
}

/// What can come back of a damaged open profile. Nothing is changed.
///
/// # Errors
/// [`ProfileError::NoCopy`]: nothing; [`ProfileError::InUse`].
pub fn offer(device: &Device, id: Uuid) -> Result<Rescue, ProfileError> {
    let whose = Whose { learner: id, name: "", key: None };
    offer_of(device, folder::path_of(device, id), &whose)
}

/// Puts the newest sound copy and what else can be read in the place of a damaged profile. `nameless` is its name if that was lost too.
///
/// # Errors
/// As [`offer`], or a store error; the damaged file is then still in its place.
pub fn recover(device: &Device, id: Uuid, nameless: &str) -> Result<Rescue, ProfileError> {
    let whose = Whose { learner: id, name: nameless, key: None };
    recover_of(device, folder::path_of(device, id), &whose)
}

pub(super) fn offer_of(device: &Device, path: PathBuf, whose: &Whose<'_>) -> Result<Rescue, ProfileError> {
    something_of(&path)?;
    let (path, _lock) = claim_path(device, path)?;
    Ok(gather(device, &path, whose)?.1)
}

/// The damaged file stays in its place until the other one is there: a power cut in between leaves a profile that can be recovered again.
pub(super) fn recover_of(device: &Device, path: PathBuf, whose: &Whose<'_>) -> Result<Rescue, ProfileError> {
    something_of(&path)?;
    let (path, _lock) = claim_path(device, path)?;
    let (store, rescue) = gather(device, &path, whose)?;
    if path.exists() {
        set_aside(&path, &files::free_name(&device.profiles(), stem(&path), ASIDE))?;
    }
    match whose.key {
        None => store.copy_to(&path)?,
        Some(key) => store.replace_keyed(&path, key)?,
    }
    Ok(rescue)
}

/// Nothing must be made for a profile of which there is nothing at all.
fn something_of(path: &Path) -> Result<(), ProfileError> {
    if path.exists() || !copies::row(path).is_empty() { Ok(()) } else { Err(ProfileError::NoCopy) }
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// Everything that can be had, in memory.
fn gather(device: &Device, path: &Path, whose: &Whose<'_>) -> Result<(Store, Rescue), ProfileError> {
    let newest = copies::newest_sound(path, whose.key)
        .and_then(|(copy, mut store)| belongs(&mut store, whose.learner).then_some((copy, store)));
    let (copy, mut store) = match newest {
        Some((copy, store)) => (Some(copy.at), store),
        None => (None, Store::in_memory()?),
    };
    let rests: Vec<Salvage> = hurt_files(device, path).iter().filter_map(|file| rest_of(path, file, whose)).collect();
    if copy.is_none() {
        let known = |key: &str| rests.iter().find_map(|rest| rest.meta.get(key)).filter(|value| !value.is_empty());
        let settings: Settings = known("settings").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let name = known("name").map_or(whose.name, String::as_str);
        write_identity(&mut store, whose.learner, name, known("pictures").map(String::as_str), &settings)?;
    }
    let added = store.write(|tx| {
        rests.iter().try_fold(Added::default(), |sum, rest| {
            let added = tx.unite(&rest.all)?;
            Ok::<_, StoreError>(Added { events: sum.events + added.events, notes: sum.notes + added.notes })
        })
    })?;
    let rescue = Rescue { copy, added };
    if rescue.is_nothing() { Err(ProfileError::NoCopy) } else { Ok((store, rescue)) }
}

/// A file that was copied over another is not the person it says.
fn belongs(store: &mut Store, learner: Uuid) -> bool {
    let found = store.read(|tx| tx.meta("learner")).ok().flatten();
    found.is_some_and(|found| found == learner.to_string())
}

/// The damaged file, and those that were set aside before: a power cut may have come before their rest was taken in.
fn hurt_files(device: &Device, path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(device.profiles()).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut aside: Vec<PathBuf> = entries
        .filter(|file| file.extension().is_some_and(|ending| ending == ASIDE) && stem(file).starts_with(stem(path)))
        .collect();
    aside.sort();
    aside.insert(0, path.to_owned());
    aside
}

/// What can be read of one damaged file and its log; nothing if there is no room for reading it.
fn rest_of(path: &Path, file: &Path, whose: &Whose<'_>) -> Option<Salvage> {
    let reading = path.with_extension(READING);
    let _removed = Removed(&reading);
    for log in ["", "-wal"] {
        let from = beside(file, log);
        if from.exists() {
            std::fs::copy(from, beside(&reading, log)).ok()?;
        }
    }
    let open = || match whose.key {
        None => Store::open_hurt(&reading),
        Some(key) => Store::open_hurt_keyed(&reading, key),
    };
    let mut rest = salvage(open).ok()?;
    rest.all.events.retain(|event| event.learner == whose.learner);
    Some(rest)
}

/// Takes a file with its log away when it is done with.
struct Removed<'a>(&'a Path);

impl Drop for Removed<'_> {
    fn drop(&mut self) {
        for extra in ["", "-wal", "-shm"] {
            let _ = erase_file(&beside(self.0, extra));
        }
    }
}

fn beside(base: &Path, extra: &str) -> PathBuf {
    PathBuf::from(format!("{}{extra}", base.display()))
}

/// Copies a damaged file with its log and takes the log away: it must not be replayed over another file.
fn set_aside(path: &Path, aside: &Path) -> Result<(), StoreError> {
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
