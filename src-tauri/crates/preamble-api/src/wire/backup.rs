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
