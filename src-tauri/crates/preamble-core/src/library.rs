//! The library of the resource centre: what ships with the program, read once.

use std::collections::BTreeMap;

pub use preamble_content::library::{Instrument, Library};

use crate::shipped;

/// The shipped library; `None` if it could not be read, which the build keeps from happening.
#[must_use]
pub fn shipped() -> Option<Library> {
    shipped::library()
}

/// A concept in every language of the terminology. Ids of the library have hyphens where those of the terminology have underscores.
#[must_use]
pub fn names(library: &Library, id: &str) -> BTreeMap<String, String> {
    let id = id.replace('-', "_");
    library.terms.iter().find(|term| term.id == id).map(|term| term.words.clone()).unwrap_or_default()
}
