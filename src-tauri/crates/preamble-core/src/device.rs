//! This laptop: its data folder, its own signing key, and a reserve of room for the day the disk is full.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};

use crate::Occasion;
use crate::certificate::fingerprint;
use crate::files;
use crate::store::StoreError;

/// Bytes that are kept free so that a full disk can be got out of (safety.md section 4, consequence 5).
const RESERVE: usize = 4 * 1024 * 1024;

/// The laptop as an issuer and as the author of events. Until somebody makes a profile, it exists in memory only.
pub struct Device {
    folder: PathBuf,
    key: SigningKey,
    stored: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeviceFile {
    format: u32,
    /// Ed25519 secret key, base64.
    key: String,
}

/// Where the key of a data folder lies.
pub fn path_in(folder: &Path) -> PathBuf {
    folder.join("device.json")
}

fn stored_key(folder: &Path) -> Result<Option<SigningKey>, StoreError> {
    let bytes = match std::fs::read(path_in(folder)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError::of_io(&error)),
    };
    let file: DeviceFile = serde_json::from_slice(&bytes).map_err(|_| StoreError::Damaged)?;
    let secret = STANDARD.decode(file.key).map_err(|_| StoreError::Damaged)?;
    let secret: [u8; 32] = secret.try_into().map_err(|_| StoreError::Damaged)?;
    Ok(Some(SigningKey::from_bytes(&secret)))
}

impl Device {
    /// Reads the device of a data folder, or makes one up that is not stored yet.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the device file cannot be understood; it is left as it is.
    pub fn open(folder: &Path, occasion: &Occasion) -> Result<Self, StoreError> {
        let stored = match stored_key(folder) {
            // A folder into which we may not look is one in which nothing can be kept: the key lives in memory then.
            Err(StoreError::ReadOnly) => None,
            other => other?,
        };
        let key = stored.clone().unwrap_or_else(|| SigningKey::from_bytes(&occasion.bytes("device")));
        Ok(Self { folder: folder.to_owned(), key, stored: stored.is_some() })
    }

    /// Writes the key, the first time that somebody chose to leave something on this laptop. If another copy of the
    /// program did so in the meantime, its key becomes ours: a laptop has one.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ReadOnly`], or [`StoreError::Damaged`] as in [`Device::open`].
    pub fn store(&mut self) -> Result<(), StoreError> {
        if self.stored {
            return Ok(());
        }
        if let Some(key) = stored_key(&self.folder)? {
            self.key = key;
            self.stored = true;
            return Ok(());
        }
        let file = DeviceFile { format: 1, key: STANDARD.encode(self.key.to_bytes()) };
        let bytes = serde_json::to_vec_pretty(&file).map_err(|error| StoreError::Broken(error.to_string()))?;
        files::make_folder(&self.folder).map_err(|error| StoreError::of_io(&error))?;
        files::write_private(&path_in(&self.folder), &bytes).map_err(|error| StoreError::of_io(&error))?;
        self.stored = true;
        Ok(())
    }

    /// Signs the certificates that are made on this laptop.
    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    /// Names the device in events: the fingerprint of its key.
    pub fn name(&self) -> String {
        fingerprint(&self.key.verifying_key())
    }

    /// Where the profiles lie.
    pub fn profiles(&self) -> PathBuf {
        self.folder.join("profiles")
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether profiles can be kept here. Nothing is written to find out.
    pub fn keeps(&self) -> bool {
        files::is_writable(&self.profiles()) && (self.stored || files::is_writable(&self.folder))
    }

    /// # Errors
    /// [`StoreError::ReadOnly`] where no profile can be kept: said before anything is made.
    pub(crate) fn check_keeps(&self) -> Result<(), StoreError> {
        if self.keeps() { Ok(()) } else { Err(StoreError::ReadOnly) }
    }

    fn reserve(&self) -> PathBuf {
        self.folder.join("reserve")
    }

    /// Takes room that a full disk gives back. Without room it simply does not.
    pub fn keep_reserve(&self) {
        if !self.reserve().exists() {
            let _ = files::write_private(&self.reserve(), &vec![0u8; RESERVE]);
        }
    }

    /// Gives the reserved room back. Returns whether there was any.
    pub fn give_reserve(&self) -> bool {
        std::fs::remove_file(self.reserve()).is_ok()
    }
}
