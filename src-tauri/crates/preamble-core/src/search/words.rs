//! Words as search compares them: folded (small letters, ё as е, no accents or vowel marks) and stemmed (Snowball).

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

/// A word of a text: where it stands in bytes, and how it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub start: usize,
    pub end: usize,
    pub form: String,
}

/// The words of a text in order. What is no letter or number is no word.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    text.unicode_word_indices().filter_map(|(start, word)| {
        let form = fold(word);
        (!form.is_empty()).then(|| Word { start, end: start + word.len(), form })
    })
}

/// One word without what people leave out or type differently. Only letters and numbers are left, so that no sign of a query language
/// can be among them.
pub fn fold(word: &str) -> String {
    let plain = |c: char| matches!(c, 'a'..='z' | '0'..='9' | 'а'..='я');
    if word.chars().all(plain) {
        return word.to_owned();
    }
    // Women's, l'égalité: what stands on the shorter side of an apostrophe is grammar.
    let main = word.split(['\'', '\u{2019}', '\u{2bc}']).rev().max_by_key(|part| part.chars().count()).unwrap_or(word);
    let mut kept = String::with_capacity(main.len());
    let mut base = ' ';
    for c in main.chars().flat_map(char::to_lowercase).nfkd() {
        if is_combining_mark(c) {
            if carries_meaning(base, c) {
                kept.push(c);
            }
        } else if c.is_alphanumeric() {
            base = c;
            // Final sigma and the Arabic stretching stroke are ways of writing, not letters.
            match c {
                'ς' => kept.push('σ'),
                'ـ' => {}
                _ => kept.push(c),
            }
        }
    }
    kept.nfc().collect()
}

/// й and ї are letters of their own, and the scripts of India and beyond write vowels as marks. Accents, ё and the marks of Arabic and
/// Hebrew may be left out.
fn carries_meaning(base: char, mark: char) -> bool {
    match base {
        'а'..='ӿ' => !matches!((base, mark), (_, '\u{300}' | '\u{301}') | ('е', '\u{308}')),
        '\0'..='\u{3ff}' | '\u{590}'..='\u{77f}' | '\u{1e00}'..='\u{1fff}' => false,
        _ => true,
    }
}

/// The stemmer of a language, if there is one; words of other languages are compared as they are.
pub fn stemmer(language: &str) -> Option<Stemmer> {
    let algorithm = match language.split('-').next().unwrap_or_default() {
        "ar" => Algorithm::Arabic,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fr" => Algorithm::French,
        "ru" => Algorithm::Russian,
        _ => return None,
    };
    Some(Stemmer::new(algorithm))
}

/// The stem of a folded word.
pub fn stem(stemmer: Option<&Stemmer>, form: &str) -> String {
    let Some(stemmer) = stemmer else { return form.to_owned() };
    let stem = stemmer.stem(form);
    if stemmer.algorithm() == Algorithm::Russian { without_fleeting_vowel(&stem) } else { stem.into_owned() }
}

/// Snowball keeps ребенок and ребенк(а), беженец and беженц(ы) apart; for a search they are one word.
fn without_fleeting_vowel(stem: &str) -> String {
    for (ending, short) in [("ок", "к"), ("ек", "к"), ("ец", "ц")] {
        if let Some(start) = stem.strip_suffix(ending).filter(|start| start.chars().count() >= 3) {
            return format!("{start}{short}");
        }
    }
    stem.to_owned()
}
