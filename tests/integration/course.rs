//! Courses, lessons, screens, scenarios, settings, languages, files: what is read and what is not there.

use std::fs;

use preamble_api::App;
use preamble_core::content::model::BlockKind;
use preamble_core::progress::Screens;
use serde_json::{Value, json};

use crate::support::*;

/// The first choice of the first scenario.
pub fn choice() -> Value {
    let found = course().lessons.iter().find_map(|lesson| {
        lesson.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Scenario { steps } => Some((lesson, block, &steps[0])),
            _ => None,
        })
    });
    let (lesson, block, step) = found.unwrap();
    json!({
        "course": COURSE, "lesson": lesson.id, "block": block.id, "step": step.id, "choice": step.choices[0].id
    })
}

fn with(mut request: Value, key: &str, value: &str) -> Value {
    request[key] = value.into();
    request
}

#[test]
fn what_is_not_there_is_told() {
    let app = Laptop::new(1).start();
    guest(&app);
    let lesson = json!({ "course": COURSE, "lesson": course().lessons[0].id, "language": null });
    let written = with(place(0, 0), "text", "x");
    for (name, request) in [
        ("course.open", json!({ "course": COURSE })),
        ("lesson.open", lesson.clone()),
        ("progress.visit", place(0, 0)),
        ("progress.skip", place(0, 0)),
        ("scenario.choose", choice()),
        ("journal.write", written.clone()),
        ("assessment.begin", json!({ "course": COURSE, "kind": "test", "lesson": null, "language": null })),
        ("assessment.attitudes", json!({ "course": COURSE, "language": null })),
        ("assessment.rate", json!({ "course": COURSE, "moment": "before", "ratings": {} })),
        ("certificate.preview", json!({ "course": COURSE, "name": null, "title": "exact", "language": "en" })),
        ("certificate.issue", json!({ "course": COURSE, "name": null, "title": "exact", "language": "en" })),
    ] {
        assert_eq!(code(&app, name, with(request, "course", "no-such")), "course-unknown", "{name}");
    }
    for (name, request) in [
        ("lesson.open", lesson),
        ("progress.visit", place(0, 0)),
        ("progress.skip", place(0, 0)),
        ("scenario.choose", choice()),
        ("journal.write", written.clone()),
        ("assessment.begin", json!({ "course": COURSE, "kind": "quiz", "lesson": null, "language": null })),
    ] {
        assert_eq!(code(&app, name, with(request, "lesson", "no-such")), "lesson-unknown", "{name}");
    }
    for (name, request) in [
        ("progress.visit", place(0, 0)),
        ("progress.skip", place(0, 0)),
        ("scenario.choose", choice()),
        ("journal.write", written),
    ] {
        assert_eq!(code(&app, name, with(request, "block", "no-such")), "lesson-block-unknown", "{name}");
    }
    for key in ["step", "choice"] {
        assert_eq!(code(&app, "scenario.choose", with(choice(), key, "no-such")), "lesson-block-unknown");
    }
    assert_eq!(call(&app, "profile.data", json!({}))["events"], json!([]), "a refused command left something");
}

#[test]
fn a_scenario_and_a_lesson_are_remembered() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    let chosen = choice();
    call(&app, "scenario.choose", chosen.clone());
    call(&app, "progress.visit", json!({ "course": COURSE, "lesson": chosen["lesson"], "block": "quiz" }));
    close(&app);
    open(&app, &id);
    let lesson = call(&app, "lesson.open", json!({ "course": COURSE, "lesson": chosen["lesson"], "language": "ru" }));
    assert_eq!((lesson["language"].as_str(), lesson["place"].as_str()), (Some("ru"), Some("quiz")));
    let block = lesson["blocks"].as_array().unwrap().iter().find(|block| block["id"] == chosen["block"]).unwrap();
    assert_eq!(block["chosen"], json!([[chosen["step"], chosen["choice"]]]));
    assert_eq!(call(&app, "course.list", json!({}))["place"]["lesson"], chosen["lesson"]);
}

#[test]
fn a_screen_seen_twice_is_one_event() {
    let app = Laptop::new(1).start();
    guest(&app);
    visit(&app, 0, 0);
    visit(&app, 0, 0);
    visit(&app, 0, 1);
    assert_eq!(call(&app, "profile.data", json!({}))["events"], json!([{ "kind": "visited", "count": 2 }]));
}

#[test]
fn discreet_mode_hides_the_subject() {
    let app = Laptop::new(1).start();
    guest(&app);
    learn(&app);
    let mut settings = call(&app, "settings.get", json!({}));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    let title = &course().words["en"].title;
    for (name, request) in
        [("course.list", json!({})), ("course.open", json!({ "course": COURSE })), ("journal.list", json!({}))]
    {
        let answer = call(&app, name, request).to_string();
        assert!(!answer.contains(title), "{name} shows {title:?}");
    }
}

/// Sees every screen of a lesson and passes its questions.
fn finish(app: &App, lesson: usize) {
    for block in course().lessons[lesson].screens() {
        let place = json!({ "course": COURSE, "lesson": course().lessons[lesson].id, "block": block.id });
        call(app, "progress.visit", place);
    }
    pass(app, "quiz", Some(&course().lessons[lesson].id));
}

