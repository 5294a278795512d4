//! Source marks in running text: `[HR-07]`, `[HR-07, TR-01]`, `[practice]`, `[practice; see HR-11]`.

use crate::fact;

/// A stretch of running text.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece<'a> {
    Plain(&'a str),
    Source {
        facts: Vec<String>,
        practice: bool,
    },
    /// Meant as a source mark, but written wrongly; kept as it stands.
    Malformed(&'a str),
}

/// Cuts running text at its source marks. Each piece comes with the position at which it begins.
pub(crate) fn split(text: &str) -> Vec<(usize, Piece<'_>)> {
    let mut pieces = Vec::new();
    let mut plain_from = 0;
    let mut at = 0;
    while let Some(open) = text[at..].find('[').map(|found| at + found) {
        let inside = open + 1;
        let Some(close) = text[inside..].find(['[', ']']).map(|found| inside + found) else { break };
        at = close;
        if !text[close..].starts_with(']') {
            continue;
        }
        at = close + 1;
        let piece = match read(&text[inside..close]) {
            Some((facts, practice)) => Piece::Source { facts, practice },
            None if is_suspicious(&text[inside..close]) => Piece::Malformed(&text[open..=close]),
            None => continue,
        };
        if plain_from < open {
            pieces.push((plain_from, Piece::Plain(&text[plain_from..open])));
        }
        pieces.push((open, piece));
        plain_from = close + 1;
    }
    if plain_from < text.len() {
        pieces.push((plain_from, Piece::Plain(&text[plain_from..])));
    }
    pieces
}

fn read(mark: &str) -> Option<(Vec<String>, bool)> {
    let ids = |list: &str| -> Option<Vec<String>> {
        list.split(',').map(str::trim).map(|id| fact::is_id(id).then(|| id.to_owned())).collect()
    };
    match mark.trim().strip_prefix("practice").map(str::trim) {
        Some("") => Some((Vec::new(), true)),
        Some(rest) => ids(rest.strip_prefix(';')?.trim().strip_prefix("see ")?).map(|facts| (facts, true)),
        None => ids(mark).map(|facts| (facts, false)),
    }
}

/// `[slur]` and `[Name]` are ordinary text; `[HR07]`, `[hr-07]`, `[HR-07 TR-01]` and `[Practice]` are slips.
fn is_suspicious(mark: &str) -> bool {
    mark.trim().to_lowercase().starts_with("practice")
        || mark.split([',', ';', ' ', '\n']).any(|word| {
            let letters = word.chars().take_while(|sign| sign.is_alphabetic()).count();
            let rest: String = word.chars().skip(letters).skip_while(|sign| !sign.is_alphanumeric()).collect();
            (2..=8).contains(&letters) && !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(facts: &[&str], practice: bool) -> Piece<'static> {
        Piece::Source { facts: facts.iter().map(|id| (*id).to_owned()).collect(), practice }
    }

    #[test]
    fn marks_are_cut_out_of_the_text() {
        assert_eq!(
            split("A. [HR-07] B"),
            [(0, Piece::Plain("A. ")), (3, source(&["HR-07"], false)), (10, Piece::Plain(" B"))]
        );
        assert_eq!(split("[HR-07, TR-01]"), [(0, source(&["HR-07", "TR-01"], false))]);
        assert_eq!(split("[practice]"), [(0, source(&[], true))]);
        assert_eq!(split("[practice; see HR-11, HR-12]"), [(0, source(&["HR-11", "HR-12"], true))]);
    }

    #[test]
    fn other_brackets_stay_text_and_slips_are_seen() {
        assert_eq!(split("a [slur] b"), [(0, Piece::Plain("a [slur] b"))]);
        for slip in ["[HR07]", "[hr-07]", "[HR-07 TR-01]", "[HR-07; TR-01]", "[Practice]", "[practice, HR-07]"] {
            assert_eq!(split(slip), [(0, Piece::Malformed(slip))], "{slip}");
        }
        assert_eq!(split("[[HR-07]"), [(0, Piece::Plain("[")), (1, source(&["HR-07"], false))]);
        assert_eq!(split("open ["), [(0, Piece::Plain("open ["))]);
    }
}
