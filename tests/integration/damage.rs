//! Profile files that were hurt, renamed, made by others or by a newer program, or are open elsewhere.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::*;

/// A laptop with one profile of some pages, closed; its id and its file's bytes.
fn closed() -> (Laptop, String, Vec<u8>) {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    learn(&app);
    pass(&app, "test", None);
    note(&app, &"a long text ".repeat(1500));
    close(&app);
    let bytes = fs::read(laptop.profile_file(&id, "preamble-profile")).unwrap();
    (laptop, id, bytes)
}

fn opening(id: &str) -> Value {
    json!({ "id": id, "pictures": null })
}

fn entry(app: &preamble_api::App, id: &str) -> Value {
    let list = call(app, "profile.list", json!({}));
    list["profiles"].as_array().unwrap().iter().find(|entry| entry["id"] == id).cloned().unwrap()
}

/// Sets four bytes of the SQLite header (file format, section 1.3).
fn with_header(bytes: &[u8], at: usize, value: u32) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[at..at + 4].copy_from_slice(&value.to_be_bytes());
    changed
}

/// What opening says of a file, and that the file is still the same.
fn refused(laptop: &Laptop, id: &str, bytes: &[u8]) -> String {
    let file = laptop.profile_file(id, "preamble-profile");
    fs::write(&file, bytes).unwrap();
    let app = laptop.start();
    assert_eq!(call(&app, "profile.current", json!({}))["kind"], "none");
    let problem = entry(&app, id)["problem"].clone();
    let said = code(&app, "profile.open", opening(id));
    assert_eq!(problem, said.as_str(), "the list and the door say different things");
    drop(app);
    assert!(fs::read(&file).unwrap() == bytes, "{said}: the file was changed");
    assert!(!Path::new(&format!("{}-wal", file.display())).exists(), "{said}: a log was left behind");
    said
}

#[test]
fn what_is_no_profile_of_ours_is_refused_untouched() {
    let (laptop, id, bytes) = closed();
    assert_eq!(refused(&laptop, &id, b""), "profile-damaged");
    assert_eq!(refused(&laptop, &id, b"SQLite format 3\0"), "profile-damaged");
    assert_eq!(refused(&laptop, &id, &vec![0; bytes.len()]), "profile-damaged");
    assert_eq!(refused(&laptop, &id, &b"some text that somebody wrote".repeat(500)), "profile-damaged");
    assert_eq!(refused(&laptop, &id, &with_header(&bytes, 68, 0x4750_4b47)), "profile-damaged");
    assert_eq!(refused(&laptop, &id, &with_header(&bytes, 60, 4)), "profile-newer");
    // An older number does not make it an older file.
    assert_eq!(refused(&laptop, &id, &with_header(&bytes, 60, 2)), "profile-damaged");
    assert_eq!(refused(&laptop, &id, &with_header(&bytes, 60, i32::MAX as u32)), "profile-newer");
    fs::write(laptop.profile_file(&id, "preamble-profile"), &bytes).unwrap();
    open(&laptop.start(), &id);
}

#[test]
fn a_file_cut_at_a_page_is_told() {
    let (laptop, id, bytes) = closed();
    let pages = bytes.len() / 4096;
    assert!(pages > 10, "{pages} pages");
    for page in 1..pages {
        let said = refused(&laptop, &id, &bytes[..page * 4096]);
        assert_eq!(said, "profile-damaged", "{page} of {pages} pages");
    }
}

/// One bit of one byte: told, or harmless, which is that the program goes on, the rest is there, and all can be saved.
#[test]
fn random_flips_are_told_or_harmless() {
    let (laptop, id, bytes) = closed();
    let file = laptop.profile_file(&id, "preamble-profile");
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    let (mut told, mut opened) = (0, 0);
    let events = {
        let app = laptop.start();
        open(&app, &id);
        call(&app, "course.open", json!({ "course": COURSE }));
        let data = call(&app, "profile.data", json!({}));
        data["events"].as_array().unwrap().iter().map(|kind| kind["count"].as_u64().unwrap()).sum::<u64>()
    };
    for round in 0..300 {
        let mut hurt = bytes.clone();
        let (at, bit) = (next() % hurt.len(), next() % 8);
        hurt[at] ^= 1 << bit;
        for ending in ["preamble-profile-wal", "preamble-profile-shm"] {
            let _ = fs::remove_file(laptop.profile_file(&id, ending));
        }
        fs::write(&file, &hurt).unwrap();
        let app = laptop.start();
        match app.call("profile.open", opening(&id)) {
            preamble_api::Envelope::Failed { error } => {
                assert!(
                    ["profile-damaged", "profile-newer", "profile-pictures-wrong"].contains(&error.code.as_str()),
                    "round {round}, byte {at}: {error:?}"
                );
                told += 1;
            }
            preamble_api::Envelope::Done { .. } => {
                opened += 1;
                let data = call(&app, "profile.data", json!({}));
                let kept: u64 =
                    data["events"].as_array().unwrap().iter().map(|kind| kind["count"].as_u64().unwrap()).sum();
                assert_eq!(kept, events, "round {round}, byte {at}: events went missing without a word");
                call(&app, "course.open", json!({ "course": COURSE }));
                visit(&app, 0, 2);
                visit(&app, 0, 3);
            }
        }
    }
    assert!(told > 0 && opened > 0, "{told} told, {opened} harmless");
}

