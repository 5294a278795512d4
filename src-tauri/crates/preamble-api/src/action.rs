//! Commands `action.*`: cards of things to do.

use preamble_content::library::{self, Action, Library};
use preamble_content::model::Risk as CardRisk;
use preamble_content::text::Text;

use crate::Failure;
use crate::app::Context;
use crate::course::links;
use crate::wire::Nothing;
use crate::wire::action::*;
use crate::wire::lesson::{References, Risk};
use crate::{locale, references};

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<ActionList, Failure> {
    let (wanted, discreet) = (cx.course_language(None), cx.settings().discreet);
    let library = cx.library()?;
    let cards = &library.actions;
    let mut references = References::default();
    let mut actions = Vec::new();
    for entry in &cards.entries {
        let (words, record) = (cards.words(entry, &wanted), &entry.record);
        for fact in record.facts.iter().filter_map(|id| library.facts.get(id)) {
            references.sources.insert(fact.id.clone(), references::card(fact));
        }
        let (checks, notes): (Vec<&Text>, Vec<&Text>) =
            words.part("risk").iter().partition(|text| matches!(text, Text::List { .. }));
        let checks = checks.into_iter().flat_map(|list| match list {
            Text::List { items, .. } => items.iter().filter_map(|item| item.first().cloned()).collect(),
            _ => Vec::new(),
        });
        actions.push(ActionView {
            id: entry.id.clone(),
            title: words.title.clone(),
            risk: risk(record.risk),
            kind: kind(record.kind),
            minutes: record.minutes,
            days: record.days.clone(),
            why: words.body.clone(),
            steps: words.part("steps").to_vec(),
            checks: checks.collect(),
            notes: notes.into_iter().cloned().collect(),
            safer: words.part("safer").to_vec(),
            letters: letters(library, record, &wanted),
            lessons: links::named(cx.courses(), &record.lessons, &wanted, discreet),
        });
    }
    let language = cards.language(&wanted).to_owned();
    Ok(ActionList { direction: locale::direction(&language), language, actions, references })
}

fn letters(library: &Library, record: &Action, wanted: &str) -> Vec<ActionLetter> {
    let known = record.letters.iter().filter_map(|id| library.letters.get(id));
    let view = |entry| {
        let words = library.letters.words(entry, wanted);
        ActionLetter { id: entry.id.clone(), title: words.title.clone() }
    };
    known.map(view).collect()
}

fn risk(risk: CardRisk) -> Risk {
    match risk {
        CardRisk::Private => Risk::Private,
        CardRisk::Low => Risk::Low,
        CardRisk::Public => Risk::Public,
    }
}

fn kind(kind: library::ActionKind) -> ActionKind {
    match kind {
        library::ActionKind::Learn => ActionKind::Learn,
        library::ActionKind::Talk => ActionKind::Talk,
        library::ActionKind::Support => ActionKind::Support,
        library::ActionKind::Write => ActionKind::Write,
        library::ActionKind::Join => ActionKind::Join,
        library::ActionKind::Organise => ActionKind::Organise,
    }
}
