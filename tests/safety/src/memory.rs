//! The memory of the process after the lock: no key, no passphrase, no word that the person wrote.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use hkdf::Hkdf;
use jiff::Timestamp;
use preamble_core::Occasion;
use serde_json::json;
use sha2::Sha256;

use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, SPRING};
use crate::sentinel;
use crate::subject::say;

/// The subject: writes, waits, locks, waits.
pub fn forget(root: &Path) {
    let laptop = Laptop::start(root, 1);
    Kind::Protected.create(&laptop).expect("a profile");
    laptop.close();
    Kind::Protected.open(&laptop).expect("opens");
    sentinel::confide(&laptop, 50);
    laptop.call("journal.list", json!({}));
    say("open");
    let mut go = [0u8; 1];
    let _ = std::io::stdin().read(&mut go);
    laptop.call("protected.lock", json!({}));
    say("locked");
    let _ = std::io::stdin().read(&mut go);
}

/// The two keys of the profile that the subject makes: its randomness is known.
fn keys() -> [(&'static str, Vec<u8>); 3] {
    let mut entropy = [1; 32];
    entropy[..16].fill(0);
    let at = Timestamp::from_second(SPRING).expect("a moment");
    let master = Occasion { at, entropy }.bytes("data key");
    let mut key = [0u8; 32];
    let _ = Hkdf::<Sha256>::new(Some(&[]), &master).expand(b"preamble 1: profile file", &mut key);
    let spelled = key.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes();
    [("the master key", master.to_vec()), ("the file's key", key.to_vec()), ("the file's key, spelled", spelled)]
}

/// How often each of them stands in memory that the process can write.
fn search(process: u32, wanted: &[(&'static str, Vec<u8>)]) -> Result<Vec<(&'static str, usize)>, String> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).map_err(|error| format!("maps: {error}"))?;
    let mut memory = File::open(format!("/proc/{process}/mem")).map_err(|error| format!("mem: {error}"))?;
    let mut found: Vec<(&'static str, usize)> = wanted.iter().map(|(name, _)| (*name, 0)).collect();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else { continue };
        if !rights.starts_with("rw") {
            continue;
        }
        let ends = range.split_once('-').and_then(|(from, to)| {
            Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
        });
        let Some((from, to)) = ends else { continue };
        let mut bytes = vec![0; usize::try_from(to - from).unwrap_or(0)];
        if memory.seek(SeekFrom::Start(from)).is_err() || memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        for (counted, (_, word)) in found.iter_mut().zip(wanted) {
            let first = word[0];
            let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == first);
            counted.1 += starts.filter(|(at, _)| bytes[*at..].starts_with(word)).count();
        }
    }
    Ok(found)
}

fn once(outcome: &mut Outcome) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("room");
    let mut subject = Command::new(std::env::current_exe().expect("this program"))
        .args(["subject", "forget"])
        .arg(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut lines = BufReader::new(subject.stdout.take().expect("piped")).lines();
    let mut wanted = keys().to_vec();
    wanted.push(("the passphrase", person::PASSPHRASE.as_bytes().to_vec()));
    wanted.push(("the person's words", sentinel::MARK.to_vec()));
    let mut next = |word: &str| match lines.next() {
        Some(Ok(line)) if line == word => Ok(()),
        other => Err(format!("the subject said {other:?}")),
    };
    next("open")?;
    let open = search(subject.id(), &wanted)?;
    let mut to = subject.stdin.take().expect("piped");
    to.write_all(b"g").map_err(|error| error.to_string())?;
    next("locked")?;
    let locked = search(subject.id(), &wanted)?;
    drop(to);
    let _ = subject.wait();
    // The control: a search that finds nothing in an open profile is blind.
    for (name, count) in &open {
        if *count == 0 && ["the master key", "the person's words"].contains(name) {
            return Err(format!("{name} is not found while the profile is open: the search is blind"));
        }
    }
    for (name, count) in &open {
        outcome.note(&format!("{name}, open"), *count as u64);
    }
    let left: Vec<String> =
        locked.iter().filter(|(_, count)| *count > 0).map(|(name, count)| format!("{name} {count} times")).collect();
    if left.is_empty() { Ok(()) } else { Err(format!("after the lock: {}", left.join(", "))) }
}

pub fn run(cases: usize) -> Outcome {
    let mut outcome = Outcome::default();
    for _ in 0..cases {
        let found = once(&mut outcome);
        outcome.take(found);
    }
    outcome
}
