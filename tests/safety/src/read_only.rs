//! A stick with its write protection on: everything opens, whatever cannot be kept says so, and not a byte on it changes. And a stick
//! that goes away while somebody learns: nothing that was acknowledged is lost, and it goes on when the stick is back.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use preamble_api::{App, Clock, Envelope, Failure, SystemClock};
use serde_json::{Value, json};

use crate::mount;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, PASSPHRASE};
use crate::served::Served;
use crate::subject::say;

const MEGABYTES: usize = 64;
/// What every attempt to keep something says.
const REFUSED: &str = "profile-read-only";
const AWAY: &str = "profile-place-gone";

/// How a profile came to lie on the stick.
#[derive(Debug, Clone, Copy)]
enum Left {
    /// Closed as it should be.
    Closed,
    /// With the log of a program that ended in the middle, and the index of the log or without it.
    WithLog { index: bool },
}

const LEFT: [Left; 3] = [Left::Closed, Left::WithLog { index: true }, Left::WithLog { index: false }];

/// Of each kind so many rounds; without any, the few cases that meet the faults.
pub fn run(rounds: usize) -> Outcome {
    mount::on_small_disk(MEGABYTES, |disk| {
        let mut outcome = Outcome::default();
        if rounds == 0 {
            outcome.take(looked_at(Kind::Open, LEFT[1], disk, 12));
            outcome.take(gone(Kind::Open, 5));
            return outcome;
        }
        for round in 0..rounds as u64 {
            for kind in [Kind::Open, Kind::Protected] {
                for left in LEFT {
                    let found = looked_at(kind, left, disk, 12 + round * 7);
                    outcome.take(found.map_err(|what| format!("{kind:?}, {left:?}, round {round}: {what}")));
                }
                outcome.take(gone(kind, 5 + round).map_err(|what| format!("{kind:?} taken away: {what}")));
                outcome.take(ailing(kind, 40 + 12 * round).map_err(|what| format!("{kind:?} on a bad stick: {what}")));
            }
        }
        let lessons = all_lessons(disk);
        outcome.note("lessons opened", *lessons.as_ref().unwrap_or(&0));
        outcome.take(lessons.map(drop));
        outcome.take(nowhere().map_err(|what| format!("a folder that cannot be made: {what}")));
        outcome.take(served(disk).map_err(|what| format!("serve: {what}")));
        outcome
    })
}

/// Copies the data folder of a laptop as it is at this moment.
fn copy(from: &Path, to: &Path, index: bool) -> Result<(), String> {
    for (name, bytes) in person::files_below(from) {
        if !index && name.ends_with("-shm") {
            continue;
        }
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).map_err(|error| error.to_string())?;
        fs::write(path, bytes).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// An empty stick whose data folder a laptop uses as its own, through a link.
fn plugged(disk: &Path, home: &Path) -> Result<PathBuf, String> {
    mount::protect(disk, false)?;
    for entry in fs::read_dir(disk).map_err(|error| error.to_string())?.flatten() {
        let _ = if entry.path().is_dir() { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) };
    }
    let data = disk.join("data");
    std::os::unix::fs::symlink(&data, home.join("data")).map_err(|error| error.to_string())?;
    Ok(data)
}

fn refuses(laptop: &Laptop, name: &str, request: Value) -> Result<(), String> {
    match laptop.try_call(name, request) {
        Err(error) if error.code == REFUSED => Ok(()),
        other => Err(format!("{name} said {other:?}")),
    }
}

fn looked_at(kind: Kind, left: Left, disk: &Path, steps: u64) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let made = folder.path().join("made");
    let before = {
        let laptop = Laptop::start(&made, 1);
        kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
        for step in (1..=steps).filter(|step| !person::is_import(*step)) {
            person::take_step(&laptop, step).map_err(|error| format!("{error:?}"))?;
        }
        let before = person::content(&laptop)?;
        let used = folder.path().join("used");
        fs::create_dir_all(&used).map_err(|error| error.to_string())?;
        let data = plugged(disk, &used)?;
        if matches!(left, Left::Closed) {
            laptop.close();
        }
        copy(&made.join("data"), &data, matches!(left, Left::WithLog { index: true }))?;
        before
    };
    let logs = person::files_below(disk).into_iter().filter(|(name, _)| name.ends_with("-wal")).count();
    if matches!(left, Left::WithLog { .. }) != (logs == 1) {
        return Err(format!("{logs} logs lie on the stick: this case proves nothing"));
    }
    mount::protect(disk, true)?;
    let written = person::files_below(disk);
    let inside = looked_at_inside(kind, &folder.path().join("used"), &before, steps);
    if person::files_below(disk) != written {
        return Err("something on the stick changed".to_owned());
    }
    mount::protect(disk, false)?;
    let (after, backup) = inside?;
    taken_in(kind, &folder.path().join("used"), steps, &after, &backup)
}

