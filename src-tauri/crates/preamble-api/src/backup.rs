//! Commands `backup.*`: one file with everything of a person.

use std::path::Path;

use preamble_core::{backup as core, profile};
use preamble_locales::Messages;

use crate::Failure;
use crate::app::Context;
use crate::wire::backup::*;
use crate::wire::certificate::SavedFile;

pub(crate) fn save(cx: &mut Context<'_>, request: SaveBackupRequest) -> Result<SavedFile, Failure> {
    let now = cx.occasion.at;
    let path = core::write(cx.profile()?, Path::new(&request.folder), request.private, now)?;
    Ok(SavedFile { path: path.display().to_string() })
}

pub(crate) fn inspect(cx: &mut Context<'_>, request: BackupFileRequest) -> Result<BackupSummary, Failure> {
    let backup = core::read(Path::new(&request.path))?;
    let is_current = cx.state.profile.as_ref().is_some_and(|profile| profile.id() == backup.learner);
    let is_here = profile::list(cx.device()?).iter().any(|file| file.id == backup.learner);
    Ok(BackupSummary {
        target: match (is_current, is_here) {
            (true, _) => BackupTarget::ThisProfile,
            (false, true) => BackupTarget::OtherProfile,
            (false, false) => BackupTarget::NewProfile,
        },
        name: if backup.name.is_empty() { guest_name(cx) } else { backup.name },
        saved_at: backup.saved_at.to_string(),
        events: u32::try_from(backup.events.len()).unwrap_or(u32::MAX),
        private: backup.private,
    })
}

/// What stands where a guest would have a name.
fn guest_name(cx: &Context<'_>) -> String {
    Messages::new(&cx.settings().language).format_plain("profile-guest-name", &[])
}

/// With somebody learning, the backup must be theirs; with nobody, it becomes a profile of this laptop.
pub(crate) fn restore(cx: &mut Context<'_>, request: BackupFileRequest) -> Result<RestoredBackup, Failure> {
    let backup = core::read(Path::new(&request.path))?;
    let nameless = guest_name(cx);
    let restored = match &mut cx.state.profile {
        Some(profile) => core::restore_into(profile, &backup)?,
        None => core::restore_as_new(cx.device()?, &backup, &nameless)?,
    };
    Ok(RestoredBackup {
        profile: restored.profile.to_string(),
        name: if backup.name.is_empty() { nameless } else { backup.name },
        added: u32::try_from(restored.added).unwrap_or(u32::MAX),
        known: u32::try_from(restored.known).unwrap_or(u32::MAX),
    })
}
