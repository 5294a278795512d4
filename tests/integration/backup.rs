//! Backups: everything comes back, on this laptop or another, any order, twice; what is no sound backup is refused.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::*;

/// Seals a changed backup again, as somebody with bad intent could.
pub fn sealed(backup: &Value) -> Value {
    let canonical = serde_jcs::to_vec(backup).unwrap();
    let digest: String = Sha256::digest(canonical).iter().map(|byte| format!("{byte:02x}")).collect();
    json!({ "backup": backup, "sha256": digest })
}

/// A laptop on which Aliya learned something, her id and her backup.
fn learned() -> (Laptop, String, PathBuf) {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    learn(&app);
    let file = save_backup(&app, &laptop.root.join("stick"));
    close(&app);
    (laptop, id, file)
}

pub fn read(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

pub fn written(laptop: &Laptop, value: &Value) -> PathBuf {
    let file = laptop.root.join("changed.preamble-backup");
    fs::write(&file, serde_json::to_vec(value).unwrap()).unwrap();
    file
}

#[test]
fn another_laptop_goes_on_and_both_unite() {
    let (one, id, file) = learned();
    let two = Laptop::new(2);
    let (here, there) = (one.start(), two.start());
    assert_eq!(call(&there, "backup.inspect", json!({ "path": file }))["target"], "new-profile");
    let restored = restore(&there, &file);
    assert_eq!((restored["profile"].as_str(), &restored["known"]), (Some(id.as_str()), &json!(0)));
    open(&there, &id);
    open(&here, &id);
    assert_eq!(state(&there), state(&here));
    // Both go on apart; the second laptop's clock is years behind.
    two.watch.set(1_000_000_000);
    visit(&there, 1, 1);
    note(&there, "from the second laptop");
    pass(&there, "pre", None);
    visit(&here, 2, 0);
    pass(&here, "test", None);
    let (mine, theirs) = (save_backup(&here, &one.home()), save_backup(&there, &two.home()));
    for (app, other) in [(&here, &theirs), (&there, &mine)] {
        let first = restore(app, other);
        assert!(first["added"].as_u64().unwrap() > 0);
        let again = restore(app, other);
        assert_eq!(
            (&again["added"], &again["known"]),
            (&json!(0), &json!(first["added"].as_u64().unwrap() + first["known"].as_u64().unwrap()))
        );
        restore(app, &file);
    }
    let united = state(&here);
    assert_eq!(united, state(&there));
    close(&here);
    open(&here, &id);
    assert_eq!(state(&here), united);
    assert_eq!(united["course"]["test"]["passed"], true);
}

#[test]
fn pictures_and_settings_come_back() {
    let (one, two) = (Laptop::new(1), Laptop::new(2));
    let app = one.start();
    call(&app, "profile.create", json!({ "name": "Aliya", "pictures": ["sun", "key", "cup"], "language": "ru" }));
    let (settings, file) = (call(&app, "settings.get", json!({})), save_backup(&app, &one.home()));
    let there = two.start();
    let restored = restore(&there, &file);
    assert_eq!(
        code(&there, "profile.open", json!({ "id": restored["profile"], "pictures": null })),
        "profile-pictures-wrong"
    );
    call(&there, "profile.open", json!({ "id": restored["profile"], "pictures": ["sun", "key", "cup"] }));
    assert_eq!(call(&there, "settings.get", json!({})), settings);
}

#[test]
fn somebody_elses_backup_is_refused() {
    let (laptop, id, file) = learned();
    let app = laptop.start();
    assert_eq!(call(&app, "backup.inspect", json!({ "path": file }))["target"], "other-profile");
    assert_eq!(fail(&app, "backup.restore", json!({ "path": file })).args["name"], "Aliya");
    create(&app, "Baurzhan");
    let before = state(&app);
    assert_eq!(code(&app, "backup.restore", json!({ "path": file })), "backup-other-person");
    assert_eq!(state(&app), before);
    close(&app);
    guest(&app);
    assert_eq!(code(&app, "backup.restore", json!({ "path": file })), "backup-other-person");
    close(&app);
    open(&app, &id);
    assert_eq!(call(&app, "backup.inspect", json!({ "path": file }))["target"], "this-profile");
    assert_eq!(restore(&app, &file)["added"], 0);
}

#[test]
fn what_is_no_sound_backup_is_told() {
    let (laptop, _, file) = learned();
    let app = Laptop::new(2).start();
    let whole = fs::read(&file).unwrap();
    let other = laptop.root.join("other");
    let said = |bytes: &[u8]| {
        fs::write(&other, bytes).unwrap();
        let inspected = code(&app, "backup.inspect", json!({ "path": other }));
        assert_eq!(inspected, code(&app, "backup.restore", json!({ "path": other })));
        inspected
    };
    for foreign in [
        &b""[..],
        b"hello",
        b"{}",
        b"[1]",
        b"%PDF-1.7",
        b"{\"backup\":{\"format\":\"x\",\"version\":1},\"sha256\":\"\"}",
    ] {
        assert_eq!(said(foreign), "backup-not-a-backup", "{}", String::from_utf8_lossy(foreign));
    }
    for cut in [whole.len() - 1, whole.len() / 2, 300] {
        assert_eq!(said(&whole[..cut]), "backup-damaged");
    }
    let text = String::from_utf8(whole.clone()).unwrap();
    for (from, to) in
        [("What I think", "What I thinK"), ("\"Aliya\"", "\"Aliza\""), ("\"passed\":true", "\"passed\":false")]
    {
        assert!(text.contains(from), "{from}");
        assert_eq!(said(text.replacen(from, to, 1).as_bytes()), "backup-damaged", "{from}");
    }
    let mut newer = read(&file);
    newer["backup"]["version"] = 3.into();
    newer["backup"]["more"] = "of a later day".into();
    assert_eq!(said(&serde_json::to_vec(&sealed(&newer["backup"])).unwrap()), "backup-newer");
    let huge = fs::File::create(&other).unwrap();
    huge.set_len(300 * 1024 * 1024).unwrap();
    assert_eq!(fail(&app, "backup.inspect", json!({ "path": other })).args["megabytes"], "256");
    for nothing in [laptop.root.join("gone"), laptop.root.clone(), PathBuf::from("/dev/null/x")] {
        assert_eq!(code(&app, "backup.inspect", json!({ "path": nothing })), "backup-unreadable");
    }
    assert_eq!(code(&app, "backup.save", json!({ "folder": "x", "private": true })), "profile-none");
    guest(&app);
    let gone = json!({ "folder": laptop.root.join("gone"), "private": true });
    assert_eq!(code(&app, "backup.save", gone), "error-read-only");
}

/// The digest is no signature: whoever seals a changed backup anew must still not be able to break a profile.
#[test]
fn a_hostile_backup_cannot_make_a_profile_unreadable() {
    let (laptop, _, file) = learned();
    let app = Laptop::new(2).start();
    let event = "/backup/events/0";
    for (pointer, value, wanted) in [
        (format!("{event}/sequence"), json!(u64::MAX), "backup-damaged"),
        (format!("{event}/learner"), json!(crate::errors::uuid()), "backup-damaged"),
        (format!("{event}/at"), json!("yesterday"), "backup-damaged"),
        (format!("{event}/id"), json!("../../x"), "backup-damaged"),
        ("/backup/learner".to_owned(), json!(crate::errors::uuid()), "backup-damaged"),
        ("/backup/name".to_owned(), json!("x".repeat(1000)), "profile-name-too-long"),
        ("/backup/name".to_owned(), json!("\u{202e}"), "profile-name-empty"),
    ] {
        let mut backup = read(&file);
        *backup.pointer_mut(&pointer).unwrap() = value;
        let changed = written(&laptop, &sealed(&backup["backup"]));
        assert_eq!(code(&app, "backup.restore", json!({ "path": changed })), wanted, "{pointer}");
        assert_eq!(call(&app, "profile.list", json!({}))["profiles"], json!([]), "{pointer}");
    }
}

#[test]
fn what_a_newer_program_wrote_is_passed_on() {
    let (laptop, id, file) = learned();
    let mut backup = read(&file)["backup"].clone();
    let mut event = backup["events"][0].clone();
    event["id"] = crate::errors::uuid().into();
    event["kind"] = "dreamed".into();
    event["payload"] = json!({ "of": ["freedom", 1.5, null], "deep": { "a": true } });
    backup["events"].as_array_mut().unwrap().push(event.clone());
    backup["settings"]["voice"] = "slow".into();
    let two = Laptop::new(2);
    let app = two.start();
    restore(&app, &written(&laptop, &sealed(&backup)));
    open(&app, &id);
    let passed_on = read(&save_backup(&app, &two.home()));
    assert!(passed_on["backup"]["events"].as_array().unwrap().contains(&event));
    let here = laptop.start();
    open(&here, &id);
    assert_eq!(restore(&here, &save_backup(&app, &two.home()))["added"], 1);
    let kinds = call(&here, "profile.data", json!({}))["events"].clone();
    assert!(kinds.as_array().unwrap().contains(&json!({ "kind": "dreamed", "count": 1 })));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Backups of several moments restored in any order, some twice, give what the newest one gives.
    #[test]
    fn backups_in_any_order(order in Just((0..4usize).chain(0..4).collect::<Vec<_>>()).prop_shuffle(), taken in 4..8usize) {
        let (one, two) = (Laptop::new(1), Laptop::new(2));
        let app = one.start();
        let id = create(&app, "Aliya");
        let saved: Vec<_> = (0..4).map(|moment| {
            visit(&app, moment, 0);
            note(&app, &format!("text {moment}"));
            save_backup(&app, &one.home())
        }).collect();
        let there = two.start();
        restore(&there, &saved[3]);
        open(&there, &id);
        for index in &order[..taken] {
            restore(&there, &saved[*index]);
        }
        prop_assert_eq!(state(&there), state(&app));
    }
}
