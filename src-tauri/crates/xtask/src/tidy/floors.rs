//! Which crate may use which: the floors of the house, against what the manifests say.

use std::path::Path;

use serde_json::Value;

use super::Finding;
use crate::failure::{Failure, Result};
use crate::process::{command, read};

/// Crate, and the crates of the workspace it may use.
const FLOORS: [(&str, &[&str]); 10] = [
    ("preamble-content", &[]),
    ("preamble-locales", &[]),
    ("preamble-documents", &[]),
    ("preamble-core", &["preamble-content", "preamble-locales", "preamble-documents"]),
    ("preamble-api", &["preamble-core", "preamble-content", "preamble-locales", "preamble-documents"]),
    ("preamble-live", &["preamble-api", "preamble-core", "preamble-content", "preamble-locales"]),
    (
        "preamble-kit",
        &[
            "preamble-live",
            "preamble-api",
            "preamble-core",
            "preamble-content",
            "preamble-locales",
            "preamble-documents",
        ],
    ),
    ("preamble", &["preamble-live", "preamble-api"]),
    ("preamble-safety", &["preamble-api", "preamble-core", "preamble-locales"]),
    ("xtask", &["preamble-locales"]),
];

/// Libraries that a crate must not use, and why.
const KEPT_OUT: [(&str, &[&str], &str); 5] = [
    ("preamble-core", &["tauri", "tokio", "axum", "hyper"], "core is synchronous and knows no host"),
    ("preamble-content", &["tauri", "tokio", "axum", "rusqlite"], "content is pure and fuzzed alone"),
    ("preamble-locales", &["tauri", "tokio", "axum", "rusqlite"], "locales is pure"),
    ("preamble-documents", &["tauri", "tokio", "axum", "rusqlite"], "documents works in memory only"),
    ("preamble-api", &["tauri", "axum", "rusqlite"], "api serves every host and leaves SQL to the store"),
];

pub fn check(root: &Path) -> Result<Vec<Finding>> {
    let metadata = read(&mut command(root, "cargo", &["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata = serde_json::from_str(&metadata).map_err(|error| Failure::new(format!("cargo metadata: {error}")))?;
    Ok(packages(&metadata).into_iter().flat_map(|(package, uses)| edges(package, &uses)).collect())
}

/// Each crate of the workspace with what it is built from; what only its tests use is its own affair.
fn packages(metadata: &Value) -> Vec<(&str, Vec<&str>)> {
    metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|package| {
            let uses = package["dependencies"]
                .as_array()?
                .iter()
                .filter(|dependency| dependency["kind"] != "dev")
                .filter_map(|dependency| dependency["name"].as_str())
                .collect();
            Some((package["name"].as_str()?, uses))
        })
        .collect()
}

fn edges(package: &str, uses: &[&str]) -> Vec<Finding> {
    let finding = |what: String, hint: String| Finding { path: format!("{package}/Cargo.toml"), line: 1, what, hint };
    let Some((_, allowed)) = FLOORS.iter().find(|(name, _)| *name == package) else {
        return vec![finding(
            format!("the crate {package} stands on no floor"),
            "Add it to the table of floors in the design and in xtask, or make it a module.".to_owned(),
        )];
    };
    let upward = uses
        .iter()
        .filter(|used| FLOORS.iter().any(|(name, _)| name == *used) && !allowed.contains(used))
        .map(|used| finding(format!("{package} uses {used}"), "Only floors below may be used.".to_owned()));
    let kept_out = KEPT_OUT
        .iter()
        .filter(|(name, ..)| *name == package)
        .flat_map(|(_, banned, why)| uses.iter().filter(|used| banned.contains(used)).map(move |used| (used, why)))
        .map(|(used, why)| finding(format!("{package} uses {used}"), format!("Keep it out: {why}.")));
    upward.chain(kept_out).collect()
}

#[cfg(test)]
mod tests {
    use super::{edges, packages};

    #[test]
    fn an_upward_edge_is_caught() {
        assert_eq!(
            edges("preamble-content", &["serde", "preamble-core"])[0].what,
            "preamble-content uses preamble-core"
        );
        assert_eq!(edges("preamble-core", &["tokio"])[0].what, "preamble-core uses tokio");
        assert_eq!(edges("preamble-helpers", &[])[0].what, "the crate preamble-helpers stands on no floor");
        assert_eq!(edges("preamble-core", &["preamble-content", "serde"]), []);
    }

    #[test]
    fn what_only_tests_use_is_left_out() {
        let metadata = serde_json::json!({ "packages": [{ "name": "a", "dependencies": [
            { "name": "b", "kind": null }, { "name": "c", "kind": "dev" }, { "name": "d", "kind": "build" }
        ] }] });
        assert_eq!(packages(&metadata), [("a", vec!["b", "d"])]);
    }
}
