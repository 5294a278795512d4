//! Courses as plain text: reads a course folder, checks it like a compiler, and makes the course that the rest of Preamble shows.
//!
//! Reading a folder is the only contact with the disk ([`Files::read_folder`]); [`compile`] and [`stamp`] work in memory.
//! The format is described in `training-modules/README.md`.

mod assemble;
mod block_words;
mod check;
mod citation;
pub mod collection;
pub mod country;
mod course_toml;
mod diagnostic;
mod fact;
mod files;
mod ids;
mod lesson_toml;
pub mod library;
mod markdown;
pub mod model;
pub mod reading;
mod section;
mod source;
mod stamp;
mod strip;
pub mod text;

pub use check::PACK_SLOTS;
pub use diagnostic::{Diagnostic, Severity, codes};
pub use files::{DEEPEST_FOLDER, Files, LARGEST_COURSE, LARGEST_FILE, MOST_FILES};
pub use model::Course;
pub use stamp::{StampError, path as stamp_path, stamp};

use diagnostic::Report;

/// What compiling a course gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Compiled {
    /// Present if there is no error.
    pub course: Option<Course>,
    /// By file and line.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks the files of a course and makes the course from them.
///
/// `name` is the name of the folder. `omit` are tags (`sogi`) or beginnings of tags (`org:`): blocks and facts with such a tag are left out
/// of the course, words, pictures and questions included, and a source mark loses the facts that are left out.
#[must_use]
pub fn compile(name: &str, files: &Files, omit: &[&str]) -> Compiled {
    let mut report = Report::default();
    let source = source::load(name, files, omit, &mut report);
    if let Some(source) = &source {
        check::all(source, &mut report);
    }
    let diagnostics = report.finish();
    let failed = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    let course = source.filter(|_| !failed).as_ref().and_then(assemble::course);
    Compiled { course, diagnostics }
}
