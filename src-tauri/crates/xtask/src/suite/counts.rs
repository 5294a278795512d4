//! How many tests passed and failed, read from what each test program writes.

use regex::Regex;

use crate::process::Ended;

/// Tests that passed and that failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
}

impl Counts {
    pub fn one(passed: bool) -> Self {
        Self { passed: usize::from(passed), failed: usize::from(!passed) }
    }

    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// A run that failed without a failed test, or that ran no test at all, has not passed.
    fn settled(self, success: bool) -> Self {
        let is_silent = self.failed == 0 && (!success || self.passed == 0);
        Self { passed: self.passed, failed: self.failed + usize::from(is_silent) }
    }
}

/// The whole command is one check.
pub fn one_check(ended: &Ended) -> Counts {
    Counts::one(ended.success)
}

/// `test result: ok. 3 passed; 0 failed; …`, one line per test program.
pub fn cargo_tests(ended: &Ended) -> Counts {
    sum(&ended.output, r"(?m)^test result: \w+\. (?P<passed>\d+) passed; (?P<failed>\d+) failed;")
        .settled(ended.success)
}

/// `N passed, N failed`, alone on its line; the last one counts.
pub fn plain_line(ended: &Ended) -> Counts {
    last(&ended.output, r"(?m)^(?P<passed>\d+) passed, (?P<failed>\d+) failed\s*$").settled(ended.success)
}

/// `Tests  1 failed | 12 passed (13)`.
pub fn vitest(ended: &Ended) -> Counts {
    let pattern = r"(?m)^\s*Tests\s+(?:(?P<failed>\d+) failed)?(?: \| )?(?:(?P<passed>\d+) passed)?";
    last(&ended.output, pattern).settled(ended.success)
}

fn all(output: &str, pattern: &str) -> Vec<Counts> {
    let Ok(regex) = Regex::new(pattern) else { return Vec::new() };
    let number = |found: &regex::Captures, name: &str| {
        found.name(name).and_then(|number| number.as_str().parse().ok()).unwrap_or(0)
    };
    regex
        .captures_iter(output)
        .map(|found| Counts { passed: number(&found, "passed"), failed: number(&found, "failed") })
        .collect()
}

fn sum(output: &str, pattern: &str) -> Counts {
    all(output, pattern).into_iter().fold(Counts::default(), |mut total, counts| {
        total.add(counts);
        total
    })
}

fn last(output: &str, pattern: &str) -> Counts {
    all(output, pattern).pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(success: bool, output: &str) -> Ended {
        Ended { success, output: output.to_owned() }
    }

    #[test]
    fn cargo_s_test_programs_are_summed() {
        let output = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\nx\n\
                      test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured\n";
        assert_eq!(cargo_tests(&ended(false, output)), Counts { passed: 5, failed: 1 });
    }

    #[test]
    fn a_build_that_fails_is_a_failure_and_so_is_no_test() {
        assert_eq!(cargo_tests(&ended(false, "error[E0425]")), Counts { passed: 0, failed: 1 });
        assert_eq!(plain_line(&ended(true, "nothing")), Counts { passed: 0, failed: 1 });
        assert_eq!(plain_line(&ended(false, "7 passed, 0 failed\n")), Counts { passed: 7, failed: 1 });
        assert_eq!(one_check(&ended(false, "")), Counts { passed: 0, failed: 1 });
    }

    #[test]
    fn scripts_and_vitest_are_read() {
        assert_eq!(
            plain_line(&ended(true, "1 passed, 0 failed\n12 passed, 0 failed\n")),
            Counts { passed: 12, failed: 0 }
        );
        let output = " Test Files  2 passed (2)\n      Tests  1 failed | 12 passed (13)\n";
        assert_eq!(vitest(&ended(false, output)), Counts { passed: 12, failed: 1 });
        assert_eq!(vitest(&ended(true, "      Tests  4 passed (4)\n")), Counts { passed: 4, failed: 0 });
    }
}
