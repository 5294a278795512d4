//! Passphrases: words drawn for a person, and an honest guess at how hard their own are to find out.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::Occasion;

/// Four words of the English list carry 51.7 bits; every language draws as many words as reach this.
const WANTED_BITS: f64 = 51.0;
/// What one word that a person chose can be worth at most: the rank of a common word in any language.
const WORD_BITS: f64 = 11.0;
const DIGIT_BITS: f64 = 2.5;
const OTHER_BITS: f64 = 3.5;
/// Longer ones are not looked at to the end.
const LOOKED_AT: usize = 100;

/// The longest passphrase, in characters.
pub const LONGEST: usize = 200;
/// Less than this a computer finds in hours, even at the price of a guess here; it is refused.
const LEAST_BITS: u32 = 28;

struct List {
    tag: &'static str,
    text: &'static str,
}

/// Languages without a list of their own get the English one, whose letters every keyboard has.
const LISTS: [List; 2] =
    [List { tag: "en", text: include_str!("words/en.txt") }, List { tag: "ru", text: include_str!("words/ru.txt") }];

static WORDS: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    LISTS.iter().map(|list| list.text.lines().filter(|line| !line.starts_with('#')).collect()).collect()
});

/// A passphrase that was drawn by chance.
pub struct Drawn {
    pub phrase: Zeroizing<String>,
    pub words: u32,
    /// Exactly: the words are drawn evenly from a list that everybody may know.
    pub bits: u32,
}

/// Draws a passphrase in a language.
pub fn draw(occasion: &Occasion, language: &str) -> Drawn {
    let place = LISTS.iter().position(|list| language == list.tag || language.starts_with(&format!("{}-", list.tag)));
    let words = &WORDS[place.unwrap_or(0)];
    let each = (words.len() as f64).log2();
    let count = (WANTED_BITS / each).ceil() as u32;
    let mut phrase = Zeroizing::new(String::with_capacity(64));
    for number in 0..count {
        if number > 0 {
            phrase.push(' ');
        }
        phrase.push_str(words[chance(occasion, number, words.len())]);
    }
    Drawn { phrase, words: count, bits: (f64::from(count) * each) as u32 }
}

/// Of 128 random bits the rest by a few thousand is even to one part in 2^115.
fn chance(occasion: &Occasion, number: u32, of: usize) -> usize {
    let bytes = Zeroizing::new(occasion.bytes(&format!("passphrase word {number}")));
    let mut half = [0; 16];
    half.copy_from_slice(&bytes[..16]);
    usize::try_from(u128::from_be_bytes(half) % of as u128).unwrap_or(0)
}

/// One passphrase, one form: however the system writes composed letters (RFC 8265 takes NFC for passwords; NFKC also joins
/// full-width forms), and however many spaces stand between the words.
pub fn normalized(passphrase: &str) -> Zeroizing<String> {
    let composed = Zeroizing::new(passphrase.nfkc().collect::<String>());
    let mut out = Zeroizing::new(String::with_capacity(composed.len()));
    for word in composed.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// What can be said of a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Refused.
    TooWeak,
    /// Keeps out somebody who tries by hand, not somebody with the file and a computer.
    Weak,
    /// Against a computer it holds for a while.
    Fair,
    /// As hard as the drawn ones.
    Strong,
}

/// How hard a passphrase is to find out, in bits, never more than can be answered for. A drawn passphrase is known by its words.
pub fn judge(name: &str, passphrase: &str) -> (Strength, u32) {
    let passphrase = normalized(passphrase);
    let bits = drawn_bits(&passphrase).unwrap_or_else(|| {
        let looked_at = Zeroizing::new(passphrase.chars().take(LOOKED_AT).collect::<String>());
        let known = zxcvbn::zxcvbn(&looked_at, &[name]).guesses_log10() / std::f64::consts::LOG10_2;
        known.min(simple_bits(&looked_at)) as u32
    });
    let strength = match bits {
        0..LEAST_BITS => Strength::TooWeak,
        LEAST_BITS..40 => Strength::Weak,
        40..51 => Strength::Fair,
        _ => Strength::Strong,
    };
    (strength, bits)
}

