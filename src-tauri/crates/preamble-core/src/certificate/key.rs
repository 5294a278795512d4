//! Keys as others write them: `did:key` (W3C CCG did:key 0.9) and the printed fingerprint.

use ed25519_dalek::VerifyingKey;
use sha2::{Digest, Sha256};

/// The multicodec prefix of an Ed25519 public key, as an unsigned varint.
const ED25519: [u8; 2] = [0xed, 0x01];
const METHOD: &str = "did:key:";

/// The key as a `did:key`.
#[must_use]
pub fn did_key(key: &VerifyingKey) -> String {
    format!("{METHOD}{}", multikey(key))
}

/// The key's fingerprint: the first 20 hexadecimal digits of the SHA-256 of the public key, in groups of four.
#[must_use]
pub fn fingerprint(key: &VerifyingKey) -> String {
    let digest = Sha256::digest(key.as_bytes());
    let groups: Vec<String> =
        digest.chunks(2).take(5).map(|pair| pair.iter().map(|byte| format!("{byte:02x}")).collect()).collect();
    groups.join(" ")
}

/// The address of the one verification method that a `did:key` has.
pub(super) fn verification_method(key: &VerifyingKey) -> String {
    format!("{}#{}", did_key(key), multikey(key))
}

/// Reads a `did:key` of an Ed25519 key; weak keys, for which anything verifies, are refused.
pub(super) fn parse_did(did: &str) -> Option<VerifyingKey> {
    let encoded = did.strip_prefix(METHOD)?.strip_prefix('z')?;
    if encoded.len() > 64 {
        return None;
    }
    let bytes = bs58::decode(encoded).into_vec().ok()?;
    let raw: [u8; 32] = bytes.strip_prefix(&ED25519)?.try_into().ok()?;
    VerifyingKey::from_bytes(&raw).ok().filter(|key| !key.is_weak())
}

/// The key in multibase base58btc with its multicodec prefix.
fn multikey(key: &VerifyingKey) -> String {
    let mut bytes = ED25519.to_vec();
    bytes.extend_from_slice(key.as_bytes());
    format!("z{}", bs58::encode(bytes).into_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use ed25519_dalek::SigningKey;

    /// From the test vectors of W3C `vc-di-eddsa`, section B.
    const KNOWN: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    #[test]
    fn a_published_key_reads_and_writes_back() {
        let key = parse_did(KNOWN).unwrap();
        assert_eq!(did_key(&key), KNOWN);
        assert_eq!(verification_method(&key), format!("{KNOWN}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"));
    }

    #[test]
    fn a_fingerprint_is_five_groups_of_four() {
        let print = fingerprint(&SigningKey::from_bytes(&[1; 32]).verifying_key());
        assert_eq!(print.len(), 24);
        assert!(print.split(' ').all(|group| group.len() == 4));
        assert_ne!(print, fingerprint(&SigningKey::from_bytes(&[2; 32]).verifying_key()));
    }

    #[test]
    fn other_methods_and_weak_keys_are_refused() {
        for did in
            ["did:web:example.org", "did:key:z6Mk", "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme", ""]
        {
            assert!(parse_did(did).is_none(), "{did}");
        }
        let weak = VerifyingKey::from_bytes(&[0; 32]).unwrap();
        assert!(parse_did(&did_key(&weak)).is_none());
    }
}
