//! Each command has a file with an example of its request and its answer, made from real ones. Rust compares them in shape here;
//! `ui/src/api/contracts.test.ts` checks the same files against the types of the window. `PREAMBLE_CODEGEN=1` writes them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use preamble_api::{App, NAMES};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::support::*;

/// Objects whose keys are data: ids, not names of fields.
const MAPS: &[&str] = &["texts", "ratings", "sources", "terms", "pictures", "slots"];

fn path_of(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/integration/contracts").join(format!("{name}.json"))
}

fn laptop_folder(recorder: &Recorder<'_>) -> String {
    recorder.laptop.root.display().to_string()
}

/// Calls commands and keeps one example of each.
struct Recorder<'a> {
    app: App,
    laptop: &'a Laptop,
    kept: RefCell<BTreeMap<String, Value>>,
    ids: RefCell<Vec<String>>,
}

impl Recorder<'_> {
    /// Calls without keeping.
    fn quietly(&self, name: &str, request: Value) -> Value {
        call(&self.app, name, request)
    }

    fn call(&self, name: &str, request: Value) -> Value {
        let answer = self.quietly(name, request.clone());
        let example = json!({ "request": self.plain(&request, ""), "answer": self.plain(&answer, "") });
        self.kept.borrow_mut().insert(name.to_owned(), example);
        answer
    }

    /// Without what differs from run to run or from laptop to laptop, and without the bytes of pictures.
    fn plain(&self, value: &Value, key: &str) -> Value {
        match value {
            Value::String(text) => self.plain_text(text).into(),
            Value::Array(all) if key == "resources" || key == "fallback" => {
                all.iter().take(1).map(|_| json!("app-name = Preamble\n")).collect()
            }
            Value::Array(all) => all.iter().map(|one| self.plain(one, "")).collect(),
            Value::Object(map) => {
                map.iter().map(|(key, one)| (key.clone(), self.plain(one, key))).collect::<Map<_, _>>().into()
            }
            other => other.clone(),
        }
    }

    fn plain_text(&self, text: &str) -> String {
        if Uuid::parse_str(text).is_ok() {
            let mut ids = self.ids.borrow_mut();
            let index = ids.iter().position(|known| known == text).unwrap_or_else(|| {
                ids.push(text.to_owned());
                ids.len() - 1
            });
            return format!("01900000-0000-7000-8000-{:012}", index + 1);
        }
        if text.parse::<jiff::Timestamp>().is_ok() {
            return "2026-03-01T09:00:00Z".to_owned();
        }
        if let Some((kind, _)) = text.strip_prefix("data:").and_then(|rest| rest.split_once(',')) {
            return format!("data:{kind},AAAA");
        }
        let root = self.laptop.root.display().to_string();
        match text.split_once(root.as_str()) {
            Some((_, rest)) if rest.contains("preamble-profile") => {
                "/home/person/data/profiles/1.preamble-profile".to_owned()
            }
            Some((_, rest)) if text.ends_with(".pdf") || text.ends_with(".json") => {
                let ending = rest.rsplit('.').next().unwrap_or_default();
                format!("/home/person/Preamble 01900000.{ending}")
            }
            Some((_, rest)) => format!("/home/person{}", rest.replace('\\', "/")),
            None if self.laptop.root.starts_with(text) && text.len() > 1 => "/home".to_owned(),
            None => text.to_owned(),
        }
    }
}

/// What a value is made of. Elements of a list, and values of a map, are one shape together.
#[derive(Debug, Clone, Default, PartialEq)]
struct Shape {
    kinds: BTreeSet<&'static str>,
    inside: BTreeMap<String, Shape>,
}

impl Shape {
    fn of(value: &Value) -> Self {
        let mut shape = Self::default();
        shape.add(value, "");
        shape
    }

