//! One file with everything of a person. Restoring unites it with what is there: any order, twice, in parts, the result is the same.

mod error;
mod file;
mod restore;

pub use error::BackupError;
pub use file::{Backup, read, write};
pub use restore::{Restored, restore_as_new, restore_into};
