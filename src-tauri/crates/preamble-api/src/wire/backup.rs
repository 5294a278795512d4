//! One file with everything of a person, to keep or to carry to another laptop.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveBackupRequest {
    pub folder: String,
    /// Take the private journal and the attitude answers along.
    pub private: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupFileRequest {
    pub path: String,
}

/// What a backup file holds, before it is restored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupSummary {
    pub name: String,
    pub saved_at: String,
    pub events: u32,
    pub private: bool,
    pub target: BackupTarget,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupTarget {
    /// The person of the backup is learning now: the two are united.
    ThisProfile,
    /// A profile of the same person is on this laptop: open it first.
    OtherProfile,
    /// Nobody of that identity is on this laptop: it becomes a profile.
    NewProfile,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RestoredBackup {
    pub profile: String,
    pub name: String,
    /// Events that were not here before.
    pub added: u32,
    pub known: u32,
}

/// The automatic copies of the profile that is open, the newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AutomaticCopies {
    pub copies: Vec<CopyEntry>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CopyEntry {
    pub number: u32,
    pub at: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyRequest {
    pub number: u32,
}

/// What a copy holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CopyContents {
    /// It can be read. If not, the rest is nothing.
    pub sound: bool,
    pub answers: u32,
    pub notes: u32,
    /// More than now; below zero: fewer.
    pub answers_more: i32,
    pub notes_more: i32,
    pub steps_more: i32,
}

/// How many older copies are gone.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ForgottenCopies {
    pub count: u32,
}

/// What the check of everything that is kept of the person found and did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckedData {
    /// Every row of the profile could be read.
    pub sound: bool,
    pub answers: u32,
    pub notes: u32,
    pub steps: u32,
    pub copies: u32,
    pub hurt_copies: u32,
    /// When the newest sound copy was made.
    pub newest: Option<String>,
    /// There was no sound newest copy, and now there is one.
    pub new_copy: bool,
    /// Of a protected profile: its lock lies twice, one of them was hurt and is whole again.
    pub lock_mended: bool,
}

/// What can come back of a damaged profile, or came back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rescue {
    /// When its newest sound copy was made; everything up to then comes back. Absent: there is none.
    pub copy: Option<String>,
    /// What the damaged file has beyond that.
    pub steps: u32,
    pub notes: u32,
}
