//! Review: what comes back, when, and how much of it; the schedule follows from the events alone.

use std::collections::BTreeSet;

use jiff::Timestamp;
use preamble_api::App;
use preamble_core::content::model::Use;
use preamble_core::course::Courses;
use preamble_core::event::{Answered, AssessmentKind, Began, Event, Finished, Happening, LeftOut, Reviewed};
use preamble_core::progress::Progress;
use preamble_core::review::{DAY_SECONDS, Standing, today};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::*;

const DAY: i64 = 86_400;

fn opened(app: &App) -> Value {
    call(app, "review.open", json!({ "language": null }))
}

fn asked(review: &Value) -> Vec<String> {
    let questions = review["questions"].as_array().unwrap();
    questions.iter().map(|question| question["item"]["id"].as_str().unwrap().to_owned()).collect()
}

fn request(item: &str, response: &[String]) -> Value {
    json!({ "course": COURSE, "item": item, "response": response, "language": null })
}

fn review(app: &App, item: &str) -> Value {
    call(app, "review.answer", request(item, &right(question(item))))
}

/// Somebody who passed the quiz of the first lessons in spring.
fn learned(lessons: usize) -> (Laptop, App) {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    for lesson in &course().lessons[..lessons] {
        pass(&app, "quiz", Some(&lesson.id));
    }
    (laptop, app)
}

#[test]
fn questions_of_finished_lessons_come_back_days_later() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    assert_eq!(opened(&app)["standing"], "nothing");
    visit(&app, 0, 0);
    pass(&app, "test", None);
    assert_eq!(opened(&app)["standing"], "nothing", "a test finishes no lesson and gives no question away");
    let lesson = &course().lessons[0].id;
    pass(&app, "quiz", Some(lesson));
    let after = opened(&app);
    assert_eq!((&after["standing"], &after["questions"]), (&json!("waiting"), &json!([])));
    let next: Timestamp = after["next_at"].as_str().unwrap().parse().unwrap();
    assert!((2 * DAY..4 * DAY).contains(&(next.as_second() - SPRING)), "{next}");
    laptop.watch.set(next.as_second() - 60);
    assert_eq!(opened(&app)["standing"], "waiting");
    laptop.watch.set(SPRING + 5 * DAY);
    let ready = opened(&app);
    assert_eq!((&ready["standing"], &ready["next_at"]), (&json!("ready"), &Value::Null));
    for item in asked(&ready) {
        assert!(item.starts_with(&format!("{lesson}/")) && question(&item).uses.contains(&Use::Quiz), "{item}");
    }
    assert_eq!(ready["questions"][0]["item"]["feedback"], Value::Null, "nothing is told before the answer");
}

#[test]
fn five_minutes_a_day_and_then_no_more() {
    let (laptop, app) = learned(3);
    laptop.watch.set(SPRING + 10 * DAY);
    let first = opened(&app);
    let items = asked(&first);
    assert!((6..=15).contains(&items.len()) && first["minutes"].as_u64().unwrap() <= u64::from(DAY_SECONDS / 60));
    for item in &items {
        let explained = review(&app, item);
        assert_eq!(explained["item"]["feedback"]["outcome"], "right");
        assert!(!explained["item"]["feedback"]["reason"].as_array().unwrap().is_empty());
    }
    let enough = opened(&app);
    assert_eq!((&enough["standing"], &enough["answered"]), (&json!("enough"), &json!(items.len())));
    let next: Timestamp = enough["next_at"].as_str().unwrap().parse().unwrap();
    assert!((19 * 3600..20 * 3600 + 60).contains(&(next.as_second() - SPRING - 10 * DAY)), "{next}");
    laptop.watch.set(next.as_second());
    let tomorrow = asked(&opened(&app));
    assert!(!tomorrow.is_empty() && tomorrow.iter().all(|item| !items.contains(item)), "others, not the same again");
}

/// What stops in the middle goes on with the rest.
#[test]
fn stopping_loses_nothing() {
    let (laptop, app) = learned(1);
    laptop.watch.set(SPRING + 10 * DAY);
    let items = asked(&opened(&app));
    review(&app, &items[0]);
    assert_eq!(asked(&opened(&app)).into_iter().collect::<BTreeSet<_>>(), items[1..].iter().cloned().collect());
}

