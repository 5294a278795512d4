//! What a person typed, as what a page must have.

use frostem::Stemmer;

use super::vocabulary::Vocabulary;
use super::words::{self, stem};
use crate::store::Wanted;

/// Letters that are read; nobody looks for more.
pub const LONGEST_QUERY: usize = 200;
/// Words that are read.
const MOST_WORDS: usize = 8;
/// Words shorter than this have too many neighbours to guess one.
const SHORTEST_CORRECTED: usize = 4;

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

    pub fn is_one_word(&self) -> bool {
        self.phrases.iter().map(Vec::len).sum::<usize>() == 1
    }

    /// For the table of one language.
    pub fn wanted(&self, stemmer: Option<&Stemmer>) -> Vec<Wanted> {
        let last = self.phrases.len().saturating_sub(1);
        let one = |(index, phrase): (usize, &Vec<String>)| match phrase.as_slice() {
            [word] if index == last && self.open_end => match word.chars().count() {
                1 => Wanted::TitleBegins(word.clone()),
                _ => Wanted::Begins { stem: stem(stemmer, word), form: word.clone() },
            },
            words => Wanted::Stems(words.iter().map(|word| stem(stemmer, word)).collect()),
        };
        self.phrases.iter().enumerate().map(one).collect()
    }

    /// The same question with the nearest known word for each unknown one; nothing if no word has one.
    pub fn corrected(&self, vocabulary: &Vocabulary) -> Option<String> {
        let mut changed = false;
        let mut near = |word: &String| {
            if word.chars().count() < SHORTEST_CORRECTED || vocabulary.has_beginning(word) {
                return word.clone();
            }
            // Few people miss the first letter, and looking at all words would take long.
            let first: String = word.chars().take(1).collect();
            let nearest = vocabulary
                .beginning_with(&first)
                .filter_map(|(known, pages)| Some((distance(word, known)?, usize::MAX - pages, known.clone())))
                .min();
            changed |= nearest.is_some();
            nearest.map_or_else(|| word.clone(), |(_, _, known)| known)
        };
        let words: Vec<String> = self.phrases.iter().flatten().map(&mut near).collect();
        changed.then(|| words.join(" "))
    }
}

/// How many letters differ, two neighbours in the wrong order counting as one; nothing if more than two, or one in a short word.
fn distance(one: &str, other: &str) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let most = if a.len() < 7 { 1 } else { 2 };
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().filter(|distance| (1..=most).contains(distance))
}
