//! The list of harnesses: how much of each, and the faults that each must catch.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::Instant;

use serde::Serialize;

use crate::outcome::Outcome;
use crate::person::Kind;
use crate::{
    backups, clock, damage, disk_full, envelope, kill9, memory, powercut, read_only, sentinel, traces, two_instances,
    upgrade,
};

/// The other copy of the program steps aside within seconds.
const TIMED: [&str; 1] = ["two-instances"];

/// How much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Size {
    Change,
    Release,
    /// Enough to meet the fault.
    Mutant,
}

impl Size {
    fn of(self, change: usize, release: usize, mutant: usize) -> usize {
        match self {
            Self::Change => change,
            Self::Release => release,
            Self::Mutant => mutant,
        }
    }
}

/// A fault, and how much of the cases it must spoil to count as caught.
struct Mutant {
    name: &'static str,
    spoils: f64,
}

const fn caught_once(name: &'static str) -> Mutant {
    Mutant { name, spoils: 0.0 }
}

struct Harness {
    name: &'static str,
    run: fn(Size) -> Outcome,
    mutants: &'static [Mutant],
}

const HARNESSES: &[Harness] = &[
    Harness {
        name: "kill9",
        run: |size| {
            both(|kind| match kind {
                Kind::Open => kill9::run(kind, size.of(160, 8_000, 30), 1),
                Kind::Protected => kill9::run(kind, size.of(40, 2_000, 0), 2),
            })
        },
        mutants: &[caught_once("late-record")],
    },
    Harness {
        name: "powercut",
        run: |size| {
            let mut outcome = both(|kind| match (size, kind) {
                (Size::Change, Kind::Open) => powercut::run(kind, 1_900, &[1, 2]),
                (Size::Change, Kind::Protected) => powercut::run(kind, 100, &[1]),
                (Size::Release, Kind::Open) => powercut::run(kind, 45_000, &(1..=25).collect::<Vec<_>>()),
                (Size::Release, Kind::Protected) => powercut::run(kind, 5_000, &(1..=25).collect::<Vec<_>>()),
                (Size::Mutant, Kind::Open) => powercut::run(kind, 200, &[3]),
                (Size::Mutant, Kind::Protected) => Outcome::default(),
            });
            outcome.add(powercut::while_made(size.of(30, 1_000, 12), 4));
            outcome
        },
        mutants: &[
            caught_once("unfinished-stays"),
            Mutant { name: "sync-normal", spoils: 0.5 },
            caught_once("unsynced-file"),
            caught_once("unsynced-folder"),
        ],
    },
    Harness {
        name: "damage",
        run: |size| {
            both(|kind| match kind {
                Kind::Open => damage::run(kind, size.of(240, 8_000, 150), 1),
                Kind::Protected => damage::run(kind, size.of(60, 2_000, 0), 2),
            })
        },
        mutants: &[caught_once("no-check"), caught_once("no-sums")],
    },
    Harness {
        name: "backups",
        run: |size| {
            both(|kind| match kind {
                Kind::Open => backups::run(kind, size.of(90, 900, 20)),
                Kind::Protected => backups::run(kind, size.of(10, 100, 0)),
            })
        },
        mutants: &[caught_once("copy-raw")],
    },
    Harness { name: "disk-full", run: |size| disk_full::run(&room_left(size)), mutants: &[caught_once("no-reserve")] },
    Harness {
        name: "two-instances",
        run: |size| {
            both(|kind| match kind {
                Kind::Open => two_instances::run(kind, size.of(80, 800, 10), 1),
                Kind::Protected => two_instances::run(kind, size.of(20, 200, 0), 2),
            })
        },
        mutants: &[caught_once("no-lock")],
    },
    Harness {
        name: "clock",
        run: |size| clock::run(Kind::Open, size.of(30, 1_000, 5), size.of(100, 1_000, 5), 1),
        mutants: &[caught_once("clock-order"), caught_once("sleeps-on")],
    },
    Harness {
        name: "upgrade",
        run: |size| upgrade::run(size.of(5, 50, 0), size.of(60, 200, 0), 1),
        mutants: &[caught_once("step-empty"), caught_once("newer-accepted")],
    },
    Harness {
        name: "sentinel",
        run: |size| {
            let exports = sentinel::Exports { files: size.of(50, 500, 3), guests: size.of(1_000, 10_000, 3) };
            sentinel::run(Kind::Open, exports, 1)
        },
        mutants: &[caught_once("export-asks,no-authorizer"), caught_once("guest-on-disk")],
    },
    Harness {
        name: "traces",
        run: |size| {
            both(|kind| match kind {
                Kind::Open => traces::run(kind, size.of(8, 150, 2) as u64),
                Kind::Protected => traces::run(kind, size.of(4, 50, 0) as u64),
            })
        },
        mutants: &[caught_once("delete-leaves"), caught_once("delete-unlinks")],
    },
    Harness {
        name: "envelope",
        run: |size| {
            let sizes = envelope::Sizes {
                mutations: size.of(500, 10_000, 20),
                forgeries: size.of(30, 2_000, 6),
                cuts: size.of(50, 2_000, 16),
                kills: size.of(6, 200, 0),
            };
            envelope::run(&sizes, 1)
        },
        mutants: &[caught_once("weak-accepted"), caught_once("unsynced-file")],
    },
    Harness {
        name: "read-only",
        run: |size| read_only::run(size.of(1, 20, 0)),
        mutants: &[caught_once("log-left"), caught_once("away-unseen")],
    },
    Harness { name: "memory", run: |size| memory::run(size.of(3, 30, 1)), mutants: &[caught_once("key-stays")] },
];

