//! The pages of search, from content. Answers of questions are left out: nobody should find them by looking for them.

use std::collections::BTreeSet;

use super::{Kind, Page, Place};
use crate::content::collection::{Collection, Entry};
use crate::content::model::{Block, BlockWords, Course, CourseWords, Lesson};
use crate::content::text::{Text, plain};
use crate::country::Countries;
use crate::course::Courses;
use crate::declaration;
use crate::library::{self, Library};
use crate::progress::Screens as _;

/// Everything, in every language in which it exists.
pub fn pages(courses: &Courses, library: Option<&Library>, countries: &Countries) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut terms = BTreeSet::new();
    for course in courses.courses() {
        pages.extend(course.words.iter().map(|(language, words)| about(course, language, words)));
        for lesson in &course.lessons {
            for block in lesson.screens() {
                pages
                    .extend(block.words.iter().map(|(language, words)| screen(course, lesson, block, language, words)));
            }
        }
        // The glossary shows a word once, as the first course explains it.
        for entry in course.glossary.iter().filter(|entry| terms.insert(entry.id.as_str())) {
            pages.extend(entry.words.iter().map(|(language, words)| Page {
                kind: Kind::Term,
                place: Place::Term { course: course.id.clone(), term: entry.id.clone() },
                language: language.clone(),
                title: words.term.clone(),
                body: plain(&words.explanation),
                instead: None,
            }));
        }
    }
    let languages: BTreeSet<&String> = courses.courses().iter().flat_map(|course| &course.languages).collect();
    for language in languages {
        pages.extend(declaration(language).unwrap_or_default());
    }
    if let Some(library) = library {
        shelves(library, &mut pages);
    }
    for shown in countries.all() {
        let (country, entry) = (shown.country.id.clone(), shown.entry.id.clone());
        let number = shown.entry.record.number.as_deref();
        pages.extend(entries(shown.entry, Kind::Help, Place::Help { country, entry }, number));
    }
    pages
}

/// The collections of the library.
fn shelves(library: &Library, pages: &mut Vec<Page>) {
    collection(&library.articles, pages, Kind::Plain, |entry| Place::Article { number: entry.record.number.into() });
    for entry in &library.instruments.entries {
        let place = Place::Instrument { id: entry.id.clone() };
        pages.extend(entries(entry, Kind::Instrument, place, Some(&instrument_names(library, entry))));
    }
    collection(&library.cases, pages, Kind::Case, |entry| Place::Case { id: entry.id.clone() });
    collection(&library.numbers, pages, Kind::Number, |entry| Place::Number { id: entry.id.clone() });
    collection(&library.actions, pages, Kind::Action, |entry| Place::Action { id: entry.id.clone() });
    collection(&library.letters, pages, Kind::Letter, |entry| Place::Letter { id: entry.id.clone() });
}

/// By its sign and by what it is called in other languages too: many people know only one of them.
fn instrument_names(library: &Library, entry: &Entry<library::Instrument>) -> String {
    let names = library::names(library, &entry.id);
    let all: Vec<&str> =
        entry.record.symbol.iter().map(String::as_str).chain(names.values().map(String::as_str)).collect();
    all.join(" · ")
}

fn collection<R>(all: &Collection<R>, pages: &mut Vec<Page>, kind: Kind, place: impl Fn(&Entry<R>) -> Place) {
    for entry in &all.entries {
        pages.extend(entries(entry, kind, place(entry), None));
    }
}

/// An entry in each of its languages: its text, its parts, and what else it is known by.
fn entries<R>(entry: &Entry<R>, kind: Kind, place: Place, more: Option<&str>) -> impl Iterator<Item = Page> {
    entry.words.iter().map(move |(language, words)| {
        let mut texts = vec![plain(&words.body)];
        texts.extend(words.parts.values().map(|part| plain(&part.body)));
        texts.extend(more.map(str::to_owned));
        Page {
            kind,
            place: place.clone(),
            language: language.clone(),
            title: words.title.clone(),
            body: joined(texts),
            instead: None,
        }
    })
}

fn joined(mut texts: Vec<String>) -> String {
    texts.retain(|text| !text.is_empty());
    texts.join(" ")
}

fn about(course: &Course, language: &str, words: &CourseWords) -> Page {
    let outcome = |content: &Vec<_>| plain(&[Text::Paragraph { content: content.clone() }]);
    let texts = std::iter::once(plain(&words.summary)).chain(words.outcomes.iter().map(outcome));
    Page {
        kind: Kind::Course,
        place: Place::Course { course: course.id.clone() },
        language: language.to_owned(),
        title: words.title.clone(),
        body: joined(texts.collect()),
        instead: None,
    }
}

/// The official text, article by article, in one of the languages of the courses.
fn declaration(language: &str) -> Option<Vec<Page>> {
    let code = declaration::code_for(language)?;
    let text = declaration::open(code).ok()?;
    let page = |number: u32, title: String, paragraphs: Vec<String>| Page {
        kind: Kind::Article,
        place: Place::Article { number },
        language: language.to_owned(),
        title,
        body: paragraphs.join(" "),
        instead: None,
    };
    let preamble = page(0, text.preamble.heading, text.preamble.paragraphs);
    let articles = text.articles.into_iter().map(|one| page(one.n.into(), one.heading, one.paragraphs));
    Some(std::iter::once(preamble).chain(articles).collect())
}

fn screen(course: &Course, lesson: &Lesson, block: &Block, language: &str, words: &BlockWords) -> Page {
    let mut texts = vec![plain(&words.body)];
    texts.extend(words.steps.iter().map(|step| plain(&step.situation)));
    texts.extend(words.parts.values().map(|part| plain(&part.body)));
    // Of hard content only the summary is shown before the notice was read.
    let summary = || words.parts.get("summary").map(|part| plain(&part.body)).unwrap_or_default();
    Page {
        kind: Kind::Lesson,
        place: Place::Lesson { course: course.id.clone(), lesson: lesson.id.clone(), block: block.id.clone() },
        language: language.to_owned(),
        title: words.title.clone(),
        body: joined(texts),
        instead: block.notice.then(summary),
    }
}
