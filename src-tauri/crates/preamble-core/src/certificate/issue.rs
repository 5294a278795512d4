//! Issuing: from a passed course to a signed credential.

use ed25519_dalek::SigningKey;
use jiff::civil::Date;
use preamble_documents::clean;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::contents::{Contents, Course, Issuer, Level};
use super::context::json_digest;
use super::credential::{Achieved, CONTEXTS, Criteria, Document, Identity, LESSONS, MINUTES, Profile, Subject, TYPES};
use super::key::{did_key, fingerprint};
use super::proof::{self, Suite};
use super::{CertificateError, Wording, stub};

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 120;
/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 200;

/// What was achieved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Achievement {
    /// The course's id; left out of the certificate if `neutral`.
    pub course_id: String,
    /// The course's version; left out of the certificate if `neutral`.
    pub course_version: String,
    /// The title to print: the exact one, or the neutral one if `neutral`.
    pub title: String,
    /// Whether nothing may tell which course it was.
    pub neutral: bool,
    /// The language of the words, as a BCP 47 tag.
    pub language: String,
    /// How many lessons the course has.
    pub lessons: u32,
    /// How long the course takes, in minutes.
    pub minutes: u32,
    /// Who stands behind it.
    pub level: Level,
}

/// An order for a certificate. Time and randomness come from the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueRequest {
    /// The name to print, or none.
    pub name: Option<String>,
    /// The name of the issuing person or organisation, only if they chose to be named.
    pub issuer_name: Option<String>,
    /// What was achieved.
    pub achievement: Achievement,
    /// The credential's two sentences, from [`super::wording`].
    pub wording: Wording,
    /// The day of issue.
    pub issued_on: Date,
    /// The certificate's id: a new random one (version 4; version 7 would tell the minute).
    pub id: Uuid,
    /// New random bytes; the opaque ids in the certificate come from them.
    pub salt: [u8; 32],
}

/// A signed credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    pub(super) json: String,
    pub(super) contents: Contents,
    pub(super) digest: [u8; 32],
}

impl Credential {
    /// The credential as a file.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// What it says.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// SHA-256 of the canonical JSON with its proofs; the stub names it.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }
}

/// Issues an Open Badges 3.0 credential with both proofs. The same key and request give the same bytes.
///
/// Direction marks and control characters are taken out of names and titles, so page and credential agree.
///
/// # Errors
/// [`CertificateError::NameTooLong`], [`CertificateError::Title`], [`CertificateError::Language`],
/// [`CertificateError::Day`] for values that a certificate cannot hold.
pub fn issue(key: &SigningKey, request: &IssueRequest) -> Result<Credential, CertificateError> {
    let contents = contents(key, request)?;
    let valid_from = valid_from(request.issued_on);
    let mut document = Document {
        context: CONTEXTS.map(str::to_owned).to_vec(),
        id: urn(request.id),
        kind: TYPES.map(str::to_owned).to_vec(),
        name: contents.title.clone(),
        issuer: Profile {
            id: contents.issuer.did.clone(),
            kind: vec!["Profile".to_owned()],
            name: contents.issuer.name.clone(),
        },
        valid_from: valid_from.clone(),
        subject: subject(request, &contents),
        proof: Vec::new(),
    };
    let unsecured = value(&document)?;
    for suite in Suite::ALL {
        document.proof.push(proof::sign(suite, key, &unsecured, &valid_from)?);
    }
    let digest = json_digest(&value(&document)?)?;
    let json = serde_json::to_string_pretty(&document).map_err(canonical)?;
    Ok(Credential { json, contents, digest })
}

fn contents(key: &SigningKey, request: &IssueRequest) -> Result<Contents, CertificateError> {
    let achievement = &request.achievement;
    let title = clean(&achievement.title);
    let name = request.name.as_deref().map(clean).filter(|name| !name.is_empty());
    let issuer_name = request.issuer_name.as_deref().map(clean).filter(|name| !name.is_empty());
    for long in [&name, &issuer_name].into_iter().flatten().map(|name| name.chars().count()) {
        if long > LONGEST_NAME {
            return Err(CertificateError::NameTooLong(long));
        }
    }
    let length = title.chars().count();
    if length == 0 || length > LONGEST_TITLE {
        return Err(CertificateError::Title(length));
    }
    if !is_language(&achievement.language) {
        return Err(CertificateError::Language(achievement.language.clone()));
    }
    stub::day_number(request.issued_on).ok_or_else(|| CertificateError::Day(request.issued_on.to_string()))?;
    let public = key.verifying_key();
    let course = Course { id: achievement.course_id.clone(), version: achievement.course_version.clone() };
    Ok(Contents {
        id: request.id,
        issuer: Issuer { did: did_key(&public), fingerprint: fingerprint(&public), name: issuer_name },
        level: achievement.level,
        name,
        title,
        course: (!achievement.neutral).then_some(course),
        language: achievement.language.clone(),
        lessons: achievement.lessons,
        minutes: achievement.minutes,
        issued_on: request.issued_on,
    })
}

fn subject(request: &IssueRequest, contents: &Contents) -> Subject {
    // A neutral certificate must not be found by hashing the ids of known courses, so its id is drawn from the salt.
    let achievement_id = match &contents.course {
        Some(course) => derived(&[b"course", course.id.as_bytes(), course.version.as_bytes()]),
        None => derived(&[b"neutral", &request.salt]),
    };
    Subject {
        id: urn(derived(&[b"subject", &request.salt])),
        kind: vec!["AchievementSubject".to_owned()],
        identifier: contents.name.clone().map(|value| {
            let kind = "IdentityObject".to_owned();
            vec![Identity { kind, hashed: false, value, of: "name".to_owned() }]
        }),
        achievement: Achieved {
            id: urn(achievement_id),
            kind: vec!["Achievement".to_owned()],
            of: "Course".to_owned(),
            name: contents.title.clone(),
            description: clean(&request.wording.description),
            criteria: Criteria { narrative: clean(&request.wording.criteria) },
            language: contents.language.clone(),
            course: contents.course.as_ref().map(|course| course.id.clone()),
            version: contents.course.as_ref().map(|course| course.version.clone()),
            tag: tags(contents),
        },
    }
}

pub(super) fn tags(contents: &Contents) -> Vec<String> {
    vec![
        contents.level.code().to_owned(),
        format!("{LESSONS}{}", contents.lessons),
        format!("{MINUTES}{}", contents.minutes),
    ]
}

/// Other programs refuse a time in the future, and the hour is nobody's business: the day begins at midnight UTC.
pub(super) fn valid_from(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// A UUID of version 8 (RFC 9562) from a hash of length-prefixed parts.
fn derived(parts: &[&[u8]]) -> Uuid {
    let mut hash = Sha256::new_with_prefix(b"preamble certificate id");
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(first).into_uuid()
}

fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// The language codes that Open Badges takes: a language, at most an extended part, at most a region.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_word = |part: &str| (2..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_region = |part: &str| {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
            || (part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    parts.next().is_some_and(is_word) && parts.next().is_none_or(is_region) && parts.next().is_none()
}

fn value(document: &Document) -> Result<Value, CertificateError> {
    serde_json::to_value(document).map_err(canonical)
}

fn canonical(error: serde_json::Error) -> CertificateError {
    CertificateError::Canonical(error.to_string())
}
