//! The envelope: the key of a protected profile, sealed once with the passphrase and, if wanted, once with a recovery code.
//!
//! Version 1, integers big-endian; `docs` of every field in [`Envelope`]. The slots are sealed over version and parameters, and a third
//! seal under the opened key covers everything before it, so that no slot can be exchanged, added or taken away. The count of
//! wrong tries is outside: it is written by those who do not have the key. A plain SHA-256 at the end tells damage from a wrong passphrase.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key as CipherKey, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::derive::{Cost, Key, expand};
use super::tries::Tries;
use super::{EnvelopeError, code};
use crate::Occasion;

const MAGIC: &[u8; 8] = b"PRMBKEY\n";
const VERSION: u16 = 1;
/// No version will be larger; anything larger is not read at all.
pub(super) const LARGEST: u64 = 64 * 1024;

/// A 32-byte key under XChaCha20-Poly1305.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot {
    salt: [u8; 32],
    nonce: [u8; 24],
    sealed: [u8; 48],
}

/// One envelope as it lies on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Envelope {
    /// Grows with every change of a slot; of two copies the higher one counts.
    pub generation: u64,
    pub cost: Cost,
    passphrase: Slot,
    recovery: Option<Slot>,
    /// Seals the learner's id over all of the above.
    body_nonce: [u8; 24],
    body: [u8; 32],
    pub tries: Tries,
}

/// What an envelope gives to those who can open it.
#[derive(Clone)]
pub(super) struct Opened {
    pub master: Key,
    pub learner: Uuid,
}

impl Opened {
    /// The raw key of the profile file.
    pub fn database_key(&self) -> Key {
        expand(self.master.as_ref(), &[], "preamble 1: profile file")
    }

    fn carried_key(&self) -> Key {
        expand(self.master.as_ref(), &[], "preamble 1: carried")
    }

    /// Seals what stays in memory while the profile is locked. The nonce comes from key and text, so two texts never share one.
    pub fn seal_carried(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let key = self.carried_key();
        let drawn = expand(key.as_ref(), &Sha256::digest(plain), "preamble 1: carried nonce");
        let (nonce, _) = drawn.split_first_chunk::<24>()?;
        let sealed = seal(&key, nonce, plain, b"preamble 1: carried").ok()?;
        Some([nonce.as_slice(), &sealed].concat())
    }

    pub fn open_carried(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
        open(&self.carried_key(), nonce, sealed, b"preamble 1: carried")
    }
}

/// What a passphrase is together with a name: both are needed, and neither can be tried alone.
pub(super) fn secret_of(name: &str, passphrase: &str) -> Zeroizing<Vec<u8>> {
    let mut secret = Zeroizing::new(Vec::with_capacity(4 + name.len() + passphrase.len()));
    secret.extend_from_slice(&u32::try_from(name.len()).unwrap_or(u32::MAX).to_be_bytes());
    secret.extend_from_slice(name.as_bytes());
    secret.extend_from_slice(passphrase.as_bytes());
    secret
}

fn seal(key: &Key, nonce: &[u8; 24], plain: &[u8], over: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    let cipher = XChaCha20Poly1305::new(&CipherKey::from(**key));
    cipher.encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: over }).map_err(|_| EnvelopeError::Damaged)
}

fn open(key: &Key, nonce: &[u8; 24], sealed: &[u8], over: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let cipher = XChaCha20Poly1305::new(&CipherKey::from(**key));
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: over }).ok().map(Zeroizing::new)
}

fn nonce(occasion: &Occasion, purpose: &str) -> [u8; 24] {
    let mut nonce = [0; 24];
    nonce.copy_from_slice(&occasion.bytes(purpose)[..24]);
    nonce
}

impl Slot {
    fn seal(salt: [u8; 32], key: &Key, nonce: [u8; 24], master: &Key, over: &[u8]) -> Result<Self, EnvelopeError> {
        let sealed = seal(key, &nonce, master.as_ref(), over)?;
        Ok(Self { salt, nonce, sealed: sealed.try_into().map_err(|_| EnvelopeError::Damaged)? })
    }

