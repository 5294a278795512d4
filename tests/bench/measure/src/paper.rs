//! The hand-outs of a course as the app makes them beside the same words set by the bare typesetter, to the same standards.

use preamble_content::model::{Course, Lesson};
use preamble_content::text::plain;
use preamble_core::course::Courses;
use preamble_core::paper::{Code, Look, Sheet};
use serde_json::{Value, json};

use crate::Outcome;
use crate::bare_page;
use crate::times::{median, timed};

const COURSE: &str = "human-rights";
const LANGUAGE: &str = "ru";

pub fn run(rounds: usize) -> Outcome<Value> {
    let courses = Courses::shipped();
    let course = courses.course(COURSE)?;
    let (mut ours, mut bare, mut pages, mut bare_pages) = (Vec::new(), Vec::new(), 0, 0);
    for round in 0..=rounds {
        for lesson in &course.lessons {
            let (made, time) = timed(|| handout(course, lesson));
            let words = words_of(lesson);
            let (set, bare_time) = timed(|| bare_page::columns(&words));
            let (made, set) = (made?, set?);
            // The first round fills the caches.
            if round > 0 {
                pages += made;
                bare_pages += set;
                ours.push(time);
                bare.push(bare_time);
            }
        }
    }
    let a_second = pages as f64 / ours.iter().sum::<f64>() * 1000.0;
    let bare_a_second = bare_pages as f64 / bare.iter().sum::<f64>() * 1000.0;
    Ok(json!({
        "one_ms": median(&ours), "bare_ms": median(&bare), "pages_a_second": a_second,
        "bare_pages_a_second": bare_a_second, "pages": pages / rounds.max(1),
    }))
}

fn handout(course: &Course, lesson: &Lesson) -> Outcome<usize> {
    let made = Sheet::Handout.staple(course, Some(lesson), Code::of(1), LANGUAGE, Look::default(), None)?;
    if made.bytes.len() < 10_000 {
        return Err("a hand-out came out too small to be one".into());
    }
    Ok(made.pages)
}

fn words_of(lesson: &Lesson) -> String {
    let mut words = Vec::new();
    for block in lesson.blocks.iter().filter_map(|block| block.words.get(LANGUAGE)) {
        words.push(block.title.clone());
        words.push(plain(&block.body));
        words.extend(block.parts.values().map(|part| plain(&part.body)));
        let choices = block.steps.iter().flat_map(|step| &step.choices);
        words.extend(choices.map(|choice| plain(&choice.consequence)));
    }
    words.join("\n\n")
}
