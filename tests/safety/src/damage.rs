//! Files that were hurt: told, or harmless, and never a crash, an endless wait, or a lie about what is missing.

use std::collections::BTreeSet;
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
    /// The file at an earlier moment.
    older: Vec<u8>,
    content: Value,
    /// Of what it holds when it was opened and [`goes_on`].
    after: [u8; 32],
    /// Of the newest automatic copy.
    copy: Value,
}

fn sound(kind: Kind) -> Sound {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let root = folder.path().join("sound");
    let laptop = Laptop::start(&root, 1);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).expect("room");
    kind.create(&laptop).expect("a profile");
    (1..60).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    // Closing makes a copy; what is done afterwards is not in it.
    laptop.close();
    let older = fs::read(kind.file(&root).expect("a profile")).expect("there");
    kind.open(&laptop).expect("opens");
    let copy = person::content(&laptop).expect("content");
    (60..100).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    let content = person::content(&laptop).expect("content");
    // As the watch of a program that ends does: nothing.
    drop(laptop);
    let twin = tempfile::tempdir_in(person::memory()).expect("room");
    copy_folder(&root, twin.path());
    let other = Laptop::start(twin.path(), 1);
    other.clock.at_step(200);
    kind.open(&other).expect("opens");
    let after = goes_on(kind, &other, &content).expect("a sound profile goes on");
    Sound { root, older, content, after, copy, _folder: folder }
}

