//! Files stay short: 500 lines of Rust without its tests, 300 lines in the window's code.

use super::{File, Finding, Tree, rust_source};

const RUST: usize = 500;
const UI: usize = 300;

pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.files
        .iter()
        .filter(|file| !file.is_test() && !file.is_generated())
        .filter_map(|file| {
            let most = most_lines(file)?;
            let tests = rust_source::parse(file).map_or(0, |source| rust_source::test_lines(&source));
            let lines = file.text.lines().count() - tests;
            (lines > most).then(|| {
                file.finding(1, format!("{lines} lines, the most is {most}"), "Split the file by what its parts do.")
            })
        })
        .collect()
}

fn most_lines(file: &File) -> Option<usize> {
    match file.ending() {
        "rs" => Some(RUST),
        "svelte" | "ts" | "css" | "mjs" if file.path.starts_with("ui/") => Some(UI),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn long_files_are_caught_tests_not_counted() {
        let rust = "const A: u8 = 1;\n".repeat(500);
        catches(check, "a.rs", &format!("{rust}// one more\n"), 1, "501 lines");
        allows(check, "a.rs", &format!("{rust}#[cfg(test)]\nmod tests {{\n    const B: u8 = 1;\n}}\n"));
        catches(check, "ui/src/a.svelte", &"<p></p>\n".repeat(301), 1, "301 lines");
        allows(check, "ui/src/api/wire.generated.ts", &"//\n".repeat(301));
    }
}
