//! Profiles of every schema that was ever released, kept in `profiles/`: each opens, with the same content; a newer one is left alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::dice::Dice;
use crate::disk::{Disk, KEEPS};
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER};
use crate::recorder;

fn stored() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles")
}

/// `schema-N.preamble-profile` and what is in it.
fn samples() -> Vec<(u32, Vec<u8>, Value)> {
    let mut found: Vec<_> = person::files_below(&stored())
        .into_iter()
        .filter_map(|(name, bytes)| {
            let number = name.strip_prefix("schema-")?.strip_suffix(".preamble-profile")?.parse().ok()?;
            let content = fs::read(stored().join(format!("schema-{number}.json"))).ok()?;
            Some((number, bytes, serde_json::from_slice(&content).ok()?))
        })
        .collect();
    found.sort_by_key(|(number, ..)| *number);
    found
}

/// The number of the schema, in the header of the file (SQLite file format, section 1.3).
fn schema_of(bytes: &[u8]) -> u32 {
    bytes.get(60..64).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
}

fn profile_below(root: &Path) -> (String, Vec<u8>) {
    let files = person::files_below(&root.join("data/profiles"));
    files.into_iter().find(|(name, _)| name.ends_with(".preamble-profile")).expect("a profile")
}

/// Makes the sample of today's schema; run once when a schema is released.
pub fn store_sample() {
    let folder = tempfile::tempdir().expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).expect("room");
    Kind::Open.create(&laptop).expect("a profile");
    (1..40).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    let content = person::content(&laptop).expect("content");
    laptop.close();
    let (_, bytes) = profile_below(folder.path());
    let name = stored().join(format!("schema-{}", schema_of(&bytes)));
    fs::create_dir_all(stored()).expect("room");
    fs::write(name.with_extension("preamble-profile"), bytes).expect("room");
    fs::write(name.with_extension("json"), serde_json::to_vec_pretty(&content).expect("JSON")).expect("room");
}

/// A laptop that has this file, under the id that is in it.
fn laptop_with(root: &Path, bytes: &[u8], content: &Value) -> PathBuf {
    let id = content["learner"].as_str().expect("an id");
    let file = root.join("data/profiles").join(format!("{id}.preamble-profile"));
    fs::create_dir_all(file.parent().expect("a folder")).expect("room");
    fs::create_dir_all(root.join("home")).expect("room");
    fs::write(root.join("home").join(OTHER), person::other_laptop()).expect("room");
    fs::write(&file, bytes).expect("room");
    file
}

/// As it was, whatever a newer program adds that was empty then.
fn same(found: &Value, wanted: &Value) -> Result<(), String> {
    let wanted = wanted.as_object().ok_or("the sample's content is no object")?;
    for (key, value) in wanted {
        let now = &found[key];
        let fits = if key == "settings" {
            value.as_object().is_some_and(|kept| kept.iter().all(|(name, was)| now[name] == *was))
        } else {
            key == "version" || now == value
        };
        if !fits {
            return Err(format!("{key} is not what it was"));
        }
    }
    Ok(())
}

fn opens(root: &Path, content: &Value) -> Result<(), String> {
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(500);
    Kind::Open.open(&laptop)?;
    same(&person::content(&laptop)?, content)?;
    // Every table of today is there.
    laptop
        .try_call("plan.put", json!({ "text": "after the upgrade", "state": "open" }))
        .map_err(|error| format!("no plan can be written: {error:?}"))?;
    person::take_step(&laptop, 501).map_err(|error| format!("it cannot go on: {error:?}"))?;
    laptop.close();
    Kind::Open.open(&laptop)
}

fn newer_is_left_alone(bytes: &[u8], content: &Value, schema: u32) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let mut newer = bytes.to_vec();
    newer[60..64].copy_from_slice(&schema.to_be_bytes());
    let file = laptop_with(folder.path(), &newer, content);
    let laptop = Laptop::start(folder.path(), 1);
    let entry = laptop.entry()?.ok_or("it is not in the list")?;
    let request = json!({ "id": entry["id"], "pictures": null });
    let said = laptop.try_call("profile.open", request).map_or_else(|error| error.code, |_| "opened".to_owned());
    if said != "profile-newer" {
        return Err(format!("schema {schema} from the future: {said}"));
    }
    if fs::read(&file).ok().as_ref() == Some(&newer) { Ok(()) } else { Err("it was changed".to_owned()) }
}

/// Killed at a random moment of its first opening.
fn killed(bytes: &[u8], content: &Value, dice: &mut Dice) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("room");
    laptop_with(folder.path(), bytes, content);
    let mut subject = Command::new(std::env::current_exe().expect("this program"))
        .args(["subject", "learn", "open"])
        .arg(folder.path())
        .args(["500", "0"])
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    std::thread::sleep(Duration::from_micros(dice.below(60_000) as u64));
    let _ = subject.kill();
    let _ = subject.wait();
    opens(folder.path(), content)
}

/// Power cuts at random moments of its first opening.
fn cut(bytes: &[u8], content: &Value, cuts: usize, dice: &mut Dice) -> Result<Outcome, String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    laptop_with(folder.path(), bytes, content);
    let before = person::files_below(folder.path());
    let root = folder.path().to_str().ok_or("UTF-8")?;
    let calls = recorder::record(folder.path(), &["subject", "learn", "open", root, "500", "0"])?;
    let mut outcome = Outcome::default();
    for _ in 0..cuts {
        let moment = dice.below(calls.len() + 1);
        let keeps = KEEPS[dice.below(KEEPS.len())];
        let mut disk = Disk::holding(before.clone());
        calls[..moment].iter().for_each(|call| disk.take(call));
        let after = tempfile::tempdir_in(person::memory()).expect("room");
        disk.cut(after.path(), keeps, dice).map_err(|error| error.to_string())?;
        outcome.take(opens(after.path(), content).map_err(|what| format!("cut at call {moment}, keeping {keeps:?}: {what}")));
    }
    Ok(outcome)
}

pub fn run(kills: usize, cuts: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let mut dice = Dice::new(seed);
    let samples = samples();
    let today = {
        let folder = tempfile::tempdir().expect("room");
        let laptop = Laptop::start(folder.path(), 1);
        if let Err(error) = Kind::Open.create(&laptop) {
            outcome.failed(format!("no new profile can be made: {error:?}"));
            return outcome;
        }
        laptop.close();
        schema_of(&profile_below(folder.path()).1)
    };
    let have: Vec<u32> = samples.iter().map(|(number, ..)| *number).collect();
    let all = have == (1..=today).collect::<Vec<_>>();
    outcome.take(if all { Ok(()) } else { Err(format!("today's schema is {today}, stored samples are {have:?}")) });
    for (number, bytes, content) in &samples {
        let is_that = schema_of(bytes) == *number;
        outcome.take(if is_that { Ok(()) } else { Err(format!("sample {number} is of another schema")) });
        let folder = tempfile::tempdir_in(person::memory()).expect("room");
        laptop_with(folder.path(), bytes, content);
        outcome.take(opens(folder.path(), content).map_err(|what| format!("schema {number}: {what}")));
        for future in [today + 1, today + 100, i32::MAX as u32] {
            outcome.take(newer_is_left_alone(bytes, content, future));
        }
        for kill in 0..kills {
            outcome.take(killed(bytes, content, &mut dice).map_err(|what| format!("schema {number}, kill {kill}: {what}")));
        }
        match cut(bytes, content, cuts, &mut dice) {
            Ok(cuts) => outcome.add(cuts),
            Err(what) => outcome.failed(format!("schema {number}: {what}")),
        }
    }
    outcome
}
