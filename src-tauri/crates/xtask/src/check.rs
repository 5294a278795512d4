//! `cargo xtask check`: the checks that are fast enough to run before every commit.

use std::path::Path;

use crate::failure::{Failure, Result};
use crate::process::must;
use crate::steps::{Action, steps};
use crate::{codegen, declarations, tidy};

const FAST: [&str; 5] = ["format", "tidy", "locales", "codegen", "lints"];

/// Runs the fast checks, or one; true when all are content.
pub fn run(root: &Path, only: Option<&str>) -> Result<bool> {
    if let Some(only) = only
        && !FAST.contains(&only)
    {
        return Err(Failure::new(format!("no check {only:?}; there are {}", FAST.join(", "))));
    }
    let mut all_pass = true;
    for step in steps(false).into_iter().filter(|step| FAST.contains(&step.name)) {
        if only.is_some_and(|only| only != step.name) {
            continue;
        }
        println!("== {}: {}", step.name, step.what);
        let passes = match step.action {
            Action::Findings(look) => print_findings(&look(root)?),
            Action::Command(make, _) => make(root)?.into_iter().all(|mut command| match must(&mut command) {
                Ok(()) => true,
                Err(failure) => {
                    eprintln!("error: {failure}");
                    false
                }
            }),
        };
        all_pass &= passes;
    }
    Ok(all_pass)
}

/// Prints what was found; true when nothing was.
pub fn print_findings(findings: &[String]) -> bool {
    for finding in findings {
        eprintln!("{finding}");
    }
    if !findings.is_empty() {
        eprintln!("{} findings", findings.len());
    }
    findings.is_empty()
}

pub fn tidy(root: &Path) -> Result<Vec<String>> {
    tidy::findings(root)
}

pub fn locales(_root: &Path) -> Result<Vec<String>> {
    let files = preamble_locales::embedded();
    let problems = preamble_locales::check_languages(&files).into_iter().chain(preamble_locales::check(&files));
    Ok(problems.map(|problem| problem.to_string()).collect())
}

pub fn codegen(root: &Path) -> Result<Vec<String>> {
    let mut findings = codegen::stale(root);
    findings.extend(declarations::stale(root)?);
    Ok(findings)
}
