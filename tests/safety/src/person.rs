//! A person who learns: a laptop with a clock that stands still during a step, and what they do at each step.
//!
//! Step `n` is one write, chosen by its number and by what is there already, so two laptops that took the same steps hold the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use preamble_api::wire::error::WireError;
use preamble_api::{App, Clock, Envelope, Failure};
use preamble_core::assessment::solution;
use preamble_core::content::model::{Course, Form};
use preamble_core::content::{Files, compile};
use preamble_core::course::{self, Courses};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::dice::Dice;

pub const COURSE: &str = "human-rights";
pub const NAME: &str = "Aliya";
/// 2026-03-01T09:00:00Z
pub const SPRING: i64 = 1_772_355_600;
/// A backup of the same person from another laptop, in the home folder.
pub const OTHER: &str = "other.preamble-backup";

/// One course is enough for what is kept, and it is compiled in a third of the time.
static LIBRARY: LazyLock<Arc<Courses>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../training-modules").join(COURSE);
    let files = Files::from_iter(files_below(&folder));
    let compiled = compile(COURSE, &files, &course::left_out()).course.expect("the course is whole");
    Arc::new(Courses::of(vec![compiled]))
});

pub fn files_below(root: &Path) -> Vec<(String, Vec<u8>)> {
    let (mut files, mut folders) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let (Ok(name), Ok(bytes)) = (path.strip_prefix(root), fs::read(&path)) {
                files.push((name.to_string_lossy().replace('\\', "/"), bytes));
            }
        }
    }
    files.sort();
    files
}

pub fn course() -> &'static Course {
    LIBRARY.course(COURSE).expect("the course is there")
}

/// The time of a step, and randomness that repeats.
pub struct StepClock {
    pub seconds: AtomicI64,
    /// Seconds from step to step.
    pub pace: AtomicI64,
    step: AtomicU64,
    drawn: AtomicU64,
    laptop: u8,
}

impl StepClock {
    pub fn new(laptop: u8) -> Arc<Self> {
        let seconds = AtomicI64::new(SPRING);
        let pace = AtomicI64::new(60);
        Arc::new(Self { seconds, pace, step: AtomicU64::new(0), drawn: AtomicU64::new(0), laptop })
    }

    pub fn at_step(&self, step: u64) {
        self.step.store(step, Ordering::SeqCst);
        self.drawn.store(0, Ordering::SeqCst);
        let passed = self.pace.load(Ordering::SeqCst) * i64::try_from(step).expect("few steps");
        self.seconds.store(SPRING + passed, Ordering::SeqCst);
    }
}

struct OnTheWall(Arc<StepClock>);

impl Clock for OnTheWall {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.seconds.load(Ordering::SeqCst)).expect("a moment")
    }

    fn entropy(&self) -> Result<[u8; 32], Failure> {
        let mut bytes = [self.0.laptop; 32];
        bytes[..8].copy_from_slice(&self.0.step.load(Ordering::SeqCst).to_be_bytes());
        bytes[8..16].copy_from_slice(&self.0.drawn.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        Ok(bytes)
    }
}

/// One computer: `data` and `home` below a folder, and the program running on it.
pub struct Laptop {
    pub root: PathBuf,
    pub clock: Arc<StepClock>,
    pub app: App,
}

impl Laptop {
    pub fn start(root: &Path, number: u8) -> Self {
        let (data, home) = (root.join("data"), root.join("home"));
        fs::create_dir_all(&home).expect("a home");
        let clock = StepClock::new(number);
        let wall = Box::new(OnTheWall(clock.clone()));
        let app = App::new(&data, Some(home), vec!["en-GB".to_owned()], wall).with_courses(LIBRARY.clone());
        Self { root: root.to_owned(), clock, app }
    }

    pub fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    pub fn profiles(&self) -> PathBuf {
        self.root.join("data/profiles")
    }

    pub fn try_call(&self, name: &str, request: Value) -> Result<Value, WireError> {
        match self.app.call(name, request) {
            Envelope::Done { answer, .. } => Ok(answer),
            Envelope::Failed { error } => Err(error),
        }
    }

    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    pub fn close(&self) {
        self.call("profile.close", json!({}));
    }

