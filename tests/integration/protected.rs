//! Protected profiles from the program's one door: what the start shows, what the disk shows, waiting, locking, changing, coming back.

use std::fs;
use std::path::PathBuf;

use preamble_api::App;
use serde_json::{Value, json};

use crate::support::*;

pub const PHRASE: &str = "abacus zebra walnut yodel";
const OTHER: &str = "yodel walnut zebra abacus";

pub fn wanted(name: &str, passphrase: &str) -> Value {
    json!({ "name": name, "passphrase": passphrase, "with_code": true, "language": "en" })
}

fn enter(app: &App, name: &str, passphrase: &str) -> Value {
    call(app, "protected.open", json!({ "name": name, "passphrase": passphrase }))
}

fn kind(app: &App) -> String {
    call(app, "profile.current", json!({}))["kind"].as_str().unwrap().to_owned()
}

/// Files of the data folder that hold one of the phrases, in their bytes or in their names.
fn found(laptop: &Laptop, phrases: &[String]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for (path, bytes) in laptop.files() {
        for phrase in phrases {
            let inside = bytes.windows(phrase.len()).any(|part| part == phrase.as_bytes());
            if inside || path.to_string_lossy().contains(phrase.as_str()) {
                found.push((path.clone(), phrase.clone()));
            }
        }
    }
    found
}

fn file(laptop: &Laptop, ending: &str) -> PathBuf {
    laptop.files().into_keys().find(|path| path.extension().is_some_and(|found| found == ending)).unwrap()
}

/// A session with fifty phrases that nobody else writes; the same in an open profile is the control.
fn session(app: &App) -> Vec<String> {
    let mut phrases: Vec<String> = (0..46).map(|number| format!("sentinel phrase {number:02}")).collect();
    for phrase in &phrases[..45] {
        note(app, phrase);
    }
    call(app, "plan.put", json!({ "text": phrases[45], "day": null, "action": null, "state": "open" }));
    learn(app);
    phrases.extend([COURSE, "right-or-favour", "Aliya", "What I think"].map(str::to_owned));
    phrases
}

#[test]
fn who_comes_second_hears_it_before_anything_is_derived_or_counted() {
    let laptop = Laptop::new(1);
    let (one, two) = (laptop.start(), laptop.start());
    call(&one, "protected.create", wanted("Aliya", PHRASE));
    for phrase in [PHRASE, OTHER, OTHER] {
        let request = json!({ "name": "Aliya", "passphrase": phrase });
        assert_eq!(code(&two, "protected.open", request), "profile-in-use");
    }
    close(&one);
    // Nothing was tried, so nobody has to wait.
    enter(&two, "Aliya", PHRASE);
    assert_eq!(kind(&two), "protected");
    // A second profile is free, but the passphrase may be that of the one that is in use: the try counts where it was made.
    close(&two);
    call(&two, "protected.create", wanted("Bek", OTHER));
    let request = json!({ "name": "Bek", "passphrase": OTHER });
    for said in ["profile-in-use", "profile-in-use", "protected-wait"] {
        assert_eq!(code(&one, "protected.open", request.clone()), said);
    }
}

/// The folder goes away while somebody learns, as a stick that is pulled out, and comes back.
#[test]
fn a_place_that_went_away_is_told_and_nothing_is_lost() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    learn(&app);
    let before = state(&app);
    let (profiles, away) = (laptop.data().join("profiles"), laptop.root.join("away"));
    fs::rename(&profiles, &away).unwrap();
    assert_eq!(code(&app, "journal.write", with_text("lost")), "profile-place-gone");
    assert_eq!(code(&app, "profile.delete", json!({ "name": "Aliya" })), "profile-place-gone");
    assert!(!profiles.exists(), "something was made where the stick was");
    fs::rename(&away, &profiles).unwrap();
    assert_eq!(state(&app), before);
    call(&app, "journal.write", with_text("kept"));
    close(&app);
    enter(&app, "Aliya", PHRASE);
    assert!(call(&app, "journal.list", json!({})).to_string().contains("kept"));
}