    fn add(&mut self, value: &Value, name: &str) {
        self.kinds.insert(match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        });
        match value {
            Value::Array(all) => {
                all.iter().for_each(|one| self.inside.entry("[]".to_owned()).or_default().add(one, ""))
            }
            Value::Object(map) => {
                for (key, one) in map {
                    let inner = if MAPS.contains(&name) { "{}" } else { key };
                    self.inside.entry(inner.to_owned()).or_default().add(one, key);
                }
            }
            _ => {}
        }
    }
}

/// The same shape with as little as possible: elements and entries that show nothing new are left out.
fn trimmed(value: &Value, shape: &mut Shape, name: &str) -> Value {
    let shows_more = |shape: &Shape, one: &Value, key: &str| {
        let mut more = shape.clone();
        more.add(one, key);
        more != *shape
    };
    match value {
        Value::Array(all) => {
            if !all.iter().any(|one| one.is_array() || one.is_object()) {
                // Tuples must keep their length; lists of words are short.
                shape.add(value, name);
                return value.clone();
            }
            shape.kinds.insert("list");
            let inside = shape.inside.entry("[]".to_owned()).or_default();
            let mut kept = Vec::new();
            for one in all {
                if shows_more(inside, one, "") {
                    kept.push(trimmed(one, inside, ""));
                }
            }
            kept.into()
        }
        Value::Object(map) => {
            shape.kinds.insert("object");
            let mut kept = Map::new();
            for (key, one) in map {
                let is_map = MAPS.contains(&name);
                let inner = shape.inside.entry(if is_map { "{}" } else { key }.to_owned()).or_default();
                if !is_map || shows_more(inner, one, key) {
                    kept.insert(key.clone(), trimmed(one, inner, key));
                }
            }
            kept.into()
        }
        other => {
            shape.add(other, name);
            other.clone()
        }
    }
}

fn learn_recorded(recorder: &Recorder<'_>) {
    let lesson = course().lessons[0].id.clone();
    let one = json!({ "course": COURSE });
    recorder.call("course.list", json!({}));
    recorder.call("progress.visit", place(0, 0));
    recorder.call("progress.skip", place(0, 1));
    recorder.call("scenario.choose", crate::course::choice());
    let mut written = place(0, 0);
    written["text"] = "What I think".into();
    recorder.call("journal.write", written);
    recorder.call("journal.read", json!({ "course": COURSE, "lesson": lesson }));
    recorder.call("journal.list", json!({}));
    recorder.call("action.list", json!({}));
    recorder.call("letter.list", json!({}));
    let folder = laptop_folder(recorder);
    let letter = json!({ "letter": "letter-to-decision-maker", "format": "text", "texts": {}, "folder": folder });
    recorder.call("letter.save", letter);
    let whole = json!({ "type": "course", "course": COURSE });
    recorder.call("paper.offer", json!({ "subject": whole }));
    let folder = recorder.call("paper.folder", json!({ "course": COURSE, "language": "en", "folder": folder }));
    let quiz = json!({
        "subject": { "type": "lesson", "course": COURSE, "lesson": lesson }, "sheet": "quiz", "language": "en",
        "large": false, "monochrome": true, "code": "ABCDEF", "folder": folder["path"],
    });
    recorder.call("paper.save", quiz);
    recorder.call("plan.put", json!({ "text": "Read one article", "day": "2026-12-10", "state": "open" }));
    recorder.quietly("plan.put", json!({ "text": "Listen", "action": "listen", "state": "open" }));
    let plan = recorder.call("plan.list", json!({}));
    recorder.call("plan.remove", json!({ "id": plan["lines"][0]["id"] }));
    recorder
        .call("assessment.rate", json!({ "course": COURSE, "moment": "before", "ratings": { "explain-rights": 4 } }));
    recorder.call("assessment.attitudes", json!({ "course": COURSE, "language": "en" }));
    pass(&recorder.app, "pre", None);
    let request = json!({ "course": COURSE, "kind": "quiz", "lesson": lesson, "language": "en" });
    let quiz = recorder.call("assessment.begin", request);
    for item in items(&quiz) {
        recorder.call("assessment.answer", answer_to(&quiz, &item, &right(question(&item))));
    }
    recorder.call("assessment.open", sitting_of(&quiz));
    recorder.quietly("assessment.finish", sitting_of(&quiz));
    pass(&recorder.app, "test", None);
    let post = begin(&recorder.app, "post", None);
    for item in items(&post).iter().skip(2) {
        answer(&recorder.app, &post, item, &right(question(item)));
    }
    recorder.call("assessment.finish", sitting_of(&post));
    recorder.call("course.open", one);
    let with_scenario = crate::course::choice()["lesson"].clone();
    recorder.call("lesson.open", json!({ "course": COURSE, "lesson": with_scenario, "language": "en" }));
    recorder.call("course.list", json!({}));
    recorder.call("library.declarations", json!({}));
    recorder.call("library.declaration", json!({ "code": "arb" }));
    recorder.call("library.articles", json!({}));
    recorder.call("library.instruments", json!({}));
    recorder.call("library.instrument", json!({ "id": "cedaw" }));
    recorder.call("library.glossary", json!({}));
}