/// Gives what the person had in the end, and where they saved it.
fn looked_at_inside(kind: Kind, root: &Path, before: &Value, steps: u64) -> Result<(Value, String), String> {
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(steps + 1);
    let list = laptop.call("profile.list", json!({}));
    if list["unwritable"].as_str().is_none_or(|folder| !folder.ends_with("data")) {
        return Err(format!("the start screen does not say it: {list}"));
    }
    if kind == Kind::Open && (list["profiles"][0]["lent"] != true || list["profiles"][0]["name"] != person::NAME) {
        return Err(format!("the list: {list}"));
    }
    let new = json!({ "name": "New", "pictures": null, "language": "en" });
    refuses(&laptop, "profile.create", new.clone())?;
    let wanted = json!({ "name": "New", "passphrase": PASSPHRASE, "with_code": false, "language": "en" });
    refuses(&laptop, "protected.create", wanted.clone())?;
    laptop.call("profile.guest", json!({ "language": "en" }));
    laptop.call("journal.write", written("as a guest"));
    refuses(&laptop, "profile.save-guest", new)?;
    refuses(&laptop, "protected.create", wanted)?;
    laptop.close();
    kind.open(&laptop)?;
    let current = laptop.call("profile.current", json!({}));
    if current["lent"]["log_unread"] != false || current["unsaved"] != false {
        return Err(format!("after opening: {current}"));
    }
    if person::digest(&person::content(&laptop)?) != person::digest(before) {
        return Err("what is there is not what was acknowledged".to_owned());
    }
    for step in (steps + 1..steps + 9).filter(|step| !person::is_import(*step)) {
        person::take_step(&laptop, step).map_err(|error| format!("in memory: {error:?}"))?;
    }
    laptop.call("journal.write", written("on the stick"));
    if laptop.call("profile.current", json!({}))["unsaved"] != true {
        return Err("nobody is asked before it is gone".to_owned());
    }
    refuses(&laptop, "profile.delete", json!({ "name": person::NAME }))?;
    if kind == Kind::Protected {
        let change =
            json!({ "passphrase": PASSPHRASE, "new_passphrase": "lentil orbit 77 saddle quartz", "new_key": false });
        refuses(&laptop, "protected.change", change)?;
        // The lock takes the key; what was done in memory comes back with the passphrase.
        let had = person::content(&laptop)?;
        laptop.call("protected.lock", json!({}));
        laptop.clock.at_step(steps + 20);
        laptop.call("protected.unlock", json!({ "passphrase": PASSPHRASE }));
        let has = person::content(&laptop)?;
        let other: Vec<&str> = ["events", "journal", "attitudes", "plan", "settings"]
            .into_iter()
            .filter(|part| has[*part] != had[*part])
            .collect();
        if has != had {
            return Err(format!("the lock lost what was done: {other:?}"));
        }
    }
    let after = person::content(&laptop)?;
    let saved = laptop.call("backup.save", json!({ "folder": laptop.home(), "private": true }));
    if laptop.call("profile.current", json!({}))["unsaved"] != false {
        return Err("it is in a backup, and still said to be lost".to_owned());
    }
    Ok((after, saved["path"].as_str().unwrap_or_default().to_owned()))
}

fn written(text: &str) -> Value {
    let lesson = &person::course().lessons[0];
    json!({ "course": person::COURSE, "lesson": lesson.id, "block": lesson.blocks[0].id, "text": text })
}

/// The protection is off again: the profile takes the backup in, and has everything.
fn taken_in(kind: Kind, root: &Path, steps: u64, after: &Value, backup: &str) -> Result<(), String> {
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(steps + 30);
    kind.open(&laptop)?;
    laptop.call("backup.restore", json!({ "path": backup }));
    laptop.close();
    laptop.clock.at_step(steps + 40);
    kind.open(&laptop)?;
    let (found, mut wanted) = (person::content(&laptop)?, after.clone());
    // Settings are of the profile, not of the backup.
    wanted["settings"] = found["settings"].clone();
    if person::digest(&found) == person::digest(&wanted) {
        Ok(())
    } else {
        Err("the backup and the profile together are not everything".to_owned())
    }
}