#[test]
fn a_renamed_file_is_not_another_person() {
    let (laptop, id, bytes) = closed();
    let other = crate::errors::uuid();
    fs::write(laptop.profile_file(other, "preamble-profile"), &bytes).unwrap();
    let app = laptop.start();
    assert_eq!(code(&app, "profile.open", opening(other)), "profile-damaged");
    open(&app, &id);
}

#[test]
fn a_damaged_profile_without_a_copy_still_has_a_day_to_be_known_by() {
    let (laptop, id, _) = closed();
    let app = laptop.start();
    assert_eq!(entry(&app, &id)["name"], "Aliya");
    fs::remove_dir_all(laptop.profile_file(&id, "copies")).unwrap();
    fs::write(laptop.profile_file(&id, "preamble-profile"), "damaged".repeat(3000)).unwrap();
    let seen = entry(&app, &id);
    assert_eq!((seen["problem"].as_str(), seen["name"].as_str()), (Some("profile-damaged"), Some("")));
    seen["changed"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
}

#[test]
fn the_newest_copy_comes_back_and_the_damaged_file_stays() {
    let (laptop, id, bytes) = closed();
    let file = laptop.profile_file(&id, "preamble-profile");
    let app = laptop.start();
    open(&app, &id);
    let wanted = state(&app);
    close(&app);
    let mut hurt = bytes.clone();
    hurt[..4096].fill(0xa5);
    fs::write(&file, &hurt).unwrap();
    let seen = entry(&app, &id);
    assert_eq!((seen["problem"].as_str(), seen["name"].as_str()), (Some("profile-damaged"), Some("Aliya")));
    let offered = call(&app, "profile.rescue", json!({ "id": id }));
    assert_eq!((&offered["steps"], &offered["notes"]), (&json!(0), &json!(0)));
    offered["copy"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert!(fs::read(&file).unwrap() == hurt, "asking changed the file");
    assert_eq!(call(&app, "profile.recover", json!({ "id": id })), offered);
    assert_eq!(entry(&app, &id)["problem"], Value::Null);
    assert!(fs::read(laptop.profile_file(&id, "damaged")).unwrap() == hurt, "the damaged file was not kept");
    open(&app, &id);
    assert_eq!(state(&app), wanted);
    close(&app);
    // Damaged once more: the first one is still kept.
    fs::write(&file, b"").unwrap();
    call(&app, "profile.recover", json!({ "id": id }));
    assert!(fs::read(laptop.profile_file(&id, "damaged")).unwrap() == hurt);
    // Without any sound copy, and nothing that can be read.
    for copy in copies_of(&laptop, &id) {
        fs::write(copy, b"gone too").unwrap();
    }
    fs::write(&file, b"").unwrap();
    assert_eq!(code(&app, "profile.rescue", json!({ "id": id })), "profile-no-copy");
    assert_eq!(code(&app, "profile.recover", json!({ "id": id })), "profile-no-copy");
    assert_eq!(fs::read(&file).unwrap(), b"");
}

/// What was done after the copy is read of the damaged file, page by page.
#[test]
fn what_the_damaged_file_still_has_is_united_with_the_copy() {
    let (laptop, id, _) = closed();
    let file = laptop.profile_file(&id, "preamble-profile");
    let app = laptop.start();
    open(&app, &id);
    for block in 0..6 {
        visit(&app, 3, block);
    }
    note(&app, "written after the copy");
    let wanted = state(&app);
    // The program ends without closing: no newer copy.
    drop(app);
    let mut bytes = fs::read(&file).unwrap();
    let app = laptop.start();
    let (mut told, mut whole) = (0, 0);
    for page in (1..bytes.len() / 4096).step_by(3) {
        let sound: Vec<u8> = bytes[page * 4096..(page + 1) * 4096].to_vec();
        bytes[page * 4096..(page + 1) * 4096].fill(0xa5);
        fs::write(&file, &bytes).unwrap();
        if !entry(&app, &id)["problem"].is_null() {
            told += 1;
            call(&app, "profile.recover", json!({ "id": id }));
            open(&app, &id);
            whole += usize::from(state(&app) == wanted);
            call(&app, "safety.cover", json!({}));
        }
        bytes[page * 4096..(page + 1) * 4096].copy_from_slice(&sound);
    }
    // A page that holds only what the copy has costs nothing at all.
    assert!(told > 3 && whole * 2 > told, "{whole} of {told} came back whole");
}

#[test]
fn a_profile_without_any_copy_comes_back_from_its_damaged_file() {
    let (laptop, id, bytes) = closed();
    fs::remove_dir_all(laptop.profile_file(&id, "copies")).unwrap();
    let file = laptop.profile_file(&id, "preamble-profile");
    let mut hurt = bytes.clone();
    let at = hurt.windows(12).rposition(|part| part == b"a long text ").unwrap();
    hurt[at] ^= 1;
    fs::write(&file, &hurt).unwrap();
    let app = laptop.start();
    assert_eq!(code(&app, "profile.open", opening(&id)), "profile-damaged");
    let offered = call(&app, "profile.rescue", json!({ "id": id }));
    assert!(offered["copy"].is_null() && offered["steps"].as_u64().unwrap() > 10, "{offered}");
    call(&app, "profile.recover", json!({ "id": id }));
    assert_eq!(call(&app, "profile.open", opening(&id))["name"], "Aliya");
}

fn copies_of(laptop: &Laptop, id: &str) -> Vec<std::path::PathBuf> {
    let folder = fs::read_dir(laptop.profile_file(id, "copies")).unwrap();
    let mut copies: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    copies.sort();
    copies
}

/// A crash leaves a log beside the file; recovering must not play it over the copy.
#[test]
fn an_old_log_is_set_aside_with_the_file() {
    let (laptop, id, bytes) = closed();
    let app = laptop.start();
    open(&app, &id);
    let wanted = state(&app);
    visit(&app, 3, 0);
    let log = fs::read(laptop.profile_file(&id, "preamble-profile-wal")).unwrap();
    close(&app);
    let mut hurt = bytes.clone();
    hurt[..100].fill(0);
    fs::write(laptop.profile_file(&id, "preamble-profile"), &hurt).unwrap();
    fs::write(laptop.profile_file(&id, "preamble-profile-wal"), &log).unwrap();
    call(&app, "profile.recover", json!({ "id": id }));
    assert!(fs::read(laptop.profile_file(&id, "damaged-wal")).unwrap() == log);
    open(&app, &id);
    assert_eq!(state(&app), wanted);
}

#[test]
fn two_copies_of_the_program_share_a_laptop() {
    let laptop = Laptop::new(1);
    let (one, two) = (laptop.start(), laptop.start());
    // Both know of no device yet; the first profile decides its key.
    guest(&one);
    guest(&two);
    learn(&two);
    pass(&two, "test", None);
    let first = call(&one, "profile.save-guest", json!({ "name": "One", "pictures": null, "language": "en" }));
    let key = fs::read(laptop.data().join("device.json")).unwrap();
    let second = call(&two, "profile.save-guest", json!({ "name": "Two", "pictures": null, "language": "en" }));
    assert!(fs::read(laptop.data().join("device.json")).unwrap() == key, "the key of the laptop was replaced");
    visit(&two, 4, 0);
    let (first, second) = (first["id"].as_str().unwrap(), second["id"].as_str().unwrap());
    let other = entry(&one, second);
    assert_eq!((other["name"].as_str(), other["problem"].as_str()), (Some("Two"), Some("profile-in-use")));
    close(&one);
    assert_eq!(code(&one, "profile.open", opening(second)), "profile-in-use");
    fs::copy(laptop.profile_file(first, "preamble-profile"), laptop.profile_file(second, "copy")).unwrap();
    assert_eq!(code(&one, "profile.recover", json!({ "id": second })), "profile-in-use");
    let taken = json!({ "name": "Two", "pictures": null, "language": "en" });
    assert_eq!(code(&one, "profile.create", taken), "profile-name-taken");
    open(&one, first);
    visit(&two, 4, 1);
    let wanted = state(&two);
    drop(two);
    close(&one);
    open(&one, second);
    assert_eq!(state(&one), wanted);
    // Certificates made from now on are of the laptop's one key.
    let issued =
        call(&one, "certificate.issue", json!({ "course": COURSE, "name": null, "title": "exact", "language": "en" }));
    let saved =
        call(&one, "certificate.save", json!({ "id": issued["id"], "format": "json", "folder": laptop.home() }));
    let fresh = laptop.start();
    assert_eq!(call(&fresh, "certificate.check", json!({ "path": saved["path"] }))["issuer"], "this-computer");
}

#[test]
fn a_damaged_device_file_is_told_and_left_as_it_is() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    drop(app);
    let file = laptop.data().join("device.json");
    let sound = fs::read(&file).unwrap();
    for hurt in [&b""[..], b"{", b"{\"format\":1,\"key\":\"AAAA\"}", b"\xff\xfe", &sound[..sound.len() / 2]] {
        fs::write(&file, hurt).unwrap();
        let app = laptop.start();
        for (name, request) in [
            ("profile.list", json!({})),
            ("profile.guest", json!({ "language": "en" })),
            ("profile.open", opening(&id)),
        ] {
            let error = fail(&app, name, request);
            assert_eq!(
                (error.code.as_str(), error.args["path"].as_str()),
                ("error-device-damaged", file.to_str().unwrap())
            );
        }
        assert_eq!(fs::read(&file).unwrap(), hurt);
    }
    // What the words say to do helps: back in its place, or moved away.
    fs::write(&file, &sound).unwrap();
    open(&laptop.start(), &id);
    fs::remove_file(&file).unwrap();
    open(&laptop.start(), &id);
}
