//! Glossary: listed terms have words, linked terms are listed in their lesson, listed terms are linked.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Code, Report},
    ids,
    markdown::{Document, NoteKind},
    source::{LessonSource, Source},
};

use super::course::Ids;

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    let Some(file) = &source.terms else { return };
    let known: BTreeSet<&str> =
        Ids { is_id: ids::is_term, ..Ids::new(file, "term") }.all(&file.raw.terms, report).seen.into_keys().collect();
    for (language, glossary) in &source.glossary {
        for term in file.raw.terms.iter().filter(|term| !glossary.terms.contains_key(term.get_ref())) {
            let args: [(&'static str, &dyn std::fmt::Display); 3] =
                [("term", term.get_ref()), ("language", language), ("file", &glossary.document.path)];
            report.add(Code::TermWords, &file.path, file.line(term), &args);
        }
        for section in glossary.sections.iter().filter(|section| !section.id.is_empty()) {
            if !known.contains(section.id.as_str()) {
                report.add(Code::TermUnknown, &glossary.document.path, section.line, &[("term", &section.id)]);
            }
        }
    }
    for document in source.documents() {
        for (term, line) in links(document).filter(|(term, _)| !known.contains(term)) {
            report.add(Code::TermUnknown, &document.path, line, &[("term", &term)]);
        }
    }
    for lesson in &source.lessons {
        self::lesson(lesson, &known, report);
    }
}

fn links(document: &Document) -> impl Iterator<Item = (&str, usize)> {
    document.notes.iter().filter_map(|note| match &note.kind {
        NoteKind::Term(id) => Some((id.as_str(), note.line)),
        _ => None,
    })
}

fn lesson(lesson: &LessonSource, known: &BTreeSet<&str>, report: &mut Report) {
    let file = &lesson.toml;
    let listed: BTreeSet<&str> = file.raw.glossary.iter().map(|term| term.get_ref().as_str()).collect();
    for term in file.raw.glossary.iter().filter(|term| !known.contains(term.get_ref().as_str())) {
        report.add(Code::TermUnknown, &file.path, file.line(term), &[("term", term.get_ref())]);
    }
    for (language, text) in &lesson.words {
        for (term, line) in links(&text.document) {
            if known.contains(term) && !listed.contains(term) {
                report.add(Code::TermUnlisted, &text.document.path, line, &[("term", &term)]);
            }
        }
        let linked: BTreeSet<&str> = links(&text.document).map(|(term, _)| term).collect();
        for term in file.raw.glossary.iter().filter(|term| !linked.contains(term.get_ref().as_str())) {
            let args: [(&'static str, &dyn std::fmt::Display); 2] = [("term", term.get_ref()), ("language", language)];
            report.add(Code::TermUnlinked, &file.path, file.line(term), &args);
        }
    }
}
