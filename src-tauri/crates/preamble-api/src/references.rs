//! What the marks in running text open: sources, terms, pictures; and running text as plain words.

use std::collections::{BTreeMap, BTreeSet};

use preamble_content::model::{Course, Fact};
pub(crate) use preamble_content::text::plain;
use preamble_content::text::{Inline, Text};

use crate::picture;
use crate::wire::lesson::{References, SourceCard, TermCard};

/// Gathers the references of one course, or of texts that have facts only, in one language.
pub(crate) struct Gatherer<'a> {
    facts: &'a BTreeMap<String, Fact>,
    /// Has terms and pictures.
    course: Option<&'a Course>,
    language: &'a str,
    pub found: References,
    /// Places for country data, by name.
    pub slots: BTreeSet<String>,
}

impl<'a> Gatherer<'a> {
    pub fn new(course: &'a Course, language: &'a str) -> Self {
        Self { course: Some(course), ..Self::of_facts(&course.facts, language) }
    }

    pub fn of_facts(facts: &'a BTreeMap<String, Fact>, language: &'a str) -> Self {
        Self { facts, course: None, language, found: References::default(), slots: BTreeSet::new() }
    }

    /// Looks through text and gives it back.
    pub fn text(&mut self, text: &[Text]) -> Vec<Text> {
        for piece in text {
            self.piece(piece);
        }
        text.to_vec()
    }

    pub fn inline(&mut self, inline: &[Inline]) -> Vec<Inline> {
        for piece in inline {
            match piece {
                Inline::Plain { .. } => {}
                Inline::Emphasis { content } | Inline::Strong { content } | Inline::Field { content, .. } => {
                    self.inline(content);
                }
                Inline::Term { id, content } => {
                    self.inline(content);
                    self.term(id);
                }
                Inline::Source { facts, .. } => facts.iter().for_each(|fact| self.source(fact)),
            }
        }
        inline.to_vec()
    }

    fn piece(&mut self, piece: &Text) {
        match piece {
            Text::Paragraph { content } => {
                self.inline(content);
            }
            Text::List { items, .. } => items.iter().for_each(|item| {
                self.text(item);
            }),
            Text::Quote { body, source } => {
                self.text(body);
                self.inline(source);
            }
            Text::Picture { file } => {
                let picture = self.course.and_then(|course| picture::of(course, file, self.language));
                if let Some(picture) = picture {
                    self.found.pictures.insert(file.clone(), picture);
                }
            }
            Text::Slot { name } => {
                self.slots.insert(name.clone());
            }
        }
    }

    fn source(&mut self, id: &str) {
        if let Some(fact) = self.facts.get(id) {
            self.found.sources.entry(id.to_owned()).or_insert_with(|| card(fact));
        }
    }

    fn term(&mut self, id: &str) {
        let glossary = self.course.map(|course| course.glossary.as_slice()).unwrap_or_default();
        let Some(entry) = glossary.iter().find(|entry| entry.id == id) else { return };
        if self.found.terms.contains_key(id) {
            return;
        }
        let Some(words) = entry.words.get(self.language) else { return };
        let other = entry.words.iter().filter(|(tag, _)| *tag != self.language);
        let card = TermCard {
            term: words.term.clone(),
            explanation: words.explanation.clone(),
            other: other.map(|(tag, words)| (tag.clone(), words.term.clone())).collect(),
        };
        // In first, so that a term that explains itself through another cannot go round for ever.
        self.found.terms.insert(id.to_owned(), card);
        let explanation = words.explanation.clone();
        self.text(&explanation);
    }
}

/// A dash in the fact base says that there is nothing to say.
fn known(detail: &str) -> String {
    if detail.trim() == "-" { String::new() } else { detail.to_owned() }
}

/// The card that a source mark opens.
pub(crate) fn card(fact: &Fact) -> SourceCard {
    SourceCard {
        id: fact.id.clone(),
        title: fact.source_title.clone(),
        publisher: fact.publisher.clone(),
        year: fact.year.clone(),
        article: known(&fact.article_or_page),
        symbol: known(&fact.url_or_symbol),
        unchecked: fact.confidence != "confirmed",
    }
}
