//! Lengths: what fits a screen and is easy to read. Words are counted as Unicode counts them (UAX 29), in any language.

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    diagnostic::{Code, Report},
    markdown::{Document, NoteKind},
    section::{Measure, count_words},
    source::Source,
};

/// Most words, for a title most signs.
const LIMITS: [(&str, usize); 10] = [
    ("title", 45),
    ("outcome", 20),
    ("screen", 120),
    ("situation", 60),
    ("choice", 20),
    ("consequence", 30),
    ("feedback", 45),
    ("question", 35),
    ("option", 15),
    ("reason", 40),
];

/// Most words of a sentence.
const SENTENCE: usize = 25;

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for words in source.words.values() {
        measures(&words.document.path, &words.measures, report);
    }
    for text in source.lessons.iter().flat_map(|lesson| lesson.words.values()) {
        measures(&text.document.path, &text.measures, report);
        for block in text.blocks.values() {
            measures(&text.document.path, &block.measures, report);
        }
    }
    for document in source.documents() {
        sentences_of(document, report);
    }
}

/// Reports the long sentences of a file of words.
pub(crate) fn sentences_of(document: &Document, report: &mut Report) {
    for note in &document.notes {
        // Legal texts are quoted word for word.
        let NoteKind::Paragraph { text, quoted: false } = &note.kind else { continue };
        for sentence in sentences(text) {
            let found = count_words(sentence);
            if found > SENTENCE {
                let start: String = sentence.split_inclusive(' ').take(4).collect();
                let args: [(&'static str, &dyn std::fmt::Display); 3] =
                    [("start", &start.trim_end()), ("limit", &SENTENCE), ("found", &found)];
                report.add(Code::SentenceLong, &document.path, note.line, &args);
            }
        }
    }
}

/// Sentences by Unicode (UAX 29). That standard does not end a sentence before a number ("Yes. 3 are free."), so this does.
/// It also cuts after "art. 5", which at worst lets a long sentence pass.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for mut rest in text.unicode_sentences() {
        while let Some(at) = rest.match_indices(['.', '?', '!']).map(|(at, _)| at + 1).find(|at| {
            let after = &rest[*at..];
            after.starts_with(char::is_whitespace) && after.trim_start().starts_with(|sign: char| sign.is_ascii_digit())
        }) {
            let (sentence, next) = rest.split_at(at);
            sentences.push(sentence);
            rest = next.trim_start();
        }
        sentences.push(rest);
    }
    sentences
}

fn measures(path: &str, measures: &[Measure], report: &mut Report) {
    for Measure { line, what, count } in measures {
        if let Some((_, limit)) = LIMITS.iter().find(|(name, _)| name == what)
            && count > limit
        {
            report.add(Code::TextLong, path, *line, &[("what", what), ("limit", limit), ("found", count)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_end_before_capitals_and_numbers() {
        assert_eq!(
            sentences("Use the key: 7 is never allowed. 1 and 3 can be. Which? 8 depends."),
            ["Use the key: 7 is never allowed.", "1 and 3 can be. ", "Which? ", "8 depends.",]
        );
        assert_eq!(sentences("Ключ: 7 — никогда. 1 и 3 — можно."), ["Ключ: 7 — никогда.", "1 и 3 — можно."]);
        assert_eq!(sentences("Half is 0.5 of it, e.g. here."), ["Half is 0.5 of it, e.g. here."]);
    }
}