fn both(run: impl Fn(Kind) -> Outcome) -> Outcome {
    let mut outcome = run(Kind::Open);
    outcome.add(run(Kind::Protected));
    outcome
}

/// Bytes that are left free: every page at first, where most writes stop; then up to the size of the reserve.
fn room_left(size: Size) -> Vec<usize> {
    const PAGE: usize = 4096;
    match size {
        Size::Change => (0..24).chain((1..=16).map(|step| 24 + step * 48)).map(|pages| pages * PAGE).collect(),
        Size::Release => (0..=1024).map(|pages| pages * PAGE).collect(),
        Size::Mutant => [0, 1, 4].map(|pages| pages * PAGE).to_vec(),
    }
}

/// A line of `safety.json`.
#[derive(Serialize)]
struct Line {
    name: &'static str,
    cases: usize,
    failed: usize,
    mutant_caught: bool,
    /// Failed cases of all cases, by fault.
    mutants: BTreeMap<&'static str, String>,
    seconds: f64,
    notes: BTreeMap<String, u64>,
}

#[derive(Serialize)]
struct Proof {
    harnesses: Vec<Line>,
}

/// Runs one harness in this process and leaves its outcome in a file.
pub fn run_one(name: &str, size: Size, result: &Path) -> bool {
    let Some(harness) = HARNESSES.iter().find(|harness| harness.name == name) else { return false };
    let outcome = (harness.run)(size);
    let text = serde_json::to_vec(&outcome).expect("an outcome is JSON");
    std::fs::write(result, text).is_ok()
}