fn with_text(text: &str) -> Value {
    let mut request = place(0, 0);
    request["text"] = text.into();
    request
}

#[test]
fn nothing_of_a_protected_session_can_be_read_on_the_disk() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let made = call(&app, "protected.create", wanted("Aliya", PHRASE));
    assert_eq!(made["profile"]["kind"], "protected");
    assert_eq!(call(&app, "settings.get", json!({}))["discreet"], true);
    let mut phrases = session(&app);
    phrases.extend([PHRASE.to_owned(), made["code"].as_str().unwrap().to_owned()]);
    phrases.push(made["profile"]["id"].as_str().unwrap().to_owned());
    assert_eq!(found(&laptop, &phrases), []);
    let wanted_state = state(&app);
    close(&app);
    assert_eq!(found(&laptop, &phrases), []);
    let again = laptop.start();
    enter(&again, "aliya ", PHRASE);
    assert_eq!(state(&again), wanted_state);
    // The control: an open profile is full of them.
    let other = Laptop::new(2);
    let app = other.start();
    create(&app, "Aliya");
    let phrases = session(&app);
    assert!(found(&other, &phrases).len() > 10);
}

#[test]
fn the_start_is_the_same_with_and_without_a_protected_profile() {
    let (one, two) = (Laptop::new(1), Laptop::new(1));
    let (with, without) = (one.start(), two.start());
    for app in [&with, &without] {
        create(app, "Open");
        close(app);
    }
    call(&with, "protected.create", wanted("Hidden", PHRASE));
    close(&with);
    drop(with);
    let with = one.start();
    let seen = |app: &App| {
        let mut list = call(app, "profile.list", json!({}));
        list["profiles"][0]["id"] = Value::Null;
        list["profiles"][0]["changed"] = Value::Null;
        json!([list, call(app, "profile.current", json!({})), call(app, "settings.get", json!({}))])
    };
    assert_eq!(seen(&with), seen(&without));
    // The form says the same of a wrong passphrase, of a name that nobody has, and where no profile is.
    for (day, name) in ["Hidden", "Nobody"].into_iter().enumerate() {
        let moment = SPRING + 86_400 * (1 + day as i64);
        for laptop in [&one, &two] {
            laptop.watch.set(moment);
            let app = if std::ptr::eq(laptop, &one) { &with } else { &without };
            let request = json!({ "name": name, "passphrase": "not this one at all" });
            assert_eq!(code(app, "protected.open", request.clone()), "protected-wrong");
            laptop.watch.set(moment);
            // The second wrong try in a row waits longer, on both laptops alike.
            assert_eq!(fail(app, "protected.open", request).args["seconds"], ["1", "2"][day]);
        }
    }
}

#[test]
fn guest_and_open_profile_move_without_losing_anything() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    guest(&app);
    // Neutral titles come with protection; everything else must be the same.
    let mut neutral = call(&app, "settings.get", json!({}));
    neutral["discreet"] = true.into();
    call(&app, "settings.set", neutral);
    learn(&app);
    pass(&app, "test", None);
    let before = state(&app);
    let made = call(&app, "profile.save-guest", json!({ "name": "Aliya", "pictures": null, "language": "en" }));
    let id = made["id"].as_str().unwrap();
    assert_eq!(state(&app), before);
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    assert_eq!((kind(&app), state(&app)), ("protected".to_owned(), before.clone()));
    assert_eq!(call(&app, "profile.list", json!({}))["profiles"], json!([]));
    assert!(laptop.files().keys().all(|path| !path.to_string_lossy().contains(id)), "{:?}", laptop.files().keys());
    // It does not go back by itself, and not twice.
    assert_eq!(code(&app, "protected.create", wanted("Aliya", OTHER)), "protected-already");
    let open = json!({ "name": "Aliya", "pictures": null, "language": "en" });
    assert_eq!(code(&app, "profile.save-guest", open), "profile-already-open");
    close(&app);
    enter(&app, "Aliya", PHRASE);
    assert_eq!(state(&app), before);
    // A guest at once.
    close(&app);
    guest(&app);
    note(&app, "kept");
    call(&app, "protected.create", wanted("Bek", OTHER));
    close(&app);
    enter(&app, "Bek", OTHER);
    assert_eq!(noted(&app).as_deref(), Some("kept"));
}

