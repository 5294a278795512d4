//! The moment of a write and its randomness, handed in from outside so that every result can be repeated.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// When something happens, and 32 random bytes for the ids and seeds that it needs.
#[derive(Debug, Clone, Copy)]
pub struct Occasion {
    pub at: Timestamp,
    pub entropy: [u8; 32],
}

impl Occasion {
    /// Bytes for one purpose. The same purpose gives the same bytes, other purposes unrelated ones.
    pub fn bytes(&self, purpose: &str) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.entropy);
        hash.update(purpose.as_bytes());
        hash.finalize().into()
    }

    /// A UUID of version 7 (RFC 9562, section 5.7) for one purpose, at `at`.
    pub fn id(&self, purpose: &str, at: Timestamp) -> Uuid {
        let mut random = [0u8; 10];
        random.copy_from_slice(&self.bytes(purpose)[..10]);
        // Before 1970 there are no v7 ids; a clock that wrong still gets a valid one.
        let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// A seed for a draw. 53 bits, so that JSON keeps it exactly.
    pub fn seed(&self, purpose: &str) -> u64 {
        let bytes = self.bytes(purpose);
        let mut eight = [0u8; 8];
        eight.copy_from_slice(&bytes[..8]);
        u64::from_be_bytes(eight) >> 11
    }
}
