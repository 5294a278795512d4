//! Protected profiles as files: `<random id>.preamble-protected`, its envelope twice, a lock and a folder of copies. No name says whose.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::EnvelopeError;
use super::envelope::{Envelope, LARGEST};
use crate::device::Device;
use crate::files;
use crate::profile::erase::MAKING;
use crate::store::StoreError;

pub(in crate::profile) const ENDING: &str = "preamble-protected";
/// The envelope lies twice, so that one damaged sector does not take a profile away.
const COPIES: [&str; 2] = ["preamble-key", "preamble-key-2"];

pub(in crate::profile) fn path_of(device: &Device, file: Uuid) -> PathBuf {
    device.profiles().join(format!("{file}.{ENDING}"))
}

/// While it is being written; [`crate::profile::erase`] clears it away unless there is an envelope.
pub(super) fn making_path_of(device: &Device, file: Uuid) -> PathBuf {
    device.profiles().join(format!("{file}.{MAKING}"))
}

pub(in crate::profile) fn is_envelope(path: &Path) -> bool {
    path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| COPIES.contains(&ending))
}

/// The profile was written whole and its envelope put down, but the power went before it got its name: now it does.
///
/// # Errors
/// A store error.
pub(super) fn name_finished(device: &Device, file: Uuid) -> Result<(), StoreError> {
    let (making, path) = (making_path_of(device, file), path_of(device, file));
    if path.exists() || !making.exists() {
        return Ok(());
    }
    let io = |error: std::io::Error| StoreError::of_io(&error);
    std::fs::rename(making, &path).map_err(io)?;
    files::sync_folder_of(&path).map_err(io)
}

fn envelopes_of(device: &Device, file: Uuid) -> [PathBuf; 2] {
    COPIES.map(|ending| device.profiles().join(format!("{file}.{ending}")))
}

/// Every protected profile of this laptop; the one that was written to last comes first, because it is asked for most often.
pub(super) fn all(device: &Device) -> Vec<Uuid> {
    let Ok(entries) = std::fs::read_dir(device.profiles()) else { return Vec::new() };
    let ids: BTreeSet<Uuid> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_envelope(path))
        .filter_map(|path| Uuid::parse_str(path.file_stem()?.to_str()?).ok())
        .collect();
    let mut ids: Vec<Uuid> = ids.into_iter().collect();
    ids.sort_by_key(|id| std::fs::metadata(path_of(device, *id)).and_then(|about| about.modified()).ok());
    ids.reverse();
    ids
}

fn read_one(path: &Path) -> Result<Envelope, EnvelopeError> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|_| EnvelopeError::Damaged)?;
    file.take(LARGEST).read_to_end(&mut bytes).map_err(|_| EnvelopeError::Damaged)?;
    Envelope::from_bytes(&bytes)
}

/// The envelope of a profile: of two sound copies the newer one. One that is damaged or behind is mended on the next write.
///
/// # Errors
/// Of both copies the one that says more.
pub(super) fn read(device: &Device, file: Uuid) -> Result<Envelope, EnvelopeError> {
    let [first, second] = envelopes_of(device, file).map(|path| read_one(&path));
    match (first, second) {
        (Ok(one), Ok(two)) => {
            let newer = |envelope: &Envelope| (envelope.generation, envelope.tries.count);
            Ok(if newer(&two) > newer(&one) { two } else { one })
        }
        (Ok(one), Err(_)) | (Err(_), Ok(one)) => Ok(one),
        (Err(EnvelopeError::Damaged), Err(other)) | (Err(other), Err(_)) => Err(other),
    }
}

/// Whether both copies are there and the same.
pub(super) fn is_whole(device: &Device, file: Uuid) -> bool {
    let [first, second] = envelopes_of(device, file).map(|path| read_one(&path));
    matches!((first, second), (Ok(one), Ok(two)) if one == two)
}

/// Writes both copies, one after the other: at any moment one of them is whole.
///
/// # Errors
/// A store error; then at least one copy is as it was or as it shall be.
pub(super) fn write(device: &Device, file: Uuid, envelope: &Envelope) -> Result<(), StoreError> {
    let bytes = envelope.to_bytes();
    for path in envelopes_of(device, file) {
        files::write_locked(&path, &bytes).map_err(|error| StoreError::of_io(&error))?;
    }
    Ok(())
}
