//! What can go wrong while a document is set.

use thiserror::Error;

/// Why a document could not be made.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// The text holds letters that none of the shipped fonts can draw; PDF/A forbids to leave them out.
    #[error("no shipped font has these letters: {0}")]
    Letters(String),
    /// The text for the QR code is longer than the largest QR code holds.
    #[error("{0} characters are too many for a QR code")]
    SquareTooLong(usize),
    /// A value from the caller cannot stand in the document (its date, its language tag or its media type).
    #[error("the document cannot hold this {what}: {value}")]
    Value {
        /// Which value it is.
        what: &'static str,
        /// The value as it came.
        value: String,
    },
    /// The template itself failed; this is a fault of the program.
    #[error("the template {template} failed: {message}")]
    Template {
        /// The template's file name.
        template: &'static str,
        /// What the typesetter said.
        message: String,
    },
}
