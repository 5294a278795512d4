//! The known word that is written almost like one that is not known. Words stand in the order of letters, so that what one beginning rules
//! out is ruled out for all words that begin so, and few are looked at.

use super::table::Table;

/// Words shorter than this have too many neighbours to guess one.
const SHORTEST: usize = 4;
/// From this length on two letters may differ.
const LONG: usize = 7;

/// The nearest known word, of several the one that stands on most pages; nothing if the word is known, short, or unlike all others.
pub fn nearest(table: &Table, word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < SHORTEST || !table.beginning_with(word).is_empty() {
        return None;
    }
    // Few people miss the first letter.
    let first: String = letters.iter().take(1).collect();
    let range = table.beginning_with(&first);
    let mut best: Option<(usize, usize, usize)> = None;
    let mut rows = Rows::new(&letters);
    let mut at = range.start;
    while at < range.end {
        match rows.distance(table.form(at)) {
            Distance::Near(distance) => {
                let one = (distance, usize::MAX - table.pages_with(at), at);
                if best.is_none_or(|best| one < best) {
                    best = Some(one);
                }
                at += 1;
            }
            Distance::Far => at += 1,
            Distance::AllFar(beginning) => at = table.beginning_with(&beginning).end.max(at + 1),
        }
    }
    best.map(|(_, _, at)| table.form(at).to_owned())
}

enum Distance {
    Near(usize),
    Far,
    /// No word that begins so is near.
    AllFar(String),
}

/// How many letters differ, two neighbours in the wrong order counting as one (optimal string alignment): a row for each letter of the
/// known word, kept for the next one as far as both begin alike.
struct Rows<'a> {
    word: &'a [char],
    most: usize,
    known: Vec<char>,
    rows: Vec<Vec<usize>>,
}

impl<'a> Rows<'a> {
    fn new(word: &'a [char]) -> Self {
        let most = if word.len() < LONG { 1 } else { 2 };
        Self { word, most, known: Vec::new(), rows: vec![(0..=word.len()).collect()] }
    }

    fn distance(&mut self, known: &str) -> Distance {
        let same = self.known.iter().zip(known.chars()).take_while(|(one, other)| **one == *other).count();
        self.known.truncate(same);
        self.rows.truncate(same + 1);
        for letter in known.chars().skip(same) {
            self.push(letter);
            if self.rows.last().and_then(|row| row.iter().min()).is_some_and(|least| *least > self.most) {
                return Distance::AllFar(self.known.iter().collect());
            }
        }
        match self.rows.last().and_then(|row| row.last()) {
            Some(distance) if *distance <= self.most => Distance::Near(*distance),
            _ => Distance::Far,
        }
    }

    fn push(&mut self, letter: char) {
        let i = self.rows.len();
        let above = &self.rows[i - 1];
        let mut row = vec![i; self.word.len() + 1];
        for j in 1..row.len() {
            let other = usize::from(self.word[j - 1] != letter);
            row[j] = (above[j] + 1).min(row[j - 1] + 1).min(above[j - 1] + other);
            if i > 1 && j > 1 && self.word[j - 1] == self.known[i - 2] && self.word[j - 2] == letter {
                row[j] = row[j].min(self.rows[i - 2][j - 2] + 1);
            }
        }
        self.known.push(letter);
        self.rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(known: &str, word: &str) -> Option<String> {
        nearest(&Table::of("", std::iter::once((0, "", known))), word)
    }

    #[test]
    fn a_letter_may_be_wrong_missing_doubled_or_in_the_wrong_place() {
        for word in ["dignyty", "digity", "dignnity", "dingity", "dignity1"] {
            assert_eq!(guess("dig dignify dignitary dignity digs", word).as_deref(), Some("dignity"), "{word}");
        }
    }

    #[test]
    fn two_letters_may_be_wrong_in_a_long_word_and_one_in_a_short() {
        assert_eq!(guess("discrimination", "discremenation").as_deref(), Some("discrimination"));
        assert_eq!(guess("right", "righxx"), None);
        assert_eq!(guess("right", "rihgt").as_deref(), Some("right"));
        assert_eq!(guess("discrimination", "discrxmxnxtion"), None);
    }

    #[test]
    fn known_short_and_strange_words_are_left_alone() {
        for word in ["dignity", "dig", "dgn", "qqqqqqqq", ""] {
            assert_eq!(guess("dignity", word), None, "{word}");
        }
    }

    #[test]
    fn what_is_skipped_is_never_near() {
        let known = "сад сила слава слово слог слон слух смех смысл сон спор срок стол страна страх строй суд сын";
        for word in ["слова", "стран", "смысел", "сторй", "стахр", "срокк", "слвоо"]
        {
            let plain = known.split(' ').map(|known| {
                let letters: Vec<char> = word.chars().collect();
                match Rows::new(&letters).distance(known) {
                    Distance::Near(distance) => distance,
                    _ => usize::MAX,
                }
            });
            let least = plain.min().filter(|least| *least < usize::MAX);
            let letters: Vec<char> = word.chars().collect();
            let found = guess(known, word).map(|found| match Rows::new(&letters).distance(&found) {
                Distance::Near(distance) => distance,
                _ => usize::MAX,
            });
            if !known.contains(word) {
                assert_eq!(found, least, "{word}");
            }
        }
    }
}
