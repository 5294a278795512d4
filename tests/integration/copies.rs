//! Automatic copies: when they are made, what they hold, going back to one, the check, and that they go when they must.

use std::fs;
use std::path::PathBuf;

use preamble_api::App;
use serde_json::{Value, json};

use crate::protected::{PHRASE, wanted};
use crate::support::*;

const MINUTE: i64 = 60;
const OTHER: &str = "yodel walnut zebra abacus";

/// The moments of the copies, the newest first.
fn copies(app: &App) -> Vec<Value> {
    call(app, "backup.copies", json!({}))["copies"].as_array().unwrap().clone()
}

fn count_after(laptop: &Laptop, app: &App, second: i64) -> usize {
    laptop.watch.set(SPRING + second);
    app.keep_copies();
    copies(app).len()
}

fn files(laptop: &Laptop, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<_> = laptop.files().into_keys().collect();
    found.retain(|path| path.extension().is_some_and(|found| found == ending));
    found
}

#[test]
fn a_copy_every_half_hour_if_something_changed() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    assert_eq!(copies(&app).len(), 0);
    assert_eq!(count_after(&laptop, &app, 0), 1, "the first one is made at once");
    visit(&app, 0, 0);
    assert_eq!(count_after(&laptop, &app, 29 * MINUTE), 1);
    assert_eq!(count_after(&laptop, &app, 31 * MINUTE), 2);
    assert_eq!(count_after(&laptop, &app, 300 * MINUTE), 2, "nothing changed");
    visit(&app, 0, 1);
    assert_eq!(count_after(&laptop, &app, 301 * MINUTE), 3);
    // Leaving after five minutes with something new; after one minute, or with nothing new, without a copy.
    let id = call(&app, "profile.current", json!({}))["id"].as_str().unwrap().to_owned();
    for (minute, block, wanted) in [(302, Some(2), 3), (400, None, 3), (410, Some(3), 4)] {
        laptop.watch.set(SPRING + minute * MINUTE);
        if let Some(block) = block {
            visit(&app, 0, block);
        }
        close(&app);
        open(&app, &id);
        // The one of minute 302 is still to be copied.
        let wanted = wanted + usize::from(minute > 302);
        assert_eq!(copies(&app).len(), wanted, "minute {minute}");
    }
    // Opened and nothing done: the newest copy is read and found to be the same.
    assert_eq!(count_after(&laptop, &app, 900 * MINUTE), 5);
}

#[test]
fn a_clock_that_jumped_neither_stops_the_copies_nor_throws_them_away() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    assert_eq!(count_after(&laptop, &app, 0), 1);
    visit(&app, 0, 0);
    let years = 14 * 366 * 24 * 60;
    assert_eq!(count_after(&laptop, &app, years * MINUTE), 2);
    visit(&app, 0, 1);
    assert_eq!(count_after(&laptop, &app, 2 * MINUTE), 3, "a copy of the future does not count");
    visit(&app, 0, 2);
    assert_eq!(count_after(&laptop, &app, 20 * MINUTE), 3);
    assert_eq!(count_after(&laptop, &app, -years * MINUTE), 4);
    let numbers: Vec<u64> = copies(&app).iter().map(|copy| copy["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [4, 3, 2, 1]);
}

#[test]
fn going_back_keeps_what_was_there_before() {
    for protected in [false, true] {
        let laptop = Laptop::new(1);
        let app = laptop.start();
        if protected {
            call(&app, "protected.create", wanted("Aliya", PHRASE));
        } else {
            create(&app, "Aliya");
        }
        learn(&app);
        app.keep_copies();
        let then = state(&app);
        let number = copies(&app)[0]["number"].clone();
        pass(&app, "quiz", Some(&course().lessons[1].id));
        note(&app, "rewritten");
        call(&app, "plan.put", json!({ "text": "a line", "day": null, "action": null, "state": "open" }));
        let mut settings = call(&app, "settings.get", json!({}));
        settings["text_size"] = 3.into();
        call(&app, "settings.set", settings.clone());
        let now = state(&app);
        let seen = call(&app, "backup.copy", json!({ "number": number }));
        assert_eq!((&seen["sound"], &seen["notes"], &seen["notes_more"]), (&json!(true), &json!(1), &json!(-1)));
        assert!(seen["answers_more"].as_i64().unwrap() < 0 && seen["answers"].as_i64().unwrap() > 0, "{seen}");
        call(&app, "backup.go-back", json!({ "number": number }));
        assert_eq!(state(&app), then);
        assert_eq!(call(&app, "settings.get", json!({})), settings, "settings stay");
        // What was there is the newest copy; and back again.
        let newest = json!({ "number": copies(&app)[0]["number"] });
        assert_ne!(newest["number"], number);
        visit(&app, 2, 0);
        call(&app, "backup.go-back", newest);
        assert_eq!(state(&app), now);
        assert_eq!(code(&app, "backup.go-back", json!({ "number": 77 })), "profile-no-copy");
    }
}

#[test]
fn the_check_tells_what_is_hurt_and_mends_what_can_be_mended() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    learn(&app);
    app.keep_copies();
    let found = call(&app, "backup.check", json!({}));
    assert_eq!((&found["sound"], &found["copies"], &found["hurt_copies"]), (&json!(true), &json!(1), &json!(0)));
    assert!(found["answers"].as_u64().unwrap() > 0 && found["notes"] == 1);
    let copy = files(&laptop, "copy").remove(0);
    let mut bytes = fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(&copy, &bytes).unwrap();
    let found = call(&app, "backup.check", json!({}));
    assert_eq!(
        (&found["sound"], &found["copies"], &found["hurt_copies"], &found["new_copy"]),
        (&json!(true), &json!(2), &json!(1), &json!(true))
    );
    let hurt = json!({ "number": copies(&app)[1]["number"] });
    assert_eq!(call(&app, "backup.copy", hurt.clone())["sound"], false);
    assert_eq!(code(&app, "backup.go-back", hurt), "profile-no-copy");
    assert!(fs::read(&copy).unwrap() == bytes, "a damaged copy was changed");
    // The profile itself, while it is open.
    let file = files(&laptop, "preamble-profile").remove(0);
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.windows(12).rposition(|part| part == b"What I think").unwrap();
    bytes[at] ^= 1;
    fs::write(&file, &bytes).unwrap();
    let found = call(&app, "backup.check", json!({}));
    assert_eq!(found["sound"], false);
    assert!(found["newest"].is_string());
}

