//! Why a certificate could not be issued or read. A certificate that reads but does not hold is a verdict instead.

use thiserror::Error;

/// What stopped issuing or checking.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum CertificateError {
    /// The name is longer than a page and a stub take.
    #[error("the name has {0} characters")]
    NameTooLong(usize),
    /// The title is empty or longer than a page takes.
    #[error("the title has {0} characters")]
    Title(usize),
    /// The language is not a BCP 47 tag that Open Badges takes.
    #[error("not a language tag: {0}")]
    Language(String),
    /// The day of issue is before 1970 or after 2149.
    #[error("not a day of issue: {0}")]
    Day(String),
    /// The file is over the size that a certificate can have.
    #[error("the file has {0} bytes, more than a certificate can have")]
    TooLarge(usize),
    /// The file is neither a PDF nor JSON nor the text of a stub.
    #[error("the file is no certificate")]
    NotACertificate,
    /// The PDF cannot be read to its end: it was cut off or damaged on the way.
    #[error("the PDF is damaged or cut off")]
    DamagedPdf,
    /// The JSON cannot be read to its end: it was cut off or damaged on the way.
    #[error("the JSON is damaged or cut off in line {line}")]
    DamagedJson {
        /// The line where reading stopped.
        line: usize,
    },
    /// The PDF is whole but carries no credential; printing to PDF or photographing a page loses it.
    #[error("the PDF carries no credential")]
    NoAttachment,
    /// The PDF carries more than one credential, so it is unclear which one the page shows.
    #[error("the PDF carries {0} credentials")]
    SeveralAttachments(usize),
    /// The stub cannot be read: it was cut off or mistyped.
    #[error("the text of the stub is damaged or cut off")]
    DamagedStub,
    /// A bundled context or the canonical form failed; this is a fault of the program.
    #[error("the credential could not be put into canonical form: {0}")]
    Canonical(String),
}

impl CertificateError {
    /// The error in machine-readable answers.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NameTooLong(_) => "name-too-long",
            Self::Title(_) => "title",
            Self::Language(_) => "language",
            Self::Day(_) => "day",
            Self::TooLarge(_) => "too-large",
            Self::NotACertificate => "not-a-certificate",
            Self::DamagedPdf => "damaged-pdf",
            Self::DamagedJson { .. } => "damaged-json",
            Self::NoAttachment => "no-attachment",
            Self::SeveralAttachments(_) => "several-attachments",
            Self::DamagedStub => "damaged-stub",
            Self::Canonical(_) => "canonical",
        }
    }
}
