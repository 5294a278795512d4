//! The tables of `course.toml`, `glossary/terms.toml`, `media/media.toml` and `review.toml` as they stand in the files, with places.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::model::{CertificateRule, Hue, Review};

/// The layout of course files that this version reads.
pub const FORMAT: i64 = 1;

#[derive(Debug, Deserialize)]
pub(crate) struct RawFormat {
    pub format: Spanned<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCourse {
    #[serde(rename = "format")]
    pub _format: i64,
    pub id: Spanned<String>,
    pub version: Spanned<String>,
    pub languages: Spanned<Vec<Spanned<String>>>,
    pub licence: String,
    pub minutes: Spanned<u32>,
    pub hue: Hue,
    #[serde(default = "last")]
    pub order: u32,
    pub cover: Spanned<String>,
    pub lessons: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    pub before: RawBefore,
    #[serde(default)]
    pub retired: Vec<Spanned<String>>,
    #[serde(default)]
    pub tags: Vec<String>,
    pub marks: RawMarks,
    pub test: RawBlueprint,
    pub forms: RawForms,
    #[serde(default)]
    pub attitudes: RawAttitudes,
    #[serde(default)]
    pub certificate: CertificateRule,
}

/// A course that does not say where it stands comes after those that do.
fn last() -> u32 {
    u32::MAX
}

/// What is good to have done before the course.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBefore {
    pub lessons: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMarks {
    pub quiz: Spanned<f64>,
    pub test: Spanned<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBlueprint {
    pub items: Spanned<usize>,
    pub minimum_per_lesson: Spanned<usize>,
    pub knowledge: Spanned<f64>,
    pub application: f64,
    pub safety: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawForms {
    pub items_per_group: usize,
    pub groups: Spanned<Vec<Vec<Spanned<String>>>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAttitudes {
    pub items: Vec<RawAttitude>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawAttitude {
    pub id: Spanned<String>,
    #[serde(default)]
    pub reverse: bool,
}

/// `glossary/terms.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawTerms {
    pub terms: Vec<Spanned<String>>,
}

/// One table of `media/media.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawPicture {
    pub credit: String,
    pub licence: String,
    pub alt: BTreeMap<String, Spanned<String>>,
}

pub(crate) type RawMedia = BTreeMap<Spanned<String>, RawPicture>;

/// `review.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReviews {
    #[serde(default)]
    pub reviews: Vec<Review>,
}
