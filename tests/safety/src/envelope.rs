//! The envelope of a protected profile: hurt, forged, and interrupted while the passphrase changes. It opens as it was, or not at all.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::dice::Dice;
use crate::disk::{Disk, KEEPS};
use crate::fuzz;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, NAME, PASSPHRASE};
use crate::recorder::{self, Call};
use crate::subject::say;

/// Where the cost of a guess stands: KiB and passes, four bytes each, behind magic, version and generation.
const MEMORY: usize = 8 + 2 + 8;
const PASSES: usize = MEMORY + 4;
/// The sum at the end.
const SUM: usize = 32;

fn passphrase(number: u64) -> String {
    if number == 0 { PASSPHRASE.to_owned() } else { format!("copper lantern {number} meadow quartz") }
}

/// The subject: changes the passphrase again and again, now and then with a new key too.
pub fn rephrase(root: &Path, first: u64, count: u64) {
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(first);
    let opened = laptop.try_call("protected.open", json!({ "name": NAME, "passphrase": passphrase(first - 1) }));
    if let Err(error) = opened {
        say(&format!("error {error:?}"));
        std::process::exit(3);
    }
    for number in (first..).take(usize::try_from(count).unwrap_or(usize::MAX)) {
        laptop.clock.at_step(number);
        let request = json!({
            "passphrase": passphrase(number - 1), "new_passphrase": passphrase(number), "new_key": number.is_multiple_of(3)
        });
        match laptop.try_call("protected.change", request) {
            Ok(_) => say(&format!("ack {number}")),
            Err(error) => {
                say(&format!("error {number} {error:?}"));
                std::process::exit(3);
            }
        }
    }
}

/// A laptop with a protected profile that holds something, closed.
fn sealed(root: &Path) -> Value {
    let laptop = Laptop::start(root, 1);
    fs::write(laptop.home().join(person::OTHER), person::other_laptop()).expect("room");
    Kind::Protected.create(&laptop).expect("a profile");
    (1..12).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    let content = person::content(&laptop).expect("content");
    laptop.close();
    content
}

fn envelopes(root: &Path) -> [PathBuf; 2] {
    let file = Kind::Protected.file(root).expect("a profile");
    ["preamble-key", "preamble-key-2"].map(|ending| file.with_extension(ending))
}

/// Which of these passphrases opens, at this step, with everything there.
fn opens(root: &Path, numbers: &[u64], content: &Value) -> Result<u64, String> {
    let mut said = Vec::new();
    for (index, number) in numbers.iter().enumerate() {
        let laptop = Laptop::start(root, 1);
        // Long after the last wrong try.
        laptop.clock.at_step(1_000 + 10 * index as u64);
        match laptop.try_call("protected.open", json!({ "name": NAME, "passphrase": passphrase(*number) })) {
            Ok(_) => {
                let found = person::content(&laptop)?;
                let same = person::digest(&found) == person::digest(content);
                return if same { Ok(*number) } else { Err("it opened, and something else is in it".to_owned()) };
            }
            Err(error) => said.push(error.code),
        }
    }
    Err(format!("none of the passphrases {numbers:?} opens it: {said:?}"))
}

/// For the mutator: an envelope, and a door that must refuse whatever is not it.
pub fn door() -> (Vec<u8>, impl FnMut(&[u8]) -> Result<(), String>) {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    sealed(folder.path());
    let paths = envelopes(folder.path());
    let whole = fs::read(&paths[0]).expect("an envelope");
    let (sample, mut case) = (whole.clone(), 0);
    let refuses = move |bytes: &[u8]| {
        case += 1;
        if bytes == whole {
            return Ok(());
        }
        paths.iter().for_each(|path| fs::write(path, bytes).expect("room"));
        let laptop = Laptop::start(folder.path(), 1);
        // Wrong tries make the next one wait.
        laptop.clock.at_step(1_000 + case * 10);
        let code = Kind::Protected.try_open(&laptop).err().unwrap_or_else(|| "opened".to_owned());
        let told = ["protected-envelope-damaged", "profile-newer"].contains(&code.as_str());
        if told { Ok(()) } else { Err(format!("hurt, and it says {code}")) }
    };
    (sample, refuses)
}

/// Both copies hurt: refused with a code of its own, and never opened.
fn mutations(count: usize, seed: u64, outcome: &mut Outcome) {
    let (whole, mut refuses) = door();
    for case in 0..count {
        let bytes = fuzz::hurt(std::slice::from_ref(&whole), &mut Dice::new(seed * 1_000_000 + case as u64));
        outcome.take(refuses(&bytes).map_err(|what| format!("mutation {case} of seed {seed}: {what}")));
    }
}

