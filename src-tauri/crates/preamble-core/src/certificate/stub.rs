//! The stub: what the QR code on the page holds, so that paper alone can be checked.
//!
//! Text: `CERT1:` and then the bytes below in base32 (RFC 4648, capitals, no padding). All of it is in the alphanumeric
//! set of QR codes. Numbers are big-endian.
//!
//! | bytes | what |
//! | --- | --- |
//! | 1 | level: 0 self-paced, 1 confirmed |
//! | 2 | day of issue, days since 1970-01-01 |
//! | 16 | the certificate's id, a UUID |
//! | 16 | the first half of SHA-256 of the credential's canonical JSON (RFC 8785), proofs included |
//! | 32 | the issuer's Ed25519 public key |
//! | 1 + n | the name: length, then UTF-8, at most 96 bytes; 0 without a name |
//! | 1 + n | the title: length, then UTF-8, at most 64 bytes |
//! | 64 | Ed25519 signature (RFC 8032) over `preamble certificate stub 1`, a zero byte, and all bytes above |
//!
//! A name or title that is too long is cut between letters and ends in `…`; the digest still pins the whole. Every byte
//! counts: these limits keep the code at 69 modules or fewer, which a scan at 100 dpi still reads.

use data_encoding::BASE32_NOPAD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::{ToSpan, civil::Date};
use uuid::Uuid;

use super::contents::{Issuer, Level};
use super::key::{did_key, fingerprint};
use super::{CertificateError, Credential};

const PREFIX: &str = "CERT1:";
const DOMAIN: &[u8] = b"preamble certificate stub 1\0";
const NAME_BYTES: usize = 96;
const TITLE_BYTES: usize = 64;
const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// What a stub says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stub {
    /// Who stands behind the certificate.
    pub level: Level,
    /// The day of issue.
    pub issued_on: Date,
    /// The certificate's id.
    pub id: Uuid,
    /// The first half of SHA-256 of the credential's canonical JSON.
    pub digest: [u8; 16],
    /// The key that signed.
    pub issuer: Issuer,
    /// The name, if one was given; may be cut and then ends in `…`.
    pub name: Option<String>,
    /// The title; may be cut and then ends in `…`.
    pub title: String,
}

impl Stub {
    /// Whether the stub belongs to the credential with this digest (see [`super::Verdict::digest`]).
    #[must_use]
    pub fn belongs_to(&self, digest: [u8; 32]) -> bool {
        self.digest == half(digest)
    }
}

/// The result of checking a stub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StubVerdict {
    /// Whether the signature holds.
    pub intact: bool,
    /// What the stub says. Compare it with the paper.
    pub stub: Stub,
}

/// Makes the text of the QR code for a credential, signed with the key that issued it.
#[must_use]
pub fn stub(key: &SigningKey, credential: &Credential) -> String {
    let contents = credential.contents();
    let mut bytes = vec![match contents.level {
        Level::SelfPaced => 0,
        Level::Confirmed => 1,
    }];
    // Issuing has refused days outside the range.
    bytes.extend(day_number(contents.issued_on).unwrap_or_default().to_be_bytes());
    bytes.extend(contents.id.as_bytes());
    bytes.extend(half(credential.digest()));
    bytes.extend(key.verifying_key().as_bytes());
    push_text(&mut bytes, contents.name.as_deref().unwrap_or_default(), NAME_BYTES);
    push_text(&mut bytes, &contents.title, TITLE_BYTES);
    let signature = key.sign(&[DOMAIN, &bytes].concat());
    bytes.extend(signature.to_bytes());
    format!("{PREFIX}{}", BASE32_NOPAD.encode(&bytes))
}

/// Reads and checks the text of a QR code.
///
/// # Errors
/// [`CertificateError::NotACertificate`] if it is other text, [`CertificateError::DamagedStub`] if it is cut or mistyped.
pub fn verify_stub(text: &str) -> Result<StubVerdict, CertificateError> {
    let text = text.trim();
    let encoded = match text.get(..PREFIX.len()) {
        Some(start) if start.eq_ignore_ascii_case(PREFIX) => &text[PREFIX.len()..],
        _ => return Err(CertificateError::NotACertificate),
    };
    if encoded.len() > 1024 {
        return Err(CertificateError::DamagedStub);
    }
    let bytes =
        BASE32_NOPAD.decode(encoded.to_ascii_uppercase().as_bytes()).map_err(|_| CertificateError::DamagedStub)?;
    parse(&bytes).ok_or(CertificateError::DamagedStub)
}

fn parse(bytes: &[u8]) -> Option<StubVerdict> {
    let (signed, signature) = bytes.split_at_checked(bytes.len().checked_sub(64)?)?;
    let mut rest = signed;
    let level = match take::<1>(&mut rest)? {
        [0] => Level::SelfPaced,
        [1] => Level::Confirmed,
        _ => return None,
    };
    let issued_on = EPOCH.checked_add(i64::from(u16::from_be_bytes(take(&mut rest)?)).days()).ok()?;
    let id = Uuid::from_bytes(take(&mut rest)?);
    let digest = take(&mut rest)?;
    let key = VerifyingKey::from_bytes(&take(&mut rest)?).ok()?;
    let name = take_text(&mut rest, NAME_BYTES)?;
    let title = take_text(&mut rest, TITLE_BYTES)?;
    if !rest.is_empty() {
        return None;
    }
    let signature = Signature::from_slice(signature).ok()?;
    let intact = key.verify_strict(&[DOMAIN, signed].concat(), &signature).is_ok();
    let issuer = Issuer { did: did_key(&key), fingerprint: fingerprint(&key), name: None };
    let name = Some(name).filter(|name| !name.is_empty());
    Some(StubVerdict { intact, stub: Stub { level, issued_on, id, digest, issuer, name, title } })
}

fn half(digest: [u8; 32]) -> [u8; 16] {
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    first
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (first, after) = rest.split_first_chunk::<N>()?;
    *rest = after;
    Some(*first)
}

fn take_text(rest: &mut &[u8], most: usize) -> Option<String> {
    let [length] = take::<1>(rest)?;
    let length = usize::from(length);
    let (first, after) = rest.split_at_checked(length).filter(|_| length <= most)?;
    *rest = after;
    String::from_utf8(first.to_vec()).ok()
}

fn push_text(bytes: &mut Vec<u8>, text: &str, most: usize) {
    let text = shorten(text, most);
    // `most` is under 256.
    bytes.push(u8::try_from(text.len()).unwrap_or_default());
    bytes.extend(text.as_bytes());
}

fn shorten(text: &str, most: usize) -> String {
    const MARK: &str = "…";
    if text.len() <= most {
        return text.to_owned();
    }
    let end = text.char_indices().map(|(at, _)| at).take_while(|at| at + MARK.len() <= most).last().unwrap_or(0);
    format!("{}{MARK}", text[..end].trim_end())
}

/// Days since 1970-01-01, if the day is in the range of a stub.
pub(super) fn day_number(day: Date) -> Option<u16> {
    let days = day.since((jiff::Unit::Day, EPOCH)).ok()?.get_days();
    u16::try_from(days).ok()
}
