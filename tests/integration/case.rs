//! Cases: every one has all its parts, its sources, and a timeline with a date or none for each point.

use serde_json::{Value, json};

use crate::support::*;

fn cases(app: &preamble_api::App) -> Value {
    call(app, "library.cases", json!({}))
}

#[test]
fn every_case_is_whole_in_every_language() {
    let app = Laptop::new(1).start();
    guest(&app);
    for language in ["en", "ru"] {
        let mut settings = call(&app, "settings.get", json!({}));
        settings["language"] = language.into();
        call(&app, "settings.set", settings);
        let found = cases(&app);
        assert_eq!(found["language"], language);
        let all = found["cases"].as_array().unwrap();
        assert!(!all.is_empty());
        for case in all {
            for part in ["facts", "right", "outcome", "changed", "ask"] {
                assert!(!case[part]["body"].as_array().unwrap().is_empty(), "{}: {part}", case["id"]);
            }
            let points = case["timeline"]["points"].as_array().unwrap();
            assert!(points.len() > 1 && points.iter().all(|point| !point["text"].as_array().unwrap().is_empty()));
            for lesson in case["lessons"].as_array().unwrap() {
                call(
                    &app,
                    "lesson.open",
                    json!({ "course": lesson["course"], "lesson": lesson["lesson"], "language": null }),
                );
            }
        }
    }
}

#[test]
fn every_mark_of_a_case_opens_a_source() {
    let app = Laptop::new(1).start();
    guest(&app);
    let found = cases(&app);
    let mut marks = Vec::new();
    gather(&found["cases"], &mut marks);
    assert!(!marks.is_empty());
    for mark in marks {
        assert!(found["references"]["sources"].get(&mark).is_some(), "{mark}");
    }
}

fn gather(value: &Value, marks: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| gather(one, marks)),
        Value::Object(map) if map.get("type") == Some(&json!("source")) => {
            marks.extend(map["facts"].as_array().unwrap().iter().map(|fact| fact.as_str().unwrap().to_owned()));
        }
        Value::Object(map) => map.values().for_each(|one| gather(one, marks)),
        _ => {}
    }
}