#[test]
fn what_was_wrong_comes_sooner() {
    let (laptop, app) = learned(1);
    laptop.watch.set(SPRING + 10 * DAY);
    let items = asked(&opened(&app));
    let passed = call(&app, "review.answer", request(&items[0], &[]));
    assert_eq!(passed["item"]["feedback"]["outcome"], "passed");
    items[1..].iter().for_each(|item| drop(review(&app, item)));
    laptop.watch.set(SPRING + 11 * DAY);
    assert_eq!(asked(&opened(&app)), [items[0].clone()]);
    laptop.watch.set(SPRING + 60 * DAY);
    assert_eq!(asked(&opened(&app)).first(), Some(&items[0]), "nearest to being forgotten");
}

#[test]
fn the_first_answer_of_a_day_stands() {
    let (laptop, app) = learned(1);
    laptop.watch.set(SPRING + 10 * DAY);
    let item = asked(&opened(&app)).remove(0);
    let before = review(&app, &item);
    let events = call(&app, "profile.data", json!({}))["events"].clone();
    assert_eq!(review(&app, &item)["item"]["feedback"], before["item"]["feedback"]);
    assert_eq!(call(&app, "profile.data", json!({}))["events"], events, "the same again changes nothing");
    assert_eq!(code(&app, "review.answer", request(&item, &[])), "review-answered-already");
    let mut russian = request(&item, &right(question(&item)));
    russian["language"] = "ru".into();
    let russian = call(&app, "review.answer", russian);
    assert_eq!(russian["language"], "ru");
    assert_ne!(russian["item"]["question"], before["item"]["question"]);
    for wrong in ["a1/no-such", "x", ""] {
        assert_eq!(code(&app, "review.answer", request(wrong, &[])), "review-item-unknown");
    }
    let other = &course().lessons[3];
    let theirs = format!("{}/{}", other.id, other.blocks.last().unwrap().id);
    assert_eq!(code(&app, "review.answer", request(&theirs, &[])), "review-item-unknown", "not finished yet");
    let (next, bad) = (asked(&opened(&app)).remove(0), ["no-such-option".to_owned()]);
    assert_eq!(code(&app, "review.answer", request(&next, &bad)), "assessment-response-invalid");
}

#[test]
fn a_course_can_be_left_out_and_taken_back() {
    let (laptop, app) = learned(1);
    laptop.watch.set(SPRING + 10 * DAY);
    let leave = |out: bool| call(&app, "review.leave-out", json!({ "course": COURSE, "out": out }));
    leave(true);
    leave(true);
    let review = opened(&app);
    assert_eq!((&review["standing"], &review["courses"][0]["left_out"]), (&json!("nothing"), &json!(true)));
    leave(false);
    assert_eq!(opened(&app)["standing"], "ready");
    let kinds = call(&app, "profile.data", json!({}))["events"].clone();
    assert!(kinds.as_array().unwrap().contains(&json!({ "kind": "left-out", "count": 2 })), "{kinds}");
}

#[test]
fn titles_are_neutral_in_discreet_mode() {
    let (laptop, app) = learned(1);
    laptop.watch.set(SPRING + 10 * DAY);
    let mut settings = call(&app, "settings.get", json!({}));
    settings["discreet"] = true.into();
    call(&app, "settings.set", settings);
    let review = opened(&app);
    let neutral = &course().words["en"].neutral;
    assert_eq!(review["questions"][0]["course_title"], neutral.as_str());
    assert_eq!(review["courses"][0]["title"], neutral.as_str());
}

#[test]
fn a_question_that_is_gone_is_kept_and_ignored() {
    let (laptop, app) = learned(1);
    laptop.watch.set(SPRING + 10 * DAY);
    let items = asked(&opened(&app));
    review(&app, &items[0]);
    let id = call(&app, "profile.current", json!({}))["id"].as_str().unwrap().to_owned();
    close(&app);
    let mut shorter = course().clone();
    let (_, gone) = items[0].split_once('/').unwrap();
    shorter.lessons[0].blocks.retain(|block| block.id != gone);
    let updated = laptop.start_in(&laptop.data(), Courses::of(vec![shorter]).into());
    open(&updated, &id);
    assert!(!asked(&opened(&updated)).is_empty());
    assert_eq!(opened(&updated)["answered"], 1, "it still counts for today");
    laptop.watch.set(SPRING + 400 * DAY);
    assert!(!asked(&opened(&updated)).contains(&items[0]));
    close(&updated);
    let again = laptop.start();
    open(&again, &id);
    assert!(asked(&opened(&again)).len() >= items.len() - 1);
}

