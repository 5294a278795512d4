//! Sums, tallies and what comes out of a damaged file: each way in which a file can lie, and the same file whole as the control.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::*;
use crate::Occasion;
use crate::event::{Event, Visited};

const PAGE: usize = 4096;

fn event(number: u64) -> Event {
    let at = jiff::Timestamp::from_second(1_772_355_600 + 60 * number as i64).unwrap();
    let occasion = Occasion { at, entropy: [7; 32] };
    Event {
        id: occasion.id(&number.to_string(), at),
        learner: uuid::Uuid::from_u128(1),
        device: "K7QX-2M4D-9PZC-81FA".to_owned(),
        sequence: number + 1,
        at,
        course: "human-rights".to_owned(),
        version: "1.0.0".to_owned(),
        happening: Visited { lesson: "a1".to_owned(), block: format!("block-{number}") }.into(),
    }
}

fn fill(store: &mut Store, events: u64) {
    let place = ["c", "l", "b", "2026-01-01T00:00:00.000000000Z"].map(str::to_owned);
    let [course, lesson, block, at] = place;
    store
        .write(|tx| {
            (0..events).try_for_each(|number| tx.append(&event(number)).map(drop))?;
            let text = "my words".to_owned();
            let (course, at) = (course.clone(), at.clone());
            tx.add_journal(&JournalRow { id: "j".into(), course, lesson, block, at: at.clone(), text: text.clone() })?;
            let (moment, ratings) = ("before".to_owned(), "{}".to_owned());
            tx.add_attitude(&AttitudeRow { id: "a".into(), course: "c".into(), moment, at: at.clone(), ratings })?;
            let (action, day, state) = (String::new(), String::new(), "open".to_owned());
            tx.add_plan(&PlanRow { id: "p".into(), entry: "1".into(), action, text, day, state, at })?;
            tx.set_meta("name", "Aliya")?;
            tx.set_meta("name", "Aliya again")?;
            tx.set_meta("other", "x")?;
            tx.remove_meta("other")
        })
        .unwrap();
}

fn in_memory(events: u64) -> Store {
    let mut store = Store::in_memory().unwrap();
    fill(&mut store, events);
    store
}

