//! The shipped fonts and the choice among them.
//!
//! Literata is the book face. It lacks a few letters (Tajik, for one), and a word that changes its face in the middle
//! looks broken, so a line is set in the first family that has all of its letters. Amiri is the Arabic face because
//! text set in it can be copied and read aloud letter by letter; the Noto Arabic faces write some letters twice.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::DocumentError;

/// The book face for names and titles.
pub(crate) const BOOK: &str = "Literata";
/// The plain face for everything else.
pub(crate) const PLAIN: &str = "Noto Sans";
/// The face for Arabic letters, which also sets Persian and Urdu.
pub(crate) const ARABIC: &str = "Amiri";
/// The face for Hebrew letters.
pub(crate) const HEBREW: &str = "Noto Serif Hebrew";

const FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/Literata-Regular.ttf"),
    include_bytes!("../fonts/Literata-Italic.ttf"),
    include_bytes!("../fonts/Literata-SemiBold.ttf"),
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-SemiBold.ttf"),
    include_bytes!("../fonts/Amiri-Regular.ttf"),
    include_bytes!("../fonts/Amiri-Bold.ttf"),
    include_bytes!("../fonts/NotoSerifHebrew-SemiBold.ttf"),
];

/// All shipped fonts with their index, parsed once.
pub(crate) struct Faces {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

/// The shipped fonts.
pub(crate) static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// The families for a line of display text, best first: one family with every letter if there is one.
pub(crate) fn display(text: &str) -> Vec<&'static str> {
    let all = [BOOK, PLAIN, ARABIC, HEBREW];
    match all.into_iter().find(|family| covers(family, text)) {
        Some(best) => std::iter::once(best).chain(all.into_iter().filter(|family| *family != best)).collect(),
        None => all.to_vec(),
    }
}

/// The families for running text of a whole paper: the face of its script first, so that no word changes its face.
pub(crate) fn running(text: &str, rtl: bool) -> [&'static str; 4] {
    let first = if rtl { text.chars().find(|letter| matches!(u32::from(*letter), 0x0590..=0x08FF)) } else { None };
    match first {
        Some(letter) if has_face(HEBREW, letter) => [HEBREW, BOOK, PLAIN, ARABIC],
        Some(_) => [ARABIC, BOOK, PLAIN, HEBREW],
        None if text
            .chars()
            .any(|letter| !has_face(BOOK, letter) && has_face(PLAIN, letter) && letter.is_alphabetic()) =>
        {
            [PLAIN, BOOK, ARABIC, HEBREW]
        }
        None => [BOOK, PLAIN, ARABIC, HEBREW],
    }
}

fn has_face(family: &str, letter: char) -> bool {
    is_invisible(letter) || FACES.fonts.iter().any(|font| font.info().family == family && has(font, letter))
}

/// Refuses text with letters that no shipped font has.
pub(crate) fn require(text: &str) -> Result<(), DocumentError> {
    let mut missing = String::new();
    for letter in text.chars() {
        let known = is_invisible(letter) || FACES.fonts.iter().any(|font| has(font, letter));
        if !known && !missing.contains(letter) {
            missing.push(letter);
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(DocumentError::Letters(missing)) }
}

fn covers(family: &str, text: &str) -> bool {
    let mut fonts = FACES.fonts.iter().filter(|font| font.info().family == family);
    fonts.any(|font| text.chars().all(|letter| is_invisible(letter) || has(font, letter)))
}

fn has(font: &Font, letter: char) -> bool {
    font.info().coverage.contains(u32::from(letter))
}

/// Joiners steer the shape of their neighbours and need no glyph of their own.
fn is_invisible(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200C}' | '\u{200D}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn every_file_is_a_font_of_a_named_family() {
        let families: Vec<_> = FACES.fonts.iter().map(|font| font.info().family.as_str()).collect();
        assert_eq!(families, [BOOK, BOOK, BOOK, PLAIN, PLAIN, ARABIC, ARABIC, HEBREW]);
    }

    #[test]
    fn a_line_keeps_one_face() {
        assert_eq!(display("Айгүл Сейітқызы Әбдірахманова")[0], BOOK);
        assert_eq!(display("Їжак Ґудзь, Łucja Žižková")[0], BOOK);
        assert_eq!(display("Ҷамшед Ӣсо")[0], PLAIN);
        assert_eq!(display("ليلى حسن")[0], ARABIC);
        assert_eq!(display("מרים לוי")[0], HEBREW);
    }

    #[test]
    fn letters_without_a_font_are_named() {
        require("Aминa\u{200C} علی").unwrap();
        let error = require("Ana 名名 x 前").unwrap_err();
        assert!(matches!(error, DocumentError::Letters(letters) if letters == "名前"));
    }
}
