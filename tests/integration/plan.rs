//! Take part: cards and papers are there, papers are saved where the person says, and the plan is private, kept and united.

use preamble_core::store::{PlanRow, Store};
use serde_json::{Value, json};

use crate::support::*;

fn put(app: &preamble_api::App, line: Value) {
    call(app, "plan.put", line);
}

fn lines(app: &preamble_api::App) -> Vec<Value> {
    call(app, "plan.list", json!({}))["lines"].as_array().unwrap().clone()
}

#[test]
fn a_line_is_kept_changed_and_taken_off() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    put(
        &app,
        json!({ "text": " Прочитать статью 1 ", "day": "2026-12-10", "action": "learn-one-article", "state": "open" }),
    );
    put(&app, json!({ "text": "call Amina", "state": "open" }));
    close(&app);
    open(&app, &id);
    let first = lines(&app)[0].clone();
    assert_eq!((&first["text"], &first["day"]), (&json!("Прочитать статью 1"), &json!("2026-12-10")));
    // A change keeps the card that it came from; no day takes the day away.
    put(&app, json!({ "id": first["id"], "text": "read article 1", "state": "done" }));
    let changed = lines(&app)[0].clone();
    assert_eq!((&changed["state"], &changed["day"]), (&json!("done"), &Value::Null));
    assert_eq!(changed["action"], "learn-one-article");
    call(&app, "plan.remove", json!({ "id": first["id"] }));
    assert_eq!(lines(&app).len(), 1);
    assert_eq!(call(&app, "profile.data", json!({}))["plan_lines"], 1);
}

#[test]
fn what_cannot_be_a_line_is_refused() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let refused = |line: Value| code(&app, "plan.put", line);
    assert_eq!(refused(json!({ "text": "  ", "state": "open" })), "plan-empty-line");
    assert_eq!(refused(json!({ "text": "x".repeat(4_001), "state": "open" })), "plan-too-long");
    assert_eq!(refused(json!({ "text": "x", "day": "2026-02-30", "state": "open" })), "plan-day-invalid");
    let nobody = "01900000-0000-7000-8000-000000000001";
    assert_eq!(refused(json!({ "id": nobody, "text": "x", "state": "open" })), "plan-unknown");
    assert_eq!(code(&app, "plan.remove", json!({ "id": "x" })), "plan-unknown");
    assert_eq!(lines(&app).len(), 0);
}

#[test]
fn copies_unite_in_any_order() {
    let row = |id: &str, at: &str, text: &str, state: &str| PlanRow {
        id: id.to_owned(),
        entry: "line".to_owned(),
        action: String::new(),
        text: text.to_owned(),
        day: String::new(),
        state: state.to_owned(),
        at: at.to_owned(),
    };
    let (old, new) = (row("1", "2026-01-01", "first", "open"), row("2", "2026-01-02", "", "dropped"));
    for order in [[&old, &new, &old], [&new, &old, &new]] {
        let mut store = Store::in_memory().unwrap();
        store.write(|tx| order.iter().try_for_each(|row| tx.add_plan(row).map(drop))).unwrap();
        let kept = store.read(|tx| tx.plan()).unwrap();
        assert_eq!(kept, std::slice::from_ref(&new));
    }
}

#[test]
fn a_backup_carries_the_plan_only_with_what_is_private() {
    for private in [true, false] {
        let laptop = Laptop::new(1);
        let app = laptop.start();
        create(&app, "Aliya");
        put(&app, json!({ "text": "a secret step", "state": "open" }));
        let folder = laptop.root.display().to_string();
        let saved = call(&app, "backup.save", json!({ "folder": folder, "private": private }));
        let path = saved["path"].as_str().unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(text.contains("a secret step"), private);
        assert_eq!(text.contains("\"version\":2"), private, "without a plan older programs read it");
        call(&app, "plan.remove", json!({ "id": lines(&app)[0]["id"] }));
        // What was taken off later stays off.
        call(&app, "backup.restore", json!({ "path": path }));
        assert_eq!(lines(&app).len(), 0);
    }
}

#[test]
fn a_paper_is_saved_as_the_words_that_were_filled_in() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let letters = call(&app, "letter.list", json!({}));
    let letter =
        letters["letters"].as_array().unwrap().iter().find(|one| one["id"] == "letter-to-decision-maker").unwrap();
    assert!(letter["fields"].as_array().unwrap().len() > 1);
    let request = json!({
        "letter": "letter-to-decision-maker",
        "format": "text",
        "texts": { "recipient": "Mayor <b>" },
        "folder": laptop.root.display().to_string(),
    });
    let saved = call(&app, "letter.save", request);
    let text = std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap();
    assert!(text.contains("Mayor <b>") && text.contains('['), "{text}");
    let unknown =
        json!({ "letter": "none", "format": "pdf", "texts": {}, "folder": laptop.root.display().to_string() });
    assert_eq!(code(&app, "letter.save", unknown), "letter-unknown");
}

#[test]
fn cards_name_their_risk_and_lead_to_what_is_there() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    let list = call(&app, "action.list", json!({}));
    let cards = list["actions"].as_array().unwrap();
    assert!(!cards.is_empty());
    for card in cards {
        assert!(card["checks"].as_array().unwrap().len() > 1, "{card}");
        assert!(!card["safer"].as_array().unwrap().is_empty(), "{card}");
    }
    let letters = cards.iter().flat_map(|card| card["letters"].as_array().unwrap());
    assert!(letters.count() > 0);
}