/// The folder goes away while somebody learns, and comes back: as it was, as a copy, and with a stranger's in between.
fn gone(kind: Kind, steps: u64) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).map_err(|error| error.to_string())?;
    let laptop = Laptop::start(folder.path(), 1);
    kind.create(&laptop).map_err(|error| format!("{error:?}"))?;
    for step in (1..=steps).filter(|step| !person::is_import(*step)) {
        person::take_step(&laptop, step).map_err(|error| format!("{error:?}"))?;
    }
    let (profiles, away) = (laptop.profiles(), folder.path().join("pulled out"));
    for (round, as_copy) in [false, true, false, true].into_iter().enumerate() {
        laptop.clock.at_step(steps + 1 + round as u64);
        let before = person::content(&laptop)?;
        fs::rename(&profiles, &away).map_err(|error| error.to_string())?;
        if round >= 2 {
            // Another stick under the same name.
            fs::create_dir(&profiles).map_err(|error| error.to_string())?;
        }
        for _ in 0..2 {
            match laptop.try_call("journal.write", written(&format!("lost {round}"))) {
                Err(error) if error.code == AWAY => {}
                other => return Err(format!("while it is away: {other:?}")),
            }
        }
        if round >= 2 {
            fs::remove_dir(&profiles).map_err(|_| "something was written to another stick".to_owned())?;
        }
        match as_copy {
            true => copy(&away, &profiles, true)
                .and_then(|()| fs::remove_dir_all(&away).map_err(|error| error.to_string()))?,
            false => fs::rename(&away, &profiles).map_err(|error| error.to_string())?,
        }
        laptop
            .try_call("journal.write", written(&format!("back {round}")))
            .map_err(|error| format!("when it is back: {error:?}"))?;
        let now = person::content(&laptop)?;
        if now["events"] != before["events"] || !now["journal"].to_string().contains(&format!("back {round}")) {
            return Err(format!("what is there after round {round} is another thing"));
        }
    }
    reopened(kind, laptop, folder.path(), steps + 20)
}

/// A new start has what the last one said that it had.
fn reopened(kind: Kind, laptop: Laptop, root: &Path, step: u64) -> Result<(), String> {
    let said = person::content(&laptop)?;
    laptop.close();
    drop(laptop);
    let laptop = Laptop::start(root, 1);
    laptop.clock.at_step(step);
    kind.open(&laptop)?;
    if person::digest(&person::content(&laptop)?) == person::digest(&said) {
        Ok(())
    } else {
        Err("the next start has something else".to_owned())
    }
}

/// The subject: whoever tries again when the stick did not answer.
pub fn endure(kind: Kind, root: &Path, count: u64) {
    let laptop = Laptop::start(root, 1);
    kind.create(&laptop).expect("a profile");
    say("made");
    let mut refused = 0;
    for step in (1..=count).filter(|step| !person::is_import(*step)) {
        while let Err(error) = person::take_step(&laptop, step) {
            // A backup goes into another folder of the same stick.
            assert!([AWAY, "error-read-only"].contains(&error.code.as_str()), "{error:?}");
            refused += 1;
            assert!(refused < 1_000, "it never comes back");
        }
    }
    let content = person::content(&laptop).expect("content");
    fs::write(root.join("said.json"), content.to_string()).expect("room");
    say(&format!("refused {refused}"));
    laptop.close();
}

/// Some writes and syncs fail as those of a failing medium do; then it works again.
fn ailing(kind: Kind, first: u64) -> Result<(), String> {
    let folder = tempfile::tempdir_in(person::memory()).map_err(|error| error.to_string())?;
    let root = folder.path().join("laptop");
    fs::create_dir_all(&root).map_err(|error| error.to_string())?;
    // Of each call on its own: most of the first ones make the profile.
    let (writes, syncs) = (first + 100, first + 30);
    let ended = std::process::Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64,fdatasync"])
        .args(["-e", &format!("inject=pwrite64:error=EIO:when={writes}..{}", writes + 9)])
        .args(["-e", &format!("inject=fdatasync:error=EIO:when={syncs}..{}", syncs + 3)])
        .arg(std::env::current_exe().map_err(|error| error.to_string())?)
        .args(["subject", "endure", kind.word()])
        .arg(&root)
        .arg("60")
        .output()
        .map_err(|error| format!("strace: {error}"))?;
    let out = String::from_utf8_lossy(&ended.stdout).into_owned();
    let refused = out.lines().find_map(|line| line.strip_prefix("refused ")?.parse::<u64>().ok());
    match refused {
        None => return Err(format!("the subject: {out} {}", String::from_utf8_lossy(&ended.stderr))),
        Some(0) => return Err("nothing failed: this case proves nothing".to_owned()),
        Some(_) => {}
    }
    let said: Value = serde_json::from_slice(&fs::read(root.join("said.json")).map_err(|error| error.to_string())?)
        .map_err(|error| error.to_string())?;
    let laptop = Laptop::start(&root, 1);
    laptop.clock.at_step(100);
    kind.open(&laptop)?;
    if person::digest(&person::content(&laptop)?) == person::digest(&said) {
        Ok(())
    } else {
        Err("what is there is not what was acknowledged".to_owned())
    }
}

