//! Help for the place where a person is: which entries are shown, which stand in for others, which are old.
//!
//! Entries of an organisation (folders `countries/<id>`) stand before, in place of or instead of the shipped ones. A country's own
//! entries come first, then what holds everywhere; never those of another country.

mod folder;
mod select;

use jiff::civil::Date;

use crate::content::collection::Entry;
use crate::content::country::{Country, CountryEntry};
use crate::shipped;

pub use select::{SLOTS, Shown};

/// The pack that holds everywhere.
pub const INTERNATIONAL: &str = "international";

/// All packs on this computer.
#[derive(Default)]
pub struct Countries {
    shipped: Vec<Country>,
    /// Of an organisation; later folders stand before earlier ones.
    own: Vec<Country>,
    broken: Vec<String>,
}

/// What is known of one country, as its card says it.
pub struct Chosen<'a> {
    pub country: &'a Country,
    /// An organisation put it there.
    pub own: bool,
}

impl Countries {
    /// The packs that ship with the program.
    pub fn shipped() -> Self {
        let (shipped, broken) = shipped::countries();
        Self { shipped, broken, ..Self::default() }
    }

    /// These packs and no others.
    pub fn of(shipped: Vec<Country>) -> Self {
        Self { shipped, ..Self::default() }
    }

    /// Names of folders that could not be read.
    pub fn broken(&self) -> &[String] {
        &self.broken
    }

    /// Ids of the countries that can be chosen.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.own.iter().chain(&self.shipped).map(|country| country.id.as_str()).collect();
        ids.retain(|id| *id != INTERNATIONAL);
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The pack that speaks for a country: an organisation's, else the shipped one.
    pub fn country(&self, id: &str) -> Option<Chosen<'_>> {
        let own = self.own.iter().rev().find(|country| country.id == id);
        let shipped = || self.shipped.iter().find(|country| country.id == id);
        own.map(|country| Chosen { country, own: true }).or_else(|| Some(Chosen { country: shipped()?, own: false }))
    }

    /// The chosen country, if it is one of ours: never `international`, which is there in any case.
    pub fn chosen(&self, wanted: Option<&str>) -> Option<Chosen<'_>> {
        wanted.filter(|id| *id != INTERNATIONAL).and_then(|id| self.country(id))
    }

    /// What fills a slot for this country on this day: the country's own entries; below contacts, and where the country says
    /// nothing, what holds everywhere. Empty: nothing checked is known.
    pub fn slot(&self, wanted: Option<&str>, slot: &str, today: Date) -> Vec<Shown<'_>> {
        let mut shown = match self.chosen(wanted) {
            Some(chosen) => self.entries(&chosen.country.id, slot, today),
            None => Vec::new(),
        };
        if shown.is_empty() || select::is_contact(slot) {
            shown.extend(self.entries(INTERNATIONAL, slot, today));
        }
        shown
    }

    /// What may be shown of any country; which of it is shown for one, [`Countries::slot`] says.
    pub fn all(&self) -> Vec<Shown<'_>> {
        let ids = self.ids().into_iter().chain([INTERNATIONAL]);
        ids.flat_map(|id| SLOTS.iter().flat_map(move |slot| self.entries(id, slot, Date::MAX))).collect()
    }

    fn entries(&self, id: &str, slot: &str, today: Date) -> Vec<Shown<'_>> {
        let own: Vec<&Country> = self.own.iter().rev().filter(|country| country.id == id).collect();
        let shipped = self.shipped.iter().find(|country| country.id == id);
        let merged = select::merged(&own, shipped);
        merged.into_iter().filter_map(|(country, entry)| select::shown(country, entry, slot, today)).collect()
    }
}

type PackEntry = Entry<CountryEntry>;

#[cfg(test)]
mod tests;
