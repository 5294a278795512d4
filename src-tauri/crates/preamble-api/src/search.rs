//! Commands `search.*`: everything that can be learned here, by its words. What is typed is never kept.

use std::collections::BTreeSet;

use preamble_core::country::SLOTS;
use preamble_core::course::{self, Courses};
use preamble_core::search::{Hit, Kind, Piece, Place};

use crate::app::Context;
use crate::course::{hue, title};
use crate::wire::search::*;
use crate::{Failure, locale};

/// Words to try.
const SUGGESTIONS: usize = 6;

pub(crate) fn find(cx: &mut Context<'_>, request: SearchRequest) -> Result<SearchResults, Failure> {
    cx.profile()?;
    let settings = cx.settings();
    let language = settings.course_language();
    let mut results = SearchResults {
        groups: Vec::new(),
        language: language.to_owned(),
        some_words: false,
        instead: None,
        suggestions: Vec::new(),
    };
    if request.text.trim().is_empty() {
        cx.prepare_search();
    } else {
        let help = help(cx);
        let admits = |place: &Place| match place {
            Place::Help { country, entry } => help.contains(&(country.as_str(), entry.as_str())),
            _ => true,
        };
        let found = cx.search().find(&request.text, language, admits);
        (results.some_words, results.instead) = (found.some_words, found.instead);
        for hit in &found.hits {
            let Some(seen) = view(cx, hit, settings.discreet) else { continue };
            let kind = kind(hit.page.kind);
            match results.groups.iter_mut().find(|group| group.kind == kind) {
                Some(group) => group.hits.push(seen),
                None => results.groups.push(SearchGroup { kind, hits: vec![seen] }),
            }
        }
    }
    if results.groups.is_empty() && !settings.discreet {
        results.suggestions = suggestions(cx.courses(), language);
    }
    Ok(results)
}

/// The entries of country packs that Help shows to this person.
fn help<'a>(cx: &Context<'a>) -> BTreeSet<(&'a str, &'a str)> {
    let (packs, settings, today) = (cx.countries(), cx.settings(), cx.today());
    let shown = SLOTS.iter().flat_map(|slot| packs.slot(settings.country.as_deref(), slot, today));
    shown.map(|shown| (shown.country.id.as_str(), shown.entry.id.as_str())).collect()
}

fn view(cx: &Context<'_>, hit: &Hit<'_>, discreet: bool) -> Option<SearchHit> {
    let (courses, language) = (cx.courses(), hit.page.language.as_str());
    // What a course says of itself is all about its subject.
    let neutral = match &hit.page.place {
        Place::Course { course } if discreet => Some(title(courses.course(course).ok()?, language, discreet)),
        _ => None,
    };
    let (title, excerpt) = match neutral {
        Some(text) => (vec![SearchPiece { text, marked: false }], Vec::new()),
        None => (pieces(&hit.title), pieces(&hit.excerpt)),
    };
    Some(SearchHit {
        title,
        excerpt,
        notice: hit.page.instead.is_some(),
        language: language.to_owned(),
        direction: locale::direction(language),
        place: place(cx, &hit.page.place, language, discreet)?,
    })
}

fn place(cx: &Context<'_>, place: &Place, language: &str, discreet: bool) -> Option<SearchPlace> {
    let courses = cx.courses();
    match place {
        Place::Course { course } => {
            let course = courses.course(course).ok()?;
            Some(SearchPlace::Course { course: course.id.clone(), hue: hue(course.hue) })
        }
        Place::Instrument { id } => Some(SearchPlace::Instrument { id: id.clone() }),
        Place::Case { id } => Some(SearchPlace::Case { id: id.clone() }),
        Place::Number { id } => Some(SearchPlace::Number { id: id.clone() }),
        Place::Action { id } => Some(SearchPlace::Action { id: id.clone() }),
        Place::Letter { id } => Some(SearchPlace::Letter { id: id.clone() }),
        Place::Help { country, entry } => {
            let country = cx.countries().country(country)?.country;
            Some(SearchPlace::Help { entry: entry.clone(), country_name: country.entries.title(language).to_owned() })
        }
        Place::Lesson { course, lesson, block } => {
            let course = courses.course(course).ok()?;
            let index = course.lessons.iter().position(|one| one.id == *lesson)?;
            let words = course.lessons[index].words.get(language);
            Some(SearchPlace::Lesson {
                course: course.id.clone(),
                lesson: lesson.clone(),
                block: block.clone(),
                course_title: title(course, language, discreet),
                lesson_title: words.filter(|_| !discreet).map(|words| words.title.clone()),
                number: index as u32 + 1,
                hue: hue(course.hue),
            })
        }
        Place::Article { number } => Some(SearchPlace::Article { number: *number }),
        Place::Term { course, term } => {
            let course = courses.course(course).ok()?;
            let lesson = course.lessons.iter().find(|lesson| lesson.glossary.contains(term));
            Some(SearchPlace::Term {
                course: course.id.clone(),
                term: term.clone(),
                course_title: title(course, language, discreet),
                lesson: lesson.map(|lesson| lesson.id.clone()),
            })
        }
    }
}

fn kind(kind: Kind) -> SearchKind {
    match kind {
        Kind::Course => SearchKind::Course,
        Kind::Lesson => SearchKind::Lesson,
        Kind::Term => SearchKind::Term,
        Kind::Article => SearchKind::Article,
        Kind::Plain => SearchKind::Plain,
        Kind::Instrument => SearchKind::Instrument,
        Kind::Case => SearchKind::Case,
        Kind::Number => SearchKind::Number,
        Kind::Action => SearchKind::Action,
        Kind::Letter => SearchKind::Letter,
        Kind::Help => SearchKind::Help,
    }
}

fn pieces(pieces: &[Piece]) -> Vec<SearchPiece> {
    pieces.iter().map(|piece| SearchPiece { text: piece.text.clone(), marked: piece.marked }).collect()
}

/// The first words of each glossary in turn.
fn suggestions(courses: &Courses, language: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for index in 0..SUGGESTIONS {
        for course in courses.courses() {
            let term = course.glossary.get(index).and_then(|entry| entry.words.get(course::language(course, language)));
            if let Some(term) = term.filter(|term| !words.contains(&term.term)) {
                words.push(term.term.clone());
            }
        }
    }
    words.truncate(SUGGESTIONS);
    words
}
