//! What a certificate says, as plain values.

use jiff::civil::Date;
use uuid::Uuid;

/// Who stands behind a certificate. Always named on the page and in the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// Signed by the device's own key: the person worked alone.
    SelfPaced,
    /// Signed by a trainer's or an organisation's key after a hand-in.
    Confirmed,
}

impl Level {
    /// The level as it stands in the credential and in machine-readable answers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SelfPaced => "self-paced",
            Self::Confirmed => "confirmed",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::SelfPaced, Self::Confirmed].into_iter().find(|level| level.code() == code)
    }
}

/// The key that signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// The key as a `did:key`.
    pub did: String,
    /// The key's fingerprint, as printed on the page (see [`super::fingerprint`]).
    pub fingerprint: String,
    /// The name that the issuer gives itself; nobody vouches for it.
    pub name: Option<String>,
}

/// The course, present only under its exact title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The course's id.
    pub id: String,
    /// The course's version.
    pub version: String,
}

/// What a certificate says. Trust it only if the verdict is intact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The certificate's own id.
    pub id: Uuid,
    /// Who signed.
    pub issuer: Issuer,
    /// Who stands behind it.
    pub level: Level,
    /// The person's name, if one was given.
    pub name: Option<String>,
    /// The course's title, exact or neutral.
    pub title: String,
    /// The course, unless the title is neutral.
    pub course: Option<Course>,
    /// The language of the certificate's words.
    pub language: String,
    /// How many lessons the course has.
    pub lessons: u32,
    /// How long the course takes, in minutes.
    pub minutes: u32,
    /// The day of issue.
    pub issued_on: Date,
}
