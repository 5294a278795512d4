//! Clocks that jump: what was done stays in the order in which it was done, and no certificate is refused for a date.

use std::process::Command;
use std::sync::atomic::Ordering;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, SPRING};

const YEAR: i64 = 365 * 86_400;

/// Name and seconds since 1970: where the clock jumps to.
const JUMPS: [(&str, i64); 9] = [
    ("back ten years", SPRING - 10 * YEAR),
    ("forward thirty years", SPRING + 30 * YEAR),
    ("1970", 0),
    ("before 1970", -YEAR),
    ("the end of 32 bits", 2_147_483_647),
    ("just after it", 2_147_483_648),
    ("an hour back, as in autumn", SPRING - 3_600),
    ("standing still", SPRING),
    ("the year 2100", 4_102_444_800),
];

fn set(laptop: &Laptop, step: u64, seconds: i64) {
    laptop.clock.at_step(step);
    laptop.clock.seconds.store(seconds, Ordering::SeqCst);
}

fn write(laptop: &Laptop, step: u64, seconds: i64) -> Result<(), String> {
    set(laptop, step, seconds);
    let mut dice = Dice::new(step);
    let lesson = &person::course().lessons[dice.below(person::course().lessons.len())];
    let mut request = json!({ "course": person::COURSE, "lesson": lesson.id });
    request["block"] = lesson.blocks[dice.below(lesson.blocks.len())].id.clone().into();
    let visited = laptop.try_call("progress.visit", request);
    visited.map_err(|error| format!("step {step}: {error:?}"))?;
    let lesson = &person::course().lessons[0];
    let mut request = json!({ "course": person::COURSE, "lesson": lesson.id, "block": lesson.blocks[0].id });
    request["text"] = format!("text {step}").into();
    let written = laptop.try_call("journal.write", request);
    written.map(|_| ()).map_err(|error| format!("step {step}: {error:?}"))
}

/// Moments never go back, sequences have no gap, and the newest text is the one that was written last.
fn in_order(laptop: &Laptop, step: u64) -> Result<(), String> {
    let content = person::content(laptop)?;
    let events = content["events"].as_array().cloned().unwrap_or_default();
    let sequences: Vec<u64> = events.iter().filter_map(|event| event["sequence"].as_u64()).collect();
    if sequences != (1..=events.len() as u64).collect::<Vec<_>>() {
        return Err(format!("in the order of time the sequences are {sequences:?}"));
    }
    let moments = |part: &str| -> Vec<Timestamp> {
        let rows = content[part].as_array().cloned().unwrap_or_default();
        rows.iter().filter_map(|row| row["at"].as_str()?.parse().ok()).collect()
    };
    if moments("events").windows(2).any(|pair| pair[1] < pair[0]) {
        return Err("time goes back between two events".to_owned());
    }
    let lesson = &person::course().lessons[0];
    let read = laptop.call("journal.read", json!({ "course": person::COURSE, "lesson": lesson.id }));
    let shown = read["texts"][&lesson.blocks[0].id].as_str().unwrap_or_default().to_owned();
    if shown == format!("text {step}") {
        Ok(())
    } else {
        Err(format!("shown is {shown:?}, written last was step {step}"))
    }
}

fn walk(kind: Kind, moments: &[i64]) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
    let mut step = 0;
    for seconds in moments {
        for more in 0..3 {
            step += 1;
            write(&laptop, step, seconds + more)?;
        }
        in_order(&laptop, step)?;
        let before = person::digest(&person::content(&laptop)?);
        laptop.close();
        kind.open(&laptop)?;
        if person::digest(&person::content(&laptop)?) != before {
            return Err("closed and opened again it holds something else".to_owned());
        }
        in_order(&laptop, step)?;
    }
    Ok(())
}

/// Made at one moment, looked at from another.
fn certificate(kind: Kind, made: i64, seen: i64) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
    set(&laptop, 1, made);
    person::pass(&laptop, "test");
    let request = json!({ "course": person::COURSE, "name": null, "title": "exact", "language": "en" });
    let issued = laptop.try_call("certificate.issue", request).map_err(|error| format!("issue: {error:?}"))?;
    let save = json!({ "id": issued["id"], "format": "json", "folder": laptop.home() });
    let saved = laptop.try_call("certificate.save", save).map_err(|error| format!("save: {error:?}"))?;
    set(&laptop, 2, seen);
    let verdict = laptop
        .try_call("certificate.check", json!({ "path": saved["path"] }))
        .map_err(|error| format!("check: {error:?}"))?;
    if verdict["intact"] == true { Ok(()) } else { Err(format!("it is refused: {verdict}")) }
}

