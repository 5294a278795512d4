//! The folders of `training-modules/`, embedded when the program is built.

use include_dir::{Dir, include_dir};
use preamble_content::Files;

static TRAINING_MODULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../training-modules");

/// Name and files of every course folder; `_template` and other names that start with an underscore are for authors.
pub(crate) fn courses() -> Vec<(String, Files)> {
    TRAINING_MODULES
        .dirs()
        .filter_map(|folder| Some((folder.path().file_name()?.to_str()?.to_owned(), folder)))
        .filter(|(name, _)| !name.starts_with('_'))
        .map(|(name, folder)| (name, Files::from_iter(files_below(folder))))
        .collect()
}

/// The files of the folder with this name.
pub(crate) fn folder(name: &str) -> Option<Files> {
    TRAINING_MODULES.get_dir(name).map(|folder| Files::from_iter(files_below(folder)))
}

fn files_below(root: &Dir<'_>) -> Vec<(String, Vec<u8>)> {
    let (mut files, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs().cloned());
        for file in folder.files() {
            if let Some(path) = file.path().strip_prefix(root.path()).ok().and_then(|path| path.to_str()) {
                files.push((path.replace('\\', "/"), file.contents().to_vec()));
            }
        }
    }
    files
}

/// Name and files of every folder below the folder with this name.
pub(crate) fn folders_in(name: &str) -> Vec<(String, Files)> {
    let inside = TRAINING_MODULES.get_dir(name).map(Dir::dirs).into_iter().flatten();
    inside
        .filter_map(|folder| Some((folder.path().file_name()?.to_str()?.to_owned(), folder)))
        .map(|(name, folder)| (name, Files::from_iter(files_below(folder))))
        .collect()
}
