//! The words of Preamble: Fluent files under `locales/`, embedded, checked, typed and formatted.
//!
//! Messages are Project Fluent (<https://projectfluent.org>, syntax 1.0). Both sides of the program read the same
//! files: Rust formats with [`Messages`], the window receives [`resources`] and formats with `@fluent/bundle`.

mod check;
mod declare;
mod languages;
mod messages;
mod pseudo;
mod references;
mod sources;
mod typescript;

pub use check::{Problem, check, check_languages};
pub use languages::{
    Direction, Language, PSEUDO_LONG, PSEUDO_MIRRORED, dynamic_prefixes, language, languages, negotiate,
};
pub use messages::{Messages, Value};
pub use sources::{SourceFile, embedded, keys, resources};
pub use typescript::typescript;

/// The language every other one is translated from, and the last resort for a missing message.
pub const SOURCE_LANGUAGE: &str = "en";
