//! The automatic copies of a profile: a folder beside its file, each copy named by its number and its moment, as encrypted as the profile is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use super::erase::erase_file;
use super::rotation::{Made, kept};
use super::{Profile, ProfileError};
use crate::files;
use crate::store::{All, RawKey, Store, StoreError};

const FOLDER: &str = "copies";
const ENDING: &str = "copy";
/// The copy of an earlier day that versions before 0.2 kept, beside the profile: the oldest of the row.
const FIRST: u32 = 0;

/// So long after the last copy the next one is made, if something changed.
const RHYTHM: SignedDuration = SignedDuration::from_mins(30);
/// When the person leaves, so much is enough.
const ON_LEAVING: SignedDuration = SignedDuration::from_mins(5);
/// So many stay when the disk is full and the person needs the room.
const ON_FULL: usize = 2;

/// Why a copy is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Time has passed.
    Rhythm,
    /// The profile closes or locks.
    Leaving,
    /// Something is about to happen that a person may want to take back.
    Before,
}

/// One copy of the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    pub number: u32,
    pub at: Timestamp,
    path: PathBuf,
}

impl Copy {
    fn of(path: PathBuf) -> Option<Self> {
        let (number, at) = path.file_stem()?.to_str()?.split_once('-')?;
        let copy = Self { number: number.parse().ok()?, at: at.parse().ok()?, path };
        (copy.number > FIRST && copy.path.extension()? == ENDING).then_some(copy)
    }

    /// Its content, in memory. The file stays as it is.
    ///
    /// # Errors
    /// As [`Store::of_copy`].
    pub(super) fn read(&self, key: Option<&RawKey>) -> Result<Store, StoreError> {
        Store::of_copy(&self.path, key)
    }
}

/// Where the copies of the profile at `path` lie.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    path.with_extension(FOLDER)
}

/// The copies of the profile at `path`, the oldest first.
pub(super) fn row(path: &Path) -> Vec<Copy> {
    let entries = std::fs::read_dir(folder_of(path)).into_iter().flatten().flatten();
    let mut row: Vec<Copy> = entries.filter_map(|entry| Copy::of(entry.path())).collect();
    let first = path.with_extension(ENDING);
    let written = std::fs::metadata(&first).and_then(|about| about.modified()).ok();
    row.extend(written.and_then(|at| at.try_into().ok()).map(|at| Copy { number: FIRST, at, path: first }));
    row.sort_by_key(|copy| copy.number);
    row
}

/// The newest copy that is sound, with its content.
pub(super) fn newest_sound(path: &Path, key: Option<&RawKey>) -> Option<(Copy, Store)> {
    row(path).into_iter().rev().find_map(|copy| {
        let mut store = copy.read(key).ok()?;
        store.read(|tx| tx.all().map(drop)).ok()?;
        Some((copy, store))
    })
}

/// A file for the next copy; what an interrupted one left is taken away.
fn next(path: &Path, at: Timestamp) -> Result<Copy, StoreError> {
    let io = |error: std::io::Error| StoreError::of_io(&error);
    let folder = folder_of(path);
    files::make_folder(&folder).map_err(io)?;
    for entry in std::fs::read_dir(&folder).map_err(io)?.flatten() {
        if entry.path().extension().is_some_and(|ending| ending == "part") {
            let _ = erase_file(&entry.path());
        }
    }
    let number = row(path).last().map_or(FIRST, |copy| copy.number) + 1;
    let at = Timestamp::from_second(at.as_second()).unwrap_or(at);
    let name = format!("{number:06}-{}.{ENDING}", at.strftime("%Y%m%dT%H%M%SZ"));
    Ok(Copy { number, at, path: folder.join(name) })
}

/// Where a profile of an older schema is kept as it is, before its first step. Its moment is that of the last thing in it.
pub(super) fn before_upgrade(path: &Path) -> Option<PathBuf> {
    let written = std::fs::metadata(path).and_then(|about| about.modified()).ok()?;
    Some(next(path, written.try_into().ok()?).ok()?.path)
}

