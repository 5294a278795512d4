//! When a question comes back: FSRS over the answers to it. Nothing is stored; the same answers give the same schedule.

use chrono::{DateTime, Utc};
use jiff::{SignedDuration, Timestamp};
use rs_fsrs::{Card, FSRS, Parameters, Rating};

use crate::assessment::is_right;

/// How well a question was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// Wrong, or passed.
    Again,
    Hard,
    Good,
}

impl Grade {
    /// Right is good, partly right is hard, anything else comes again soon. Nobody is asked how easy it felt: that is one
    /// decision more on each screen, and people who learn alone judge it badly.
    pub fn of(credit: f64) -> Self {
        match credit {
            credit if is_right(credit) => Self::Good,
            credit if credit > 0.0 => Self::Hard,
            _ => Self::Again,
        }
    }
}

/// Where a question stands after its answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// Days until the chance to remember it falls to nine in ten.
    pub stability: f64,
    /// 1 to 10.
    pub difficulty: f64,
    pub last: Timestamp,
    /// When it is asked again.
    pub due: Timestamp,
}

impl Schedule {
    /// From the answers, oldest first; absent without any. Without fuzz and without steps of minutes: once a day is enough.
    pub fn of(answers: impl IntoIterator<Item = (Timestamp, Grade)>) -> Option<Self> {
        let fsrs = FSRS::new(Parameters { enable_fuzz: false, enable_short_term: false, ..Parameters::default() });
        let mut answered: Option<(Card, Timestamp)> = None;
        for (at, grade) in answers {
            let rating = match grade {
                Grade::Again => Rating::Again,
                Grade::Hard => Rating::Hard,
                Grade::Good => Rating::Good,
            };
            let card = answered.map_or_else(Card::default, |(card, _)| card);
            answered = Some((fsrs.next(card, moment(at), rating).card, at));
        }
        answered.map(|(card, last)| Self {
            stability: card.stability,
            difficulty: card.difficulty,
            last,
            due: last
                .checked_add(SignedDuration::from_hours(24 * card.scheduled_days.max(1)))
                .unwrap_or(Timestamp::MAX),
        })
    }

    /// The chance, 0 to 1, that it is still remembered.
    pub fn retrievability(&self, now: Timestamp) -> f64 {
        let days = now.duration_since(self.last).as_secs_f64() / 86_400.0;
        Parameters::forgetting_curve(days.max(0.0), self.stability)
    }
}

/// The scheduler reads only differences between moments. A moment beyond its calendar cannot be one of ours.
fn moment(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp(at.as_second(), 0).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn days(schedule: &Schedule) -> i64 {
        schedule.due.duration_since(schedule.last).as_hours() / 24
    }

    /// Each answer comes on the day when the question is due.
    fn on_time(grades: &[Grade]) -> Vec<i64> {
        let mut at: Timestamp = "2026-03-01T09:00:00Z".parse().unwrap();
        let (mut answers, mut waits) = (Vec::new(), Vec::new());
        for grade in grades {
            answers.push((at, *grade));
            let schedule = Schedule::of(answers.clone()).unwrap();
            waits.push(days(&schedule));
            at = schedule.due;
        }
        waits
    }

    #[test]
    fn waits_grow_with_what_is_known() {
        use Grade::{Again, Good, Hard};
        let known = on_time(&[Good; 5]);
        assert!(known.windows(2).all(|pair| pair[0] < pair[1]), "{known:?}");
        assert_eq!(on_time(&[Again])[0], 1);
        assert!(on_time(&[Hard])[0] < known[0]);
        let forgotten = on_time(&[Good, Good, Good, Again, Good]);
        assert!(forgotten[3] < forgotten[2] && forgotten[4] < known[4], "{forgotten:?}");
    }

    #[test]
    fn remembering_fades() {
        let at: Timestamp = "2026-03-01T09:00:00Z".parse().unwrap();
        let schedule = Schedule::of([(at, Grade::Good)]).unwrap();
        let later = |days: i64| schedule.retrievability(at + SignedDuration::from_hours(24 * days));
        assert!(later(0) > later(2) && later(2) > later(30) && later(30) > 0.0);
        assert!((schedule.retrievability(schedule.due) - 0.9).abs() < 0.03);
        // A clock that was ahead: not more than certain.
        assert!(later(-400) <= 1.0);
        assert_eq!(Schedule::of([]), None);
    }

    #[test]
    fn grades_follow_credit() {
        let grades = [1.0, 0.99, 0.25, 0.0].map(Grade::of);
        assert_eq!(grades, [Grade::Good, Grade::Hard, Grade::Hard, Grade::Again]);
    }
}
