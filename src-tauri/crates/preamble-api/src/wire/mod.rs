//! Everything that crosses the wire: requests, answers and errors. Ids are strings, times ISO text; unknown fields are refused.

pub mod action;
pub mod assessment;
pub mod backup;
pub mod case;
pub mod certificate;
pub mod country;
pub mod course;
pub mod error;
pub mod files;
pub mod journal;
pub mod lesson;
pub mod letter;
pub mod library;
pub mod locale;
pub mod number;
pub mod paper;
pub mod plan;
pub mod profile;
pub mod progress;
pub mod protected;
pub mod review;
pub mod scenario;
pub mod search;
pub mod settings;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request or an answer that carries nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A picture, ready for an `img` element, with its alternative text in the language asked for (empty: decorative).
#[derive(Debug, Clone, Serialize, TS)]
pub struct Picture {
    /// A `data:` URL.
    pub url: String,
    pub alt: String,
}
