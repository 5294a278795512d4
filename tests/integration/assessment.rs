//! Assessment on the real course: draws, scores, passing, going on after a restart, and a course that lost a question.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use preamble_core::assessment::{draw, score, shown_options, shown_rights, verdicts};
use preamble_core::content::model::{Aim, BlockKind, Form, Question, Use};
use preamble_core::course::Courses;
use preamble_core::event::AssessmentKind;
use serde_json::{Value, json};

use crate::errors::uuid;
use crate::support::*;

fn questions() -> Vec<(String, &'static Question)> {
    let course = course();
    let all = course.lessons.iter().flat_map(|lesson| {
        lesson.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Question(question) => Some((format!("{}/{}", lesson.id, block.id), question)),
            _ => None,
        })
    });
    all.collect()
}

fn lesson_of(item: &str) -> &str {
    item.split_once('/').unwrap().0
}

#[test]
fn the_blueprint_holds_for_500_seeds() {
    let course = course();
    let share = |of: f64| (course.test.items as f64 * of).round() as usize;
    let quota = |aim: Aim| match aim {
        Aim::Application => share(course.test.application),
        Aim::Safety => share(course.test.safety),
        Aim::Knowledge => course.test.items - share(course.test.application) - share(course.test.safety),
    };
    let mut drawn_at_all = BTreeSet::new();
    for seed in 0..500 {
        let items = draw(course, AssessmentKind::Test, None, seed).unwrap();
        assert_eq!(items.len(), course.test.items);
        assert_eq!(items.iter().collect::<BTreeSet<_>>().len(), items.len(), "seed {seed}: an item twice");
        assert_eq!(items, draw(course, AssessmentKind::Test, None, seed).unwrap());
        let (mut lessons, mut aims) = (BTreeMap::<&str, usize>::new(), BTreeMap::<String, (Aim, usize)>::new());
        for item in &items {
            let question = question(item);
            assert!(question.uses.contains(&Use::Test), "seed {seed}: {item} is not of the test");
            *lessons.entry(lesson_of(item)).or_default() += 1;
            aims.entry(format!("{:?}", question.aim)).or_insert((question.aim, 0)).1 += 1;
        }
        assert!(
            items.iter().any(|item| question(item).safety_critical),
            "seed {seed}: nothing that matters for safety"
        );
        for lesson in &course.lessons {
            let count = lessons.get(lesson.id.as_str()).copied().unwrap_or(0);
            assert!(count >= course.test.minimum_per_lesson, "seed {seed}: {count} of {}", lesson.id);
        }
        for (aim, count) in aims.values() {
            // The minimum of a lesson that lacks an aim may cost the others an item.
            assert!(count.abs_diff(quota(*aim)) <= 1, "seed {seed}: {count} of {aim:?}, wanted {}", quota(*aim));
        }
        drawn_at_all.extend(items);
    }
    // What matters for safety comes first and may fill the safety share, so other safety questions may never come.
    let never = questions().into_iter().filter(|(item, question)| {
        let crowded_out = question.aim == Aim::Safety && !question.safety_critical;
        question.uses.contains(&Use::Test) && !crowded_out && !drawn_at_all.contains(item)
    });
    assert_eq!(never.map(|(item, _)| item).collect::<Vec<_>>(), Vec::<String>::new(), "never drawn");
}

#[test]
fn the_forms_before_and_after_are_parallel() {
    let course = course();
    let (pre, post) =
        (draw(course, AssessmentKind::Pre, None, 1).unwrap(), draw(course, AssessmentKind::Post, None, 2).unwrap());
    assert_eq!((pre.len(), post.len()), (12, 12));
    assert!(pre.iter().all(|item| !post.contains(item)), "an item stands in both forms");
    assert_eq!(pre, draw(course, AssessmentKind::Pre, None, 99).unwrap());
    for group in &course.forms.groups {
        let slugs: BTreeSet<_> = group.iter().collect();
        let of_group = |items: &[String]| {
            let lessons =
                course.lessons.iter().filter(|lesson| slugs.contains(&lesson.slug) || slugs.contains(&lesson.id));
            let ids: BTreeSet<_> = lessons.map(|lesson| lesson.id.as_str()).collect();
            items.iter().filter(|item| ids.contains(lesson_of(item))).count()
        };
        assert_eq!(
            (of_group(&pre), of_group(&post)),
            (course.forms.items_per_group, course.forms.items_per_group),
            "{group:?}"
        );
    }
}

