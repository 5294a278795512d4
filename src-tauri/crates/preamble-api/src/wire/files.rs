//! The app's own file picker: system pickers leave entries in lists of recent files (safety.md section 5).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FileFilter {
    /// Folders only: to save into.
    Folders,
    /// PDF and JSON files.
    Certificates,
    Backups,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BrowseRequest {
    /// Absent: the first place.
    pub folder: Option<String>,
    pub filter: FileFilter,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FolderView {
    pub folder: String,
    /// Absent at the top.
    pub parent: Option<String>,
    pub places: Vec<FilePlace>,
    pub folders: Vec<FileEntry>,
    pub files: Vec<FileEntry>,
    /// Nothing can be saved here.
    pub read_only: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FilePlaceKind {
    Home,
    Documents,
    Desktop,
    Downloads,
    /// A memory stick or other medium.
    Stick,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FilePlace {
    pub kind: FilePlaceKind,
    /// Name of the medium, for a stick.
    pub name: String,
    pub path: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FileEntry {
    pub name: String,
    pub path: String,
}
