//! The faults of the safety harnesses are in no program that ships.

use std::path::Path;

use super::Finding;
use crate::failure::Result;
use crate::process::{command, read};

/// What people get.
const SHIPPED: [&str; 2] = ["preamble", "preamble-kit"];
const FAULTS: &str = "preamble-core feature \"mutant\"";

pub fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for program in SHIPPED {
        let tree = ["tree", "--package", program, "--edges", "features", "--target", "all", "--prefix", "none"];
        findings.extend(faults(&read(&mut command(root, "cargo", &tree))?, program));
    }
    Ok(findings)
}

fn faults(tree: &str, program: &str) -> Option<Finding> {
    tree.lines().any(|line| line.starts_with(FAULTS)).then(|| Finding {
        path: "Cargo.toml".to_owned(),
        line: 1,
        what: format!("{program} is built with the faults of the safety harnesses"),
        hint: "Only preamble-safety may ask for the feature `mutant` of preamble-core.".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[test]
    fn faults_in_a_program_that_ships_are_caught() {
        let tree = "preamble v0.1.0 (/x)\npreamble-core feature \"mutant\"\npreamble-core v0.1.0 (/x)\n";
        assert!(faults(tree, "preamble").is_some());
        assert!(faults("preamble v0.1.0 (/x)\npreamble-core feature \"default\"\n", "preamble").is_none());
    }
}