#[test]
fn every_form_is_scored_as_it_says() {
    let mut seen = BTreeSet::new();
    for (item, question) in questions() {
        seen.insert(format!("{:?}", question.form));
        let worth = |response: &[String]| score(question, response).unwrap();
        assert!((worth(&right(question)) - 1.0).abs() < 1e-9, "{item}");
        assert_eq!(worth(&[]), 0.0);
        assert!(verdicts(question, &right(question)).iter().filter(|(right, _)| *right).count() >= 1);
        let options = &question.options;
        match question.form {
            Form::Single | Form::TrueFalse => {
                for option in options.iter().filter(|option| !question.correct.contains(option)) {
                    assert_eq!(worth(std::slice::from_ref(option)), 0.0, "{item}");
                }
            }
            Form::Judgement => {
                for (option, rating) in options.iter().zip(&question.ratings) {
                    let wanted = match format!("{rating:?}").as_str() {
                        "Best" => 1.0,
                        "Acceptable" => 0.5,
                        _ => 0.0,
                    };
                    assert_eq!(worth(std::slice::from_ref(option)), wanted, "{item} {option}");
                }
            }
            Form::Multiple => {
                let wrong: Vec<_> =
                    options.iter().filter(|option| !question.correct.contains(option)).cloned().collect();
                assert_eq!(worth(&wrong), 0.0, "{item}: below zero?");
                let part = 1.0 / question.correct.len() as f64;
                assert!((worth(&question.correct[..1]) - part).abs() < 1e-9);
                let expected = (question.correct.len() as f64 - wrong.len() as f64).max(0.0) * part;
                assert!((worth(options) - expected).abs() < 1e-9, "{item}: all chosen");
                assert!(score(question, &[options[0].clone(), options[0].clone()]).is_err());
            }
            Form::Ordering | Form::Matching => {
                let mut swapped = options.clone();
                swapped.swap(0, 1);
                let wanted = (options.len() - 2) as f64 / options.len() as f64;
                assert!((worth(&swapped) - wanted).abs() < 1e-9, "{item}");
                assert!(score(question, &options[1..]).is_err());
                let shown = if question.form == Form::Ordering {
                    shown_options(5, &item, question)
                } else {
                    shown_rights(5, &item, question)
                };
                assert_ne!(&shown, options, "{item} shows its own answer");
            }
        }
        assert!(score(question, &["no-such".to_owned()]).is_err(), "{item}");
    }
    assert_eq!(seen.len(), 6, "{seen:?}");
}

/// Any response that is taken is worth 0 to 1.
#[test]
fn no_response_is_worth_less_than_nothing() {
    for (item, question) in questions() {
        for bits in 0..1u32 << question.options.len().min(8) {
            let chosen = question.options.iter().enumerate().filter(|(index, _)| bits >> index & 1 == 1);
            let response: Vec<_> = chosen.map(|(_, id)| id.clone()).collect();
            if let Ok(credit) = score(question, &response) {
                assert!((0.0..=1.0).contains(&credit), "{item} {response:?}: {credit}");
            }
        }
    }
}

