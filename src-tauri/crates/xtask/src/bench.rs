//! `cargo xtask bench`: measurements against the goals of speed, memory and size, each beside its floor.

use std::path::Path;

use crate::bundle::PACKAGER;
use crate::failure::{Failure, Result};
use crate::prepare;
use crate::process::{command, must};

const FOLDER: &str = "tests/bench";
/// A private web view refuses every driver, so the window that is used by a script is built with this one difference.
const DRIVEN: &str = "profile.release.package.preamble.debug-assertions=true";

pub fn run(root: &Path, arguments: &[String]) -> Result<bool> {
    prepare::for_tests(root)?;
    prepare::window_code(root)?;
    let target = prepare::target_folder(root);
    build(root, &target)?;
    must(
        command(root, "node", &["tests/bench/run.mjs"])
            .args(arguments)
            .env("CARGO_TARGET_DIR", &target)
            .env("PREAMBLE_PACKAGER", PACKAGER),
    )?;
    Ok(true)
}

/// Both sides by the same compiler, with the same profile and the same versions, and what they share only once.
fn build(root: &Path, target: &Path) -> Result<()> {
    let io = |what: &str, error: std::io::Error| Failure::new(format!("cannot {what}: {error}"));
    let release = ["build", "--release", "--package", "preamble"];
    must(command(root, "cargo", &release).args(["--config", DRIVEN]).env("CARGO_TARGET_DIR", target))?;
    std::fs::create_dir_all(target.join("bench")).map_err(|error| io("make target/bench", error))?;
    let name = if cfg!(windows) { "preamble.exe" } else { "preamble" };
    std::fs::copy(target.join("release").join(name), target.join("bench").join("preamble-driven"))
        .map_err(|error| io("copy the program for the driver", error))?;
    must(command(root, "cargo", &release).args(["--package", "preamble-kit"]).env("CARGO_TARGET_DIR", target))?;
    std::fs::copy(root.join("Cargo.lock"), root.join(FOLDER).join("Cargo.lock"))
        .map_err(|error| io("copy Cargo.lock to tests/bench", error))?;
    must(command(&root.join(FOLDER), "cargo", &["build", "--release"]).env("CARGO_TARGET_DIR", target))
}
