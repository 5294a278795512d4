//! One entry of a country pack: a contact, a law or an advice, with where and when it was seen.

use serde::{Deserialize, Serialize};

use super::date;
use crate::{
    check::PACK_SLOTS,
    collection::{Flaw, PartRule, Record, Shape, is_date},
    diagnostic::Code,
};

/// Whom a contact is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Emergency,
    Violence,
    Children,
    Discrimination,
    Legal,
    MentalHealth,
    /// A list of services, to be read.
    Directory,
}

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunBy {
    State,
    Ngo,
    Mixed,
    Unknown,
}

/// How an entry is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Official text or the operator's own.
    A,
    /// A secondary source.
    B,
    /// General knowledge: never shown.
    C,
}

/// One table of `country.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryEntry {
    pub id: String,
    /// One of [`PACK_SLOTS`].
    pub slot: String,
    /// Contacts only.
    pub kind: Option<ContactKind>,
    /// A number or an address, as written.
    pub number: Option<String>,
    pub run_by: RunBy,
    /// Where it was seen.
    pub source: String,
    /// When: a year, a month or a day.
    pub checked: String,
    pub confidence: Confidence,
    /// Somebody of us has called or written.
    #[serde(default)]
    pub called: bool,
    /// The last day on which it counts as checked.
    pub expires: String,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl CountryEntry {
    /// Whether the slot holds contacts.
    #[must_use]
    pub fn is_contact(&self) -> bool {
        matches!(self.slot.as_str(), "emergency" | "helplines")
    }
}

/// Contacts change quickly, laws less so (curriculum, section 5).
const MONTHS_OF_A_CONTACT: u32 = 6;
const MONTHS_OF_A_LAW: u32 = 12;

impl Record for CountryEntry {
    const NAME: &'static str = "entries";

    fn id(&self) -> &str {
        &self.id
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }

    fn tags(&self) -> &[String] {
        &self.tags
    }

    fn shape(&self) -> Shape {
        let parts = ["hours", "cost", "languages", "ways", "serves", "expect", "risks"];
        Shape {
            heading: Some(60),
            body: Some(150),
            // What is said of a contact has the contact's source.
            cited: !self.is_contact(),
            parts: if self.is_contact() { parts.map(PartRule::optional).into() } else { Vec::new() },
        }
    }

    fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        if !PACK_SLOTS.contains(&self.slot.as_str()) {
            let args = vec![("slot", self.slot.clone()), ("known", PACK_SLOTS.join(", "))];
            flaws.push(Flaw { code: Code::SlotUnknown, value: self.slot.clone(), args });
        }
        let kind = |code, of| Flaw { value: self.id.clone(), ..Flaw::field(code, "kind", of) };
        match (self.is_contact(), self.kind.is_some()) {
            (true, false) => flaws.push(kind(Code::FieldMissing, "contact")),
            (false, true) => flaws.push(kind(Code::FieldUnexpected, "law")),
            _ => {}
        }
        for (day, is_whole) in [(&self.checked, false), (&self.expires, true)] {
            if !is_date(day) || (is_whole && day.len() != 10) {
                flaws.push(Flaw::date(day));
            }
        }
        let months = if self.is_contact() { MONTHS_OF_A_CONTACT } else { MONTHS_OF_A_LAW };
        if let Some(latest) = date::after(&self.checked, months).filter(|latest| self.expires > *latest) {
            let args = vec![("expires", self.expires.clone()), ("latest", latest), ("months", months.to_string())];
            flaws.push(Flaw { code: Code::ExpiryLate, value: self.expires.clone(), args });
        }
        flaws
    }
}