#[test]
fn a_quiz_answer_stands_and_is_explained() {
    let app = Laptop::new(1).start();
    guest(&app);
    let lesson = &course().lessons[0].id;
    let sitting = begin(&app, "quiz", Some(lesson));
    let item = &items(&sitting)[0];
    let explained = answer(&app, &sitting, item, &right(question(item)));
    assert_eq!((&explained["feedback"]["outcome"], &explained["feedback"]["credit"]), (&json!("right"), &json!(1.0)));
    assert_eq!(code(&app, "assessment.answer", answer_to(&sitting, item, &[])), "assessment-answered-already");
    let passed = answer(&app, &sitting, &items(&sitting)[1], &[]);
    assert_eq!(passed["feedback"]["outcome"], "passed");
    let ended = call(&app, "assessment.finish", sitting_of(&sitting));
    assert_eq!(ended["sitting"]["items"][0]["feedback"]["outcome"], "right");
    assert_eq!(code(&app, "assessment.answer", answer_to(&sitting, &items(&sitting)[2], &[])), "assessment-finished");
    assert_eq!(call(&app, "assessment.finish", sitting_of(&sitting)), ended, "ending twice changes nothing");
}

#[test]
fn a_test_answer_can_be_changed_and_nothing_is_told_before_the_end() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    let sitting = begin(&app, "test", None);
    for item in items(&sitting) {
        assert_eq!(answer(&app, &sitting, &item, &[])["feedback"], Value::Null);
    }
    close(&app);
    drop(app);
    let app = laptop.start();
    open(&app, &id);
    let again = begin(&app, "test", None);
    assert_eq!((&again["id"], items(&again)), (&sitting["id"], items(&sitting)));
    assert_eq!(again["items"][3]["options"], sitting["items"][3]["options"], "options move");
    for item in items(&again) {
        answer(&app, &again, &item, &right(question(&item)));
    }
    let opened = call(&app, "assessment.open", sitting_of(&again));
    assert!(
        opened["items"]
            .as_array()
            .unwrap()
            .iter()
            .all(|item| item["feedback"].is_null() && item["response"].is_array())
    );
    let ended = call(&app, "assessment.finish", sitting_of(&again));
    assert_eq!((&ended["passed"], &ended["score"], &ended["review"]), (&json!(true), &json!(1.0), &json!([])));
    assert_ne!(begin(&app, "test", None)["id"], sitting["id"], "the next attempt is a new one");
}

#[test]
fn a_missed_safety_question_is_not_passed() {
    let app = Laptop::new(1).start();
    guest(&app);
    let (mut sitting, mut critical) = (Value::Null, None);
    for _ in 0..20 {
        sitting = begin(&app, "test", None);
        critical = items(&sitting).into_iter().find(|item| question(item).safety_critical);
        if critical.is_some() {
            break;
        }
        call(&app, "assessment.finish", sitting_of(&sitting));
    }
    let critical = critical.expect("no test has a safety question");
    for item in items(&sitting).iter().filter(|item| **item != critical) {
        answer(&app, &sitting, item, &right(question(item)));
    }
    let ended = call(&app, "assessment.finish", sitting_of(&sitting));
    assert!(ended["score"].as_f64() >= ended["needed"].as_f64());
    assert_eq!((&ended["passed"], &ended["safety_missed"]), (&json!(false), &json!(true)));
    assert_eq!(ended["review"][0][0], lesson_of(&critical));
    assert_eq!(call(&app, "course.open", json!({ "course": COURSE }))["certificate"], false);
    // Too few points is another matter.
    let sitting = begin(&app, "test", None);
    let ended = call(&app, "assessment.finish", sitting_of(&sitting));
    assert_eq!(
        (&ended["passed"], &ended["safety_missed"], &ended["score"]),
        (&json!(false), &json!(false), &json!(0.0))
    );
}

