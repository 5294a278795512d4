//! A power cut at any moment, on a disk that keeps no more than it must: what was acknowledged is there.

use std::path::Path;
use std::sync::Mutex;

use serde_json::json;

use crate::dice::Dice;
use crate::disk::{Disk, KEEPS, Keeps};
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER, Reference};
use crate::recorder::{self, Call};

/// Steps of one recorded session.
pub const STEPS: u64 = 120;

/// What was acknowledged before the cut.
#[derive(Default, Clone)]
struct Acknowledged {
    step: Option<u64>,
    backups: Vec<String>,
}

impl Acknowledged {
    fn hear(&mut self, line: &str, root: &str) {
        let mut words = line.splitn(3, ' ');
        if let (Some("ack"), Some(Ok(step))) = (words.next(), words.next().map(str::parse)) {
            self.step = Some(step);
            let inside = words
                .next()
                .and_then(|path| path.strip_prefix(root))
                .map(|path| path.trim_start_matches('/').to_owned());
            self.backups.extend(inside);
        }
    }
}

fn look(kind: Kind, root: &Path, known: &Acknowledged, reference: &Mutex<Reference>) -> Result<(), String> {
    let laptop = Laptop::start(root, 1);
    let Some(step) = known.step else {
        // Nothing was promised yet; half a profile must not stand in the way.
        return match kind.is_there(root) {
            true => kind.open(&laptop).map_err(|what| format!("before any promise: {what}")),
            // Nobody draws the same random numbers twice: another laptop's.
            false => {
                kind.create(&Laptop::start(root, 3)).map_err(|error| format!("no new profile after the cut: {error:?}"))
            }
        };
    };
    laptop.clock.at_step(step);
    kind.open(&laptop)?;
    let found = person::digest(&person::content(&laptop)?);
    let at = reference.lock().map_err(|_| "the reference broke")?.step_of(found, step)?;
    for backup in &known.backups {
        let path = root.join(backup);
        laptop
            .try_call("backup.inspect", json!({ "path": path }))
            .map_err(|error| format!("the backup {backup} was acknowledged and says {error:?}"))?;
    }
    if step.is_multiple_of(4) {
        person::take_step(&laptop, at + 1).map_err(|error| format!("it cannot go on: {error:?}"))?;
    }
    Ok(())
}

/// Cuts while a protected profile is made: it is there and opens, or nothing of it is left after the next start.
pub fn while_made(cuts: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let root = folder.path().join("recorded");
    std::fs::create_dir_all(root.join("home")).expect("room");
    let text = root.to_str().expect("UTF-8").to_owned();
    let calls = match recorder::record(&root, &["subject", "learn", Kind::Protected.word(), &text, "1", "0"]) {
        Ok(calls) => calls,
        Err(what) => {
            outcome.failed(what);
            return outcome;
        }
    };
    let made = calls.iter().position(|call| matches!(call, Call::Said(_))).unwrap_or(calls.len());
    outcome.note("calls that make a profile", made as u64);
    let (mut dice, mut disk, mut taken) = (Dice::new(seed), Disk::default(), 0);
    for cut in 0..cuts {
        // All the way through, as evenly as they go.
        let moment = (cut + 1) * made / cuts;
        calls[taken..moment].iter().for_each(|call| disk.take(call));
        taken = moment;
        let folder = tempfile::tempdir_in(person::memory()).expect("room");
        let keeps = if cut % 3 == 2 { KEEPS[dice.below(KEEPS.len())] } else { Keeps::All };
        disk.cut(folder.path(), keeps, &mut dice).expect("room");
        let found = half_made(folder.path());
        outcome.take(found.map_err(|what| format!("cut at call {moment} of {made}, keeping {keeps:?}: {what}")));
    }
    outcome
}

fn half_made(root: &Path) -> Result<(), String> {
    let is_there = Kind::Protected.is_there(root);
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(1);
    laptop.try_call("profile.list", json!({})).map_err(|error| format!("the list says {error:?}"))?;
    let opened = Kind::Protected.try_open(&laptop);
    if opened.is_ok() != is_there {
        return Err(format!("it says {opened:?}"));
    }
    let names: Vec<String> = person::files_below(&laptop.profiles()).into_iter().map(|(name, _)| name).collect();
    let left = |name: &&String| ["making", "part", "going"].iter().any(|word| name.contains(word));
    if let Some(left) = names.iter().find(left) {
        return Err(format!("{left} is left"));
    }
    let is_file = |name: &&String| name.ends_with("preamble-protected");
    match names.iter().find(is_file) {
        Some(file) if !is_there => Err(format!("{file} is left, and nothing opens it")),
        None if is_there => Err("it opened without a file".to_owned()),
        _ => Ok(()),
    }
}

pub fn run(kind: Kind, cuts: usize, seeds: &[u64]) -> Outcome {
    let mut outcome = Outcome::default();
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let root = folder.path().join("recorded");
    std::fs::create_dir_all(root.join("home")).expect("room");
    std::fs::write(root.join("home").join(OTHER), person::other_laptop()).expect("room");
    let before = person::files_below(&root);
    let text = root.to_str().expect("UTF-8").to_owned();
    let calls = match recorder::record(&root, &["subject", "learn", kind.word(), &text, "1", &STEPS.to_string()]) {
        Ok(calls) => calls,
        Err(what) => {
            outcome.failed(what);
            return outcome;
        }
    };
    let syncs = calls.iter().filter(|call| matches!(call, Call::Sync(_))).count();
    outcome.note("recorded calls", calls.len() as u64);
    outcome.note("of them syncs", syncs as u64);
    let reference = Mutex::new(Reference::new(kind));
    let results: Vec<Outcome> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2)
            .map(|worker| {
                let (calls, before, reference, text) = (&calls, &before, &reference, &text);
                scope.spawn(move || {
                    let mut outcome = Outcome::default();
                    for seed in seeds {
                        let mine = (0..cuts / seeds.len()).filter(|cut| cut % 2 == worker).count();
                        outcome.add(pass(kind, calls, before.clone(), text, mine, seed * 2 + worker as u64, reference));
                    }
                    outcome
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("a worker")).collect()
    });
    results.into_iter().for_each(|result| outcome.add(result));
    outcome
}

/// Goes through the recording once and cuts it at so many moments.
fn pass(
    kind: Kind,
    calls: &[Call],
    before: Vec<(String, Vec<u8>)>,
    text: &str,
    cuts: usize,
    seed: u64,
    reference: &Mutex<Reference>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut dice = Dice::new(seed);
    let mut moments: Vec<usize> = (0..cuts).map(|_| dice.below(calls.len() + 1)).collect();
    moments.sort_unstable();
    let mut moments = moments.into_iter().peekable();
    let (mut disk, mut known) = (Disk::holding(before), Acknowledged::default());
    for index in 0..=calls.len() {
        while moments.next_if_eq(&index).is_some() {
            let folder = tempfile::tempdir_in(person::memory()).expect("room");
            let keeps = KEEPS[dice.below(KEEPS.len())];
            disk.cut(folder.path(), keeps, &mut dice).expect("room");
            let found = look(kind, folder.path(), &known, reference);
            outcome.take(found.map_err(|what| format!("cut at call {index}, keeping {keeps:?}, seed {seed}: {what}")));
        }
        if let Some(call) = calls.get(index) {
            disk.take(call);
            if let Call::Said(line) = call {
                known.hear(line, text);
            }
        }
    }
    outcome
}
