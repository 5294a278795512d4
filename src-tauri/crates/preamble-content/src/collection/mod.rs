//! Collections: entries of one kind, structure in one TOML file and words in one Markdown file per language.

mod check;
mod date;
mod record;
mod source;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    model::{Part, Tag},
    text::{Inline, Text},
};

pub(crate) use check::check;
pub(crate) use date::{is_date, is_day};
pub(crate) use record::{Flaw, PartRule, Record, Shape};
pub(crate) use source::{Basis, CollectionSource, Place, load, segments, text};

/// Entries of one kind, in the order of their file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Collection<R> {
    /// Languages in which the collection exists; the first is the source language.
    pub languages: Vec<Tag>,
    /// The title of the collection.
    pub titles: BTreeMap<Tag, String>,
    pub entries: Vec<Entry<R>>,
}

/// One entry: what is the same in every language, and the words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry<R> {
    pub id: String,
    pub record: R,
    pub words: BTreeMap<Tag, EntryWords>,
}

/// The words of an entry in one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EntryWords {
    pub title: String,
    pub body: Vec<Text>,
    /// By part id.
    pub parts: BTreeMap<String, Part>,
}

impl<R> Default for Collection<R> {
    fn default() -> Self {
        Collection { languages: Vec::new(), titles: BTreeMap::new(), entries: Vec::new() }
    }
}

impl<R> Collection<R> {
    /// The entry with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Entry<R>> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The language of this collection that fits best: the wanted one, else the source language.
    #[must_use]
    pub fn language(&self, wanted: &str) -> &str {
        language(&self.languages, wanted)
    }

    /// The title of the collection in the language that fits best.
    #[must_use]
    pub fn title(&self, wanted: &str) -> &str {
        self.titles.get(self.language(wanted)).map_or("", String::as_str)
    }

    /// The words of an entry in the language that fits best.
    #[must_use]
    pub fn words<'a>(&self, entry: &'a Entry<R>, wanted: &str) -> &'a EntryWords {
        static NONE: EntryWords = EntryWords { title: String::new(), body: Vec::new(), parts: BTreeMap::new() };
        entry.words.get(self.language(wanted)).or_else(|| entry.words.values().next()).unwrap_or(&NONE)
    }
}

/// The wanted one of `languages`, else one with the same primary subtag, else the first.
pub(crate) fn language<'a>(languages: &'a [Tag], wanted: &str) -> &'a str {
    fn base(tag: &str) -> &str {
        tag.split('-').next().unwrap_or_default()
    }
    let exact = languages.iter().find(|tag| *tag == wanted);
    let near = || languages.iter().find(|tag| base(tag) == base(wanted));
    exact.or_else(near).or(languages.first()).map_or("", String::as_str)
}

impl EntryWords {
    /// The text of a part; empty if there is no such part.
    #[must_use]
    pub fn part(&self, id: &str) -> &[Text] {
        self.parts.get(id).map_or(&[], |part| part.body.as_slice())
    }

    /// The items of the first list of a part, if each is one paragraph.
    #[must_use]
    pub fn lines(&self, id: &str) -> Vec<&[Inline]> {
        let items = self.part(id).iter().find_map(|text| match text {
            Text::List { items, .. } => Some(items),
            _ => None,
        });
        items
            .into_iter()
            .flatten()
            .filter_map(|item| match item.first() {
                Some(Text::Paragraph { content }) => Some(content.as_slice()),
                _ => None,
            })
            .collect()
    }
}
