//! Papers: what can be printed, saved where the person says, under calm names; the same code makes the same paper.

use std::fs;
use std::path::Path;

use preamble_api::App;
use serde_json::{Value, json};

use crate::support::*;

fn lesson(number: usize) -> Value {
    json!({ "type": "lesson", "course": COURSE, "lesson": course().lessons[number].id })
}

fn sheets(offer: &Value, list: &str) -> Vec<String> {
    offer[list].as_array().unwrap().iter().map(|one| one["sheet"].as_str().unwrap().to_owned()).collect()
}

fn request(laptop: &Laptop, subject: &Value, sheet: &str, language: &str) -> Value {
    json!({
        "subject": subject, "sheet": sheet, "language": language, "large": false, "monochrome": false,
        "folder": laptop.home(),
    })
}

fn save(app: &App, request: Value) -> (String, Vec<u8>, u64) {
    let saved = call(app, "paper.save", request);
    let path = Path::new(saved["path"].as_str().unwrap());
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    (name, fs::read(path).unwrap(), saved["pages"].as_u64().unwrap())
}

#[test]
fn a_lesson_and_a_course_offer_their_sheets() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let offer = call(&app, "paper.offer", json!({ "subject": lesson(0) }));
    assert_eq!(sheets(&offer, "papers"), ["handout", "activity", "cards", "quiz", "quiz-key"]);
    assert_eq!((&offer["languages"], &offer["language"]), (&json!(["en", "ru"]), &json!("en")));
    assert_eq!(offer["code"].as_str().unwrap().len(), 6);
    let offer = call(&app, "paper.offer", json!({ "subject": { "type": "course", "course": COURSE } }));
    assert_eq!(sheets(&offer, "papers"), ["pre", "pre-key", "post", "post-key", "test", "test-key"]);
    let handouts = sheets(&offer, "lessons").into_iter().filter(|sheet| sheet == "handout").count();
    assert_eq!(handouts, course().lessons.len());
    let offer = call(&app, "paper.offer", json!({ "subject": { "type": "actions" } }));
    assert_eq!((sheets(&offer, "papers"), &offer["code"]), (vec!["action-cards".to_owned()], &Value::Null));
}

#[test]
fn a_sheet_is_saved_under_a_calm_name() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let (name, bytes, pages) = save(&app, request(&laptop, &lesson(0), "activity", "ru"));
    assert_eq!(name, "01 Что такое права человека – Лист ведущего.pdf");
    assert!(bytes.starts_with(b"%PDF-") && (1..=2).contains(&pages), "{pages}");
    let (second, again, _) = save(&app, request(&laptop, &lesson(0), "activity", "ru"));
    assert_eq!(second, "01 Что такое права человека – Лист ведущего 2.pdf");
    assert_eq!(bytes, again, "the same paper has the same bytes");
    let mut settings = call(&app, "settings.get", json!({}));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    let (name, ..) = save(&app, request(&laptop, &lesson(0), "activity", "ru"));
    assert_eq!(name, "Учебный курс 1 01 – Лист ведущего.pdf");
    let folder = json!({ "course": COURSE, "language": "ru", "folder": laptop.home() });
    let folder = call(&app, "paper.folder", folder);
    assert!(folder["path"].as_str().unwrap().ends_with("Учебный курс 1"));
}

#[test]
fn a_code_makes_the_same_questions_again() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let quiz = |code: &str| {
        let mut request = request(&laptop, &lesson(1), "quiz", "en");
        request["code"] = code.into();
        save(&app, request).1
    };
    let first = quiz("QWERTY");
    assert_eq!(first, quiz(" qwe-rty "));
    assert_ne!(first, quiz("QWERTZ"));
}

#[test]
fn what_cannot_be_printed_is_refused() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let refused = |request: Value| code(&app, "paper.save", request);
    let whole = json!({ "type": "course", "course": COURSE });
    assert_eq!(refused(request(&laptop, &whole, "handout", "en")), "paper-no-sheet");
    assert_eq!(refused(request(&laptop, &lesson(0), "test", "en")), "paper-no-sheet");
    assert_eq!(refused(request(&laptop, &json!({ "type": "case", "case": "x" }), "case", "en")), "paper-no-sheet");
    let unknown = json!({ "type": "lesson", "course": COURSE, "lesson": "x" });
    assert_eq!(refused(request(&laptop, &unknown, "quiz", "en")), "lesson-unknown");
    let texts = |codes: &[&str]| json!({ "type": "declaration", "texts": codes });
    assert_eq!(refused(request(&laptop, &texts(&["xx"]), "declaration", "en")), "library-declaration-unknown");
    assert_eq!(refused(request(&laptop, &texts(&[]), "declaration", "en")), "paper-no-sheet");
    // Chinese letters have no shipped font.
    assert_eq!(refused(request(&laptop, &texts(&["cmn_hans"]), "declaration", "en")), "paper-letters");
    let mut slip = request(&laptop, &lesson(0), "quiz", "en");
    slip["code"] = "AAAAA0".into();
    assert_eq!(refused(slip), "paper-code-invalid");
    let mut gone = request(&laptop, &lesson(0), "cards", "en");
    gone["folder"] = laptop.home().join("gone").display().to_string().into();
    assert_eq!(refused(gone), "error-read-only");
}

#[test]
fn a_letter_and_the_library_become_papers() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let letter = |texts: Value| json!({ "letter": "letter-to-decision-maker", "format": "pdf", "texts": texts, "folder": laptop.home() });
    let saved = call(&app, "letter.save", letter(json!({ "subject": "A ramp\nat the door" })));
    let path = saved["path"].as_str().unwrap();
    assert!(path.ends_with("Preamble.pdf"), "{path}");
    assert!(fs::read(path).unwrap().starts_with(b"%PDF-"));
    assert_eq!(code(&app, "letter.save", letter(json!({ "subject": "前" }))), "paper-letters");
    for (subject, sheet) in [
        (json!({ "type": "declaration", "texts": ["eng", "arb"] }), "declaration"),
        (json!({ "type": "declaration", "texts": ["rus"] }), "article-cards"),
        (json!({ "type": "actions" }), "action-cards"),
        (json!({ "type": "case", "case": "opuz" }), "case"),
    ] {
        let (_, bytes, pages) = save(&app, request(&laptop, &subject, sheet, "ru"));
        assert!(bytes.starts_with(b"%PDF-") && (1..=14).contains(&pages), "{sheet}: {pages}");
    }
}
