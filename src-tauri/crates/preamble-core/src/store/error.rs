//! What can go wrong with a profile file, in the few cases that a person can do something about.

use rusqlite::ErrorCode;

/// Errors of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the disk is full")]
    Full,
    #[error("the place is read-only")]
    ReadOnly,
    /// A stick that was pulled out, a share that does not answer. What was acknowledged before is there when the place is.
    #[error("the place of the file does not answer any more")]
    Gone,
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

/// What systems say of a medium that is not there any more. Unix: EIO, ENXIO, ENODEV, ESTALE. Windows: wrong disk, not ready, no such
/// device, file invalid, device not connected.
const AWAY: &[i32] = if cfg!(windows) { &[34, 21, 433, 1006, 1167] } else { &[5, 6, 19, 116] };

impl StoreError {
    /// Sorts an error of the file system.
    pub fn of_io(error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        if error.raw_os_error().is_some_and(|code| AWAY.contains(&code)) {
            return Self::Gone;
        }
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            // A folder that cannot be made because a file stands in its way is one to which nothing can be written.
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory => Self::ReadOnly,
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
        if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ) {
            // The file answers, and ends in the middle of a page: it was cut.
            return Self::Damaged;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::SystemIoFailure) => Self::Gone,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Broken(error.to_string()),
        }
    }
}
