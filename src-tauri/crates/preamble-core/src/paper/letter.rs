//! A letter, petition or checklist as one paper: text whose blanks are filled or left open.

use std::collections::BTreeMap;

use preamble_documents::{Flow, Hue, Paper, Part, Printed, Run, Size};
use preamble_locales::Messages;

use super::words::{Cited, plain, runs};
use super::{Look, direction, page_words};
use crate::content::text::{Inline, Text};

/// A template and what was filled in.
pub struct Letter<'a> {
    /// Of the template. It stands on the paper of a checklist; a letter does not begin with it.
    pub title: &'a str,
    /// Whether the title stands on the paper.
    pub titled: bool,
    /// The text with its blanks.
    pub text: &'a [Text],
    /// Lines of the blanks, by id.
    pub lines: BTreeMap<&'a str, u8>,
    /// What was filled in, by id; nothing or white space leaves the blank open.
    pub values: &'a BTreeMap<String, String>,
    /// Of the words.
    pub language: &'a str,
}

/// It carries no name of the program and no running title, and no trace of when it was made.
pub fn letter(letter: &Letter<'_>, look: Look) -> Printed {
    let messages = Messages::new(letter.language);
    let mut parts = Vec::new();
    if letter.titled {
        parts.push(Part::Heading { level: 1, kicker: String::new(), text: letter.title.to_owned() });
    }
    parts.push(Part::Text { flow: letter.flow(letter.text) });
    Printed {
        identity: format!("letter {} {}", letter.language, letter.title),
        language: letter.language.to_owned(),
        direction: direction(letter.language),
        title: letter.title.to_owned(),
        size: if look.large { Size::Large } else { Size::Reading },
        monochrome: true,
        hue: Hue::default(),
        page: page_words(&messages),
        papers: vec![Paper { columns: 1, parts, ..Paper::default() }],
        pictures: Vec::new(),
    }
}

impl Letter<'_> {
    fn flow(&self, text: &[Text]) -> Vec<Flow> {
        let pieces = text.iter().filter_map(|piece| {
            Some(match piece {
                Text::Paragraph { content } => match self.open_lines(content) {
                    Some(lines) => lines,
                    None => Flow::Paragraph { content: self.runs(content) },
                },
                Text::List { start, items } => {
                    Flow::List { start: *start, items: items.iter().map(|item| self.flow(item)).collect() }
                }
                Text::Quote { body, source } => Flow::Quote { body: self.flow(body), source: self.runs(source) },
                Text::Picture { .. } | Text::Slot { .. } => return None,
            })
        });
        pieces.collect()
    }

    /// A paragraph that is nothing but one long blank, left open: lines to write on.
    fn open_lines(&self, content: &[Inline]) -> Option<Flow> {
        let [Inline::Field { id, content }] = content else { return None };
        let count = self.lines.get(id.as_str()).copied().filter(|lines| *lines > 1)?;
        if self.value(id).is_some() {
            return None;
        }
        let label = runs(content, &mut Cited::default());
        Some(Flow::Lines { count, label })
    }

    fn value(&self, id: &str) -> Option<&str> {
        self.values.get(id).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    fn runs(&self, content: &[Inline]) -> Vec<Run> {
        let mut out = Vec::new();
        for piece in content {
            match piece {
                Inline::Field { id, content } => match self.value(id) {
                    Some(value) => {
                        for (index, line) in value.lines().enumerate() {
                            if index > 0 {
                                out.push(Run::Break);
                            }
                            out.extend(plain(line));
                        }
                    }
                    None => out.push(Run::Blank { label: crate::content::text::plain_inline(content) }),
                },
                Inline::Emphasis { content } => out.push(Run::Emphasis { content: self.runs(content) }),
                Inline::Strong { content } => out.push(Run::Strong { content: self.runs(content) }),
                Inline::Term { content, .. } => out.extend(self.runs(content)),
                Inline::Plain { text } => out.extend(plain(text.clone())),
                Inline::Source { .. } => {}
            }
        }
        out
    }
}
