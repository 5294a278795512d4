//! The Universal Declaration of Human Rights in all its languages: which there are, and the words of one.
//!
//! The texts lie packed in the program (`declarations/`, made by `cargo xtask declarations`); one is unpacked when it is asked for.

mod model;

use std::io::{Cursor, Read as _};
use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use zip::ZipArchive;

pub use model::{Article, Correction, Declaration, Entry, Index, Kind, Preamble};

static ARCHIVE: &[u8] = include_bytes!("../../declarations/declarations.zip");
/// The longest text is below 200 kB; what says it is longer is not ours.
const LONGEST: u64 = 4 << 20;

type Archive = ZipArchive<Cursor<&'static [u8]>>;

/// What can go wrong when a declaration is asked for.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum DeclarationError {
    #[error("no declaration in the language {code:?}")]
    Unknown { code: String },
    /// The program's own file was changed: the checksum of the archive does not fit.
    #[error("the texts of the declaration are damaged")]
    Damaged,
}

/// All languages, without their words.
///
/// # Errors
/// [`DeclarationError::Damaged`].
pub fn index() -> Result<&'static Index, DeclarationError> {
    static INDEX: OnceLock<Result<Index, ()>> = OnceLock::new();
    INDEX.get_or_init(|| read("index.json").map_err(drop)).as_ref().map_err(|()| DeclarationError::Damaged)
}

/// What is known of one text without opening it.
///
/// # Errors
/// [`DeclarationError`].
pub fn entry(code: &str) -> Result<&'static Entry, DeclarationError> {
    let all = &index()?.declarations;
    let found = all.binary_search_by(|entry| entry.code.as_str().cmp(code));
    found.map(|position| &all[position]).map_err(|_| DeclarationError::Unknown { code: code.to_owned() })
}

/// The words in one language, by the code of the package (several texts share one language tag).
///
/// # Errors
/// [`DeclarationError`].
pub fn open(code: &str) -> Result<Declaration, DeclarationError> {
    entry(code)?;
    read(&format!("{code}.json"))
}

/// The code of the text that fits a language of the interface or of a course, if there is one that we have read, else any.
pub fn code_for(tag: &str) -> Option<&'static str> {
    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let fits = |entry: &&Entry| entry.lang == tag;
    let near = |entry: &&Entry| base(&entry.lang) == base(tag);
    let all = &index().ok()?.declarations;
    let read = || all.iter().filter(|entry| entry.read);
    let found = read().find(fits).or_else(|| read().find(near)).or_else(|| all.iter().find(fits));
    found.or_else(|| all.iter().find(near)).map(|entry| entry.code.as_str())
}

fn read<T: DeserializeOwned>(name: &str) -> Result<T, DeclarationError> {
    static OPENED: OnceLock<Option<Archive>> = OnceLock::new();
    let opened = OPENED.get_or_init(|| ZipArchive::new(Cursor::new(ARCHIVE)).ok());
    let mut archive = opened.clone().ok_or(DeclarationError::Damaged)?;
    let file = archive.by_name(name).map_err(|_| DeclarationError::Damaged)?;
    let mut bytes = Vec::new();
    // Reading to the end compares the checksum.
    file.take(LONGEST).read_to_end(&mut bytes).map_err(|_| DeclarationError::Damaged)?;
    serde_json::from_slice(&bytes).map_err(|_| DeclarationError::Damaged)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn article(code: &str, n: u8) -> Article {
        open(code).unwrap().articles.into_iter().find(|article| article.n == n).unwrap()
    }

    #[test]
    fn every_text_has_thirty_articles_with_words() {
        let index = index().unwrap();
        assert_eq!(index.declarations.len(), 521);
        assert!(index.declarations.is_sorted_by(|a, b| a.code < b.code));
        for entry in &index.declarations {
            let text = open(&entry.code).unwrap_or_else(|error| panic!("{}: {error}", entry.code));
            assert_eq!((&text.lang, &text.dir), (&entry.lang, &entry.dir));
            assert!(text.articles.iter().map(|article| article.n).eq(1..=30), "{}", entry.code);
            for article in &text.articles {
                let lost = article.paragraphs.iter().any(String::is_empty);
                assert!(!lost || entry.differences.contains(&article.n), "{} {}", entry.code, article.n);
                assert!(article.paragraphs.iter().any(|words| !words.is_empty()), "{} {}", entry.code, article.n);
                assert!(article.paragraphs.iter().all(|words| !words.contains(['\u{2010}', '\u{92}'])));
            }
        }
        let right_to_left = index.declarations.iter().filter(|entry| entry.dir == "rtl").count();
        assert_eq!(right_to_left, 15);
    }

    #[test]
    fn the_first_five_are_numbered_as_the_original() {
        for code in ["arb", "eng", "fra", "rus", "spa"] {
            let entry = entry(code).unwrap();
            assert!(entry.read && entry.differences.is_empty(), "{code}");
            for (n, paragraphs) in [(1, 1), (2, 2), (11, 2), (16, 3), (21, 3), (23, 4), (26, 3), (29, 3), (30, 1)] {
                let article = article(code, n);
                assert_eq!(article.paragraphs.len(), paragraphs, "{code} {n}");
                assert_eq!(article.numbered, paragraphs > 1 && n != 2, "{code} {n}");
            }
        }
        assert_eq!(article("fra", 1).heading, "Article premier");
    }

    /// As the package has it, rights "may" be exercised against the purposes of the United Nations.
    #[test]
    fn the_arabic_text_says_what_the_others_say() {
        assert!(article("arb", 29).paragraphs[2].starts_with("لا يصح بحال من الأحوال"));
        assert!(article("arb", 16).paragraphs[0].contains("متى بلغا"));
        assert!(article("arb", 21).paragraphs[0].contains("إما مباشرة وإما"));
        assert!(article("arb", 13).paragraphs[0].contains("حرية التنقل"));
        assert!(article("arb", 23).paragraphs[3].contains("أن ينشئ"));
        let entry = entry("arb").unwrap();
        assert_eq!((entry.corrections.len(), entry.doubts.len()), (5, 2));
        assert!(article("arb", 7).paragraphs[0].contains(&entry.doubts[0].found), "a doubt changes nothing");
    }

    #[test]
    fn an_unknown_language_is_refused() {
        for code in ["", "klingon", "../eng", "index"] {
            assert_eq!(open(code), Err(DeclarationError::Unknown { code: code.to_owned() }));
        }
    }

    #[test]
    fn a_language_finds_its_text() {
        for (tag, code) in [("en", "eng"), ("ru", "rus"), ("ar-EG", "arb"), ("fr", "fra"), ("es", "spa"), ("ka", "kat")]
        {
            assert_eq!(code_for(tag), Some(code));
        }
        assert_eq!(code_for("xx"), None);
    }
}
