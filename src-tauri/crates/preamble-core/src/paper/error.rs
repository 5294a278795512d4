//! What can go wrong when a paper is made.

use preamble_documents::DocumentError;

use super::code::NotACode;
use crate::assessment::AssessmentError;
use crate::course::CourseError;
use crate::declaration::DeclarationError;

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A lesson without cards has no sheet of cards, and so on.
    #[error("there is no such sheet")]
    NoSheet,
    /// What was typed is no code.
    #[error(transparent)]
    Code(#[from] NotACode),
    /// Unknown course or lesson.
    #[error(transparent)]
    Course(#[from] CourseError),
    /// Unknown language of the Declaration.
    #[error(transparent)]
    Declaration(#[from] DeclarationError),
    /// The questions cannot be drawn.
    #[error(transparent)]
    Questions(#[from] AssessmentError),
    /// Letters without a font, or a fault of ours.
    #[error(transparent)]
    Document(#[from] DocumentError),
}
