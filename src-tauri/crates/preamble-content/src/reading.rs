//! How much there is to read and how hard it is: words, sentences, and two readability scores with open formulas.
//!
//! Sources: LIX, Björnsson 1968, *Läsbarhet*; Flesch reading ease, Flesch 1948, "A new readability yardstick"; its Russian
//! weights, Oborneva 2006. Sentences and words are cut by Unicode Standard Annex 29.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use crate::markdown;
use crate::model::{BlockWords, Lesson};
use crate::text::{Inline, Text};

/// The style guide's longest sentence, in words.
pub const LONGEST_SENTENCE: usize = 20;
/// From this many letters on LIX calls a word long.
const LONG_WORD: usize = 7;

/// Counts over any number of paragraphs in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    pub words: usize,
    pub sentences: usize,
    /// Sentences of more than [`LONGEST_SENTENCE`] words.
    pub long_sentences: usize,
    long_words: usize,
    syllables: usize,
}

impl Reading {
    /// Takes in one paragraph; `language` is a BCP 47 tag.
    pub fn add(&mut self, paragraph: &str, language: &str) {
        for sentence in paragraph.unicode_sentences() {
            let words: Vec<&str> = sentence.unicode_words().collect();
            if words.is_empty() {
                continue;
            }
            self.sentences += 1;
            self.long_sentences += usize::from(words.len() > LONGEST_SENTENCE);
            self.words += words.len();
            for word in words {
                self.long_words += usize::from(word.chars().count() >= LONG_WORD);
                self.syllables += syllables(word, language);
            }
        }
    }

    /// Words in a sentence, on average.
    #[must_use]
    pub fn mean_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Below 40 is easy, 40 to 50 is a newspaper, above 60 is hard; the same scale for every language.
    #[must_use]
    pub fn lix(&self) -> f64 {
        self.mean_sentence() + 100.0 * ratio(self.long_words, self.words)
    }

    /// 60 to 70 is plain, 80 and more is easy. Only for languages whose weights are published.
    #[must_use]
    pub fn ease(&self, language: &str) -> Option<f64> {
        let (base, sentence, syllable) = match primary(language) {
            "en" => (206.835, 1.015, 84.6),
            "ru" => (206.835, 1.3, 60.1),
            _ => return None,
        };
        Some(base - sentence * self.mean_sentence() - syllable * ratio(self.syllables, self.words))
    }
}

/// What a learner reads in a lesson, paragraph by paragraph, without headings and source marks; questions and their answers included.
#[must_use]
pub fn paragraphs(lesson: &Lesson, language: &str) -> Vec<String> {
    let mut found = Prose::default();
    if let Some(words) = lesson.words.get(language) {
        found.texts(&words.summary);
        words.outcomes.iter().for_each(|outcome| found.line(outcome));
    }
    for words in lesson.blocks.iter().filter_map(|block| block.words.get(language)) {
        found.block(words);
    }
    found.0
}

/// The facts that the words of a block cite.
#[must_use]
pub fn facts_cited(words: &BlockWords) -> BTreeSet<String> {
    let mut cited = BTreeSet::new();
    let parts = words.parts.values().flat_map(|part| &part.body);
    let options = words.options.iter().flat_map(|option| &option.feedback);
    let choices = || words.steps.iter().flat_map(|step| &step.choices);
    let texts = words.body.iter().chain(parts).chain(&words.reason).chain(options);
    texts.chain(words.steps.iter().flat_map(|step| &step.situation)).for_each(|text| cite(text, &mut cited));
    choices()
        .flat_map(|choice| choice.consequence.iter().chain(&choice.feedback))
        .for_each(|text| cite(text, &mut cited));
    cited
}

fn cite(text: &Text, cited: &mut BTreeSet<String>) {
    match text {
        Text::Paragraph { content } => cite_inline(content, cited),
        Text::List { items, .. } => items.iter().flatten().for_each(|text| cite(text, cited)),
        Text::Quote { body, source } => {
            body.iter().for_each(|text| cite(text, cited));
            cite_inline(source, cited);
        }
        Text::Picture { .. } | Text::Slot { .. } => {}
    }
}

fn cite_inline(content: &[Inline], cited: &mut BTreeSet<String>) {
    for inline in content {
        if let Inline::Source { facts, .. } = inline {
            cited.extend(facts.iter().cloned());
        }
    }
}

#[derive(Default)]
struct Prose(Vec<String>);

impl Prose {
    fn line(&mut self, content: &[Inline]) {
        let text = markdown::plain(content);
        if !text.trim().is_empty() {
            self.0.push(text);
        }
    }

    fn texts(&mut self, texts: &[Text]) {
        for text in texts {
            match text {
                Text::Paragraph { content } => self.line(content),
                Text::List { items, .. } => items.iter().for_each(|item| self.texts(item)),
                Text::Quote { body, .. } => self.texts(body),
                Text::Picture { .. } | Text::Slot { .. } => {}
            }
        }
    }

    fn block(&mut self, words: &BlockWords) {
        self.texts(&words.body);
        words.parts.values().for_each(|part| self.texts(&part.body));
        for option in &words.options {
            self.line(&option.text);
            self.line(&option.right);
            self.texts(&option.feedback);
        }
        self.texts(&words.reason);
        for step in &words.steps {
            self.texts(&step.situation);
            for choice in &step.choices {
                self.line(&choice.text);
                self.texts(&choice.consequence);
                self.texts(&choice.feedback);
            }
        }
    }
}

/// Russian: one for each vowel letter. English: one for each run of vowels, without a silent last e.
fn syllables(word: &str, language: &str) -> usize {
    let vowels = |letter: char| "аеёиоуыэюяaeiouy".contains(letter);
    let lower = word.to_lowercase();
    if primary(language) == "ru" {
        return lower.chars().filter(|letter| vowels(*letter)).count();
    }
    let mut runs = 0;
    let mut before = false;
    for letter in lower.chars() {
        let now = vowels(letter);
        runs += usize::from(now && !before);
        before = now;
    }
    // A silent last e is not spoken: "make", but "table" and "the".
    let silent = lower.ends_with('e') && !lower.ends_with("le") && runs > 1;
    (runs - usize::from(silent)).max(1)
}

fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or_default()
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: &str) -> Reading {
        let mut reading = Reading::default();
        reading.add(text, language);
        reading
    }

    #[test]
    fn counts_words_and_sentences() {
        let reading = read("Nobody has to earn them. They are yours!", "en");
        assert_eq!((reading.words, reading.sentences, reading.long_sentences), (8, 2, 0));
        assert_eq!(read("— ? …", "ru"), Reading::default());
        let long = read(&"word ".repeat(LONGEST_SENTENCE + 1), "en");
        assert_eq!(long.long_sentences, 1);
    }

    #[test]
    fn counts_syllables() {
        for (word, count) in [("rights", 1), ("human", 2), ("make", 1), ("the", 1), ("table", 2), ("dignity", 3)] {
            assert_eq!(syllables(word, "en"), count, "{word}");
        }
        assert_eq!(syllables("дискриминация", "ru"), 6);
    }

    #[test]
    fn hard_words_score_harder() {
        let (easy, hard) = ("We eat. We go.", "Comprehensive institutional accountability mechanisms notwithstanding.");
        for language in ["en", "ru"] {
            assert!(read(easy, language).ease(language) > read(hard, language).ease(language));
        }
        assert!(read(easy, "en").lix() < read(hard, "en").lix());
        assert_eq!(read(easy, "ar").ease("ar"), None);
    }
}
