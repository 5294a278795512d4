//! The languages of the interface: their list, and the choice of one for a computer.

use std::sync::OnceLock;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::SOURCE_LANGUAGE;

/// Pseudo language for tests: accented, about 40 % longer, in brackets. Shows clipped and untranslated text.
pub const PSEUDO_LONG: &str = "en-XA";
/// Pseudo language for tests: English written from right to left. Shows layout that only works one way.
pub const PSEUDO_MIRRORED: &str = "ar-XB";

const REGISTRY: &str = include_str!("../../../../locales/locales.toml");

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute of HTML.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// One language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Language {
    /// BCP 47 tag, the name of the folder under `locales/`.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// No native editor has signed the words off; the app says so.
    pub draft: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registry {
    #[serde(default)]
    dynamic: Vec<String>,
    language: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    tag: String,
    name: String,
    direction: Direction,
    #[serde(default)]
    draft: bool,
}

struct Known {
    languages: Vec<Language>,
    dynamic: Vec<&'static str>,
}

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// Reads a language list in the form of `locales/locales.toml`.
fn parse(registry: &str) -> Result<Known, String> {
    let read: Registry = toml::from_str(registry).map_err(|error| error.to_string())?;
    for entry in &read.language {
        entry.tag.parse::<LanguageIdentifier>().map_err(|error| format!("language tag {:?}: {error}", entry.tag))?;
    }
    if read.language.iter().all(|entry| entry.tag != SOURCE_LANGUAGE) {
        return Err(format!("the source language {SOURCE_LANGUAGE:?} is not in the list"));
    }
    let languages = read
        .language
        .into_iter()
        .map(|entry| Language {
            tag: leak(entry.tag),
            name: leak(entry.name),
            direction: entry.direction,
            draft: entry.draft,
        })
        .collect();
    Ok(Known { languages, dynamic: read.dynamic.into_iter().map(leak).collect() })
}

/// The embedded list is checked by [`registry_error`] in a test; a program never starts without English all the same.
fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        parse(REGISTRY).unwrap_or_else(|_| Known {
            languages: vec![Language { tag: SOURCE_LANGUAGE, name: "English", direction: Direction::Ltr, draft: true }],
            dynamic: Vec::new(),
        })
    })
}

/// What is wrong with `locales/locales.toml`, if anything.
pub(crate) fn registry_error() -> Option<String> {
    parse(REGISTRY).err()
}

/// The languages of the interface in the order of `locales/locales.toml`; pseudo languages are not among them.
#[must_use]
pub fn languages() -> &'static [Language] {
    &known().languages
}

/// Beginnings of keys that the program builds from a code (`error-` + code).
#[must_use]
pub fn dynamic_prefixes() -> &'static [&'static str] {
    &known().dynamic
}

/// The language with exactly this tag, pseudo languages included.
#[must_use]
pub fn language(tag: &str) -> Option<Language> {
    let pseudo = |tag, name, direction| Some(Language { tag, name, direction, draft: true });
    match tag {
        PSEUDO_LONG => pseudo(PSEUDO_LONG, "[Ƥşḗŭḓǿ ĺǿǿƞɠ]", Direction::Ltr),
        PSEUDO_MIRRORED => pseudo(PSEUDO_MIRRORED, "Pseudo mirrored", Direction::Rtl),
        _ => languages().iter().copied().find(|language| language.tag == tag),
    }
}

/// The best of [`languages`] for a person who asks for `requested`, first wish first; English when none fits.
///
/// Accepts BCP 47 tags and the system's spelling of them (`ru_RU.UTF-8`); what cannot be read is passed over.
#[must_use]
pub fn negotiate(requested: &[&str]) -> &'static str {
    let wishes: Vec<LanguageIdentifier> = requested.iter().filter_map(|wish| system_tag(wish)).collect();
    let available: Vec<LanguageIdentifier> =
        languages().iter().filter_map(|language| language.tag.parse().ok()).collect();
    let best = negotiate_languages(&wishes, &available, None, NegotiationStrategy::Filtering);
    let Some(best) = best.first().map(|found| found.to_string()) else {
        return SOURCE_LANGUAGE;
    };
    languages().iter().find(|language| language.tag == best).map_or(SOURCE_LANGUAGE, |language| language.tag)
}

/// `ru_RU.UTF-8@cyrillic` -> `ru-RU`.
fn system_tag(wish: &str) -> Option<LanguageIdentifier> {
    wish.split(['.', '@']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_embedded_list_is_read() {
        assert_eq!(registry_error(), None);
        let tags: Vec<_> = languages().iter().map(|language| language.tag).collect();
        assert_eq!(&tags[..2], ["en", "ru"]);
    }

    #[test]
    fn the_system_s_languages_choose_ours() {
        assert_eq!(negotiate(&["ru-RU", "en-GB"]), "ru");
        assert_eq!(negotiate(&["ru_RU.UTF-8"]), "ru");
        assert_eq!(negotiate(&["xx", "de-DE", "ru"]), "ru");
        assert_eq!(negotiate(&["en-GB", "ru"]), "en");
        assert_eq!(negotiate(&["C"]), "en");
        assert_eq!(negotiate(&[]), "en");
    }

    #[test]
    fn a_list_without_english_or_with_a_bad_tag_is_refused() {
        let without = "[[language]]\ntag = \"ru\"\nname = \"Русский\"\ndirection = \"ltr\"\n";
        assert!(parse(without).is_err_and(|error| error.contains("source language")));
        let bad = "[[language]]\ntag = \"e n\"\nname = \"?\"\ndirection = \"ltr\"\n";
        assert!(parse(bad).is_err_and(|error| error.contains("e n")));
    }

    #[test]
    fn pseudo_languages_are_known_by_tag_but_not_listed() {
        assert_eq!(language(PSEUDO_MIRRORED).unwrap().direction, Direction::Rtl);
        assert!(languages().iter().all(|language| language.tag != PSEUDO_MIRRORED));
    }
}
