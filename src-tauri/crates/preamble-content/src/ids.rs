//! The forms that ids and language tags may have.

/// Lower-case letters and digits in words joined by `joint`: `born-with-them`, `human_rights`.
fn words(id: &str, joint: char) -> bool {
    id.len() <= 64
        && id
            .split(joint)
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Ids of courses, lessons, blocks, steps, choices, options and attitude items.
pub(crate) fn is_id(id: &str) -> bool {
    words(id, '-')
}

/// Ids of glossary terms.
pub(crate) fn is_term(id: &str) -> bool {
    words(id, '_')
}

/// Language tags in the part of BCP 47 that folders use: `en`, `zh-Hant`, `pt-BR`.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts.next().is_some_and(|language| {
        (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase())
    }) && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Whether something tagged with `tags` is left out when `omit` is asked for.
/// An entry that ends in a colon (`org:`) stands for every tag that begins so.
pub(crate) fn is_omitted<'a>(tags: impl IntoIterator<Item = &'a str>, omit: &[&str]) -> bool {
    tags.into_iter()
        .any(|tag| omit.iter().any(|entry| tag == *entry || (entry.ends_with(':') && tag.starts_with(entry))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        assert!(
            is_id("a1") && is_id("born-with-them") && !is_id("Born") && !is_id("a--b") && !is_id("-a") && !is_id("")
        );
        assert!(is_term("human_rights") && !is_term("human-rights"));
        assert!(
            is_language("en")
                && is_language("zh-Hant")
                && !is_language("EN")
                && !is_language("e")
                && !is_language("en-")
        );
    }

    #[test]
    fn omission_is_by_tag_or_prefix() {
        assert!(is_omitted(["org:amnesty"], &["org:"]));
        assert!(is_omitted(["sogi"], &["sogi"]));
        assert!(!is_omitted(["sogi-like"], &["sogi"]));
        assert!(!is_omitted(["org"], &["org:"]));
    }
}
