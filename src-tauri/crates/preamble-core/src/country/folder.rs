//! Entries that an organisation puts beside the program or into the data folder: `countries/<id>/`, in the format of the shipped ones.

use std::path::Path;

use super::Countries;
use crate::content::{self, Files};

impl Countries {
    /// Adds the packs below `folder`, which has the last word over those known so far. A missing folder is an empty one. A pack that
    /// cannot be read is named in [`Countries::broken`] and changes nothing. Nothing is left out: who puts it there decides.
    #[must_use]
    pub fn with_folder(mut self, folder: &Path) -> Self {
        let Ok(below) = std::fs::read_dir(folder) else { return self };
        let mut names: Vec<String> = below
            .filter_map(Result::ok)
            // A link is not followed: it could lead anywhere.
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.') && !name.starts_with('_'))
            .collect();
        names.sort();
        for name in names {
            let files = Files::read_folder(&folder.join(&name));
            match files.ok().and_then(|files| content::country::compile(&name, &files, &[]).0) {
                Some(country) => self.own.push(country),
                None => self.broken.push(name),
            }
        }
        self
    }
}
