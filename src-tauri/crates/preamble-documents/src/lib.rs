//! Printed documents: one Typst template and one set of words in, PDF or SVG bytes out.
//!
//! The crate is pure. Templates, fonts and data lie in memory, so nothing can read the disk, the clock or the network,
//! and the same input gives the same bytes. It holds no words of its own: the caller hands over text that is already in
//! the reader's language. Every PDF claims PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once, so it can be
//! archived and read aloud.

mod certificate;
mod error;
mod faces;
mod paper;
mod render;
mod square;
mod text;
mod world;

pub use certificate::{
    Attachment, CertificatePage, Day, Direction, Hue, LabelledValue, Labels, certificate_pdf, certificate_svg,
};
pub use error::DocumentError;
pub use paper::{
    Card, Choice, Flow, Gap, Page, Paper, Part, Picture, Printed, Run, Set, Side, Size, Source, Tone, WordPair,
    paper_lengths, paper_pdf,
};
pub use text::clean;
