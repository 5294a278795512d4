//! Opening a lesson: what the router does for it, bytes for the window included.

use std::path::Path;

use serde_json::{Value, json};

use crate::Outcome;
use crate::answers::open_app;
use crate::times::{summary, timed};

pub fn run(folder: &Path, rounds: usize) -> Outcome<Value> {
    let app = open_app(folder)?;
    let (mut times, mut bytes) = (Vec::new(), Vec::new());
    for round in 0..=rounds {
        for course in app.courses().courses() {
            for (lesson, language) in
                course.lessons.iter().flat_map(|lesson| course.languages.iter().map(move |language| (lesson, language)))
            {
                let request = json!({ "course": course.id, "lesson": lesson.id, "language": language });
                let (text, time) = timed(|| serde_json::to_vec(&app.call("lesson.open", request)));
                // The first round warms up.
                if round > 0 {
                    times.push(time);
                    bytes.push(text?.len());
                }
            }
        }
    }
    Ok(json!({ "rounds": rounds, "router": summary(&times), "largest_bytes": bytes.iter().max() }))
}