#[test]
fn what_cannot_be_made_is_told_and_nothing_is_left() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    for (name, passphrase, said) in [
        ("Aliya", "1234", "protected-too-weak"),
        ("Aliya", "пароль", "protected-too-weak"),
        ("Aliya", "", "protected-too-weak"),
        ("", PHRASE, "profile-name-empty"),
        (&*"a".repeat(81), PHRASE, "profile-name-too-long"),
        ("Aliya", &*"word ".repeat(60), "protected-too-long"),
    ] {
        assert_eq!(code(&app, "protected.create", wanted(name, passphrase)), said);
    }
    assert_eq!((kind(&app).as_str(), laptop.files().len()), ("none", 0));
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    close(&app);
    assert_eq!(code(&app, "protected.create", wanted(" aliya", PHRASE)), "protected-taken");
    guest(&app);
    for (name, request) in [
        ("protected.change", json!({ "passphrase": PHRASE, "new_passphrase": OTHER, "new_key": false })),
        ("protected.code", json!({ "passphrase": PHRASE, "renew": true })),
    ] {
        assert_eq!(code(&app, name, request), "protected-not");
    }
}

#[test]
fn the_recovery_code_opens_sets_a_passphrase_and_can_be_revoked() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let made = call(&app, "protected.create", wanted("Aliya", PHRASE));
    note(&app, "kept");
    let recovery = made["code"].as_str().unwrap().to_owned();
    assert_eq!(call(&app, "protected.standing", json!({})), json!({ "has_code": true }));
    close(&app);
    let reset = |recovery: &str, passphrase: &str| json!({ "code": recovery, "passphrase": passphrase });
    assert_eq!(code(&app, "protected.reset", reset("0000", OTHER)), "protected-code-mistyped");
    assert_eq!(code(&app, "protected.reset", reset(&recovery, "1234")), "protected-too-weak");
    assert_eq!(kind(&app), "none");
    call(&app, "protected.reset", reset(&recovery.to_lowercase().replace('-', " "), OTHER));
    assert_eq!(noted(&app).as_deref(), Some("kept"));
    close(&app);
    assert_eq!(code(&app, "protected.open", json!({ "name": "Aliya", "passphrase": PHRASE })), "protected-wrong");
    laptop.watch.set(SPRING + 7200);
    enter(&app, "Aliya", OTHER);
    let asked = |passphrase: &str, renew: bool| json!({ "passphrase": passphrase, "renew": renew });
    assert_eq!(code(&app, "protected.code", asked(PHRASE, true)), "protected-wrong");
    laptop.watch.set(SPRING + 7300);
    let second = call(&app, "protected.code", asked(OTHER, true))["code"].as_str().unwrap().to_owned();
    call(&app, "protected.code", asked(OTHER, false));
    assert_eq!(call(&app, "protected.standing", json!({})), json!({ "has_code": false }));
    close(&app);
    for dead in [recovery, second] {
        assert_eq!(code(&app, "protected.reset", reset(&dead, PHRASE)), "protected-wrong");
    }
}

