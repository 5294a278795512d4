//! Protected profiles: SQLCipher under a random key, which lies in an envelope (safety.md D1 to D5, D9).
//!
//! Which profile a name belongs to stands nowhere: name and passphrase are one secret, tried on every envelope of this laptop in turn. A
//! tag of the name would be quicker and would let whoever has the disk try names of people they know.

mod code;
mod derive;
mod envelope;
mod error;
mod moving;
mod phrase;
pub(super) mod place;
mod tries;

use jiff::Timestamp;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

pub use code::RecoveryCode;
pub use derive::Cost;
use envelope::{Envelope, Opened, secret_of};
pub use error::{EnvelopeError, ProtectedError};
pub use moving::Protection;
pub use phrase::{Drawn, LONGEST as LONGEST_PASSPHRASE, Strength, draw, judge};
pub use tries::Tries;

use super::folder::{self, Lock};
use super::rescue::{Rescue, Whose};
use super::{Profile, ProfileError, Reason, checked_name};
use super::{copies, rescue};
use crate::Occasion;
use crate::device::Device;
use crate::store::{RawKey, Store, StoreError};

/// The envelope of the protected profile that is open. Its keys are overwritten when it goes.
pub(super) struct Vault {
    pub(super) file: Uuid,
    opened: Opened,
    envelope: Envelope,
}

impl Vault {
    pub(super) fn database_key(&self) -> Zeroizing<RawKey> {
        self.opened.database_key()
    }

    /// Seals what is carried through a lock.
    pub(super) fn seal_carried(&self, plain: &[u8]) -> Option<Vec<u8>> {
        self.opened.seal_carried(plain)
    }

    pub(super) fn open_carried(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.opened.open_carried(sealed)
    }
}

/// Name and passphrase as they are derived from; overwritten when it goes.
pub struct Credentials(Zeroizing<Vec<u8>>);

impl Credentials {
    /// However the name is written: case, composed letters and spaces do not count. Of the passphrase only the spaces do not.
    pub fn new(name: &str, passphrase: &str) -> Self {
        let name = Zeroizing::new(name.nfkc().collect::<String>().to_lowercase());
        let name = Zeroizing::new(name.split_whitespace().collect::<Vec<_>>().join(" "));
        Self(secret_of(&name, &phrase::normalized(passphrase)))
    }

    fn checked(name: &str, passphrase: &str) -> Result<Self, ProtectedError> {
        if passphrase.chars().count() > LONGEST_PASSPHRASE {
            return Err(ProtectedError::TooLong { longest: LONGEST_PASSPHRASE });
        }
        match judge(name, passphrase) {
            (Strength::TooWeak, _) => Err(ProtectedError::TooWeak),
            _ => Ok(Self::new(name, passphrase)),
        }
    }
}

/// Tries a secret on these envelopes. Damaged ones are remembered: if nothing else opens, that is what is told.
fn find(device: &Device, files: &[Uuid], secret: &Credentials) -> Result<(Uuid, Envelope, Opened), ProtectedError> {
    let mut problem = None;
    for file in files {
        match place::read(device, *file).and_then(|envelope| Ok((envelope.open(&secret.0)?, envelope))) {
            Ok((Some(opened), envelope)) => return Ok((*file, envelope, opened)),
            Ok((None, _)) => {}
            Err(error) => problem = Some(error),
        }
    }
    if files.is_empty() {
        // As long as if there were one.
        let _ = Cost::FLOOR.derive(&secret.0, &[0; 32]);
    }
    Err(problem.map_or(ProtectedError::Wrong, ProtectedError::Envelope))
}

/// The locks of all protected profiles, taken before anything is derived: who comes second is told at once, and not after seconds.
/// Where nothing can be written there are none to take.
struct Claims {
    free: Vec<(Uuid, Option<Lock>)>,
    /// Another copy of the program has one of them open, or is trying a passphrase.
    busy: bool,
}