/// Two laptops review apart; each takes the backup of the other.
#[test]
fn reviews_unite() {
    let (one, here) = learned(2);
    let id = call(&here, "profile.current", json!({}))["id"].as_str().unwrap().to_owned();
    let two = Laptop::new(2);
    let there = two.start();
    restore(&there, &save_backup(&here, &one.home()));
    open(&there, &id);
    for (laptop, app, which) in [(&one, &here, 0), (&two, &there, 1)] {
        laptop.watch.set(SPRING + 10 * DAY + 100 * which as i64);
        let item = asked(&opened(app)).remove(which);
        review(app, &item);
    }
    call(&there, "review.leave-out", json!({ "course": COURSE, "out": true }));
    call(&there, "review.leave-out", json!({ "course": COURSE, "out": false }));
    let (mine, theirs) = (save_backup(&here, &one.home()), save_backup(&there, &two.home()));
    restore(&here, &theirs);
    restore(&there, &mine);
    for laptop in [&one, &two] {
        laptop.watch.set(SPRING + 10 * DAY + 1000);
    }
    assert_eq!(opened(&here), opened(&there));
    assert_eq!(opened(&here)["answered"], 2);
}

fn event(number: usize, minutes: i64, happening: Happening) -> Event {
    Event {
        id: Uuid::from_u128(number as u128),
        learner: Uuid::nil(),
        device: format!("device-{}", number % 3),
        sequence: number as u64 + 1,
        at: Timestamp::from_second(SPRING + 60 * minutes).unwrap(),
        course: COURSE.to_owned(),
        version: "1.0.0".to_owned(),
        happening,
    }
}

/// A passed quiz and reviews at any moments, in the order of the folding.
fn history() -> impl Strategy<Value = Vec<Event>> {
    let lesson = course().lessons[0].id.clone();
    let items: Vec<String> = asked_in_quiz(&lesson);
    let reviewed = (prop::sample::select(items.clone()), 0..4u8, 0..200_000i64);
    prop::collection::vec(reviewed, 0..40).prop_map(move |reviews| {
        let sitting = Uuid::from_u128(9);
        let (assessment, lesson) = (AssessmentKind::Quiz, Some(lesson.clone()));
        let began = Began { sitting, assessment, lesson, seed: 1, items: items.clone() };
        let mut all = vec![event(0, 0, began.into())];
        for (index, item) in items.iter().enumerate() {
            let answered = Answered { sitting, item: item.clone(), response: vec!["x".into()], credit: 1.0 };
            all.push(event(index + 1, 1, answered.into()));
        }
        all.push(event(50, 2, Finished { sitting, score: 1.0, passed: true, safety_missed: false }.into()));
        for (index, (item, thirds, minutes)) in reviews.into_iter().enumerate() {
            let (number, at) = (60 + index, 3 + minutes);
            all.push(match thirds {
                3 if index % 7 == 0 => event(number, at, LeftOut { out: index % 2 == 0 }.into()),
                _ => {
                    let credit = f64::from(thirds.min(2)) / 2.0;
                    event(number, at, Reviewed { item, response: vec!["x".into()], credit }.into())
                }
            });
        }
        all.sort_by(|a, b| a.order().cmp(&b.order()));
        all
    })
}

fn asked_in_quiz(lesson: &str) -> Vec<String> {
    preamble_core::assessment::draw(course(), AssessmentKind::Quiz, Some(lesson), 0).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_twice_and_in_parts_give_one_schedule(
        (events, shuffled) in history().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        later in 0..300_000i64,
    ) {
        let now = Timestamp::from_second(SPRING + 60 * later).unwrap();
        let whole = Progress::of(&crate::progress::united(&[&events]));
        let (first, second) = shuffled.split_at(shuffled.len() / 2);
        let parts = Progress::of(&crate::progress::united(&[second, first, &shuffled]));
        prop_assert_eq!(&whole, &parts);
        let (one, two) = (today(&whole, &LIBRARY, now), today(&parts, &LIBRARY, now));
        prop_assert_eq!(format!("{:?}", one.next), format!("{:?}", two.next));
        let items = |asked: &[preamble_core::review::Asked<'_>]| asked.iter().map(|one| one.item()).collect::<Vec<_>>();
        prop_assert_eq!(items(&one.asked), items(&two.asked));
        // Whatever happened: no more than five minutes, no question twice, something to wait for.
        prop_assert!(one.seconds <= DAY_SECONDS);
        prop_assert_eq!(items(&one.asked).iter().collect::<BTreeSet<_>>().len(), one.asked.len());
        prop_assert_eq!(one.next.is_some(), matches!(one.standing, Standing::Waiting | Standing::Enough));
        prop_assert!(one.next.is_none_or(|next| next > now));
    }
}
