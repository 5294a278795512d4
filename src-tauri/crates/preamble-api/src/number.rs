//! Command `library.numbers`: statistics with what is drawn of them.

use preamble_content::collection::{Entry, EntryWords};
use preamble_content::library::{Approx, Chart, Number, Theme, Unit, Value};
use preamble_content::text::Inline;

use crate::app::Context;
use crate::course::links::named;
use crate::references::Gatherer;
use crate::wire::Nothing;
use crate::wire::lesson::PartView;
use crate::wire::number::*;
use crate::{Failure, locale};

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<NumberList, Failure> {
    let (courses, library, settings) = (cx.courses(), cx.library()?, cx.settings());
    let (all, wanted) = (&library.numbers, settings.course_language());
    let language = all.language(wanted);
    let mut gatherer = Gatherer::of_facts(&library.facts, language);
    let mut entries: Vec<_> = all.entries.iter().collect();
    entries.sort_by_key(|entry| entry.record.theme);
    let numbers = entries.into_iter().map(|entry| {
        let mut number = view(entry, all.words(entry, wanted), &mut gatherer);
        number.lessons = named(courses, &entry.record.lessons, wanted, settings.discreet);
        number
    });
    Ok(NumberList {
        numbers: numbers.collect(),
        direction: locale::direction(language),
        draft: library.is_draft(language),
        references: gatherer.found,
        language: language.to_owned(),
    })
}

fn view(entry: &Entry<Number>, words: &EntryWords, gatherer: &mut Gatherer<'_>) -> NumberView {
    let record = &entry.record;
    let labels = words.lines("values");
    let note = words.parts.get("note");
    NumberView {
        id: entry.id.clone(),
        theme: theme(record.theme),
        title: words.title.clone(),
        chart: chart(record),
        unit: unit(record.unit),
        year: record.year.clone(),
        values: record.values.iter().zip(labels).map(|(one, label)| value(one, gatherer.inline(label))).collect(),
        body: gatherer.text(&words.body),
        note: PartView {
            id: "note".to_owned(),
            title: note.map(|part| part.title.clone()).unwrap_or_default(),
            body: gatherer.text(words.part("note")),
        },
        lessons: Vec::new(),
    }
}

fn value(value: &Value, label: Vec<Inline>) -> NumberValue {
    NumberValue {
        id: value.id.clone(),
        label,
        value: value.value,
        approx: value.approx.map(|approx| match approx {
            Approx::About => NumberApprox::About,
            Approx::MoreThan => NumberApprox::MoreThan,
        }),
        low: value.low,
        high: value.high,
        when: value.when.clone(),
    }
}

/// A bar alone has nothing to be compared with.
fn chart(record: &Number) -> NumberChart {
    match record.chart {
        Chart::Bars if record.values.len() == 1 => NumberChart::Figure,
        Chart::Bars => NumberChart::Bars,
        Chart::Share => NumberChart::Share,
        Chart::Time => NumberChart::Time,
    }
}

fn theme(theme: Theme) -> NumberTheme {
    match theme {
        Theme::Treaties => NumberTheme::Treaties,
        Theme::Violence => NumberTheme::Violence,
        Theme::Killings => NumberTheme::Killings,
        Theme::Reporting => NumberTheme::Reporting,
        Theme::Equality => NumberTheme::Equality,
        Theme::Change => NumberTheme::Change,
    }
}

fn unit(unit: Unit) -> NumberUnit {
    match unit {
        Unit::Percent => NumberUnit::Percent,
        Unit::People => NumberUnit::People,
        Unit::Count => NumberUnit::Count,
        Unit::Cases => NumberUnit::Cases,
        Unit::Countries => NumberUnit::Countries,
        Unit::Minutes => NumberUnit::Minutes,
    }
}
