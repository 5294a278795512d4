//! One attempt: begin or go on, answer, finish.

use uuid::Uuid;

use super::{AssessmentError, draw, is_right, score};
use crate::Occasion;
use crate::content::model::{Course, Use};
use crate::course;
use crate::event::{Answered, AssessmentKind, Began, Finished};
use crate::profile::Profile;
use crate::progress::SittingState;

/// An attempt with its state.
#[derive(Debug, Clone)]
pub struct SittingView {
    pub id: Uuid,
    pub state: SittingState,
}

impl AssessmentKind {
    /// Every answer is explained at once.
    pub fn feedback_at_once(self) -> bool {
        self == Self::Quiz
    }

    /// The share that is needed to pass; absent where nothing is passed.
    pub fn needed(self, course: &Course) -> Option<f64> {
        match self {
            Self::Quiz => Some(course.marks.quiz),
            Self::Test => Some(course.marks.test),
            Self::Pre | Self::Post => None,
        }
    }

    /// Where its items come from.
    pub fn wanted(self) -> Use {
        match self {
            Self::Quiz => Use::Quiz,
            Self::Pre => Use::Pre,
            Self::Post => Use::Post,
            Self::Test => Use::Test,
        }
    }
}

/// Goes on with the unfinished attempt of that kind, or begins a new one. An unfinished attempt whose questions are no
/// longer all in the course (an update removed one) is left behind.
///
/// # Errors
/// [`AssessmentError::NoItems`], or what the store or the course says.
pub fn begin(
    profile: &mut Profile,
    course: &Course,
    kind: AssessmentKind,
    lesson: Option<&str>,
    occasion: &Occasion,
) -> Result<SittingView, AssessmentError> {
    if let Some(open) =
        profile.progress().courses.get(&course.id).and_then(|progress| progress.unfinished(kind, lesson))
    {
        let view = self::open(profile, course, open)?;
        let items = view.state.began.iter().flat_map(|began| &began.items);
        if items.clone().all(|item| course::question(course, item).is_some()) {
            return Ok(view);
        }
    }
    let (id, seed) = (occasion.id("sitting", occasion.at), occasion.seed("sitting"));
    let items = draw(course, kind, lesson, seed)?;
    let began = Began { sitting: id, assessment: kind, lesson: lesson.map(str::to_owned), seed, items };
    profile.record(occasion, &course.id, &course.version, began)?;
    open(profile, course, id)
}

/// # Errors
/// [`AssessmentError::SittingUnknown`].
pub fn open(profile: &Profile, course: &Course, id: Uuid) -> Result<SittingView, AssessmentError> {
    profile
        .progress()
        .courses
        .get(&course.id)
        .and_then(|progress| progress.sittings.get(&id))
        .filter(|state| state.began.is_some())
        .map(|state| SittingView { id, state: state.clone() })
        .ok_or(AssessmentError::SittingUnknown)
}

/// Scores and keeps an answer. In a quiz the first answer stands (it was explained); in a test it can be changed until the end.
///
/// # Errors
/// [`AssessmentError::SittingFinished`], [`AssessmentError::ItemUnknown`], [`AssessmentError::AnsweredAlready`],
/// [`AssessmentError::ResponseInvalid`], or what the store says; then nothing changed.
pub fn answer(
    profile: &mut Profile,
    course: &Course,
    id: Uuid,
    item: &str,
    response: &[String],
    occasion: &Occasion,
) -> Result<f64, AssessmentError> {
    let SittingView { state, .. } = open(profile, course, id)?;
    if state.finished.is_some() {
        return Err(AssessmentError::SittingFinished);
    }
    let unknown = || AssessmentError::ItemUnknown { item: item.to_owned() };
    let began =
        state.began.as_ref().filter(|began| began.items.iter().any(|known| known == item)).ok_or_else(unknown)?;
    let (_, _, question) = course::question(course, item).ok_or_else(unknown)?;
    if began.kind.feedback_at_once() && state.answers.contains_key(item) {
        return Err(AssessmentError::AnsweredAlready);
    }
    let credit = score(question, response)?;
    let answered = Answered { sitting: id, item: item.to_owned(), response: response.to_vec(), credit };
    profile.record(occasion, &course.id, &course.version, answered)?;
    Ok(credit)
}

/// Ends an attempt. Questions without an answer count nothing; unanswered ones that the course no longer has are not
/// counted at all. Ending twice changes nothing.
///
/// # Errors
/// [`AssessmentError::SittingUnknown`], or what the store says.
pub fn finish(
    profile: &mut Profile,
    course: &Course,
    id: Uuid,
    occasion: &Occasion,
) -> Result<SittingView, AssessmentError> {
    let SittingView { state, .. } = open(profile, course, id)?;
    if let (Some(began), None) = (&state.began, &state.finished) {
        let credit = |item: &String| state.answers.get(item).map_or(0.0, |answer| answer.credit);
        let there = |item: &&String| state.answers.contains_key(*item) || course::question(course, item).is_some();
        let asked = began.items.iter().filter(there).count();
        let score = began.items.iter().map(credit).sum::<f64>() / asked.max(1) as f64;
        let safety_missed = began.items.iter().any(|item| {
            course::question(course, item).is_some_and(|(_, _, question)| question.safety_critical)
                && !is_right(credit(item))
        });
        // A hair's breadth for sums of thirds.
        let enough = began.kind.needed(course).is_none_or(|needed| score + 1e-9 >= needed);
        let passed = enough && (!safety_missed || began.kind.needed(course).is_none());
        profile.record(
            occasion,
            &course.id,
            &course.version,
            Finished { sitting: id, score, passed, safety_missed },
        )?;
    }
    open(profile, course, id)
}
