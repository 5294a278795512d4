//! What is asked today: due questions first, those nearest to being forgotten before others, then new ones; five minutes at most.
//!
//! A day is not a calendar day: core knows no time zone. It begins with the first answer and lasts [`DAY_HOURS`], so that somebody who
//! comes at nine today can come at eight tomorrow; for the same reason a question may come a few hours before it is due.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::{Grade, Schedule};
use crate::content::model::{Course, Form, Lesson, Question};
use crate::course::{self, Courses};
use crate::event::AssessmentKind;
use crate::progress::{CourseProgress, Progress, Screens};

/// The longest review of a day.
pub const DAY_SECONDS: u32 = 5 * 60;
/// How long a day of review lasts after its first answer.
pub const DAY_HOURS: i64 = 20;
/// How much earlier than due a question may come: the rest of the 24 hours.
const EARLY: SignedDuration = SignedDuration::from_hours(24 - DAY_HOURS);

/// How the review stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No lesson is finished yet, or all their courses are left out.
    Nothing,
    /// Nothing is due.
    Waiting,
    /// The five minutes of today are over.
    Enough,
    Ready,
}

/// What is asked today.
#[derive(Debug)]
pub struct Today<'a> {
    pub standing: Standing,
    pub asked: Vec<Asked<'a>>,
    /// About how long that takes.
    pub seconds: u32,
    /// How many answers were given today.
    pub answered: usize,
    /// When the next questions come; absent while some wait now, and where there is nothing.
    pub next: Option<Timestamp>,
    /// Courses with finished lessons.
    pub courses: Vec<Outline<'a>>,
}

/// One question of today.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub course: &'a Course,
    pub lesson: &'a Lesson,
    pub block: &'a str,
}

impl Asked<'_> {
    /// `<lesson id>/<question id>`.
    pub fn item(&self) -> String {
        format!("{}/{}", self.lesson.id, self.block)
    }
}

/// A course whose questions can be reviewed.
#[derive(Debug, Clone, Copy)]
pub struct Outline<'a> {
    pub course: &'a Course,
    pub left_out: bool,
}

/// About how long a question of this form takes, with reading why. Ten questions are about five minutes.
fn seconds(form: Form) -> u32 {
    match form {
        Form::TrueFalse => 20,
        Form::Single => 25,
        Form::Judgement | Form::Multiple => 35,
        Form::Ordering | Form::Matching => 45,
    }
}

/// What is asked at this moment.
pub fn today<'a>(progress: &Progress, courses: &'a Courses, now: Timestamp) -> Today<'a> {
    let mut today = Today {
        standing: Standing::Nothing,
        asked: Vec::new(),
        seconds: 0,
        answered: 0,
        next: None,
        courses: Vec::new(),
    };
    let mut pool = Vec::new();
    for course in courses.courses() {
        let Some(done) = progress.courses.get(&course.id) else { continue };
        let items: Vec<_> = candidates(course, done).collect();
        if !items.is_empty() {
            today.courses.push(Outline { course, left_out: done.reviews.left_out });
        }
        if !done.reviews.left_out {
            pool.extend(items.into_iter().map(|(asked, question)| (asked, question, schedule(done, &asked.item()))));
        }
    }
    let spent = day(progress, now);
    today.answered = spent.as_ref().map_or(0, |(_, items)| items.len());
    let mut used = spent.iter().flat_map(|(_, items)| items).map(|(id, item)| cost(courses, id, item)).sum::<u32>();
    let waiting = pool.iter().filter_map(|(_, _, schedule)| schedule.as_ref().map(ready)).filter(|at| *at > now).min();
    if pool.is_empty() {
        return today;
    }
    pool.retain(|(_, _, schedule)| schedule.as_ref().is_none_or(|schedule| ready(schedule) <= now));
    let chance = |schedule: &Option<Schedule>| schedule.as_ref().map_or(2.0, |schedule| schedule.retrievability(now));
    pool.sort_by(|(_, _, a), (_, _, b)| chance(a).total_cmp(&chance(b)));
    let is_left = !pool.is_empty();
    for (asked, question, _) in pool {
        let more = seconds(question.form);
        if used + more > DAY_SECONDS {
            break;
        }
        used += more;
        today.seconds += more;
        today.asked.push(asked);
    }
    (today.standing, today.next) = match (today.asked.is_empty(), is_left) {
        (false, _) => (Standing::Ready, None),
        (true, true) => (Standing::Enough, spent.map(|(began, _)| end(began))),
        (true, false) => (Standing::Waiting, waiting),
    };
    today
}

