//! Text made fit for paper.

/// Drops what must not stand in a PDF: direction marks (a page has no neighbours to protect) and control characters.
/// Runs of white space become one space, so a pasted line break cannot tear a name.
#[must_use]
pub fn clean(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|letter| !is_direction_mark(*letter))
        .map(|letter| if letter.is_control() || letter == '\u{FEFF}' { ' ' } else { letter })
        .collect();
    let mut out = String::with_capacity(visible.len());
    for part in visible.split([' ', '\t', '\n', '\r', '\u{2028}', '\u{2029}']).filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

/// Marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9).
fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the first letter with a direction runs from right to left.
pub(crate) fn runs_right_to_left(text: &str) -> bool {
    let is_rtl = |letter: char| {
        matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF) && letter.is_alphabetic()
    };
    text.chars().find(|letter| letter.is_alphabetic()).is_some_and(is_rtl)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn marks_and_breaks_go() {
        assert_eq!(clean("\u{2068}Ana\u{2069}\n  \u{202E}María\u{0000} "), "Ana María");
        assert_eq!(clean("علی\u{200C}رضا"), "علی\u{200C}رضا", "a joiner belongs to the spelling");
        assert_eq!(clean("около 2\u{00A0}часов"), "около 2\u{00A0}часов", "a hard space is meant");
    }

    #[test]
    fn direction_comes_from_the_first_letter() {
        assert!(runs_right_to_left("2. ليلى Hassan"));
        assert!(runs_right_to_left("מרים"));
        assert!(!runs_right_to_left("Leila ليلى"));
        assert!(!runs_right_to_left("123"));
    }
}
