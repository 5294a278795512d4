//! Debian and Ubuntu packages; on other Linuxes their names, so a person can find the like.

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Package, chromium};
use crate::failure::{Failure, Result};
use crate::process::{command, find, must, npx};

/// Installs the packages that are missing, after asking when that takes the administrator's rights.
pub fn install(wanted: &[Package]) -> Result<()> {
    if find("dpkg-query").is_none() {
        println!("This is not Debian or Ubuntu. If a build step fails, install the like of:");
        tell(wanted);
        return Ok(());
    }
    let missing: Vec<Package> = wanted.iter().filter(|package| !is_installed(package.name)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this computer:");
    tell(&missing);
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    apt(&["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(&names);
    apt(&arguments)
}

fn tell(packages: &[Package]) {
    for package in packages {
        println!("  {:<30} {}", package.name, package.why);
    }
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .output()
        .is_ok_and(|output| output.status.success() && output.stdout == b"installed")
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut apt = if is_root() {
        command(Path::new("."), "apt-get", arguments)
    } else {
        agree(arguments)?;
        let mut sudo = command(Path::new("."), "sudo", &["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo.args(arguments);
        sudo
    };
    must(apt.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// Asks before using `sudo`; on a build server nobody is there to be asked.
fn agree(arguments: &[&str]) -> Result<()> {
    if std::env::var_os("CI").is_some() {
        return Ok(());
    }
    let by_hand = format!("sudo apt-get {}", arguments.join(" "));
    let refused = || Failure::new(format!("packages are missing. Install them yourself and start again:\n  {by_hand}"));
    if !std::io::stdin().is_terminal() {
        return Err(refused());
    }
    print!("Run `{by_hand}`? [y/N] ");
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).map_err(|_| refused())?;
    if matches!(answer.trim().to_lowercase().as_str(), "y" | "yes") { Ok(()) } else { Err(refused()) }
}

/// On Ubuntu `chromium-browser` is a script that asks to install a snap; it is no browser.
pub fn is_snap_stub(program: &Path) -> bool {
    std::fs::read(program)
        .is_ok_and(|bytes| bytes.starts_with(b"#!") && String::from_utf8_lossy(&bytes).contains("snap install"))
}

/// The browser that Playwright downloaded for this user.
pub fn playwright_browser() -> Option<PathBuf> {
    let cache = std::env::var_os("PLAYWRIGHT_BROWSERS_PATH")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache").join("ms-playwright")))?;
    let mut found: Vec<PathBuf> = std::fs::read_dir(cache)
        .ok()?
        .filter_map(std::result::Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("chromium-"))
        .flat_map(|entry| ["chrome-linux", "chrome-linux64"].map(|folder| entry.path().join(folder).join("chrome")))
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found.pop()
}

/// Makes sure that there is a browser for the journeys: Debian has a package, Ubuntu only a snap.
pub fn browser(root: &Path) -> Result<()> {
    if chromium().is_some() {
        return Ok(());
    }
    if !is_ubuntu() && find("dpkg-query").is_some() {
        return install(&[Package { name: "chromium", why: "journeys through the program in a browser" }]);
    }
    println!("No Chromium or Chrome here, and no package of it: fetching the one that Playwright keeps.");
    let folder = root.join("tests/e2e");
    must(&mut command(&folder, npx(), &["--yes", "playwright-core", "install", "--with-deps", "chromium"]))?;
    match chromium() {
        Some(_) => Ok(()),
        None => Err(Failure::new("no browser for the journeys; install Chrome or Chromium, or name it in CHROMIUM")),
    }
}

fn is_ubuntu() -> bool {
    std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_snap_stub_is_told_from_a_browser() {
        let folder = tempfile::tempdir().unwrap();
        let stub = folder.path().join("chromium-browser");
        std::fs::write(&stub, "#!/bin/sh\necho \"run: snap install chromium\"\n").unwrap();
        assert!(is_snap_stub(&stub));
        std::fs::write(&stub, "#!/bin/sh\nexec /usr/lib/chromium/chromium\n").unwrap();
        assert!(!is_snap_stub(&stub));
    }
}
