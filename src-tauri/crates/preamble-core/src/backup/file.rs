//! The backup file: JSON, with the SHA-256 of its own canonical form (RFC 8785) so that damage is told.

use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::BackupError;
use crate::event::Event;
use crate::files;
use crate::mutant;
use crate::profile::{Profile, ProfileError};
use crate::settings::Settings;
use crate::store::{AttitudeRow, JournalRow, PlanRow, StoreError, Tx};

const FORMAT: &str = "preamble-backup";
/// 2 may have a plan. A backup without one is written as 1, which older programs read.
const VERSION: u32 = 2;
const LARGEST: u64 = 256 * 1024 * 1024;

/// What a backup holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backup {
    format: String,
    version: u32,
    pub saved_at: Timestamp,
    pub learner: Uuid,
    pub name: String,
    pub pictures: Option<String>,
    pub settings: Settings,
    pub events: Vec<Event>,
    /// Journal and attitude answers are in it.
    pub private: bool,
    pub journal: Vec<JournalRow>,
    pub attitudes: Vec<AttitudeRow>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plan: Vec<PlanRow>,
}

#[derive(Serialize, Deserialize)]
struct Sealed<T> {
    backup: T,
    /// Hex.
    sha256: String,
}

/// What every version of the format has.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Saves everything of the person into a folder of their choice, under a name that says nothing of the subject and overwrites nothing.
///
/// # Errors
/// [`BackupError::Full`], [`BackupError::ReadOnly`], or a store error.
pub fn write(profile: &mut Profile, folder: &Path, private: bool, now: Timestamp) -> Result<PathBuf, BackupError> {
    let name = profile.name().unwrap_or_default().to_owned();
    let (learner, settings) = (profile.id(), profile.settings().clone());
    let gather = |tx: &Tx<'_>| {
        let private = private || mutant::on("export-asks");
        let plan = if private { tx.plan()? } else { Vec::new() };
        Ok::<_, BackupError>(Backup {
            format: FORMAT.to_owned(),
            version: if plan.is_empty() { 1 } else { VERSION },
            saved_at: now,
            learner,
            name,
            pictures: tx.meta("pictures")?,
            settings,
            events: tx.events()?,
            private,
            journal: if private { tx.journal()? } else { Vec::new() },
            attitudes: if private { tx.attitudes()? } else { Vec::new() },
            plan,
        })
    };
    // Without private texts it goes through the door that cannot read them.
    let store = profile.store_mut();
    let backup = if private { store.read(gather) } else { store.export(gather) }?;
    let sha256 = digest(&serde_json::to_value(&backup).map_err(|_| BackupError::Damaged)?)?;
    let bytes = serde_json::to_vec(&Sealed { backup, sha256 }).map_err(|_| BackupError::Damaged)?;
    let day = now.to_string().chars().take(10).collect::<String>();
    let path = files::write_new(folder, &format!("Preamble {day}"), FORMAT, &bytes).map_err(|error| of_io(&error))?;
    if private {
        profile.note_saved();
    }
    Ok(path)
}

/// Reads a backup and checks that it is whole.
///
/// # Errors
/// [`BackupError::NotABackup`], [`BackupError::Damaged`], [`BackupError::Newer`], [`BackupError::TooLarge`], [`BackupError::Unreadable`].
pub fn read(path: &Path) -> Result<Backup, BackupError> {
    // Looked at first: a pipe would never end.
    let about = std::fs::metadata(path).map_err(|_| BackupError::Unreadable)?;
    if !about.is_file() {
        return Err(BackupError::Unreadable);
    }
    if about.len() > LARGEST {
        return Err(BackupError::TooLarge { megabytes: LARGEST / 1024 / 1024 });
    }
    let file = std::fs::File::open(path).map_err(|_| BackupError::Unreadable)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| BackupError::Unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(BackupError::TooLarge { megabytes: LARGEST / 1024 / 1024 });
    }
    let looks_like_ours = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).contains(FORMAT);
    let wrong = if looks_like_ours { BackupError::Damaged } else { BackupError::NotABackup };
    let Ok(sealed) = serde_json::from_slice::<Sealed<serde_json::Value>>(&bytes) else { return Err(wrong) };
    let Ok(head) = serde_json::from_value::<Head>(sealed.backup.clone()) else { return Err(wrong) };
    if head.format != FORMAT {
        return Err(BackupError::NotABackup);
    }
    if head.version > VERSION {
        return Err(BackupError::Newer { found: head.version });
    }
    // Of the text as it came: settings that only a newer program knows are part of it.
    if digest(&sealed.backup)? != sealed.sha256 {
        return Err(BackupError::Damaged);
    }
    let backup: Backup = serde_json::from_value(sealed.backup).map_err(|_| BackupError::Damaged)?;
    let theirs = |event: &Event| event.learner == backup.learner && i64::try_from(event.sequence).is_ok();
    if backup.events.iter().all(theirs) { Ok(backup) } else { Err(BackupError::Damaged) }
}

fn digest(backup: &serde_json::Value) -> Result<String, BackupError> {
    let canonical = serde_jcs::to_vec(backup).map_err(|_| BackupError::Damaged)?;
    Ok(Sha256::digest(canonical).iter().map(|byte| format!("{byte:02x}")).collect())
}

fn of_io(error: &std::io::Error) -> BackupError {
    match StoreError::of_io(error) {
        StoreError::Full => BackupError::Full,
        StoreError::ReadOnly | StoreError::Missing | StoreError::Gone => BackupError::ReadOnly,
        other => BackupError::Profile(ProfileError::Store(other)),
    }
}
