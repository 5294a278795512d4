//! House rules that a compiler does not know: one rule per file, each with a test that it catches a bad sample.

mod budgets;
mod features;
mod floors;
mod functions;
mod lints;
mod locale_keys;
mod logical_css;
mod machine_paths;
mod mutants;
mod network;
mod purpose;
mod rust_source;
mod sql;
mod tauri_imports;
mod ui_text;
mod unsafe_code;

use std::fmt;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::failure::Result;

/// One file of the repository.
#[derive(Debug, Clone)]
pub struct File {
    /// Path from the root, with `/` on every system.
    pub path: String,
    pub text: String,
}

impl File {
    pub fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    pub fn is_generated(&self) -> bool {
        self.path.contains(".generated.")
    }

    /// Files that exist for tests only; budgets and text rules are about the product.
    pub fn is_test(&self) -> bool {
        self.path.starts_with("tests/") || self.path.contains("/tests/") || self.path.contains(".test.")
    }

    pub fn finding(&self, line: usize, what: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, what: what.into(), hint: hint.into() }
    }
}

/// A broken rule: where, what, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub what: String,
    pub hint: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}\n    {}", self.path, self.line, self.what, self.hint)
    }
}

/// What the rules look at.
#[derive(Debug)]
pub struct Tree {
    pub files: Vec<File>,
}

type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: [(&str, Rule); 12] = [
    ("budgets", budgets::check),
    ("functions", functions::check),
    ("purpose", purpose::check),
    ("lints", lints::check),
    ("unsafe", unsafe_code::check),
    ("sql", sql::check),
    ("tauri imports", tauri_imports::check),
    ("features", features::check),
    ("logical css", logical_css::check),
    ("ui text", ui_text::check),
    ("locale keys", locale_keys::check),
    ("machine paths", machine_paths::check),
];

/// Runs every rule over the repository; a line per broken rule and place.
pub fn findings(root: &Path) -> Result<Vec<String>> {
    let tree = Tree { files: read_files(root) };
    let mut lines: Vec<String> = RULES
        .iter()
        .flat_map(|(name, rule)| rule(&tree).into_iter().map(move |finding| format!("[{name}] {finding}")))
        .collect();
    lines.extend(floors::check(root)?.into_iter().map(|finding| format!("[floors] {finding}")));
    lines.extend(network::check(root)?.into_iter().map(|finding| format!("[network] {finding}")));
    lines.extend(mutants::check(root)?.into_iter().map(|finding| format!("[mutants] {finding}")));
    Ok(lines)
}

/// All text files that belong to the repository; what builds and installs leave behind is passed over.
fn read_files(root: &Path) -> Vec<File> {
    WalkDir::new(root)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(belongs)
        .filter_map(std::result::Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
            let text = std::fs::read_to_string(entry.path()).ok()?;
            Some(File { path, text })
        })
        .collect()
}

fn belongs(entry: &DirEntry) -> bool {
    const MADE: [&str; 9] = [
        ".git",
        "target",
        "node_modules",
        "dist",
        "gen",
        ".svelte-kit",
        "test-results",
        "playwright-report",
        "__pycache__",
    ];
    let name = entry.file_name().to_string_lossy();
    !(entry.file_type().is_dir() && MADE.contains(&name.as_ref()))
}

/// The line, from 1, of a byte position.
pub fn line_at(text: &str, position: usize) -> usize {
    text.get(..position).unwrap_or(text).matches('\n').count() + 1
}

#[cfg(test)]
pub mod samples {
    //! Trees of one file, for the rules' tests.
    use super::{File, Finding, Tree};

    pub fn tree(path: &str, text: &str) -> Tree {
        Tree { files: vec![File { path: path.to_owned(), text: text.to_owned() }] }
    }

    /// Asserts that the rule finds exactly one thing, on this line, and says so.
    #[track_caller]
    pub fn catches(rule: fn(&Tree) -> Vec<Finding>, path: &str, text: &str, line: usize, what: &str) {
        let found = rule(&tree(path, text));
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0].line, line, "{found:#?}");
        assert!(found[0].what.contains(what), "{found:#?}");
    }

    #[track_caller]
    pub fn allows(rule: fn(&Tree) -> Vec<Finding>, path: &str, text: &str) {
        assert_eq!(rule(&tree(path, text)), []);
    }
}