/// Quiz questions of lessons whose quiz is passed; of a lesson without a quiz nothing. What stands only in a test is left
/// out: it would spoil the test. That all screens were seen is not asked for: whoever passed the quiz knows the lesson, and a
/// course update that adds a screen must not take its questions away.
fn candidates<'a>(course: &'a Course, done: &CourseProgress) -> impl Iterator<Item = (Asked<'a>, &'a Question)> {
    let lessons = course.lessons.iter().filter(|lesson| done.passed(AssessmentKind::Quiz, Some(&lesson.id)));
    lessons.flat_map(move |lesson| {
        lesson.quiz().filter_map(move |block| {
            let (_, _, question) = course::question(course, &format!("{}/{}", lesson.id, block.id))?;
            Some((Asked { course, lesson, block: &block.id }, question))
        })
    })
}

/// A question that may be reviewed now, due or not.
pub(super) fn find<'a>(course: &'a Course, done: Option<&CourseProgress>, item: &str) -> Option<&'a Question> {
    candidates(course, done?).find(|(asked, _)| asked.item() == item).map(|(_, question)| question)
}

/// The first answer in a quiz counts as the first review: it is the moment when the question was learned, and without it all
/// questions of a lesson would come at once on the same day. Later attempts at the quiz follow its explanations and say little.
fn schedule(done: &CourseProgress, item: &str) -> Option<Schedule> {
    let quizzes = done
        .sittings
        .values()
        .filter(|sitting| sitting.began.as_ref().is_some_and(|began| began.kind == AssessmentKind::Quiz));
    let first = quizzes
        .filter_map(|sitting| sitting.answers.get(item))
        .filter(|answer| !answer.response.is_empty())
        .min_by_key(|answer| answer.at)
        .map(|answer| (answer.at, Grade::of(answer.credit)));
    let looks = done.reviews.items.get(item).into_iter().flatten().map(|look| (look.at, Grade::of(look.credit)));
    let mut answers: Vec<_> = first.into_iter().chain(looks).collect();
    answers.sort_by_key(|(at, _)| *at);
    Schedule::of(answers)
}

fn ready(schedule: &Schedule) -> Timestamp {
    schedule.due.checked_sub(EARLY).unwrap_or(schedule.due)
}

/// The end of a day that began then.
fn end(began: Timestamp) -> Timestamp {
    began.checked_add(SignedDuration::from_hours(DAY_HOURS)).unwrap_or(Timestamp::MAX)
}

/// When the day that is now began, and what was answered in it: course and item. Answers from times to come, of a clock that
/// was wrong, belong to no day.
type Day = (Timestamp, Vec<(String, String)>);
fn day(progress: &Progress, now: Timestamp) -> Option<Day> {
    let mut looks: Vec<_> = progress
        .courses
        .iter()
        .flat_map(|(id, done)| done.reviews.items.iter().map(move |(item, looks)| (id, item, looks)))
        .flat_map(|(id, item, looks)| looks.iter().map(move |look| (look.at, id, item)))
        .filter(|(at, ..)| *at < end(now))
        .collect();
    looks.sort();
    let mut day: Option<Day> = None;
    for (at, id, item) in looks {
        let answer = (id.clone(), item.clone());
        match &mut day {
            Some((began, answers)) if at < end(*began) => answers.push(answer),
            _ => day = Some((at, vec![answer])),
        }
    }
    day.filter(|(began, _)| now < end(*began))
}

/// Whether the newest answer to this item was given today.
pub(super) fn is_fresh(at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(at).abs() < SignedDuration::from_hours(DAY_HOURS)
}

fn cost(courses: &Courses, id: &str, item: &str) -> u32 {
    let question = courses.course(id).ok().and_then(|course| course::question(course, item));
    // Of a question that is gone: as most others.
    question.map_or(30, |(_, _, question)| seconds(question.form))
}

/// The seed of the shown order: another order each day, so that nobody learns places instead of answers.
pub fn seed(item: &str, now: Timestamp) -> u64 {
    let mut hash = Sha256::new();
    hash.update(now.as_second().div_euclid(86_400).to_be_bytes());
    hash.update(item.as_bytes());
    let bytes: [u8; 32] = hash.finalize().into();
    bytes.iter().take(6).fold(0, |seed, byte| (seed << 8) | u64::from(*byte))
}
