//! A laptop for tests: a data folder, a home, a clock that can be set, and short ways to call commands.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use preamble_api::wire::error::WireError;
use preamble_api::{App, Clock, Envelope, Failure};
use preamble_core::assessment::solution;
use preamble_core::content::Course;
use preamble_core::content::model::{Form, Question};
use preamble_core::course::{self, Courses};
use preamble_locales::Messages;
use serde_json::{Value, json};
use tempfile::TempDir;

pub const COURSE: &str = "human-rights";
/// 2026-03-01T09:00:00Z
pub const SPRING: i64 = 1_772_355_600;

/// Compiled once for all tests.
pub static LIBRARY: LazyLock<Arc<Courses>> = LazyLock::new(|| Arc::new(Courses::shipped()));

pub fn course() -> &'static Course {
    LIBRARY.course(COURSE).unwrap()
}

/// Goes on by a second at every look. Its randomness repeats from test to test.
#[derive(Default)]
pub struct Watch {
    seconds: AtomicI64,
    drawn: AtomicU64,
    pub broken: AtomicBool,
}

impl Watch {
    pub fn set(&self, seconds: i64) {
        self.seconds.store(seconds, Ordering::SeqCst);
    }
}

struct OnTheWall {
    watch: Arc<Watch>,
    laptop: u8,
}

impl Clock for OnTheWall {
    fn now(&self) -> Timestamp {
        assert!(!self.watch.broken.load(Ordering::SeqCst), "the clock broke, as the test wanted");
        Timestamp::from_second(self.watch.seconds.fetch_add(1, Ordering::SeqCst)).unwrap()
    }

    fn entropy(&self) -> Result<[u8; 32], Failure> {
        let mut bytes = [self.laptop; 32];
        bytes[..8].copy_from_slice(&self.watch.drawn.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        Ok(bytes)
    }
}

/// One computer.
pub struct Laptop {
    _temporary: TempDir,
    pub root: PathBuf,
    pub watch: Arc<Watch>,
    number: u8,
}

impl Laptop {
    pub fn new(number: u8) -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let root = temporary.path().to_owned();
        fs::create_dir_all(root.join("home")).unwrap();
        let watch = Arc::new(Watch::default());
        watch.set(SPRING);
        Self { _temporary: temporary, root, watch, number }
    }

    pub fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    pub fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    /// A copy of the program that runs here.
    pub fn start(&self) -> App {
        self.start_in(&self.data(), LIBRARY.clone())
    }

    pub fn start_in(&self, data: &Path, courses: Arc<Courses>) -> App {
        let clock = OnTheWall { watch: self.watch.clone(), laptop: self.number };
        App::new(data, Some(self.home()), vec!["en-GB".to_owned()], Box::new(clock)).with_courses(courses)
    }

    pub fn profile_file(&self, id: &str, ending: &str) -> PathBuf {
        self.data().join("profiles").join(format!("{id}.{ending}"))
    }

    /// Every file below the data folder with its bytes.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let (mut found, mut folders) = (BTreeMap::new(), vec![self.data()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    found.insert(entry.path(), fs::read(entry.path()).unwrap());
                }
            }
        }
        found
    }
}

/// The answer of a command that must succeed.
pub fn call(app: &App, name: &str, request: Value) -> Value {
    match app.call(name, request) {
        Envelope::Done { answer, .. } => answer,
        Envelope::Failed { error } => panic!("{name}: {error:?}"),
    }
}

/// The error of a command that must fail; its words must be there in every language, with nothing left open.
pub fn fail(app: &App, name: &str, request: Value) -> WireError {
    let error = match app.call(name, request) {
        Envelope::Failed { error } => error,
        Envelope::Done { answer, .. } => panic!("{name} answered {answer}"),
    };
    for language in preamble_locales::languages() {
        let args: Vec<_> = error.args.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
        let words = Messages::new(language.tag).format_plain(&error.code, &args);
        assert!(words != error.code && !words.contains("{$"), "{}: {error:?} reads {words:?}", language.tag);
    }
    let wanted = crate::errors::ARGS.iter().find(|(code, _)| *code == error.code).map_or(&[][..], |(_, args)| args);
    assert_eq!(error.args.keys().map(String::as_str).collect::<Vec<_>>(), wanted, "{}", error.code);
    error
}

