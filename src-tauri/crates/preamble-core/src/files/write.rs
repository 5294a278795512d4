//! Writing that survives a power cut: a temporary file, sync, rename, sync of the folder.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::mutant;

/// Makes the contents of a file durable.
///
/// # Errors
/// Of the file system.
pub fn sync_file(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Makes a rename in the folder of `path` durable. Windows has no such call and needs none.
///
/// # Errors
/// Of the file system.
pub fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Makes a folder and those above it that are missing, so that they are still there after a power cut.
///
/// # Errors
/// Of the file system.
pub fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
        make_folder(above)?;
    }
    match std::fs::create_dir(path) {
        // Another copy of the program was quicker.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    if mutant::on("unsynced-folder") { Ok(()) } else { sync_folder_of(path) }
}

/// The process id keeps two copies of the program out of each other's temporary file.
fn write_through(path: &Path, bytes: &[u8], options: &mut OpenOptions) -> io::Result<()> {
    write_by(&path.with_file_name(format!(".preamble-{}.part", std::process::id())), path, bytes, options)
}

fn write_by(part: &Path, path: &Path, bytes: &[u8], options: &mut OpenOptions) -> io::Result<()> {
    let written = options.write(true).create(true).truncate(true).open(part).and_then(|mut file| {
        file.write_all(bytes)?;
        if mutant::on("unsynced-file") { Ok(()) } else { file.sync_all() }
    });
    if let Err(error) = written.and_then(|()| std::fs::rename(part, path)) {
        let _ = std::fs::remove_file(part);
        return Err(error);
    }
    sync_folder_of(path)
}

/// Replaces a file of our own that only this account may read.
///
/// # Errors
/// Of the file system; the old file is then still there.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_through(path, bytes, &mut private())
}

/// The same for whoever holds the lock of the file: the temporary one is named after it, so that what a crash leaves can be told.
///
/// # Errors
/// Of the file system; the old file is then still there.
pub fn write_locked(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    write_by(Path::new(&part), path, bytes, &mut private())
}

fn private() -> OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let mut options = OpenOptions::new();
        options.mode(0o600);
        options
    }
    #[cfg(not(unix))]
    OpenOptions::new()
}

/// A name in `folder` that no file has yet: `stem.ending`, else `stem 2.ending` and so on.
pub fn free_name(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let mut path = folder.join(format!("{stem}.{ending}"));
    let mut number = 2;
    while path.exists() {
        path = folder.join(format!("{stem} {number}.{ending}"));
        number += 1;
    }
    path
}

/// Saves a file into a folder that the person chose, under a name that is free; nothing is overwritten.
///
/// # Errors
/// Of the file system.
pub fn write_new(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let path = free_name(folder, stem, ending);
    write_through(&path, bytes, &mut OpenOptions::new())?;
    Ok(path)
}

/// Longer names are cut: some file systems allow 255 bytes, and a name is read by people.
const LONGEST_NAME: usize = 80;

/// A file name for every system from words that people read, without ending.
pub fn calm_name(words: &str) -> String {
    let mut name = String::new();
    for letter in words.chars() {
        match letter {
            // Forbidden on Windows or a path; a colon in a title becomes a comma.
            ':' => name.push(','),
            '/' | '\\' | '*' | '?' | '"' | '<' | '>' | '|' | '«' | '»' => {}
            letter if letter.is_control() => {}
            letter => name.push(letter),
        }
    }
    let cut: String = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_NAME).collect();
    let name = cut.trim_matches(['.', ' ']).to_owned();
    if name.is_empty() { "Preamble".to_owned() } else { name }
}

/// Makes a folder in one that the person chose, under a name that is free.
///
/// # Errors
/// Of the file system.
pub fn new_folder(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let mut path = folder.join(name);
    let mut number = 2;
    while path.exists() {
        path = folder.join(format!("{name} {number}"));
        number += 1;
    }
    std::fs::create_dir(&path)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_name_fits_every_system() {
        assert_eq!(calm_name("02 Права: кто/что? – Раздатка"), "02 Права, кточто – Раздатка");
        assert_eq!(calm_name(" ..\u{7}"), "Preamble");
        assert_eq!(calm_name(&"д".repeat(200)).chars().count(), 80);
    }

    #[test]
    fn a_second_folder_has_a_number() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(new_folder(folder.path(), "A").unwrap(), folder.path().join("A"));
        assert_eq!(new_folder(folder.path(), "A").unwrap(), folder.path().join("A 2"));
        assert!(new_folder(&folder.path().join("gone"), "A").is_err());
    }
}
