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
    call(&app, "plan.put", json!({ "text": "ask Xochipilli", "state": "open" }));
    for text in ["Quetzalcoatl", "Zweiundvierzig", "Xochipilli"] {
        assert!(hits(&find(&app, text)).is_empty(), "{text}");
    }
    close(&app);
    // The same when the words were there before the index was made.
    let app = laptop.start();
    let list = call(&app, "profile.list", json!({}));
    open(&app, list["profiles"][0]["id"].as_str().unwrap());
    assert_eq!(noted(&app).as_deref(), Some("Quetzalcoatl told me"));
    assert_eq!(call(&app, "plan.list", json!({}))["lines"].as_array().unwrap().len(), 1);
    for text in ["Quetzalcoatl", "Xochipilli"] {
        assert!(hits(&find(&app, text)).is_empty(), "{text}");
    }
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
    let of_courses: Vec<_> = hits(&found).into_iter().filter(|hit| hit["place"]["course"].is_string()).collect();
    assert!(of_courses.iter().any(|hit| hit["place"]["type"] == "course"));
    for hit in of_courses {
        if hit["place"]["type"] == "course" {
            assert!(neutral.contains(&hit["title"][0]["text"].as_str().unwrap()), "{hit}");
            assert_eq!(hit["excerpt"], json!([]));
        } else {
            assert!(neutral.contains(&hit["place"]["course_title"].as_str().unwrap()), "{hit}");
            assert!(hit["place"]["lesson_title"].is_null());
        }
    }
}

fn speak(app: &preamble_api::App, language: &str, country: Option<&str>) {
    let mut settings = call(app, "settings.get", json!({}));
    settings["language"] = language.into();
    settings["content_language"] = language.into();
    settings["country"] = country.into();
    call(app, "settings.set", settings);
}

/// Kind, what one types in English and in Russian, and the place that must be among what is found.
fn known() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let id = |kind: &str, id: &str| json!({ "type": kind, "id": id });
    vec![
        ("course", "know them, use them", "права человека: знать", json!({ "type": "course", "course": COURSE })),
        ("lesson", "dignity", "достоинство", json!({ "type": "lesson" })),
        ("term", "impunity", "безнаказанность", json!({ "type": "term", "term": "impunity" })),
        ("article", "rest and leisure", "отдых и досуг", json!({ "type": "article", "number": 24 })),
        ("plain", "no slavery", "никакого рабства", json!({ "type": "article", "number": 4 })),
        ("instrument", "Convention against Torture", "конвенция против пыток", id("instrument", "cat")),
        ("case", "Opuz", "опуз", id("case", "opuz")),
        ("number", "840 million", "840 миллионов", id("number", "violence-world")),
        ("action", "hurtful joke", "обидная шутка", id("action", "answer-a-joke")),
        ("letter", "press release", "пресс-релиз", id("letter", "press-release")),
        ("help", "shelters", "кризисный центр", json!({ "type": "help", "entry": "shelter-directory" })),
    ]
}

#[test]
fn every_kind_of_thing_is_found_by_its_words() {
    let app = Laptop::new(1).start();
    guest(&app);
    for language in ["en", "ru"] {
        speak(&app, language, None);
        for (kind, english, russian, place) in known() {
            let found = find(&app, if language == "en" { english } else { russian });
            let group = found["groups"].as_array().unwrap().iter().find(|group| group["kind"] == kind);
            let group = group.unwrap_or_else(|| panic!("{kind} in {language}: {found}"));
            let is_it = |hit: &Value| {
                place.as_object().unwrap().iter().all(|(name, value)| hit["place"][name] == *value)
                    && hit["language"] == language
            };
            assert!(group["hits"].as_array().unwrap().iter().any(is_it), "{kind} in {language}: {group}");
        }
    }
}

#[test]
fn a_treaty_is_found_by_its_name_in_another_language_and_by_its_sign() {
    let app = Laptop::new(1).start();
    guest(&app);
    speak(&app, "ru", None);
    for text in [
        "CEDAW",
        "A/RES/34/180",
        "Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes",
    ] {
        let found = find(&app, text);
        let all = hits(&found);
        let treaty = all.iter().find(|hit| hit["place"] == json!({ "type": "instrument", "id": "cedaw" }));
        assert_eq!(treaty.unwrap_or_else(|| panic!("{text}"))["language"], "ru");
    }
}

#[test]
fn help_is_found_of_the_chosen_country_only() {
    let app = Laptop::new(1).start();
    guest(&app);
    let entries = |text: &str| {
        let found = find(&app, text);
        let hits = hits(&found).into_iter().filter(|hit| hit["place"]["type"] == "help");
        hits.map(|hit| hit["place"]["entry"].as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    speak(&app, "ru", None);
    assert!(!entries("телефон доверия для женщин").contains(&"women-helpline".to_owned()));
    speak(&app, "ru", Some("ru"));
    assert!(entries("телефон доверия для женщин").contains(&"women-helpline".to_owned()));
    assert!(entries("112").contains(&"emergency-112".to_owned()), "by its number");
    // All that is found stands in Help.
    let help = call(&app, "country.help", json!({}));
    let shown: Vec<&str> = help["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["entries"].as_array().unwrap())
        .map(|entry| entry["id"].as_str().unwrap())
        .collect();
    for text in ["помощь", "телефон", "закон", "полиция", "насилие"] {
        for entry in entries(text) {
            assert!(shown.contains(&entry.as_str()), "{entry}");
        }
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
