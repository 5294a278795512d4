//! Command `library.cases`: concluded public cases, each with its way in time.

use preamble_content::collection::{Entry, EntryWords};
use preamble_content::library::{Body, Case};

use crate::app::Context;
use crate::course::links;
use crate::wire::Nothing;
use crate::wire::case::*;
use crate::wire::course::LessonLink;
use crate::wire::lesson::{PartView, References};
use crate::{Failure, locale, references};

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<CaseList, Failure> {
    let (courses, library, settings) = (cx.courses(), cx.library()?, cx.settings());
    let (all, wanted) = (&library.cases, settings.course_language());
    let language = all.language(wanted);
    let mut found = References::default();
    for id in all.entries.iter().flat_map(|entry| &entry.record.facts) {
        if let Some(fact) = library.facts.get(id) {
            found.sources.entry(id.clone()).or_insert_with(|| references::card(fact));
        }
    }
    let case = |entry: &Entry<Case>| {
        let lessons = links::named(courses, &entry.record.lessons, wanted, settings.discreet);
        view(entry, all.words(entry, wanted), lessons)
    };
    Ok(CaseList {
        language: language.to_owned(),
        direction: locale::direction(language),
        draft: library.is_draft(language),
        cases: all.entries.iter().map(case).collect(),
        references: found,
    })
}

fn view(entry: &Entry<Case>, words: &EntryWords, lessons: Vec<LessonLink>) -> CaseView {
    let part = |id: &str| PartView {
        id: id.to_owned(),
        title: words.parts.get(id).map(|part| part.title.clone()).unwrap_or_default(),
        body: words.part(id).to_vec(),
    };
    let points = entry.record.timeline.iter().zip(words.lines("timeline"));
    CaseView {
        id: entry.id.clone(),
        title: words.title.clone(),
        body: words.body.clone(),
        date: entry.record.date.clone(),
        place: entry.record.place.clone(),
        decided_by: body(entry.record.body),
        articles: entry.record.articles.iter().copied().map(u32::from).collect(),
        facts: part("facts"),
        right: part("right"),
        timeline: CaseTimeline {
            title: part("timeline").title,
            points: points.map(|(date, text)| CasePoint { date: date.clone(), text: text.to_vec() }).collect(),
        },
        outcome: part("outcome"),
        changed: part("changed"),
        unchanged: words.parts.contains_key("unchanged").then(|| part("unchanged")),
        ask: part("ask"),
        lessons,
    }
}

fn body(body: Body) -> CaseBody {
    match body {
        Body::Ecthr => CaseBody::Ecthr,
        Body::Iacthr => CaseBody::Iacthr,
        Body::CedawCommittee => CaseBody::CedawCommittee,
        Body::HumanRightsCommittee => CaseBody::HumanRightsCommittee,
        Body::CerdCommittee => CaseBody::CerdCommittee,
    }
}
