//! `cargo xtask codegen`: TypeScript made from Rust and from the locales, so the two sides cannot drift.

use std::path::Path;

use crate::failure::{Failure, Result};
use crate::process::{command, must};

const MESSAGES: &str = "ui/src/i18n/messages.generated.ts";

/// Writes every generated file.
pub fn write(root: &Path) -> Result<()> {
    let path = root.join(MESSAGES);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    }
    std::fs::write(&path, preamble_locales::typescript())
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    println!("wrote {MESSAGES}");
    // The wire types and the contracts are known to their own crate only; its tests write them when asked.
    for test in [&["--test", "typescript"][..], &["--test", "integration", "contracts::every"]] {
        let mut arguments = vec!["test", "--quiet", "--package", "preamble-api"];
        arguments.extend(test);
        must(command(root, "cargo", &arguments).env("PREAMBLE_CODEGEN", "1"))?;
    }
    Ok(())
}

/// Names the generated files that no longer fit; those of the wire are compared by their crate's test.
pub fn stale(root: &Path) -> Vec<String> {
    let found = std::fs::read_to_string(root.join(MESSAGES)).unwrap_or_default();
    if found.replace("\r\n", "\n") == preamble_locales::typescript() {
        return Vec::new();
    }
    vec![format!("{MESSAGES}:1: the file is not what locales/en says\n    Run `cargo xtask codegen`.")]
}
