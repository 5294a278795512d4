//! Full and read-only disks: real ones, small tmpfs mounts in a mount namespace of the test's own.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::support::*;

const DISK: &str = "PREAMBLE_TEST_DISK";

/// Runs the test of that name once more in a mount namespace with a disk of `megabytes`; there it gives the disk's folder.
/// Outside, and where mounting is not allowed, it gives nothing.
fn small_disk(test: &str, megabytes: u32) -> Option<PathBuf> {
    if let Some(disk) = std::env::var_os(DISK) {
        return Some(PathBuf::from(disk));
    }
    let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--map-root-user"]];
    let folder = tempfile::tempdir().unwrap();
    let mount = format!("mount -t tmpfs -o size={megabytes}m tmpfs \"$0\"");
    let works = |way: &&&[&str]| {
        let mut try_it = Command::new("unshare");
        try_it.args(**way).args(["sh", "-c", &mount]).arg(folder.path());
        try_it.output().is_ok_and(|output| output.status.success())
    };
    let Some(way) = ways.iter().find(works) else {
        println!("skipped: this account may not mount a small disk (unshare --mount)");
        return None;
    };
    let ended = Command::new("unshare")
        .args(*way)
        .args(["sh", "-c", &format!("{mount} && exec \"$@\"")])
        .arg(folder.path())
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(DISK, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stdout).into_owned() + &String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success() && said.contains("1 passed"), "{said}");
    None
}

/// Writes until nothing more fits.
fn fill(disk: &Path, name: &str) -> PathBuf {
    let path = disk.join(name);
    let mut file = fs::File::create(&path).unwrap();
    for size in [65_536, 4096, 1] {
        while file.write_all(&vec![1; size]).is_ok() {}
    }
    path
}

#[test]
fn a_full_disk_loses_nothing_and_can_be_got_out_of() {
    let Some(disk) = small_disk("storage::a_full_disk_loses_nothing_and_can_be_got_out_of", 12) else { return };
    let laptop = Laptop::new(1);
    let app = laptop.start_in(&disk.join("data"), LIBRARY.clone());
    let id = create(&app, "Aliya");
    learn(&app);
    pass(&app, "test", None);
    let mut fillers = vec![fill(&disk, "filler")];
    let mut refused = 0;
    for round in 0..400 {
        let before = state(&app);
        let mut request = place(0, 0);
        request["text"] = format!("{round} {}", "x".repeat(3000)).into();
        match app.call("journal.write", request) {
            preamble_api::Envelope::Done { .. } => assert_ne!(state(&app), before),
            preamble_api::Envelope::Failed { error } => {
                assert_eq!(error.code, "error-disk-full");
                assert_eq!(state(&app), before, "a refused write left something");
                refused += 1;
            }
        }
        if refused == 5 {
            break;
        }
    }
    assert_eq!(refused, 5, "the disk never was full");
    let kept = state(&app);
    assert_eq!(code(&app, "backup.save", json!({ "folder": disk, "private": true })), "error-disk-full");
    let issued = &kept["certificates"];
    assert_eq!(issued["certificates"], json!([]));
    close(&app);
    fillers.push(fill(&disk, "more"));
    // A guest who wants to stay is told, and is still there.
    guest(&app);
    visit(&app, 0, 0);
    let wanted = json!({ "name": "Guest", "pictures": null, "language": "en" });
    assert_eq!(code(&app, "profile.save-guest", wanted.clone()), "error-disk-full");
    assert_eq!(call(&app, "profile.current", json!({}))["unsaved"], true);
    let list = call(&app, "profile.list", json!({}))["profiles"].clone();
    assert_eq!(list.as_array().unwrap().len(), 1, "half a profile is left: {list}");
    let others = fs::read_dir(disk.join("data/profiles")).unwrap().flatten();
    let others: Vec<_> =
        others.map(|entry| entry.file_name()).filter(|name| !name.to_string_lossy().starts_with(&id)).collect();
    assert!(others.is_empty(), "{others:?}");
    close(&app);
    drop(app);
    // Opening works while the disk is full, although the index of the log is to be made anew: the reserve is given back for it.
    let _ = fs::remove_file(disk.join(format!("data/profiles/{id}.preamble-profile-shm")));
    fillers.push(fill(&disk, "still more"));
    assert!(disk.join("data/reserve").exists());
    let app = laptop.start_in(&disk.join("data"), LIBRARY.clone());
    open(&app, &id);
    assert_eq!(state(&app), kept);
    assert!(!disk.join("data/reserve").exists(), "the reserve was not needed: this test proves nothing");
    for filler in fillers {
        fs::remove_file(filler).unwrap();
    }
    visit(&app, 5, 1);
    save_backup(&app, &disk.join("backups"));
    let kept = state(&app);
    close(&app);
    open(&app, &id);
    assert_eq!(state(&app), kept);
    close(&app);
    call(&app, "profile.create", wanted);
}

