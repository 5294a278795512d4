//! Events in, state out. The events must come in their order ([`Event::order`]); then the state depends on their set alone.

use uuid::Uuid;

use super::state::{Answer, BeganState, CourseProgress, Finish, Place, Progress, SittingState};
use crate::event::{Event, Happening};

impl Progress {
    /// The state after all of these events, in order.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut progress = Self::default();
        for event in events {
            progress.apply(event);
        }
        progress
    }

    /// Takes in one more event, newer than all before.
    pub fn apply(&mut self, event: &Event) {
        let course = self.courses.entry(event.course.clone()).or_default();
        match &event.happening {
            Happening::Visited(visited) => {
                let lesson = course.lessons.entry(visited.lesson.clone()).or_default();
                lesson.visited.insert(visited.block.clone());
                course.place = Some(Place { lesson: visited.lesson.clone(), block: visited.block.clone() });
                self.last_course = Some(event.course.clone());
            }
            Happening::Skipped(skipped) => {
                course.lessons.entry(skipped.lesson.clone()).or_default().skipped.insert(skipped.block.clone());
            }
            Happening::Chose(chose) => course
                .lessons
                .entry(chose.lesson.clone())
                .or_default()
                .choices
                .entry(chose.block.clone())
                .or_default()
                .push((chose.step.clone(), chose.choice.clone())),
            Happening::Certified(certified) => {
                course.certificates.push(certified.clone());
            }
            Happening::Began(_) | Happening::Answered(_) | Happening::Finished(_) => take_sitting(course, event),
            Happening::Reviewed(reviewed) => course.reviews.take(event.at, reviewed),
            Happening::LeftOut(left) => course.reviews.left_out = left.out,
            Happening::Unknown { .. } => {}
        }
    }
}

impl CourseProgress {
    fn sitting(&mut self, id: Uuid) -> &mut SittingState {
        self.sittings.entry(id).or_default()
    }
}

fn take_sitting(course: &mut CourseProgress, event: &Event) {
    match &event.happening {
        Happening::Began(began) => {
            course.sitting(began.sitting).began = Some(BeganState {
                kind: began.assessment,
                lesson: began.lesson.clone(),
                seed: began.seed,
                items: began.items.clone(),
                at: event.at,
            });
        }
        Happening::Answered(answered) => {
            let sitting = course.sitting(answered.sitting);
            // What a copy answered after the end is not what was scored.
            if sitting.finished.is_some() {
                return;
            }
            let answer = Answer { response: answered.response.clone(), credit: answered.credit, at: event.at };
            // In a quiz the first answer was explained, so it stands.
            if sitting.began.as_ref().is_some_and(|began| began.kind.feedback_at_once()) {
                sitting.answers.entry(answered.item.clone()).or_insert(answer);
            } else {
                sitting.answers.insert(answered.item.clone(), answer);
            }
        }
        Happening::Finished(finished) => {
            // The first end counts: a copy that went on elsewhere cannot take a pass away.
            course.sitting(finished.sitting).finished.get_or_insert(Finish {
                score: finished.score,
                passed: finished.passed,
                safety_missed: finished.safety_missed,
                at: event.at,
            });
        }
        _ => {}
    }
}
