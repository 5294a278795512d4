//! What can go wrong with a protected profile.

use crate::profile::ProfileError;
use crate::store::StoreError;

/// Errors of the envelope as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    #[error("the envelope is damaged")]
    Damaged,
    #[error("the envelope was written by a newer version")]
    Newer,
    /// Nothing of ours writes such a one: somebody wants a passphrase that is cheap to guess.
    #[error("the envelope asks for less work than the floor")]
    Weak,
    #[error("there is not enough memory to derive the key")]
    Memory,
}

/// Errors of protected profiles.
#[derive(Debug, thiserror::Error)]
pub enum ProtectedError {
    /// Name or passphrase, or no such profile: which of them is not told.
    #[error("no protected profile opens with this")]
    Wrong,
    #[error("the next try is possible in {seconds} seconds")]
    Wait { seconds: u32 },
    #[error("the passphrase is too easy to guess")]
    TooWeak,
    #[error("the passphrase has more than {longest} characters")]
    TooLong { longest: usize },
    #[error("this name and passphrase open another profile already")]
    Taken,
    #[error("the recovery code was not typed as it stands")]
    CodeMistyped,
    #[error("the profile that is open is not a protected one")]
    NotProtected,
    #[error("the profile is protected already")]
    ProtectedAlready,
    #[error("the profile opened, but its file is damaged")]
    FileDamaged,
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    #[error(transparent)]
    Profile(#[from] ProfileError),
}

impl From<StoreError> for ProtectedError {
    fn from(error: StoreError) -> Self {
        Self::Profile(error.into())
    }
}
