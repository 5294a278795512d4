//! The place of a text that fits a question best, with the words that fit marked. Taken from the text as it was written.

use std::collections::HashMap;

use super::query::Query;
use super::table::Table;
use super::words::{self, Word};

/// Words of an excerpt: two or three lines.
const LENGTH: usize = 30;
/// Words before the first mark.
const BEFORE: usize = 6;

/// A piece of text, marked or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub marked: bool,
}

/// Finds the words of a question in texts of one language.
pub struct Marker<'a> {
    /// Every form of each word of the question: few, where a look into the whole table would be one for each word of a text.
    forms: HashMap<&'a str, usize>,
    words: usize,
    begins: Option<String>,
}

impl<'a> Marker<'a> {
    pub fn new(query: &Query, table: &'a Table) -> Self {
        let asked: Vec<&String> = query.phrases.iter().flatten().collect();
        let mut forms = HashMap::new();
        for (at, word) in asked.iter().enumerate() {
            for form in table.stem_number(word).into_iter().flat_map(|stem| table.forms_of(stem)) {
                forms.entry(form).or_insert(at);
            }
        }
        let begins = asked.last().filter(|_| query.open_end).map(|form| (*form).clone());
        Self { forms, words: asked.len(), begins }
    }

    /// Which word of the question it is.
    fn fits(&self, word: &Word) -> Option<usize> {
        let begins = || self.begins.as_ref().is_some_and(|begin| word.form.starts_with(begin.as_str()));
        self.forms.get(word.form.as_str()).copied().or_else(|| begins().then(|| self.words - 1))
    }

    /// Whether the text has these words and no others.
    pub fn is_all(&self, text: &str) -> bool {
        let mut seen = vec![false; self.words];
        for word in words::words(text) {
            let Some(of) = self.fits(&word) else { return false };
            seen[of] = true;
        }
        seen.into_iter().all(|seen| seen)
    }

    /// The whole text.
    pub fn whole(&self, text: &str) -> Vec<Piece> {
        let marked: Vec<Word> = words::words(text).filter(|word| self.fits(word).is_some()).collect();
        pieces(text, 0, text.len(), &marked)
    }

    /// Some thirty words of the text with most of the question in them; dots where something is left out.
    pub fn excerpt(&self, text: &str) -> Vec<Piece> {
        let all: Vec<Word> = words::words(text).collect();
        let fits: Vec<(usize, usize)> =
            all.iter().enumerate().filter_map(|(at, word)| Some((at, self.fits(word)?))).collect();
        let seen_from = |first: usize| {
            let mut seen: Vec<usize> = fits
                .iter()
                .filter(|(at, _)| (first..first + LENGTH - BEFORE).contains(at))
                .map(|(_, of)| *of)
                .collect();
            let number = seen.len();
            seen.sort_unstable();
            seen.dedup();
            (seen.len(), number)
        };
        // The earliest of the best places.
        let best = fits.iter().rev().map(|(at, _)| *at).max_by_key(|at| seen_from(*at)).unwrap_or(0);
        let first = self.opening(text, &all, best);
        let last = (first + LENGTH).min(all.len());
        let start = if first == 0 { 0 } else { all[first].start };
        let end = if last == all.len() { text.len() } else { all[last - 1].end };
        let marked: Vec<Word> = fits.iter().map(|(at, _)| all[*at].clone()).collect();
        let mut found = pieces(text, start, end, &marked);
        let dots = |text: &str| Piece { text: text.to_owned(), marked: false };
        if start > 0 {
            found.insert(0, dots("… "));
        }
        if end < text.len() {
            found.push(dots(" …"));
        }
        found
    }

    /// A little before the best place, at the start of a sentence if one is near.
    fn opening(&self, text: &str, all: &[Word], best: usize) -> usize {
        let earliest = best.saturating_sub(BEFORE);
        let begins = |at: &usize| {
            *at == 0 || text.get(all[*at - 1].end..all[*at].start).is_some_and(|gap| gap.contains(['.', '!', '?', ':']))
        };
        (earliest..=best).find(begins).unwrap_or(earliest)
    }
}

/// A part of a text, cut at the marked words; neighbours are one mark.
fn pieces(text: &str, start: usize, end: usize, marked: &[Word]) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let mut at = start;
    for word in marked.iter().filter(|word| word.start >= start && word.end <= end) {
        let gap = &text[at..word.start];
        match found.last_mut() {
            Some(last) if last.marked && gap == " " => {
                last.text.push_str(&text[at..word.end]);
            }
            _ => {
                found.push(Piece { text: gap.to_owned(), marked: false });
                found.push(Piece { text: text[word.start..word.end].to_owned(), marked: true });
            }
        }
        at = word.end;
    }
    found.push(Piece { text: text[at..end].to_owned(), marked: false });
    found.retain(|piece| !piece.text.is_empty());
    found
}