    fn open(&self, key: &Key, over: &[u8]) -> Option<Key> {
        let master = open(key, &self.nonce, &self.sealed, over)?;
        Some(Zeroizing::new(master.as_slice().try_into().ok()?))
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.nonce);
        out.extend_from_slice(&self.sealed);
    }
}

/// What a passphrase slot is sealed over.
fn passphrase_header(cost: Cost, salt: &[u8; 32]) -> Vec<u8> {
    let mut over = b"preamble 1: passphrase".to_vec();
    for number in [cost.memory, cost.passes, 1] {
        over.extend_from_slice(&number.to_be_bytes());
    }
    over.extend_from_slice(salt);
    over
}

fn recovery_key(secret: &code::Secret, salt: &[u8; 32]) -> Key {
    expand(secret.as_ref(), salt, "preamble 1: recovery code")
}

fn recovery_header(salt: &[u8; 32]) -> Vec<u8> {
    [b"preamble 1: recovery", salt.as_slice()].concat()
}

impl Envelope {
    /// A new envelope for a new key.
    pub fn new(
        occasion: &Occasion,
        opened: &Opened,
        secret: &[u8],
        cost: Cost,
        recovery: Option<&code::Secret>,
    ) -> Result<Self, EnvelopeError> {
        let empty = Slot { salt: [0; 32], nonce: [0; 24], sealed: [0; 48] };
        let mut envelope = Self {
            generation: 0,
            cost,
            passphrase: empty,
            recovery: None,
            body_nonce: [0; 24],
            body: [0; 32],
            tries: Tries::default(),
        };
        envelope.set_passphrase_unsealed(occasion, opened, secret, cost)?;
        envelope.set_recovery(occasion, opened, recovery)?;
        Ok(envelope)
    }

    fn set_passphrase_unsealed(
        &mut self,
        occasion: &Occasion,
        opened: &Opened,
        secret: &[u8],
        cost: Cost,
    ) -> Result<(), EnvelopeError> {
        let salt = occasion.bytes("envelope passphrase salt");
        let key = cost.derive(secret, &salt)?;
        let over = passphrase_header(cost, &salt);
        self.passphrase = Slot::seal(salt, &key, nonce(occasion, "envelope passphrase nonce"), &opened.master, &over)?;
        self.cost = cost;
        Ok(())
    }

    /// Another passphrase for the same key.
    pub fn set_passphrase(
        &mut self,
        occasion: &Occasion,
        opened: &Opened,
        secret: &[u8],
        cost: Cost,
    ) -> Result<(), EnvelopeError> {
        self.set_passphrase_unsealed(occasion, opened, secret, cost)?;
        self.seal_body(occasion, opened)
    }

    /// A new recovery code in the place of the old one, or none.
    pub fn set_recovery(
        &mut self,
        occasion: &Occasion,
        opened: &Opened,
        secret: Option<&code::Secret>,
    ) -> Result<(), EnvelopeError> {
        let slot = |secret: &code::Secret| {
            let salt = occasion.bytes("envelope recovery salt");
            let (key, over) = (recovery_key(secret, &salt), recovery_header(&salt));
            Slot::seal(salt, &key, nonce(occasion, "envelope recovery nonce"), &opened.master, &over)
        };
        self.recovery = secret.map(slot).transpose()?;
        self.seal_body(occasion, opened)
    }

    fn seal_body(&mut self, occasion: &Occasion, opened: &Opened) -> Result<(), EnvelopeError> {
        self.generation += 1;
        self.body_nonce = nonce(occasion, "envelope body nonce");
        let key = body_key(&opened.master);
        let sealed = seal(&key, &self.body_nonce, opened.learner.as_bytes(), &self.head())?;
        self.body = sealed.try_into().map_err(|_| EnvelopeError::Damaged)?;
        Ok(())
    }

    pub fn has_recovery(&self) -> bool {
        self.recovery.is_some()
    }

    /// Opens it with name and passphrase. `None`: they are not the right ones.
    ///
    /// # Errors
    /// [`EnvelopeError::Damaged`] if they are, but the rest of the envelope was changed; [`EnvelopeError::Memory`].
    pub fn open(&self, secret: &[u8]) -> Result<Option<Opened>, EnvelopeError> {
        let key = self.cost.derive(secret, &self.passphrase.salt)?;
        let over = passphrase_header(self.cost, &self.passphrase.salt);
        self.passphrase.open(&key, &over).map(|master| self.open_body(master)).transpose()
    }

