//! Looking at an automatic copy, and going back to one: everything of the person is then as it was, but for the settings. The state of now is
//! kept as a copy first.

use jiff::Timestamp;

use super::copies::Reason;
use super::{Profile, ProfileError};
use crate::event::Happening;
use crate::store::{All, StoreError};

/// What there is of a person, in the numbers that say something to them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Answers to questions, also in reviews.
    pub answers: usize,
    /// Journal entries and lines of the plan.
    pub notes: usize,
    /// Everything that was done.
    pub steps: usize,
}

impl Amount {
    pub(super) fn of(all: &All) -> Self {
        let is_answer = |happening: &Happening| matches!(happening, Happening::Answered(_) | Happening::Reviewed(_));
        let written = all.journal.iter().filter(|row| !row.text.is_empty()).count();
        let planned = all.plan.iter().filter(|row| !row.text.is_empty()).count();
        Self {
            answers: all.events.iter().filter(|event| is_answer(&event.happening)).count(),
            notes: written + planned,
            steps: all.events.len(),
        }
    }
}

impl Profile {
    /// What there is now.
    ///
    /// # Errors
    /// A store error.
    pub fn amount(&mut self) -> Result<Amount, ProfileError> {
        Ok(self.store.read(|tx| Ok::<_, StoreError>(Amount::of(&tx.all()?)))?)
    }

    /// What a copy holds, if it is sound.
    ///
    /// # Errors
    /// [`ProfileError::NoCopy`]: there is none of that number, or it is not sound.
    pub fn look_at_copy(&self, number: u32) -> Result<Amount, ProfileError> {
        Ok(Amount::of(&self.content_of(number)?))
    }

    fn content_of(&self, number: u32) -> Result<All, ProfileError> {
        let mut kept = self.copy(number)?.read(self.database_key().as_deref()).map_err(|_| ProfileError::NoCopy)?;
        kept.read(|tx| tx.all()).map_err(|_| ProfileError::NoCopy)
    }

    /// Makes everything as it was when that copy was made, in one write. Settings and name stay as they are.
    ///
    /// # Errors
    /// [`ProfileError::NoCopy`], or a store error: then nothing changed. What is now cannot be kept: then nothing changes either.
    pub fn go_back(&mut self, number: u32, now: Timestamp) -> Result<(), ProfileError> {
        let then = self.content_of(number)?;
        self.keep_copy(now, Reason::Before)?;
        self.store.write(|tx| {
            tx.clear()?;
            tx.unite(&then)
        })?;
        self.reload()
    }
}