impl Claims {
    fn take(device: &Device) -> Self {
        let mut claims = Self { free: Vec::new(), busy: false };
        for file in place::all(device) {
            match folder::claim_path(device, place::path_of(device, file)) {
                Ok((_, lock)) => claims.free.push((file, Some(lock))),
                Err(ProfileError::InUse) => claims.busy = true,
                Err(_) => claims.free.push((file, None)),
            }
        }
        claims
    }

    fn files(&self) -> Vec<Uuid> {
        self.free.iter().map(|(file, _)| *file).collect()
    }

    fn lock_of(self, file: Uuid) -> Option<Lock> {
        self.free.into_iter().find(|(free, _)| *free == file).and_then(|(_, lock)| lock)
    }
}

/// Counts a wrong try on every envelope that it was tried on: whose it was meant for, nobody knows. Only their locks let us write them:
/// whoever has one open may be changing its passphrase.
fn count_wrong(device: &Device, files: &[Uuid], tries: &mut Tries, now: Timestamp) {
    *tries = all_tries(device, *tries).wrong(now);
    for file in files {
        if let Ok(mut envelope) = place::read(device, *file) {
            envelope.tries = *tries;
            // On read-only media the program still counts for itself.
            let _ = place::write(device, *file, &envelope);
        }
    }
}

fn all_tries(device: &Device, tries: Tries) -> Tries {
    let read = |file| place::read(device, file).map(|envelope| envelope.tries).unwrap_or_default();
    place::all(device).into_iter().map(read).fold(tries, Tries::with)
}

/// A profile whose envelope opened, with its lock where there is one.
struct Found {
    file: Uuid,
    envelope: Envelope,
    opened: Opened,
    lock: Option<Lock>,
}

/// Finds the profile that a secret opens, and makes wrong ones wait.
fn unlocked(device: &Device, secret: &Credentials, tries: &mut Tries, now: Timestamp) -> Result<Found, ProtectedError> {
    let claims = Claims::take(device);
    let (files, busy) = (claims.files(), claims.busy);
    if files.is_empty() && busy {
        return Err(ProfileError::InUse.into());
    }
    let seconds = all_tries(device, *tries).wait(now);
    if seconds > 0 {
        return Err(ProtectedError::Wait { seconds });
    }
    match find(device, &files, secret) {
        Ok((file, envelope, opened)) => {
            *tries = Tries::default();
            Ok(Found { file, envelope, opened, lock: claims.lock_of(file) })
        }
        Err(error) => {
            count_wrong(device, &files, tries, now);
            // Perhaps it opens the one that could not be tried.
            Err(if busy && matches!(error, ProtectedError::Wrong) { ProfileError::InUse.into() } else { error })
        }
    }
}

/// Opens a protected profile with name and passphrase.
///
/// # Errors
/// [`ProtectedError::Wrong`], [`ProtectedError::Wait`], [`ProtectedError::FileDamaged`], [`ProtectedError::Envelope`], or as [`Profile::open`].
pub fn open(
    device: &Device,
    secret: &Credentials,
    tries: &mut Tries,
    now: Timestamp,
) -> Result<Profile, ProtectedError> {
    load(device, unlocked(device, secret, tries, now)?)
}

/// Opens a protected profile with its recovery code. A code cannot be guessed, so wrong ones do not wait.
///
/// # Errors
/// [`ProtectedError::CodeMistyped`], [`ProtectedError::Wrong`], else as [`open`].
pub fn open_with_code(device: &Device, code: &str) -> Result<Profile, ProtectedError> {
    let secret = code::read(code)?;
    let mut problem = None;
    for file in place::all(device) {
        match place::read(device, file).and_then(|envelope| Ok((envelope.open_with_code(&secret)?, envelope))) {
            Ok((Some(opened), envelope)) => return load(device, Found { file, envelope, opened, lock: None }),
            Ok((None, _)) => {}
            Err(error) => problem = Some(error),
        }
    }
    Err(problem.map_or(ProtectedError::Wrong, ProtectedError::Envelope))
}

