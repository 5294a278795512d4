//! The private journal and the attitude scale. They stay on the laptop, apart from the events, so that no report can hold them.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::Occasion;
use crate::profile::{Profile, ProfileError};
use crate::store::{AttitudeRow, JournalRow};

/// The longest text of one entry, in bytes.
pub const LONGEST: usize = 20_000;

/// Before or after the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    Before,
    After,
}

impl Moment {
    fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// Answers to the attitude scale of one course, 1 to 5 by statement id; the newest of each moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Attitudes {
    pub before: Option<BTreeMap<String, u8>>,
    pub after: Option<BTreeMap<String, u8>>,
}

/// Always nine digits of a second: the store compares these times as text.
fn moment_text(at: Timestamp) -> String {
    format!("{at:.9}")
}

impl Profile {
    /// Keeps a journal text; an empty one takes the entry back.
    ///
    /// # Errors
    /// [`ProfileError::TextTooLong`] or a store error.
    pub fn write_journal(
        &mut self,
        occasion: &Occasion,
        course: &str,
        lesson: &str,
        block: &str,
        text: &str,
    ) -> Result<(), ProfileError> {
        if text.len() > LONGEST {
            return Err(ProfileError::TextTooLong { longest: LONGEST });
        }
        let at = self.next_moment(occasion);
        let row = JournalRow {
            id: occasion.id("journal", at).to_string(),
            course: course.to_owned(),
            lesson: lesson.to_owned(),
            block: block.to_owned(),
            at: moment_text(at),
            text: text.to_owned(),
        };
        self.store_mut().write(|tx| tx.add_journal(&row))?;
        self.note_moment(at);
        Ok(())
    }

    /// The texts that are there now, newest first.
    ///
    /// # Errors
    /// A store error.
    pub fn journal(&mut self) -> Result<Vec<JournalRow>, ProfileError> {
        let rows = self.store_mut().read(|tx| tx.journal())?;
        Ok(rows.into_iter().filter(|row| !row.text.is_empty()).collect())
    }

    /// Keeps answers to the attitude scale; values outside 1 to 5 are dropped.
    ///
    /// # Errors
    /// A store error.
    pub fn rate(
        &mut self,
        occasion: &Occasion,
        course: &str,
        moment: Moment,
        ratings: &BTreeMap<String, u8>,
    ) -> Result<(), ProfileError> {
        let kept: BTreeMap<_, _> = ratings.iter().filter(|(_, rating)| (1..=5).contains(*rating)).collect();
        let at = self.next_moment(occasion);
        let row = AttitudeRow {
            id: occasion.id("attitude", at).to_string(),
            course: course.to_owned(),
            moment: moment.name().to_owned(),
            at: moment_text(at),
            // A map of strings to small numbers: serialising it cannot fail.
            ratings: serde_json::to_string(&kept).unwrap_or_default(),
        };
        self.store_mut().write(|tx| tx.add_attitude(&row))?;
        self.note_moment(at);
        Ok(())
    }

    /// How many times the attitude scale was answered.
    ///
    /// # Errors
    /// A store error.
    pub fn attitude_answers(&mut self) -> Result<u32, ProfileError> {
        let rows = self.store_mut().read(|tx| tx.attitudes())?;
        Ok(u32::try_from(rows.len()).unwrap_or(u32::MAX))
    }

    /// # Errors
    /// A store error.
    pub fn attitudes(&mut self, course: &str) -> Result<Attitudes, ProfileError> {
        let rows = self.store_mut().read(|tx| tx.attitudes())?;
        let newest = |moment: Moment| {
            rows.iter()
                .rev()
                .find(|row| row.course == course && row.moment == moment.name())
                .and_then(|row| serde_json::from_str(&row.ratings).ok())
        };
        Ok(Attitudes { before: newest(Moment::Before), after: newest(Moment::After) })
    }
}
