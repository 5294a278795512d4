//! Running text as text for paper: source marks become numbers, slots what is known of the country or their neutral sentence.

use std::collections::{BTreeMap, BTreeSet};

use preamble_documents::{Flow, Part, Run, Source};

use super::Press;
use crate::content::model::Fact;
use crate::content::text::{Inline, Text};

/// What one paper has cited so far. The default knows no facts and sets no marks: for cards and for options.
#[derive(Default)]
pub(super) struct Cited<'a> {
    facts: Vec<&'a BTreeMap<String, Fact>>,
    /// What is said of a source that nobody has checked.
    unchecked: String,
    language: &'a str,
    sources: Vec<Source>,
    practice: bool,
    /// Places for country data that stand on this paper already.
    slots: BTreeSet<String>,
}

impl<'a> Cited<'a> {
    /// Looks for facts here first from now on.
    pub(super) fn know(&mut self, facts: &'a BTreeMap<String, Fact>) {
        if !self.facts.iter().any(|known| std::ptr::eq(*known, facts)) {
            self.facts.insert(0, facts);
        }
    }

    /// Cards: neither marks nor numbers.
    pub(super) fn is_silent(&self) -> bool {
        self.facts.is_empty()
    }

    /// Whether the entries of a slot stand on this paper in full; from now on they do.
    pub(super) fn has_slot(&mut self, name: &str) -> bool {
        !self.slots.insert(name.to_owned())
    }

    /// Two facts of one source share a mark: nobody reads the same line twice.
    fn mark(&mut self, facts: &[String], practice: bool) -> String {
        if self.is_silent() {
            return String::new();
        }
        let mut marks: Vec<String> = Vec::new();
        if practice {
            self.practice = true;
            marks.push("*".to_owned());
        }
        for id in facts {
            let Some(fact) = self.facts.iter().find_map(|known| known.get(id)) else { continue };
            let text = source(fact, &self.unchecked);
            let at = self.sources.iter().position(|known| known.text == text).unwrap_or_else(|| {
                let foreign = self.language != "en" && fact.source_title.is_ascii();
                let language = foreign.then(|| "en".to_owned());
                self.sources.push(Source { mark: (self.sources.len() + 1).to_string(), text, language });
                self.sources.len() - 1
            });
            let mark = (at + 1).to_string();
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks.join(",\u{2009}")
    }
}

fn source(fact: &Fact, unchecked: &str) -> String {
    let details = [&fact.publisher, &fact.year, &fact.article_or_page, &fact.url_or_symbol];
    let details = details.into_iter().map(String::as_str).filter(|it| !it.is_empty() && it.trim() != "-");
    let text: Vec<_> = std::iter::once(fact.source_title.as_str()).chain(details).collect();
    let text = text.join(", ");
    if fact.confidence == "confirmed" { text } else { format!("{text} · {unchecked}") }
}

impl<'a> Press<'a> {
    /// An empty list of sources that knows the facts of this press.
    pub(super) fn cited(&self) -> Cited<'a> {
        Cited {
            facts: vec![self.facts],
            unchecked: self.say("lesson-source-unchecked"),
            language: self.language,
            ..Cited::default()
        }
    }

    pub(super) fn flow(&mut self, text: &[Text], cited: &mut Cited<'a>) -> Vec<Flow> {
        text.iter().filter_map(|piece| self.piece(piece, cited)).collect()
    }

    fn piece(&mut self, piece: &Text, cited: &mut Cited<'a>) -> Option<Flow> {
        Some(match piece {
            Text::Paragraph { content } => Flow::Paragraph { content: runs(content, cited) },
            Text::List { start, items } => {
                Flow::List { start: *start, items: items.iter().map(|item| self.flow(item, cited)).collect() }
            }
            Text::Quote { body, source } => Flow::Quote { body: self.flow(body, cited), source: runs(source, cited) },
            Text::Picture { file } => Flow::Picture { index: self.picture(file)? },
            Text::Slot { name } => Flow::Aside { flow: Some(self.slot(name, cited)).filter(|flow| !flow.is_empty())? },
        })
    }

    /// The list of sources; nothing if nothing was cited.
    pub(super) fn sources(&self, cited: Cited<'_>) -> Vec<Part> {
        let mut items = cited.sources;
        if cited.practice {
            items.push(Source { mark: "*".to_owned(), text: self.say("lesson-practice-what"), language: None });
        }
        if items.is_empty() {
            return Vec::new();
        }
        let heading = Part::Heading { level: 2, kicker: String::new(), text: self.say("paper-sources") };
        vec![heading, Part::Sources { items }]
    }
}

pub(super) fn runs(inline: &[Inline], cited: &mut Cited<'_>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for piece in inline {
        match piece {
            Inline::Plain { text } => out.push(Run::Plain { text: text.clone() }),
            Inline::Emphasis { content } => out.push(Run::Emphasis { content: runs(content, cited) }),
            Inline::Strong { content } => out.push(Run::Strong { content: runs(content, cited) }),
            Inline::Term { content, .. } | Inline::Field { content, .. } => out.extend(runs(content, cited)),
            Inline::Source { facts, practice } => {
                // A mark hangs on its sentence: no space before it.
                if let Some(Run::Plain { text }) = out.last_mut() {
                    text.truncate(text.trim_end().len());
                }
                let text = cited.mark(facts, *practice);
                if !text.is_empty() {
                    out.push(Run::Mark { text });
                }
            }
        }
    }
    out
}

pub(super) fn plain(text: impl Into<String>) -> Vec<Run> {
    vec![Run::Plain { text: text.into() }]
}

/// A line of plain words as running text.
pub(super) fn line(text: String) -> Vec<Flow> {
    vec![Flow::Paragraph { content: plain(text) }]
}

/// The letter of the option at `index`, from the alphabet of the language.
pub(super) fn letter(press: &Press<'_>, index: usize) -> String {
    let letters = press.say("assessment-letters");
    letters.split_whitespace().nth(index).map_or_else(|| (index + 1).to_string(), str::to_owned)
}