/// What was done to the bytes. `older` is the same file at an earlier moment.
fn hurt(bytes: &[u8], older: &[u8], dice: &mut Dice) -> (String, Vec<u8>) {
    let mut changed = bytes.to_vec();
    let pages = bytes.len() / PAGE;
    let (page, other) = (dice.below(pages), dice.below(pages));
    match dice.below(11) {
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
        8 | 9 => {
            // A write that the disk promised and lost: everything in the page is sound, and of another time.
            let pages: Vec<usize> = (0..pages.min(older.len() / PAGE))
                .filter(|page| bytes[page * PAGE..][..PAGE] != older[page * PAGE..][..PAGE])
                .collect();
            let page = pages.get(dice.below(pages.len().max(1))).copied().unwrap_or(0);
            changed[page * PAGE..][..PAGE].copy_from_slice(&older[page * PAGE..][..PAGE]);
            (format!("page {page} as it was earlier"), changed)
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
    /// And so many events came back beyond the copy.
    Told(u64),
    Harmless,
}

/// Whether a row was there at the moment of the copy or at that of the damage, as it is.
fn known(sound: &Sound, part: &str, row: &Value) -> bool {
    let holds = |content: &Value| content[part].as_array().is_some_and(|rows| rows.contains(row));
    holds(&sound.content) || holds(&sound.copy)
}

/// Never less than the copy, never anything that was not there; how many rows came back beyond the copy.
fn united(sound: &Sound, found: &Value) -> Result<u64, String> {
    for part in ["events", "journal", "attitudes", "plan"] {
        let rows = found[part].as_array().ok_or("no rows")?;
        if let Some(strange) = rows.iter().find(|row| !known(sound, part, row)) {
            return Err(format!("{part} has a row that nobody wrote: {strange}"));
        }
    }
    let ids = |content: &Value| -> BTreeSet<String> {
        content["events"].as_array().into_iter().flatten().map(|event| event["id"].to_string()).collect()
    };
    let (found_ids, copy_ids) = (ids(found), ids(&sound.copy));
    if !copy_ids.is_subset(&found_ids) {
        return Err("an event of the copy did not come back".to_owned());
    }
    // Of a place or a line the newest words count, so there can be no fewer of them.
    let fewer = |part: &str| found[part].as_array().map(Vec::len) < sound.copy[part].as_array().map(Vec::len);
    if let Some(part) = ["journal", "attitudes", "plan"].into_iter().find(|part| fewer(part)) {
        return Err(format!("{part}: fewer than in the copy"));
    }
    Ok((found_ids.len() - copy_ids.len()) as u64)
}

/// How many rows of each kind there are.
fn counts(content: &Value) -> Vec<usize> {
    ["events", "journal", "attitudes", "plan"].iter().map(|part| content[part].as_array().map_or(0, Vec::len)).collect()
}

/// Everything written anew by way of every index, opened once more: damage that reading does not meet is met by writing. What is there then.
fn goes_on(kind: Kind, laptop: &Laptop, content: &Value) -> Result<[u8; 32], String> {
    let write =
        |name: &str, request: Value| laptop.try_call(name, request).map_err(|error| format!("{name}: {error:?}"));
    // A minute from step to step: a protected profile locks after five without anybody.
    let mut step = 200;
    for (number, row) in content["journal"].as_array().into_iter().flatten().enumerate() {
        step += 1;
        laptop.clock.at_step(step);
        let mut request = json!({ "text": format!("again {number} ").repeat(80) });
        for part in ["course", "lesson", "block"] {
            request[part] = row[part].clone();
        }
        write("journal.write", request)?;
    }
    laptop.clock.at_step(step + 1);
    write("plan.put", json!({ "text": "after the damage", "state": "open" }))?;
    for step in step + 2..step + 6 {
        person::take_step(laptop, step).map_err(|error| format!("{error:?}"))?;
    }
    laptop.close();
    kind.open(laptop)?;
    person::content(laptop).map(|found| person::digest(&found))
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
        let after =
            goes_on(kind, &laptop, &sound.content).map_err(|what| format!("opened, and cannot go on: {what}"))?;
        if after != sound.after {
            return Err("opened, and what is written now does not come out as written".to_owned());
        }
        return Ok(Verdict::Harmless);
    };
    if code == "profile-pictures-wrong" {
        return Ok(Verdict::Told(0));
    }
    if !["profile-damaged", "profile-newer", "protected-damaged"].contains(&code.as_str()) {
        return Err(format!("the door says {code}"));
    }
    // The list does not read every row: damage inside a row is told at the door only.
    if kind == Kind::Open && !entry["problem"].is_null() && entry["problem"] != code.as_str() {
        return Err(format!("the list and the door say different things: {entry}"));
    }
    let ask = |what: &str| match kind {
        Kind::Open => laptop.try_call(&format!("profile.{what}"), json!({ "id": entry["id"] })),
        Kind::Protected => {
            let request = json!({ "name": person::NAME, "passphrase": person::PASSPHRASE });
            laptop.try_call(&format!("protected.{what}"), request)
        }
    };
    let offered = ask("rescue").map_err(|error| format!("nothing is offered: {error:?}"))?;
    if fs::read(&file).ok().as_deref() != Some(bytes) {
        return Err("the damaged file was changed".to_owned());
    }
    let recovered = ask("recover").map_err(|error| format!("it does not come back: {error:?}"))?;
    if recovered != offered || offered["copy"].is_null() {
        return Err(format!("offered was {offered}, what came back is {recovered}"));
    }
    let aside = person::files_below(&laptop.profiles()).into_iter().any(|(_, kept)| kept == bytes);
    if !aside {
        return Err("the damaged file was not set aside".to_owned());
    }
    kind.open(&laptop)?;
    let found = person::content(&laptop)?;
    let beyond = united(sound, &found)?;
    person::take_step(&laptop, 202).map_err(|error| format!("it came back, and cannot go on: {error:?}"))?;
    Ok(Verdict::Told(beyond))
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
        let (what, changed) =
            if case == 0 { ("emptied".to_owned(), Vec::new()) } else { hurt(&bytes, &sound.older, &mut dice) };
        let folder = tempfile::tempdir_in(person::memory()).expect("room");
        copy_folder(&sound.root, folder.path());
        match verdict(kind, &sound, folder.path(), &changed) {
            Ok(verdict) => {
                outcome.passed();
                let told = match verdict {
                    Verdict::Told(beyond) => {
                        outcome.note("events read beyond the copy", beyond);
                        "told"
                    }
                    Verdict::Harmless => "harmless",
                };
                outcome.note(told, 1);
            }
            Err(found) => outcome.failed(format!("case {case}, {what}: {found}")),
        }
    }
    outcome
}
