//! No `unsafe`, not even where a lint was switched off.

use proc_macro2::TokenTree;

use super::{Finding, Tree, rust_source};

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        let Some(source) = rust_source::parse(file) else { continue };
        for token in rust_source::product_tokens(&source) {
            if let TokenTree::Ident(word) = token
                && word == "unsafe"
            {
                let line = word.span().start().line;
                findings.push(file.finding(line, "unsafe code", "Find a safe way or a well-kept crate that has one."));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn unsafe_is_caught_in_code_only() {
        catches(check, "a.rs", "fn a() {\n    unsafe { b() }\n}\n", 2, "unsafe");
        allows(check, "a.rs", "// unsafe\nconst A: &str = \"unsafe\";\n");
    }
}
