//! The words of all courses in one list, each with its translations and the lessons that use it.

use std::collections::BTreeSet;

use preamble_content::model::{Course, GlossaryEntry};
use preamble_core::course::{self, Courses};
use preamble_core::library::{Library, names};

use crate::app::Context;
use crate::course::links;
use crate::references::Gatherer;
use crate::wire::Nothing;
use crate::wire::lesson::{References, TermCard};
use crate::wire::library::*;
use crate::{Failure, locale};

pub(crate) fn glossary(cx: &mut Context<'_>, _: Nothing) -> Result<Glossary, Failure> {
    let (courses, library, settings) = (cx.courses(), cx.library()?, cx.settings());
    let (wanted, discreet) = (settings.course_language(), settings.discreet);
    let mut seen = BTreeSet::new();
    let (mut terms, mut references) = (Vec::new(), References::default());
    for (course, entry) in entries(courses).filter(|(_, entry)| seen.insert(entry.id.as_str())) {
        let mut gatherer = Gatherer::new(course, course::language(course, wanted));
        let Some(card) = card(course, entry, library, wanted, &mut gatherer) else { continue };
        references.sources.append(&mut gatherer.found.sources);
        terms.push(GlossaryTerm {
            id: entry.id.clone(),
            term: card.term,
            explanation: card.explanation,
            other: card.other,
            lessons: links::teaching(courses, wanted, discreet, |lesson| lesson.glossary.contains(&entry.id)),
        });
    }
    let language = courses.courses().first().map_or(wanted, |course| course::language(course, wanted));
    Ok(Glossary { language: language.to_owned(), direction: locale::direction(language), terms, references })
}

fn entries(courses: &Courses) -> impl Iterator<Item = (&Course, &GlossaryEntry)> {
    courses.courses().iter().flat_map(|course| course.glossary.iter().map(move |entry| (course, entry)))
}

/// The card of a term that stands in a text of the library: its explanation comes from the first course that has the word.
pub(super) fn term(courses: &Courses, library: &Library, id: &str, wanted: &str) -> Option<TermCard> {
    let (course, entry) = entries(courses).find(|(_, entry)| entry.id == id)?;
    let mut gatherer = Gatherer::new(course, course::language(course, wanted));
    card(course, entry, library, wanted, &mut gatherer)
}

fn card(
    course: &Course,
    entry: &GlossaryEntry,
    library: &Library,
    wanted: &str,
    gatherer: &mut Gatherer<'_>,
) -> Option<TermCard> {
    let language = course::language(course, wanted);
    let words = entry.words.get(language)?;
    // The course's own word wins over the terminology's: its explanation was written for it.
    let mut other = names(library, &entry.id);
    other.extend(entry.words.iter().map(|(tag, words)| (tag.clone(), words.term.clone())));
    other.remove(language);
    Some(TermCard {
        term: words.term.clone(),
        explanation: gatherer.text(&words.explanation),
        other: other.into_iter().collect(),
    })
}
