//! Every message is used, and every message that code names is there.

use std::collections::BTreeSet;

use proc_macro2::TokenTree;
use regex::Regex;

use super::{File, Finding, Tree, line_at, rust_source};

pub fn check(tree: &Tree) -> Vec<Finding> {
    compare(tree, &preamble_locales::keys().into_iter().collect(), preamble_locales::dynamic_prefixes())
}

fn compare(tree: &Tree, keys: &BTreeSet<String>, dynamic: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut used = BTreeSet::new();
    for file in tree.files.iter().filter(|file| !file.is_test() && !file.is_generated()) {
        let words = words(file);
        used.extend(words.into_iter().filter(|word| keys.contains(word)));
        findings.extend(missing(file, keys, dynamic));
    }
    // Without the window's code there is nothing to compare with: a library checked alone.
    if !tree.files.iter().any(|file| file.path.starts_with("ui/src/")) {
        return findings;
    }
    for file in tree.files.iter().filter(|file| file.path.starts_with("locales/en/")) {
        for (index, line) in file.text.lines().enumerate() {
            let Some((key, _)) = line.split_once('=') else { continue };
            let key = key.trim_end();
            let is_dynamic = dynamic.iter().any(|prefix| key.starts_with(prefix));
            if keys.contains(key) && !used.contains(key) && !is_dynamic {
                findings.push(file.finding(
                    index + 1,
                    format!("nothing uses the message {key:?}"),
                    "Remove it in every language, or add its beginning to `dynamic` in locales/locales.toml.",
                ));
            }
        }
    }
    findings
}

/// Every quoted word of code, and every message that another message refers to.
fn words(file: &File) -> Vec<String> {
    match file.ending() {
        "rs" => rust_words(file),
        "svelte" | "ts" if file.path.starts_with("ui/") => {
            matches(r#"["'`]([a-z][a-z0-9]*(?:-[a-z0-9_]+)+)["'`]"#, &file.text)
        }
        "ftl" => matches(r"\{\s*([a-z][a-z0-9]*(?:-[a-z0-9_]+)+)(?:\.[a-z-]+)?\s*\}", &file.text),
        _ => Vec::new(),
    }
}

fn matches(pattern: &str, text: &str) -> Vec<String> {
    Regex::new(pattern)
        .map(|regex| regex.captures_iter(text).map(|found| found[1].to_owned()).collect())
        .unwrap_or_default()
}

fn rust_words(file: &File) -> Vec<String> {
    let Some(source) = rust_source::parse(file) else { return Vec::new() };
    rust_source::product_tokens(&source)
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Literal(literal) => Some(literal.to_string().trim_matches('"').to_owned()),
            _ => None,
        })
        .collect()
}

/// Keys named where a message is asked for, that no language has.
fn missing(file: &File, keys: &BTreeSet<String>, dynamic: &[&str]) -> Vec<Finding> {
    let pattern = match file.ending() {
        "svelte" | "ts" if file.path.starts_with("ui/src/") => {
            r#"\b(?:t|attr|wordsOf)\(\s*(["'`])([^"'`$]*)(["'`]|\$\{)"#
        }
        "rs" if !file.path.contains("/xtask/") && !file.path.contains("/preamble-locales/") => {
            r#"\.(?:format|format_plain|attribute|attribute_plain)\(\s*(")([a-z]+(?:-[a-z0-9_]+)+)("),"#
        }
        _ => return Vec::new(),
    };
    let Ok(regex) = Regex::new(pattern) else { return Vec::new() };
    regex
        .captures_iter(&file.text)
        .filter_map(|found| {
            let (key, end) = (&found[2], &found[3]);
            let line = line_at(&file.text, found.get(2)?.start());
            if end == "${" {
                let is_declared = dynamic.iter().any(|prefix| key.starts_with(prefix));
                return (!is_declared).then(|| {
                    file.finding(
                        line,
                        format!("a key built from {key:?}, which is no declared beginning"),
                        "Name whole keys, or add the beginning to `dynamic` in locales/locales.toml.",
                    )
                });
            }
            (!keys.contains(key)).then(|| {
                file.finding(line, format!("no message {key:?}"), "Add it to locales/en and the other languages.")
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{File, Tree};
    use super::compare;

    fn found(code: &str) -> Vec<String> {
        let keys = ["lesson-next", "lesson-back", "error-full"].map(str::to_owned).into_iter().collect();
        let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
        let words = "# x\nlesson-next = Next\nlesson-back = { lesson-next }\nerror-full = Full\n";
        let files = vec![file("locales/en/lesson.ftl", words), file("ui/src/a.ts", code)];
        let tree = Tree { files };
        compare(&tree, &keys, &["error-"])
            .into_iter()
            .map(|it| format!("{}:{} {}", it.path, it.line, it.what))
            .collect()
    }

    #[test]
    fn unused_and_missing_messages_are_caught() {
        assert_eq!(found("t(\"lesson-back\")"), Vec::<String>::new());
        assert_eq!(found("t(\"lesson-next\")"), ["locales/en/lesson.ftl:3 nothing uses the message \"lesson-back\""]);
        assert_eq!(found("x = 'lesson-back';\nt('lesson-gone')"), ["ui/src/a.ts:2 no message \"lesson-gone\""]);
    }

    #[test]
    fn built_keys_need_a_declared_beginning() {
        assert_eq!(found("x = 'lesson-back'; t(`error-${code}`)"), Vec::<String>::new());
        assert_eq!(
            found("x = 'lesson-back'; t(`lesson-${code}`)"),
            ["ui/src/a.ts:1 a key built from \"lesson-\", which is no declared beginning"]
        );
    }
}
