//! What an attempt came to, and what changed from before the course to after it.

use std::collections::BTreeMap;

use crate::content::model::Course;
use crate::course;
use crate::event::AssessmentKind;
use crate::progress::{CourseProgress, SittingState};

/// Before and after on parallel forms, as shares of points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    pub before: f64,
    pub after: f64,
    /// Normalised gain (after - before) / (1 - before), Hake 1998; absent when nothing could be gained.
    pub gain: Option<f64>,
}

/// From the first finished form before the course to the newest after it.
pub fn change(progress: &CourseProgress) -> Option<Change> {
    let score = |sitting: &SittingState| sitting.finished.as_ref().map(|finish| finish.score);
    let finished =
        |kind| progress.attempts(kind, None).into_iter().filter_map(|(_, sitting)| score(sitting)).collect::<Vec<_>>();
    let before = *finished(AssessmentKind::Pre).first()?;
    let after = *finished(AssessmentKind::Post).last()?;
    let gain = (before < 1.0).then(|| (after - before) / (1.0 - before));
    Some(Change { before, after, gain })
}

/// A lesson in which points were missed.
#[derive(Debug, Clone, PartialEq)]
pub struct Missed {
    pub lesson: String,
    /// Points, not a share.
    pub points: f64,
}

/// Lessons to look at again, most missed points first.
pub fn missed(course: &Course, sitting: &SittingState) -> Vec<Missed> {
    let mut points: BTreeMap<&str, f64> = BTreeMap::new();
    for item in sitting.began.iter().flat_map(|began| &began.items) {
        if let Some((lesson, _, _)) = course::question(course, item) {
            let credit = sitting.answers.get(item).map_or(0.0, |answer| answer.credit);
            *points.entry(&lesson.id).or_default() += 1.0 - credit;
        }
    }
    let mut missed: Vec<_> = points
        .into_iter()
        .filter(|(_, points)| *points > 1e-9)
        .map(|(lesson, points)| Missed { lesson: lesson.to_owned(), points })
        .collect();
    missed.sort_by(|a, b| b.points.total_cmp(&a.points).then_with(|| a.lesson.cmp(&b.lesson)));
    missed
}
