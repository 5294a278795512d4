//! Events: any order, twice, in parts, from devices with wrong clocks, always the same state; what a newer app wrote is passed on.

use std::fs;

use jiff::Timestamp;
use preamble_core::event::{
    Answered, AssessmentKind, Began, Certified, Chose, Event, Finished, Happening, LeftOut, Reviewed, Skipped, Visited,
};
use preamble_core::progress::Progress;
use preamble_core::store::Store;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::*;

fn happening() -> impl Strategy<Value = Happening> {
    let name = || prop::sample::select(vec!["a", "b", "c"]).prop_map(str::to_owned);
    let sitting = || (0..3u128).prop_map(Uuid::from_u128);
    let kind = prop::sample::select(vec![AssessmentKind::Quiz, AssessmentKind::Test]);
    prop_oneof![
        (name(), name()).prop_map(|(lesson, block)| Visited { lesson, block }.into()),
        (name(), name()).prop_map(|(lesson, block)| Skipped { lesson, block }.into()),
        (name(), name(), name())
            .prop_map(|(block, step, choice)| Chose { lesson: "a".into(), block, step, choice }.into()),
        (sitting(), kind, 0..1u64 << 53).prop_map(|(sitting, assessment, seed)| {
            Began { sitting, assessment, lesson: None, seed, items: vec!["a/b".into(), "a/c".into()] }.into()
        }),
        (sitting(), name(), 0..=4u8).prop_map(|(sitting, item, quarter)| {
            let (item, credit) = (format!("a/{item}"), f64::from(quarter) / 4.0);
            Answered { sitting, item, response: vec!["x".into()], credit }.into()
        }),
        (sitting(), any::<bool>())
            .prop_map(|(sitting, passed)| { Finished { sitting, score: 0.5, passed, safety_missed: false }.into() }),
        (name(), 0..=4u8).prop_map(|(item, quarter)| {
            Reviewed { item: format!("a/{item}"), response: vec!["x".into()], credit: f64::from(quarter) / 4.0 }.into()
        }),
        any::<bool>().prop_map(|out| LeftOut { out }.into()),
        any::<u128>().prop_map(|id| {
            Certified { certificate: Uuid::from_u128(id), credential: "{}".into(), stub: "s".into() }.into()
        }),
        (name(), any::<i64>(), "\\PC{0,8}").prop_map(|(kind, number, text)| Happening::Unknown {
            kind: format!("newer-{kind}"),
            payload: json!({ "number": number, "text": text, "deep": [{ "a": null }] }),
        }),
    ]
}

/// What three devices did, each with a clock that jumps by years; sequences count on all the same.
fn history() -> impl Strategy<Value = Vec<Event>> {
    let step = (0..3usize, -300_000_000..300_000_000i64, happening(), any::<u128>());
    prop::collection::vec(step, 1..40).prop_map(|steps| {
        let (mut clocks, mut sequences) = ([SPRING, 0, 2_147_483_647], [0u64; 3]);
        let steps = steps.into_iter().map(|(device, jump, happening, id)| {
            clocks[device] += jump;
            sequences[device] += 1;
            Event {
                id: Uuid::from_u128(id),
                learner: Uuid::from_u128(7),
                device: format!("device-{device}"),
                sequence: sequences[device],
                at: Timestamp::from_second(clocks[device]).unwrap(),
                course: if jump % 5 == 0 { "other" } else { COURSE }.to_owned(),
                version: "1.0.0".to_owned(),
                happening,
            }
        });
        steps.collect()
    })
}