/// A process of its own for each, so that a fault is in it and in all that it starts, and nowhere else.
fn apart(name: &str, size: Size, mutant: Option<&str>) -> Outcome {
    let result = tempfile::NamedTempFile::new().expect("room");
    let mut child = Command::new(std::env::current_exe().expect("this program"));
    let size = match size {
        Size::Change => "change",
        Size::Release => "release",
        Size::Mutant => "mutant",
    };
    child.args(["one", name, size]).arg(result.path());
    match mutant {
        Some(mutant) => child.env("PREAMBLE_MUTANT", mutant).stderr(std::process::Stdio::null()),
        None => child.env_remove("PREAMBLE_MUTANT"),
    };
    let ended = child.status().expect("this program starts");
    let read = std::fs::read(result.path()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    read.unwrap_or_else(|| {
        let mut outcome = Outcome { broken: true, ..Outcome::default() };
        outcome.failed(format!("the harness itself ended with {ended}"));
        outcome
    })
}

/// A harness and its faults, one after the other: the line of the figures, and what is to be read of it.
fn whole(harness: &Harness, long: bool) -> (Line, String) {
    let begin = Instant::now();
    let mut said = String::new();
    let outcome = apart(harness.name, if long { Size::Release } else { Size::Change }, None);
    for failure in &outcome.failures {
        let _ = writeln!(said, "  {}: {failure}", harness.name);
    }
    let mut mutant_caught = !harness.mutants.is_empty();
    let mut mutants = BTreeMap::new();
    for mutant in harness.mutants {
        let spoiled = apart(harness.name, Size::Mutant, Some(mutant.name));
        #[allow(clippy::cast_precision_loss)]
        let share = spoiled.failed as f64 / spoiled.cases.max(1) as f64;
        let caught = !spoiled.broken && spoiled.failed > 0 && share >= mutant.spoils;
        let word = if caught { "caught" } else { "NOT CAUGHT" };
        let Outcome { failed, cases, .. } = spoiled;
        let _ = writeln!(said, "  {}: the fault {} {word}: {failed} of {cases}", harness.name, mutant.name);
        if let Some(first) = spoiled.failures.first() {
            let _ = writeln!(said, "      such as: {first}");
        }
        mutants.insert(mutant.name, format!("{failed} of {cases}"));
        mutant_caught &= caught;
    }
    let seconds = (begin.elapsed().as_secs_f64() * 10.0).round() / 10.0;
    let Outcome { cases, failed, notes, .. } = outcome;
    let _ = writeln!(said, "{:<14} {cases:>6} cases, {failed:>3} failed, {seconds:>6} s {notes:?}", harness.name);
    (Line { name: harness.name, cases, failed, mutant_caught, mutants, seconds, notes }, said)
}

/// Runs all harnesses, or those that are named, and writes the figures. True when nothing failed and every fault was caught.
///
/// Two at a time: many wait for a disk, a sleep or a recorder. Those that measure how soon something happens come last, alone.
pub fn run_all(long: bool, only: &[String], proof: &Path) -> bool {
    let asked = |harness: &&Harness| only.is_empty() || only.iter().any(|name| name == harness.name);
    let (timed, others): (Vec<&Harness>, Vec<&Harness>) =
        HARNESSES.iter().filter(asked).partition(|harness| TIMED.contains(&harness.name));
    let waiting = Mutex::new(others.into_iter());
    let done = Mutex::new(Vec::new());
    let take = |harness: &Harness| {
        let (line, said) = whole(harness, long);
        print!("{said}");
        done.lock().expect("no harness panics here").push(line);
    };
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().expect("no harness panics here").next();
                    match next {
                        Some(harness) => take(harness),
                        None => break,
                    }
                }
            });
        }
    });
    timed.into_iter().for_each(take);
    let mut lines = done.into_inner().expect("no harness panics here");
    lines.sort_by_key(|line| HARNESSES.iter().position(|harness| harness.name == line.name));
    let good = |line: &&Line| line.failed == 0 && line.mutant_caught;
    let passed = lines.iter().filter(good).count();
    let mut failed = lines.len() - passed;
    let text = serde_json::to_string_pretty(&Proof { harnesses: lines }).expect("figures are JSON");
    let written = proof.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(proof, text));
    if let Err(error) = written {
        println!("{}: {error}", proof.display());
        failed += 1;
    }
    println!("{passed} passed, {failed} failed");
    failed == 0
}
