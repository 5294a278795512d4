//! How the kit speaks: errors on stderr, exit codes.

use std::{fmt::Display, path::Path, process::ExitCode};

use preamble_locales::Messages;

/// Something was found that must be mended.
pub const FOUND: u8 = 1;
/// The input cannot be read at all.
pub const UNREADABLE: u8 = 2;

/// Says which path cannot be read, and why.
pub fn unreadable(messages: &Messages, path: &Path, reason: impl Display) -> ExitCode {
    let args = [("path", path.display().to_string().into()), ("reason", reason.to_string().into())];
    eprintln!("{}", messages.format_plain("kit-unreadable", &args));
    ExitCode::from(UNREADABLE)
}
