//! Which automatic copies stay: the newest ones, then one a day, one a week, one a month. Nothing here knows the clock of now, so a clock
//! that jumps throws nothing away: copies stand in the order in which they were made.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// So many of the newest stay, whatever their day.
const NEWEST: usize = 6;
/// Of so many days, weeks and months that have copies the newest copy stays.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 6;

/// More than this many are never kept.
pub const MOST: usize = NEWEST + DAYS + WEEKS + MONTHS;

/// A copy as rotation sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Counted up with each copy: the order in which they were made.
    pub number: u32,
    pub at: Timestamp,
}

/// The numbers of the copies that stay. The newest one always does.
pub fn kept(copies: &[Made]) -> BTreeSet<u32> {
    let mut newest_first = copies.to_vec();
    newest_first.sort_by_key(|copy| std::cmp::Reverse(copy.number));
    let mut kept: BTreeSet<u32> = newest_first.iter().take(NEWEST).map(|copy| copy.number).collect();
    let day = |date: Date| (date.year(), date.day_of_year());
    let week = |date: Date| (date.iso_week_date().year(), i16::from(date.iso_week_date().week()));
    let month = |date: Date| (date.year(), i16::from(date.month()));
    for (count, period) in [(DAYS, &day as &dyn Fn(Date) -> (i16, i16)), (WEEKS, &week), (MONTHS, &month)] {
        let mut seen = BTreeSet::new();
        for copy in &newest_first {
            let of = period(copy.at.to_zoned(TimeZone::UTC).date());
            if seen.len() == count && !seen.contains(&of) {
                break;
            }
            if seen.insert(of) {
                kept.insert(copy.number);
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    const HALF_HOUR: i64 = 1_800;
    /// 2026-03-01T09:00:00Z
    const SPRING: i64 = 1_772_355_600;

    fn made(number: u32, second: i64) -> Made {
        Made { number, at: Timestamp::from_second(second).unwrap() }
    }

    /// A copy every half hour from nine to five for so many days, with rotation after each.
    fn year(days: i64) -> Vec<Made> {
        let mut row: Vec<Made> = Vec::new();
        for day in 0..days {
            for half in 0..16 {
                let number = row.last().map_or(1, |last| last.number + 1);
                row.push(made(number, SPRING + day * 86_400 + half * HALF_HOUR));
                let stay = kept(&row);
                row.retain(|copy| stay.contains(&copy.number));
            }
        }
        row
    }

    #[test]
    fn a_year_of_daily_work_leaves_days_weeks_and_months() {
        let row = year(365);
        assert!(row.len() <= MOST, "{}", row.len());
        let last = row.last().unwrap().at.as_second();
        let ages: Vec<i64> = row.iter().map(|copy| (last - copy.at.as_second()) / 86_400).collect();
        for (days, at_least) in [(1, 6), (7, 12), (28, 14), (180, 18)] {
            let within = ages.iter().filter(|age| **age <= days).count();
            assert!(within >= at_least, "{within} copies of the last {days} days: {ages:?}");
        }
        assert!(ages.iter().any(|age| *age >= 120), "{ages:?}");
        // Every one of the last seven days is there.
        for day in 0..7 {
            assert!(ages.contains(&day), "{day}: {ages:?}");
        }
    }

    #[test]
    fn few_copies_all_stay() {
        let row: Vec<Made> = (1..=6).map(|number| made(number, SPRING + i64::from(number))).collect();
        assert_eq!(kept(&row).len(), 6);
        assert!(kept(&[]).is_empty());
    }

    proptest! {
        /// Whatever the clock does: never too many, never without the newest, and a second time changes nothing.
        #[test]
        fn any_clock(seconds in prop::collection::vec(-60_000_000_000i64..200_000_000_000, 0..120)) {
            let row: Vec<Made> = (1u32..).zip(&seconds).map(|(number, second)| made(number, *second)).collect();
            let stay = kept(&row);
            prop_assert!(stay.len() <= MOST);
            prop_assert!(row.iter().rev().take(NEWEST).all(|copy| stay.contains(&copy.number)));
            let left: Vec<Made> = row.iter().copied().filter(|copy| stay.contains(&copy.number)).collect();
            prop_assert_eq!(kept(&left), stay);
        }
    }
}
