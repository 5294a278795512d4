//! A small disk of the harness's own: a tmpfs in a mount namespace, so nobody else sees it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::outcome::Outcome;

const DISK: &str = "PREAMBLE_TEST_DISK";

/// Runs this harness once more where it has a disk of so many megabytes, and does `work` on it there.
pub fn on_small_disk(megabytes: usize, work: impl FnOnce(&Path) -> Outcome) -> Outcome {
    if let Some(disk) = std::env::var_os(DISK) {
        return work(&PathBuf::from(disk));
    }
    let mut outcome = Outcome::default();
    let folder = tempfile::tempdir().expect("room");
    let result = tempfile::NamedTempFile::new().expect("room");
    let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--map-root-user"]];
    let mount = format!("mount -t tmpfs -o size={megabytes}m tmpfs \"$0\"");
    let works = |way: &&&[&str]| {
        let tried = Command::new("unshare").args(**way).args(["sh", "-c", &mount]).arg(folder.path()).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let Some(way) = ways.iter().find(works) else {
        outcome.failed("this account may not mount a small disk (unshare --mount); run the harness as root");
        return outcome;
    };
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    arguments.pop();
    let ended = Command::new("unshare")
        .args(*way)
        .args(["sh", "-c", &format!("{mount} && exec \"$@\"")])
        .arg(folder.path())
        .arg(std::env::current_exe().expect("this program"))
        .args(arguments)
        .arg(result.path())
        .env(DISK, folder.path())
        .status();
    match fs::read(result.path()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
        Some(inside) => inside,
        None => {
            outcome.failed(format!("inside the small disk: {ended:?}"));
            outcome
        }
    }
}

/// Puts the write protection on, or takes it off.
pub fn protect(disk: &Path, read_only: bool) -> Result<(), String> {
    let how = if read_only { "remount,ro" } else { "remount,rw" };
    let mounted = Command::new("mount").args(["-o", how]).arg(disk).status().map_err(|error| error.to_string())?;
    if mounted.success() { Ok(()) } else { Err(format!("mount -o {how}: {mounted}")) }
}

/// Puts a program that lies beside this one onto the disk, as a file of the disk.
pub fn program_on(disk: &Path, name: &str) -> Result<PathBuf, String> {
    let built = std::env::var_os("PREAMBLE_KIT").map(PathBuf::from);
    let beside = std::env::current_exe().map_err(|error| error.to_string())?.with_file_name(name);
    let (from, to) = (built.unwrap_or(beside), disk.join(name));
    fs::write(&to, "").map_err(|error| error.to_string())?;
    // The program with its symbols is larger than the disk.
    for how in [&["--bind"][..], &["-o", "remount,bind,ro"]] {
        let mut mount = Command::new("mount");
        mount.args(how);
        if how.len() == 1 {
            mount.arg(&from);
        }
        let mounted = mount.arg(&to).status().map_err(|error| error.to_string())?;
        if !mounted.success() {
            return Err(format!("mount {how:?} {}: {mounted}", from.display()));
        }
    }
    Ok(to)
}