/// Whoever forges also makes the sum anew: cheaper guessing is refused before anything is derived, the rest does not open.
fn forgeries(root: &Path, count: usize, seed: u64, outcome: &mut Outcome) {
    let paths = envelopes(root);
    let whole = fs::read(&paths[0]).expect("an envelope");
    let mut dice = Dice::new(seed);
    let weak = [(MEMORY, 1_024u32), (MEMORY, 65_535), (MEMORY, 0), (PASSES, 1), (PASSES, 2), (PASSES, 0)];
    for case in 0..count.max(weak.len()) {
        let mut bytes = whole.clone();
        let what = match weak.get(case) {
            Some((place, number)) => {
                bytes[*place..place + 4].copy_from_slice(&number.to_be_bytes());
                format!("{number} at {place}")
            }
            None => {
                // Behind the costs: salt, nonce, sealed keys, the third seal; not the count of tries before the sum.
                let place = PASSES + 8 + dice.below(whole.len() - SUM - 12 - PASSES - 8);
                bytes[place] ^= 1 << dice.below(8);
                format!("a bit of byte {place}")
            }
        };
        let end = bytes.len() - SUM;
        let sum = Sha256::digest(&bytes[..end]);
        bytes[end..].copy_from_slice(&sum);
        paths.iter().for_each(|path| fs::write(path, &bytes).expect("room"));
        let laptop = Laptop::start(root, 1);
        laptop.clock.at_step(2_000 + case as u64 * 10);
        let code = Kind::Protected.try_open(&laptop).err().unwrap_or_else(|| "opened".to_owned());
        let allowed: &[&str] = if case < weak.len() { &["protected-envelope-damaged"] } else { &["protected-envelope-damaged", "protected-wrong"] };
        outcome.take(if allowed.contains(&code.as_str()) { Ok(()) } else { Err(format!("forged, {what}: {code}")) });
    }
    paths.iter().for_each(|path| fs::write(path, &whole).expect("room"));
}

/// One copy hurt or gone: the other opens, and both are whole again.
fn one_copy(root: &Path, content: &Value) -> Result<(), String> {
    let paths = envelopes(root);
    for (index, path) in paths.iter().enumerate() {
        for bytes in [None, Some(Vec::new()), Some(vec![0; 100])] {
            match bytes {
                Some(bytes) => fs::write(path, bytes).expect("room"),
                None => fs::remove_file(path).expect("it was there"),
            }
            opens(root, &[0], content)?;
            if fs::read(&paths[0]).ok() != fs::read(&paths[1]).ok() {
                return Err(format!("copy {index} was not mended"));
            }
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in person::files_below(from) {
        let place = to.join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("room");
        fs::write(place, bytes).expect("room");
    }
}

/// Power cuts while the passphrase changes: the last acknowledged one opens, or the next; the one before does not any more.
fn cuts(sound: &Path, content: &Value, count: usize, seed: u64) -> Result<Outcome, String> {
    const CHANGES: &str = "4";
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    copy(sound, folder.path());
    let before = person::files_below(folder.path());
    let root = folder.path().to_str().ok_or("UTF-8")?;
    let calls = recorder::record(folder.path(), &["subject", "rephrase", root, "1", CHANGES])?;
    let mut outcome = Outcome::default();
    let mut dice = Dice::new(seed);
    for case in 0..count {
        let moment = dice.below(calls.len() + 1);
        let keeps = KEEPS[dice.below(KEEPS.len())];
        let (mut disk, mut known) = (Disk::holding(before.clone()), 0);
        for call in &calls[..moment] {
            disk.take(call);
            if let Call::Said(line) = call {
                known = line.strip_prefix("ack ").and_then(|number| number.parse().ok()).unwrap_or(known);
            }
        }
        let after = tempfile::tempdir_in(person::memory()).expect("room");
        disk.cut(after.path(), keeps, &mut dice).map_err(|error| error.to_string())?;
        let found = opens(after.path(), &[known, known + 1], content).and_then(|number| {
            let older = number.checked_sub(1).filter(|_| case % 4 == 0);
            match older.map(|older| opens(after.path(), &[older], content)) {
                Some(Ok(older)) => Err(format!("{number} opens it, and {older} still does")),
                _ => Ok(()),
            }
        });
        outcome.take(found.map_err(|what| format!("cut at call {moment}, keeping {keeps:?}, after change {known}: {what}")));
    }
    Ok(outcome)
}

/// The same with kill -9, again and again on one profile.
fn kills(sound: &Path, content: &Value, count: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let folder = tempfile::tempdir().expect("room");
    copy(sound, folder.path());
    let (mut dice, mut at) = (Dice::new(seed), 0);
    for kill in 0..count {
        let mut subject = Command::new(std::env::current_exe().expect("this program"))
            .args(["subject", "rephrase"])
            .arg(folder.path())
            .args([(at + 1).to_string(), u64::MAX.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("a subject");
        let mut lines = BufReader::new(subject.stdout.take().expect("piped")).lines();
        let mut heard: Vec<String> = (0..dice.below(3)).map_while(|_| lines.next()?.ok()).collect();
        std::thread::sleep(Duration::from_millis(dice.below(900) as u64));
        let _ = subject.kill();
        let _ = subject.wait();
        heard.extend(lines.map_while(Result::ok));
        let acknowledged = heard.iter().filter_map(|line| line.strip_prefix("ack ")?.parse().ok()).next_back().unwrap_or(at);
        match opens(folder.path(), &[acknowledged, acknowledged + 1], content) {
            Ok(number) => {
                outcome.passed();
                at = number;
            }
            Err(what) => {
                outcome.failed(format!("kill {kill}, after change {acknowledged}: {what}"));
                break;
            }
        }
    }
    outcome
}

pub struct Sizes {
    pub mutations: usize,
    pub forgeries: usize,
    pub cuts: usize,
    pub kills: usize,
}

pub fn run(sizes: &Sizes, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let content = sealed(folder.path());
    mutations(sizes.mutations, seed, &mut outcome);
    forgeries(folder.path(), sizes.forgeries, seed, &mut outcome);
    outcome.take(opens(folder.path(), &[0], &content).map(|_| ()));
    outcome.take(one_copy(folder.path(), &content));
    outcome.add(kills(folder.path(), &content, sizes.kills, seed));
    match cuts(folder.path(), &content, sizes.cuts, seed) {
        Ok(cuts) => outcome.add(cuts),
        Err(what) => outcome.failed(what),
    }
    outcome
}
