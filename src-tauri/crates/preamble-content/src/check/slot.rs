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
            if let NoteKind::Slot(name) = &note.kind
                && !PACK_SLOTS.contains(&name.as_str())
            {
                let known = PACK_SLOTS.join(", ");
                report.add(Code::SlotUnknown, &document.path, note.line, &[("slot", name), ("known", &known)]);
            }
        }
    }
}