fn load(device: &Device, found: Found) -> Result<Profile, ProtectedError> {
    let Found { file, mut envelope, opened, lock } = found;
    let (path, key) = (place::path_of(device, file), opened.database_key());
    let claimed = match lock {
        Some(lock) => Ok(lock),
        None => folder::claim_path(device, path.clone()).map(|(_, lock)| lock),
    };
    let store = claimed.and_then(|lock| {
        place::name_finished(device, file)?;
        let open = || Store::open_keyed_keeping(&path, &key, &|| copies::before_upgrade(&path));
        let store = match open() {
            Err(StoreError::Full) if device.give_reserve() => open(),
            other => other,
        };
        Ok((store?, lock))
    });
    let mut profile = match store {
        Ok((store, lock)) => Profile::load(store, device, Some(path), Some(lock))?,
        Err(error) => {
            // Where nothing can be written, one that was never named cannot get its name either.
            let at = if path.exists() { path } else { place::making_path_of(device, file) };
            Profile::lend(device, &at, Some(&key), error).map_err(damage)?
        }
    };
    if profile.id != opened.learner {
        return Err(ProtectedError::FileDamaged);
    }
    if envelope.tries != Tries::default() || !place::is_whole(device, file) {
        envelope.tries = Tries::default();
        // What cannot be mended now is mended at the next opening.
        let _ = place::write(device, file, &envelope);
    }
    if crate::mutant::on("key-stays") {
        std::mem::forget(Box::new(*opened.master));
    }
    profile.vault = Some(Vault { file, opened, envelope });
    if !profile.is_lent() {
        moving::finish(&mut profile, device)?;
    }
    Ok(profile)
}

/// A missing file of an opened envelope is as good as a damaged one: a copy may be there.
fn damage(error: ProfileError) -> ProtectedError {
    match error {
        ProfileError::Store(StoreError::Damaged | StoreError::Missing) => ProtectedError::FileDamaged,
        other => other.into(),
    }
}

/// What can come back of a damaged protected profile, as [`super::offer`] says of an open one.
///
/// # Errors
/// [`ProfileError::NoCopy`], or as [`open`].
pub fn offer(
    device: &Device,
    secret: &Credentials,
    tries: &mut Tries,
    now: Timestamp,
) -> Result<Rescue, ProtectedError> {
    let Found { file, opened, lock, .. } = unlocked(device, secret, tries, now)?;
    drop(lock);
    let key = opened.database_key();
    let whose = Whose { learner: opened.learner, name: "", key: Some(&key) };
    Ok(rescue::offer_of(device, place::path_of(device, file), &whose)?)
}

/// Puts the newest sound copy and what else can be read in the place of a damaged protected profile, as [`super::recover`] does. `name` is as
/// it was typed, if the file does not know it any more.
///
/// # Errors
/// As [`offer`].
pub fn recover(
    device: &Device,
    secret: &Credentials,
    name: &str,
    tries: &mut Tries,
    now: Timestamp,
) -> Result<Rescue, ProtectedError> {
    let Found { file, opened, lock, .. } = unlocked(device, secret, tries, now)?;
    drop(lock);
    let key = opened.database_key();
    let whose = Whose { learner: opened.learner, name, key: Some(&key) };
    Ok(rescue::recover_of(device, place::path_of(device, file), &whose)?)
}

impl Profile {
    pub fn is_protected(&self) -> bool {
        self.vault.is_some()
    }

    /// Whether a recovery code opens this profile.
    pub fn has_recovery_code(&self) -> bool {
        self.vault.as_ref().is_some_and(|vault| vault.envelope.has_recovery())
    }