/// Whether all words are of one of our lists, and what they are worth if they were drawn.
fn drawn_bits(passphrase: &str) -> Option<u32> {
    let words: Vec<&str> = passphrase.split(' ').collect();
    let mut different = words.clone();
    different.sort_unstable();
    different.dedup();
    let list = WORDS.iter().find(|list| words.iter().all(|word| list.contains(word)))?;
    // Nobody can tell drawn from chosen; fewer than four, or repeated ones, were not drawn here.
    (words.len() >= 4 && different.len() == words.len())
        .then(|| (words.len() as f64 * (list.len() as f64).log2()) as u32)
}

/// What somebody finds who tries words of any language, numbers and signs in turn. zxcvbn knows English words only.
fn simple_bits(passphrase: &str) -> f64 {
    let (mut bits, mut letters, mut last) = (0.0, 0.0, '\0');
    for sign in passphrase.chars() {
        let new = if sign == last { 0.3 } else { 1.0 };
        if sign.is_alphabetic() {
            // The first letters of a word tell most of it.
            let more = (new * 3.0_f64).min(WORD_BITS - letters).max(0.0);
            letters += more;
            bits += more;
        } else {
            letters = 0.0;
            bits += new
                * if sign.is_numeric() {
                    DIGIT_BITS
                } else if sign == ' ' {
                    0.0
                } else {
                    OTHER_BITS
                };
        }
        last = sign;
    }
    bits
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;

    fn occasion(number: u8) -> Occasion {
        Occasion { at: "2026-01-01T08:00:00Z".parse().unwrap(), entropy: [number; 32] }
    }

    #[test]
    fn the_lists_are_what_their_bits_say() {
        for (list, words) in LISTS.iter().zip(WORDS.iter()) {
            assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len(), "{} has a word twice", list.tag);
            let plain = |word: &&&str| !word.is_empty() && word.chars().all(|sign| sign.is_lowercase() || sign == '-');
            assert!(words.iter().all(|word| plain(&word)), "{}", list.tag);
        }
        assert_eq!(WORDS[0].len(), 7_776);
        let (english, russian) = (draw(&occasion(1), "en"), draw(&occasion(1), "ru"));
        assert_eq!((english.words, english.bits), (4, 51));
        assert_eq!((russian.words, russian.bits), (5, 52));
        assert_eq!(draw(&occasion(1), "fr").phrase, english.phrase);
        assert_eq!(draw(&occasion(1), "ru-KZ").phrase, russian.phrase);
        assert!(draw(&occasion(2), "en").phrase != english.phrase);
    }

    #[test]
    fn words_are_drawn_evenly() {
        let mut seen = [0u32; 16];
        for number in 0..160u32 {
            for place in 0..100 {
                let word = chance(&Occasion { entropy: [number as u8; 32], ..occasion(0) }, place, 16);
                seen[word] += 1;
            }
        }
        assert!(seen.iter().all(|count| (800..1200).contains(count)), "{seen:?}");
    }

    #[test]
    fn strength_is_not_flattered() {
        for (phrase, at_most) in [
            ("", Strength::TooWeak),
            ("1234", Strength::TooWeak),
            ("password", Strength::TooWeak),
            ("P@ssw0rd!23", Strength::TooWeak),
            ("qwertyuiop", Strength::TooWeak),
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength::TooWeak),
            ("25121987", Strength::TooWeak),
            ("Aliya Aliya", Strength::TooWeak),
            ("пароль", Strength::TooWeak),
            ("йцукенгшщз", Strength::TooWeak),
            ("моя собака", Strength::TooWeak),
            ("моя собака шарик", Strength::Weak),
            ("correct horse battery", Strength::Weak),
        ] {
            let (strength, bits) = judge("Aliya", phrase);
            assert!(strength <= at_most, "{phrase:?} is called {strength:?} with {bits} bits");
        }
        for language in ["en", "ru"] {
            for number in 0..20 {
                let drawn = draw(&occasion(number), language);
                let (strength, bits) = judge("Aliya", &drawn.phrase);
                assert!(strength == Strength::Strong && bits <= drawn.bits, "{} {bits}", drawn.phrase.as_str());
            }
        }
        assert!(judge("Aliya", "моя собака шарик любит жёлтые сливы").0 >= Strength::Fair);
    }

    #[test]
    fn one_passphrase_has_one_form() {
        assert_eq!(*normalized("  abacus \u{a0} zebra\n"), "abacus zebra");
        assert_eq!(normalized("кафе\u{301}"), normalized("каф\u{e9}".replace('\u{e9}', "е\u{301}").as_str()));
        assert_eq!(normalized("e\u{301}"), normalized("\u{e9}"));
        assert!(normalized("Abacus") != normalized("abacus"));
    }
}
