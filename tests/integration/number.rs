//! Numbers: every value is what its fact says, with the same limits, and every one is whole in every language.

use std::collections::BTreeSet;
use std::path::Path;

use preamble_core::content::library::{self, Approx, Chart, Unit};
use preamble_core::content::{Files, text};
use serde_json::{Value, json};

use crate::support::*;

fn numbers(app: &preamble_api::App) -> Value {
    call(app, "library.numbers", json!({}))
}

/// With everything that a build leaves out.
fn whole() -> library::Library {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().join("training-modules/_library");
    let (library, findings) = library::compile(&Files::read_folder(&folder).unwrap(), &[]);
    assert_eq!(findings, []);
    library.unwrap()
}

/// A quantity in a sentence: its value, whether it is a percentage, and the limit that stands before it.
type Quantity = (f64, bool, Option<Approx>);

/// All quantities of a sentence. Numbers may be written with digits, thousands' commas, and as the words that our facts use.
fn quantities(sentence: &str) -> Vec<Quantity> {
    let trim = |word: &str| {
        word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '%').trim_end_matches('.').to_lowercase()
    };
    let words: Vec<String> = sentence.split_whitespace().map(trim).collect();
    let of = |at: usize, word: &String| {
        let digits = word.trim_end_matches('%').replace(',', "");
        let value = match digits.as_str() {
            "none" => 0.0,
            "eight" => 8.0,
            "nine" => 9.0,
            "ten" => 10.0,
            other => other.parse::<f64>().ok()?,
        };
        let times = match words.get(at + 1).map(String::as_str) {
            Some("million") => 1e6,
            Some("billion") => 1e9,
            _ => 1.0,
        };
        let before = |back: usize| at.checked_sub(back).map_or("", |at| words[at].as_str());
        let approx = match (before(2), before(1)) {
            (_, "about") => Some(Approx::About),
            ("more", "than") => Some(Approx::MoreThan),
            _ => None,
        };
        Some((value * times, word.ends_with('%'), approx))
    };
    words.iter().enumerate().filter_map(|(at, word)| of(at, word)).collect()
}

#[test]
fn quantities_are_read_as_a_person_reads_them() {
    let found = quantities("About 1.3 billion people - 16% of all; more than 51,100 (60%), none in 2000-2018, 8 not.");
    let expected = [
        (1.3e9, false, Some(Approx::About)),
        (16.0, true, None),
        (51_100.0, false, Some(Approx::MoreThan)),
        (60.0, true, None),
        (0.0, false, None),
        (8.0, false, None),
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_value_is_what_its_fact_says() {
    let library = whole();
    assert_eq!(library.numbers.entries.len(), 25);
    for entry in &library.numbers.entries {
        let record = &entry.record;
        let mut ids = BTreeSet::new();
        for value in &record.values {
            let place = format!("{}: {}", entry.id, value.id);
            assert!(ids.insert(&value.id), "{place} stands twice");
            assert!(record.facts.contains(&value.fact), "{place} rests on {} without a source mark", value.fact);
            let said = quantities(&library.facts[&value.fact].claim);
            let wanted = (value.value, record.unit == Unit::Percent, value.approx);
            assert!(said.contains(&wanted), "{place} is {wanted:?}, and {} says {said:?}", value.fact);
        }
        assert!(record.chart != Chart::Share || record.unit == Unit::Percent, "{}: people out of 100", entry.id);
    }
}

#[test]
fn years_and_dates_of_a_number_stand_in_its_words_or_its_facts() {
    let library = whole();
    for entry in &library.numbers.entries {
        let words = &entry.words["en"];
        let mut said = text::plain(&words.body);
        said.push_str(&text::plain(words.part("values")));
        for fact in entry.record.facts.iter().map(|id| &library.facts[id]) {
            said.push_str(&format!(" {} {} {}", fact.claim, fact.source_title, fact.year));
        }
        let times = entry.record.values.iter().filter_map(|value| value.when.as_deref());
        for year in entry.record.year.split('–').chain(times) {
            assert!(said.contains(year), "{}: {year}", entry.id);
        }
    }
}

#[test]
fn every_number_is_whole_in_every_language() {
    let app = Laptop::new(1).start();
    guest(&app);
    for language in ["en", "ru"] {
        let mut settings = call(&app, "settings.get", json!({}));
        settings["language"] = language.into();
        call(&app, "settings.set", settings);
        let found = numbers(&app);
        assert_eq!(found["language"], language);
        let all = found["numbers"].as_array().unwrap();
        assert_eq!(all.len(), 23, "two rest on facts that a build leaves out");
        for number in all {
            assert!(!number["body"].as_array().unwrap().is_empty(), "{}", number["id"]);
            assert!(!number["note"]["body"].as_array().unwrap().is_empty(), "{}", number["id"]);
            let values = number["values"].as_array().unwrap();
            assert!(!values.is_empty() && values.iter().all(|one| !one["label"].as_array().unwrap().is_empty()));
            let alone = number["chart"] == "figure";
            assert!(!alone || values.len() == 1, "{}", number["id"]);
            assert!(number["chart"] != "bars" || values.len() > 1, "{}", number["id"]);
            for lesson in number["lessons"].as_array().unwrap() {
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
fn every_mark_of_a_number_opens_a_source() {
    let app = Laptop::new(1).start();
    guest(&app);
    let found = numbers(&app);
    let mut marks = Vec::new();
    gather(&found["numbers"], &mut marks);
    assert!(!marks.is_empty());
    for mark in marks {
        assert!(found["references"]["sources"].get(&mark).is_some(), "{mark}");
    }
}

#[test]
fn discreet_numbers_name_no_lesson() {
    let app = Laptop::new(1).start();
    guest(&app);
    let mut settings = call(&app, "settings.get", json!({}));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    let found = numbers(&app);
    let mut lessons = found["numbers"].as_array().unwrap().iter().flat_map(|one| one["lessons"].as_array().unwrap());
    assert!(lessons.clone().count() > 0);
    assert!(lessons.all(|lesson| lesson["title"].is_null()));
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
