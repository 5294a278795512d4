//! Removing a profile so that it is not merely unlinked, and clearing away what a crash left of one that was never finished or
//! already on its way out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::folder::{self, Lock};
use super::protected::place;
use crate::device::Device;
use crate::files;
use crate::mutant;
use crate::store::StoreError;

/// A protected profile that is being written. It gets its own name when its envelope is there.
pub(super) const MAKING: &str = "making";
/// A profile that is being removed: under its own name a half-overwritten one would be listed as a damaged one.
const GOING: &str = "going";
/// Of a file that was not written to its end.
const PART: &str = ".part";
/// The letters of an id.
const ID: usize = 36;

/// Everything that lies under the id of a profile, whatever its ending, also inside folders; what lies in a folder before the folder.
///
/// # Errors
/// Of the file system.
pub(super) fn paths_of(device: &Device, id: Uuid) -> io::Result<Vec<PathBuf>> {
    let prefix = id.to_string();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(device.profiles())? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix)) {
            add_with_contents(entry.path(), &mut found)?;
        }
    }
    Ok(found)
}

fn add_with_contents(path: PathBuf, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.symlink_metadata()?.is_dir() {
        for entry in std::fs::read_dir(&path)? {
            add_with_contents(entry?.path(), found)?;
        }
    }
    found.push(path);
    Ok(())
}

/// Removes everything of an id: its name first, so that from then on it is on its way out whatever happens; then envelopes, without
/// which the rest is noise; then what may be readable, overwritten with zeros. What a disk keeps of old blocks by itself no program
/// can reach, and the words say so.
///
/// # Errors
/// A store error; what is left is removed at the next start.
pub(super) fn erase(device: &Device, id: Uuid, lock: Option<Lock>) -> Result<(), StoreError> {
    erase_now(device, id, lock).map_err(|error| StoreError::of_io(&error))
}

fn erase_now(device: &Device, id: Uuid, lock: Option<Lock>) -> io::Result<()> {
    let at = folder::path_of(device, id);
    for path in [at.clone(), place::path_of(device, id)].into_iter().filter(|path| path.exists()) {
        std::fs::rename(&path, files::free_name(&device.profiles(), &id.to_string(), GOING))?;
    }
    files::sync_folder_of(&at)?;
    // The handle of the lock would keep its file from being removed on some systems; nobody can open the profile any more.
    drop(lock);
    if mutant::on("delete-leaves") {
        return Ok(());
    }
    let mut paths = paths_of(device, id)?;
    paths.sort_by_key(|path| !place::is_envelope(path));
    for path in &paths {
        if path.symlink_metadata()?.is_dir() {
            std::fs::remove_dir(path)?;
            continue;
        }
        erase_file(path)?;
    }
    files::sync_folder_of(&at)
}

/// Removes one file of a profile, overwritten with zeros first.
pub(super) fn erase_file(path: &Path) -> io::Result<()> {
    match overwrite(path) {
        // Where overwriting takes new room, on a full disk, removing is what is left.
        Err(error) if !matches!(StoreError::of_io(&error), StoreError::Full) => Err(error),
        _ => std::fs::remove_file(path),
    }
}

fn overwrite(path: &Path) -> io::Result<()> {
    let about = std::fs::symlink_metadata(path)?;
    if !about.is_file() || mutant::on("delete-unlinks") {
        return Ok(());
    }
    let mut left = about.len();
    let mut file = std::fs::OpenOptions::new().write(true).open(path)?;
    let zeros = [0u8; 64 * 1024];
    while left > 0 {
        let part = usize::try_from(left).unwrap_or(zeros.len()).min(zeros.len());
        file.write_all(&zeros[..part])?;
        left -= part as u64;
    }
    file.sync_all()
}

/// Clears away what a crash left: profiles that were never finished, and those that were being removed. A profile that has its
/// file or an envelope, damaged or not, is never touched; nor is one that another copy of the program is just making.
pub fn clear_left(device: &Device) {
    if mutant::on("unfinished-stays") || !files::is_writable(&device.profiles()) {
        return;
    }
    for (id, endings) in endings(device) {
        // An envelope that was not written to its end lies beside the one that counts.
        let parts: Vec<&String> = endings.iter().filter(|ending| ending.ends_with(PART)).collect();
        let left = is_left(&endings);
        if !left && parts.is_empty() {
            continue;
        }
        // What cannot be removed now is removed the next time.
        match folder::claim(device, id) {
            Ok((_, lock)) if left => drop(erase(device, id, Some(lock))),
            Ok(_) => {
                parts.iter().for_each(|ending| drop(erase_file(&device.profiles().join(format!("{id}.{ending}")))));
            }
            Err(_) => {}
        }
    }
}

/// What lies under each id.
fn endings(device: &Device) -> BTreeMap<Uuid, BTreeSet<String>> {
    let Ok(entries) = std::fs::read_dir(device.profiles()) else { return BTreeMap::new() };
    let mut endings: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
    for name in entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()) {
        let id = name.get(..ID).and_then(|id| Uuid::parse_str(id).ok());
        if let (Some(id), Some((_, ending))) = (id, name.split_once('.')) {
            endings.entry(id).or_default().insert(ending.to_owned());
        }
    }
    endings
}

fn is_left(endings: &BTreeSet<String>) -> bool {
    let has = |ending: &str| endings.contains(ending);
    if has(folder::ENDING) || has(place::ENDING) {
        return false;
    }
    let of_making = |ending: &String| {
        ending.ends_with(PART) || [MAKING, "part"].iter().any(|known| ending.split('-').next() == Some(known))
    };
    has(GOING) || endings.iter().any(of_making) && endings.iter().all(|ending| of_making(ending) || ending == "lock")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn endings(all: &[&str]) -> BTreeSet<String> {
        all.iter().map(|ending| (*ending).to_owned()).collect()
    }

    #[test]
    fn only_what_was_never_finished_or_is_on_its_way_out_is_left_over() {
        for unfinished in [
            &["making", "lock"][..],
            &["making", "making-wal", "making-shm", "lock"],
            &["part", "lock"],
            &["part"],
            &["making", "preamble-key.part", "lock"],
            &["going", "preamble-key", "preamble-key-2", "copy", "lock"],
            &["going"],
        ] {
            assert!(is_left(&endings(unfinished)), "{unfinished:?}");
        }
        for kept in [
            &["preamble-profile", "preamble-profile-wal", "lock", "copy"][..],
            &["preamble-profile", "part"],
            &["preamble-profile", "going"],
            &["preamble-protected", "lock"],
            &["preamble-key", "lock"],
            // The envelope is there, perhaps damaged: only the last name is missing.
            &["making", "preamble-key", "lock"],
            &["making", "preamble-key-2"],
            &["making", "preamble-key", "preamble-key-2.part"],
            &["copy"],
            &["damaged", "lock"],
            &["part", "damaged"],
            &["lock"],
            &[],
        ] {
            assert!(!is_left(&endings(kept)), "{kept:?}");
        }
    }
}
