//! What the typesetter can see: one template, a few named files, the shipped fonts. No disk, no clock, no packages.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::DocumentError;
use crate::faces::FACES;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// A template of this crate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Template {
    /// Its file name under `templates/`.
    pub(crate) name: &'static str,
    /// Its Typst source.
    pub(crate) source: &'static str,
}

/// The template that all others import: colours, faces, paper-cut shapes.
const LOOK: Template = Template { name: "look.typ", source: include_str!("../templates/look.typ") };

/// The closed world of one document.
pub(crate) struct Desk {
    main: Source,
    look: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Desk {
    /// Lays out a template with the files that it reads by name.
    pub(crate) fn new(template: Template, files: Vec<(&str, Vec<u8>)>) -> Result<Self, DocumentError> {
        let files = files
            .into_iter()
            .map(|(name, bytes)| Ok((file_id(name)?, Bytes::new(bytes))))
            .collect::<Result<_, DocumentError>>()?;
        let source = |template: Template| Ok(Source::new(file_id(template.name)?, template.source.to_owned()));
        Ok(Self { main: source(template)?, look: source(LOOK)?, files })
    }
}

fn file_id(name: &str) -> Result<FileId, DocumentError> {
    let path =
        VirtualPath::new(name).map_err(|_| DocumentError::Value { what: "file name", value: name.to_owned() })?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FACES.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.look].into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