#[test]
fn of_a_protected_profile_the_lock_is_mended_and_the_copies_are_encrypted() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    learn(&app);
    app.keep_copies();
    for copy in files(&laptop, "copy") {
        let bytes = fs::read(&copy).unwrap();
        assert!(!bytes.starts_with(b"SQLite") && !bytes.windows(12).any(|part| part == b"What I think"));
    }
    let found = call(&app, "backup.check", json!({}));
    assert_eq!((&found["sound"], &found["lock_mended"]), (&json!(true), &json!(false)));
    let key = files(&laptop, "preamble-key-2").remove(0);
    let whole = fs::read(&key).unwrap();
    fs::write(&key, b"noise").unwrap();
    assert_eq!(call(&app, "backup.check", json!({}))["lock_mended"], true);
    assert!(fs::read(&key).unwrap() == whole);
    let file = files(&laptop, "preamble-protected").remove(0);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 4096 / 2 * 4096;
    bytes[middle + 77] ^= 1;
    fs::write(&file, &bytes).unwrap();
    assert_eq!(call(&app, "backup.check", json!({}))["sound"], false);
}

#[test]
fn a_damaged_protected_profile_comes_back_with_what_can_be_read() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    learn(&app);
    app.keep_copies();
    let before = state(&app);
    for block in 0..4 {
        visit(&app, 3, block);
    }
    let after = state(&app);
    drop(app);
    let app = laptop.start();
    let file = files(&laptop, "preamble-protected").remove(0);
    let sound = fs::read(&file).unwrap();
    let named = json!({ "name": "Aliya", "passphrase": PHRASE });
    let mut whole = 0;
    let pages: Vec<usize> = (1..sound.len() / 4096).step_by(4).collect();
    for page in &pages {
        let mut bytes = sound.clone();
        bytes[page * 4096 + 100] ^= 1;
        fs::write(&file, &bytes).unwrap();
        laptop.watch.set(SPRING + 86_400 * (1 + *page as i64));
        assert_eq!(code(&app, "protected.open", named.clone()), "protected-damaged", "page {page}");
        let offered = call(&app, "protected.rescue", named.clone());
        assert!(offered["copy"].is_string());
        assert_eq!(call(&app, "protected.recover", named.clone()), offered);
        call(&app, "protected.open", named.clone());
        let back = state(&app);
        whole += usize::from(back == after);
        assert!(back["data"]["events"].as_array().unwrap().len() >= before["data"]["events"].as_array().unwrap().len());
        call(&app, "safety.cover", json!({}));
    }
    assert!(whole * 2 > pages.len(), "{whole} of {} came back whole", pages.len());
}

