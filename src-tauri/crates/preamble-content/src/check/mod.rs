//! The checks, each on the whole course as read. Reading itself reports what cannot be read (see `source.rs`, `markdown.rs`, `block_words.rs`).

mod block;
mod blueprint;
mod citation;
mod course;
mod glossary;
pub(crate) mod length;
mod parity;
pub(crate) mod picture;
mod reason;
pub(crate) mod slot;
mod svg;
pub(crate) mod translation;

pub use slot::PACK_SLOTS;

use crate::{diagnostic::Report, source::Source};

/// Runs every check.
pub(crate) fn all(source: &Source<'_>, report: &mut Report) {
    let checks = [
        course::check,
        course::ids,
        block::check,
        parity::check,
        reason::check,
        citation::check,
        glossary::check,
        picture::check,
        slot::check,
        blueprint::check,
        length::check,
        translation::check,
    ];
    for check in checks {
        check(source, report);
    }
}
