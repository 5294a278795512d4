//! Uniting a backup with a profile, or making a profile of it.

use jiff::Timestamp;
use uuid::Uuid;

use super::{Backup, BackupError};
use crate::device::Device;
use crate::profile::{self, Profile, Reason};
use crate::store::Store;

/// What restoring did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restored {
    pub profile: Uuid,
    /// Events that were new here.
    pub added: usize,
    pub known: usize,
}

/// Takes a backup of the same person into the profile that is open, of which a copy is kept first. All or nothing.
///
/// # Errors
/// [`BackupError::OtherPerson`], or a store error.
pub fn restore_into(profile: &mut Profile, backup: &Backup, now: Timestamp) -> Result<Restored, BackupError> {
    if profile.id() != backup.learner {
        return Err(BackupError::OtherPerson { name: backup.name.clone() });
    }
    // One that cannot be made must not keep anybody from restoring: nothing is lost by that.
    let _ = profile.keep_copy(now, Reason::Before);
    let added = unite(profile.store_mut(), backup)?;
    profile.reload()?;
    Ok(Restored { profile: backup.learner, added, known: backup.events.len() - added })
}

/// Makes a profile of a backup whose person is not on this laptop yet. A guest's backup has no name; the profile gets `nameless`.
///
/// # Errors
/// [`BackupError::OpenFirst`] if they are, a name that cannot be one, or a store error.
pub fn restore_as_new(device: &mut Device, backup: &Backup, nameless: &str) -> Result<Restored, BackupError> {
    if profile::list(device).iter().any(|file| file.id == backup.learner) {
        return Err(BackupError::OpenFirst { name: backup.name.clone() });
    }
    let name = profile::checked_name(if backup.name.is_empty() { nameless } else { &backup.name })?;
    // Built in memory and copied whole: a power cut leaves no half profile.
    let mut store = Store::in_memory()?;
    profile::write_identity(&mut store, backup.learner, &name, backup.pictures.as_deref(), &backup.settings)?;
    let added = unite(&mut store, backup)?;
    device.store()?;
    profile::place(device, backup.learner, &store)?;
    Ok(Restored { profile: backup.learner, added, known: backup.events.len() - added })
}

fn unite(store: &mut Store, backup: &Backup) -> Result<usize, BackupError> {
    store.write(|tx| {
        let mut added = 0;
        for event in &backup.events {
            added += usize::from(tx.append(event)?);
        }
        for row in &backup.journal {
            tx.add_journal(row)?;
        }
        for row in &backup.attitudes {
            tx.add_attitude(row)?;
        }
        for row in &backup.plan {
            tx.add_plan(row)?;
        }
        Ok(added)
    })
}
