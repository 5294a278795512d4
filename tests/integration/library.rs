//! The library: the Universal Declaration in all its languages, our words on it, treaties and bodies, the glossary.

use serde_json::json;

use crate::support::*;

#[test]
fn the_declaration_is_there_in_all_its_languages() {
    let app = Laptop::new(1).start();
    let list = call(&app, "library.declarations", json!({}));
    let all = list["declarations"].as_array().unwrap();
    assert_eq!(all.len(), 521);
    assert_eq!(list["suggested"], json!(["eng"]));
    for entry in all.iter().step_by(40) {
        let text = call(&app, "library.declaration", json!({ "code": entry["code"] }));
        assert_eq!(text["language"], entry["language"]);
        assert_eq!(text["articles"].as_array().unwrap().len(), 30);
    }
    let corrected = call(&app, "library.declaration", json!({ "code": "arb" }));
    assert_eq!(corrected["direction"], "rtl");
    assert_eq!(corrected["corrections"].as_array().unwrap().len(), 5);
    assert_eq!(corrected["corrections"][0]["kind"], "meaning");
}

#[test]
fn the_languages_of_the_person_come_first() {
    let app = Laptop::new(1).start();
    guest(&app);
    let mut settings = call(&app, "settings.get", json!({}));
    settings["content_language"] = "ru".into();
    settings["second_language"] = "ar".into();
    call(&app, "settings.set", settings);
    assert_eq!(call(&app, "library.declarations", json!({}))["suggested"], json!(["rus", "arb"]));
}

#[test]
fn an_unknown_language_is_named() {
    let app = Laptop::new(1).start();
    let error = fail(&app, "library.declaration", json!({ "code": "klingon" }));
    assert_eq!((error.code.as_str(), error.args["language"].as_str()), ("library-declaration-unknown", "klingon"));
}

fn russian(app: &preamble_api::App, discreet: bool) {
    guest(app);
    let mut settings = call(app, "settings.get", json!({}));
    settings["content_language"] = "ru".into();
    settings["discreet"] = discreet.into();
    call(app, "settings.set", settings);
}

#[test]
fn every_article_has_our_words_beside_it() {
    let app = Laptop::new(1).start();
    russian(&app, false);
    let list = call(&app, "library.articles", json!({}));
    assert_eq!((list["language"].as_str(), list["draft"].as_bool()), (Some("ru"), Some(true)));
    let articles = list["articles"].as_array().unwrap();
    assert!(articles.iter().map(|article| article["number"].as_u64().unwrap()).eq(1..=30));
    for article in articles {
        for words in ["plain", "example"] {
            assert!(!article[words].as_array().unwrap().is_empty(), "{article}");
        }
    }
    let first = &articles[0]["lessons"][0];
    assert_eq!((first["course"].as_str(), first["lesson"].as_str()), (Some(COURSE), Some("a2")));
    assert!(list["references"]["sources"]["HR-07"].is_object(), "the first article cites its fact");
}

#[test]
fn an_instrument_has_its_parts_names_and_lessons() {
    let app = Laptop::new(1).start();
    russian(&app, false);
    let list = call(&app, "library.instruments", json!({}));
    let cards = list["instruments"].as_array().unwrap();
    assert!(cards.len() >= 30, "{}", cards.len());
    for card in cards {
        let view = call(&app, "library.instrument", json!({ "id": card["id"] }));
        let parts: Vec<_> = view["parts"].as_array().unwrap().iter().map(|part| part["id"].as_str().unwrap()).collect();
        assert_eq!(parts, ["bound", "says", "complain"], "{}", card["id"]);
    }
    let cedaw = call(&app, "library.instrument", json!({ "id": "cedaw" }));
    assert_eq!(cedaw["kind"], "treaty");
    assert_eq!(cedaw["names"].as_array().unwrap().len(), 5);
    assert_eq!(call(&app, "library.instrument", json!({ "id": "udhr" }))["full_text"], true);
    assert_eq!(code(&app, "library.instrument", json!({ "id": "no-such" })), "library-instrument-unknown");
}

#[test]
fn a_word_of_several_courses_stands_once_in_the_glossary() {
    let app = Laptop::new(1).start();
    russian(&app, false);
    let glossary = call(&app, "library.glossary", json!({}));
    let terms = glossary["terms"].as_array().unwrap();
    let mut ids: Vec<_> = terms.iter().map(|term| term["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "a word stands twice");
    let dignity = terms.iter().find(|term| term["id"] == "dignity").unwrap();
    assert_eq!(dignity["term"], "достоинство");
    let tags: Vec<_> = dignity["other"].as_array().unwrap().iter().map(|one| one[0].as_str().unwrap()).collect();
    assert_eq!(tags, ["ar", "en", "es", "fr"]);
    assert!(!dignity["lessons"].as_array().unwrap().is_empty());
    for term in ids {
        assert!(!term.starts_with("ui_"), "words of the screen are no words of the courses: {term}");
        assert!(!["sexual_orientation", "gender_identity"].contains(&term), "left out by default: {term}");
    }
}

#[test]
fn discreet_mode_names_no_lesson() {
    let app = Laptop::new(1).start();
    russian(&app, true);
    for name in ["library.articles", "library.glossary"] {
        let answer = call(&app, name, json!({})).to_string();
        assert!(!answer.contains(&course().words["ru"].title), "{name}");
        assert!(answer.contains("\"title\":null"), "{name}");
    }
}