#[test]
fn open_copies_go_when_the_profile_is_protected_and_old_ones_with_an_old_key() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    learn(&app);
    app.keep_copies();
    let open_copies = files(&laptop, "copy");
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    assert!(open_copies.iter().all(|copy| !copy.exists()), "an open copy is left");
    let first = files(&laptop, "copy");
    assert_eq!(first.len(), 1, "none was made before the open ones went");
    assert!(laptop.files().values().all(|bytes| !bytes.windows(12).any(|part| part == b"What I think")));
    let request = json!({ "passphrase": PHRASE, "new_passphrase": OTHER, "new_key": true });
    call(&app, "protected.change", request);
    let second = files(&laptop, "copy");
    assert!(second.len() == 1 && !first[0].exists(), "{second:?}");
    let wanted = state(&app);
    let number = copies(&app)[0]["number"].clone();
    visit(&app, 3, 0);
    call(&app, "backup.go-back", json!({ "number": number }));
    assert_eq!(state(&app), wanted);
    call(&app, "profile.delete", json!({ "name": "Aliya" }));
    let left: Vec<_> = fs::read_dir(laptop.data().join("profiles")).unwrap().flatten().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn what_was_rewritten_is_in_no_copy_after_the_older_ones_are_removed() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    note(&app, "the first words");
    app.keep_copies();
    note(&app, "others");
    laptop.watch.set(SPRING + 3_600);
    app.keep_copies();
    note(&app, "others still");
    assert_eq!(call(&app, "backup.forget", json!({}))["count"], 2);
    assert_eq!(copies(&app).len(), 1);
    assert_eq!(call(&app, "backup.copy", json!({ "number": copies(&app)[0]["number"] }))["steps_more"], 0);
    close(&app);
    assert!(laptop.files().values().all(|bytes| !bytes.windows(15).any(|part| part == b"the first words")));
    let id = call(&app, "profile.list", json!({}))["profiles"][0]["id"].as_str().unwrap().to_owned();
    open(&app, &id);
    call(&app, "profile.delete", json!({ "name": "Aliya" }));
    let left: Vec<_> = fs::read_dir(laptop.data().join("profiles")).unwrap().flatten().collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Versions before kept one copy, beside the profile.
#[test]
fn the_one_copy_of_an_older_version_is_still_used() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    learn(&app);
    let kept = state(&app);
    close(&app);
    let file = laptop.profile_file(&id, "preamble-profile");
    fs::copy(&file, laptop.profile_file(&id, "copy")).unwrap();
    fs::remove_dir_all(laptop.profile_file(&id, "copies")).unwrap();
    fs::write(&file, "damaged").unwrap();
    assert!(call(&app, "profile.rescue", json!({ "id": id }))["copy"].is_string());
    call(&app, "profile.recover", json!({ "id": id }));
    open(&app, &id);
    assert_eq!(state(&app), kept);
    assert_eq!(copies(&app)[0]["number"], 0);
    visit(&app, 3, 0);
    laptop.watch.set(SPRING + 40 * 365 * 86_400);
    app.keep_copies();
    assert_eq!(copies(&app).len(), 2);
}

/// The file of an older version is kept as it is before it is brought up to date.
#[test]
fn before_an_upgrade_the_file_is_kept_as_it_is() {
    let laptop = Laptop::new(1);
    let stored = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/safety/profiles/schema-1");
    let old = fs::read(format!("{stored}.preamble-profile")).unwrap();
    let content: Value = serde_json::from_slice(&fs::read(format!("{stored}.json")).unwrap()).unwrap();
    let id = content["learner"].as_str().unwrap();
    fs::create_dir_all(laptop.data().join("profiles")).unwrap();
    fs::write(laptop.profile_file(id, "preamble-profile"), &old).unwrap();
    let app = laptop.start();
    call(&app, "profile.list", json!({}));
    let kept = files(&laptop, "copy");
    assert_eq!(kept.len(), 1, "no copy before the upgrade");
    let bytes = fs::read(&kept[0]).unwrap();
    assert_eq!(bytes[60..64], old[60..64], "the copy has another schema");
    open(&app, id);
    let seen = call(&app, "backup.copy", json!({ "number": copies(&app)[0]["number"] }));
    assert_eq!((&seen["sound"], &seen["steps_more"], &seen["notes_more"]), (&json!(true), &json!(0), &json!(0)));
}

/// By commands; a person reads two sentences and clicks once beside that.
#[test]
fn ten_thousand_steps_come_back_in_much_less_than_two_minutes() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    visit(&app, 0, 0);
    let mut backup = crate::backup::read(&save_backup(&app, &laptop.home()))["backup"].clone();
    let first = backup["events"][0].clone();
    let more = (0..10_000u64).map(|number| {
        let mut event = first.clone();
        event["id"] = format!("01900000-0000-7000-8000-{number:012x}").into();
        event["sequence"] = (number + 2).into();
        event
    });
    backup["events"].as_array_mut().unwrap().extend(more);
    restore(&app, &crate::backup::written(&laptop, &crate::backup::sealed(&backup)));
    laptop.watch.set(SPRING + 3_600);
    let begin = std::time::Instant::now();
    app.keep_copies();
    let copied = begin.elapsed();
    let steps = call(&app, "backup.check", json!({}))["steps"].clone();
    assert_eq!(steps, 10_001);
    close(&app);
    let file = laptop.profile_file(&id, "preamble-profile");
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 4096 / 2 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(&file, &bytes).unwrap();
    let begin = std::time::Instant::now();
    assert_eq!(code(&app, "profile.open", json!({ "id": id, "pictures": null })), "profile-damaged");
    call(&app, "profile.rescue", json!({ "id": id }));
    call(&app, "profile.recover", json!({ "id": id }));
    open(&app, &id);
    let back = begin.elapsed();
    assert_eq!(call(&app, "backup.check", json!({}))["steps"], steps);
    println!("10,001 steps, {} bytes: a copy in {copied:?}, back in {back:?}", bytes.len());
    assert!(back.as_secs() < 60, "{back:?}");
}
