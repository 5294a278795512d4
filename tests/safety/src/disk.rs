//! A disk that forgets: what may be on it after a power cut, given what was written, synced and not synced.
//!
//! Strict POSIX: a file's bytes are safe after `fsync` of the file, its name after `fsync` of its folder. Of what is not safe, a cut keeps
//! nothing, all, a beginning, any part, or a last write that is torn at a sector.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::dice::Dice;
use crate::recorder::Call;

const SECTOR: usize = 512;

#[derive(Debug, Clone)]
enum Change {
    Write(u64, Vec<u8>),
    Cut(u64),
}

/// A file, whatever it is called.
#[derive(Debug, Clone, Default)]
struct Body {
    safe: Vec<u8>,
    open: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Name {
    Folder(String),
    File(String, usize),
    Moved(String, String),
    Gone(String),
}

impl Name {
    /// The folders whose sync makes it safe.
    fn folder(&self) -> &str {
        let path = match self {
            Self::Folder(path) | Self::File(path, _) | Self::Moved(_, path) | Self::Gone(path) => path,
        };
        path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// `None` is a folder.
type Tree = BTreeMap<String, Option<usize>>;

fn apply(tree: &mut Tree, name: &Name) {
    match name {
        Name::Folder(path) => {
            tree.insert(path.clone(), None);
        }
        Name::File(path, body) => {
            tree.insert(path.clone(), Some(*body));
        }
        Name::Moved(from, to) => {
            if let Some(what) = tree.remove(from) {
                tree.insert(to.clone(), what);
            }
        }
        Name::Gone(path) => {
            tree.remove(path);
        }
    }
}

fn change(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Write(place, written) => {
            let place = usize::try_from(*place).unwrap_or(0);
            if bytes.len() < place + written.len() {
                bytes.resize(place + written.len(), 0);
            }
            bytes[place..place + written.len()].copy_from_slice(written);
        }
        Change::Cut(length) => bytes.resize(usize::try_from(*length).unwrap_or(0), 0),
    }
}

/// How much of what is not safe survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    Nothing,
    All,
    Beginning,
    Part,
    Torn,
}

pub const KEEPS: [Keeps; 5] = [Keeps::Nothing, Keeps::All, Keeps::Beginning, Keeps::Part, Keeps::Torn];

#[derive(Default)]
pub struct Disk {
    safe: Tree,
    /// Names as the running program sees them.
    now: Tree,
    open: Vec<Name>,
    bodies: Vec<Body>,
}

impl Disk {
    /// One that holds these files already, safely.
    pub fn holding(files: Vec<(String, Vec<u8>)>) -> Self {
        let mut disk = Self::default();
        for (path, bytes) in files {
            let folders: Vec<&str> = path.split('/').collect();
            for depth in 1..folders.len() {
                disk.safe.insert(folders[..depth].join("/"), None);
            }
            disk.safe.insert(path, Some(disk.bodies.len()));
            disk.bodies.push(Body { safe: bytes, open: Vec::new() });
        }
        disk.now.clone_from(&disk.safe);
        disk
    }

    fn name(&mut self, name: Name) {
        apply(&mut self.now, &name);
        self.open.push(name);
    }

    fn body(&mut self, path: &str) -> Option<&mut Body> {
        let body = (*self.now.get(path)?)?;
        self.bodies.get_mut(body)
    }

    pub fn take(&mut self, call: &Call) {
        match call {
            Call::MakeFolder(path) => self.name(Name::Folder(path.clone())),
            Call::Create(path) => {
                // Opened with "create" and there already: nothing new.
                if !self.now.contains_key(path) {
                    self.bodies.push(Body::default());
                    self.name(Name::File(path.clone(), self.bodies.len() - 1));
                }
            }
            Call::Rename(from, to) => self.name(Name::Moved(from.clone(), to.clone())),
            Call::Remove(path) => self.name(Name::Gone(path.clone())),
            Call::Write(path, place, bytes) => {
                if let Some(body) = self.body(path) {
                    body.open.push(Change::Write(*place, bytes.clone()));
                }
            }
            Call::Cut(path, length) => {
                if let Some(body) = self.body(path) {
                    body.open.push(Change::Cut(*length));
                }
            }
            Call::Sync(path) => self.sync(path),
            Call::Said(_) => {}
        }
    }

