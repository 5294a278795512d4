//! Opening a profile with many events, and the bare reading of the same rows.

use std::hint::black_box;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use preamble_core::Occasion;
use preamble_core::device::Device;
use preamble_core::event::{Answered, AssessmentKind, Began, Chose, Event, Finished, Happening, Reviewed, Visited};
use preamble_core::profile::Profile;
use preamble_core::progress::Progress;
use preamble_core::settings::Settings;
use preamble_core::store::{Store, StoreError};
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::Outcome;
use crate::times::{median, timed};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

pub fn run(folder: &Path, rounds: usize) -> Outcome<Value> {
    let mut sizes = Vec::new();
    for size in SIZES {
        let sub = folder.join(size.to_string());
        sizes.push(one(&sub, size, if size > 10_000 { rounds.div_ceil(3) } else { rounds })?);
    }
    Ok(json!({ "rounds": rounds, "sizes": sizes }))
}

fn one(folder: &Path, size: usize, rounds: usize) -> Outcome<Value> {
    let occasion = Occasion { at: "2026-01-01T08:00:00Z".parse()?, entropy: [7; 32] };
    let mut device = Device::open(folder, &occasion)?;
    let profile = Profile::create(&mut device, &occasion, "Ana", None, &Settings::default())?;
    let (id, path) = (profile.id(), profile.path().ok_or("an open profile has a path")?.to_owned());
    drop(profile);
    let mut store = Store::open(&path)?;
    let events: Vec<Event> = (0..size).map(|number| event(number, id, &device.name(), &occasion)).collect();
    store.write(|tx| events.iter().try_for_each(|event| tx.append(event).map(drop)).map_err(StoreError::from))?;
    drop(store);
    let (mut open, mut fold, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=rounds {
        let (opened, open_time) = timed(|| Profile::open(&device, id, None));
        if opened?.events() != size {
            return Err("the profile does not hold what was written".into());
        }
        let (_, fold_time) = timed(|| black_box(Progress::of(&events)));
        let (read, bare_time) = timed(|| bare_read(&path));
        if read? != size {
            return Err("the bare reading misses rows".into());
        }
        // The first round warms up.
        if round > 0 {
            open.push(open_time);
            fold.push(fold_time);
            bare.push(bare_time);
        }
    }
    let bytes = std::fs::metadata(&path)?.len();
    Ok(
        json!({ "events": size, "bytes": bytes, "open_ms": median(&open), "fold_ms": median(&fold), "bare_read_ms": median(&bare) }),
    )
}

/// Opens the file and reads every column of every row, as strings.
fn bare_read(path: &Path) -> Result<usize, rusqlite::Error> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mut statement =
        connection.prepare("SELECT id, learner, device, at, kind, course, version, payload FROM event")?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        for column in 0..8 {
            black_box(row.get::<_, String>(column)?);
        }
        count += 1;
    }
    Ok(count)
}

/// A mixture like a learner's: screens, answers, choices, quizzes.
pub fn event(number: usize, learner: Uuid, device: &str, occasion: &Occasion) -> Event {
    let at: Timestamp = occasion.at + SignedDuration::from_secs(20 * number as i64);
    let sitting = occasion.id(&format!("sitting {}", number / 20), occasion.at);
    let lesson = format!("a{}", number / 40 % 7 + 1);
    let happening: Happening = match number % 20 {
        0 => Began {
            sitting,
            assessment: AssessmentKind::Quiz,
            lesson: Some(lesson),
            seed: 5,
            items: (0..6).map(|item| format!("a1/question-{item}")).collect(),
        }
        .into(),
        1..=6 => Answered {
            sitting,
            item: format!("a1/question-{}", number % 20),
            response: vec!["b".to_owned()],
            credit: 1.0,
        }
        .into(),
        7 => Finished { sitting, score: 0.8, passed: true, safety_missed: false }.into(),
        8..=9 => Chose {
            lesson,
            block: "at-the-market".to_owned(),
            step: "start".to_owned(),
            choice: "ask-first".to_owned(),
        }
        .into(),
        10..=12 => Reviewed {
            item: format!("a1/question-{}", number % 40),
            response: vec!["b".to_owned()],
            credit: 0.5,
        }
        .into(),
        _ => Visited { lesson, block: format!("screen-number-{}", number % 12) }.into(),
    };
    Event {
        id: occasion.id(&format!("event {number}"), at),
        learner,
        device: device.to_owned(),
        sequence: number as u64 + 1,
        at,
        course: "human-rights".to_owned(),
        version: "1.0.0".to_owned(),
        happening,
    }
}
