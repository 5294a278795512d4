//! Which items an attempt gets.

use std::collections::BTreeMap;

use super::AssessmentError;
use super::order::shuffled;
use crate::content::model::{Aim, BlockKind, Course, Lesson, Question, Use};
use crate::event::AssessmentKind;

/// One question that could be drawn.
struct Candidate<'a> {
    item: String,
    lesson: &'a str,
    aim: Aim,
    safety_critical: bool,
}

/// Items `<lesson id>/<question id>` for an attempt. A quiz and the course test are in an order that follows from the
/// seed; the forms before and after the course are the same for everybody.
///
/// # Errors
/// [`AssessmentError::NoItems`] if the course has none, or a course error if the lesson is unknown.
pub fn draw(
    course: &Course,
    kind: AssessmentKind,
    lesson: Option<&str>,
    seed: u64,
) -> Result<Vec<String>, AssessmentError> {
    let items = match kind {
        AssessmentKind::Quiz => {
            let lesson = crate::course::lesson(course, lesson.unwrap_or_default())?;
            shuffled(seed, "quiz", &items(lesson, Use::Quiz).map(|(item, _)| item).collect::<Vec<_>>())
        }
        AssessmentKind::Pre => form(course, Use::Pre),
        AssessmentKind::Post => form(course, Use::Post),
        AssessmentKind::Test => test(course, seed),
    };
    if items.is_empty() { Err(AssessmentError::NoItems) } else { Ok(items) }
}

fn items(lesson: &Lesson, wanted: Use) -> impl Iterator<Item = (String, &Question)> {
    lesson.blocks.iter().filter_map(move |block| match &block.kind {
        BlockKind::Question(question) if question.uses.contains(&wanted) => {
            Some((format!("{}/{}", lesson.id, block.id), question))
        }
        _ => None,
    })
}

fn form(course: &Course, wanted: Use) -> Vec<String> {
    course.lessons.iter().flat_map(|lesson| items(lesson, wanted).map(|(item, _)| item)).collect()
}

/// Draws by blueprint: first the minimum of every lesson, then the aims up to their shares, then whatever is left.
fn test(course: &Course, seed: u64) -> Vec<String> {
    let minimum = course.test.minimum_per_lesson;
    let candidates = candidates(course, seed);
    let mut hand =
        Hand { most: course.test.items, left: quotas(course), per_lesson: BTreeMap::new(), items: Vec::new() };
    // Rare aims first: where a lesson has only one safety item, its minimum must not be used up before.
    for aim in [Aim::Safety, Aim::Application, Aim::Knowledge] {
        for candidate in candidates.iter().filter(|candidate| candidate.aim == aim) {
            if hand.wants(aim) && hand.of_lesson(candidate.lesson) < minimum {
                hand.take(candidate);
            }
        }
    }
    for candidate in &candidates {
        if hand.of_lesson(candidate.lesson) < minimum || hand.wants(candidate.aim) {
            hand.take(candidate);
        }
    }
    for candidate in &candidates {
        hand.take(candidate);
    }
    shuffled(seed, "test-order", &hand.items)
}

/// What is drawn so far, and how many items of each aim are still wanted.
struct Hand<'a> {
    most: usize,
    left: BTreeMap<u8, usize>,
    per_lesson: BTreeMap<&'a str, usize>,
    items: Vec<String>,
}

impl<'a> Hand<'a> {
    fn wants(&self, aim: Aim) -> bool {
        self.left.get(&key(aim)).is_some_and(|left| *left > 0)
    }

    fn of_lesson(&self, lesson: &str) -> usize {
        self.per_lesson.get(lesson).copied().unwrap_or(0)
    }

    fn take(&mut self, candidate: &Candidate<'a>) {
        if self.items.len() >= self.most || self.items.contains(&candidate.item) {
            return;
        }
        if let Some(left) = self.left.get_mut(&key(candidate.aim)) {
            *left = left.saturating_sub(1);
        }
        *self.per_lesson.entry(candidate.lesson).or_default() += 1;
        self.items.push(candidate.item.clone());
    }
}

fn candidates(course: &Course, seed: u64) -> Vec<Candidate<'_>> {
    let mut all = BTreeMap::new();
    for lesson in &course.lessons {
        for (item, question) in items(lesson, Use::Test) {
            let safety_critical = question.safety_critical;
            all.insert(item.clone(), Candidate { item, lesson: &lesson.id, aim: question.aim, safety_critical });
        }
    }
    let order = shuffled(seed, "test-draw", &all.keys().cloned().collect::<Vec<_>>());
    let mut candidates: Vec<_> = order.iter().filter_map(|item| all.remove(item)).collect();
    // What matters for safety is asked first, so that no draw goes without it.
    candidates.sort_by_key(|candidate| !candidate.safety_critical);
    candidates
}

fn key(aim: Aim) -> u8 {
    match aim {
        Aim::Knowledge => 0,
        Aim::Application => 1,
        Aim::Safety => 2,
    }
}

/// How many items of each aim: shares rounded, knowledge takes what rounding leaves.
fn quotas(course: &Course) -> BTreeMap<u8, usize> {
    let blueprint = &course.test;
    let of = |share: f64| (blueprint.items as f64 * share).round() as usize;
    let (application, safety) = (of(blueprint.application), of(blueprint.safety));
    let knowledge = blueprint.items.saturating_sub(application + safety);
    BTreeMap::from([(key(Aim::Knowledge), knowledge), (key(Aim::Application), application), (key(Aim::Safety), safety)])
}
