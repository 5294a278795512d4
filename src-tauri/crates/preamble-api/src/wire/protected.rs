//! Protected profiles: making, opening, locking, changing. What is secret in a request is overwritten after use.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::profile::CurrentProfile;

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SuggestRequest {
    /// Of the interface.
    pub language: String,
}

/// Words that were drawn by chance.
#[derive(Clone, Serialize, TS)]
pub struct SuggestedPassphrase {
    pub passphrase: String,
    pub words: u32,
    pub bits: u32,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StrengthRequest {
    pub name: String,
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthKind {
    /// Refused.
    TooWeak,
    Weak,
    Fair,
    Strong,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct StrengthView {
    pub kind: StrengthKind,
    /// Never more than can be answered for.
    pub bits: u32,
}

/// Makes a protected profile; of the guest or the open profile that is learning now, if somebody is.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProtectRequest {
    pub name: String,
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
    /// Make a recovery code too.
    pub with_code: bool,
    pub language: String,
}

/// A recovery code is in this answer once and nowhere else.
#[derive(Clone, Serialize, TS)]
pub struct ProtectedProfile {
    pub profile: CurrentProfile,
    pub code: Option<String>,
}

/// Also says what can come back of a damaged one (`protected.rescue`), and brings it back (`protected.recover`); after a lock without a name.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenProtectedRequest {
    pub name: String,
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockRequest {
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
}

/// A recovery code, and the passphrase that shall hold from now on.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResetRequest {
    #[ts(type = "string")]
    pub code: Zeroizing<String>,
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphraseRequest {
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
    #[ts(type = "string")]
    pub new_passphrase: Zeroizing<String>,
    /// Encrypt everything anew, so that the old passphrase opens nothing but older copies.
    pub new_key: bool,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecoveryCodeRequest {
    #[ts(type = "string")]
    pub passphrase: Zeroizing<String>,
    /// A new code in the place of the old one; else none any more.
    pub renew: bool,
}

#[derive(Clone, Serialize, TS)]
pub struct RecoveryCodeAnswer {
    /// Absent: it was not asked for, or there is none.
    pub code: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Protection {
    pub has_code: bool,
}