pub fn united(parts: &[&[Event]]) -> Vec<Event> {
    let mut store = Store::in_memory().unwrap();
    for part in parts {
        store
            .write(|tx| {
                for event in *part {
                    tx.append(event)?;
                }
                Ok::<_, preamble_core::store::StoreError>(())
            })
            .unwrap();
    }
    store.read(|tx| tx.events()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_twice_and_in_parts(
        (events, shuffled) in history().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        cut in any::<Index>(),
    ) {
        let whole = united(&[&events]);
        let (first, second) = shuffled.split_at(cut.index(shuffled.len()));
        let parts = united(&[second, first, second, &shuffled]);
        prop_assert_eq!(&whole, &parts);
        prop_assert_eq!(whole.len(), events.len());
        prop_assert_eq!(Progress::of(&whole), Progress::of(&parts));
        // One by one is the same as all at once.
        let mut grown = Progress::default();
        whole.iter().for_each(|event| grown.apply(event));
        prop_assert_eq!(grown, Progress::of(&whole));
    }

    /// Through the store and through JSON, also what this version does not know.
    #[test]
    fn events_are_passed_on_as_they_are(events in history()) {
        for event in united(&[&events]) {
            prop_assert!(events.contains(&event));
            let text = serde_json::to_string(&event).unwrap();
            prop_assert_eq!(serde_json::from_str::<Event>(&text).unwrap(), event);
        }
    }
}

#[test]
fn a_known_kind_in_a_newer_form_is_kept() {
    let payload = r#"{"block":"b","lesson":"a","mood":[1,2]}"#;
    let happening = Happening::parse("visited", payload);
    assert!(matches!(happening, Happening::Unknown { .. }));
    assert_eq!((happening.kind(), happening.payload().as_str()), ("visited", payload));
}

/// A sitting that two laptops went on with: what came after its end does not change what was scored.
#[test]
fn an_ended_attempt_stands() {
    let sitting = Uuid::from_u128(1);
    let event = |sequence: u64, happening: Happening| Event {
        id: Uuid::from_u128(sequence.into()),
        learner: Uuid::nil(),
        device: "one".to_owned(),
        sequence,
        at: Timestamp::from_second(SPRING + sequence as i64).unwrap(),
        course: COURSE.to_owned(),
        version: "1.0.0".to_owned(),
        happening,
    };
    let answered = |credit: f64| Answered { sitting, item: "a/b".into(), response: vec!["x".into()], credit };
    let began = |assessment| Began { sitting, assessment, lesson: None, seed: 1, items: vec!["a/b".into()] };
    let finished = Finished { sitting, score: 1.0, passed: true, safety_missed: false };
    let credit = |kind| {
        let events = [
            event(1, began(kind).into()),
            event(2, answered(0.5).into()),
            event(3, answered(1.0).into()),
            event(4, finished.clone().into()),
            event(5, answered(0.0).into()),
            event(6, Finished { score: 0.0, passed: false, ..finished.clone() }.into()),
        ];
        let state = Progress::of(&events).courses[COURSE].sittings[&sitting].clone();
        assert!(state.finished.unwrap().passed);
        state.answers["a/b"].credit
    };
    assert!((credit(AssessmentKind::Test) - 1.0).abs() < 1e-9, "a test answer can be changed until the end");
    assert!((credit(AssessmentKind::Quiz) - 0.5).abs() < 1e-9, "a quiz answer stands");
}

/// Back ten years, forward thirty, 1970 and 2038: the order is the one in which things were done.
#[test]
fn the_clock_may_say_what_it_wants() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    let sitting = begin(&app, "test", None);
    let asked = items(&sitting);
    let clocks = [SPRING, SPRING - 315_000_000, SPRING + 946_000_000, 0, -86_400, 2_147_483_647, SPRING, SPRING + 1];
    for (index, now) in clocks.into_iter().enumerate() {
        laptop.watch.set(now);
        visit(&app, 0, index % 3);
        answer(&app, &sitting, &asked[index], &right(question(&asked[index])));
        if index % 2 == 0 {
            close(&app);
            open(&app, &id);
        }
    }
    assert_eq!(begin(&app, "test", None)["id"], sitting["id"], "the attempt goes on");
    laptop.watch.set(SPRING);
    let file = save_backup(&app, &laptop.home());
    let saved: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let events = saved["backup"]["events"].as_array().unwrap();
    let sequences: Vec<u64> = events.iter().map(|event| event["sequence"].as_u64().unwrap()).collect();
    assert_eq!(sequences, (1..=events.len() as u64).collect::<Vec<_>>());
    let moments: Vec<Timestamp> = events.iter().map(|event| event["at"].as_str().unwrap().parse().unwrap()).collect();
    assert!(moments.windows(2).all(|pair| pair[0] < pair[1]));
    // The screen seen last is the place, whatever its clock said.
    let place = call(&app, "course.list", json!({}))["place"].clone();
    assert_eq!(place["block"], course().lessons[0].blocks[(clocks.len() - 1) % 3].id);
    // A certificate of today would bear the wrong day: it is told, not refused.
    pass(&app, "test", None);
    let preview = call(
        &app,
        "certificate.preview",
        json!({ "course": COURSE, "name": null, "title": "exact", "language": "en" }),
    );
    assert_eq!((&preview["clock_behind"], &preview["issued_on"]), (&json!(true), &json!("2026-03-01")));
}
