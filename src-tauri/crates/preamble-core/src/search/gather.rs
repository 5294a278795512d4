//! The pages of search, from content. Answers of questions are left out: nobody should find them by looking for them.

use std::collections::BTreeSet;

use super::{Kind, Page, Place};
use crate::content::model::{Block, BlockWords, Course, Lesson};
use crate::content::text::plain;
use crate::course::Courses;
use crate::declaration;
use crate::progress::Screens as _;

/// Everything, in every language in which it exists.
pub fn pages(courses: &Courses) -> Vec<Page> {
    let mut pages = Vec::new();
    for course in courses.courses() {
        for lesson in &course.lessons {
            for block in lesson.screens() {
                pages
                    .extend(block.words.iter().map(|(language, words)| screen(course, lesson, block, language, words)));
            }
        }
        for entry in &course.glossary {
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
    pages
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
    texts.retain(|text| !text.is_empty());
    // Of hard content only the summary is shown before the notice was read.
    let summary = || words.parts.get("summary").map(|part| plain(&part.body)).unwrap_or_default();
    Page {
        kind: Kind::Lesson,
        place: Place::Lesson { course: course.id.clone(), lesson: lesson.id.clone(), block: block.id.clone() },
        language: language.to_owned(),
        title: words.title.clone(),
        body: texts.join(" "),
        instead: block.notice.then(summary),
    }
}
