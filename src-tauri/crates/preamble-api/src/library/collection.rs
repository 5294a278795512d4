//! Our words on the thirty articles, and the cards of treaties, bodies and procedures.

use preamble_content::collection::Entry;
use preamble_content::library::{self, Instrument};
use preamble_core::course::Courses;
use preamble_core::library::{Library, names};

use super::glossary;
use crate::app::Context;
use crate::course::links;
use crate::references::Gatherer;
use crate::wire::Nothing;
use crate::wire::lesson::{PartView, References};
use crate::wire::library::*;
use crate::{Failure, locale};

/// The parts of an instrument, in the order in which they are shown.
const PARTS: [&str; 3] = ["bound", "says", "complain"];

pub(crate) fn articles(cx: &mut Context<'_>, _: Nothing) -> Result<ArticleList, Failure> {
    let (courses, library, settings) = (cx.courses(), cx.library()?, cx.settings());
    let (wanted, discreet) = (settings.course_language(), settings.discreet);
    let all = &library.articles;
    let language = all.language(wanted).to_owned();
    let mut gatherer = Gatherer::of_facts(&library.facts, &language);
    let articles = all.entries.iter().map(|entry| {
        let words = all.words(entry, wanted);
        ArticleWords {
            number: entry.record.number.into(),
            title: words.title.clone(),
            plain: gatherer.text(&words.body),
            example: gatherer.text(words.part("example")),
            lessons: links::named(courses, &entry.record.lessons, wanted, discreet),
        }
    });
    let mut articles: Vec<_> = articles.collect();
    articles.sort_by_key(|article| article.number);
    Ok(ArticleList {
        direction: locale::direction(&language),
        draft: library.is_draft(&language),
        articles,
        references: references(gatherer, courses, library, wanted),
        language: language.clone(),
    })
}

pub(crate) fn instruments(cx: &mut Context<'_>, _: Nothing) -> Result<InstrumentList, Failure> {
    let (all, settings) = (&cx.library()?.instruments, cx.settings());
    let wanted = settings.course_language();
    let card = |entry: &Entry<Instrument>| InstrumentCard {
        id: entry.id.clone(),
        kind: kind(entry.record.kind),
        title: all.words(entry, wanted).title.clone(),
        adopted: entry.record.adopted.clone(),
    };
    Ok(InstrumentList {
        language: all.language(wanted).to_owned(),
        direction: locale::direction(all.language(wanted)),
        instruments: all.entries.iter().map(card).collect(),
    })
}

pub(crate) fn instrument(cx: &mut Context<'_>, request: InstrumentRequest) -> Result<InstrumentView, Failure> {
    let (courses, library, settings) = (cx.courses(), cx.library()?, cx.settings());
    let wanted = settings.course_language();
    let all = &library.instruments;
    let entry = all.get(&request.id).ok_or_else(|| Failure::instrument_unknown().with("instrument", &request.id))?;
    let language = all.language(wanted);
    let words = all.words(entry, wanted);
    let mut gatherer = Gatherer::of_facts(&library.facts, language);
    let body = gatherer.text(&words.body);
    let parts = PARTS.iter().filter_map(|id| {
        let part = words.parts.get(*id)?;
        Some(PartView { id: (*id).to_owned(), title: part.title.clone(), body: gatherer.text(&part.body) })
    });
    let parts = parts.collect();
    Ok(InstrumentView {
        id: entry.id.clone(),
        kind: kind(entry.record.kind),
        title: words.title.clone(),
        language: language.to_owned(),
        direction: locale::direction(language),
        draft: library.is_draft(language),
        symbol: entry.record.symbol.clone(),
        adopted: entry.record.adopted.clone(),
        in_force: entry.record.in_force.clone(),
        full_text: entry.record.text.is_some(),
        body,
        parts,
        names: names(library, &entry.id).into_iter().collect(),
        lessons: links::named(courses, &entry.record.lessons, wanted, settings.discreet),
        references: references(gatherer, courses, library, wanted),
    })
}

/// What the marks of texts of the library open.
fn references(gatherer: Gatherer<'_>, courses: &Courses, library: &Library, wanted: &str) -> References {
    let mut found = gatherer.found;
    for id in gatherer.terms {
        if let Some(card) = glossary::term(courses, library, &id, wanted) {
            found.terms.insert(id, card);
        }
    }
    found
}

fn kind(kind: library::InstrumentKind) -> InstrumentKind {
    match kind {
        library::InstrumentKind::Declaration => InstrumentKind::Declaration,
        library::InstrumentKind::Treaty => InstrumentKind::Treaty,
        library::InstrumentKind::Regional => InstrumentKind::Regional,
        library::InstrumentKind::Body => InstrumentKind::Body,
        library::InstrumentKind::Procedure => InstrumentKind::Procedure,
        library::InstrumentKind::Programme => InstrumentKind::Programme,
    }
}