    /// The same with a recovery code.
    pub fn open_with_code(&self, secret: &code::Secret) -> Result<Option<Opened>, EnvelopeError> {
        let Some(slot) = &self.recovery else { return Ok(None) };
        let master = slot.open(&recovery_key(secret, &slot.salt), &recovery_header(&slot.salt));
        master.map(|master| self.open_body(master)).transpose()
    }

    fn open_body(&self, master: Key) -> Result<Opened, EnvelopeError> {
        let id = open(&body_key(&master), &self.body_nonce, &self.body, &self.head()).ok_or(EnvelopeError::Damaged)?;
        let learner = Uuid::from_slice(&id).map_err(|_| EnvelopeError::Damaged)?;
        Ok(Opened { master, learner })
    }

    /// Everything that the third seal covers.
    fn head(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend_from_slice(&VERSION.to_be_bytes());
        out.extend_from_slice(&self.generation.to_be_bytes());
        for number in [self.cost.memory, self.cost.passes, 1] {
            out.extend_from_slice(&number.to_be_bytes());
        }
        self.passphrase.write(&mut out);
        out.push(u8::from(self.recovery.is_some()));
        // Of one length with and without a code.
        self.recovery.unwrap_or(Slot { salt: [0; 32], nonce: [0; 24], sealed: [0; 48] }).write(&mut out);
        out
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = self.head();
        out.extend_from_slice(&self.body_nonce);
        out.extend_from_slice(&self.body);
        out.extend_from_slice(&self.tries.count.to_be_bytes());
        out.extend_from_slice(&self.tries.last.to_be_bytes());
        let sum = Sha256::digest(&out);
        out.extend_from_slice(&sum);
        out
    }

    /// # Errors
    /// [`EnvelopeError::Damaged`], [`EnvelopeError::Newer`], or [`EnvelopeError::Weak`]: nothing is derived then.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let (content, sum) = bytes.split_last_chunk::<32>().ok_or(EnvelopeError::Damaged)?;
        if Sha256::digest(content).as_slice() != sum {
            return Err(EnvelopeError::Damaged);
        }
        let mut reader = Reader(content);
        if reader.take::<8>()? != *MAGIC {
            return Err(EnvelopeError::Damaged);
        }
        if u16::from_be_bytes(reader.take()?) > VERSION {
            return Err(EnvelopeError::Newer);
        }
        let generation = u64::from_be_bytes(reader.take()?);
        let (memory, passes, lanes) = (reader.number()?, reader.number()?, reader.number()?);
        let cost = Cost::read(memory, passes, lanes)?;
        let passphrase = reader.slot()?;
        let has_recovery = reader.take::<1>()? == [1];
        let recovery = Some(reader.slot()?).filter(|_| has_recovery);
        let (body_nonce, body) = (reader.take()?, reader.take()?);
        let tries = Tries { count: reader.number()?, last: i64::from_be_bytes(reader.take()?) };
        let envelope = Self { generation, cost, passphrase, recovery, body_nonce, body, tries };
        // Nothing left over, and nothing that reads as something else than it was written.
        if envelope.to_bytes() == bytes { Ok(envelope) } else { Err(EnvelopeError::Damaged) }
    }
}

fn body_key(master: &Key) -> Key {
    expand(master.as_ref(), &[], "preamble 1: envelope")
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], EnvelopeError> {
        let (head, rest) = self.0.split_first_chunk::<LENGTH>().ok_or(EnvelopeError::Damaged)?;
        self.0 = rest;
        Ok(*head)
    }

    fn number(&mut self) -> Result<u32, EnvelopeError> {
        Ok(u32::from_be_bytes(self.take()?))
    }

    fn slot(&mut self) -> Result<Slot, EnvelopeError> {
        Ok(Slot { salt: self.take()?, nonce: self.take()?, sealed: self.take()? })
    }
}

#[cfg(test)]
#[path = "envelope_tests.rs"]
mod tests;
