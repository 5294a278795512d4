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

impl Device {
    /// Reads the device of a data folder, or makes one up that is not stored yet.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the device file cannot be understood; it is left as it is.
    pub fn open(folder: &Path, occasion: &Occasion) -> Result<Self, StoreError> {
        let path = folder.join("device.json");
        let made = |stored, key| Self { folder: folder.to_owned(), key, stored };
        match std::fs::read(&path) {
            Ok(bytes) => {
                let file: DeviceFile = serde_json::from_slice(&bytes).map_err(|_| StoreError::Damaged)?;
                let secret = STANDARD.decode(file.key).map_err(|_| StoreError::Damaged)?;
                let secret: [u8; 32] = secret.try_into().map_err(|_| StoreError::Damaged)?;
                Ok(made(true, SigningKey::from_bytes(&secret)))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Ok(made(false, SigningKey::from_bytes(&occasion.bytes("device"))))
            }
            Err(error) => Err(StoreError::of_io(&error)),
        }
    }

    /// Writes the key, the first time that somebody chose to leave something on this laptop.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ReadOnly`].
    pub fn store(&mut self) -> Result<(), StoreError> {
        if self.stored {
            return Ok(());
        }
        let file = DeviceFile { format: 1, key: STANDARD.encode(self.key.to_bytes()) };
        let bytes = serde_json::to_vec_pretty(&file).map_err(|error| StoreError::Broken(error.to_string()))?;
        std::fs::create_dir_all(&self.folder).map_err(|error| StoreError::of_io(&error))?;
        files::write_private(&self.folder.join("device.json"), &bytes).map_err(|error| StoreError::of_io(&error))?;
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
