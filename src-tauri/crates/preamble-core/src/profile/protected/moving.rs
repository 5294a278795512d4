//! Moving a guest or an open profile into a protected one, and a protected one under a new key. At every moment one whole profile
//! exists: the old files go only after the new ones were written, read back and compared, and what was left over by a power cut is
//! finished at the next opening. There is no way back that is not asked for: nothing here writes an open profile.

use uuid::Uuid;
use zeroize::Zeroizing;

use super::envelope::{Envelope, Opened};
use super::{Cost, Credentials, ProtectedError, RecoveryCode, Vault, code, find, folder, new_code, place};
use super::{Profile, ProfileError, Reason, checked_name};
use crate::Occasion;
use crate::device::Device;
use crate::profile::erase::{clear_left, erase};
use crate::settings::Settings;
use crate::store::{RawKey, Store, StoreError};

/// In an open profile: the file into which it is being moved.
const MOVING_TO: &str = "moving-to";
/// In a protected profile: whose files are still to go. The open profile of the same learner, or a file under an older key.
const MOVED_FROM: &str = "moved-from";
const OLD_KEY: &str = "moved-from-key";

/// How a protected profile shall be made.
pub struct Protection<'a> {
    pub name: &'a str,
    pub passphrase: &'a str,
    pub cost: Cost,
    pub with_code: bool,
}

/// The id of the files that were before, and the key if they are encrypted.
type From = (Uuid, Option<Zeroizing<RawKey>>);

struct Target {
    file: Uuid,
    opened: Opened,
    envelope: Envelope,
    code: Option<code::Secret>,
}

impl Profile {
    /// Turns a guest or an open profile into a protected one. On an error everything goes on as before.
    ///
    /// # Errors
    /// [`ProtectedError::TooWeak`], [`ProtectedError::TooLong`], [`ProtectedError::Taken`], [`ProtectedError::ProtectedAlready`], a name that
    /// cannot be one, or a store error.
    pub fn protect(
        &mut self,
        device: &mut Device,
        occasion: &Occasion,
        wanted: &Protection<'_>,
    ) -> Result<Option<RecoveryCode>, ProtectedError> {
        if self.is_protected() {
            return Err(ProtectedError::ProtectedAlready);
        }
        let name = checked_name(wanted.name)?;
        let secret = Credentials::checked(&name, wanted.passphrase)?;
        if self.is_lent() {
            return Err(StoreError::ReadOnly.into());
        }
        device.check_keeps()?;
        clear_left(device);
        if find(device, &place::all(device), &secret).is_ok() {
            return Err(ProtectedError::Taken);
        }
        device.store()?;
        let source = self.path.is_some().then_some(self.id);
        let file = self.target_file(device, occasion)?;
        let target = self.target(occasion, &secret, wanted.cost, wanted.with_code, file)?;
        // Neutral titles are the default of those who chose protection.
        let settings = Settings { discreet: true, ..self.settings.clone() };
        let from = source.map(|learner| (learner, None));
        let code = self.move_into(device, target, &name, &settings, from)?;
        device.keep_reserve();
        Ok(code)
    }

    /// The same profile under a new key, with a new passphrase: copies of the old files that somebody made open with the old
    /// passphrase, but nothing that is written from now on can be read with it. A recovery code is a new one too.
    ///
    /// # Errors
    /// As [`Profile::protect`].
    pub fn renew_key(
        &mut self,
        device: &mut Device,
        occasion: &Occasion,
        passphrase: &str,
    ) -> Result<Option<RecoveryCode>, ProtectedError> {
        let vault = self.vault.as_ref().ok_or(ProtectedError::NotProtected)?;
        let (old, cost, with_code) = (vault.file, vault.envelope.cost, vault.envelope.has_recovery());
        let old_key = vault.opened.database_key();
        let name = self.name().unwrap_or_default().to_owned();
        let secret = Credentials::checked(&name, passphrase)?;
        let target = self.target(occasion, &secret, cost, with_code, new_file(occasion))?;
        let settings = self.settings.clone();
        self.move_into(device, target, &name, &settings, Some((old, Some(old_key))))
    }

    /// A file that an earlier, interrupted move began is begun anew.
    fn target_file(&mut self, device: &Device, occasion: &Occasion) -> Result<Uuid, ProtectedError> {
        if self.path.is_none() {
            return Ok(new_file(occasion));
        }
        let begun = self.store.read(|tx| tx.meta(MOVING_TO))?.and_then(|id| Uuid::parse_str(&id).ok());
        if let Some(file) = begun {
            erase(device, file, None)?;
            return Ok(file);
        }
        let file = new_file(occasion);
        self.store.write(|tx| tx.set_meta(MOVING_TO, &file.to_string()))?;
        Ok(file)
    }

    fn target(
        &self,
        occasion: &Occasion,
        secret: &Credentials,
        cost: Cost,
        with_code: bool,
        file: Uuid,
    ) -> Result<Target, ProtectedError> {
        let opened = Opened { master: Zeroizing::new(occasion.bytes("data key")), learner: self.id };
        let code = with_code.then(|| new_code(occasion));
        let envelope = Envelope::new(occasion, &opened, &secret.0, cost, code.as_ref())?;
        Ok(Target { file, opened, envelope, code })
    }

