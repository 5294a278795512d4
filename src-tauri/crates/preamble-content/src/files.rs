//! A course folder in memory, so that everything after reading works without a disk (and can be fuzzed).

use std::{collections::BTreeMap, fs, io, path::Path};

/// Largest single file of a course, in bytes.
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;
/// Largest sum of all files of a course, in bytes.
pub const LARGEST_COURSE: u64 = 200 * 1024 * 1024;
/// Most files in a course.
pub const MOST_FILES: usize = 5_000;
/// Deepest nesting of folders in a course; the format itself needs three.
pub const DEEPEST_FOLDER: usize = 6;

/// The files of one course: relative path with `/`, and bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        Files(files.into_iter().collect())
    }
}

impl Files {
    /// Reads a folder with everything below it. Hidden files (a leading dot) and links are left out.
    ///
    /// # Errors
    /// Any error of the file system, and [`io::ErrorKind::InvalidData`] if a limit of size, number or depth is
    /// passed or a name is not Unicode.
    pub fn read_folder(folder: &Path) -> io::Result<Files> {
        let mut files = Files::default();
        let mut total = 0;
        files.read_below(folder, "", 0, &mut total)?;
        Ok(files)
    }

    fn read_below(&mut self, folder: &Path, prefix: &str, depth: usize, total: &mut u64) -> io::Result<()> {
        if depth > DEEPEST_FOLDER {
            return Err(refused(prefix, "folders are nested too deep"));
        }
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_str().ok_or_else(|| refused(prefix, "a file name is not Unicode"))?;
            if name.starts_with('.') {
                continue;
            }
            let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
            // `file_type` of a directory entry does not follow links, so a link is neither a folder nor a file here.
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.read_below(&entry.path(), &path, depth + 1, total)?;
            } else if kind.is_file() {
                let size = entry.metadata()?.len();
                *total += size;
                if size > LARGEST_FILE {
                    return Err(refused(&path, "the file is larger than 8 MiB"));
                }
                if *total > LARGEST_COURSE || self.0.len() >= MOST_FILES {
                    return Err(refused(&path, "the course has too many or too large files"));
                }
                self.0.insert(path, fs::read(entry.path())?);
            }
        }
        Ok(())
    }

    /// The bytes of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// All paths with their bytes, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: Vec<u8>) {
        self.0.insert(path.into(), bytes);
    }

    /// Takes a file out; the answer is what it held.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.0.remove(path)
    }
}

fn refused(path: &str, why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{path}: {why}"))
}

/// Finds the line of a byte position.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        Lines(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// The line, from 1, in which the byte at `position` stands.
    pub(crate) fn line(&self, position: usize) -> usize {
        self.0.partition_point(|line_end| *line_end < position) + 1
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_a_folder_without_hidden_files_and_links() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/b")).unwrap();
        fs::write(folder.path().join("a/b/c.md"), "x").unwrap();
        fs::write(folder.path().join(".hidden"), "x").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/hostname", folder.path().join("link")).unwrap();
        let files = Files::read_folder(folder.path()).unwrap();
        assert_eq!(files.iter().map(|(path, _)| path).collect::<Vec<_>>(), ["a/b/c.md"]);
    }

    #[test]
    fn refuses_a_file_that_is_too_large() {
        let folder = tempfile::tempdir().unwrap();
        fs::File::create(folder.path().join("big.svg")).unwrap().set_len(LARGEST_FILE + 1).unwrap();
        let error = Files::read_folder(folder.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        assert!(error.to_string().contains("big.svg"));
    }

    #[test]
    fn refuses_folders_that_are_nested_too_deep() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/b/c/d/e/f/g")).unwrap();
        assert!(Files::read_folder(folder.path()).is_err());
    }

    #[test]
    fn lines_count_from_one() {
        let lines = Lines::of("ab\nc\n");
        assert_eq!([0, 2, 3, 4, 5].map(|at| lines.line(at)), [1, 1, 2, 2, 3]);
    }
}
