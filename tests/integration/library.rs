//! The library: the Universal Declaration in all its languages.

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
