//! `cargo xtask`: everything one does with this repository, from running the program to shipping it.

mod bench;
mod bundle;
mod check;
mod codegen;
mod declarations;
mod failure;
mod prepare;
mod process;
mod run;
mod steps;
mod suite;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Result;

/// Build, run, test and ship Preamble.
#[derive(Parser)]
#[command(name = "cargo xtask", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Start the program: its window, or without a display its address for a browser
    Run {
        /// Optimised build: slower to build, faster to use
        #[arg(long)]
        release: bool,
    },
    /// Run every check and every test; ends with "N passed, N failed"
    Test {
        /// Run one step only (see --list)
        #[arg(long, value_name = "STEP")]
        only: Option<String>,
        /// Name the steps and stop
        #[arg(long)]
        list: bool,
        /// The size before a release where a step has one: the safety harnesses and the mutations
        #[arg(long)]
        long: bool,
    },
    /// Run the fast checks: format, lints, tidy, generated files, locales
    Check {
        /// Run one check only
        #[arg(long, value_name = "CHECK")]
        only: Option<String>,
    },
    /// Write the generated files: types of messages and of the wire
    Codegen,
    /// Pack the texts of the Universal Declaration into the archive that the program embeds
    Declarations,
    /// Check the house rules that a compiler does not know
    Tidy,
    /// Measure speed and memory against the budgets
    Bench {
        /// Passed on to tests/bench/run.mjs
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Build the packages of a release for this system
    Bundle {
        /// Kinds of package, such as deb,rpm; without it those of this system
        #[arg(long, value_name = "KINDS")]
        bundles: Option<String>,
    },
}

/// The repository's root: this crate stands three folders below it.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}

fn main() -> ExitCode {
    let root = root();
    let outcome = match Arguments::parse().task {
        Task::Run { release } => run::run(&root, release),
        Task::Test { list: true, .. } => Ok(suite::list()),
        Task::Test { only, long, .. } => suite::run(&root, only.as_deref(), long),
        Task::Check { only } => check::run(&root, only.as_deref()),
        Task::Codegen => codegen::write(&root).map(|()| true),
        Task::Declarations => declarations::write(&root).map(|()| true),
        Task::Tidy => check::run(&root, Some("tidy")),
        Task::Bench { arguments } => bench::run(&root, &arguments),
        Task::Bundle { bundles } => bundle::run(&root, bundles.as_deref()),
    };
    finish(outcome)
}

fn finish(outcome: Result<bool>) -> ExitCode {
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
