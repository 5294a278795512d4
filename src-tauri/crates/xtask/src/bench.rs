//! `cargo xtask bench`: measurements against the budgets of speed and memory.

use std::path::Path;

use crate::failure::{Failure, Result};
use crate::process::{command, must};

const SCRIPT: &str = "tests/bench/run.mjs";

pub fn run(root: &Path, arguments: &[String]) -> Result<bool> {
    if !root.join(SCRIPT).is_file() {
        return Err(Failure::new(format!("{SCRIPT} is missing")));
    }
    must(&mut command(root, "cargo", &["build", "--release", "--package", "preamble-kit"]))?;
    must(command(root, "node", &[SCRIPT]).args(arguments))?;
    Ok(true)
}
