//! What is left behind: after a quick exit only what was kept on purpose, after deleting nothing of the person.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER};
use crate::sentinel;
use crate::subject::say;

fn work(kind: Kind, laptop: &Laptop, steps: u64) {
    kind.create(laptop).expect("a profile");
    sentinel::confide(laptop, 20);
    for step in 21..21 + steps {
        person::take_step(laptop, step).expect("a step");
    }
}

/// The subject: a person who works, and leaves at once or deletes everything.
pub fn leave(kind: Kind, root: &Path, deletes: bool, steps: u64) {
    let laptop = Laptop::start(root, 1);
    work(kind, &laptop, steps);
    // Opened again, so that there is a copy of an earlier day too.
    laptop.close();
    kind.open(&laptop).expect("opens");
    if deletes {
        // With the words in the log too.
        sentinel::confide(&laptop, 2);
        // Another name for each file: what the disk keeps of it can be read afterwards.
        keep_names(&laptop);
        laptop.call("profile.delete", json!({ "name": person::NAME }));
        say("deleted");
    } else {
        laptop.call("safety.cover", json!({}));
        say("covered");
        // The window ends its process without asking anybody.
        std::process::exit(0);
    }
}

/// Where the other names lie.
const DISK: &str = "disk/";

fn keep_names(laptop: &Laptop) {
    let disk = laptop.root.join(DISK);
    for (name, _) in person::files_below(&laptop.profiles()) {
        let other = disk.join(&name);
        fs::create_dir_all(other.parent().expect("a folder")).expect("room");
        fs::hard_link(laptop.profiles().join(&name), other).expect("a link");
    }
}

/// A home of its own for the process, so that whatever it leaves anywhere is seen.
fn watch(kind: Kind, deletes: bool, steps: u64) -> Result<Vec<(String, Vec<u8>)>, String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let root = folder.path();
    for name in ["home", "tmp", "run"] {
        fs::create_dir_all(root.join(name)).expect("room");
    }
    fs::write(root.join("home").join(OTHER), person::other_laptop()).expect("room");
    let ended = Command::new(std::env::current_exe().expect("this program"))
        .args(["subject", "leave", kind.word()])
        .arg(root)
        .args([deletes.to_string(), steps.to_string()])
        .env("HOME", root.join("home"))
        .env("TMPDIR", root.join("tmp"))
        .env("XDG_RUNTIME_DIR", root.join("run"))
        .current_dir(root)
        .output()
        .map_err(|error| error.to_string())?;
    if !ended.status.success() {
        return Err(format!("the subject: {}", String::from_utf8_lossy(&ended.stderr)));
    }
    Ok(person::files_below(root))
}

/// What a person saved into a folder of theirs is theirs, and stays.
fn is_theirs(path: &str) -> bool {
    path.starts_with("home/") && path.ends_with(".preamble-backup")
}

fn after_delete(kind: Kind, steps: u64) -> Result<(), String> {
    let (disk, left): (Vec<_>, Vec<_>) = watch(kind, true, steps)?
        .into_iter()
        .filter(|(path, _)| !is_theirs(path))
        .partition(|(path, _)| path.starts_with(DISK));
    // A protected profile is noise without its key, and goes the same way.
    if let Some((path, _)) = disk.iter().find(|(_, bytes)| bytes.iter().any(|byte| *byte != 0)) {
        return Err(format!("{path} was unlinked and not overwritten"));
    }
    if !disk.iter().any(|(path, bytes)| path.ends_with("-wal") && !bytes.is_empty()) {
        return Err("there was no log: this case proves nothing".to_owned());
    }
    let names: BTreeSet<&str> = left.iter().map(|(path, _)| path.as_str()).collect();
    // The laptop's key and its reserve of room say nothing of anybody.
    let unwanted: Vec<_> = names.iter().filter(|path| !["data/device.json", "data/reserve"].contains(path)).collect();
    if !unwanted.is_empty() {
        return Err(format!("left after deleting: {unwanted:?}"));
    }
    let holds = left.iter().find(|(_, bytes)| sentinel::holds(bytes));
    holds.map_or(Ok(()), |(path, _)| Err(format!("{path} holds what was deleted")))
}

fn after_cover(kind: Kind, steps: u64) -> Result<(), String> {
    let allowed =
        |path: &str| path.starts_with("data/profiles/") || ["data/device.json", "data/reserve"].contains(&path);
    let left = watch(kind, false, steps)?;
    if let Some((path, _)) = left.iter().find(|(path, _)| !is_theirs(path) && !allowed(path)) {
        return Err(format!("left after a quick exit: {path}"));
    }
    if kind == Kind::Protected
        && let Some((path, _)) = left.iter().find(|(path, bytes)| !is_theirs(path) && sentinel::holds(bytes))
    {
        return Err(format!("{path} can be read without the passphrase"));
    }
    // Nothing that was acknowledged went with the process.
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    for (path, bytes) in &left {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("room");
        fs::write(place, bytes).expect("room");
    }
    let laptop = Laptop::start(folder.path(), 1);
    kind.open(&laptop)?;
    let wanted = tempfile::tempdir_in(person::memory()).expect("room");
    let other = Laptop::start(wanted.path(), 1);
    fs::write(other.home().join(OTHER), person::other_laptop()).expect("room");
    work(kind, &other, steps);
    let same = person::digest(&person::content(&laptop)?) == person::digest(&person::content(&other)?);
    if same { Ok(()) } else { Err("what was acknowledged before the quick exit is not there".to_owned()) }
}

pub fn run(kind: Kind, cases: u64) -> Outcome {
    let mut outcome = Outcome::default();
    for case in 0..cases {
        outcome.take(after_delete(kind, case).map_err(|what| format!("delete {case}: {what}")));
        outcome.take(after_cover(kind, case).map_err(|what| format!("cover {case}: {what}")));
    }
    outcome
}
