//! Every source file opens with a line that says what it is for.

use super::{File, Finding, Tree};

/// Shorter than this, a line says nothing ("stub", "module").
const FEWEST_LETTERS: usize = 10;

pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.files
        .iter()
        .filter_map(|file| {
            let marks = comment_marks(file)?;
            (!has_purpose(&file.text, marks)).then(|| {
                file.finding(
                    1,
                    "the file does not open with its purpose",
                    format!("Begin with one line: `{} what this file is for`.", marks[0]),
                )
            })
        })
        .collect()
}

fn comment_marks(file: &File) -> Option<&'static [&'static str]> {
    // Courses belong to authors, who owe no comments; manifests of crates say what they are by their name.
    let is_content = file.path.starts_with("training-modules/");
    let is_manifest = file.path.ends_with("/Cargo.toml");
    match file.ending() {
        "rs" => Some(&["//!", "//"]),
        "ts" | "mjs" | "js" => Some(&["//", "/*"]),
        "svelte" => Some(&["<!--"]),
        "css" => Some(&["/*"]),
        "toml" if !is_content && !is_manifest => Some(&["#"]),
        "ftl" | "sh" | "yml" | "py" => Some(&["#"]),
        _ => None,
    }
}

fn has_purpose(text: &str, marks: &[&str]) -> bool {
    let first = text.lines().find(|line| !line.starts_with("#!") || line.starts_with("#![")).unwrap_or("");
    marks.iter().any(|mark| {
        first
            .strip_prefix(mark)
            .is_some_and(|rest| rest.chars().filter(|letter| letter.is_alphabetic()).count() >= FEWEST_LETTERS)
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn a_file_without_purpose_is_caught() {
        catches(check, "a.rs", "use std::fmt;\n", 1, "purpose");
        catches(check, "a.rs", "//! stub\n", 1, "purpose");
        catches(check, "ui/src/a.svelte", "<script>\n", 1, "purpose");
        catches(check, "locales/en/app.ftl", "app-name = Preamble\n", 1, "purpose");
    }

    #[test]
    fn a_purpose_may_follow_a_shebang() {
        allows(check, "a.sh", "#!/bin/sh\n# Builds the packages of a release.\n");
        allows(check, "training-modules/a/course.toml", "id = \"a\"\n");
        allows(check, "a.css", "/* Colours and spaces of all screens. */\n");
    }
}