fn is_damaged(store: &mut Store) -> bool {
    match store.read(|tx| tx.all()) {
        Ok(_) => false,
        Err(StoreError::Damaged) => true,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn any_other_value_in_any_column_is_told() {
    for table in sum::TABLES {
        for column in table.columns {
            let mut store = in_memory(3);
            assert!(!is_damaged(&mut store));
            // The row and the tally keep their sums, as when a bit of the value flips.
            let other = if *column == "sequence" { "sequence + 1" } else { "'2026-01-02T00:00:00Z'" };
            let (name, key) = (table.name, table.columns[0]);
            let change = format!("UPDATE {name} SET {column} = {other} WHERE {key} = (SELECT min({key}) FROM {name})");
            assert_eq!(store.connection.execute(&change, []).unwrap(), 1, "{change}");
            assert!(is_damaged(&mut store), "{change}");
        }
    }
}

#[test]
fn a_row_that_is_missing_or_comes_back_is_told() {
    for table in sum::TABLES {
        let (mut store, name) = (in_memory(3), table.name);
        let before: (i64, i64) = store
            .connection
            .query_row("SELECT rows, sum FROM tally WHERE name = ?1", [name], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        store
            .connection
            .execute_batch(&format!("CREATE TABLE kept AS SELECT * FROM {name}; DELETE FROM {name};"))
            .unwrap();
        assert!(!is_damaged(&mut store), "{name}: what is deleted on purpose is not missed");
        // A page that is of an earlier moment than the others.
        let set = "UPDATE tally SET rows = ?1, sum = ?2 WHERE name = ?3";
        store.connection.execute(set, (before.0, before.1, name)).unwrap();
        assert!(is_damaged(&mut store), "{name}");
        store.connection.execute(set, (0, 0, name)).unwrap();
        store.connection.execute_batch(&format!("INSERT INTO {name} SELECT * FROM kept")).unwrap();
        assert!(!is_damaged(&mut store), "{name}");
        store.connection.execute(set, (0, 0, name)).unwrap();
        assert!(is_damaged(&mut store), "{name}");
        store.connection.execute("DELETE FROM tally WHERE name = ?1", [name]).unwrap();
        assert!(is_damaged(&mut store), "{name}");
    }
}

#[test]
fn writing_twice_forgetting_and_copying_keep_the_tally_right() {
    let folder = tempfile::tempdir().unwrap();
    let (plain, keyed, copy) = (folder.path().join("p"), folder.path().join("k"), folder.path().join("c"));
    let mut store = in_memory(50);
    fill(&mut store, 60);
    let row = |text: &str, at: &str| JournalRow {
        id: text.into(),
        course: "c".into(),
        lesson: "l".into(),
        block: "b".into(),
        at: at.into(),
        text: text.into(),
    };
    // Newer takes the place of the one before; older changes nothing.
    assert!(store.write(|tx| tx.add_journal(&row("newer", "2026-01-03"))).unwrap());
    assert!(!store.write(|tx| tx.add_journal(&row("older", "2026-01-02"))).unwrap());
    let all = store.read(|tx| tx.all()).unwrap();
    assert_eq!((all.events.len(), all.journal.len(), all.journal[0].text.as_str()), (60, 1, "newer"));
    store.copy_to(&plain).unwrap();
    store.export_keyed(&keyed, &[7; 32]).unwrap();
    for mut opened in [Store::open(&plain).unwrap(), Store::open_keyed(&keyed, &[7; 32]).unwrap()] {
        fill(&mut opened, 70);
        assert_eq!(opened.read(|tx| tx.all()).unwrap().events.len(), 70);
        opened.copy_to(&copy).unwrap();
    }
    assert_eq!(Store::open_keyed(&copy, &[7; 32]).unwrap().read(|tx| tx.all()).unwrap().events.len(), 70);
    // What was not written stands nowhere.
    let failed: Result<(), StoreError> = store.write(|tx| tx.append(&event(1_000)).and(Err(StoreError::Full)));
    assert!(failed.is_err() && !is_damaged(&mut store));
}

#[test]
fn a_file_of_another_form_is_damaged_whatever_it_says_of_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p");
    for change in [
        "PRAGMA user_version = 2",
        "PRAGMA user_version = 0",
        "DROP TRIGGER event_added",
        "DROP INDEX journal_place",
        "ALTER TABLE plan RENAME COLUMN entry TO entrz",
        "ALTER TABLE plan RENAME TO plam",
        "CREATE TABLE more (x)",
    ] {
        in_memory(3).copy_to(&path).unwrap();
        drop(Store::open(&path).unwrap());
        Connection::open(&path).unwrap().execute_batch(change).unwrap();
        assert!(matches!(Store::open(&path), Err(StoreError::Damaged)), "{change}");
        std::fs::remove_file(&path).unwrap();
    }
}

/// The first byte of the last page but `back` that holds a row of the table.
fn page_with(bytes: &[u8], words: &str, back: usize) -> usize {
    let pages: Vec<usize> = (1..bytes.len() / PAGE)
        .filter(|page| {
            let page = &bytes[page * PAGE..(page + 1) * PAGE];
            // A leaf of an index tree, as tables without row ids are.
            page[0] == 10 && page.windows(words.len()).any(|window| window == words.as_bytes())
        })
        .collect();
    pages[pages.len() - 1 - back] * PAGE
}

/// Of a file with 3,000 events in which the bytes were changed: what comes out, and what went in.
fn salvaged(path: &Path, key: Option<&RawKey>) -> (Salvage, All) {
    let out = match key {
        None => salvage(|| Store::open_hurt(path)).unwrap(),
        Some(key) => salvage(|| Store::open_hurt_keyed(path, key)).unwrap(),
    };
    let whole = in_memory(3_000).read(|tx| tx.all()).unwrap();
    for event in &out.all.events {
        assert!(whole.events.contains(event), "{event:?} was never written");
    }
    (out, whole)
}

fn stored(folder: &Path) -> (PathBuf, Vec<u8>) {
    let path = folder.join("p");
    in_memory(3_000).copy_to(&path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    (path, bytes)
}

#[test]
fn of_a_whole_file_everything_comes_out() {
    let folder = tempfile::tempdir().unwrap();
    let (path, bytes) = stored(folder.path());
    let (out, whole) = salvaged(&path, None);
    assert!(out.all == whole && !out.lost.any());
    assert_eq!(out.meta.get("name").map(String::as_str), Some("Aliya again"));
    assert!(std::fs::read(&path).unwrap() == bytes);
}

#[test]
fn rows_whose_words_are_others_are_left_out_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut bytes) = stored(folder.path());
    for words in ["block-17\"", "block-1717\"", "my words"] {
        let at = bytes.windows(words.len()).position(|window| window == words.as_bytes()).unwrap();
        bytes[at] ^= 1;
    }
    std::fs::write(&path, &bytes).unwrap();
    assert!(is_damaged(&mut Store::open(&path).unwrap()), "a word that is another is told when it is read");
    let (out, _) = salvaged(&path, None);
    assert_eq!((out.lost.events, out.all.events.len()), (2, 2_998));
    // The words stood in the journal or in the plan first.
    assert_eq!(out.lost.journal + out.lost.plan, 1);
    assert_eq!(out.all.journal.len() + out.all.plan.len(), 1);
}

#[test]
fn pages_that_cannot_be_read_are_stepped_over() {
    let folder = tempfile::tempdir().unwrap();
    let (path, whole_bytes) = stored(folder.path());
    let mut bytes = whole_bytes.clone();
    for back in [20, 60, 61, 120] {
        let at = page_with(&whole_bytes, "human-rights", back);
        bytes[at..at + PAGE].fill(0);
    }
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::Damaged)));
    let (out, _) = salvaged(&path, None);
    // A page holds some twenty of them.
    assert!((1..=100).contains(&out.lost.events), "{:?}", out.lost);
    assert_eq!(out.all.events.len() as u64 + out.lost.events, 3_000);
    assert!(std::fs::read(&path).unwrap() == bytes, "salvaging changed the damaged file");
}

