//! Checks that every collection gets: tables and words fit together, facts are known and cited, lists have their length.

use std::collections::BTreeSet;

use crate::{
    check::length,
    check::slot,
    diagnostic::{Code, Report},
    ids,
    markdown::{Document, NoteKind, What},
    section::{Section, count_signs, words_of},
};

use super::{Basis, CollectionSource, PartRule, Record, source::CollectionText};

/// Runs every check on one collection.
pub(crate) fn check<R: Record>(source: &CollectionSource<R>, basis: &Basis<'_>, report: &mut Report) {
    Check { source, basis }.all(report);
}

struct Check<'a, R> {
    source: &'a CollectionSource<R>,
    basis: &'a Basis<'a>,
}

impl<'a, R: Record> Check<'a, R> {
    fn all(&self, report: &mut Report) {
        self.ids(report);
        for (at, record) in self.records() {
            self.table(at, record, report);
        }
        for (language, text) in &self.source.texts {
            self.headings(text, report);
            marks(self.basis, &text.document, report);
            length::sentences_of(&text.document, report);
            for (_, record) in self.records() {
                let Some(section) = text.section(record.id()) else {
                    let args: [(&'static str, &dyn std::fmt::Display); 2] =
                        [("block", &record.id()), ("language", language)];
                    report.add(Code::BlockMissing, &text.document.path, 0, &args);
                    continue;
                };
                self.words(record, text, section, report);
            }
        }
        self.citations(report);
    }

    fn records(&self) -> impl Iterator<Item = (usize, &'a R)> + use<'a, R> {
        self.source.records.iter().map(|record| record.get_ref()).enumerate()
    }

    fn path(&self) -> &str {
        &self.source.place.path
    }

    fn ids(&self, report: &mut Report) {
        let mut seen = BTreeSet::new();
        for (at, record) in self.records() {
            let (id, line) = (record.id(), self.source.line(at, record.id()));
            if !ids::is_id(id) {
                report.add(Code::IdForm, self.path(), line, &[("id", &id), ("what", &"entry")]);
            } else if !seen.insert(id) {
                report.add(Code::IdDuplicate, self.path(), line, &[("id", &id), ("what", &"entry")]);
            }
        }
    }

    fn table(&self, at: usize, record: &R, report: &mut Report) {
        for flaw in record.flaws() {
            let args: Vec<(&'static str, &dyn std::fmt::Display)> =
                flaw.args.iter().map(|(name, value)| (*name, value as &dyn std::fmt::Display)).collect();
            report.add(flaw.code, self.path(), self.source.line(at, &flaw.value), &args);
        }
        for lesson in record.lessons() {
            let is_lesson = lesson.split_once('/').is_some_and(|(course, slug)| ids::is_id(course) && ids::is_id(slug));
            if !is_lesson {
                report.add(Code::LessonForm, self.path(), self.source.line(at, lesson), &[("lesson", lesson)]);
            }
        }
        for fact in record.facts() {
            let line = self.source.line(at, fact);
            match self.basis.fact(fact) {
                None if self.basis.facts.is_some() => {
                    report.add(Code::FactUnknown, self.path(), line, &[("fact", fact)]);
                }
                None => {}
                // What rests on a tagged fact could not be left out with it.
                Some(known) => {
                    for tag in known.tags.iter().filter(|tag| !record.tags().contains(tag)) {
                        let args: [(&'static str, &dyn std::fmt::Display); 3] =
                            [("entry", &record.id()), ("fact", fact), ("tag", tag)];
                        report.add(Code::TagMissing, self.path(), line, &args);
                    }
                }
            }
        }
    }

    /// Headings that belong to no table, and the first that stands elsewhere than its table.
    fn headings(&self, text: &CollectionText, report: &mut Report) {
        let known: Vec<&str> = self.records().map(|(_, record)| record.id()).collect();
        let mut seen = BTreeSet::new();
        for section in text.sections.iter().filter(|section| !section.id.is_empty()) {
            if !known.contains(&section.id.as_str()) {
                report.add(Code::BlockExtra, &text.document.path, section.line, &[("block", &section.id)]);
            } else if !seen.insert(section.id.as_str()) {
                let args: [(&'static str, &dyn std::fmt::Display); 2] = [("id", &section.id), ("what", &"entry")];
                report.add(Code::IdDuplicate, &text.document.path, section.line, &args);
            }
        }
        let tables = known.iter().filter(|id| seen.contains(**id));
        let words = text.sections.iter().filter(|section| seen.contains(section.id.as_str()));
        if let Some((expected, found)) = tables.zip(words).find(|(expected, found)| **expected != found.id) {
            let args: [(&'static str, &dyn std::fmt::Display); 2] = [("expected", expected), ("found", &found.id)];
            report.add(Code::BlockOrder, &text.document.path, found.line, &args);
        }
    }

    fn words(&self, record: &R, text: &CollectionText, section: &Section, report: &mut Report) {
        let shape = record.shape();
        let mut place = Words { id: record.id(), path: &text.document.path, report };
        if section.title.is_empty() {
            place.report.add(Code::TitleMissing, place.path, section.line, &[("what", &"block")]);
        }
        place.length(section.line, "heading", count_signs(&section.title), shape.heading);
        place.length(section.line, "body", words_of(&section.elements), shape.body);
        if section.elements.is_empty() {
            place.missing(section.line, "body");
        }
        for rule in &shape.parts {
            match section.parts.iter().find(|part| part.id == rule.id) {
                Some(part) => place.part(rule, part),
                None if rule.needed => {
                    let args: [(&'static str, &dyn std::fmt::Display); 2] = [("part", &rule.id), ("block", &place.id)];
                    place.report.add(Code::PartMissing, place.path, section.line, &args);
                }
                None => {}
            }
        }
        for part in section.parts.iter().filter(|part| !part.id.is_empty()) {
            if !shape.parts.iter().any(|rule| rule.id == part.id) {
                let args: [(&'static str, &dyn std::fmt::Display); 3] =
                    [("part", &part.id), ("block", &place.id), ("kind", &R::NAME)];
                place.report.add(Code::PartUnknown, place.path, part.line, &args);
            }
        }
        self.blanks(record, text, section, report);
    }

    /// Blanks that the words hold are known, and each known one has its place.
    fn blanks(&self, record: &R, text: &CollectionText, section: &Section, report: &mut Report) {
        let fields = record.fields();
        let mut used = BTreeSet::new();
        for note in text.document.notes_in(&section.range) {
            let NoteKind::Field(id) = &note.kind else { continue };
            if fields.as_ref().is_some_and(|fields| fields.contains(&id.as_str())) {
                used.insert(id.as_str());
            } else {
                report.add(Code::BlankUnknown, &text.document.path, note.line, &[("blank", id)]);
            }
        }
        for field in fields.into_iter().flatten().filter(|field| !used.contains(field)) {
            let args: [(&'static str, &dyn std::fmt::Display); 2] = [("blank", &field), ("block", &record.id())];
            report.add(Code::BlankUnused, &text.document.path, section.line, &args);
        }
    }

    /// Facts: what the table lists and what the words cite are the same, in every language.
    fn citations(&self, report: &mut Report) {
        let Some(original) = self.basis.languages.first().and_then(|tag| self.source.texts.get(tag)) else { return };
        for (at, record) in self.records() {
            let Some(section) = original.section(record.id()) else { continue };
            let (cited, marks) = cited(&original.document, section);
            if record.shape().cited && marks == 0 {
                report.add(Code::ClaimUncited, &original.document.path, section.line, &[("block", &record.id())]);
            }
            let listed: BTreeSet<&str> = record.facts().iter().map(String::as_str).collect();
            for fact in cited.difference(&listed).filter(|fact| self.basis.fact(fact).is_some()) {
                let args: [(&'static str, &dyn std::fmt::Display); 2] = [("fact", fact), ("entry", &record.id())];
                report.add(Code::FactUnlisted, &original.document.path, section.line, &args);
            }
            for fact in listed.difference(&cited).filter(|fact| self.basis.fact(fact).is_some()) {
                let args: [(&'static str, &dyn std::fmt::Display); 2] = [("fact", fact), ("entry", &record.id())];
                report.add(Code::FactUncited, self.path(), self.source.line(at, fact), &args);
            }
            for text in self.source.texts.values() {
                let Some(section) = text.section(record.id()) else { continue };
                let (other, _) = self::cited(&text.document, section);
                if other != cited {
                    let list: Vec<&str> = cited.symmetric_difference(&other).copied().collect();
                    let args: [(&'static str, &dyn std::fmt::Display); 2] =
                        [("block", &record.id()), ("facts", &list.join(", "))];
                    report.add(Code::FactDiffers, &text.document.path, section.line, &args);
                }
            }
        }
    }
}

/// Fact ids that stand in a section, and the number of its source marks.
fn cited<'a>(document: &'a Document, section: &Section) -> (BTreeSet<&'a str>, usize) {
    let (mut facts, mut marks) = (BTreeSet::new(), 0);
    for note in document.notes_in(&section.range) {
        if let NoteKind::Source { facts: ids, .. } = &note.kind {
            marks += 1;
            facts.extend(ids.iter().map(String::as_str));
        }
    }
    (facts, marks)
}

/// Facts, terms, slots and pictures that a file of words names.
fn marks(basis: &Basis<'_>, document: &Document, report: &mut Report) {
    for note in &document.notes {
        match &note.kind {
            NoteKind::Source { facts, .. } => {
                for fact in facts.iter().filter(|fact| basis.facts.is_some() && basis.fact(fact).is_none()) {
                    report.add(Code::FactUnknown, &document.path, note.line, &[("fact", fact)]);
                }
            }
            NoteKind::Term(term) if !basis.terms.contains(term) => {
                report.add(Code::TermUnknown, &document.path, note.line, &[("term", term)]);
            }
            NoteKind::Picture(file) => {
                report.add(Code::PictureMissing, &document.path, note.line, &[("picture", file)]);
            }
            NoteKind::Slot(name) => slot::known(name, &document.path, note.line, report),
            _ => {}
        }
    }
}

struct Words<'a> {
    id: &'a str,
    path: &'a str,
    report: &'a mut Report,
}

impl Words<'_> {
    fn missing(&mut self, line: usize, what: &str) {
        self.report.add(Code::TextMissing, self.path, line, &[("what", &what), ("block", &self.id)]);
    }

    fn length(&mut self, line: usize, what: &str, found: usize, limit: Option<usize>) {
        if let Some(limit) = limit.filter(|limit| found > *limit) {
            let args: [(&'static str, &dyn std::fmt::Display); 3] =
                [("what", &what), ("limit", &limit), ("found", &found)];
            self.report.add(Code::TextLong, self.path, line, &args);
        }
    }

    fn part(&mut self, rule: &PartRule, part: &Section) {
        if part.elements.is_empty() {
            return self.missing(part.line, "part");
        }
        self.length(part.line, "part", words_of(&part.elements), rule.words);
        let Some(wanted) = &rule.list else { return };
        let list = part.elements.iter().find_map(|element| match &element.what {
            What::List { start, items } if start.is_some() == wanted.numbered => Some(items.as_slice()),
            _ => None,
        });
        let items = list.unwrap_or_default();
        if !wanted.items.contains(&items.len()) {
            let (low, high) = (wanted.items.start(), wanted.items.end());
            let expected = if low == high {
                low.to_string()
            } else if *high == usize::MAX {
                format!("{low}+")
            } else {
                format!("{low}–{high}")
            };
            let args: [(&'static str, &dyn std::fmt::Display); 5] = [
                ("part", &rule.id),
                ("block", &self.id),
                ("expected", &expected),
                ("found", &items.len()),
                ("form", if wanted.numbered { &"numbered" } else { &"bullets" }),
            ];
            self.report.add(Code::ListCount, self.path, part.line, &args);
        }
        for item in items {
            if item.elements.first().is_none_or(|first| !matches!(first.what, What::Paragraph(_))) {
                self.report.add(Code::TextStray, self.path, item.line, &[("where", &"line")]);
            }
            self.length(item.line, "item", words_of(&item.elements), wanted.words);
        }
    }
}
