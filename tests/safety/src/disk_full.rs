//! A full disk: no write is half there, the words are plain, and everything works again when there is room.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::mount;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER};

const MEGABYTES: usize = 24;

/// On a small disk of its own.
pub fn run(sizes: &[usize]) -> Outcome {
    mount::on_small_disk(MEGABYTES, |disk| {
        let mut outcome = on_disk(Kind::Open, disk, sizes);
        // Each opening of a protected one takes a derivation.
        let few: Vec<usize> = sizes.iter().copied().step_by(8).collect();
        outcome.add(on_disk(Kind::Protected, disk, &few));
        outcome
    })
}

#[derive(Debug, Clone, Copy)]
enum Operation {
    Write,
    Import,
    Backup,
    Open,
    New,
}

const OPERATIONS: [Operation; 5] =
    [Operation::Write, Operation::Import, Operation::Backup, Operation::Open, Operation::New];

/// Takes all room but so much.
fn fill(disk: &Path, leave: usize) -> PathBuf {
    let path = disk.join("filler");
    let mut file = fs::File::create(&path).expect("a file");
    let noise = vec![1u8; 4096];
    while file.write_all(&noise).is_ok() {}
    // Opening takes a page of its own for the name; what is written is pages.
    let length = file.metadata().expect("a length").len();
    file.set_len((length & !4095).saturating_sub(leave as u64)).expect("shorter");
    path
}

fn on_disk(kind: Kind, disk: &Path, sizes: &[usize]) -> Outcome {
    let mut outcome = Outcome::default();
    for size in sizes {
        for operation in OPERATIONS {
            let root = disk.join("laptop");
            let _ = fs::remove_dir_all(&root);
            let found = one(kind, disk, &root, operation, *size, &mut outcome);
            let _ = fs::remove_file(disk.join("filler"));
            outcome.take(found.map_err(|what| format!("{operation:?} with {size} bytes left: {what}")));
        }
    }
    outcome
}

fn one(
    kind: Kind,
    disk: &Path,
    root: &Path,
    operation: Operation,
    size: usize,
    outcome: &mut Outcome,
) -> Result<(), String> {
    let laptop = Laptop::start(root, 1);
    fs::write(laptop.home().join(OTHER), person::other_laptop()).map_err(|error| error.to_string())?;
    kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
    // Not yet what is imported later.
    for step in (1..12).filter(|step| !person::is_import(*step)) {
        person::take_step(&laptop, step).map_err(|error| format!("{error:?}"))?;
    }
    let before = person::content(&laptop)?;
    laptop.clock.at_step(12);
    if matches!(operation, Operation::Open | Operation::New) {
        laptop.close();
        // The index of the log must be made anew, and that needs room.
        let shm = fs::read_dir(laptop.profiles()).into_iter().flatten().flatten();
        shm.filter(|entry| entry.file_name().to_string_lossy().ends_with("-shm"))
            .for_each(|entry| drop(fs::remove_file(entry.path())));
    }
    let filler = fill(disk, size);
    let (done, must_work) = operate(kind, &laptop, operation);
    match &done {
        Ok(()) => outcome.note("done", 1),
        Err(code) if code == "error-disk-full" && !must_work => outcome.note("refused in plain words", 1),
        Err(code) => return Err(format!("it says {code}")),
    }
    let mut acknowledged = before;
    if matches!(operation, Operation::Write | Operation::Import) {
        let after = person::content(&laptop)?;
        if (person::digest(&after) == person::digest(&acknowledged)) == done.is_ok() {
            return Err(format!("it said {done:?}, and what is there is another thing"));
        }
        acknowledged = after;
    }
    fs::remove_file(&filler).map_err(|error| error.to_string())?;
    recovered(kind, laptop, operation, &acknowledged, done.is_ok())
}

/// Whether it must work even on a full disk: opening does, because of the reserve.
fn operate(kind: Kind, laptop: &Laptop, operation: Operation) -> (Result<(), String>, bool) {
    let said =
        |answer: Result<Value, preamble_api::wire::error::WireError>| answer.map(|_| ()).map_err(|error| error.code);
    match operation {
        Operation::Write => {
            let lesson = &person::course().lessons[0];
            let mut request = json!({ "course": person::COURSE, "lesson": lesson.id, "block": lesson.blocks[0].id });
            request["text"] = "a long text ".repeat(700).into();
            (said(laptop.try_call("journal.write", request)), false)
        }
        Operation::Import => {
            (said(laptop.try_call("backup.restore", json!({ "path": laptop.home().join(OTHER) }))), false)
        }
        Operation::Backup => {
            (said(laptop.try_call("backup.save", json!({ "folder": laptop.home(), "private": true }))), false)
        }
        Operation::Open => (kind.open(laptop), true),
        Operation::New => {
            let request = json!({ "name": "Somebody else", "pictures": null, "language": "en" });
            (said(laptop.try_call("profile.create", request)), false)
        }
    }
}

/// There is room again: all that was acknowledged is there, nothing half, and the person goes on.
fn recovered(kind: Kind, laptop: Laptop, operation: Operation, acknowledged: &Value, done: bool) -> Result<(), String> {
    let root = laptop.root.clone();
    drop(laptop);
    let laptop = Laptop::start(&root, 1);
    laptop.clock.at_step(13);
    let list = laptop.call("profile.list", json!({}));
    // A protected one is not listed.
    let wanted = usize::from(kind == Kind::Open) + usize::from(done && matches!(operation, Operation::New));
    let profiles = list["profiles"].as_array().cloned().unwrap_or_default();
    if profiles.len() != wanted || profiles.iter().any(|entry| !entry["problem"].is_null()) {
        return Err(format!("the list afterwards: {list}"));
    }
    let mine = profiles.iter().find(|entry| entry["name"] == person::NAME);
    let opened = match mine {
        Some(mine) => {
            let opened = laptop.try_call("profile.open", json!({ "id": mine["id"], "pictures": null }));
            opened.map(|_| ()).map_err(|error| error.code)
        }
        None => Kind::Protected.try_open(&laptop),
    };
    opened.map_err(|code| format!("afterwards the door says {code}"))?;
    let after = person::content(&laptop)?;
    if person::digest(&after) != person::digest(acknowledged) {
        return Err("what is there afterwards is not what was acknowledged".to_owned());
    }
    let halves = person::files_below(&root).into_iter().filter(|(path, _)| path.ends_with(".part")).count();
    if halves > 0 {
        return Err(format!("{halves} half files are left"));
    }
    person::take_step(&laptop, 14).map(|_| ()).map_err(|error| format!("it cannot go on: {error:?}"))
}
