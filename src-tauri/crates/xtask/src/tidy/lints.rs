//! Every crate takes the workspace's lints, so no crate can quietly allow `unwrap`.

use super::{Finding, Tree};

pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.files
        .iter()
        .filter(|file| file.path.ends_with("/Cargo.toml") && !file.is_test())
        .filter(|file| !inherits(&file.text))
        .map(|file| {
            file.finding(1, "the crate does not take the workspace's lints", "Add `[lints]` with `workspace = true`.")
        })
        .collect()
}

fn inherits(manifest: &str) -> bool {
    manifest
        .parse::<toml::Table>()
        .ok()
        .and_then(|table| table.get("lints")?.get("workspace")?.as_bool())
        .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn a_crate_without_the_lints_is_caught() {
        catches(check, "crates/a/Cargo.toml", "[package]\nname = \"a\"\n", 1, "lints");
        allows(check, "crates/a/Cargo.toml", "[package]\nname = \"a\"\n[lints]\nworkspace = true\n");
    }
}
