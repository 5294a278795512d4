//! What can go wrong with a backup.

use crate::profile::ProfileError;
use crate::store::StoreError;

/// Errors of backups.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("not a backup of Preamble")]
    NotABackup,
    #[error("the backup is damaged")]
    Damaged,
    #[error("the backup was written by a newer version ({found})")]
    Newer { found: u32 },
    #[error("the file is larger than {megabytes} MB")]
    TooLarge { megabytes: u64 },
    #[error("the backup belongs to {name}, not to the person who is learning now")]
    OtherPerson { name: String },
    #[error("{name} has a profile on this laptop that must be opened first")]
    OpenFirst { name: String },
    #[error("the disk is full")]
    Full,
    #[error("nothing can be written there")]
    ReadOnly,
    #[error("the file cannot be read")]
    Unreadable,
    #[error(transparent)]
    Profile(#[from] ProfileError),
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> Self {
        Self::Profile(ProfileError::Store(error))
    }
}
