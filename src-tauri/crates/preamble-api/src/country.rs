//! Commands `country.*`: which countries can be chosen, and Help. Also what fills the places for country data in a lesson.

use jiff::civil::Date;
use preamble_content::country as pack;
use preamble_core::country::{Chosen, Countries, SLOTS, Shown};

use crate::app::Context;
use crate::references::Gatherer;
use crate::wire::Nothing;
use crate::wire::country::*;
use crate::wire::lesson::{PartView, References};
use crate::{Failure, locale};

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<CountryList, Failure> {
    let (packs, settings) = (cx.countries(), cx.settings());
    let choices = packs.ids().into_iter().filter_map(|id| packs.country(id));
    let mut countries: Vec<CountryChoice> = choices
        .map(|chosen| CountryChoice {
            id: chosen.country.id.clone(),
            name: chosen.country.entries.title(&settings.language).to_owned(),
        })
        .collect();
    countries.sort_by(|one, other| one.name.cmp(&other.name));
    let chosen = packs.chosen(settings.country.as_deref()).map(|chosen| chosen.country.id.clone());
    Ok(CountryList { countries, chosen })
}

/// In the language of the interface: whoever needs it can read that.
pub(crate) fn help(cx: &mut Context<'_>, _: Nothing) -> Result<HelpView, Failure> {
    let (packs, settings, today) = (cx.countries(), cx.settings(), cx.today());
    let language = settings.language;
    let mut references = References::default();
    let sections = SLOTS.iter().map(|slot| HelpSection {
        slot: (*slot).to_owned(),
        entries: views(&packs.slot(settings.country.as_deref(), slot, today), &language, &mut references),
    });
    let sections = sections.collect();
    Ok(HelpView {
        country: packs.chosen(settings.country.as_deref()).map(|chosen| card(&chosen, &language)),
        sections,
        references,
        broken: packs.broken().to_vec(),
        direction: locale::direction(&language),
        language,
    })
}

/// Puts what is known into the slots that a text has.
pub(crate) fn fill(packs: &Countries, wanted: Option<&str>, today: Date, gatherer: &mut Gatherer<'_>, language: &str) {
    for slot in std::mem::take(&mut gatherer.slots) {
        let entries = views(&packs.slot(wanted, &slot, today), language, &mut gatherer.found);
        gatherer.found.slots.insert(slot, entries);
    }
}

fn card(chosen: &Chosen<'_>, language: &str) -> CountryCard {
    let country = chosen.country;
    CountryCard {
        id: country.id.clone(),
        name: country.entries.title(language).to_owned(),
        version: country.version.clone(),
        maintainer: country.maintainer.clone(),
        checked: country.checked.clone(),
        own: chosen.own,
        draft: country.is_draft(country.entries.language(language)),
    }
}

fn views(shown: &[Shown<'_>], wanted: &str, references: &mut References) -> Vec<EntryView> {
    shown.iter().filter_map(|shown| view(shown, wanted, references)).collect()
}

fn view(shown: &Shown<'_>, wanted: &str, references: &mut References) -> Option<EntryView> {
    let (record, language) = (&shown.entry.record, shown.country.entries.language(wanted));
    let words = shown.entry.words.get(language)?;
    let mut gatherer = Gatherer::of_facts(&shown.country.facts, language);
    let parts = words.parts.iter().map(|(id, part)| PartView {
        id: id.clone(),
        title: part.title.clone(),
        body: gatherer.text(&part.body),
    });
    let parts = parts.collect();
    let body = gatherer.text(&words.body);
    for (id, source) in gatherer.found.sources {
        references.sources.entry(id).or_insert(source);
    }
    Some(EntryView {
        id: shown.entry.id.clone(),
        title: words.title.clone(),
        body,
        kind: record.kind.map(kind),
        number: record.number.clone(),
        run_by: run_by(record.run_by),
        parts,
        source: record.source.clone(),
        checked: record.checked.clone(),
        expired: shown.expired,
        official: record.confidence == pack::Confidence::A,
        called: record.called,
        language: language.to_owned(),
        direction: locale::direction(language),
    })
}

fn kind(kind: pack::ContactKind) -> ContactKind {
    match kind {
        pack::ContactKind::Emergency => ContactKind::Emergency,
        pack::ContactKind::Violence => ContactKind::Violence,
        pack::ContactKind::Children => ContactKind::Children,
        pack::ContactKind::Discrimination => ContactKind::Discrimination,
        pack::ContactKind::Legal => ContactKind::Legal,
        pack::ContactKind::MentalHealth => ContactKind::MentalHealth,
        pack::ContactKind::Directory => ContactKind::Directory,
    }
}

fn run_by(run_by: pack::RunBy) -> RunBy {
    match run_by {
        pack::RunBy::State => RunBy::State,
        pack::RunBy::Ngo => RunBy::Ngo,
        pack::RunBy::Mixed => RunBy::Mixed,
        pack::RunBy::Unknown => RunBy::Unknown,
    }
}
