//! Takes omitted facts out of source marks; a mark without anything left disappears.

use std::collections::BTreeMap;

use crate::{
    ids,
    model::Fact,
    text::{Inline, Text},
};

/// Which facts a build leaves out.
pub(crate) struct Strip<'a> {
    pub facts: Option<&'a BTreeMap<String, Fact>>,
    pub omit: &'a [&'a str],
}

impl Strip<'_> {
    pub(crate) fn is_omitted(&self, id: &str) -> bool {
        let fact = self.facts.and_then(|facts| facts.get(id));
        fact.is_some_and(|fact| ids::is_omitted(fact.tags.iter().map(String::as_str), self.omit))
    }

    pub(crate) fn inlines(&self, content: &mut Vec<Inline>) {
        content.retain_mut(|inline| match inline {
            Inline::Source { facts, practice } => {
                facts.retain(|id| !self.is_omitted(id));
                *practice || !facts.is_empty()
            }
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Term { content, .. }
            | Inline::Field { content, .. } => {
                self.inlines(content);
                true
            }
            Inline::Plain { .. } => true,
        });
    }

    pub(crate) fn texts(&self, texts: &mut [Text]) {
        for text in texts {
            match text {
                Text::Paragraph { content } => self.inlines(content),
                Text::List { items, .. } => items.iter_mut().for_each(|item| self.texts(item)),
                Text::Quote { body, source } => {
                    self.texts(body);
                    self.inlines(source);
                }
                Text::Picture { .. } | Text::Slot { .. } => {}
            }
        }
    }
}
