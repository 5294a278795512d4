//! Slots for country data have names that country packs fill.

use crate::{
    diagnostic::{Code, Report},
    markdown::NoteKind,
    source::Source,
};

/// What may stand after `pack.` in a slot.
pub const PACK_SLOTS: [&str; 10] = [
    "emergency",
    "helplines",
    "police_complaint",
    "equality_body",
    "nhri",
    "law.violence",
    "law.discrimination",
    "treaties",
    "child_protection",
    "legal_risk",
];

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for document in source.documents() {
        for note in &document.notes {
            match &note.kind {
                NoteKind::Slot(name) => known(name, &document.path, note.line, report),
                // Only letters have blanks.
                NoteKind::Field(id) => report.add(Code::BlankUnknown, &document.path, note.line, &[("blank", id)]),
                _ => {}
            }
        }
    }
}

/// Reports a slot that no pack can fill.
pub(crate) fn known(name: &str, path: &str, line: usize, report: &mut Report) {
    if !PACK_SLOTS.contains(&name) {
        report.add(Code::SlotUnknown, path, line, &[("slot", &name), ("known", &PACK_SLOTS.join(", "))]);
    }
}
