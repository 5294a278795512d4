//! Which entries are shown: an organisation's before ours, none that nobody has seen, old ones marked.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::PackEntry;
use crate::content::country::{Confidence, Country};

/// Everything that a pack can fill, in the order of the Help screen.
pub const SLOTS: [&str; 10] = [
    "emergency",
    "helplines",
    "police_complaint",
    "child_protection",
    "legal_risk",
    "nhri",
    "equality_body",
    "law.violence",
    "law.discrimination",
    "treaties",
];

/// An entry as it may be shown on a day.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    pub country: &'a Country,
    pub entry: &'a PackEntry,
    /// Its time is over: shown with "not checked since".
    pub expired: bool,
}

/// Whether a slot holds contacts: directories that hold everywhere are added to those of a country.
pub(super) fn is_contact(slot: &str) -> bool {
    matches!(slot, "emergency" | "helplines")
}

/// The entries of one country: what organisations add, then ours in their order, each replaced or hidden as an organisation says.
/// `own` begins with the pack that has the last word.
pub(super) fn merged<'a>(own: &[&'a Country], shipped: Option<&'a Country>) -> Vec<(&'a Country, &'a PackEntry)> {
    let packs: Vec<&Country> = own.iter().copied().chain(shipped).collect();
    // The entry that counts for an id, if no pack above hides it.
    let counts = |id: &str| {
        for country in &packs {
            if let Some(entry) = country.entries.entries.iter().find(|entry| entry.id == id) {
                return Some((*country, entry));
            }
            if country.hides.iter().any(|hidden| hidden == id || hidden == "*") {
                return None;
            }
        }
        None
    };
    let mut placed = BTreeSet::new();
    let mut merged = Vec::new();
    for (at, country) in packs.iter().enumerate() {
        let below = packs.get(at + 1..).unwrap_or_default();
        for entry in &country.entries.entries {
            // A replacement stands where the replaced entry stood.
            let stands_below = below.iter().any(|other| other.entries.entries.iter().any(|one| one.id == entry.id));
            if !stands_below && placed.insert(entry.id.as_str()) {
                merged.extend(counts(&entry.id));
            }
        }
    }
    merged
}

/// The entry, if it belongs to the slot and may be shown. A clock that stands before the pack's own day is wrong: that day counts.
pub(super) fn shown<'a>(country: &'a Country, entry: &'a PackEntry, slot: &str, today: Date) -> Option<Shown<'a>> {
    let record = &entry.record;
    if record.slot != slot || record.confidence == Confidence::C {
        return None;
    }
    let day = |text: &str| text.parse::<Date>().ok();
    let today = day(&country.checked).map_or(today, |made| today.max(made));
    let expired = day(&record.expires).is_none_or(|expires| today > expires);
    Some(Shown { country, entry, expired })
}
