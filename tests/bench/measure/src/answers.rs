//! Saving an answer through the router, and the bare commit of such a row.

use std::path::Path;

use preamble_api::{App, Envelope, SystemClock};
use rusqlite::{Connection, TransactionBehavior, params};
use serde_json::{Value, json};

use crate::Outcome;
use crate::times::{median, percentile, summary, timed};

/// One run strays; the middle of six does not.
const RUNS: usize = 6;

pub fn open_app(folder: &Path) -> Outcome<App> {
    let app = App::new(folder, None, vec!["en".to_owned()], Box::new(SystemClock));
    app.courses();
    call(&app, "profile.create", json!({ "name": "Ana", "pictures": null, "language": "en" }))?;
    Ok(app)
}

pub fn call(app: &App, name: &str, request: Value) -> Outcome<Value> {
    match app.call(name, request) {
        Envelope::Done { answer, .. } => Ok(answer),
        Envelope::Failed { error } => Err(format!("{name}: {}", serde_json::to_string(&error)?).into()),
    }
}

/// A learner who takes the quizzes of all lessons again and again.
struct Learner<'a> {
    app: &'a App,
    course: String,
    lessons: Vec<String>,
    turn: usize,
    sitting: String,
    waiting: Vec<Value>,
    /// Commits that were asked for.
    writes: usize,
}

impl<'a> Learner<'a> {
    fn new(app: &'a App) -> Outcome<Self> {
        let course = app.courses().courses().first().ok_or("there is no course")?;
        Ok(Self {
            app,
            course: course.id.clone(),
            lessons: course.lessons.iter().map(|lesson| lesson.id.clone()).collect(),
            turn: 0,
            sitting: String::new(),
            waiting: Vec::new(),
            writes: 0,
        })
    }

    /// The next answer that is due. Begins and ends quizzes as needed.
    fn next(&mut self) -> Outcome<Value> {
        if self.waiting.is_empty() {
            if !self.sitting.is_empty() {
                call(self.app, "assessment.finish", json!({ "sitting": self.sitting, "language": null }))?;
                self.writes += 1;
            }
            let lesson = &self.lessons[self.turn % self.lessons.len()];
            self.turn += 1;
            let request = json!({ "course": self.course, "kind": "quiz", "lesson": lesson, "language": null });
            let sitting = call(self.app, "assessment.begin", request)?;
            self.writes += 1;
            self.sitting = sitting["id"].as_str().unwrap_or_default().to_owned();
            self.waiting = sitting["items"].as_array().cloned().unwrap_or_default();
        }
        let item = self.waiting.pop().ok_or("a quiz without questions")?;
        Ok(json!({ "sitting": self.sitting, "item": item["id"], "response": response(&item), "language": null }))
    }

    fn answer(&mut self, request: Value) -> Outcome<()> {
        call(self.app, "assessment.answer", request)?;
        self.writes += 1;
        Ok(())
    }
}

/// Any answer of the right form will do.
fn response(item: &Value) -> Vec<Value> {
    let ids = |list: &str| -> Vec<Value> {
        item[list].as_array().into_iter().flatten().map(|option| option["id"].clone()).collect()
    };
    match item["form"].as_str() {
        Some("ordering") => ids("options"),
        Some("matching") => ids("rights"),
        _ => ids("options").into_iter().take(1).collect(),
    }
}

/// The table of events and nothing around it: what any program pays that promises "saved" and means it.
struct Bare {
    connection: Connection,
    sequence: i64,
}

impl Bare {
    fn new(folder: &Path) -> Outcome<Self> {
        let connection = Connection::open(folder.join("bare.sqlite"))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch(
            "CREATE TABLE event (id TEXT PRIMARY KEY, learner TEXT NOT NULL, device TEXT NOT NULL, sequence INTEGER NOT NULL,
             at TEXT NOT NULL, kind TEXT NOT NULL, course TEXT NOT NULL, version TEXT NOT NULL, payload TEXT NOT NULL) STRICT, WITHOUT ROWID;",
        )?;
        Ok(Self { connection, sequence: 0 })
    }

    fn commit(&mut self) -> Outcome<()> {
        self.sequence += 1;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.prepare_cached("INSERT INTO event (id, learner, device, sequence, at, kind, course, version, payload) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?
            .execute(params![
                format!("019ab0f0-0000-7000-8000-{:012x}", self.sequence),
                "019ab0ef-1111-7000-8000-0123456789ab",
                "K7QX-2M4D-9PZC-81FA",
                self.sequence,
                "2026-11-23T07:00:00.123456789Z",
                "answered",
                "human-rights",
                "1.0.0",
                r#"{"sitting":"019ab0ef-2222-7000-8000-0123456789ab","item":"a3/when-may-a-right-be-limited","response":["b"],"credit":1.0}"#,
            ])?;
        tx.commit()?;
        Ok(())
    }
}

/// Turn about, one answer here and one row there, so that both meet the same disk.
pub fn beside_bare(folder: &Path, number: usize) -> Outcome<Value> {
    let app = open_app(&folder.join("app"))?;
    let mut learner = Learner::new(&app)?;
    let mut bare = Bare::new(folder)?;
    let (mut p50, mut p95, mut all, mut all_bare) =
        ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()], Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..number {
            let request = learner.next()?;
            let (done, time) = timed(|| learner.answer(request));
            done?;
            ours.push(time);
            let (done, time) = timed(|| bare.commit());
            done?;
            theirs.push(time);
        }
        // The first run warms up.
        if run > 0 {
            for (index, times) in [&ours, &theirs].into_iter().enumerate() {
                p50[index].push(median(times));
                p95[index].push(percentile(times, 0.95));
            }
            all.extend(ours);
            all_bare.extend(theirs);
        }
    }
    let side = |index: usize, all: &[f64]| json!({ "p50": median(&p50[index]), "p95": median(&p95[index]), "all": summary(all) });
    Ok(json!({ "runs": RUNS, "each": number, "router": side(0, &all), "bare": side(1, &all_bare) }))
}

/// Answers only, to be watched by `strace`; says how many commits it asked for.
pub fn alone(folder: &Path, number: usize) -> Outcome<Value> {
    let app = open_app(folder)?;
    let mut learner = Learner::new(&app)?;
    for _ in 0..number {
        let request = learner.next()?;
        learner.answer(request)?;
    }
    Ok(json!({ "writes": learner.writes }))
}
