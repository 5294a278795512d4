//! Protected profiles as files on a laptop: what interrupted moves leave, damage, tries, keys.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use super::moving::Protection;
use super::*;
use crate::event::Visited;
use crate::settings::Settings;

const PHRASE: &str = "abacus zebra walnut yodel";
const OTHER: &str = "yodel walnut zebra abacus";

struct Laptop {
    folder: tempfile::TempDir,
    number: u8,
}

impl Laptop {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), number: 0 }
    }

    fn occasion(&mut self) -> Occasion {
        self.number += 1;
        let at = Timestamp::from_second(1_772_355_600 + 60 * i64::from(self.number)).unwrap();
        Occasion { at, entropy: [self.number; 32] }
    }

    fn device(&mut self) -> Device {
        let occasion = self.occasion();
        Device::open(self.folder.path(), &occasion).unwrap()
    }

    fn guest(&mut self, device: &Device) -> Profile {
        let occasion = self.occasion();
        let mut guest = Profile::guest(device, &occasion, &Settings::default()).unwrap();
        self.learn(&mut guest, "begun");
        guest
    }

    fn learn(&mut self, profile: &mut Profile, word: &str) {
        let occasion = self.occasion();
        let visited = Visited { lesson: "a1".to_owned(), block: word.to_owned() };
        profile.record(&occasion, "human-rights", "1.0.0", visited).unwrap();
        let occasion = self.occasion();
        profile.write_journal(&occasion, "human-rights", "a1", word, &format!("what I think of {word}")).unwrap();
    }

    fn protect(&mut self, profile: &mut Profile, device: &mut Device) -> Option<RecoveryCode> {
        let occasion = self.occasion();
        profile.protect(device, &occasion, &wanted("Aliya", PHRASE)).unwrap()
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.folder.path().join("profiles"))
            .map(|entries| entries.flatten().map(|entry| entry.file_name().into_string().unwrap()).collect())
            .unwrap_or_default();
        names.sort();
        names
    }

    fn path(&self, ending: &str) -> std::path::PathBuf {
        let found = self.files().into_iter().find(|name| name.ends_with(&format!(".{ending}"))).unwrap();
        self.folder.path().join("profiles").join(found)
    }
}

fn wanted<'a>(name: &'a str, passphrase: &'a str) -> Protection<'a> {
    Protection { name, passphrase, cost: Cost::FLOOR, with_code: true }
}

/// A minute after the last try: nothing has to wait.
fn enter(device: &Device, name: &str, passphrase: &str) -> Result<Profile, ProtectedError> {
    static MINUTE: AtomicI64 = AtomicI64::new(0);
    let now = Timestamp::from_second(1_800_000_000 + 60 * MINUTE.fetch_add(1, Ordering::SeqCst)).unwrap();
    open(device, &Credentials::new(name, passphrase), &mut Tries::default(), now)
}

fn words(profile: &mut Profile) -> Vec<String> {
    let mut texts: Vec<String> = profile.journal().unwrap().into_iter().map(|row| row.text).collect();
    texts.sort();
    texts
}

fn holds(folder: &Path, sentinel: &str) -> bool {
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                let bytes = std::fs::read(entry.path()).unwrap();
                let name = entry.file_name().into_string().unwrap();
                if name.contains(sentinel) || bytes.windows(sentinel.len()).any(|part| part == sentinel.as_bytes()) {
                    return true;
                }
            }
        }
    }
    false
}

#[test]
fn a_guest_becomes_protected_and_nothing_can_be_read_on_the_disk() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    let code = laptop.protect(&mut profile, &mut device).unwrap();
    assert!(profile.is_protected() && profile.settings().discreet && profile.has_recovery_code());
    laptop.learn(&mut profile, "later");
    let (events, id) = (profile.all_events().unwrap(), profile.id());
    for sentinel in ["Aliya", "aliya", "what I think", "human-rights", "later", &id.to_string()] {
        assert!(!holds(laptop.folder.path(), sentinel), "{sentinel} is on the disk while it is open");
    }
    profile.keep_copy(laptop.occasion().at, Reason::Before).unwrap();
    drop(profile);
    for sentinel in ["Aliya", "aliya", "what I think", "human-rights", "later", &id.to_string()] {
        assert!(!holds(laptop.folder.path(), sentinel), "{sentinel} is on the disk");
    }
    assert!(super::super::list(&device).is_empty(), "a protected profile is listed");
    let mut again = enter(&device, " ALIYA ", PHRASE).unwrap();
    assert!(again.all_events().unwrap() == events && again.id() == id && again.name() == Some("Aliya"));
    drop(again);
    for (name, passphrase) in [("Aliya", OTHER), ("Alya", PHRASE), ("", ""), (PHRASE, "Aliya")] {
        assert!(matches!(enter(&device, name, passphrase), Err(ProtectedError::Wrong)), "{name} {passphrase}");
    }
    let by_code = open_with_code(&device, &code.as_str().to_lowercase()).unwrap();
    assert_eq!(by_code.id(), id);
}

