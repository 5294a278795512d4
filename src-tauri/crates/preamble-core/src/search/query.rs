//! What a person typed, as what a page must have.

use super::spelling;
use super::table::Table;
use super::words;

/// Letters that are read; nobody looks for more.
pub const LONGEST_QUERY: usize = 200;
/// Words that are read.
const MOST_WORDS: usize = 8;

/// One thing that a page must have, in folded words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Words one after another, in any of their forms; mostly just one.
    Stems(Vec<String>),
    /// The word in any form, or a word that begins so.
    Begins(String),
    /// A word of the title that begins so.
    TitleBegins(String),
}

/// A question: words and phrases in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub phrases: Vec<Vec<String>>,
    /// The last word is perhaps not finished.
    pub open_end: bool,
}

impl Query {
    /// Reads anything: words, "words in quotes" that stand one after another, signs that mean nothing.
    pub fn read(text: &str) -> Self {
        let text: String = text.chars().take(LONGEST_QUERY).collect();
        let mut query = Self::default();
        let (mut left, mut quoted) = (MOST_WORDS, false);
        for part in text.split(['"', '«', '»', '“', '”', '„']) {
            let found: Vec<String> = words::words(part).map(|word| word.form).take(left).collect();
            left -= found.len();
            if quoted && found.len() > 1 {
                query.phrases.push(found);
                query.open_end = false;
            } else if !found.is_empty() {
                query.phrases.extend(found.into_iter().map(|word| vec![word]));
                query.open_end = part.chars().next_back().is_some_and(|last| !last.is_whitespace());
            }
            quoted = !quoted;
        }
        query
    }

    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    pub fn words(&self) -> usize {
        self.phrases.iter().map(Vec::len).sum()
    }

    /// What a page must have.
    pub fn wanted(&self) -> Vec<Wanted> {
        let last = self.phrases.len().saturating_sub(1);
        let one = |(index, phrase): (usize, &Vec<String>)| match phrase.as_slice() {
            [word] if index == last && self.open_end => match word.chars().count() {
                1 => Wanted::TitleBegins(word.clone()),
                _ => Wanted::Begins(word.clone()),
            },
            words => Wanted::Stems(words.to_vec()),
        };
        self.phrases.iter().enumerate().map(one).collect()
    }

    /// The same question with the nearest known word for each unknown one; nothing if no word has one.
    pub fn corrected(&self, table: &Table) -> Option<String> {
        let mut changed = false;
        let mut near = |word: &String| {
            let nearest = spelling::nearest(table, word);
            changed |= nearest.is_some();
            nearest.unwrap_or_else(|| word.clone())
        };
        let words: Vec<String> = self.phrases.iter().flatten().map(&mut near).collect();
        changed.then(|| words.join(" "))
    }
}
