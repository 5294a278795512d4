//! Looking through folders: places to start from, folders, and the files that can be opened.

use std::io;
use std::path::{Path, PathBuf};

/// Folders with more entries than this are shown in part.
const MOST: usize = 2_000;

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// A folder to save into.
    Folders,
    /// PDF and JSON.
    Certificates,
    Backups,
}

impl Filter {
    fn takes(self, name: &str) -> bool {
        let name = name.to_lowercase();
        match self {
            Self::Folders => false,
            Self::Certificates => name.ends_with(".pdf") || name.ends_with(".json"),
            Self::Backups => name.ends_with(".preamble-backup"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    Home,
    Documents,
    Desktop,
    Downloads,
    /// A memory stick or another medium.
    Stick,
}

/// A place to start from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceEntry {
    pub kind: PlaceKind,
    pub name: String,
    pub path: PathBuf,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub path: PathBuf,
}

/// What a folder holds.
#[derive(Debug, Clone)]
pub struct Listing {
    pub folder: PathBuf,
    pub parent: Option<PathBuf>,
    pub folders: Vec<Entry>,
    pub files: Vec<Entry>,
    pub read_only: bool,
}

/// Where to look, and from which home.
#[derive(Debug, Clone)]
pub struct Browse<'a> {
    pub folder: Option<&'a Path>,
    pub filter: Filter,
    pub home: Option<&'a Path>,
}

/// Lists a folder, sorted by name, without hidden entries.
///
/// # Errors
/// Of the file system, for the folder itself; single entries that cannot be read are left out.
pub fn browse(wanted: &Browse<'_>) -> io::Result<(Listing, Vec<PlaceEntry>)> {
    let places = places(wanted.home);
    let first = places.first().map_or_else(|| PathBuf::from("/"), |place| place.path.clone());
    let folder = wanted.folder.map_or(first, Path::to_owned);
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(&folder)?.take(MOST).flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name.starts_with('.') {
            continue;
        }
        // Follows links: a linked Documents folder is a folder.
        let Ok(about) = std::fs::metadata(entry.path()) else { continue };
        if about.is_dir() {
            folders.push(Entry { name, path: entry.path() });
        } else if wanted.filter.takes(&name) {
            files.push(Entry { name, path: entry.path() });
        }
    }
    let by_name = |entry: &Entry| entry.name.to_lowercase();
    folders.sort_by_key(by_name);
    files.sort_by_key(by_name);
    let parent = folder.parent().map(Path::to_owned);
    let read_only = wanted.filter == Filter::Folders && !super::is_writable(&folder);
    Ok((Listing { folder, parent, folders, files, read_only }, places))
}

fn places(home: Option<&Path>) -> Vec<PlaceEntry> {
    let mut places = Vec::new();
    if let Some(home) = home.filter(|home| home.is_dir()) {
        let named =
            [(PlaceKind::Documents, "Documents"), (PlaceKind::Desktop, "Desktop"), (PlaceKind::Downloads, "Downloads")];
        places.push(PlaceEntry { kind: PlaceKind::Home, name: String::new(), path: home.to_owned() });
        for (kind, name) in named {
            let path = user_folder(home, kind).unwrap_or_else(|| home.join(name));
            if path.is_dir() {
                places.push(PlaceEntry { kind, name: String::new(), path });
            }
        }
    }
    places.extend(sticks());
    places
}

/// The folder that the desktop gives this name to, from `user-dirs.dirs` (XDG user directories).
fn user_folder(home: &Path, kind: PlaceKind) -> Option<PathBuf> {
    let key = match kind {
        PlaceKind::Documents => "XDG_DOCUMENTS_DIR",
        PlaceKind::Desktop => "XDG_DESKTOP_DIR",
        PlaceKind::Downloads => "XDG_DOWNLOAD_DIR",
        PlaceKind::Home | PlaceKind::Stick => return None,
    };
    let text = std::fs::read_to_string(home.join(".config/user-dirs.dirs")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?;
    let value = line.trim().trim_matches('"');
    Some(value.strip_prefix("$HOME/").map_or_else(|| PathBuf::from(value), |rest| home.join(rest)))
}

#[cfg(target_os = "windows")]
fn sticks() -> Vec<PlaceEntry> {
    ('D'..='Z')
        .map(|letter| format!("{letter}:\\"))
        .filter(|path| Path::new(path).is_dir())
        .map(|path| PlaceEntry { kind: PlaceKind::Stick, name: path.clone(), path: PathBuf::from(path) })
        .collect()
}

#[cfg(not(target_os = "windows"))]
fn sticks() -> Vec<PlaceEntry> {
    let user = std::env::var("USER").unwrap_or_default();
    let roots = [format!("/media/{user}"), format!("/run/media/{user}"), "/Volumes".to_owned()];
    let mut found = Vec::new();
    for entry in roots.iter().filter_map(|root| std::fs::read_dir(root).ok()).flatten().flatten() {
        if let Ok(name) = entry.file_name().into_string()
            && entry.path().is_dir()
        {
            found.push(PlaceEntry { kind: PlaceKind::Stick, name, path: entry.path() });
        }
    }
    found
}