    fn sync(&mut self, path: &str) {
        if let Some(body) = self.body(path) {
            let Body { safe, open } = body;
            for done in open.drain(..) {
                change(safe, &done);
            }
            return;
        }
        let (safe, open): (Vec<_>, Vec<_>) = std::mem::take(&mut self.open).into_iter().partition(|name| name.folder() == path);
        for name in &safe {
            apply(&mut self.safe, name);
        }
        self.open = open;
    }

    /// Writes what the disk may hold after a cut at this moment.
    pub fn cut(&self, into: &Path, keeps: Keeps, dice: &mut Dice) -> io::Result<()> {
        let mut tree = self.safe.clone();
        let names = match keeps {
            Keeps::Nothing => 0,
            Keeps::All => self.open.len(),
            _ => dice.below(self.open.len() + 1),
        };
        for name in &self.open[..names] {
            apply(&mut tree, name);
        }
        for (path, what) in &tree {
            let place = into.join(path);
            // What is in a folder that was not safe is gone with it.
            if !place.parent().is_some_and(Path::is_dir) {
                continue;
            }
            match what {
                None => fs::create_dir(place)?,
                // The index of the log is in memory only.
                Some(_) if path.ends_with("-shm") => {}
                Some(body) => fs::write(place, self.bodies[*body].after_cut(keeps, dice))?,
            }
        }
        Ok(())
    }
}

impl Body {
    fn after_cut(&self, keeps: Keeps, dice: &mut Dice) -> Vec<u8> {
        let mut bytes = self.safe.clone();
        let kept: Vec<Change> = match keeps {
            Keeps::Nothing => Vec::new(),
            Keeps::All => self.open.clone(),
            Keeps::Beginning => self.open[..dice.below(self.open.len() + 1)].to_vec(),
            Keeps::Part => self.open.iter().filter(|_| dice.once_in(2)).cloned().collect(),
            Keeps::Torn => {
                let mut kept = self.open[..dice.below(self.open.len() + 1)].to_vec();
                if let Some(Change::Write(_, written)) = kept.last_mut() {
                    let sectors = written.len().div_ceil(SECTOR);
                    written.truncate(dice.below(sectors) * SECTOR);
                }
                kept
            }
        };
        for done in &kept {
            change(&mut bytes, done);
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(calls: &[Call], keeps: Keeps) -> Vec<(String, Vec<u8>)> {
        let mut disk = Disk::holding(vec![("data/old".to_owned(), b"old".to_vec())]);
        calls.iter().for_each(|call| disk.take(call));
        let folder = tempfile::tempdir().unwrap();
        disk.cut(folder.path(), keeps, &mut Dice::new(1)).unwrap();
        crate::person::files_below(folder.path())
    }

    #[test]
    fn only_what_was_synced_is_sure() {
        let part = || "data/part".to_owned();
        let mut calls = vec![Call::Create(part()), Call::Write(part(), 0, b"new".to_vec())];
        let old = ("data/old".to_owned(), b"old".to_vec());
        assert_eq!(after(&calls, Keeps::Nothing), [old.clone()]);
        calls.push(Call::Sync(part()));
        calls.push(Call::Rename(part(), "data/old".to_owned()));
        assert_eq!(after(&calls, Keeps::Nothing), [old]);
        assert_eq!(after(&calls, Keeps::All), [("data/old".to_owned(), b"new".to_vec())]);
        calls.push(Call::Sync("data".to_owned()));
        assert_eq!(after(&calls, Keeps::Nothing), [("data/old".to_owned(), b"new".to_vec())]);
    }

    #[test]
    fn a_rename_without_a_sync_of_the_file_leaves_an_empty_one() {
        let part = || "data/part".to_owned();
        let calls = [
            Call::Create(part()),
            Call::Write(part(), 0, b"new".to_vec()),
            Call::Rename(part(), "data/old".to_owned()),
            Call::Sync("data".to_owned()),
        ];
        assert_eq!(after(&calls, Keeps::Nothing), [("data/old".to_owned(), Vec::new())]);
    }
}
