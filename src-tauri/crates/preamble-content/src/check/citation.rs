//! Cited facts exist, graded items rest on confirmed ones, and screens that tell facts cite some.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Code, Report},
    ids,
    lesson_toml::Kind,
    markdown::NoteKind,
    model::Use,
    source::{LessonSource, LessonText, Source},
};

/// What `facts.json` says of a fact that a person has checked against its source.
const CONFIRMED: &str = "confirmed";

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    let mut cited = BTreeSet::new();
    for document in source.documents() {
        for note in &document.notes {
            let NoteKind::Source { facts, .. } = &note.kind else { continue };
            for id in facts {
                if source.fact(id).is_some() {
                    cited.insert(id);
                } else if source.facts.is_some() {
                    report.add(Code::FactUnknown, &document.path, note.line, &[("fact", id)]);
                }
            }
        }
    }
    // A tag that the course does not declare could not be offered for leaving out.
    for tag in cited.iter().filter_map(|id| source.fact(id)).flat_map(|fact| &fact.tags).collect::<BTreeSet<_>>() {
        if !source.course.raw.tags.contains(tag) && !ids::is_omitted([tag.as_str()], source.omit) {
            report.add(Code::TagUndeclared, "facts.json", 0, &[("tag", tag)]);
        }
    }
    // Source marks must agree between languages (see `parity.rs`), so these two look at the source language only.
    for lesson in &source.lessons {
        if let Some(text) = lesson.words.get(source.source_language()) {
            blocks(source, lesson, text, report);
        }
    }
}

fn blocks(source: &Source<'_>, lesson: &LessonSource, text: &LessonText, report: &mut Report) {
    for block in &lesson.toml.raw.blocks {
        let id = block.id.get_ref();
        let Some(words) = text.blocks.get(id) else { continue };
        let mut marks = 0;
        let mut facts = BTreeSet::new();
        for note in text.document.notes_in(&words.range) {
            if let NoteKind::Source { facts: ids, practice } = &note.kind {
                marks += 1;
                if !practice {
                    facts.extend(ids.iter().map(String::as_str));
                }
            }
        }
        // Simple on purpose: no attempt to find out which sentences claim something.
        if marks == 0 && matches!(block.kind, Kind::Read | Kind::Case) {
            report.add(Code::ClaimUncited, &text.document.path, words.line, &[("block", id)]);
        }
        let graded = block.uses().iter().any(|purpose| matches!(purpose, Use::Quiz | Use::Test));
        let confirmed = |id: &&str| source.fact(id).is_none_or(|fact| fact.confidence == CONFIRMED);
        if graded && !facts.is_empty() && !facts.iter().any(confirmed) {
            let list: Vec<&str> = facts.into_iter().collect();
            let args: [(&'static str, &dyn std::fmt::Display); 2] = [("block", id), ("facts", &list.join(", "))];
            report.add(Code::FactUnconfirmed, &text.document.path, words.line, &args);
        }
    }
}
