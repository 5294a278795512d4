//! The credential's JSON, member by member. Reading refuses unknown and doubled members.

use serde::{Deserialize, Serialize};

/// The contexts, in this order. The versioned Open Badges context never changes under a signature.
pub(super) const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];
pub(super) const TYPES: [&str; 2] = ["VerifiableCredential", "OpenBadgeCredential"];
pub(super) const LESSONS: &str = "lessons:";
pub(super) const MINUTES: &str = "minutes:";

/// An `AchievementCredential` of Open Badges 3.0 with the members that Preamble writes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    #[serde(rename = "@context")]
    pub(super) context: Vec<String>,
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: Vec<String>,
    pub(super) name: String,
    pub(super) issuer: Profile,
    #[serde(rename = "validFrom")]
    pub(super) valid_from: String,
    #[serde(rename = "credentialSubject")]
    pub(super) subject: Subject,
    /// Always an array: the 1EdTech schema demands one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) proof: Vec<Proof>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Subject {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) identifier: Option<Vec<Identity>>,
    pub(super) achievement: Achieved,
}

/// An `IdentityObject`: here the name that the person chose to show, never an address.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Identity {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) hashed: bool,
    #[serde(rename = "identityHash")]
    pub(super) value: String,
    #[serde(rename = "identityType")]
    pub(super) of: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Achieved {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: Vec<String>,
    #[serde(rename = "achievementType")]
    pub(super) of: String,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) criteria: Criteria,
    #[serde(rename = "inLanguage")]
    pub(super) language: String,
    #[serde(default, rename = "humanCode", skip_serializing_if = "Option::is_none")]
    pub(super) course: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<String>,
    /// Level, lessons and minutes, as `self-paced`, `lessons:7`, `minutes:113`.
    pub(super) tag: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Criteria {
    pub(super) narrative: String,
}

/// A Data Integrity proof. The jcs proof repeats the contexts, as its standard asks.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Proof {
    #[serde(default, rename = "@context", skip_serializing_if = "Option::is_none")]
    pub(super) context: Option<Vec<String>>,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) cryptosuite: String,
    pub(super) created: String,
    #[serde(rename = "verificationMethod")]
    pub(super) method: String,
    #[serde(rename = "proofPurpose")]
    pub(super) purpose: String,
    #[serde(default, rename = "proofValue", skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
}