#[test]
fn a_read_only_disk_is_told_and_a_guest_can_learn() {
    let Some(disk) = small_disk("storage::a_read_only_disk_is_told_and_a_guest_can_learn", 16) else { return };
    let laptop = Laptop::new(1);
    let data = disk.join("data");
    let app = laptop.start_in(&data, LIBRARY.clone());
    let id = create(&app, "Aliya");
    learn(&app);
    close(&app);
    open(&app, &id);
    drop(app);
    let mounted = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk).status().unwrap();
    assert!(mounted.success());
    let app = laptop.start_in(&data, LIBRARY.clone());
    let list = call(&app, "profile.list", json!({}));
    assert_eq!(list["unwritable"], data.to_str().unwrap());
    let entry = &list["profiles"][0];
    assert_eq!((&entry["problem"], &entry["name"], &entry["lent"]), (&Value::Null, &json!("Aliya"), &json!(true)));
    let new = json!({ "name": "New", "pictures": null, "language": "en" });
    assert_eq!(code(&app, "profile.create", new.clone()), "profile-read-only");
    // It opens, in memory; what is done then is told to be lost, until it is in a backup with everything.
    let opened = call(&app, "profile.open", json!({ "id": id, "pictures": null }));
    assert_eq!((&opened["kind"], &opened["unsaved"]), (&json!("open"), &json!(false)));
    assert!(opened["lent"]["from"].as_str().unwrap().ends_with("preamble-profile"));
    let mut settings = call(&app, "settings.get", json!({}));
    settings["theme"] = "dark".into();
    call(&app, "settings.set", settings);
    assert_eq!(call(&app, "profile.current", json!({}))["unsaved"], false);
    visit(&app, 4, 0);
    assert!(app.has_unsaved_guest() && call(&app, "profile.current", json!({}))["unsaved"] == true);
    for private in [false, true] {
        call(&app, "backup.save", json!({ "folder": laptop.home(), "private": private }));
        assert_eq!(call(&app, "profile.current", json!({}))["unsaved"], !private);
    }
    assert_eq!(code(&app, "profile.save-guest", new.clone()), "profile-already-open");
    assert_eq!(code(&app, "profile.delete", json!({ "name": "Aliya" })), "profile-read-only");
    assert_eq!(call(&app, "profile.data", json!({}))["path"], opened["lent"]["from"]);
    close(&app);
    guest(&app);
    learn(&app);
    pass(&app, "test", None);
    let before = state(&app);
    assert_eq!(code(&app, "profile.save-guest", new), "profile-read-only");
    assert_eq!(code(&app, "backup.save", json!({ "folder": disk, "private": true })), "error-read-only");
    let request = json!({ "course": COURSE, "name": null, "title": "exact", "language": "en" });
    let made = call(&app, "certificate.issue", request);
    let save = json!({ "id": made["id"], "format": "json", "folder": disk });
    assert_eq!(code(&app, "certificate.save", save), "error-read-only");
    let seen: Value = call(&app, "files.browse", json!({ "folder": disk, "filter": "folders" }));
    assert_eq!(seen["read_only"], true);
    assert_eq!(state(&app)["journal"], before["journal"]);
    save_backup(&app, &laptop.home());
}

/// What somebody does now comes before what they did: on a full disk the older copies go, and the newest two stay.
#[test]
fn older_copies_make_room_on_a_full_disk() {
    let Some(disk) = small_disk("storage::older_copies_make_room_on_a_full_disk", 12) else { return };
    let laptop = Laptop::new(1);
    let app = laptop.start_in(&disk.join("data"), LIBRARY.clone());
    create(&app, "Aliya");
    learn(&app);
    for round in 0..5 {
        laptop.watch.set(SPRING + round * 3_600);
        visit(&app, 2, round as usize);
        app.keep_copies();
    }
    let copies = || call(&app, "backup.copies", json!({}))["copies"].as_array().unwrap().len();
    assert_eq!(copies(), 5);
    fill(&disk, "filler");
    let mut written = 0;
    while copies() == 5 && written < 100 {
        note(&app, &format!("{written} {}", "x".repeat(9_000)));
        written += 1;
    }
    assert_eq!(copies(), 2, "after {written} notes");
    let newest = call(&app, "backup.copies", json!({}))["copies"][0]["number"].clone();
    assert_eq!(call(&app, "backup.copy", json!({ "number": newest }))["sound"], true);
    assert!(noted(&app).unwrap().starts_with(&format!("{} ", written - 1)), "the note was not kept");
}
