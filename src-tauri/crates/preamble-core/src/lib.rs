//! Preamble without a screen: profiles, events and what follows from them, courses, the Declaration, assessment, certificates, backups.
//!
//! Synchronous throughout. Time and randomness come in as an [`Occasion`]; nothing here reads a clock or talks to a network.
//! SQL stands only under `store/`.

pub mod assessment;
pub mod backup;
pub mod certificate;
pub mod country;
pub mod course;
pub mod declaration;
pub mod device;
pub mod event;
pub mod files;
pub mod journal;
pub mod library;
pub mod mutant;
mod occasion;
pub mod paper;
pub mod plan;
pub mod profile;
pub mod progress;
pub mod review;
pub mod search;
pub mod settings;
mod shipped;
pub mod store;

pub use occasion::Occasion;
pub use preamble_content as content;
