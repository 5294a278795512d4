//! Who is learning: guest, open profile, pictures, names, data, delete.

use std::fs;

use serde_json::{Value, json};

use crate::errors::uuid;
use crate::support::*;

fn wanted(name: &str, pictures: Value) -> Value {
    json!({ "name": name, "pictures": pictures, "language": "en" })
}

fn listed(app: &preamble_api::App) -> Vec<Value> {
    call(app, "profile.list", json!({}))["profiles"].as_array().unwrap().clone()
}

#[test]
fn a_guest_leaves_nothing_on_the_disk() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "settings.set", settings("ru"));
    listed(&app);
    guest(&app);
    learn(&app);
    pass(&app, "pre", None);
    pass(&app, "test", None);
    let request = json!({ "course": COURSE, "name": "Aliya", "title": "exact", "language": "en" });
    call(&app, "certificate.preview", request.clone());
    call(&app, "certificate.issue", request);
    assert_eq!(call(&app, "profile.current", json!({}))["unsaved"], true);
    assert_eq!(call(&app, "profile.data", json!({}))["path"], Value::Null);
    call(&app, "files.browse", json!({ "folder": null, "filter": "folders" }));
    for name in ["profile.open", "profile.recover"] {
        let request =
            if name == "profile.open" { json!({ "id": uuid(), "pictures": null }) } else { json!({ "id": uuid() }) };
        app.call(name, request);
    }
    call(&app, "safety.cover", json!({}));
    assert_eq!(call(&app, "profile.current", json!({}))["kind"], "none");
    for name in ["profile.open", "profile.recover"] {
        let request =
            if name == "profile.open" { json!({ "id": uuid(), "pictures": null }) } else { json!({ "id": uuid() }) };
        fail(&app, name, request);
    }
    drop(app);
    assert!(!laptop.data().exists(), "{:?}", laptop.files().keys());
    assert_eq!(fs::read_dir(laptop.home()).unwrap().count(), 0);
}

fn settings(language: &str) -> Value {
    json!({
        "language": language, "content_language": null, "second_language": null, "theme": "dark", "text_size": 2,
        "spacing": "wide", "discreet": false, "lock_minutes": 5, "cover": "gone", "country": null
    })
}

#[test]
fn saving_a_guest_keeps_everything() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    guest(&app);
    call(&app, "settings.set", settings("ru"));
    learn(&app);
    let before = state(&app);
    let saved = call(&app, "profile.save-guest", wanted("Aliya", json!(["sun", "key", "sun"])));
    assert_eq!((saved["kind"].as_str(), saved["unsaved"].as_bool()), (Some("open"), Some(false)));
    assert_eq!(state(&app), before);
    assert_eq!(code(&app, "profile.save-guest", wanted("Again", Value::Null)), "profile-already-open");
    close(&app);
    drop(app);
    let app = laptop.start();
    call(&app, "profile.open", json!({ "id": saved["id"], "pictures": ["sun", "key", "sun"] }));
    assert_eq!(state(&app), before);
    assert_eq!(call(&app, "settings.get", json!({})), settings("ru"));
    visit(&app, 2, 0);
}

#[test]
fn a_guest_that_cannot_be_saved_goes_on() {
    let laptop = Laptop::new(1);
    fs::write(laptop.data(), "a file where the folder should be").unwrap();
    let app = laptop.start();
    // The folder cannot be read either, so the device cannot be told from a broken one.
    if matches!(app.call("profile.guest", json!({ "language": "en" })), preamble_api::Envelope::Failed { .. }) {
        fs::remove_file(laptop.data()).unwrap();
        guest(&app);
        fs::write(laptop.data(), "again").unwrap();
    }
    learn(&app);
    let before = state(&app);
    fail(&app, "profile.save-guest", wanted("Aliya", json!(["sun", "key", "sun"])));
    assert_eq!(state(&app), before);
    assert_eq!(call(&app, "profile.current", json!({}))["kind"], "guest");
    fs::remove_file(laptop.data()).unwrap();
    // Without pictures this time: none may be left over from the first attempt.
    let saved = call(&app, "profile.save-guest", wanted("Aliya", Value::Null));
    close(&app);
    open(&app, saved["id"].as_str().unwrap());
    assert_eq!(state(&app), before);
}

