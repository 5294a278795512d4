//! Structure and words fit together, in every language: blocks, order, parts, numbers of options, cited facts.

use std::collections::BTreeSet;

use crate::{
    block_words::{self, BlockText},
    diagnostic::{Code, Report},
    lesson_toml::{Kind, RawBlock},
    markdown::NoteKind,
    model::Form,
    source::{LessonSource, LessonText, Source},
};

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for lesson in &source.lessons {
        for (language, text) in &lesson.words {
            order(lesson, text, report);
            for block in &lesson.toml.raw.blocks {
                let id = block.id.get_ref();
                let Some(words) = text.blocks.get(id) else {
                    report.add(Code::BlockMissing, &text.document.path, 0, &[("block", id), ("language", language)]);
                    continue;
                };
                parts(block, text, words, report);
                if let Some(original) = lesson.words.get(source.source_language())
                    && language != source.source_language()
                {
                    facts(id, original, text, words, report);
                }
            }
        }
    }
}

/// The first block that stands elsewhere than in `lesson.toml` is named; the rest usually follows from it.
fn order(lesson: &LessonSource, text: &LessonText, report: &mut Report) {
    let blocks = &lesson.toml.raw.blocks;
    let structure = blocks.iter().map(|block| block.id.get_ref()).filter(|id| text.blocks.contains_key(*id));
    let words = text.sections.iter().filter(|section| text.blocks.contains_key(&section.id));
    if let Some((expected, found)) = structure.zip(words).find(|(expected, found)| **expected != found.id) {
        let args: [(&'static str, &dyn std::fmt::Display); 2] = [("expected", expected), ("found", &found.id)];
        report.add(Code::BlockOrder, &text.document.path, found.line, &args);
    }
}

fn parts(block: &RawBlock, text: &LessonText, words: &BlockText, report: &mut Report) {
    let path = &text.document.path;
    let id = block.id.get_ref();
    for part in block_words::parts(block).0 {
        if !words.words.parts.contains_key(part) {
            report.add(Code::PartMissing, path, words.line, &[("part", &part), ("block", id)]);
        }
    }
    if block.kind == Kind::Question && block.form != Some(Form::TrueFalse) {
        let (expected, found) = (block.options().len(), words.words.options.len());
        if expected != found {
            let args: [(&'static str, &dyn std::fmt::Display); 3] =
                [("block", id), ("expected", &expected), ("found", &found)];
            report.add(Code::OptionCount, path, words.line, &args);
        }
    }
}

/// A translation cites what the source language cites, or a fact was lost on the way.
fn facts(block: &str, original: &LessonText, text: &LessonText, words: &BlockText, report: &mut Report) {
    let Some(original_words) = original.blocks.get(block) else { return };
    let from = cited(original, original_words);
    let to = cited(text, words);
    if from != to {
        let list: Vec<&str> = from.symmetric_difference(&to).copied().collect();
        let args: [(&'static str, &dyn std::fmt::Display); 2] = [("block", &block), ("facts", &list.join(", "))];
        report.add(Code::FactDiffers, &text.document.path, words.line, &args);
    }
}

fn cited<'a>(text: &'a LessonText, words: &BlockText) -> BTreeSet<&'a str> {
    let mut facts = BTreeSet::new();
    for note in text.document.notes_in(&words.range) {
        if let NoteKind::Source { facts: ids, .. } = &note.kind {
            facts.extend(ids.iter().map(String::as_str));
        }
    }
    facts
}