/// Every command once, as the window would call them.
/// A protected profile from its making to its recovery.
fn record_protected(recorder: &Recorder<'_>, laptop: &Laptop) {
    use crate::protected::{PHRASE, wanted};
    let named = json!({ "name": "Aliya", "passphrase": PHRASE });
    recorder.call("protected.suggest", json!({ "language": "en" }));
    recorder.call("protected.strength", named.clone());
    let made = recorder.call("protected.create", wanted("Aliya", PHRASE));
    recorder.call("protected.standing", json!({}));
    recorder.call("protected.touch", json!({}));
    recorder.call("protected.lock", json!({}));
    recorder.call("protected.unlock", json!({ "passphrase": PHRASE }));
    recorder.quietly("profile.close", json!({}));
    recorder.call("protected.open", named.clone());
    recorder.quietly("profile.close", json!({}));
    recorder.call("protected.rescue", named.clone());
    recorder.call("protected.recover", named);
    let other = "yodel walnut zebra abacus";
    recorder.call("protected.reset", json!({ "code": made["code"], "passphrase": other }));
    recorder.call("protected.change", json!({ "passphrase": other, "new_passphrase": PHRASE, "new_key": true }));
    recorder.call("protected.code", json!({ "passphrase": PHRASE, "renew": true }));
    laptop.watch.set(SPRING + 20 * 86_400);
}