#[test]
fn the_passphrase_changes_and_a_new_key_leaves_old_copies_behind() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    learn(&app);
    let change = |old: &str, new: &str, key: bool| json!({ "passphrase": old, "new_passphrase": new, "new_key": key });
    call(&app, "protected.change", change(PHRASE, OTHER, false));
    let old = file(&laptop, "preamble-protected");
    let before = state(&app);
    let answer = call(&app, "protected.change", change(OTHER, PHRASE, true));
    assert!(answer["code"].is_string(), "the recovery code of the old key was not replaced");
    assert_eq!(state(&app), before);
    assert!(!old.exists());
    note(&app, "under the new key");
    close(&app);
    enter(&app, "Aliya", PHRASE);
    assert_eq!(noted(&app).as_deref(), Some("under the new key"));
}

#[test]
fn damage_is_not_a_wrong_passphrase_and_the_copy_comes_back() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    note(&app, "kept");
    close(&app);
    enter(&app, "Aliya", PHRASE);
    close(&app);
    let path = file(&laptop, "preamble-protected");
    let request = json!({ "name": "Aliya", "passphrase": PHRASE });
    fs::write(&path, b"").unwrap();
    assert_eq!(code(&app, "protected.open", request.clone()), "protected-damaged");
    assert_eq!(fs::read(&path).unwrap(), b"");
    call(&app, "protected.recover", request.clone());
    call(&app, "protected.open", request.clone());
    assert_eq!(noted(&app).as_deref(), Some("kept"));
    close(&app);
    for ending in ["preamble-key", "preamble-key-2"] {
        fs::write(file(&laptop, ending), b"noise").unwrap();
    }
    assert_eq!(code(&app, "protected.open", request), "protected-envelope-damaged");
}

#[test]
fn a_protected_profile_is_deleted_whole() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    assert_eq!(code(&app, "profile.delete", json!({ "name": "Bek" })), "profile-name-differs");
    call(&app, "profile.delete", json!({ "name": "Aliya" }));
    assert_eq!(kind(&app), "none");
    let left: Vec<_> = laptop.files().into_keys().filter(|path| path.parent().unwrap().ends_with("profiles")).collect();
    assert_eq!(left, [] as [PathBuf; 0]);
}

#[test]
fn twenty_wrong_tries_take_five_minutes() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    close(&app);
    let mut now = SPRING + 7200;
    for round in 0..20 {
        laptop.watch.set(now);
        // A restart in between does not help.
        let app = if round % 5 == 4 { &laptop.start() } else { &app };
        let error = fail(app, "protected.open", json!({ "name": "Aliya", "passphrase": OTHER }));
        if error.code == "protected-wait" {
            now += error.args["seconds"].parse::<i64>().unwrap();
            laptop.watch.set(now);
            assert_eq!(code(app, "protected.open", json!({ "name": "Aliya", "passphrase": OTHER })), "protected-wrong");
        }
    }
    assert!(now - SPRING - 7200 >= 300, "{} seconds", now - SPRING - 7200);
}

/// The watch looks every second; the test's clock goes on by a second at every look.
fn looks(app: &App, count: usize) {
    for _ in 0..count {
        app.look();
    }
}

