//! `cargo xtask test`: all steps one after the other, each timed, and the sum at the end.

mod counts;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Result};
use crate::process;
use crate::steps::{Action, Step, steps};
use crate::{check, prepare};
pub use counts::{Counts, cargo_tests, one_check, plain_line, vitest};

struct Done {
    name: &'static str,
    counts: Counts,
    time: Duration,
}

/// Names the steps.
pub fn list() -> bool {
    for step in steps(false) {
        println!("{:<14} {}", step.name, step.what);
    }
    true
}

/// Runs all steps, or one; true when nothing failed. The last line is `N passed, N failed`, whatever happens.
pub fn run(root: &Path, only: Option<&str>, long: bool) -> Result<bool> {
    run_steps(root, only, long).or_else(|failure| {
        eprintln!("error: {failure}");
        println!("0 passed, 1 failed");
        Ok(false)
    })
}

fn run_steps(root: &Path, only: Option<&str>, long: bool) -> Result<bool> {
    let chosen: Vec<Step> = steps(long).into_iter().filter(|step| only.is_none_or(|only| only == step.name)).collect();
    if chosen.is_empty() {
        return Err(Failure::new(format!("no step {:?}; `cargo xtask test --list` names them", only.unwrap_or(""))));
    }
    prepare::for_tests(root)?;
    let mut done: Vec<Done> = Vec::new();
    for step in &chosen {
        println!("\n== {}: {}", step.name, step.what);
        let begin = Instant::now();
        let lost = step
            .needs
            .iter()
            .find(|needed| done.iter().any(|before| before.name == **needed && before.counts.failed > 0));
        let counts = match lost {
            Some(needed) => {
                eprintln!("not run: it needs the step {needed}, which failed");
                Counts::one(false)
            }
            None => run_step(root, step),
        };
        let time = begin.elapsed();
        println!("-- {}: {} passed, {} failed ({})", step.name, counts.passed, counts.failed, shown(time));
        done.push(Done { name: step.name, counts, time });
    }
    Ok(report(&done))
}

fn run_step(root: &Path, step: &Step) -> Counts {
    let outcome = match step.action {
        Action::Findings(look) => look(root).map(|findings| Counts::one(check::print_findings(&findings))),
        Action::Command(make, read) => make(root).and_then(|commands| {
            let mut total = Counts::default();
            for command in commands {
                let ended = process::watch(command)?;
                let counts = read(&ended);
                total.add(counts);
                if !ended.success {
                    break;
                }
            }
            Ok(total)
        }),
    };
    outcome.unwrap_or_else(|failure| {
        eprintln!("error: {failure}");
        Counts::one(false)
    })
}

fn report(done: &[Done]) -> bool {
    let mut total = Counts::default();
    println!("\n{:<14} {:>7} {:>7} {:>8}  ", "step", "passed", "failed", "time");
    for step in done {
        let mark = if step.counts.failed > 0 { "FAILED" } else { "" };
        println!(
            "{:<14} {:>7} {:>7} {:>8}  {mark}",
            step.name,
            step.counts.passed,
            step.counts.failed,
            shown(step.time)
        );
        total.add(step.counts);
    }
    let time: Duration = done.iter().map(|step| step.time).sum();
    println!("{:<14} {:>7} {:>7} {:>8}\n", "all", total.passed, total.failed, shown(time));
    // The last line stands alone: machines look for it.
    println!("{} passed, {} failed", total.passed, total.failed);
    total.failed == 0
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{}:{:02} min", seconds / 60, seconds % 60)
    }
}
