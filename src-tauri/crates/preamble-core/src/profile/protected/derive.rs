//! Keys from passphrases (argon2id, RFC 9106) and keys from keys (HKDF-SHA256, RFC 5869).

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::EnvelopeError;

pub(super) type Key = Zeroizing<[u8; 32]>;

/// 64 MiB, 3 passes: RFC 9106, second recommended choice, with one lane because more only slow this one thread (safety.md D3).
const FLOOR_MEMORY: u32 = 64 * 1024;
const FLOOR_PASSES: u32 = 3;
/// An envelope that asks for more was not written by us; it would stop the program.
const MOST_MEMORY: u32 = 256 * 1024;
const MOST_PASSES: u32 = 96;
/// What a derivation should take on the laptop where the profile is made, and what it may never take.
const WANTED: Duration = Duration::from_millis(750);
const LONGEST: Duration = Duration::from_secs(2);

/// How much one guess costs. It stands in the envelope and is checked when it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// KiB.
    pub(super) memory: u32,
    pub(super) passes: u32,
}

impl Cost {
    /// The least that is ever written or accepted.
    pub const FLOOR: Self = Self { memory: FLOOR_MEMORY, passes: FLOOR_PASSES };

    /// # Errors
    /// [`EnvelopeError::Weak`] below the floor; [`EnvelopeError::Damaged`] for what no program of ours writes.
    pub(super) fn read(memory: u32, passes: u32, lanes: u32) -> Result<Self, EnvelopeError> {
        let is_weak = memory < FLOOR_MEMORY || passes < FLOOR_PASSES || lanes < 1;
        if is_weak && !crate::mutant::on("weak-accepted") {
            return Err(EnvelopeError::Weak);
        }
        if memory > MOST_MEMORY || passes > MOST_PASSES || lanes > 1 {
            return Err(EnvelopeError::Damaged);
        }
        Ok(Self { memory, passes })
    }

    /// As many passes as fit into about three quarters of a second on this laptop, never below the floor and never above two
    /// seconds. `clock` tells the time since some moment; only differences count.
    pub fn calibrated(clock: &dyn Fn() -> Duration) -> Self {
        let begun = clock();
        let _ = Self::FLOOR.derive(b"calibration", &[0; 32]);
        Self::FLOOR.raised(clock().saturating_sub(begun))
    }

    /// From how long the floor took.
    fn raised(self, took: Duration) -> Self {
        let each = took / FLOOR_PASSES;
        if each.is_zero() {
            return self;
        }
        let fitting = |limit: Duration| u32::try_from(limit.as_nanos() / each.as_nanos()).unwrap_or(MOST_PASSES);
        let passes = fitting(WANTED).min(fitting(LONGEST)).clamp(FLOOR_PASSES, MOST_PASSES);
        Self { passes, ..self }
    }

    /// # Errors
    /// [`EnvelopeError::Memory`] if there is no room for it.
    pub(super) fn derive(self, secret: &[u8], salt: &[u8; 32]) -> Result<Key, EnvelopeError> {
        let params = Params::new(self.memory, self.passes, 1, Some(32)).map_err(|_| EnvelopeError::Damaged)?;
        let mut key = Key::default();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, key.as_mut())
            .map_err(|_| EnvelopeError::Memory)?;
        Ok(key)
    }
}

/// A key for one purpose from a key that has all its bits already.
pub(super) fn expand(key: &[u8], salt: &[u8], purpose: &str) -> Key {
    let mut out = Key::default();
    // It fails only for lengths above 8,160 bytes.
    let _ = Hkdf::<Sha256>::new(Some(salt), key).expand(purpose.as_bytes(), out.as_mut());
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::cell::Cell;

    use super::*;

    #[test]
    fn calibration_stays_between_floor_and_two_seconds() {
        for (took, passes) in [(0, 3), (90, 25), (150, 15), (450, 5), (700, 3), (2000, 3), (9000, 3), (1, 96)] {
            let cost = Cost::FLOOR.raised(Duration::from_millis(took));
            assert_eq!((cost.memory, cost.passes), (FLOOR_MEMORY, passes), "{took} ms");
        }
        let moment = Cell::new(0);
        let clock = || {
            moment.set(moment.get() + 300);
            Duration::from_millis(moment.get())
        };
        assert_eq!(Cost::calibrated(&clock).passes, 7);
    }

    #[test]
    fn the_floor_is_kept_when_reading() {
        assert_eq!(Cost::read(65_536, 3, 1).unwrap(), Cost::FLOOR);
        for (memory, passes, lanes) in [(65_535, 3, 1), (65_536, 2, 1), (0, 0, 0), (8, 1, 1), (262_144, 1, 1)] {
            assert!(matches!(Cost::read(memory, passes, lanes), Err(EnvelopeError::Weak)));
        }
        for (memory, passes, lanes) in [(262_145, 3, 1), (65_536, 97, 1), (65_536, 3, 2), (u32::MAX, u32::MAX, 1)] {
            assert!(matches!(Cost::read(memory, passes, lanes), Err(EnvelopeError::Damaged)));
        }
    }

    #[test]
    fn purposes_give_unrelated_keys() {
        let one = expand(&[1; 32], &[], "one");
        assert!(one == expand(&[1; 32], &[], "one"));
        assert!(one != expand(&[1; 32], &[], "two") && one != expand(&[1; 32], &[1], "one"));
    }
}