    /// The entry of the list, if the profile is there.
    pub fn entry(&self) -> Result<Option<Value>, String> {
        let list = self.try_call("profile.list", json!({})).map_err(|error| format!("the list: {error:?}"))?;
        Ok(list["profiles"].as_array().and_then(|all| all.first()).cloned())
    }
}

/// How a person keeps what they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    Open,
    Protected,
}

/// Strong enough, and nobody's.
pub const PASSPHRASE: &str = "velvet harbour 42 cactus mimosa";

impl Kind {
    /// As subjects are told.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Protected => "protected",
        }
    }

    /// Step 0.
    pub fn create(self, laptop: &Laptop) -> Result<(), WireError> {
        laptop.clock.at_step(0);
        let made = match self {
            Self::Open => {
                laptop.try_call("profile.create", json!({ "name": NAME, "pictures": null, "language": "en" }))
            }
            Self::Protected => {
                let request = json!({ "name": NAME, "passphrase": PASSPHRASE, "with_code": false, "language": "en" });
                laptop.try_call("protected.create", request)
            }
        };
        made.map(|_| ())
    }

    /// The file that everything is in.
    pub fn file(self, root: &Path) -> Option<PathBuf> {
        let ending = match self {
            Self::Open => "preamble-profile",
            Self::Protected => "preamble-protected",
        };
        let files = fs::read_dir(root.join("data/profiles")).ok()?.flatten().map(|entry| entry.path());
        let is_file = |path: &PathBuf| path.extension().is_some_and(|found| found == ending);
        // Whole, with its envelope, and cut off before it got its name.
        let unnamed = |path: &PathBuf| {
            self == Self::Protected
                && path.extension().is_some_and(|found| found == "making")
                && path.with_extension("preamble-key").exists()
        };
        files.into_iter().find(|path| is_file(path) || unnamed(path))
    }

    /// Whether there is something to open: of a protected profile that is its key, without which the rest is noise.
    pub fn is_there(self, root: &Path) -> bool {
        let Some(file) = self.file(root) else { return false };
        let keys = ["preamble-key", "preamble-key-2"].map(|ending| file.with_extension(ending));
        self == Self::Open || keys.iter().any(|key| key.exists())
    }

    /// The code of what the door says.
    pub fn try_open(self, laptop: &Laptop) -> Result<(), String> {
        let opened = match self {
            Self::Open => {
                let file = self.file(&laptop.root).ok_or("there is no profile")?;
                let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                laptop.try_call("profile.open", json!({ "id": id, "pictures": null }))
            }
            Self::Protected => laptop.try_call("protected.open", json!({ "name": NAME, "passphrase": PASSPHRASE })),
        };
        opened.map(|_| ()).map_err(|error| error.code)
    }

    /// As a person does it: what is listed is looked up first.
    pub fn open(self, laptop: &Laptop) -> Result<(), String> {
        if self == Self::Open {
            let entry = laptop.entry()?.ok_or("the profile is not in the list")?;
            if !entry["problem"].is_null() {
                return Err(format!("the list says {}", entry["problem"]));
            }
        }
        self.try_open(laptop).map_err(|code| format!("the door says {code}"))
    }
}

/// Everything of the person, as a backup has it, in a form that can be compared.
pub fn content(laptop: &Laptop) -> Result<Value, String> {
    let folder = tempfile::tempdir_in(memory()).map_err(|error| error.to_string())?;
    let request = json!({ "folder": folder.path(), "private": true });
    let saved = laptop.try_call("backup.save", request).map_err(|error| format!("backup: {error:?}"))?;
    let bytes = fs::read(saved["path"].as_str().unwrap_or_default()).map_err(|error| error.to_string())?;
    let mut read: Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    let mut backup = read["backup"].take();
    backup.as_object_mut().map(|backup| backup.remove("saved_at"));
    Ok(backup)
}

pub fn digest(content: &Value) -> [u8; 32] {
    Sha256::digest(content.to_string().as_bytes()).into()
}