#[test]
fn an_open_profile_moves_without_losing_an_event_and_its_files_go() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    let occasion = laptop.occasion();
    profile.save_as(&mut device, &occasion, "Aliya", None).unwrap();
    profile.keep_copy(occasion.at, Reason::Before).unwrap();
    laptop.learn(&mut profile, "open");
    // An old damaged file of the same person is readable too.
    let aside = laptop.path("preamble-profile").with_extension("damaged");
    std::fs::write(&aside, b"what I think of long ago").unwrap();
    let (events, texts) = (profile.all_events().unwrap(), words(&mut profile));
    assert!(holds(laptop.folder.path(), "what I think"));
    laptop.protect(&mut profile, &mut device);
    assert!(profile.all_events().unwrap() == events && words(&mut profile) == texts);
    assert!(!holds(laptop.folder.path(), "what I think") && !holds(laptop.folder.path(), "Aliya"));
    let endings: Vec<String> =
        laptop.files().iter().filter_map(|name| name.split_once('.')).map(|(_, ending)| ending.to_owned()).collect();
    for ending in ["preamble-profile", "damaged", "going"] {
        assert!(!endings.iter().any(|found| found == ending), "{endings:?}");
    }
    drop(profile);
    assert!(enter(&device, "Aliya", PHRASE).unwrap().all_events().unwrap() == events);
}

/// A power cut at every step of the move: whatever opens then has every event, and the next opening tidies up.
#[test]
fn an_interrupted_move_leaves_one_whole_profile_at_every_step() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    let occasion = laptop.occasion();
    profile.save_as(&mut device, &occasion, "Aliya", None).unwrap();
    let id = profile.id();
    drop(profile);
    let open_file = laptop.path("preamble-profile");
    let before = std::fs::read(&open_file).unwrap();
    let mut profile = Profile::open(&device, id, None).unwrap();
    laptop.protect(&mut profile, &mut device);
    drop(profile);
    // After the envelope, before the old file went; the person went on in the open profile, not knowing of the other.
    std::fs::write(&open_file, &before).unwrap();
    let mut left = Profile::open(&device, id, None).unwrap();
    laptop.learn(&mut left, "after the cut");
    let file = laptop.path("preamble-protected");
    let target = file.file_stem().unwrap().to_str().unwrap().to_owned();
    left.store.write(|tx| tx.set_meta("moving-to", &target)).unwrap();
    let wanted_events = left.all_events().unwrap();
    drop(left);
    let mut moved = enter(&device, "Aliya", PHRASE).unwrap();
    moved.store.write(|tx| tx.set_meta("moved-from", &id.to_string())).unwrap();
    drop(moved);
    let mut whole = enter(&device, "Aliya", PHRASE).unwrap();
    assert!(whole.all_events().unwrap() == wanted_events && words(&mut whole).len() == 2);
    assert!(!open_file.exists() && whole.store.read(|tx| tx.meta("moved-from")).unwrap().is_none());
    drop(whole);
    // Before the envelope: the open profile is the one that is there, and moving again begins anew.
    std::fs::write(&open_file, &before).unwrap();
    for ending in ["preamble-key", "preamble-key-2"] {
        std::fs::remove_file(laptop.path(ending)).unwrap();
    }
    assert!(matches!(enter(&device, "Aliya", PHRASE), Err(ProtectedError::Wrong)));
    let mut again = Profile::open(&device, id, None).unwrap();
    again.store.write(|tx| tx.set_meta("moving-to", &target)).unwrap();
    laptop.protect(&mut again, &mut device);
    drop(again);
    assert_eq!(enter(&device, "Aliya", PHRASE).unwrap().events(), 1);
    assert!(!open_file.exists());
}

