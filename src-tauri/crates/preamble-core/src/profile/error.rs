//! What can go wrong with a profile.

use crate::store::StoreError;

/// Errors of profiles.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    #[error("the name is empty")]
    NameEmpty,
    #[error("the name has more than {longest} characters")]
    NameTooLong { longest: usize },
    #[error("there is a profile of the name {name:?} already")]
    NameTaken { name: String },
    #[error("the typed name is not the name of the profile")]
    NameDiffers,
    #[error("not three of the known pictures")]
    PicturesUnknown,
    #[error("the pictures are not the right ones")]
    WrongPictures,
    #[error("another copy of the program has the profile open")]
    InUse,
    #[error("there is no sound copy")]
    NoCopy,
    #[error("the text has more than {longest} bytes")]
    TextTooLong { longest: usize },
    #[error(transparent)]
    Store(#[from] StoreError),
}