struct Now;

impl Clock for Now {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn entropy(&self) -> Result<[u8; 32], Failure> {
        SystemClock.entropy()
    }
}

fn ask(app: &App, name: &str, request: Value) -> Result<Value, String> {
    match app.call(name, request) {
        Envelope::Done { answer, .. } => Ok(answer),
        Envelope::Failed { error } => Err(format!("{name}: {error:?}")),
    }
}

/// A guest opens every lesson of every course, in both languages, with the data folder on the stick.
fn all_lessons(disk: &Path) -> Result<u64, String> {
    let mut opened = 0;
    mount::protect(disk, true)?;
    let app = App::new(&disk.join("data"), None, vec!["en".to_owned()], Box::new(Now));
    ask(&app, "profile.guest", json!({ "language": "en" }))?;
    for language in ["en", "ru"] {
        let mut settings = ask(&app, "settings.get", json!({}))?;
        settings["language"] = language.into();
        ask(&app, "settings.set", settings)?;
        for course in ask(&app, "course.list", json!({}))?["courses"].as_array().into_iter().flatten() {
            let course = &course["id"];
            let view = ask(&app, "course.open", json!({ "course": course }))?;
            for lesson in view["lessons"].as_array().into_iter().flatten() {
                let request = json!({ "course": course, "lesson": lesson["id"], "language": language });
                let view = ask(&app, "lesson.open", request)?;
                if view["blocks"].as_array().is_none_or(Vec::is_empty) {
                    return Err(format!("{course} {} has no blocks in {language}", lesson["id"]));
                }
                opened += 1;
            }
        }
    }
    mount::protect(disk, false)?;
    if opened < 42 { Err(format!("only {opened} lessons were there")) } else { Ok(opened) }
}

/// The data folder would lie below a file.
fn nowhere() -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    fs::write(folder.path().join("data"), "a file").map_err(|error| error.to_string())?;
    let laptop = Laptop::start(folder.path(), 1);
    let list = laptop.call("profile.list", json!({}));
    if list["unwritable"].is_null() {
        return Err(format!("the start screen does not say it: {list}"));
    }
    refuses(&laptop, "profile.create", json!({ "name": "New", "pictures": null, "language": "en" }))?;
    laptop.call("profile.guest", json!({ "language": "en" }));
    person::pass(&laptop, "test");
    laptop.call("settings.get", json!({}));
    refuses(&laptop, "profile.save-guest", json!({ "name": "New", "pictures": null, "language": "en" }))?;
    let certificate = json!({ "course": person::COURSE, "name": null, "title": "exact", "language": "en" });
    laptop.call("certificate.issue", certificate);
    laptop.call("backup.save", json!({ "folder": laptop.home(), "private": true }));
    Ok(())
}

/// The program itself started from the stick, with its data on the stick.
fn served(disk: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let data = plugged(disk, folder.path())?;
    fs::create_dir_all(&data).map_err(|error| error.to_string())?;
    {
        let laptop = Laptop::start(folder.path(), 1);
        Kind::Open.create(&laptop).map_err(|error| format!("{error:?}"))?;
        (1..9).filter(|step| !person::is_import(*step)).for_each(|step| drop(person::take_step(&laptop, step)));
    }
    let ui = disk.join("ui");
    fs::create_dir_all(&ui).map_err(|error| error.to_string())?;
    fs::write(ui.join("index.html"), "<title>Preamble</title>").map_err(|error| error.to_string())?;
    let program = mount::program_on(disk, "preamble-kit")?;
    mount::protect(disk, true)?;
    let before = person::files_below(&data);
    let served = Served::start(&program, &data, &ui)?;
    let list = served.call("profile.list", json!({}))?;
    let id = list["profiles"][0]["id"].clone();
    if list["unwritable"].is_null() || list["profiles"][0]["lent"] != true {
        return Err(format!("the list: {list}"));
    }
    let opened = served.call("profile.open", json!({ "id": id, "pictures": null }))?;
    if opened["lent"].is_null() {
        return Err(format!("opened: {opened}"));
    }
    served.call("journal.write", written("served"))?;
    if served.call("journal.list", json!({}))?.to_string().contains("served") && person::files_below(&data) == before {
        Ok(())
    } else {
        Err("the note is not there, or the stick changed".to_owned())
    }
}
