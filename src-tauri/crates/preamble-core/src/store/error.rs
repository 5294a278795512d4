//! What can go wrong with a profile file, in the few cases that a person can do something about.

use rusqlite::ErrorCode;

/// Errors of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the disk is full")]
    Full,
    #[error("the place is read-only")]
    ReadOnly,
    #[error("the file is damaged or not a profile")]
    Damaged,
    #[error("the file was written by a newer version (schema {found}, known up to {known})")]
    Newer { found: i64, known: i64 },
    #[error("the file is not there")]
    Missing,
    #[error("a file of that name is there already")]
    Exists,
    #[error("the file is in use by another copy")]
    Busy,
    /// Anything else; the text is for the log, not for people.
    #[error("{0}")]
    Broken(String),
}

impl StoreError {
    /// Sorts an error of the file system.
    pub fn of_io(error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Broken(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error;
        if matches!(
            error,
            Error::FromSqlConversionFailure(..)
                | Error::InvalidColumnType(..)
                | Error::IntegralValueOutOfRange(..)
                | Error::Utf8Error(..)
        ) {
            // A value that we never write.
            return Self::Damaged;
        }
        if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            // No room for the index of the log: what opening says on a full disk.
            return Self::Full;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Broken(error.to_string()),
        }
    }
}
