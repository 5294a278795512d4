//! `cargo xtask run`: the program as a learner sees it.

use std::path::{Path, PathBuf};

use crate::failure::Result;
use crate::prepare;
use crate::process::{command, must};

/// Starts the window, or without a display the address for a browser; ends when the program ends.
pub fn run(root: &Path, release: bool) -> Result<bool> {
    let has_display = has_display(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let mut arguments = vec!["run"];
    if release {
        arguments.push("--release");
    }
    if has_display {
        prepare::for_window(root)?;
        arguments.extend(["--package", "preamble"]);
    } else {
        println!("No display here, so there is no window: the same program answers in a browser.");
        prepare::for_kit(root)?;
        arguments.extend(["--package", "preamble-kit", "--", "serve", "--data"]);
    }
    prepare::window_code(root)?;
    println!("Building. The first time takes some minutes.");
    let mut cargo = command(root, "cargo", &arguments);
    if !has_display {
        cargo.arg(data_folder());
    }
    must(&mut cargo)?;
    Ok(true)
}

/// The folder that the window uses too (XDG Base Directory Specification 0.8), so progress is the same in both.
fn data_folder() -> PathBuf {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || folder("HOME").unwrap_or_default().join(".local/share");
    folder("XDG_DATA_HOME").unwrap_or_else(home).join("preamble")
}

fn has_display(is_set: impl Fn(&str) -> bool) -> bool {
    cfg!(windows) || cfg!(target_os = "macos") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_display;

    #[test]
    fn a_window_needs_a_display() {
        assert!(has_display(|name| name == "WAYLAND_DISPLAY"));
        assert!(!has_display(|_| false));
    }
}
