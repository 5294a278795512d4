//! Running text of a course as data: the only things a course may put on the screen. No HTML, no links out.

use serde::{Deserialize, Serialize};

/// A block of running text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Text {
    Paragraph {
        content: Vec<Inline>,
    },
    /// A list; `start` is the first number of an ordered list and absent for bullets.
    List {
        #[serde(skip_serializing_if = "Option::is_none", default)]
        start: Option<u64>,
        items: Vec<Vec<Text>>,
    },
    /// Words of somebody else; `source` is the closing paragraph that began with an em dash, without the dash.
    Quote {
        body: Vec<Text>,
        source: Vec<Inline>,
    },
    /// A picture of `media/`.
    Picture {
        file: String,
    },
    /// A place that a country pack fills; `name` is what stands after `pack.`.
    Slot {
        name: String,
    },
}

/// A piece of text inside a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    Plain {
        text: String,
    },
    Emphasis {
        content: Vec<Inline>,
    },
    Strong {
        content: Vec<Inline>,
    },
    /// A word of the glossary.
    Term {
        id: String,
        content: Vec<Inline>,
    },
    /// A blank of a letter, to be filled in; the content is its caption while it is empty.
    Field {
        id: String,
        content: Vec<Inline>,
    },
    /// Fact ids that support the sentence before. `practice` marks training practice: no sourced fact, `facts` give background only.
    Source {
        facts: Vec<String>,
        #[serde(default)]
        practice: bool,
    },
}

/// Running text as plain words, without marks.
pub fn plain(text: &[Text]) -> String {
    let mut parts = Vec::new();
    for piece in text {
        match piece {
            Text::Paragraph { content } => parts.push(plain_inline(content)),
            Text::List { items, .. } => parts.extend(items.iter().map(|item| plain(item))),
            Text::Quote { body, source } => parts.extend([plain(body), plain_inline(source)]),
            Text::Picture { .. } | Text::Slot { .. } => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// A piece of running text as plain words, without marks.
pub fn plain_inline(inline: &[Inline]) -> String {
    let pieces = inline.iter().map(|piece| match piece {
        Inline::Plain { text } => text.clone(),
        Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Term { content, .. }
        | Inline::Field { content, .. } => plain_inline(content),
        Inline::Source { .. } => String::new(),
    });
    pieces.collect::<String>().trim().to_owned()
}