/// Makes a copy and reads it back. One that is not what it should be does not count: it is taken away again.
fn make(path: &Path, store: &mut Store, key: Option<&RawKey>, at: Timestamp) -> Result<(), StoreError> {
    let wanted = whole(store)?;
    let copy = next(path, at)?;
    store.copy_looked_at(&copy.path, |part| {
        let found = whole(&mut Store::of_copy(part, key)?)?;
        if found == wanted { Ok(()) } else { Err(StoreError::Damaged) }
    })?;
    rotate(path);
    Ok(())
}

/// Takes away what rotation does not keep. What cannot be removed now goes the next time.
fn rotate(path: &Path) {
    let row = row(path);
    let made: Vec<Made> = row.iter().map(|copy| Made { number: copy.number, at: copy.at }).collect();
    remove_all_but(&row, &kept(&made));
}

fn remove_all_but(row: &[Copy], stay: &BTreeSet<u32>) -> usize {
    let going = row.iter().filter(|copy| !stay.contains(&copy.number));
    going.filter(|copy| erase_file(&copy.path).is_ok()).count()
}

/// What a copy must hold: everything of the person, their name and their settings.
fn whole(store: &mut Store) -> Result<(All, [Option<String>; 3]), StoreError> {
    store.read(|tx| Ok((tx.all()?, [tx.meta("name")?, tx.meta("pictures")?, tx.meta("settings")?])))
}

impl Profile {
    /// Makes a copy if it is time for one and something changed since the last. A guest has none. Returns whether one was made.
    ///
    /// # Errors
    /// A store error; the older copies are then still there, and learning goes on.
    pub fn keep_copy(&mut self, now: Timestamp, reason: Reason) -> Result<bool, ProfileError> {
        let Some(path) = self.path.clone() else { return Ok(false) };
        let changes = self.store.changes();
        let newest = row(&path).pop();
        if newest.is_some() && self.copied == Some(changes) {
            return Ok(false);
        }
        let wait = match reason {
            Reason::Rhythm => RHYTHM,
            Reason::Leaving => ON_LEAVING,
            Reason::Before => SignedDuration::ZERO,
        };
        // A copy "of the future" comes from a wrong clock and does not count.
        let age = newest.as_ref().map(|newest| now.duration_since(newest.at)).filter(|age| !age.is_negative());
        if age.is_some_and(|age| age < wait) {
            return Ok(false);
        }
        let key = self.database_key();
        let key = key.as_deref();
        // Nothing is known yet of what was done before this opening.
        if self.copied.is_none()
            && let Some(newest) = newest
            && let Ok(mut store) = newest.read(key)
            && whole(&mut store).ok() == Some(whole(&mut self.store)?)
        {
            self.copied = Some(changes);
            return Ok(false);
        }
        make(&path, &mut self.store, key, now)?;
        self.copied = Some(changes);
        Ok(true)
    }

    /// The automatic copies, the oldest first.
    pub fn copies(&self) -> Vec<Copy> {
        self.path.as_deref().map(row).unwrap_or_default()
    }

    /// A copy of the row by its number.
    ///
    /// # Errors
    /// [`ProfileError::NoCopy`].
    pub(super) fn copy(&self, number: u32) -> Result<Copy, ProfileError> {
        self.copies().into_iter().find(|copy| copy.number == number).ok_or(ProfileError::NoCopy)
    }

    /// Keeps a copy of now and removes all others, so that what was rewritten or taken back is in none any more.
    ///
    /// # Errors
    /// A store error; then nothing was removed.
    pub fn forget_copies(&mut self, now: Timestamp) -> Result<usize, ProfileError> {
        let Some(path) = self.path.clone() else { return Ok(0) };
        self.keep_copy(now, Reason::Before)?;
        let row = row(&path);
        Ok(remove_all_but(&row, &row.last().map(|newest| newest.number).into_iter().collect()))
    }

    /// Gives the room of older copies back, because the person needs it now: what they do comes before what they did. The two newest stay.
    /// Returns whether there was any.
    pub fn make_room(&self) -> bool {
        let row = self.copies();
        remove_all_but(&row, &row.iter().rev().take(ON_FULL).map(|copy| copy.number).collect()) > 0
    }
}