    /// Writes the target, compares it, puts its envelope down, goes over to it, and removes what was before.
    fn move_into(
        &mut self,
        device: &mut Device,
        target: Target,
        name: &str,
        settings: &Settings,
        from: Option<From>,
    ) -> Result<Option<RecoveryCode>, ProtectedError> {
        let (path, lock) = folder::claim_path(device, place::path_of(device, target.file))?;
        let key = target.opened.database_key();
        let making = place::making_path_of(device, target.file);
        let made = self.written(&making, &key, name, settings, from.as_ref()).and_then(|()| {
            place::write(device, target.file, &target.envelope)?;
            // From here on the new one is whole and can be opened: [`place::name_finished`].
            place::name_finished(device, target.file)?;
            Ok(Store::open_keyed(&path, &key)?)
        });
        let store = match made {
            Ok(store) => store,
            Err(error) => {
                let _ = erase(device, target.file, Some(lock));
                return Err(error);
            }
        };
        // The log of the old one is overwritten with it.
        let _ = self.store.leave_log();
        self.store = store;
        self.copied = None;
        self._lock = Some(lock);
        self.path = Some(path);
        self.name = Some(name.to_owned());
        self.settings = settings.clone();
        if self.device != device.name() {
            self.device = device.name();
            self.sequence = 0;
        }
        let code = target.code.as_ref().map(RecoveryCode::of);
        self.vault = Some(Vault { file: target.file, opened: target.opened, envelope: target.envelope });
        // What cannot be removed now is removed at the next opening.
        let _ = finish(self, device);
        Ok(code)
    }

    fn written(
        &mut self,
        path: &std::path::Path,
        key: &RawKey,
        name: &str,
        settings: &Settings,
        from: Option<&From>,
    ) -> Result<(), ProtectedError> {
        self.store.export_keyed(path, key)?;
        let mut store = Store::open_keyed(path, key)?;
        super::super::write_identity(&mut store, self.id, name, None, settings)?;
        store.write(|tx| {
            tx.remove_meta(MOVING_TO)?;
            let Some((id, old_key)) = from else { return Ok::<_, StoreError>(()) };
            tx.set_meta(MOVED_FROM, &id.to_string())?;
            match old_key {
                Some(key) => tx.set_meta(OLD_KEY, &Zeroizing::new(hex(key))),
                None => tx.remove_meta(OLD_KEY),
            }
        })?;
        if store.read(|tx| tx.all())? != self.store.read(|tx| tx.all())? {
            return Err(ProtectedError::FileDamaged);
        }
        Ok(store.close()?)
    }
}

/// Takes in what was still written to the old files after a power cut, and removes them. Until that is done they are remembered.
pub(super) fn finish(profile: &mut Profile, device: &Device) -> Result<(), ProtectedError> {
    let (old, key) = profile.store.read(|tx| Ok::<_, StoreError>((tx.meta(MOVED_FROM)?, tx.meta(OLD_KEY)?)))?;
    let Some(old) = old.and_then(|id| Uuid::parse_str(&id).ok()) else { return Ok(()) };
    let key = key.map(Zeroizing::new).and_then(|text| unhex(&text));
    let path = match key {
        Some(_) => place::path_of(device, old),
        None => folder::path_of(device, old),
    };
    if path.exists() {
        let (path, lock) = match folder::claim_path(device, path) {
            Ok(claimed) => claimed,
            // Another copy of the program has the old one open: the next opening.
            Err(ProfileError::InUse) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let opened = key.as_ref().map_or_else(|| Store::open(&path), |key| Store::open_keyed(&path, key));
        // What was compared when it was moved is here already; a damaged rest is left for the person to see.
        let Ok(mut left) = opened else { return Ok(()) };
        let all = left.read(|tx| tx.all())?;
        profile.store.write(|tx| tx.unite(&all))?;
        // Its log is overwritten with it.
        left.leave_log()?;
        drop(left);
        drop(lock);
        profile.reload()?;
    }
    // The old copies go with the old file, once there is one of now that was read back. Without room for it they go first: that they
    // cannot be read any more is what was asked for, and the file itself was compared when it was moved.
    let moment = profile.newest.unwrap_or_default();
    let kept = profile.keep_copy(moment, Reason::Before);
    erase(device, old, None)?;
    if kept.is_err() {
        let _ = profile.keep_copy(moment, Reason::Before);
    }
    profile.store.write(|tx| {
        tx.remove_meta(MOVED_FROM)?;
        tx.remove_meta(OLD_KEY)
    })?;
    Ok(())
}

/// Random, not of the time: a file name tells nothing of when somebody began.
fn new_file(occasion: &Occasion) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&occasion.bytes("protected file")[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

fn hex(key: &RawKey) -> String {
    key.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Zeroizing<RawKey>> {
    let mut key = Zeroizing::new(RawKey::default());
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[index * 2..index * 2 + 2], 16).ok()?;
    }
    Some(key)
}
