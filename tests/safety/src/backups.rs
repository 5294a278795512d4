//! Automatic copies that are made while a person works: each opens and is what was there at its moment.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER, Reference};

/// Seconds from step to step: half an hour, or as much as does not lock a protected profile.
fn pace(kind: Kind) -> i64 {
    match kind {
        Kind::Open => 1_900,
        Kind::Protected => 240,
    }
}

/// A copy, and the steps between which it was made.
struct Taken {
    bytes: Vec<u8>,
    not_before: u64,
    not_after: u64,
}

fn newest_copy(laptop: &Laptop) -> Option<PathBuf> {
    let below = person::files_below(&laptop.profiles());
    let name = below.into_iter().map(|(name, _)| name).filter(|name| name.ends_with(".copy")).max()?;
    Some(laptop.profiles().join(name))
}

/// One thread takes steps as fast as it can, this one asks for copies as fast as it can.
fn take(kind: Kind, root: &Path, wanted: usize) -> Result<Vec<Taken>, String> {
    let laptop = Laptop::start(root, 1);
    laptop.clock.pace.store(pace(kind), Ordering::SeqCst);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).map_err(|error| error.to_string())?;
    kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
    let (step, enough) = (AtomicU64::new(0), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            while !enough.load(Ordering::SeqCst) {
                let next = step.load(Ordering::SeqCst) + 1;
                person::take_step(&laptop, next).map_err(|error| format!("step {next}: {error:?}"))?;
                step.store(next, Ordering::SeqCst);
            }
            Ok::<_, String>(())
        });
        let (mut taken, mut last) = (Vec::new(), None);
        while taken.len() < wanted && !writer.is_finished() {
            let not_before = step.load(Ordering::SeqCst);
            laptop.app.keep_copies();
            // The other thread makes copies too, and takes away what rotation does not keep.
            let newest = newest_copy(&laptop).filter(|newest| last.as_ref() != Some(newest));
            let Some((newest, Ok(bytes))) = newest.map(|newest| (newest.clone(), fs::read(newest))) else { continue };
            taken.push(Taken { bytes, not_before, not_after: step.load(Ordering::SeqCst) + 1 });
            last = Some(newest);
        }
        enough.store(true, Ordering::SeqCst);
        writer.join().map_err(|_| "the person broke")??;
        Ok(taken)
    })
}

/// Puts the copy where the profile lies, and looks at what is in it.
fn look(kind: Kind, sound: &Path, taken: &Taken, reference: &mut Reference) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let profile = kind.file(sound).ok_or("there is no profile")?;
    let profiles = folder.path().join("data/profiles");
    fs::create_dir_all(&profiles).expect("room");
    for ending in ["preamble-key", "preamble-key-2"] {
        let key = profile.with_extension(ending);
        if key.exists() {
            fs::copy(&key, profiles.join(key.file_name().expect("a name"))).expect("room");
        }
    }
    fs::write(profiles.join(profile.file_name().expect("a name")), &taken.bytes).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    laptop.clock.seconds.store(person::SPRING + 1_000_000_000, Ordering::SeqCst);
    kind.open(&laptop)?;
    let found = person::digest(&person::content(&laptop)?);
    // One more: the copy may lie before the step that was under way, or behind it.
    let fits = (taken.not_before.saturating_sub(1)..=taken.not_after).any(|step| reference.after(step) == found);
    if fits { Ok(()) } else { Err(format!("it is of no step from {} to {}", taken.not_before, taken.not_after)) }
}

pub fn run(kind: Kind, copies: usize) -> Outcome {
    let mut outcome = Outcome::default();
    if copies == 0 {
        return outcome;
    }
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let root = folder.path().join("laptop");
    let taken = match take(kind, &root, copies) {
        Ok(taken) => taken,
        Err(what) => {
            outcome.failed(what);
            return outcome;
        }
    };
    if taken.len() < copies {
        outcome.failed(format!("{} copies of {copies}", taken.len()));
    }
    let mut reference = Reference::paced(kind, pace(kind));
    for (number, taken) in taken.iter().enumerate() {
        let found = look(kind, &root, taken, &mut reference);
        outcome.take(found.map_err(|what| format!("copy {number}: {what}")));
    }
    outcome.note("steps meanwhile", taken.last().map_or(0, |last| last.not_after));
    outcome
}
