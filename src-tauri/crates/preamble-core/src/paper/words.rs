//! Running text of a course as text for paper: source marks become numbers, slots their neutral sentence.

use preamble_documents::{Flow, Part, Run, Source};

use super::Press;
use crate::content::text::{Inline, Text};

/// What one paper has cited so far.
#[derive(Default)]
pub(super) struct Cited {
    facts: Vec<String>,
    practice: bool,
}

impl Cited {
    fn mark(&mut self, facts: &[String], practice: bool) -> String {
        self.practice |= practice;
        let mut marks: Vec<String> = if practice { vec!["*".to_owned()] } else { Vec::new() };
        for fact in facts {
            let at = self.facts.iter().position(|known| known == fact).unwrap_or_else(|| {
                self.facts.push(fact.clone());
                self.facts.len() - 1
            });
            marks.push((at + 1).to_string());
        }
        marks.join(",\u{2009}")
    }
}

impl Press<'_> {
    pub(super) fn flow(&mut self, text: &[Text], cited: &mut Cited) -> Vec<Flow> {
        text.iter().filter_map(|piece| self.piece(piece, cited)).collect()
    }

    fn piece(&mut self, piece: &Text, cited: &mut Cited) -> Option<Flow> {
        Some(match piece {
            Text::Paragraph { content } => Flow::Paragraph { content: runs(content, cited) },
            Text::List { start, items } => {
                Flow::List { start: *start, items: items.iter().map(|item| self.flow(item, cited)).collect() }
            }
            Text::Quote { body, source } => Flow::Quote { body: self.flow(body, cited), source: runs(source, cited) },
            Text::Picture { file } => Flow::Picture { index: self.picture(file)? },
            Text::Slot { name } => Flow::Aside { text: self.slot(name) },
        })
    }

    fn slot(&self, name: &str) -> String {
        let key = format!("lesson-slot-{}", name.replace('.', "-"));
        self.say(if self.messages.has(&key) { &key } else { "lesson-slot-other" })
    }

    /// The list of sources; nothing if nothing was cited.
    pub(super) fn sources(&self, cited: &Cited) -> Vec<Part> {
        let mut items: Vec<_> = cited
            .facts
            .iter()
            .enumerate()
            .filter_map(|(index, id)| {
                let fact = self.course.facts.get(id)?;
                let details = [&fact.publisher, &fact.year, &fact.article_or_page, &fact.url_or_symbol];
                let details = details.into_iter().map(String::as_str).filter(|it| !it.is_empty() && it.trim() != "-");
                let text: Vec<_> = std::iter::once(fact.source_title.as_str()).chain(details).collect();
                let mut text = text.join(", ");
                if fact.confidence != "confirmed" {
                    text.push_str(" · ");
                    text.push_str(&self.say("lesson-source-unchecked"));
                }
                let foreign = self.language != "en" && fact.source_title.is_ascii();
                Some(Source { mark: (index + 1).to_string(), text, language: foreign.then(|| "en".to_owned()) })
            })
            .collect();
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

pub(super) fn runs(inline: &[Inline], cited: &mut Cited) -> Vec<Run> {
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
                out.push(Run::Mark { text: cited.mark(facts, *practice) });
            }
        }
    }
    out
}

pub(super) fn plain(text: impl Into<String>) -> Vec<Run> {
    vec![Run::Plain { text: text.into() }]
}

/// The letter of the option at `index`, from the alphabet of the language.
pub(super) fn letter(press: &Press<'_>, index: usize) -> String {
    let letters = press.say("assessment-letters");
    letters.split_whitespace().nth(index).map_or_else(|| (index + 1).to_string(), str::to_owned)
}