fn record(laptop: &Laptop) -> BTreeMap<String, Value> {
    let recorder = Recorder { app: laptop.start(), laptop, kept: RefCell::default(), ids: RefCell::default() };
    let person = |name: &str| json!({ "name": name, "pictures": null, "language": "en" });
    recorder.call("locale.list", json!({}));
    recorder.call("locale.messages", json!({ "tag": "ru" }));
    recorder.call("profile.guest", json!({ "language": "en" }));
    recorder.call("profile.save-guest", person("Aliya"));
    let mut settings = recorder.call("settings.get", json!({}));
    settings["country"] = "ru".into();
    recorder.call("settings.set", settings);
    recorder.call("country.list", json!({}));
    recorder.call("country.help", json!({}));
    learn_recorded(&recorder);
    let wanted = json!({ "course": COURSE, "name": "Aliya", "title": "exact", "language": "en" });
    recorder.call("certificate.preview", wanted.clone());
    let made = recorder.call("certificate.issue", wanted);
    recorder.call("certificate.list", json!({}));
    let saved =
        recorder.call("certificate.save", json!({ "id": made["id"], "format": "json", "folder": laptop.home() }));
    recorder.call("certificate.check", json!({ "path": saved["path"] }));
    recorder.call("library.cases", json!({}));
    recorder.call("library.numbers", json!({}));
    recorder.call("search.find", json!({ "text": "dignity" }));
    recorder.call("profile.data", json!({}));
    let backup = recorder.call("backup.save", json!({ "folder": laptop.home(), "private": true }));
    recorder.call("backup.inspect", json!({ "path": backup["path"] }));
    recorder.call("backup.restore", json!({ "path": backup["path"] }));
    let copies = recorder.call("backup.copies", json!({}));
    let newest = json!({ "number": copies["copies"][0]["number"] });
    recorder.call("backup.copy", newest.clone());
    recorder.call("backup.go-back", newest);
    recorder.call("backup.check", json!({}));
    recorder.call("backup.forget", json!({}));
    laptop.watch.set(SPRING + 10 * 86_400);
    let review = recorder.call("review.open", json!({ "language": "en" }));
    let item = review["questions"][0]["item"]["id"].as_str().unwrap();
    let response = right(question(item));
    let answered = json!({ "course": COURSE, "item": item, "response": response, "language": "en" });
    recorder.call("review.answer", answered);
    recorder.call("review.leave-out", json!({ "course": COURSE, "out": true }));
    fs::create_dir(laptop.home().join("Documents")).unwrap();
    recorder.call("files.browse", json!({ "folder": laptop.home(), "filter": "backups" }));
    recorder.call("profile.close", json!({}));
    recorder.call("profile.create", json!({ "name": "Ben", "pictures": ["sun", "key", "cup"], "language": "en" }));
    let id = recorder.call("profile.current", json!({}))["id"].clone();
    recorder.call("safety.hide", json!({}));
    recorder.call("safety.cover", json!({}));
    recorder.call("profile.open", json!({ "id": id, "pictures": ["sun", "key", "cup"] }));
    recorder.quietly("profile.close", json!({}));
    fs::write(laptop.profile_file(id.as_str().unwrap(), "preamble-profile"), "damaged").unwrap();
    recorder.call("profile.list", json!({}));
    recorder.call("profile.rescue", json!({ "id": id }));
    recorder.call("profile.recover", json!({ "id": id }));
    recorder.quietly("profile.open", json!({ "id": id, "pictures": ["sun", "key", "cup"] }));
    recorder.call("profile.delete", json!({ "name": "Ben" }));
    record_protected(&recorder, laptop);
    recorder.kept.into_inner()
}

#[test]
fn every_command_keeps_its_contract() {
    let laptop = Laptop::new(1);
    let real = record(&laptop);
    let wanted: BTreeSet<&str> = NAMES.iter().copied().collect();
    assert_eq!(real.keys().map(String::as_str).collect::<BTreeSet<_>>(), wanted);
    if std::env::var_os("PREAMBLE_CODEGEN").is_some() {
        fs::create_dir_all(path_of("x").parent().unwrap()).unwrap();
        for (name, example) in &real {
            let small = trimmed(example, &mut Shape::default(), "");
            fs::write(path_of(name), serde_json::to_string_pretty(&small).unwrap() + "\n").unwrap();
        }
    }
    let files = fs::read_dir(path_of("x").parent().unwrap()).unwrap().flatten();
    let found: BTreeSet<String> =
        files.map(|file| file.file_name().to_str().unwrap().trim_end_matches(".json").to_owned()).collect();
    assert_eq!(found.iter().map(String::as_str).collect::<BTreeSet<_>>(), wanted, "one file for each command");
    for (name, example) in &real {
        let kept: Value = serde_json::from_slice(&fs::read(path_of(name)).unwrap()).unwrap();
        assert_eq!(
            Shape::of(&kept),
            Shape::of(example),
            "{name}: run `cargo xtask codegen` and look at the difference"
        );
    }
}

/// The requests in the files are requests: the program understands them.
#[test]
fn the_program_reads_its_contracts() {
    let app = Laptop::new(1).start();
    for name in NAMES {
        let kept: Value = serde_json::from_slice(&fs::read(path_of(name)).unwrap()).unwrap();
        if let preamble_api::Envelope::Failed { error } = app.call(name, kept["request"].clone()) {
            assert_ne!(error.code, "error-bad-request", "{name}: {error:?}");
        }
    }
}