pub fn code(app: &App, name: &str, request: Value) -> String {
    fail(app, name, request).code
}

pub fn guest(app: &App) -> Value {
    call(app, "profile.guest", json!({ "language": "en" }))
}

/// Makes and opens a profile; returns its id.
pub fn create(app: &App, name: &str) -> String {
    let made = call(app, "profile.create", json!({ "name": name, "pictures": null, "language": "en" }));
    made["id"].as_str().unwrap().to_owned()
}

pub fn open(app: &App, id: &str) -> Value {
    call(app, "profile.open", json!({ "id": id, "pictures": null }))
}

pub fn close(app: &App) {
    call(app, "profile.close", json!({}));
}

pub fn visit(app: &App, lesson: usize, block: usize) {
    call(app, "progress.visit", place(lesson, block));
}

/// A place in the course, as `progress.*` takes it.
pub fn place(lesson: usize, block: usize) -> Value {
    let lesson = &course().lessons[lesson];
    json!({ "course": COURSE, "lesson": lesson.id, "block": lesson.blocks[block].id })
}

pub fn note(app: &App, text: &str) {
    let mut request = place(0, 0);
    request["text"] = text.into();
    call(app, "journal.write", request);
}

/// The text of [`note`]'s place.
pub fn noted(app: &App) -> Option<String> {
    let lesson = &course().lessons[0];
    let read = call(app, "journal.read", json!({ "course": COURSE, "lesson": lesson.id }));
    read["texts"][&lesson.blocks[0].id].as_str().map(str::to_owned)
}

pub fn question(item: &str) -> &'static Question {
    course::question(course(), item).unwrap().2
}

/// A response that earns the whole point.
pub fn right(question: &Question) -> Vec<String> {
    let mut response = solution(question);
    if question.form == Form::Judgement {
        response.truncate(1);
    }
    response
}

pub fn begin(app: &App, kind: &str, lesson: Option<&str>) -> Value {
    call(app, "assessment.begin", json!({ "course": COURSE, "kind": kind, "lesson": lesson, "language": null }))
}

pub fn answer(app: &App, sitting: &Value, item: &str, response: &[String]) -> Value {
    call(app, "assessment.answer", answer_to(sitting, item, response))
}

pub fn answer_to(sitting: &Value, item: &str, response: &[String]) -> Value {
    json!({ "sitting": sitting["id"], "item": item, "response": response, "language": null })
}

pub fn sitting_of(sitting: &Value) -> Value {
    json!({ "sitting": sitting["id"], "language": null })
}

pub fn items(sitting: &Value) -> Vec<String> {
    sitting["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

/// A whole attempt with every answer right.
pub fn pass(app: &App, kind: &str, lesson: Option<&str>) -> Value {
    let sitting = begin(app, kind, lesson);
    for item in items(&sitting) {
        answer(app, &sitting, &item, &right(question(&item)));
    }
    call(app, "assessment.finish", sitting_of(&sitting))
}

/// A bit of everything that is kept.
pub fn learn(app: &App) {
    visit(app, 0, 0);
    visit(app, 0, 1);
    call(app, "progress.skip", place(1, 0));
    note(app, "What I think");
    call(app, "assessment.rate", json!({ "course": COURSE, "moment": "before", "ratings": { "explain-rights": 4 } }));
    pass(app, "quiz", Some(&course().lessons[0].id));
}

/// What a person sees of what they did, without what belongs to the file.
pub fn state(app: &App) -> Value {
    let mut data = call(app, "profile.data", json!({}));
    for key in ["path", "bytes"] {
        data.as_object_mut().unwrap().remove(key);
    }
    json!({
        "data": data,
        "course": call(app, "course.open", json!({ "course": COURSE })),
        "journal": call(app, "journal.list", json!({})),
        "attitudes": call(app, "assessment.attitudes", json!({ "course": COURSE, "language": null })),
        "certificates": call(app, "certificate.list", json!({})),
    })
}

pub fn save_backup(app: &App, folder: &Path) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    PathBuf::from(call(app, "backup.save", json!({ "folder": folder, "private": true }))["path"].as_str().unwrap())
}

pub fn restore(app: &App, file: &Path) -> Value {
    call(app, "backup.restore", json!({ "path": file }))
}
