//! Commands `backup.*`: one file with everything of a person, the automatic copies, and the check of what is kept.

use std::path::Path;

use jiff::Timestamp;
use preamble_core::profile::{Amount, Profile, ProfileError, Reason};
use preamble_core::{backup as core, profile};
use preamble_locales::Messages;

use crate::Failure;
use crate::app::{App, Context, State};
use crate::wire::Nothing;
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
pub(crate) fn guest_name(cx: &Context<'_>) -> String {
    Messages::new(&cx.settings().language).format_plain("profile-guest-name", &[])
}

/// With somebody learning, the backup must be theirs; with nobody, it becomes a profile of this laptop.
pub(crate) fn restore(cx: &mut Context<'_>, request: BackupFileRequest) -> Result<RestoredBackup, Failure> {
    let backup = core::read(Path::new(&request.path))?;
    let (nameless, now) = (guest_name(cx), cx.occasion.at);
    let restored = match &mut cx.state.profile {
        Some(profile) => core::restore_into(profile, &backup, now)?,
        None => core::restore_as_new(cx.device()?, &backup, &nameless)?,
    };
    Ok(RestoredBackup {
        profile: restored.profile.to_string(),
        name: if backup.name.is_empty() { nameless } else { backup.name },
        added: u32::try_from(restored.added).unwrap_or(u32::MAX),
        known: u32::try_from(restored.known).unwrap_or(u32::MAX),
    })
}

pub(crate) fn copies(cx: &mut Context<'_>, _: Nothing) -> Result<AutomaticCopies, Failure> {
    let row = cx.profile()?.copies();
    let copies = row.iter().rev().map(|copy| CopyEntry { number: copy.number, at: copy.at.to_string() });
    Ok(AutomaticCopies { copies: copies.collect() })
}

pub(crate) fn copy(cx: &mut Context<'_>, request: CopyRequest) -> Result<CopyContents, Failure> {
    let profile = cx.profile()?;
    let now = profile.amount()?;
    let (sound, then) = match profile.look_at_copy(request.number) {
        Ok(then) => (true, then),
        Err(ProfileError::NoCopy) => (false, Amount::default()),
        Err(error) => return Err(error.into()),
    };
    let more = |then: usize, now: usize| if sound { counted(then) as i32 - counted(now) as i32 } else { 0 };
    Ok(CopyContents {
        sound,
        answers: counted(then.answers),
        notes: counted(then.notes),
        answers_more: more(then.answers, now.answers),
        notes_more: more(then.notes, now.notes),
        steps_more: more(then.steps, now.steps),
    })
}

fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(crate) fn go_back(cx: &mut Context<'_>, request: CopyRequest) -> Result<Nothing, Failure> {
    let now = cx.occasion.at;
    cx.profile()?.go_back(request.number, now)?;
    Ok(Nothing {})
}

pub(crate) fn forget(cx: &mut Context<'_>, _: Nothing) -> Result<ForgottenCopies, Failure> {
    let now = cx.occasion.at;
    Ok(ForgottenCopies { count: counted(cx.profile()?.forget_copies(now)?) })
}

pub(crate) fn check(cx: &mut Context<'_>, _: Nothing) -> Result<CheckedData, Failure> {
    let now = cx.occasion.at;
    let (device, profile) = cx.device_and_profile()?;
    let report = profile.check(device, now)?;
    let found = report.sound.unwrap_or_default();
    Ok(CheckedData {
        sound: report.sound.is_some(),
        answers: counted(found.answers),
        notes: counted(found.notes),
        steps: counted(found.steps),
        copies: counted(report.copies),
        hurt_copies: counted(report.hurt_copies),
        newest: report.newest_sound.map(|at| at.to_string()),
        new_copy: report.new_copy,
        lock_mended: report.envelope_mended,
    })
}

impl From<profile::Rescue> for Rescue {
    fn from(rescue: profile::Rescue) -> Self {
        Self {
            copy: rescue.copy.map(|at| at.to_string()),
            steps: counted(rescue.added.events),
            notes: counted(rescue.added.notes),
        }
    }
}

impl State {
    /// Makes a copy if it is time for one. One that could not be made must not keep anybody from anything; the next look tries again.
    pub fn keep_copy(&mut self, now: Timestamp, reason: Reason) {
        if let Some(profile) = &mut self.profile {
            let _ = profile.keep_copy(now, reason);
        }
    }

    /// On a full disk the older copies go before the person is refused.
    pub fn make_room(&self) -> bool {
        self.profile.as_ref().is_some_and(Profile::make_room)
    }
}

impl App {
    /// The half-hourly copy; the host's watch asks every second.
    pub fn keep_copies(&self) {
        self.with_state(|state, now| state.keep_copy(now, Reason::Rhythm));
    }
}
