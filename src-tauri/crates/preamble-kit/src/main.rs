//! `preamble-kit`: the command line for authors, translators, organisations and tests. One file per subcommand.

mod certificate;
mod check;
mod figures;
mod locales;
mod output;
mod print;
mod profile;
mod serve;
mod stamp;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

/// Memory is overwritten when it is given back, so that what a person wrote is not left in it after the lock.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[derive(Parser)]
#[command(name = "preamble-kit", version)]
struct Kit {
    #[command(subcommand)]
    command: Command,
    /// Read before the rest, because it decides the language of the help; see `words.rs`.
    #[arg(long, global = true, value_name = "TAG")]
    language: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    Certificate(certificate::Certificate),
    Check(check::Check),
    Figures(figures::Figures),
    Print(print::Print),
    Profile(profile::Profile),
    Stamp(stamp::Stamp),
    Serve(serve::Serve),
}

fn main() -> ExitCode {
    let messages = words::messages(std::env::args());
    let matches = words::translate(Kit::command(), &messages).get_matches();
    let kit = Kit::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match kit.command {
        Command::Certificate(certificate) => certificate.run(&messages),
        Command::Check(check) => check.run(&messages),
        Command::Figures(figures) => figures.run(&messages),
        Command::Print(print) => print.run(&messages),
        Command::Profile(profile) => profile.run(&messages),
        Command::Stamp(stamp) => stamp.run(&messages),
        Command::Serve(serve) => serve.run(&messages),
    }
}
