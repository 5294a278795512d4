//! Wrong tries make the next one wait: 1, 2, 4, 8, 16, then 30 seconds. The count lies in the envelope, so that a restart does not help.

use jiff::Timestamp;

const LONGEST: i64 = 30_000;

/// How often in a row it was wrong, and when last (milliseconds since 1970).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tries {
    pub(super) count: u32,
    pub(super) last: i64,
}

impl Tries {
    fn delay(self) -> i64 {
        match self.count {
            0 => 0,
            count => 1_000_i64.checked_shl(count - 1).filter(|wait| (1..LONGEST).contains(wait)).unwrap_or(LONGEST),
        }
    }

    /// Whole seconds to wait before the next try. A last try "of the future" comes from a wrong clock and does not count: nobody
    /// may be shut out for a year, and who can turn the clock back can turn it forward too.
    pub fn wait(self, now: Timestamp) -> u32 {
        let delay = self.delay();
        let since = now.as_millisecond().saturating_sub(self.last);
        let left = if since < 0 { 0 } else { delay.saturating_sub(since).max(0) };
        u32::try_from((left + 999) / 1_000).unwrap_or(0)
    }

    #[must_use]
    pub(super) fn wrong(self, now: Timestamp) -> Self {
        Self { count: self.count.saturating_add(1), last: now.as_millisecond() }
    }

    /// The stricter of two: that of the file, and that of the running program, which also counts where no profile is.
    #[must_use]
    pub(super) fn with(self, other: Self) -> Self {
        Self { count: self.count.max(other.count), last: self.last.max(other.last) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn twenty_wrong_tries_take_at_least_five_minutes() {
        let begun = Timestamp::from_second(1_772_355_600).unwrap();
        let (mut now, mut tries, mut waits) = (begun, Tries::default(), Vec::new());
        for _ in 0..20 {
            let wait = tries.wait(now);
            waits.push(wait);
            now = Timestamp::from_second(now.as_second() + i64::from(wait)).unwrap();
            assert_eq!(tries.wait(now), 0);
            tries = tries.wrong(now);
        }
        assert_eq!(waits[..8], [0, 1, 2, 4, 8, 16, 30, 30]);
        assert!(now.as_second() - begun.as_second() >= 300);
    }

    #[test]
    fn strange_clocks_and_counts_neither_lock_for_ever_nor_overflow() {
        let now = Timestamp::from_second(1_772_355_600).unwrap();
        for count in [1, 5, 31, 32, 33, 64, 65, u32::MAX] {
            for last in [i64::MIN, 0, now.as_millisecond() + 31_536_000_000, i64::MAX] {
                let tries = Tries { count, last };
                assert_eq!(tries.wait(now), 0, "{count} {last}");
                let _ = tries.wrong(now);
            }
        }
        assert_eq!(Tries { count: u32::MAX, last: now.as_millisecond() }.wait(now), 30);
    }
}
