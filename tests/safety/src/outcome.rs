//! What a harness found: how many cases, how many of them failed, and what is worth knowing beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Failures beyond these are counted only.
const SHOWN: usize = 8;

#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct Outcome {
    pub cases: usize,
    pub failed: usize,
    pub failures: Vec<String>,
    pub notes: BTreeMap<String, u64>,
    /// The harness itself came to grief: nothing is shown by that.
    pub broken: bool,
}

impl Outcome {
    pub fn passed(&mut self) {
        self.cases += 1;
    }

    pub fn failed(&mut self, what: impl Into<String>) {
        self.cases += 1;
        self.failed += 1;
        if self.failures.len() < SHOWN {
            self.failures.push(what.into());
        }
    }

    pub fn take(&mut self, result: Result<(), String>) {
        match result {
            Ok(()) => self.passed(),
            Err(what) => self.failed(what),
        }
    }

    pub fn note(&mut self, what: &str, count: u64) {
        *self.notes.entry(what.to_owned()).or_default() += count;
    }

    pub fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.failed += other.failed;
        self.broken |= other.broken;
        self.failures.extend(other.failures);
        self.failures.truncate(SHOWN);
        for (what, count) in other.notes {
            self.note(&what, count);
        }
    }
}
