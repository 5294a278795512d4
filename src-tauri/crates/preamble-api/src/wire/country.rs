//! Help and slots: contacts, laws and advice of the chosen country, each with its source, its date and what we do not know.

use preamble_content::text::Text;
use serde::Serialize;
use ts_rs::TS;

use super::lesson::{PartView, References};
use super::locale::Direction;

#[derive(Debug, Clone, Serialize, TS)]
pub struct CountryList {
    /// Those that can be chosen, by name in the language of the interface.
    pub countries: Vec<CountryChoice>,
    /// What the settings say, if it is one of these.
    pub chosen: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CountryChoice {
    pub id: String,
    pub name: String,
}

/// All that the Help screen shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HelpView {
    /// Absent: no country is chosen, or none of ours; then the sections hold what fits everywhere.
    pub country: Option<CountryCard>,
    /// In the order of the screen; empty ones are there too, so that the screen can say that we know nothing.
    pub sections: Vec<HelpSection>,
    pub references: References,
    /// Folders of an organisation that could not be read; the shipped entries stand in their place.
    pub broken: Vec<String>,
    /// Language of the words of the entries.
    pub language: String,
    pub direction: Direction,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CountryCard {
    pub id: String,
    pub name: String,
    pub version: String,
    /// Empty: nobody has taken the pack over.
    pub maintainer: String,
    /// The day on which the pack was put together.
    pub checked: String,
    /// An organisation put it beside this program.
    pub own: bool,
    /// No native editor has signed this language of this version.
    pub draft: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HelpSection {
    pub slot: String,
    pub entries: Vec<EntryView>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Emergency,
    Violence,
    Children,
    Discrimination,
    Legal,
    MentalHealth,
    Directory,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RunBy {
    State,
    Ngo,
    Mixed,
    Unknown,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EntryView {
    pub id: String,
    pub title: String,
    pub body: Vec<Text>,
    /// Contacts only.
    pub kind: Option<ContactKind>,
    /// A number or an address, as written.
    pub number: Option<String>,
    pub run_by: RunBy,
    /// What is known of a contact: `hours`, `cost`, `languages`, `ways`, `serves`, `expect`, `risks`.
    pub parts: Vec<PartView>,
    pub source: String,
    /// When: a year, a month or a day.
    pub checked: String,
    /// Its time is over: it is shown as not checked since `checked`.
    pub expired: bool,
    /// Seen at the operator or in an official text; otherwise in a secondary source.
    pub official: bool,
    /// Somebody of us has called or written.
    pub called: bool,
    /// Language of these words, where it differs from pack to pack.
    pub language: String,
    pub direction: Direction,
}
