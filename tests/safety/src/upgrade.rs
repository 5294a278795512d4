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

const FIRST_PROTECTED: u32 = 2;

fn stored() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles")
}

/// A profile as a released program left it, and what is in it.
struct Sample {
    schema: u32,
    kind: Kind,
    /// By their endings.
    files: Vec<(&'static str, Vec<u8>)>,
    content: Value,
}

/// The file, and for a protected one its envelope, which lies twice.
fn endings(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Open => &["preamble-profile"],
        Kind::Protected => &["preamble-protected", "preamble-key", "preamble-key-2"],
    }
}

fn content_name(schema: u32, kind: Kind) -> String {
    match kind {
        Kind::Open => format!("schema-{schema}.json"),
        Kind::Protected => format!("schema-{schema}-protected.json"),
    }
}

/// `schema-N.<ending>` and what is in it.
fn sample(schema: u32, kind: Kind) -> Option<Sample> {
    let read = |name: String| fs::read(stored().join(name)).ok();
    let content = serde_json::from_slice(&read(content_name(schema, kind))?).ok()?;
    let files = endings(kind).iter().map(|ending| Some((*ending, read(format!("schema-{schema}.{ending}"))?)));
    Some(Sample { schema, kind, files: files.collect::<Option<_>>()?, content })
}

/// The number of the schema, in the header of the file (SQLite file format, section 1.3).
fn schema_of(bytes: &[u8]) -> u32 {
    bytes.get(60..64).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
}

/// A laptop on which a person learned a little, closed.
fn learned(root: &Path, kind: Kind) -> Value {
    let laptop = Laptop::start(root, 1);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).expect("room");
    kind.create(&laptop).expect("a profile");
    (1..40).for_each(|step| drop(person::take_step(&laptop, step).expect("a step")));
    let content = person::content(&laptop).expect("content");
    laptop.close();
    content
}

/// Makes the samples of today's schema; run once when a schema is released. What is stored already stays as it is.
pub fn store_sample() {
    let mut schema = 0;
    for kind in [Kind::Open, Kind::Protected] {
        let folder = tempfile::tempdir().expect("room");
        let content = learned(folder.path(), kind);
        let file = kind.file(folder.path()).expect("a profile");
        if kind == Kind::Open {
            schema = schema_of(&fs::read(&file).expect("a profile"));
        }
        fs::create_dir_all(stored()).expect("room");
        let put = |name: String, bytes: Vec<u8>| match stored().join(name) {
            there if there.exists() => println!("{} is there already", there.display()),
            place => fs::write(place, bytes).expect("room"),
        };
        for ending in endings(kind) {
            put(format!("schema-{schema}.{ending}"), fs::read(file.with_extension(ending)).expect("a file"));
        }
        put(content_name(schema, kind), serde_json::to_vec_pretty(&content).expect("JSON"));
    }
}

impl Sample {
    /// A laptop that has these files, under the id that is in them; a protected one may have any.
    fn lay(&self, root: &Path) -> PathBuf {
        let id = self.content["learner"].as_str().expect("an id");
        let folder = root.join("data/profiles");
        fs::create_dir_all(&folder).expect("room");
        fs::create_dir_all(root.join("home")).expect("room");
        fs::write(root.join("home").join(OTHER), person::other_laptop()).expect("room");
        for (ending, bytes) in &self.files {
            fs::write(folder.join(id).with_extension(ending), bytes).expect("room");
        }
        folder.join(id).with_extension(endings(self.kind)[0])
    }
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

fn opens(root: &Path, kind: Kind, content: &Value) -> Result<(), String> {
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(500);
    kind.open(&laptop)?;
    same(&person::content(&laptop)?, content)?;
    // Every table of today is there.
    laptop
        .try_call("plan.put", json!({ "text": "after the upgrade", "state": "open" }))
        .map_err(|error| format!("no plan can be written: {error:?}"))?;
    person::take_step(&laptop, 501).map_err(|error| format!("it cannot go on: {error:?}"))?;
    laptop.close();
    kind.open(&laptop)
}

/// The list and the door say that it is newer, and not a byte changes.
fn newer_is_left_alone(sample: &Sample, future: u32) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let file = sample.lay(folder.path());
    let mut newer = sample.files[0].1.clone();
    newer[60..64].copy_from_slice(&future.to_be_bytes());
    fs::write(&file, &newer).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    let entry = laptop.entry()?.ok_or("it is not in the list")?;
    let request = json!({ "id": entry["id"], "pictures": null });
    let said = laptop.try_call("profile.open", request).map_or_else(|error| error.code, |_| "opened".to_owned());
    if said != "profile-newer" {
        return Err(format!("schema {future} from the future: {said}"));
    }
    if fs::read(&file).ok().as_ref() == Some(&newer) { Ok(()) } else { Err("it was changed".to_owned()) }
}

