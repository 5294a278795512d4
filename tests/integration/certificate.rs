//! Certificates through the commands: earned, previewed, made, saved, checked; wrong clocks and wrong files.

use std::fs;

use serde_json::{Value, json};

use crate::errors::uuid;
use crate::support::*;

fn wanted(name: Value, title: &str) -> Value {
    json!({ "course": COURSE, "name": name, "title": title, "language": "ru" })
}

#[test]
fn from_a_passed_test_to_a_checked_file() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    for name in ["certificate.preview", "certificate.issue"] {
        assert_eq!(code(&app, name, wanted(Value::Null, "exact")), "certificate-not-earned");
    }
    pass(&app, "test", None);
    let preview = call(&app, "certificate.preview", wanted(json!("Әлия Ж."), "exact"));
    assert!(preview["description"].as_str().unwrap().contains("Әлия Ж."));
    assert_eq!(preview["clock_behind"], false);
    assert_eq!(call(&app, "certificate.list", json!({}))["certificates"], json!([]));
    let made = call(&app, "certificate.issue", wanted(json!("Әлия Ж."), "exact"));
    let neutral = call(&app, "certificate.issue", wanted(json!("   "), "neutral"));
    assert_eq!(
        (&neutral["name"], neutral["title"].as_str()),
        (&Value::Null, Some(course().words["ru"].neutral.as_str()))
    );
    let titles = || call(&app, "certificate.list", json!({}))["certificates"].to_string();
    let mut settings = call(&app, "settings.get", json!({}));
    assert!(titles().contains(&course().words["ru"].title));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    assert!(!titles().contains(&course().words["ru"].title), "in discreet mode the list tells no exact title");
    close(&app);
    open(&app, &id);
    assert_eq!(call(&app, "certificate.list", json!({}))["certificates"].as_array().unwrap().len(), 2);
    for format in ["pdf", "json"] {
        let request = json!({ "id": made["id"], "format": format, "folder": laptop.home() });
        let (first, second) =
            (call(&app, "certificate.save", request.clone()), call(&app, "certificate.save", request));
        assert_ne!(first["path"], second["path"], "nothing is overwritten");
        let verdict = call(&app, "certificate.check", json!({ "path": first["path"] }));
        assert_eq!(
            (&verdict["intact"], &verdict["issuer"], &verdict["future"]),
            (&json!(true), &json!("this-computer"), &json!(false))
        );
        assert_eq!((&verdict["name"], &verdict["level"]), (&json!("Әлия Ж."), &json!("self-paced")));
        let elsewhere = Laptop::new(2);
        elsewhere.watch.set(0);
        let verdict = call(&elsewhere.start(), "certificate.check", json!({ "path": first["path"] }));
        assert_eq!(
            (&verdict["intact"], &verdict["issuer"], &verdict["future"]),
            (&json!(true), &json!("unknown"), &json!(true))
        );
    }
    let unknown = json!({ "id": uuid(), "format": "pdf", "folder": laptop.home() });
    assert_eq!(code(&app, "certificate.save", unknown), "certificate-unknown");
    let nowhere = json!({ "id": made["id"], "format": "json", "folder": laptop.root.join("unplugged") });
    assert_eq!(code(&app, "certificate.save", nowhere), "error-read-only");
    assert_eq!(code(&app, "certificate.issue", wanted(json!("я".repeat(500)), "exact")), "certificate-name-too-long");
}

#[test]
fn a_clock_before_1970_cannot_date_a_certificate() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    guest(&app);
    laptop.watch.set(-86_400 * 365);
    pass(&app, "test", None);
    assert_eq!(fail(&app, "certificate.issue", wanted(Value::Null, "exact")).args["date"], "1969-01-01");
    laptop.watch.set(2_147_483_640);
    assert_eq!(call(&app, "certificate.issue", wanted(Value::Null, "exact"))["issued_on"], "2038-01-19");
}

#[test]
fn what_is_no_certificate_is_told() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let file = laptop.root.join("file");
    let said = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        code(&app, "certificate.check", json!({ "path": file }))
    };
    assert_eq!(said(b"hello"), "certificate-not-a-certificate");
    assert_eq!(said(b"{\"a\":"), "certificate-file-damaged");
    assert_eq!(said(b"%PDF-1.7\nnothing"), "certificate-file-damaged");
    let huge = fs::File::create(&file).unwrap();
    huge.set_len(17 * 1024 * 1024).unwrap();
    assert_eq!(code(&app, "certificate.check", json!({ "path": file })), "certificate-too-large");
    for nothing in [laptop.root.join("gone"), laptop.root.clone()] {
        assert_eq!(code(&app, "certificate.check", json!({ "path": nothing })), "certificate-unreadable");
    }
    assert!(!laptop.data().exists(), "checking a certificate leaves nothing");
}