#[test]
fn a_step_of_the_suggested_order_is_done_with_its_last_lesson() {
    let app = Laptop::new(1).start();
    guest(&app);
    let steps = |app: &App| call(app, "course.list", json!({}))["order"].clone();
    let first = steps(&app);
    assert_eq!(first.as_array().unwrap().len(), 3);
    assert_eq!(
        first[0]["courses"][0],
        json!({
            "course": COURSE, "title": course().words["en"].title, "hue": "teal", "lessons": [1, 3], "done": 0, "of": 3,
            "language": "en"
        })
    );
    let choice: Vec<_> = first[1]["courses"].as_array().unwrap().iter().map(|course| &course["course"]).collect();
    assert_eq!(choice, ["violence-against-women", "discrimination"]);
    assert!(first[1]["courses"].as_array().unwrap().iter().all(|course| course["lessons"].is_null()));
    for (lesson, done) in [(0, false), (1, false), (2, true)] {
        finish(&app, lesson);
        let step = &steps(&app)[0];
        assert_eq!(
            (step["courses"][0]["done"].as_u64(), step["done"].as_bool()),
            (Some(lesson as u64 + 1), Some(done))
        );
    }
    assert_eq!(steps(&app)[2]["done"], false, "the other lessons of the same course are another step");
}

#[test]
fn a_course_names_what_is_good_to_do_before_and_speaks_first() {
    let app = Laptop::new(1).start();
    guest(&app);
    let open = |course: &str| call(&app, "course.open", json!({ "course": course }));
    let (first, women) = (open(COURSE), open("violence-against-women"));
    assert_eq!((&first["before"], &first["notice"]), (&json!([]), &Value::Null));
    assert_eq!((women["notice"]["id"].as_str(), women["before"][0]["done"].as_bool()), (Some("notice"), Some(false)));
    assert!(!women["notice"]["body"].as_array().unwrap().is_empty());
    let link = &women["before"][0]["link"];
    assert_eq!(
        (link["title"].as_str(), link["number"].as_u64()),
        (Some(&*course().lessons[0].words["en"].title), Some(1))
    );
    call(&app, "lesson.open", json!({ "course": link["course"], "lesson": link["lesson"], "language": null }));
    finish(&app, 0);
    assert_eq!(open("violence-against-women")["before"][0]["done"], true);
}

#[test]
fn links_to_lessons_are_neutral_in_discreet_mode() {
    let app = Laptop::new(1).start();
    guest(&app);
    let mut settings = call(&app, "settings.get", json!({}));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    let actions = call(&app, "action.list", json!({}))["actions"].clone();
    let cases = call(&app, "library.cases", json!({}))["cases"].clone();
    let before = call(&app, "course.open", json!({ "course": "discrimination" }))["before"].clone();
    let cards = actions.as_array().unwrap().iter().chain(cases.as_array().unwrap());
    let mut links: Vec<Value> = cards.flat_map(|card| card["lessons"].as_array().unwrap().clone()).collect();
    links.extend(before.as_array().unwrap().iter().map(|before| before["link"].clone()));
    assert!(links.len() > 5);
    for link in links {
        let course = LIBRARY.course(link["course"].as_str().unwrap()).unwrap();
        assert_eq!((&link["title"], link["course_title"].as_str()), (&Value::Null, Some(&*course.words["en"].neutral)));
    }
}

#[test]
fn settings_stay_with_the_person() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    let wanted = json!({
        "language": "ru", "content_language": "en", "second_language": "ru", "theme": "contrast", "text_size": 9,
        "spacing": "wide", "discreet": true, "cover": "page"
    });
    assert_eq!(call(&app, "settings.set", wanted)["text_size"], 4);
    let kept = call(&app, "settings.get", json!({}));
    close(&app);
    assert_eq!(call(&app, "settings.get", json!({}))["discreet"], false);
    open(&app, &id);
    assert_eq!(call(&app, "settings.get", json!({})), kept);
    let mut wrong = kept;
    wrong["theme"] = "loud".into();
    assert_eq!(code(&app, "settings.set", wrong), "error-bad-request");
}

#[test]
fn languages_are_listed_and_read() {
    let app = Laptop::new(1).start();
    let list = call(&app, "locale.list", json!({}));
    assert_eq!(list["suggested"], "en");
    for language in list["languages"].as_array().unwrap() {
        let words = call(&app, "locale.messages", json!({ "tag": language["tag"] }));
        assert!(words["resources"].as_array().unwrap().len() > 5);
    }
    // A language that nobody has falls back whole.
    let none = call(&app, "locale.messages", json!({ "tag": "tlh" }));
    assert_eq!(none["resources"], json!([]));
    assert!(!none["fallback"].as_array().unwrap().is_empty());
}

#[test]
fn the_picker_shows_what_fits() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    for file in ["a.preamble-backup", "b.PDF", "c.json", "d.txt", ".hidden.pdf"] {
        fs::write(laptop.home().join(file), "x").unwrap();
    }
    fs::create_dir(laptop.home().join("Дела")).unwrap();
    let names = |filter: &str| {
        let view = call(&app, "files.browse", json!({ "folder": laptop.home(), "filter": filter }));
        assert_eq!(view["folders"][0]["name"], "Дела");
        let files = view["files"].as_array().unwrap().clone();
        files.iter().map(|file| file["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("folders"), Vec::<String>::new());
    assert_eq!(names("backups"), ["a.preamble-backup"]);
    assert_eq!(names("certificates"), ["b.PDF", "c.json"]);
    let gone = json!({ "folder": laptop.home().join("gone"), "filter": "folders" });
    assert_eq!(code(&app, "files.browse", gone), "files-unreadable");
}