/// The same of an encrypted file, whose number only its key can write: a later program made it.
fn newer_protected_is_left_alone() -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    fs::create_dir_all(folder.path().join("home")).expect("room");
    fs::write(folder.path().join("home").join(OTHER), person::other_laptop()).expect("room");
    let made = Command::new(std::env::current_exe().expect("this program"))
        .args(["subject", "learn", "protected"])
        .arg(folder.path())
        .args(["1", "5"])
        .env("PREAMBLE_MUTANT", "later-program")
        .output()
        .map_err(|error| error.to_string())?;
    if !made.status.success() {
        return Err(format!("the later program: {}", String::from_utf8_lossy(&made.stdout)));
    }
    let before = person::files_below(&folder.path().join("data/profiles"));
    let laptop = Laptop::start(folder.path(), 1);
    laptop.clock.at_step(500);
    let said = Kind::Protected.try_open(&laptop).err().unwrap_or_else(|| "opened".to_owned());
    if said != "profile-newer" {
        return Err(format!("a protected profile from the future: {said}"));
    }
    drop(laptop);
    if person::files_below(&folder.path().join("data/profiles")) == before {
        Ok(())
    } else {
        Err("a protected profile from the future was changed".to_owned())
    }
}

/// Killed at a random moment of its first opening.
fn killed(sample: &Sample, dice: &mut Dice) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("room");
    sample.lay(folder.path());
    let mut subject = Command::new(std::env::current_exe().expect("this program"))
        .args(["subject", "learn", sample.kind.word()])
        .arg(folder.path())
        .args(["500", "0"])
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    // A key is derived first.
    let longest = if sample.kind == Kind::Open { 60_000 } else { 500_000 };
    std::thread::sleep(Duration::from_micros(dice.below(longest) as u64));
    let _ = subject.kill();
    let _ = subject.wait();
    opens(folder.path(), sample.kind, &sample.content)
}

/// Power cuts at random moments of its first opening.
fn cut(sample: &Sample, cuts: usize, dice: &mut Dice) -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    if cuts == 0 {
        return Ok(outcome);
    }
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    sample.lay(folder.path());
    let before = person::files_below(folder.path());
    let root = folder.path().to_str().ok_or("UTF-8")?;
    let calls = recorder::record(folder.path(), &["subject", "learn", sample.kind.word(), root, "500", "0"])?;
    for _ in 0..cuts {
        let moment = dice.below(calls.len() + 1);
        let keeps = KEEPS[dice.below(KEEPS.len())];
        let mut disk = Disk::holding(before.clone());
        calls[..moment].iter().for_each(|call| disk.take(call));
        let after = tempfile::tempdir_in(person::memory()).expect("room");
        disk.cut(after.path(), keeps, dice).map_err(|error| error.to_string())?;
        let found = opens(after.path(), sample.kind, &sample.content);
        outcome.take(found.map_err(|what| format!("cut at call {moment}, keeping {keeps:?}: {what}")));
    }
    Ok(outcome)
}

/// The schema that this program writes.
fn today() -> Result<u32, String> {
    let folder = tempfile::tempdir().expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    Kind::Open.create(&laptop).map_err(|error| format!("no new profile can be made: {error:?}"))?;
    laptop.close();
    let file = Kind::Open.file(folder.path()).ok_or("no new profile is there")?;
    Ok(schema_of(&fs::read(file).map_err(|error| error.to_string())?))
}

/// Each takes derivations of a key.
const OF_PROTECTED: usize = 5;

fn all_of(sample: &Sample, kills: usize, cuts: usize, dice: &mut Dice, outcome: &mut Outcome) {
    let (kills, cuts) = match sample.kind {
        Kind::Open => (kills, cuts),
        Kind::Protected => (kills.div_ceil(OF_PROTECTED), cuts.div_ceil(OF_PROTECTED)),
    };
    let name = format!("schema {} {}", sample.schema, sample.kind.word());
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    sample.lay(folder.path());
    let opened = opens(folder.path(), sample.kind, &sample.content);
    outcome.take(opened.map_err(|what| format!("{name}: {what}")));
    for kill in 0..kills {
        outcome.take(killed(sample, dice).map_err(|what| format!("{name}, kill {kill}: {what}")));
    }
    match cut(sample, cuts, dice) {
        Ok(cuts) => outcome.add(cuts),
        Err(what) => outcome.failed(format!("{name}: {what}")),
    }
}

pub fn run(kills: usize, cuts: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let mut dice = Dice::new(seed);
    let today = match today() {
        Ok(today) => today,
        Err(what) => {
            outcome.failed(what);
            return outcome;
        }
    };
    for schema in 1..=today {
        // Protected profiles are younger than the first schema.
        let kinds = if schema < FIRST_PROTECTED { &[Kind::Open][..] } else { &[Kind::Open, Kind::Protected] };
        for kind in kinds {
            let Some(sample) = sample(schema, *kind) else {
                outcome.failed(format!("schema {schema}, {}: no sample is stored", kind.word()));
                continue;
            };
            if *kind == Kind::Open {
                let is_that = schema_of(&sample.files[0].1) == schema;
                outcome.take(if is_that { Ok(()) } else { Err(format!("sample {schema} is of another schema")) });
                for future in [today + 1, today + 100, i32::MAX as u32] {
                    outcome.take(newer_is_left_alone(&sample, future));
                }
            }
            all_of(&sample, kills, cuts, &mut dice, &mut outcome);
        }
    }
    outcome.take(newer_protected_is_left_alone());
    outcome
}