    /// The name as it must be typed; the passphrase of the person who is asked again.
    ///
    /// # Errors
    /// [`ProtectedError::Wrong`], [`ProtectedError::Wait`], [`ProtectedError::NotProtected`].
    pub fn confirm(
        &self,
        device: &Device,
        passphrase: &str,
        tries: &mut Tries,
        now: Timestamp,
    ) -> Result<(), ProtectedError> {
        let vault = self.vault.as_ref().ok_or(ProtectedError::NotProtected)?;
        let seconds = all_tries(device, *tries).wait(now);
        if seconds > 0 {
            return Err(ProtectedError::Wait { seconds });
        }
        let secret = Credentials::new(self.name().unwrap_or_default(), passphrase);
        if vault.envelope.open(&secret.0)?.is_some() {
            *tries = Tries::default();
            return Ok(());
        }
        let claims = Claims::take(device);
        count_wrong(device, &[claims.files(), vec![vault.file]].concat(), tries, now);
        Err(ProtectedError::Wrong)
    }

    /// Another passphrase for the same key. Older copies of the envelope still open with the old one: [`Profile::renew_key`].
    ///
    /// # Errors
    /// [`ProtectedError::TooWeak`], [`ProtectedError::TooLong`], or a store error; then the old one still holds.
    pub fn change_passphrase(
        &mut self,
        device: &Device,
        occasion: &Occasion,
        passphrase: &str,
    ) -> Result<(), ProtectedError> {
        let secret = Credentials::checked(self.name().unwrap_or_default(), passphrase)?;
        // One that cannot be made must not keep anybody from changing it.
        let _ = self.keep_copy(occasion.at, Reason::Before);
        self.change_envelope(device, |envelope, opened| {
            envelope.set_passphrase(occasion, opened, &secret.0, envelope.cost)
        })
    }

    /// A new recovery code in the place of the old one, which opens nothing any more.
    ///
    /// # Errors
    /// As [`Profile::change_passphrase`].
    pub fn renew_code(&mut self, device: &Device, occasion: &Occasion) -> Result<RecoveryCode, ProtectedError> {
        let secret = new_code(occasion);
        self.change_envelope(device, |envelope, opened| envelope.set_recovery(occasion, opened, Some(&secret)))?;
        Ok(RecoveryCode::of(&secret))
    }

    /// No recovery code opens this profile any more.
    ///
    /// # Errors
    /// As [`Profile::change_passphrase`].
    pub fn revoke_code(&mut self, device: &Device, occasion: &Occasion) -> Result<(), ProtectedError> {
        self.change_envelope(device, |envelope, opened| envelope.set_recovery(occasion, opened, None))
    }

    fn change_envelope(
        &mut self,
        device: &Device,
        change: impl FnOnce(&mut Envelope, &Opened) -> Result<(), EnvelopeError>,
    ) -> Result<(), ProtectedError> {
        let vault = self.vault.as_mut().ok_or(ProtectedError::NotProtected)?;
        let mut envelope = vault.envelope.clone();
        change(&mut envelope, &vault.opened)?;
        envelope.tries = Tries::default();
        place::write(device, vault.file, &envelope)?;
        vault.envelope = envelope;
        Ok(())
    }

    /// The key of the file, if it has one.
    pub(in crate::profile) fn database_key(&self) -> Option<Zeroizing<RawKey>> {
        self.vault.as_ref().map(|vault| vault.opened.database_key())
    }

    /// Writes both copies of the envelope anew if one of them is hurt or behind. Returns whether that was so.
    pub(in crate::profile) fn mend_envelope(&self, device: &Device) -> bool {
        self.vault.as_ref().is_some_and(|vault| {
            !place::is_whole(device, vault.file) && place::write(device, vault.file, &vault.envelope).is_ok()
        })
    }
}

fn new_code(occasion: &Occasion) -> code::Secret {
    let bytes = Zeroizing::new(occasion.bytes("recovery code"));
    let mut secret = code::Secret::default();
    secret.copy_from_slice(&bytes[..16]);
    secret
}

#[cfg(test)]
mod tests;
