//! Commands `files.*`: looking through folders.

use std::path::Path;

use preamble_core::files as core;

use crate::Failure;
use crate::app::Context;
use crate::wire::files::*;

pub(crate) fn browse(cx: &mut Context<'_>, request: BrowseRequest) -> Result<FolderView, Failure> {
    let filter = match request.filter {
        FileFilter::Folders => core::Filter::Folders,
        FileFilter::Certificates => core::Filter::Certificates,
        FileFilter::Backups => core::Filter::Backups,
    };
    let folder = request.folder.as_deref().map(Path::new);
    let wanted = core::Browse { folder, filter, home: cx.home() };
    let (listing, places) = core::browse(&wanted)
        .map_err(|_| Failure::unreadable_folder().with("folder", request.folder.clone().unwrap_or_default()))?;
    let entries = |entries: Vec<core::Entry>| {
        entries.into_iter().map(|entry| FileEntry { name: entry.name, path: text(&entry.path) }).collect()
    };
    Ok(FolderView {
        folder: text(&listing.folder),
        parent: listing.parent.as_deref().map(text),
        places: places.iter().map(place).collect(),
        folders: entries(listing.folders),
        files: entries(listing.files),
        read_only: listing.read_only,
    })
}

fn place(place: &core::PlaceEntry) -> FilePlace {
    FilePlace {
        kind: match place.kind {
            core::PlaceKind::Home => FilePlaceKind::Home,
            core::PlaceKind::Documents => FilePlaceKind::Documents,
            core::PlaceKind::Desktop => FilePlaceKind::Desktop,
            core::PlaceKind::Downloads => FilePlaceKind::Downloads,
            core::PlaceKind::Stick => FilePlaceKind::Stick,
        },
        name: place.name.clone(),
        path: text(&place.path),
    }
}

fn text(path: &Path) -> String {
    path.display().to_string()
}
