//! The safety harnesses: nothing is lost, nothing leaks, and each of them is shown to catch the fault that it is there for.
//!
//! `preamble-safety` runs them at the size for each change, `--long` at the size before a release. The last line is `N passed, N failed`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod backups;
mod clock;
mod damage;
mod dice;
mod disk;
mod disk_full;
mod envelope;
mod fuzz;
mod harness;
mod kill9;
mod memory;
mod mount;
mod outcome;
mod person;
mod powercut;
mod read_only;
mod recorder;
mod sentinel;
mod served;
mod subject;
mod traces;
mod two_instances;
mod upgrade;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use person::Kind;

/// As in the programs that ship: memory is overwritten when it is given back, so that what a person wrote is not in it after the lock.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Runs the safety harnesses, each with the fault that it must catch
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The size before a release instead of the size for each change
    #[arg(long)]
    long: bool,
    /// Run these harnesses only
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Where the figures go
    #[arg(long, value_name = "FILE", default_value = "target/proof/safety.json")]
    proof: PathBuf,
    #[command(subcommand)]
    part: Option<Part>,
}

/// What the harnesses start themselves.
#[derive(Subcommand)]
enum Part {
    /// One harness in this process, with the faults that the environment asks for
    #[command(hide = true)]
    One { name: String, size: harness::Size, result: PathBuf },
    /// Hurt files before every parser of bytes from outside
    Fuzz,
    /// Stores a profile of today's schema for the upgrade harness
    StoreSample,
    /// The process that things happen to
    #[command(hide = true)]
    Subject {
        #[command(subcommand)]
        does: Does,
    },
}

#[derive(Subcommand)]
enum Does {
    Learn {
        kind: Kind,
        root: PathBuf,
        first: u64,
        count: u64,
    },
    Hold {
        kind: Kind,
        root: PathBuf,
    },
    Guest {
        root: PathBuf,
    },
    Endure {
        kind: Kind,
        root: PathBuf,
        count: u64,
    },
    Confide {
        root: PathBuf,
    },
    Rephrase {
        root: PathBuf,
        first: u64,
        count: u64,
    },
    Forget {
        root: PathBuf,
    },
    Leave {
        kind: Kind,
        root: PathBuf,
        #[arg(action = clap::ArgAction::Set)]
        deletes: bool,
        steps: u64,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let good = match arguments.part {
        None => harness::run_all(arguments.long, &arguments.only, &arguments.proof),
        Some(Part::One { name, size, result }) => harness::run_one(&name, size, &result),
        Some(Part::Fuzz) => fuzz::run(arguments.long),
        Some(Part::StoreSample) => {
            upgrade::store_sample();
            true
        }
        Some(Part::Subject { does }) => {
            match does {
                Does::Learn { kind, root, first, count } => subject::learn(kind, &root, first, count),
                Does::Hold { kind, root } => subject::hold(kind, &root),
                Does::Endure { kind, root, count } => read_only::endure(kind, &root, count),
                Does::Guest { root } => sentinel::guest(&root),
                Does::Confide { root } => sentinel::protected(&root),
                Does::Rephrase { root, first, count } => envelope::rephrase(&root, first, count),
                Does::Forget { root } => memory::forget(&root),
                Does::Leave { kind, root, deletes, steps } => traces::leave(kind, &root, deletes, steps),
            }
            true
        }
    };
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