#[test]
fn gain_compares_the_first_before_with_the_newest_after() {
    let app = Laptop::new(1).start();
    guest(&app);
    let half = |kind: &str| {
        let sitting = begin(&app, kind, None);
        for item in items(&sitting).iter().step_by(2) {
            answer(&app, &sitting, item, &right(question(item)));
        }
        call(&app, "assessment.finish", sitting_of(&sitting))
    };
    assert_eq!(half("pre")["change"], Value::Null);
    let same = half("post")["change"].clone();
    assert_eq!(
        (same["before"].as_f64(), same["after"].as_f64(), same["gain"].as_f64()),
        (Some(0.5), Some(0.5), Some(0.0))
    );
    pass(&app, "pre", None);
    let more = pass(&app, "post", None)["change"].clone();
    assert_eq!(
        (more["before"].as_f64(), more["after"].as_f64(), more["gain"].as_f64()),
        (Some(0.5), Some(1.0), Some(1.0))
    );
    let app = Laptop::new(2).start();
    guest(&app);
    pass(&app, "pre", None);
    assert_eq!(pass(&app, "post", None)["change"]["gain"], Value::Null, "nothing was left to gain");
}

#[test]
fn wrong_attempts_items_and_answers_are_told() {
    let app = Laptop::new(1).start();
    guest(&app);
    let sitting = begin(&app, "test", None);
    for id in [uuid(), "no id"] {
        for name in ["assessment.open", "assessment.finish"] {
            assert_eq!(code(&app, name, json!({ "sitting": id, "language": null })), "assessment-sitting-unknown");
        }
    }
    let item = &items(&sitting)[0];
    let outside = questions().into_iter().map(|(item, _)| item).find(|item| !items(&sitting).contains(item)).unwrap();
    for unknown in [outside.as_str(), "a/b", "", "/"] {
        assert_eq!(code(&app, "assessment.answer", answer_to(&sitting, unknown, &[])), "assessment-item-unknown");
    }
    let nonsense = vec!["no-such".to_owned()];
    assert_eq!(code(&app, "assessment.answer", answer_to(&sitting, item, &nonsense)), "assessment-response-invalid");
    let none = Courses::of(vec![{
        let mut course = course().clone();
        course
            .lessons
            .iter_mut()
            .for_each(|lesson| lesson.blocks.retain(|block| !matches!(block.kind, BlockKind::Question(_))));
        course
    }]);
    let laptop = Laptop::new(2);
    let app = laptop.start_in(&laptop.data(), Arc::new(none));
    guest(&app);
    for kind in ["pre", "post", "test"] {
        let request = json!({ "course": COURSE, "kind": kind, "lesson": null, "language": null });
        assert_eq!(code(&app, "assessment.begin", request), "assessment-no-items");
    }
}

/// The course is updated between two days and has one question less.
#[test]
fn an_attempt_survives_a_question_that_was_removed() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    let id = create(&app, "Aliya");
    let sitting = begin(&app, "test", None);
    let (removed, rest) = items(&sitting).split_last().map(|(last, rest)| (last.clone(), rest.to_vec())).unwrap();
    for item in &rest {
        answer(&app, &sitting, item, &right(question(item)));
    }
    close(&app);
    let mut updated = course().clone();
    let (lesson, block) = removed.split_once('/').unwrap();
    let lesson = updated.lessons.iter_mut().find(|known| known.id == lesson).unwrap();
    lesson.blocks.retain(|known| known.id != block);
    let app = laptop.start_in(&laptop.data(), Arc::new(Courses::of(vec![updated])));
    open(&app, &id);
    let opened = call(&app, "assessment.open", sitting_of(&sitting));
    assert_eq!(items(&opened), rest);
    assert_eq!(code(&app, "assessment.answer", answer_to(&sitting, &removed, &[])), "assessment-item-unknown");
    // Somebody who begins gets a whole attempt; the old one can still be ended, and what is gone is not held against them.
    let whole = begin(&app, "test", None);
    assert_ne!(whole["id"], sitting["id"]);
    assert_eq!(items(&whole).len(), course().test.items);
    assert_eq!(call(&app, "assessment.finish", sitting_of(&sitting))["score"], 1.0);
}
