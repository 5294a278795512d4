//! Whether something can be kept in a folder, found out without leaving anything there.

use std::io::ErrorKind;
use std::path::Path;

/// Whether files can be made in `folder`; of one that is missing, whether it can be made. A read-only medium says no to
/// administrators too.
pub fn is_writable(folder: &Path) -> bool {
    let nearest = folder.ancestors().map(here).find_map(|folder| match folder.metadata() {
        Ok(about) => Some((folder, about.is_dir())),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
        // It is there, and we may not even look.
        Err(_) => Some((folder, false)),
    });
    nearest.is_some_and(|(folder, is_folder)| is_folder && takes_files(folder))
}

/// The beginning of a relative path has no name.
fn here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// `access(2)` knows of read-only media, and writes nothing.
#[cfg(unix)]
fn takes_files(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

/// Only an attempt tells: permission bits say nothing of read-only media.
#[cfg(not(unix))]
fn takes_files(folder: &Path) -> bool {
    let probe = folder.join(format!(".preamble-{}.probe", std::process::id()));
    let made = std::fs::OpenOptions::new().write(true).create_new(true).open(&probe).is_ok();
    made && std::fs::remove_file(&probe).is_ok()
}

/// Whether a file that is there can be written to.
pub fn is_writable_file(path: &Path) -> bool {
    #[cfg(unix)]
    return rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok();
    #[cfg(not(unix))]
    return path.metadata().is_ok_and(|about| !about.permissions().readonly());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_folder_that_can_be_made_is_told_from_one_that_cannot_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a file");
        std::fs::write(&file, "").unwrap();
        assert!(is_writable(folder.path()) && is_writable(&folder.path().join("not/yet/there")));
        assert!(!is_writable(&file) && !is_writable(&file.join("below a file")));
        assert!(is_writable_file(&file) && !is_writable_file(&folder.path().join("none")));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