#[test]
fn a_move_that_fails_leaves_everything_as_it_was() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    let occasion = laptop.occasion();
    for (name, passphrase) in [("Aliya", "1234"), ("", PHRASE), ("Aliya", &*"x".repeat(201))] {
        assert!(profile.protect(&mut device, &occasion, &wanted(name, passphrase)).is_err());
    }
    assert!(!profile.is_protected() && laptop.files().is_empty());
    laptop.protect(&mut profile, &mut device);
    let occasion = laptop.occasion();
    assert!(matches!(
        profile.protect(&mut device, &occasion, &wanted("Bek", OTHER)),
        Err(ProtectedError::ProtectedAlready)
    ));
    drop(profile);
    let mut second = laptop.guest(&device);
    let occasion = laptop.occasion();
    assert!(matches!(second.protect(&mut device, &occasion, &wanted("aliya", PHRASE)), Err(ProtectedError::Taken)));
    assert_eq!(second.events(), 1);
    second.protect(&mut device, &occasion, &wanted("aliya", OTHER)).unwrap();
    drop(second);
    assert!(enter(&device, "Aliya", PHRASE).is_ok() && enter(&device, "Aliya", OTHER).is_ok());
}

#[test]
fn passphrase_code_and_key_change() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    let first = laptop.protect(&mut profile, &mut device).unwrap();
    let (mut tries, now) = (Tries::default(), laptop.occasion().at);
    assert!(matches!(profile.confirm(&device, OTHER, &mut tries, now), Err(ProtectedError::Wrong)));
    assert!(matches!(profile.confirm(&device, PHRASE, &mut tries, now), Err(ProtectedError::Wait { seconds: 1 })));
    profile.confirm(&device, PHRASE, &mut tries, laptop.occasion().at).unwrap();
    let occasion = laptop.occasion();
    assert!(matches!(profile.change_passphrase(&device, &occasion, "short"), Err(ProtectedError::TooWeak)));
    profile.change_passphrase(&device, &occasion, OTHER).unwrap();
    let second = profile.renew_code(&device, &occasion).unwrap();
    drop(profile);
    assert!(matches!(enter(&device, "Aliya", PHRASE), Err(ProtectedError::Wrong)));
    assert!(matches!(open_with_code(&device, first.as_str()), Err(ProtectedError::Wrong)));
    assert!(open_with_code(&device, second.as_str()).is_ok());
    let mut profile = enter(&device, "Aliya", OTHER).unwrap();
    profile.keep_copy(laptop.occasion().at, Reason::Before).unwrap();
    let (old_file, old_key) = (laptop.path("preamble-protected"), laptop.path("preamble-key"));
    let (old_bytes, old_envelope) = (std::fs::read(&old_file).unwrap(), std::fs::read(&old_key).unwrap());
    let events = profile.all_events().unwrap();
    let occasion = laptop.occasion();
    let third = profile.renew_key(&mut device, &occasion, PHRASE).unwrap().unwrap();
    laptop.learn(&mut profile, "new key");
    assert!(!old_file.exists() && !old_key.exists(), "{:?}", laptop.files());
    profile.revoke_code(&device, &laptop.occasion()).unwrap();
    drop(profile);
    assert!(matches!(open_with_code(&device, third.as_str()), Err(ProtectedError::Wrong)));
    assert_eq!(enter(&device, "Aliya", PHRASE).unwrap().events(), events.len() + 1);
    // Somebody kept the old files: they open with the old passphrase, and know nothing of what came after.
    std::fs::write(&old_file, old_bytes).unwrap();
    std::fs::write(&old_key, old_envelope).unwrap();
    assert_eq!(enter(&device, "Aliya", OTHER).unwrap().events(), events.len());
}

/// The two copies are written one after the other; a power cut may come before, between, and after.
#[test]
fn an_interrupted_change_opens_with_the_old_or_the_new_passphrase() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    laptop.protect(&mut profile, &mut device);
    let paths = [laptop.path("preamble-key"), laptop.path("preamble-key-2")];
    let old = std::fs::read(&paths[0]).unwrap();
    profile.change_passphrase(&device, &laptop.occasion(), OTHER).unwrap();
    drop(profile);
    let new = std::fs::read(&paths[0]).unwrap();
    assert!(old != new && std::fs::read(&paths[1]).unwrap() == new);
    for (first, second, works, fails) in [
        (&old, &old, PHRASE, OTHER),
        (&new, &old, OTHER, PHRASE),
        (&old, &new, OTHER, PHRASE),
        (&new, &new, OTHER, PHRASE),
    ] {
        std::fs::write(&paths[0], first).unwrap();
        std::fs::write(&paths[1], second).unwrap();
        assert!(matches!(enter(&device, "Aliya", fails), Err(ProtectedError::Wrong)));
        assert_eq!(enter(&device, "Aliya", works).unwrap().events(), 1);
        let [one, two] = [&paths[0], &paths[1]].map(|path| std::fs::read(path).unwrap());
        assert!(one == two, "the copy that was behind was not mended");
    }
}

