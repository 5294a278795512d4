//! Search from the one door: it finds content, never what a person wrote, and keeps nothing of what was typed.

use serde_json::{Value, json};

use crate::support::*;

fn find(app: &preamble_api::App, text: &str) -> Value {
    call(app, "search.find", json!({ "text": text }))
}

fn hits(found: &Value) -> Vec<&Value> {
    found["groups"].as_array().unwrap().iter().flat_map(|group| group["hits"].as_array().unwrap()).collect()
}

#[test]
fn a_screen_and_a_term_are_found_and_can_be_opened() {
    let app = Laptop::new(1).start();
    guest(&app);
    let found = find(&app, "dignity");
    let kinds: Vec<&str> =
        found["groups"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"term") && kinds.contains(&"lesson"), "{kinds:?}");
    let lesson = hits(&found).into_iter().find(|hit| hit["place"]["type"] == "lesson").unwrap();
    let place = &lesson["place"];
    let opened =
        call(&app, "lesson.open", json!({ "course": place["course"], "lesson": place["lesson"], "language": "en" }));
    assert!(opened["blocks"].as_array().unwrap().iter().any(|block| block["id"] == place["block"]));
    assert_eq!(opened["title"], place["lesson_title"]);
}

#[test]
fn nothing_that_a_person_wrote_is_found() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Zweiundvierzig");
    find(&app, "");
    note(&app, "Quetzalcoatl told me");
    for text in ["Quetzalcoatl", "Zweiundvierzig"] {
        assert!(hits(&find(&app, text)).is_empty(), "{text}");
    }
    close(&app);
    // The same when the words were there before the index was made.
    let app = laptop.start();
    let list = call(&app, "profile.list", json!({}));
    open(&app, list["profiles"][0]["id"].as_str().unwrap());
    assert_eq!(noted(&app).as_deref(), Some("Quetzalcoatl told me"));
    assert!(hits(&find(&app, "Quetzalcoatl")).is_empty());
}

#[test]
fn what_was_typed_is_nowhere_on_the_disk() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Ana");
    let before = laptop.files();
    for text in ["Popocatepetl", "dignity"] {
        find(&app, text);
    }
    assert_eq!(laptop.files(), before);
    close(&app);
    for (path, bytes) in laptop.files() {
        assert!(!bytes.windows(12).any(|bytes| bytes == b"Popocatepetl"), "{}", path.display());
    }
}

#[test]
fn a_discreet_person_sees_neutral_titles() {
    let app = Laptop::new(1).start();
    guest(&app);
    let mut settings = call(&app, "settings.get", json!({}));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    let neutral: Vec<&str> = LIBRARY.courses().iter().map(|course| course.words["en"].neutral.as_str()).collect();
    let found = find(&app, "violence");
    assert!(!hits(&found).is_empty());
    for hit in hits(&found) {
        assert!(neutral.contains(&hit["place"]["course_title"].as_str().unwrap()), "{hit}");
        assert!(hit["place"]["lesson_title"].is_null());
    }
}

#[test]
fn an_empty_question_gives_words_to_try_and_so_does_an_empty_answer() {
    let app = Laptop::new(1).start();
    guest(&app);
    for text in ["", "  ", "qqqqqqqqq"] {
        let found = find(&app, text);
        assert!(hits(&found).is_empty());
        let words = found["suggestions"].as_array().unwrap();
        assert!(!words.is_empty());
        for word in words {
            assert!(!hits(&find(&app, word.as_str().unwrap())).is_empty(), "{word}");
        }
    }
}

#[test]
fn nobody_searches_before_somebody_is_learning() {
    assert_eq!(code(&Laptop::new(1).start(), "search.find", json!({ "text": "x" })), "profile-none");
}
