//! Running other programs: seen by the person who waits, and read by us.

use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result};

/// How a program ended, and everything it wrote, colours removed.
#[derive(Debug)]
pub struct Ended {
    pub success: bool,
    pub output: String,
}

/// `npm` is a script on Windows and only found with its ending there.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

pub fn npx() -> &'static str {
    if cfg!(windows) { "npx.cmd" } else { "npx" }
}

/// A command with its arguments, in a folder.
pub fn command(folder: &Path, program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    command
}

/// The program of that name in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ""] } else { &[""] };
    std::env::split_paths(&std::env::var_os("PATH")?).find_map(|folder| {
        endings.iter().map(|ending| folder.join(format!("{program}{ending}"))).find(|path| path.is_file())
    })
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot start `{}`: {error}", shown(command)))
}

/// Runs a program that speaks for itself; an ending other than success is an error.
pub fn must(command: &mut Command) -> Result<()> {
    println!("$ {}", shown(command));
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` failed ({status})", shown(command)))) }
}

/// What a program writes to its standard output; an ending other than success is an error.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_start(command, &error))?;
    if !output.status.success() {
        return Err(Failure::new(format!("`{}` failed ({})", shown(command), output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program, shows each line as it comes, and keeps them all.
pub fn watch(mut command: Command) -> Result<Ended> {
    println!("$ {}", shown(&command));
    let plumbing = |error: std::io::Error| Failure::new(format!("cannot read what a program writes: {error}"));
    let (reader, writer) = std::io::pipe().map_err(plumbing)?;
    command.stdin(Stdio::null()).stdout(writer.try_clone().map_err(plumbing)?).stderr(writer);
    let mut child = command.spawn().map_err(|error| cannot_start(&command, &error))?;
    // The command holds our copies of the pipe's writing end; reading ends when the last copy is closed.
    drop(command);
    let mut output = String::new();
    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).map_err(plumbing)? > 0 {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        let _ = std::io::stdout().flush();
        output.push_str(&without_colour(&text));
        line.clear();
    }
    let status = child.wait().map_err(plumbing)?;
    Ok(Ended { success: status.success(), output })
}

/// Removes terminal escapes (ECMA-48 control sequences), which would hide the numbers we look for.
fn without_colour(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\u{1B}' {
            plain.push(letter);
        } else if letters.next() == Some('[') {
            for letter in letters.by_ref() {
                if ('@'..='~').contains(&letter) {
                    break;
                }
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn colours_are_removed() {
        assert_eq!(without_colour("\u{1B}[1m\u{1B}[32m3 passed\u{1B}[39m\n"), "3 passed\n");
    }

    #[cfg(unix)]
    #[test]
    fn both_outputs_and_the_ending_are_kept() {
        let ended = watch(command(Path::new("."), "sh", &["-c", "echo out; echo err >&2; exit 3"])).unwrap();
        assert!(!ended.success);
        assert!(ended.output.contains("out\n") && ended.output.contains("err\n"), "{}", ended.output);
        assert!(watch(command(Path::new("."), "no-such-program", &[])).is_err());
    }
}
