//! The private journal and the attitude scale: kept, taken back, united, and in order whatever the clock says.

use preamble_core::store::{AttitudeRow, JournalRow, Store, StoreError};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::*;

#[test]
fn a_text_is_kept_changed_and_taken_back() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    note(&app, "first");
    note(&app, "Второе, «с кавычками» 🕊");
    close(&app);
    open(&app, &id);
    assert_eq!(noted(&app).as_deref(), Some("Второе, «с кавычками» 🕊"));
    assert_eq!(call(&app, "journal.list", json!({}))["entries"].as_array().unwrap().len(), 1);
    note(&app, "");
    assert_eq!(noted(&app), None);
    let mut long = place(0, 0);
    long["text"] = "x".repeat(20_001).into();
    assert_eq!(code(&app, "journal.write", long.clone()), "journal-too-long");
    long["text"] = "x".repeat(20_000).into();
    call(&app, "journal.write", long);
}

#[test]
fn a_text_that_was_changed_or_taken_back_is_in_no_freed_page() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    // Long enough for pages of its own: those are freed as a whole, and nothing else would ever fill them.
    let (first, second) = ("geheimnis-eins ".repeat(1_000), "geheimnis-zwei ".repeat(500));
    let holds = |word: &str| laptop.files().values().any(|bytes| String::from_utf8_lossy(bytes).contains(word));
    note(&app, &first);
    assert!(holds("geheimnis-eins"), "what is kept is found");
    note(&app, &second);
    note(&app, "");
    close(&app);
    assert!(!holds("geheimnis-eins") && !holds("geheimnis-zwei"));
}

#[test]
fn a_new_text_counts_although_the_clock_went_back() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    laptop.watch.set(2_147_483_640);
    note(&app, "written in 2038");
    close(&app);
    for (now, text) in [(SPRING, "back in 2026"), (0, "in 1970"), (-1, "just before"), (SPRING, "and now")] {
        laptop.watch.set(now);
        open(&app, &id);
        note(&app, text);
        assert_eq!(noted(&app).as_deref(), Some(text));
        close(&app);
        open(&app, &id);
        assert_eq!(noted(&app).as_deref(), Some(text));
        close(&app);
    }
}

#[test]
fn the_scale_is_private_and_the_newest_counts() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    let rate = |moment: &str, ratings: Value| {
        call(&app, "assessment.rate", json!({ "course": COURSE, "moment": moment, "ratings": ratings }))
    };
    let first =
        || call(&app, "assessment.attitudes", json!({ "course": COURSE, "language": "ru" }))["statements"][0].clone();
    rate("before", json!({ "explain-rights": 2, "no-such": 3, "find-help": 9 }));
    assert_eq!((&first()["before"], &first()["after"], &first()["reverse"]), (&json!(2), &Value::Null, &Value::Null));
    rate("before", json!({ "explain-rights": 3 }));
    rate("after", json!({ "explain-rights": 5 }));
    close(&app);
    open(&app, &id);
    assert_eq!((&first()["before"], &first()["after"], &first()["reverse"]), (&json!(3), &json!(5), &json!(false)));
    let wrong = json!({ "course": COURSE, "moment": "later", "ratings": {} });
    assert_eq!(code(&app, "assessment.rate", wrong), "error-bad-request");
    // Without the private part nothing of it travels.
    let folder = laptop.home();
    let file = call(&app, "backup.save", json!({ "folder": folder, "private": false }));
    let text = std::fs::read_to_string(file["path"].as_str().unwrap()).unwrap();
    assert!(!text.contains("explain-rights"));
}

fn rows() -> impl Strategy<Value = (Vec<JournalRow>, Vec<JournalRow>)> {
    let row = (0..3u8, 0..40i64, 0..1_000_000_000i32, any::<u64>(), "[a-zа-я]{0,6}");
    let made = prop::collection::vec(row, 1..25).prop_map(|rows| {
        let rows = rows.into_iter().map(|(block, second, nanos, id, text)| JournalRow {
            id: format!("{id:020}"),
            course: COURSE.to_owned(),
            lesson: "a".to_owned(),
            block: format!("block-{block}"),
            at: format!("{:.9}", jiff::Timestamp::new(SPRING + second, nanos).unwrap()),
            text,
        });
        rows.collect::<Vec<_>>()
    });
    made.prop_flat_map(|rows| {
        let twice: Vec<_> = rows.iter().chain(&rows).cloned().collect();
        (Just(rows).prop_shuffle(), Just(twice).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any order, twice: the same texts remain, and they are the newest of their places.
    #[test]
    fn texts_unite((one, other) in rows()) {
        let kept = |rows: &[JournalRow]| {
            let mut store = Store::in_memory().unwrap();
            for row in rows {
                store.write(|tx| tx.add_journal(row)).unwrap();
            }
            store.read(|tx| tx.journal()).unwrap()
        };
        let united = kept(&one);
        prop_assert_eq!(&united, &kept(&other));
        for row in &united {
            let newest = one.iter().filter(|other| other.block == row.block).map(|other| (&other.at, &other.id)).max();
            prop_assert_eq!(newest, Some((&row.at, &row.id)));
        }
    }

    #[test]
    fn attitude_answers_unite(order in Just((0..12u32).collect::<Vec<_>>()).prop_shuffle()) {
        let mut store = Store::in_memory().unwrap();
        for number in order.iter().chain(&order) {
            let row = AttitudeRow {
                id: number.to_string(),
                course: COURSE.to_owned(),
                moment: "before".to_owned(),
                at: format!("2026-03-01T09:00:{number:02}.000000000Z"),
                ratings: "{}".to_owned(),
            };
            store.write(|tx| tx.add_attitude(&row)).unwrap();
        }
        let ids: Vec<_> = store.read(|tx| tx.attitudes()).unwrap_or_else(|error: StoreError| panic!("{error}"));
        prop_assert_eq!(ids.iter().map(|row| row.id.clone()).collect::<Vec<_>>(), (0..12).map(|n| n.to_string()).collect::<Vec<_>>());
    }
}
