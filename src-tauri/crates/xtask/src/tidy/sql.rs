//! SQL text and the database library stand under `core/src/store/` only (floor 4 of the house).

use proc_macro2::TokenTree;
use regex::Regex;

use super::{File, Finding, Tree, rust_source};

const STORE: &str = "src-tauri/crates/preamble-core/src/store";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(statement) = Regex::new(
        r#"(?is)^[rb]*#*"\s*(select\s.+\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(unique\s+)?(table|index|trigger|view)\s|alter\s+table\s|drop\s+table\s|pragma\s+\w|attach\s+database\s|vacuum\s)"#,
    ) else {
        return Vec::new();
    };
    tree.files
        .iter()
        .filter(|file| !file.is_test() && !file.path.starts_with(STORE))
        .flat_map(|file| in_file(file, &statement))
        .collect()
}

fn in_file(file: &File, statement: &Regex) -> Vec<Finding> {
    let Some(source) = rust_source::parse(file) else { return Vec::new() };
    rust_source::product_tokens(&source)
        .into_iter()
        .filter_map(|token| {
            let what = match &token {
                TokenTree::Literal(literal) if statement.is_match(&literal.to_string()) => "SQL text outside the store",
                TokenTree::Ident(word) if word == "rusqlite" => "rusqlite outside the store",
                _ => return None,
            };
            Some(file.finding(token.span().start().line, what, format!("Move it to a function under {STORE}/.")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::{STORE, check};

    #[test]
    fn sql_is_caught_outside_the_store() {
        let query = "fn a() {\n    run(\"SELECT id FROM event WHERE 1\");\n}\n";
        catches(check, "src-tauri/crates/preamble-core/src/progress/mod.rs", query, 2, "SQL text");
        allows(check, &format!("{STORE}/progress.rs"), query);
        catches(check, "a.rs", "fn a() {}\nuse rusqlite::Row;\n", 2, "rusqlite");
    }

    #[test]
    fn sentences_are_not_sql() {
        allows(check, "a.rs", "const A: &str = \"Select a lesson\";\nconst B: &str = \"update\";\n");
    }
}