/// A folder in memory where there is one: the harness itself needs no disk.
pub fn memory() -> PathBuf {
    let shared = PathBuf::from("/dev/shm");
    if shared.is_dir() { shared } else { std::env::temp_dir() }
}

fn place(dice: &mut Dice) -> Value {
    let lesson = &course().lessons[dice.below(course().lessons.len())];
    json!({ "course": COURSE, "lesson": lesson.id, "block": lesson.blocks[dice.below(lesson.blocks.len())].id })
}

fn words(dice: &mut Dice, most: usize) -> String {
    (0..1 + dice.below(most)).map(|_| ["right ", "право ", "care ", "x", "\n"][dice.below(5)]).collect()
}

/// Whether this step takes in what was done on another laptop.
pub fn is_import(number: u64) -> bool {
    Dice::new(number).below(20) == 19
}

/// Takes step `number`; a backup that was saved is named in the answer.
pub fn take_step(laptop: &Laptop, number: u64) -> Result<Option<String>, WireError> {
    laptop.clock.at_step(number);
    // As the watch of the program does every second.
    laptop.app.keep_copies();
    let mut dice = Dice::new(number);
    match dice.below(20) {
        0..=4 => laptop.try_call("progress.visit", place(&mut dice))?,
        5 => laptop.try_call("progress.skip", place(&mut dice))?,
        6..=8 => {
            let mut request = place(&mut dice);
            let most = if dice.once_in(3) { 3_000 } else { 30 };
            request["text"] = format!("{number} {}", words(&mut dice, most)).into();
            laptop.try_call("journal.write", request)?
        }
        9 => {
            let text = format!("{number} {}", words(&mut dice, 20));
            laptop.try_call("plan.put", json!({ "text": text, "state": "open" }))?
        }
        10..=15 => return answer(laptop, &mut dice).map(|()| None),
        16 => {
            let ratings = json!({ "explain-rights": 1 + dice.below(5) });
            laptop.try_call("assessment.rate", json!({ "course": COURSE, "moment": "before", "ratings": ratings }))?
        }
        17 => {
            let mut settings = laptop.try_call("settings.get", json!({}))?;
            settings["text_size"] = dice.below(5).into();
            laptop.try_call("settings.set", settings)?
        }
        18 if dice.once_in(3) => return go_back(laptop).map(|()| None),
        18 => {
            let request = json!({ "folder": laptop.home(), "private": dice.once_in(2) });
            let saved = laptop.try_call("backup.save", request)?;
            return Ok(saved["path"].as_str().map(str::to_owned));
        }
        _ => laptop.try_call("backup.restore", json!({ "path": laptop.home().join(OTHER) }))?,
    };
    Ok(None)
}

/// Removes the older copies and goes back to the one of now: everything is taken out and put in again.
fn go_back(laptop: &Laptop) -> Result<(), WireError> {
    laptop.try_call("backup.forget", json!({}))?;
    let copies = laptop.try_call("backup.copies", json!({}))?;
    laptop.try_call("backup.go-back", json!({ "number": copies["copies"][0]["number"] })).map(drop)
}

/// Begins a quiz, or answers its next question, or finishes it: one write.
fn answer(laptop: &Laptop, dice: &mut Dice) -> Result<(), WireError> {
    let events =
        |data: Value| data["events"].as_array().map_or(0, |all| all.iter().filter_map(|of| of["count"].as_u64()).sum());
    let before: u64 = events(laptop.try_call("profile.data", json!({}))?);
    let lesson = &course().lessons[0].id;
    let begin = json!({ "course": COURSE, "kind": "quiz", "lesson": lesson, "language": null });
    let sitting = laptop.try_call("assessment.begin", begin)?;
    if events(laptop.try_call("profile.data", json!({}))?) > before {
        return Ok(());
    }
    let open = sitting["items"].as_array().into_iter().flatten().find(|item| item["response"].is_null());
    let Some(item) = open.and_then(|item| item["id"].as_str()) else {
        return laptop.try_call("assessment.finish", json!({ "sitting": sitting["id"], "language": null })).map(|_| ());
    };
    let response = if dice.once_in(4) { Vec::new() } else { right(item) };
    let request = json!({ "sitting": sitting["id"], "item": item, "response": response, "language": null });
    laptop.try_call("assessment.answer", request).map(|_| ())
}

