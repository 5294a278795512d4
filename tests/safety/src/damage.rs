//! Files that were hurt: told, or harmless, and never a crash, an endless wait, or a lie about what is missing.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER};

const PAGE: usize = 4096;
const SECTOR: usize = 512;

/// A laptop with a profile, closed; what a person has in it; and a log as a crash leaves it.
struct Sound {
    _folder: tempfile::TempDir,
    root: PathBuf,
    content: Value,
    /// Of the copy of an earlier day.
    copy: Value,
}

fn sound(kind: Kind) -> Sound {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let root = folder.path().join("sound");
    let laptop = Laptop::start(&root, 1);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).expect("room");
    kind.create(&laptop).expect("a profile");
    (1..60).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    laptop.close();
    // Opening makes the copy; what is done afterwards is not in it.
    kind.open(&laptop).expect("opens");
    let copy = person::content(&laptop).expect("content");
    (60..100).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    let content = person::content(&laptop).expect("content");
    laptop.close();
    Sound { root, content, copy, _folder: folder }
}

/// What was done to the bytes.
fn hurt(bytes: &[u8], dice: &mut Dice) -> (String, Vec<u8>) {
    let mut changed = bytes.to_vec();
    let pages = bytes.len() / PAGE;
    let (page, other) = (dice.below(pages), dice.below(pages));
    match dice.below(9) {
        0..=2 => {
            let (at, bit) = (dice.below(bytes.len()), dice.below(8));
            changed[at] ^= 1 << bit;
            (format!("bit {bit} of byte {at} flipped"), changed)
        }
        3 => {
            let at = dice.below(bytes.len() / SECTOR) * SECTOR;
            changed[at..at + SECTOR].fill(0);
            (format!("sector at {at} zeroed"), changed)
        }
        4 => {
            changed[page * PAGE..(page + 1) * PAGE].fill(0);
            (format!("page {page} zeroed"), changed)
        }
        5 => {
            for at in 0..PAGE {
                changed.swap(page * PAGE + at, other * PAGE + at);
            }
            (format!("pages {page} and {other} swapped"), changed)
        }
        6 => {
            changed.truncate(dice.below(bytes.len()));
            (format!("cut at {}", changed.len()), changed)
        }
        7 => {
            changed.truncate(page * PAGE);
            (format!("cut at page {page}"), changed)
        }
        _ => {
            let at = dice.below(bytes.len());
            let end = (at + 1 + dice.below(9_000)).min(bytes.len());
            changed[at..end].iter_mut().for_each(|byte| *byte = u8::try_from(dice.below(256)).unwrap_or(0));
            (format!("noise from {at} to {end}"), changed)
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for (path, bytes) in person::files_below(from) {
        let place = to.join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("room");
        fs::write(place, bytes).expect("room");
    }
}

enum Verdict {
    Told,
    Harmless,
}

/// How many rows of each kind there are.
fn counts(content: &Value) -> Vec<usize> {
    ["events", "journal", "attitudes", "plan"].iter().map(|part| content[part].as_array().map_or(0, Vec::len)).collect()
}

fn verdict(kind: Kind, sound: &Sound, root: &Path, bytes: &[u8]) -> Result<Verdict, String> {
    let file = kind.file(root).expect("a profile");
    fs::write(&file, bytes).expect("room");
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(200);
    let entry = if kind == Kind::Open { laptop.entry()?.ok_or("it is not in the list any more")? } else { Value::Null };
    let Err(code) = kind.try_open(&laptop) else {
        let found = person::content(&laptop)?;
        let same = person::digest(&found) == person::digest(&sound.content);
        if !same && counts(&found) != counts(&sound.content) {
            return Err(format!("opened, and rows are missing: {:?} of {:?}", counts(&found), counts(&sound.content)));
        }
        if !same {
            return Err("opened, and a value is another than it was: every row has its sum".to_owned());
        }
        person::take_step(&laptop, 201).map_err(|error| format!("opened, and cannot go on: {error:?}"))?;
        return Ok(Verdict::Harmless);
    };
    if code == "profile-pictures-wrong" {
        return Ok(Verdict::Told);
    }
    if !["profile-damaged", "profile-newer", "protected-damaged"].contains(&code.as_str()) {
        return Err(format!("the door says {code}"));
    }
    // The list does not read every row: damage inside a row is told at the door only. The copy is offered at both.
    let listed = entry["problem"].is_null() || entry["problem"] == code.as_str();
    if kind == Kind::Open && (!listed || entry["has_copy"] != true) {
        return Err(format!("the list offers nothing: {entry}"));
    }
    if fs::read(&file).ok().as_deref() != Some(bytes) {
        return Err("the damaged file was changed".to_owned());
    }
    let recovered = match kind {
        Kind::Open => laptop.try_call("profile.recover", json!({ "id": entry["id"] })),
        Kind::Protected => {
            laptop.try_call("protected.recover", json!({ "name": person::NAME, "passphrase": person::PASSPHRASE }))
        }
    };
    recovered.map_err(|error| format!("the copy does not come back: {error:?}"))?;
    kind.open(&laptop)?;
    let same = person::digest(&person::content(&laptop)?) == person::digest(&sound.copy);
    if same { Ok(Verdict::Told) } else { Err("the copy is not what it was".to_owned()) }
}

pub fn run(kind: Kind, cases: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    if cases == 0 {
        return outcome;
    }
    let sound = sound(kind);
    let bytes = fs::read(kind.file(&sound.root).expect("a profile")).expect("there");
    let mut dice = Dice::new(seed);
    for case in 0..cases {
        let (what, changed) = if case == 0 { ("emptied".to_owned(), Vec::new()) } else { hurt(&bytes, &mut dice) };
        let folder = tempfile::tempdir_in(person::memory()).expect("room");
        copy_folder(&sound.root, folder.path());
        match verdict(kind, &sound, folder.path(), &changed) {
            Ok(verdict) => {
                outcome.passed();
                let told = match verdict {
                    Verdict::Told => "told",
                    Verdict::Harmless => "harmless",
                };
                outcome.note(told, 1);
            }
            Err(found) => outcome.failed(format!("case {case}, {what}: {found}")),
        }
    }
    outcome
}
