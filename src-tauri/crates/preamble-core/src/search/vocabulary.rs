//! Which words stand on the pages of one language, and on how many: for words that are everywhere, and for words that are mistyped.

use std::collections::{BTreeMap, HashMap, HashSet};

/// The words of one language.
#[derive(Debug, Default)]
pub struct Vocabulary {
    pages: usize,
    /// In order, so that those with one beginning stand together.
    forms: BTreeMap<String, usize>,
    stems: HashMap<String, usize>,
}

impl Vocabulary {
    /// Takes in the words of one page: pairs of form and stem.
    pub fn add(&mut self, words: impl Iterator<Item = (String, String)>) {
        let (mut forms, mut stems) = (HashSet::new(), HashSet::new());
        for (form, stem) in words {
            forms.insert(form);
            stems.insert(stem);
        }
        self.pages += 1;
        forms.into_iter().for_each(|form| *self.forms.entry(form).or_default() += 1);
        stems.into_iter().for_each(|stem| *self.stems.entry(stem).or_default() += 1);
    }

    /// The share of pages on which a stem stands.
    pub fn share(&self, stem: &str) -> f64 {
        self.stems.get(stem).copied().unwrap_or(0) as f64 / self.pages.max(1) as f64
    }

    /// Whether a word begins so.
    pub fn has_beginning(&self, letters: &str) -> bool {
        self.beginning_with(letters).next().is_some()
    }

    /// Words that begin so, with the number of their pages.
    pub fn beginning_with<'a>(&'a self, letters: &'a str) -> impl Iterator<Item = (&'a String, usize)> {
        let from = self.forms.range(letters.to_owned()..);
        from.take_while(move |(form, _)| form.starts_with(letters)).map(|(form, pages)| (form, *pages))
    }
}