/// A response that earns the whole point.
pub fn right(item: &str) -> Vec<String> {
    let question = course::question(course(), item).expect("a question of the course").2;
    let mut response = solution(question);
    if question.form == Form::Judgement {
        response.truncate(1);
    }
    response
}

/// A whole attempt with every answer right.
pub fn pass(laptop: &Laptop, kind: &str) {
    let begin = json!({ "course": COURSE, "kind": kind, "lesson": null, "language": null });
    let sitting = laptop.call("assessment.begin", begin);
    for item in sitting["items"].as_array().into_iter().flatten() {
        let id = item["id"].as_str().unwrap_or_default();
        let request = json!({ "sitting": sitting["id"], "item": id, "response": right(id), "language": null });
        laptop.call("assessment.answer", request);
    }
    laptop.call("assessment.finish", json!({ "sitting": sitting["id"], "language": null }));
}

/// What the person did on another laptop, to be taken in from [`OTHER`]. The person is the same, however they keep it.
pub fn other_laptop() -> Vec<u8> {
    static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let room = || tempfile::tempdir_in(memory()).expect("room");
        let (here, there) = (room(), room());
        let one = Laptop::start(here.path(), 1);
        Kind::Open.create(&one).expect("a profile");
        let first = one.call("backup.save", json!({ "folder": one.home(), "private": true }));
        let two = Laptop::start(there.path(), 2);
        two.call("backup.restore", json!({ "path": first["path"] }));
        Kind::Open.open(&two).expect("the same person");
        let mut step = 1_000;
        for _ in 0..40 {
            step += 1;
            if !is_import(step) && Dice::new(step).below(20) != 18 {
                take_step(&two, step).expect("a step");
            }
        }
        let saved = two.call("backup.save", json!({ "folder": two.home(), "private": true }));
        fs::read(saved["path"].as_str().unwrap_or_default()).expect("the backup")
    });
    MADE.clone()
}

/// The same person on a laptop that nothing happens to: what is there after each step.
pub struct Reference {
    _folder: tempfile::TempDir,
    laptop: Laptop,
    after: Vec<[u8; 32]>,
}

impl Reference {
    pub fn new(kind: Kind) -> Self {
        Self::paced(kind, 60)
    }

    /// With so many seconds from step to step.
    pub fn paced(kind: Kind, pace: i64) -> Self {
        let folder = tempfile::tempdir_in(memory()).expect("room");
        let laptop = Laptop::start(folder.path(), 1);
        laptop.clock.pace.store(pace, Ordering::SeqCst);
        fs::write(laptop.home().join(OTHER), other_laptop()).expect("room");
        kind.create(&laptop).expect("a profile");
        let after = vec![digest(&content(&laptop).expect("content"))];
        Self { _folder: folder, laptop, after }
    }

    pub fn after(&mut self, step: u64) -> [u8; 32] {
        let wanted = usize::try_from(step).expect("few steps");
        while self.after.len() <= wanted {
            take_step(&self.laptop, self.after.len() as u64).expect("a step");
            self.after.push(digest(&content(&self.laptop).expect("content")));
        }
        self.after[wanted]
    }

    /// The step that this content belongs to: the last that was acknowledged, or the one after it that was under way.
    pub fn step_of(&mut self, found: [u8; 32], acknowledged: u64) -> Result<u64, String> {
        [acknowledged, acknowledged + 1].into_iter().find(|step| self.after(*step) == found).ok_or_else(|| {
            let elsewhere = self.after.iter().position(|digest| *digest == found);
            match elsewhere {
                Some(step) => format!("step {acknowledged} was acknowledged, what is there is step {step}"),
                None => format!("what is there is of no step; {acknowledged} was acknowledged"),
            }
        })
    }
}