#[test]
fn wrong_passphrase_and_damage_are_told_apart() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    laptop.protect(&mut profile, &mut device);
    profile.keep_copy(laptop.occasion().at, Reason::Before).unwrap();
    drop(profile);
    let (key, second, file) =
        (laptop.path("preamble-key"), laptop.path("preamble-key-2"), laptop.path("preamble-protected"));
    let (envelope, bytes) = (std::fs::read(&key).unwrap(), std::fs::read(&file).unwrap());
    // One copy of the envelope is enough, and the other comes back.
    for hurt in [&b""[..], b"noise", &envelope[..envelope.len() - 1]] {
        for path in [&key, &second] {
            std::fs::write(path, hurt).unwrap();
            assert_eq!(enter(&device, "Aliya", PHRASE).unwrap().events(), 1);
            assert!(std::fs::read(path).unwrap() == envelope, "the damaged copy was not mended");
        }
    }
    // Both gone: damage, also with a wrong passphrase, because nothing else can be said.
    std::fs::write(&key, b"").unwrap();
    std::fs::write(&second, b"").unwrap();
    assert!(matches!(enter(&device, "Aliya", PHRASE), Err(ProtectedError::Envelope(EnvelopeError::Damaged))));
    std::fs::write(&key, &envelope).unwrap();
    // The file: empty, cut, noise, of another key, gone. The wrong passphrase stays a wrong passphrase.
    let mut flipped = bytes.clone();
    flipped[5000] ^= 4;
    for hurt in [Some(&b""[..]), Some(&bytes[..4096]), Some(&[7; 8192]), Some(&flipped[..]), None] {
        match hurt {
            Some(hurt) => std::fs::write(&file, hurt).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
        match enter(&device, "Aliya", PHRASE) {
            Err(ProtectedError::FileDamaged) => {}
            other => panic!("{:?} bytes: {:?}", hurt.map(<[u8]>::len), other.map(|_| ())),
        }
        assert!(matches!(enter(&device, "Aliya", OTHER), Err(ProtectedError::Wrong)));
    }
    std::fs::write(&file, &flipped).unwrap();
    let now = "2030-02-01T00:00:00Z".parse().unwrap();
    recover(&device, &Credentials::new("Aliya", PHRASE), "Aliya", &mut Tries::default(), now).unwrap();
    assert_eq!(enter(&device, "Aliya", PHRASE).unwrap().events(), 1);
    assert!(std::fs::read(laptop.path("damaged")).unwrap() == flipped);
}

#[test]
fn wrong_tries_wait_also_after_a_restart() {
    let mut laptop = Laptop::new();
    let mut device = laptop.device();
    let mut profile = laptop.guest(&device);
    laptop.protect(&mut profile, &mut device);
    drop(profile);
    let at = |second: i64| Timestamp::from_second(1_800_000_000 + second).unwrap();
    let attempt =
        |phrase: &str, tries: &mut Tries, second| open(&device, &Credentials::new("Aliya", phrase), tries, at(second));
    let mut tries = Tries::default();
    assert!(matches!(attempt(OTHER, &mut tries, 0), Err(ProtectedError::Wrong)));
    assert!(matches!(attempt(OTHER, &mut tries, 1), Err(ProtectedError::Wrong)));
    // Another run of the program: the envelope remembers.
    let mut fresh = Tries::default();
    assert!(matches!(attempt(PHRASE, &mut fresh, 1), Err(ProtectedError::Wait { seconds: 2 })));
    assert!(matches!(attempt(PHRASE, &mut fresh, 2), Err(ProtectedError::Wait { seconds: 1 })));
    assert!(attempt(PHRASE, &mut fresh, 3).is_ok());
    // It was right: the count begins anew, also in the file.
    assert!(matches!(attempt(OTHER, &mut Tries::default(), 4), Err(ProtectedError::Wrong)));
    assert!(attempt(PHRASE, &mut Tries::default(), 5).is_ok());
    // Without any profile the running program counts the same way.
    let empty = Laptop::new().device();
    let mut tries = Tries::default();
    let none = |tries: &mut Tries, second| open(&empty, &Credentials::new("Aliya", PHRASE), tries, at(second));
    assert!(matches!(none(&mut tries, 0), Err(ProtectedError::Wrong)));
    assert!(matches!(none(&mut tries, 0), Err(ProtectedError::Wait { seconds: 1 })));
}