#[test]
fn pictures_let_only_the_right_three_in() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    for wrong in [json!([]), json!(["sun"]), json!(["sun", "key", "lion"]), json!(["sun", "key", "boat", "tree"])] {
        assert_eq!(code(&app, "profile.create", wanted("Aliya", wrong)), "profile-pictures-unknown");
    }
    let made = call(&app, "profile.create", wanted("Aliya", json!(["sun", "key", "boat"])));
    close(&app);
    assert_eq!(listed(&app)[0]["pictures"], true);
    for wrong in [json!(["key", "sun", "boat"]), json!(["sun", "key", "key"]), Value::Null] {
        let request = json!({ "id": made["id"], "pictures": wrong });
        assert_eq!(code(&app, "profile.open", request), "profile-pictures-wrong");
        assert_eq!(call(&app, "profile.current", json!({}))["kind"], "none");
    }
    call(&app, "profile.open", json!({ "id": made["id"], "pictures": ["sun", "key", "boat"] }));
    let file = laptop.profile_file(made["id"].as_str().unwrap(), "preamble-profile");
    close(&app);
    let bytes = fs::read(file).unwrap();
    assert!(!bytes.windows(12).any(|piece| piece == b"sun key boat"), "the pictures stand in the file");
}

#[test]
fn names_of_every_kind() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    for nameless in ["", "   ", "\t\n", "\u{7}\u{200b}\u{202e}", "\u{feff}"] {
        assert_eq!(code(&app, "profile.create", wanted(nameless, Value::Null)), "profile-name-empty", "{nameless:?}");
    }
    assert_eq!(code(&app, "profile.create", wanted(&"я".repeat(81), Value::Null)), "profile-name-too-long");
    for (given, kept) in [
        ("я".repeat(80), "я".repeat(80)),
        ("فاطمة الزهراء".to_owned(), "فاطمة الزهراء".to_owned()),
        ("Ана\u{0}\u{1b}\nМария".to_owned(), "АнаМария".to_owned()),
        (" \u{7} Kim \u{8} ".to_owned(), "Kim".to_owned()),
        ("👩🏽‍🏫 Ó'Brien/..\\".to_owned(), "👩🏽‍🏫 Ó'Brien/..\\".to_owned()),
    ] {
        let made = call(&app, "profile.create", wanted(&given, Value::Null));
        assert_eq!(made["name"], kept);
        close(&app);
        assert_eq!(code(&app, "profile.create", wanted(&given, Value::Null)), "profile-name-taken");
        open(&app, made["id"].as_str().unwrap());
        call(&app, "profile.delete", json!({ "name": kept }));
    }
    assert!(listed(&app).is_empty());
}

#[test]
fn one_person_at_a_time() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    assert_eq!(code(&app, "profile.guest", json!({ "language": "en" })), "profile-already-open");
    assert_eq!(code(&app, "profile.create", wanted("B", Value::Null)), "profile-already-open");
    assert_eq!(code(&app, "profile.open", json!({ "id": id, "pictures": null })), "profile-already-open");
    // The list stays readable, also for the one that is open.
    let entry = &listed(&app)[0];
    assert_eq!((entry["name"].as_str(), &entry["problem"]), (Some("Aliya"), &Value::Null));
    close(&app);
    for missing in [uuid(), "no id", ""] {
        assert_eq!(code(&app, "profile.open", json!({ "id": missing, "pictures": null })), "profile-missing");
    }
    assert_eq!(code(&app, "profile.recover", json!({ "id": "no id" })), "profile-missing");
}

#[test]
fn delete_takes_the_profile_and_nothing_else() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Stays");
    learn(&app);
    close(&app);
    let others = laptop.files();
    let id = create(&app, "Goes");
    learn(&app);
    close(&app);
    open(&app, &id);
    fs::write(laptop.profile_file(&id, "damaged"), "set aside earlier").unwrap();
    let backup = save_backup(&app, &laptop.home());
    for wrong in ["", "goes", "Stays"] {
        assert_eq!(code(&app, "profile.delete", json!({ "name": wrong })), "profile-name-differs");
    }
    assert_eq!(call(&app, "profile.delete", json!({ "name": " Goes " }))["kind"], "none");
    assert!(backup.exists());
    assert_eq!(laptop.files(), others);
    assert_eq!(code(&app, "profile.open", json!({ "id": id, "pictures": null })), "profile-missing");
    guest(&app);
    assert_eq!(code(&app, "profile.delete", json!({ "name": "Guest" })), "profile-name-differs");
}

#[test]
fn a_guests_backup_becomes_a_profile_with_a_name() {
    let (one, two) = (Laptop::new(1), Laptop::new(2));
    let app = one.start();
    guest(&app);
    learn(&app);
    let wanted = state(&app);
    let file = save_backup(&app, &one.home());
    let other = two.start();
    assert_eq!(call(&other, "backup.inspect", json!({ "path": file }))["name"], "Guest");
    let restored = restore(&other, &file);
    open(&other, restored["profile"].as_str().unwrap());
    assert_eq!(state(&other), wanted);
    assert_eq!(call(&other, "profile.current", json!({}))["name"], "Guest");
}
