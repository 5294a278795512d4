//! Node.js and the packages of each folder that has a `package.json`.

use std::path::Path;
use std::time::SystemTime;

use crate::failure::{Failure, Result};
use crate::process::{command, find, must, npm, read};

/// The oldest Node.js that the window's tools accept.
const OLDEST: (u32, u32) = (20, 19);

/// Says what to do when Node.js is missing or too old.
pub fn check() -> Result<()> {
    let advice = format!("Install Node.js {} or newer with npm: https://nodejs.org/", OLDEST.0);
    if find("node").is_none() || find("npm").is_none() {
        return Err(Failure::new(format!("Node.js is missing; it builds the window's code. {advice}")));
    }
    let version = read(&mut command(Path::new("."), "node", &["--version"]))?;
    match parse(version.trim()) {
        Some(found) if found >= OLDEST => Ok(()),
        _ => Err(Failure::new(format!("Node.js {} is too old. {advice}", version.trim()))),
    }
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Installs the packages that the lock file names, unless they are there already.
pub fn install(folder: &Path) -> Result<()> {
    let lock = folder.join("package-lock.json");
    if !lock.is_file() || is_current(&lock, &folder.join("node_modules").join(".package-lock.json")) {
        return Ok(());
    }
    println!("Installing the packages of {}.", folder.display());
    must(&mut command(folder, npm(), &["ci", "--no-audit", "--no-fund"]))
}

fn is_current(lock: &Path, installed: &Path) -> bool {
    let changed = |path: &Path| -> Option<SystemTime> { std::fs::metadata(path).ok()?.modified().ok() };
    match (changed(lock), changed(installed)) {
        (Some(lock), Some(installed)) => installed >= lock,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.2"), Some((20, 19)));
        assert!(parse("v9.11.0").is_some_and(|old| old < OLDEST));
        assert!(parse("v22.0.0").is_some_and(|new| new >= OLDEST));
        assert_eq!(parse("nonsense"), None);
    }
}
