//! Countries and Help: what a person sees who says where they are, who does not, and before anybody is learning.

use serde_json::{Value, json};

use crate::support::*;

fn ids(help: &Value, slot: &str) -> Vec<String> {
    let sections = help["sections"].as_array().unwrap();
    let section = sections.iter().find(|section| section["slot"] == slot).unwrap();
    section["entries"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

fn choose(app: &preamble_api::App, country: Value) {
    let mut settings = call(app, "settings.get", json!({}));
    settings["country"] = country;
    call(app, "settings.set", settings);
}

#[test]
fn help_is_there_before_anybody_is_learning_and_shows_no_number_of_a_country_that_was_not_named() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let help = call(&app, "country.help", json!({}));
    assert_eq!(help["country"], Value::Null);
    assert!(ids(&help, "emergency").is_empty());
    assert_eq!(ids(&help, "helplines"), ["shelter-directory", "near-you"]);
    assert!(!help.to_string().contains("8-800"), "a national number without a country");
    let list = call(&app, "country.list", json!({}));
    assert_eq!(list["countries"], json!([{ "id": "ru", "name": "Russia" }]));
    assert_eq!(list["chosen"], Value::Null);
}

#[test]
fn a_country_brings_its_numbers_each_with_date_source_and_whether_anybody_called() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    choose(&app, "ru".into());
    let help = call(&app, "country.help", json!({}));
    assert_eq!(help["country"]["name"], "Russia");
    assert_eq!(help["country"]["maintainer"], "");
    assert_eq!(ids(&help, "emergency"), ["emergency-112"]);
    assert!(ids(&help, "helplines").ends_with(&["shelter-directory".to_owned(), "near-you".to_owned()]));
    let sections = help["sections"].as_array().unwrap();
    for entry in sections.iter().flat_map(|section| section["entries"].as_array().unwrap()) {
        assert!(!entry["source"].as_str().unwrap().is_empty() && !entry["checked"].as_str().unwrap().is_empty());
        assert_eq!(entry["called"], false, "nobody called");
    }
    // The law says so itself, with its source.
    assert_eq!(help["references"]["sources"]["RU-06"]["publisher"], "Law Library of Congress");
    assert!(!help.to_string().contains("RU-11") && !help.to_string().contains("RU-12"));
}

#[test]
fn entries_grow_old_by_the_calendar() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    choose(&app, "ru".into());
    let expired = |help: &Value, id: &str| {
        let all = help["sections"].as_array().unwrap().iter().flat_map(|one| one["entries"].as_array().unwrap());
        all.clone().find(|entry| entry["id"] == id).unwrap()["expired"].as_bool().unwrap()
    };
    // The clock of the tests stands before the day of the pack, which counts then.
    let help = call(&app, "country.help", json!({}));
    assert!(expired(&help, "emergency-112") && !expired(&help, "constitution-equality"));
    let years_later = SPRING + 2 * 366 * 24 * 3600;
    laptop.watch.set(years_later);
    assert!(expired(&call(&app, "country.help", json!({})), "constitution-equality"));
}

#[test]
fn an_unknown_country_is_treated_as_not_said() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    choose(&app, "zz".into());
    assert_eq!(call(&app, "country.list", json!({}))["chosen"], Value::Null);
    assert_eq!(call(&app, "country.help", json!({}))["country"], Value::Null);
}

#[test]
fn the_country_goes_into_the_profile_and_is_forgotten_when_it_closes() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    choose(&app, "ru".into());
    call(&app, "profile.guest", json!({ "language": "en" }));
    assert_eq!(call(&app, "settings.get", json!({}))["country"], "ru");
    call(&app, "profile.close", json!({}));
    assert_eq!(call(&app, "settings.get", json!({}))["country"], Value::Null);
}

#[test]
fn a_lesson_shows_what_is_known_in_its_language() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    choose(&app, "ru".into());
    call(&app, "profile.guest", json!({ "language": "en" }));
    let open = |language: &str| {
        let lesson = json!({ "course": "human-rights", "lesson": "a5", "language": language });
        call(&app, "lesson.open", lesson)["references"].clone()
    };
    let (english, russian) = (open("en"), open("ru"));
    assert_eq!(english["slots"]["nhri"][0]["title"], "Commissioners for human rights");
    assert_eq!(russian["slots"]["nhri"][0]["title"], "Уполномоченные по правам человека");
    assert_eq!(english["slots"]["helplines"][0]["number"], "8-800-7000-600");
    assert!(english["sources"]["RU-14"].is_object(), "the marks of the pack open too");
    choose(&app, Value::Null);
    let neutral = open("en");
    assert_eq!(neutral["slots"]["nhri"], json!([]), "nothing checked is known: the screen has a neutral sentence");
    assert_eq!(neutral["slots"]["helplines"][0]["id"], "shelter-directory");
}

#[test]
fn an_organisation_puts_its_own_entries_into_the_data_folder() {
    let laptop = Laptop::new(1);
    let folder = laptop.data().join("countries/ru");
    std::fs::create_dir_all(&folder).unwrap();
    let own = "format = 1\nid = \"ru\"\nversion = \"2026.12.0\"\nlanguages = [\"en\"]\nmaintainer = \"House on the Hill\"\n\
               checked = \"2026-02-01\"\nhides = [\"moscow-psychologists\"]\n\n[[entries]]\nid = \"our-line\"\nslot = \"helplines\"\n\
               kind = \"violence\"\nnumber = \"555\"\nrun_by = \"ngo\"\nsource = \"we run it\"\nchecked = \"2026-02-01\"\n\
               confidence = \"A\"\ncalled = true\nexpires = \"2026-08-01\"\n";
    std::fs::write(folder.join("country.toml"), own).unwrap();
    std::fs::write(folder.join("en.md"), "# Russia\n\n## Our line {#our-line}\n\nWe answer. [practice]\n").unwrap();
    std::fs::write(folder.join("facts.json"), "[]").unwrap();
    std::fs::create_dir_all(laptop.data().join("countries/kz")).unwrap();
    let app = laptop.start();
    choose(&app, "ru".into());
    let help = call(&app, "country.help", json!({}));
    let lines = ids(&help, "helplines");
    assert_eq!(lines[0], "our-line");
    assert!(!lines.contains(&"moscow-psychologists".to_owned()) && lines.contains(&"women-helpline".to_owned()));
    assert_eq!((&help["country"]["maintainer"], &help["country"]["own"]), (&json!("House on the Hill"), &json!(true)));
    assert_eq!(help["broken"], json!(["kz"]), "an empty folder is named, and everything else goes on");
}
