//! The Fluent files of each language as embedded at build time.

use std::borrow::Cow;

use fluent_syntax::ast::Entry;
use include_dir::{Dir, include_dir};

use crate::languages::{PSEUDO_LONG, PSEUDO_MIRRORED};
use crate::{SOURCE_LANGUAGE, pseudo};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// One file `locales/<language>/<area>.ftl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The folder's name, a BCP 47 tag.
    pub language: String,
    /// The file's name without its ending; every key in it begins with this word.
    pub area: String,
    /// The text of the file.
    pub text: Cow<'static, str>,
}

impl SourceFile {
    /// Where the file stands in the repository.
    #[must_use]
    pub fn path(&self) -> String {
        format!("locales/{}/{}.ftl", self.language, self.area)
    }
}

/// All Fluent files that were embedded, by language, then by area.
#[must_use]
pub fn embedded() -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = LOCALES
        .dirs()
        .flat_map(|folder| folder.files())
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "ftl"))
        .filter_map(|file| {
            Some(SourceFile {
                language: file.path().parent()?.to_str()?.to_owned(),
                area: file.path().file_stem()?.to_str()?.to_owned(),
                text: Cow::Borrowed(file.contents_utf8()?),
            })
        })
        .collect();
    files.sort_by(|a, b| (&a.language, &a.area).cmp(&(&b.language, &b.area)));
    files
}

/// The Fluent sources of a language, by area; empty for a language that is not there.
///
/// The pseudo languages are made from English here, so they can never be stale.
#[must_use]
pub fn resources(tag: &str) -> Vec<Cow<'static, str>> {
    let transform: Option<fn(&str) -> String> = match tag {
        PSEUDO_LONG => Some(pseudo::long),
        PSEUDO_MIRRORED => Some(pseudo::mirrored),
        _ => None,
    };
    let wanted = if transform.is_some() { SOURCE_LANGUAGE } else { tag };
    embedded()
        .into_iter()
        .filter(|file| file.language == wanted)
        .map(|file| match transform {
            Some(transform) => Cow::Owned(transform(&file.text)),
            None => file.text,
        })
        .collect()
}

/// The keys of all messages in the source language, sorted.
#[must_use]
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> = resources(SOURCE_LANGUAGE)
        .iter()
        .flat_map(|text| {
            let resource = match fluent_syntax::parser::parse(text.as_ref()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            resource.body.into_iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
        })
        .collect();
    keys.sort();
    keys
}
