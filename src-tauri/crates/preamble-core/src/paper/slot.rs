//! What a country pack knows, at its place in a text: contacts with number and date, law or advice, else the neutral sentence.

use jiff::civil::Date;
use preamble_documents::{Flow, Run};

use super::Press;
use super::words::{Cited, line, plain};
use crate::content::country::ContactKind;
use crate::country::{Countries, Shown};

/// For whom and when a paper is printed; without it every slot shows its neutral sentence.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// All packs of this computer.
    pub countries: &'a Countries,
    /// The chosen country; without it what holds everywhere.
    pub country: Option<&'a str>,
    /// Entries whose time is over by this day say so.
    pub today: Date,
}

impl<'a> Press<'a> {
    pub(super) fn slot(&mut self, name: &str, cited: &mut Cited<'a>) -> Vec<Flow> {
        let entries = match &self.place {
            Some(place) => place.countries.slot(place.country, name, place.today),
            None => Vec::new(),
        };
        let contacts = matches!(name, "emergency" | "helplines");
        // As on the screen: directories and advice alone are no number, so the neutral sentence still holds.
        let neutral = match contacts {
            true => entries.iter().all(|shown| shown.entry.record.kind == Some(ContactKind::Directory)),
            false => entries.is_empty(),
        };
        if contacts && cited.is_silent() {
            return Vec::new();
        }
        let again = cited.has_slot(name);
        let mut flow = if neutral { line(self.neutral_sentence(name)) } else { Vec::new() };
        if again && !entries.is_empty() {
            flow.extend(self.again(&entries, contacts));
            return flow;
        }
        for shown in entries {
            if !contacts || shown.entry.record.number.is_some() {
                flow.extend(self.entry(shown, contacts, cited));
            }
        }
        flow
    }

    /// The second time on one paper: names and numbers in one line.
    fn again(&self, entries: &[Shown<'_>], contacts: bool) -> Option<Flow> {
        let mut content = Vec::new();
        for shown in entries {
            let (record, language) = (&shown.entry.record, shown.country.entries.language(self.language));
            let Some(words) = shown.entry.words.get(language) else { continue };
            if contacts && record.number.is_none() {
                continue;
            }
            if !content.is_empty() {
                content.extend(plain(" · "));
            }
            content.extend(plain(words.title.clone()));
            if let Some(number) = &record.number {
                content.extend(plain(": "));
                content.push(Run::Number { text: number.clone() });
            }
        }
        (!content.is_empty()).then_some(Flow::Paragraph { content })
    }

    fn neutral_sentence(&self, name: &str) -> String {
        let key = format!("lesson-slot-{}", name.replace('.', "-"));
        self.say(if self.messages.has(&key) { &key } else { "lesson-slot-other" })
    }

    fn entry(&mut self, shown: Shown<'a>, contact: bool, cited: &mut Cited<'a>) -> Vec<Flow> {
        let (record, language) = (&shown.entry.record, shown.country.entries.language(self.language));
        let Some(words) = shown.entry.words.get(language) else { return Vec::new() };
        let mut title = vec![Run::Strong { content: plain(words.title.clone()) }];
        if let Some(number) = &record.number {
            title.extend(plain(": "));
            title.push(Run::Number { text: number.clone() });
        }
        let key = if shown.expired { "lesson-slot-expired" } else { "lesson-slot-checked" };
        let mut state = self.messages.format_plain(key, &[("when", record.checked.as_str().into())]);
        if record.number.is_some() && !record.called {
            state = format!("{state}. {}", self.say("lesson-slot-not-called"));
        }
        let mut flow = vec![Flow::Paragraph { content: title }];
        if !contact {
            cited.know(&shown.country.facts);
            flow.extend(self.flow(&words.body, cited));
        }
        flow.push(Flow::Quiet { text: state });
        flow
    }
}
