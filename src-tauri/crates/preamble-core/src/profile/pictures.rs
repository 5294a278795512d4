//! Picture sign-in: three pictures in order. It keeps curious classmates out, not somebody who can read the disk, and says so.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::ProfileError;

/// The pictures to choose from.
pub const PICTURES: [&str; 12] =
    ["sun", "boat", "tree", "key", "bird", "house", "cup", "leaf", "star", "mountain", "book", "shell"];

/// Three pictures in order.
pub struct Secret(String);

impl Secret {
    /// # Errors
    /// [`ProfileError::PicturesUnknown`] unless it is three of [`PICTURES`].
    pub fn new(pictures: &[String]) -> Result<Self, ProfileError> {
        let known = pictures.iter().all(|picture| PICTURES.contains(&picture.as_str()));
        if pictures.len() == 3 && known { Ok(Self(pictures.join(" "))) } else { Err(ProfileError::PicturesUnknown) }
    }

    /// `salt$hash`, both base64. Light parameters: 1,728 possibilities cannot be defended offline.
    pub(crate) fn hash(&self, salt: &[u8; 32]) -> Result<String, ProfileError> {
        let salt = &salt[..16];
        let hash = derive(self.0.as_bytes(), salt).ok_or(ProfileError::PicturesUnknown)?;
        Ok(format!("{}${}", STANDARD_NO_PAD.encode(salt), STANDARD_NO_PAD.encode(hash)))
    }

    pub(crate) fn fits(&self, stored: &str) -> bool {
        let Some((salt, hash)) = stored.split_once('$') else { return false };
        let (Ok(salt), Ok(hash)) = (STANDARD_NO_PAD.decode(salt), STANDARD_NO_PAD.decode(hash)) else { return false };
        derive(self.0.as_bytes(), &salt).is_some_and(|derived| derived.as_slice() == hash)
    }
}

fn derive(secret: &[u8], salt: &[u8]) -> Option<[u8; 32]> {
    let params = Params::new(1024, 1, 1, Some(32)).ok()?;
    let mut hash = [0u8; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(secret, salt, &mut hash).ok()?;
    Some(hash)
}
