//! Pseudo languages made from English: one shows text that does not fit, one shows layout that cannot turn round.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// Share by which translations into longer languages outgrow English.
const GROWTH_PERCENT: usize = 40;

/// Accented, about 40 % longer, each message in brackets; placeables stay as they are.
pub(crate) fn long(source: &str) -> String {
    rewrite(source, accented, Some(("⟦", "⟧")))
}

/// Each word written right to left by direction marks (UAX #9), so the text behaves as Arabic or Hebrew would.
pub(crate) fn mirrored(source: &str) -> String {
    rewrite(source, right_to_left, None)
}

fn rewrite(source: &str, text: fn(&str) -> String, brackets: Option<(&str, &str)>) -> String {
    let mut resource: Resource<String> = match parser::parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                for pattern in message.value.iter_mut().chain(message.attributes.iter_mut().map(|it| &mut it.value)) {
                    rewrite_pattern(pattern, text);
                    if let Some(brackets) = brackets {
                        enclose(pattern, brackets);
                    }
                }
            }
            Entry::Term(term) => rewrite_pattern(&mut term.value, text),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn rewrite_pattern(pattern: &mut Pattern<String>, text: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = text(value),
            PatternElement::Placeable { expression } => rewrite_expression(expression, text),
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>, text: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                rewrite_pattern(&mut variant.value, text);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => rewrite_expression(expression, text),
        Expression::Inline(_) => {}
    }
}

fn enclose(pattern: &mut Pattern<String>, (open, close): (&str, &str)) {
    let bracket = |value: &str| PatternElement::TextElement { value: value.to_owned() };
    pattern.elements.insert(0, bracket(open));
    pattern.elements.push(bracket(close));
}

fn accented(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let mut growth = (letters * GROWTH_PERCENT).div_ceil(100);
    let mut longer = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        longer.push(accent(letter));
        if growth > 0 && "aeiouyAEIOUY".contains(letter) {
            longer.push(accent(letter.to_ascii_lowercase()));
            growth -= 1;
        }
    }
    // Words poor in vowels still grow; the space before a following placeable stays at the end.
    let end = longer.trim_end().len();
    longer.insert_str(end, &"~".repeat(growth));
    longer
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçďéƒǧħíĵķĺɱńóþɋŕšťúṽŵẋýžÁƁÇĎÉƑǦĦÍĴĶĹṀŃÓÞɊŔŠŤÚṼŴẊÝŽ";
    PLAIN
        .find(letter)
        .filter(|_| letter.is_ascii_alphabetic())
        .and_then(|position| ACCENTED.chars().nth(position))
        .unwrap_or(letter)
}

fn right_to_left(text: &str) -> String {
    const OPEN: &str = "\u{200F}\u{202E}";
    const CLOSE: &str = "\u{202C}\u{200F}";
    let mut marked = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    for letter in text.chars() {
        if letter.is_alphanumeric() != in_word {
            marked.push_str(if in_word { CLOSE } else { OPEN });
            in_word = !in_word;
        }
        marked.push(letter);
    }
    if in_word {
        marked.push_str(CLOSE);
    }
    marked
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    const SOURCE: &str = "\
# $count (Number) how many
lesson-cards = { $count ->
    [one] One card of { $count }
   *[other] Many cards
}
lesson-open = Open { $title } now
    .label = Label
";

    #[test]
    fn long_text_grows_by_forty_percent_and_keeps_placeables() {
        let made = long(SOURCE);
        assert!(made.contains("{ $title }"), "{made}");
        assert!(made.contains("[one]") && made.contains("*[other]"), "{made}");
        assert!(made.contains("⟦") && !made.contains("Many"), "{made}");
        parser::parse(made.as_str()).expect("still Fluent");
        let plain = "Continue learning";
        let grown = accented(plain).chars().count();
        assert!(grown * 100 >= plain.chars().count() * 136, "{grown}");
        assert_eq!(accented("rhythm").chars().count(), 9);
    }

    #[test]
    fn mirrored_text_is_right_to_left_and_keeps_placeables() {
        let made = mirrored(SOURCE);
        assert!(made.contains("{ $title }"), "{made}");
        assert!(made.contains("\u{202E}Open\u{202C}"), "{made}");
        parser::parse(made.as_str()).expect("still Fluent");
    }
}