#[test]
fn it_locks_by_wall_clock_and_opens_again_at_the_same_person() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    let mut chosen = call(&app, "settings.get", json!({}));
    assert_eq!(chosen["lock_minutes"], 5);
    looks(&app, 295);
    assert_eq!(kind(&app), "protected");
    // Somebody is there: the time begins anew.
    looks(&app, 295);
    call(&app, "protected.touch", json!({}));
    looks(&app, 295);
    assert_eq!(kind(&app), "protected");
    looks(&app, 310);
    assert_eq!(kind(&app), "locked");
    for (name, request) in [("journal.list", json!({})), ("profile.data", json!({})), ("protected.standing", json!({}))]
    {
        assert_eq!(code(&app, name, request), "protected-locked");
    }
    let locked = call(&app, "profile.current", json!({}));
    assert_eq!((&locked["name"], &locked["id"]), (&Value::Null, &Value::Null));
    assert_eq!(code(&app, "protected.unlock", json!({ "passphrase": OTHER })), "protected-wrong");
    laptop.watch.set(SPRING + 86_400);
    call(&app, "protected.unlock", json!({ "passphrase": PHRASE }));
    assert_eq!(kind(&app), "protected");
    // Another time, and not less than one minute or more than fifteen.
    for (minutes, kept) in [(1, 1), (60, 15), (0, 5)] {
        chosen["lock_minutes"] = minutes.into();
        assert_eq!(call(&app, "settings.set", chosen.clone())["lock_minutes"], kept);
    }
    chosen["lock_minutes"] = 1.into();
    call(&app, "settings.set", chosen);
    looks(&app, 70);
    assert_eq!(kind(&app), "locked");
    // Leaving the lock is the start, and says nothing of who was there.
    close(&app);
    assert_eq!(kind(&app), "none");
    assert_eq!(code(&app, "protected.unlock", json!({ "passphrase": PHRASE })), "profile-none");
}

/// The wall clock jumps, the monotonic one not at all. The harness for the clock does it a hundred times.
#[test]
fn a_jump_of_the_clock_is_a_sleep_and_locks() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    call(&app, "protected.create", wanted("Aliya", PHRASE));
    let mut now = SPRING + 1_000_000;
    for round in 0..12 {
        laptop.watch.set(now);
        call(&app, "protected.lock", json!({}));
        call(&app, "protected.unlock", json!({ "passphrase": PHRASE }));
        looks(&app, 3);
        // Forward, a little forward, and back.
        now += [600, 20, -600][round % 3];
        laptop.watch.set(now);
        // The window has a few seconds to save what is being typed, and no longer.
        looks(&app, 1);
        note(&app, &format!("typed before the sleep {round}"));
        looks(&app, 4);
        assert_eq!(kind(&app), "locked", "round {round}");
        now += 1_000;
    }
    laptop.watch.set(now);
    call(&app, "protected.unlock", json!({ "passphrase": PHRASE }));
    assert_eq!(noted(&app).as_deref(), Some("typed before the sleep 11"));
    // The system says so: two looks later it is locked, whatever the window does.
    app.person_left();
    note(&app, "typed before the screen was locked");
    looks(&app, 1);
    assert!(app.holds_key());
    assert!(app.look(), "the host is not told of the lock");
    assert!(!app.holds_key() && kind(&app) == "locked");
    call(&app, "protected.unlock", json!({ "passphrase": PHRASE }));
    assert_eq!(noted(&app).as_deref(), Some("typed before the screen was locked"));
    // Without a watch a command that comes long after locks first.
    laptop.watch.set(now + 3_600);
    assert_eq!(code(&app, "journal.list", json!({})), "protected-locked");
}

#[test]
fn guests_and_open_profiles_do_not_lock() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    guest(&app);
    looks(&app, 2_000);
    app.person_left();
    looks(&app, 10);
    call(&app, "protected.lock", json!({}));
    assert_eq!(kind(&app), "guest");
}

#[test]
fn drawn_words_and_honest_strength() {
    let app = Laptop::new(1).start();
    for (language, words, bits) in [("en", 4, 51), ("ru", 5, 52)] {
        let drawn = call(&app, "protected.suggest", json!({ "language": language }));
        assert_eq!((drawn["words"].as_u64(), drawn["bits"].as_u64()), (Some(words), Some(bits)));
        let phrase = drawn["passphrase"].as_str().unwrap();
        assert_eq!(phrase.split(' ').count() as u64, words);
        let judged = call(&app, "protected.strength", json!({ "name": "A", "passphrase": phrase }));
        assert_eq!(judged, json!({ "kind": "strong", "bits": bits }));
    }
    let judged = call(&app, "protected.strength", json!({ "name": "Aliya", "passphrase": "aliya1987" }));
    assert_eq!(judged["kind"], "too-weak");
}