/// The same steps in two time zones hold the same.
fn zones(kind: Kind) -> Result<(), String> {
    let mut found: Vec<Value> = Vec::new();
    for zone in ["Pacific/Kiritimati", "America/Los_Angeles"] {
        let folder = tempfile::tempdir_in(person::memory()).expect("room");
        std::fs::create_dir_all(folder.path().join("home")).expect("room");
        std::fs::write(folder.path().join("home").join(person::OTHER), person::other_laptop()).expect("room");
        let ended = Command::new(std::env::current_exe().expect("this program"))
            .args(["subject", "learn", kind.word()])
            .arg(folder.path())
            .args(["1", "40"])
            .env("TZ", zone)
            .output()
            .map_err(|error| error.to_string())?;
        if !ended.status.success() {
            return Err(format!("{zone}: {}", String::from_utf8_lossy(&ended.stdout)));
        }
        let laptop = Laptop::start(folder.path(), 1);
        laptop.clock.at_step(40);
        kind.open(&laptop)?;
        found.push(person::content(&laptop)?);
    }
    if found[0] == found[1] { Ok(()) } else { Err("two time zones hold different things".to_owned()) }
}

/// How a person leaves: what of it the program can notice.
const LEAVINGS: [(&str, Option<i64>); 5] = [
    ("the system said so", None),
    ("asleep for twenty seconds", Some(20)),
    ("asleep for ten minutes", Some(600)),
    ("asleep for a night", Some(30_000)),
    ("the clock set back by ten minutes", Some(-600)),
];

/// Each time somebody leaves, the profile locks, with the words that the window saved in the last moment, and opens again.
fn locks_each_time(times: usize, outcome: &mut Outcome) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    Kind::Protected.create(&laptop).map_err(|error| format!("{error:?}"))?;
    let looks = |count: usize| {
        for _ in 0..count {
            laptop.app.look();
        }
    };
    let (mut now, mut step) = (SPRING + 60, 0);
    for time in 0..times {
        let (name, jump) = LEAVINGS[time % LEAVINGS.len()];
        step += 2;
        set(&laptop, step, now);
        looks(2);
        match jump {
            None => laptop.app.person_left(),
            // No clock but the one on the wall goes on while a computer sleeps.
            Some(seconds) => {
                now += seconds;
                set(&laptop, step, now);
                looks(1);
            }
        }
        let saved = write(&laptop, step, now);
        looks(4);
        let left = laptop.call("profile.current", json!({}))["kind"] == "locked" && !laptop.app.holds_key();
        outcome.take(match (left, write(&laptop, step, now)) {
            (true, Err(_)) => saved.map_err(|what| format!("{name}, time {time}: the last words are lost: {what}")),
            (_, after) => Err(format!("{name}, time {time}: it is not locked, {after:?}")),
        });
        now += 1_000;
        if left {
            set(&laptop, step + 1, now);
            let unlock = json!({ "passphrase": person::PASSPHRASE });
            laptop.try_call("protected.unlock", unlock).map_err(|error| format!("{name}: {error:?}"))?;
        }
    }
    in_order(&laptop, step)
}

/// Ten minutes by the wall clock and none by any other, where nobody looks at the clock: the next command finds it locked.
fn locks_late() -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    Kind::Protected.create(&laptop).map_err(|error| format!("{error:?}"))?;
    write(&laptop, 1, SPRING + 60)?;
    let before = person::digest(&person::content(&laptop)?);
    set(&laptop, 2, SPRING + 60 + 600);
    let refused = write(&laptop, 2, SPRING + 60 + 600);
    let current = laptop.call("profile.current", json!({}));
    if refused.is_ok() || current["kind"] != "locked" {
        return Err(format!("after ten minutes: {refused:?}, {current}"));
    }
    let unlock = json!({ "passphrase": person::PASSPHRASE });
    laptop.try_call("protected.unlock", unlock).map_err(|error| format!("unlock: {error:?}"))?;
    let same = person::digest(&person::content(&laptop)?) == before;
    if same { Ok(()) } else { Err("after the lock something else is there".to_owned()) }
}

pub fn run(kind: Kind, walks: usize, leavings: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    for (name, jump) in JUMPS {
        outcome.take(walk(kind, &[SPRING, jump, SPRING + 60]).map_err(|what| format!("{name}: {what}")));
    }
    for (name, jump) in JUMPS.iter().filter(|(_, jump)| *jump >= 0) {
        outcome.take(certificate(kind, SPRING, *jump).map_err(|what| format!("a certificate seen in {name}: {what}")));
        outcome.take(certificate(kind, *jump, SPRING).map_err(|what| format!("a certificate of {name}: {what}")));
    }
    outcome.take(zones(kind));
    outcome.take(locks_late());
    if let Err(what) = locks_each_time(leavings, &mut outcome) {
        outcome.failed(format!("leaving: {what}"));
    }
    for number in 0..walks {
        let mut dice = Dice::new(seed * 1_000 + number as u64);
        let moments: Vec<i64> = (0..6)
            .map(|_| match dice.below(4) {
                0 => JUMPS[dice.below(JUMPS.len())].1,
                1 => SPRING,
                _ => {
                    SPRING - 20 * YEAR + i64::try_from(dice.below(usize::try_from(60 * YEAR).unwrap_or(0))).unwrap_or(0)
                }
            })
            .collect();
        outcome.take(walk(kind, &moments).map_err(|what| format!("walk {number}, {moments:?}: {what}")));
    }
    outcome
}
