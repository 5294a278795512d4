//! Sentinel phrases: words that a person wrote for themselves are in no byte that others may see.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER};
use crate::recorder::{self, Call};

/// Long enough that no encrypted page has it by chance.
pub const MARK: &[u8] = b"zqxvjkwphg";

pub fn phrase(number: usize) -> String {
    format!("zqxvjkwphg{number:04}")
}

/// A byte for a letter, or two as in UTF-16.
pub fn holds(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = MARK.iter().flat_map(|byte| [*byte, 0]).collect();
    bytes.windows(MARK.len()).any(|window| window == MARK) || bytes.windows(wide.len()).any(|window| window == wide)
}

/// Writes phrases wherever a person can write for themselves.
pub fn confide(laptop: &Laptop, phrases: usize) {
    for number in 0..phrases {
        laptop.clock.at_step(1 + number as u64);
        let mut dice = Dice::new(number as u64);
        let lesson = &person::course().lessons[dice.below(person::course().lessons.len())];
        let mut request = json!({ "course": person::COURSE, "lesson": lesson.id });
        request["block"] = lesson.blocks[dice.below(lesson.blocks.len())].id.clone().into();
        if dice.once_in(3) {
            laptop.call("plan.put", json!({ "text": phrase(number), "state": "open" }));
        } else {
            request["text"] = format!("I think {} of it", phrase(number)).into();
            laptop.call("journal.write", request);
        }
    }
}

/// The subject: a guest who writes, looks, searches, and leaves.
pub fn guest(root: &Path) {
    let laptop = Laptop::start(root, 1);
    laptop.call("profile.guest", json!({ "language": "en" }));
    confide(&laptop, 50);
    person::pass(&laptop, "test");
    laptop.call("search.find", json!({ "text": phrase(1) }));
}

/// Every write of a guest's process, and every file that is there afterwards.
fn guest_leaves_nothing() -> Result<(), String> {
    let folder = tempfile::tempdir().expect("room");
    let root = folder.path().join("laptop");
    let text = folder.path().to_str().ok_or("UTF-8")?.to_owned();
    fs::create_dir_all(folder.path().join("tmp")).expect("room");
    let laptop = root.to_str().ok_or("UTF-8")?;
    let calls = recorder::record(Path::new("/"), &["subject", "guest", laptop])?;
    for call in &calls {
        if let Call::Write(path, _, bytes) = call
            && holds(bytes)
        {
            return Err(format!("a guest's words were written to {path}"));
        }
    }
    let left = person::files_below(Path::new(&text));
    if left.is_empty() { Ok(()) } else { Err(format!("a guest left {:?}", left[0].0)) }
}

/// The subject: a person with a passphrase, who writes, closes and comes back.
pub fn protected(root: &Path) {
    let laptop = Laptop::start(root, 1);
    Kind::Protected.create(&laptop).expect("a profile");
    confide(&laptop, 50);
    laptop.call("protected.lock", json!({}));
    laptop.clock.at_step(100);
    laptop.call("protected.unlock", json!({ "passphrase": person::PASSPHRASE }));
    laptop.call("journal.list", json!({}));
    laptop.close();
}

/// Every write of the process of a protected profile, and every file it leaves: no phrase, no name, no passphrase.
fn protected_shows_nothing() -> Result<(), String> {
    let folder = tempfile::tempdir().expect("room");
    let root = folder.path().join("laptop");
    let calls = recorder::record(Path::new("/"), &["subject", "confide", root.to_str().ok_or("UTF-8")?])?;
    let secret = |bytes: &[u8]| {
        let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
        holds(bytes) || has(person::NAME.as_bytes()) || has(person::PASSPHRASE.as_bytes()) || has(b"human-rights")
    };
    let mut writes = 0;
    for call in &calls {
        if let Call::Write(path, _, bytes) = call {
            writes += 1;
            if secret(bytes) {
                return Err(format!("what is protected was written to {path}"));
            }
        }
    }
    if writes < 50 {
        return Err(format!("only {writes} writes were seen: the recorder saw too little"));
    }
    let shows = person::files_below(folder.path()).into_iter().find(|(_, bytes)| secret(bytes));
    shows.map_or(Ok(()), |(path, _)| Err(format!("{path} can be read without the passphrase")))
}

/// What is saved without the private part, of a person who wrote much.
fn export(kind: Kind, case: u64, outcome: &mut Outcome) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).expect("room");
    kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
    let mut dice = Dice::new(case);
    confide(&laptop, 1 + dice.below(12));
    for step in 0..dice.below(6) {
        person::take_step(&laptop, 100 + case * 10 + step as u64).map_err(|error| format!("{error:?}"))?;
    }
    let open = laptop.home().join("open");
    fs::create_dir_all(&open).expect("room");
    match laptop.try_call("backup.save", json!({ "folder": open, "private": false })) {
        // Refused is not leaked; a program that asks for what it must not is another fault.
        Err(error) if error.code == "error-internal" => outcome.note("refused by the store", 1),
        Err(error) => return Err(format!("{error:?}")),
        Ok(_) => {}
    }
    let leaked = person::files_below(&open).into_iter().find(|(_, bytes)| holds(bytes));
    leaked.map_or(Ok(()), |(name, _)| Err(format!("{name} holds what was private")))
}

/// The same of guests, one after the other: profiles in memory, so thousands of them take seconds.
fn exports_of_guests(count: usize, seed: u64, outcome: &mut Outcome) {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    let open = laptop.home().join("open");
    for case in 0..count {
        laptop.clock.at_step(0);
        laptop.call("profile.guest", json!({ "language": "en" }));
        let mut dice = Dice::new(seed * 1_000_000 + case as u64);
        confide(&laptop, 1 + dice.below(6));
        let lesson = &person::course().lessons[dice.below(person::course().lessons.len())];
        let block = &lesson.blocks[dice.below(lesson.blocks.len())].id;
        laptop.call("progress.visit", json!({ "course": person::COURSE, "lesson": lesson.id, "block": block }));
        fs::create_dir_all(&open).expect("room");
        match laptop.try_call("backup.save", json!({ "folder": open, "private": false })) {
            Err(error) if error.code == "error-internal" => outcome.note("refused by the store", 1),
            Err(error) => outcome.failed(format!("export of guest {case}: {error:?}")),
            Ok(_) => {}
        }
        let saved = person::files_below(&open);
        let leaked = saved.iter().any(|(_, bytes)| holds(bytes));
        outcome.take(if leaked { Err(format!("export of guest {case} holds what was private")) } else { Ok(()) });
        outcome.note("bytes searched", saved.iter().map(|(_, bytes)| bytes.len() as u64).sum());
        fs::remove_dir_all(&open).expect("it was there");
        laptop.close();
    }
}

/// How many profiles are exported: some as files, most of guests.
#[derive(Debug, Clone, Copy)]
pub struct Exports {
    pub files: usize,
    pub guests: usize,
}

pub fn run(kind: Kind, exports: Exports, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.take(guest_leaves_nothing());
    outcome.take(protected_shows_nothing());
    for case in 0..exports.files {
        let found = export(kind, seed * 100_000 + case as u64, &mut outcome);
        outcome.take(found.map_err(|what| format!("export {case}: {what}")));
    }
    exports_of_guests(exports.guests, seed, &mut outcome);
    outcome
}
