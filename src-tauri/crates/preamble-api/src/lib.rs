//! The command list of Preamble, its wire types, its wire errors and the router that every host uses.
//!
//! A host makes an [`App`] and hands envelopes to [`App::call`]; there is nothing else to know. Adding a command is described in
//! `commands.rs`.

mod action;
mod app;
mod assessment;
mod attitude;
mod backup;
mod case;
mod certificate;
pub mod commands;
mod country;
mod course;
mod error;
mod files;
mod idle;
mod journal;
mod lesson;
mod letter;
mod library;
mod locale;
mod number;
mod paper;
mod picture;
mod plan;
mod profile;
mod progress;
mod protected;
mod references;
mod review;
mod router;
mod safety;
mod scenario;
mod search;
mod settings;
pub mod typescript;
pub mod wire;

pub use app::{App, Clock, SystemClock};
pub use error::{CODES, Failure};
pub use router::{Envelope, NAMES};
