//! Checking a certificate, from a PDF or from its JSON.

use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use super::contents::{Contents, Course, Issuer, Level};
use super::context::json_digest;
use super::credential::{CONTEXTS, Document, LESSONS, MINUTES, Proof, TYPES};
use super::key::{fingerprint, parse_did};
use super::proof::{self, Suite};
use super::{CertificateError, attachment, issue};

/// The most bytes that a caller needs to read before it calls [`verify`]: one more is refused in any case.
pub const LARGEST_FILE: usize = attachment::LARGEST_PDF;

/// Why a certificate does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// It is a credential, but not in the form that Preamble writes: another program made it, or it was altered.
    Form,
    /// The form is right and a signature is not: a word, a name or a date was altered after signing.
    Altered,
}

impl Problem {
    /// The problem in machine-readable answers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Altered => "altered",
        }
    }
}

/// The result of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether both proofs hold over every member of the credential.
    pub intact: bool,
    /// Why not.
    pub problem: Option<Problem>,
    /// What it says. Present also when altered, so that a person can see what is claimed.
    pub contents: Option<Contents>,
    /// SHA-256 of the canonical JSON, to compare with the QR code's stub.
    pub digest: [u8; 32],
    /// Whether the credential came out of a PDF. The page around it is not signed: compare its words with `contents`.
    pub from_pdf: bool,
}

impl Verdict {
    /// Whether the certificate is dated later than `today`. Offline computers have wrong clocks: warn, do not refuse.
    #[must_use]
    pub fn is_dated_after(&self, today: Date) -> bool {
        self.contents.as_ref().is_some_and(|contents| contents.issued_on > today)
    }
}

/// Checks a PDF or the JSON inside it. Nothing is fetched; sizes are bounded before anything is unpacked.
///
/// An unknown issuer is not a problem here: compare [`Issuer::fingerprint`] with the keys you know.
///
/// # Errors
/// The variants of [`CertificateError`] that name an unreadable file; they say nothing against the certificate.
pub fn verify(bytes: &[u8]) -> Result<Verdict, CertificateError> {
    if attachment::is_pdf(bytes) {
        let json = attachment::read(bytes)?;
        return Ok(Verdict { from_pdf: true, ..verify_json(&json)? });
    }
    verify_json(bytes)
}

fn verify_json(bytes: &[u8]) -> Result<Verdict, CertificateError> {
    if bytes.len() > attachment::LARGEST_CREDENTIAL {
        return Err(CertificateError::TooLarge(bytes.len()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let value: Value = match serde_json::from_slice(bytes) {
        Ok(value) => value,
        Err(error) if looks_like_json(bytes) => return Err(CertificateError::DamagedJson { line: error.line() }),
        Err(_) => return Err(CertificateError::NotACertificate),
    };
    if !is_credential(&value) {
        return Err(CertificateError::NotACertificate);
    }
    let digest = json_digest(&value)?;
    let refused =
        |problem, contents| Verdict { intact: false, problem: Some(problem), contents, digest, from_pdf: false };
    // The struct refuses doubled members, which the value above would hide.
    let Ok(document) = serde_json::from_slice::<Document>(bytes) else { return Ok(refused(Problem::Form, None)) };
    let Some((contents, proofs)) = read(&document) else { return Ok(refused(Problem::Form, None)) };
    let Some(key) = parse_did(&contents.issuer.did) else { return Ok(refused(Problem::Form, None)) };
    let mut unsecured = value;
    if let Some(members) = unsecured.as_object_mut() {
        members.remove("proof");
    }
    let proofs = || Suite::ALL.into_iter().zip(proofs);
    if !proofs().all(|(suite, proof)| proof::has_form(suite, proof, &key, &document.valid_from)) {
        return Ok(refused(Problem::Form, Some(contents)));
    }
    // The jcs proof first: it is the quick one.
    for (suite, proof) in proofs().rev() {
        // The JSON form decides what is read; a value that RDF cannot take was not signed by us.
        if !matches!(proof::holds(suite, proof, &key, &unsecured), Ok(true)) {
            return Ok(refused(Problem::Altered, Some(contents)));
        }
    }
    Ok(Verdict { intact: true, problem: None, contents: Some(contents), digest, from_pdf: false })
}

fn looks_like_json(bytes: &[u8]) -> bool {
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}

/// Whether this means to be an Open Badges credential at all.
pub(super) fn is_credential(value: &Value) -> bool {
    let kinds = value.get("type").and_then(Value::as_array);
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| TYPES.iter().any(|known| kind == known)))
        && value.get("credentialSubject").is_some()
}

/// Reads the values, and refuses every form but the one that [`issue::issue`] writes.
fn read(document: &Document) -> Option<(Contents, &[Proof; 2])> {
    let subject = &document.subject;
    let achieved = &subject.achievement;
    let key = parse_did(&document.issuer.id)?;
    let proofs: &[Proof; 2] = document.proof.as_slice().try_into().ok()?;
    let name = match subject.identifier.as_deref() {
        None => None,
        Some([one]) if one.kind == "IdentityObject" && !one.hashed && one.of == "name" => Some(one.value.clone()),
        Some(_) => return None,
    };
    let course = match (&achieved.course, &achieved.version) {
        (Some(id), Some(version)) => Some(Course { id: id.clone(), version: version.clone() }),
        (None, None) => None,
        _ => return None,
    };
    let [level, lessons, minutes] = achieved.tag.as_slice() else { return None };
    let contents = Contents {
        id: parse_urn(&document.id)?,
        issuer: Issuer {
            did: document.issuer.id.clone(),
            fingerprint: fingerprint(&key),
            name: document.issuer.name.clone(),
        },
        level: Level::from_code(level)?,
        name,
        title: document.name.clone(),
        course,
        language: achieved.language.clone(),
        lessons: lessons.strip_prefix(LESSONS)?.parse().ok()?,
        minutes: minutes.strip_prefix(MINUTES)?.parse().ok()?,
        issued_on: document.valid_from.strip_suffix("T00:00:00Z")?.parse().ok()?,
    };
    parse_urn(&subject.id)?;
    parse_urn(&achieved.id)?;
    let fixed = document.context == CONTEXTS
        && document.kind == TYPES
        && document.issuer.kind == ["Profile"]
        && subject.kind == ["AchievementSubject"]
        && achieved.kind == ["Achievement"]
        && achieved.of == "Course"
        && achieved.name == document.name
        && issue::is_language(&achieved.language)
        && issue::valid_from(contents.issued_on) == document.valid_from
        && issue::tags(&contents) == achieved.tag;
    fixed.then_some((contents, proofs))
}

fn parse_urn(text: &str) -> Option<Uuid> {
    let id: Uuid = text.strip_prefix("urn:uuid:")?.parse().ok()?;
    // One spelling only.
    (format!("urn:uuid:{id}") == text).then_some(id)
}