#[test]
fn of_an_encrypted_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("k");
    in_memory(3_000).export_keyed(&path, &[7; 32]).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let pages = bytes.len() / PAGE;
    for page in [pages / 3, pages / 2, pages * 3 / 4] {
        bytes[page * PAGE + 100] ^= 1;
    }
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(Store::open_keyed(&path, &[7; 32]), Err(StoreError::Damaged)));
    let (out, _) = salvaged(&path, Some(&[7; 32]));
    // One of the three points to others, which go along with it.
    assert!((1..=600).contains(&out.lost.events), "{:?}", out.lost);
    assert_eq!(out.all.events.len() as u64 + out.lost.events, 3_000);
    assert!(
        salvage(|| Store::open_hurt_keyed(&path, &[8; 32])).is_err() || {
            let none = salvage(|| Store::open_hurt_keyed(&path, &[8; 32])).unwrap();
            none.all == All::default()
        }
    );
}

#[test]
fn of_what_is_no_database_nothing_comes_out_and_nothing_breaks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p");
    for bytes in [&b""[..], &[0; 8192], &b"some text that somebody wrote".repeat(500)] {
        std::fs::write(&path, bytes).unwrap();
        let empty = salvage(|| Store::open_hurt(&path)).map_or(true, |out| out.all == All::default());
        assert!(empty && std::fs::read(&path).unwrap() == bytes);
    }
    assert!(salvage(|| Store::open_hurt(&folder.path().join("none"))).is_err());
}
