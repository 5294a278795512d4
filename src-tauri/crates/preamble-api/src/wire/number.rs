//! Statistics of the library that become pictures.

use preamble_content::text::{Inline, Text};
use serde::Serialize;
use ts_rs::TS;

use super::course::LessonLink;
use super::lesson::{PartView, References};
use super::locale::Direction;

#[derive(Debug, Clone, Serialize, TS)]
pub struct NumberList {
    pub language: String,
    pub direction: Direction,
    /// No native editor has signed this language of this version.
    pub draft: bool,
    /// By theme, and within a theme in the order of the library.
    pub numbers: Vec<NumberView>,
    pub references: References,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NumberView {
    pub id: String,
    pub theme: NumberTheme,
    /// The finding in one sentence.
    pub title: String,
    pub chart: NumberChart,
    pub unit: NumberUnit,
    /// A year or a span of years.
    pub year: String,
    /// Empty: the source gives no value, only words.
    pub values: Vec<NumberValue>,
    /// Who counted what, when and where.
    pub body: Vec<Text>,
    /// How to read it.
    pub note: PartView,
    pub lessons: Vec<LessonLink>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct NumberValue {
    pub id: String,
    pub label: Vec<Inline>,
    pub value: f64,
    pub approx: Option<NumberApprox>,
    /// The span that the source gives, if it gives one.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// A year, a month or a day; in charts over time only.
    pub when: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberTheme {
    Treaties,
    Violence,
    Killings,
    Reporting,
    Equality,
    Change,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberChart {
    /// Values beside each other.
    Bars,
    /// Parts of a hundred.
    Share,
    /// One value that stands alone.
    Figure,
    Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberUnit {
    Percent,
    People,
    Count,
    Cases,
    Countries,
    Minutes,
}

/// How the source limits a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NumberApprox {
    About,
    MoreThan,
}
