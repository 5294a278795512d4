//! "Check my data": the file with every row, the envelope twice, each copy; what can be mended is mended.

use jiff::Timestamp;

use super::copies::Reason;
use super::going_back::Amount;
use super::{Profile, ProfileError};
use crate::device::Device;
use crate::store::StoreError;

/// What was found, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What was read, row by row; nothing if the profile is hurt.
    pub sound: Option<Amount>,
    pub copies: usize,
    /// Copies that cannot be used.
    pub hurt_copies: usize,
    pub newest_sound: Option<Timestamp>,
    /// The newest copy was hurt or missing, and there is a new one now.
    pub new_copy: bool,
    /// Of a protected profile: one of the two halves of its lock was hurt and is whole again.
    pub envelope_mended: bool,
}

impl Profile {
    /// Looks at everything that is kept of the person.
    ///
    /// # Errors
    /// [`ProfileError::NoCopy`] for a guest, of whom nothing is kept; a store error if it cannot be looked at now.
    pub fn check(&mut self, device: &Device, now: Timestamp) -> Result<Report, ProfileError> {
        let path = self.path.clone().ok_or(ProfileError::NoCopy)?;
        let key = self.database_key();
        let sound = match self.store.check(&path, key.as_deref()).and_then(|()| self.store.read(|tx| tx.all())) {
            Ok(all) => Some(Amount::of(&all)),
            Err(StoreError::Damaged) => None,
            Err(other) => return Err(other.into()),
        };
        let looked: Vec<(Timestamp, bool)> =
            self.copies().iter().map(|copy| (copy.at, self.look_at_copy(copy.number).is_ok())).collect();
        let newest_is_sound = looked.last().is_some_and(|(_, sound)| *sound);
        if !newest_is_sound {
            // Whatever was known of it does not hold any more.
            self.copied = None;
        }
        let new_copy = sound.is_some() && !newest_is_sound && self.keep_copy(now, Reason::Before).unwrap_or(false);
        let newest = looked.iter().rev().find(|(_, sound)| *sound).map(|(at, _)| *at);
        Ok(Report {
            sound,
            copies: looked.len() + usize::from(new_copy),
            hurt_copies: looked.iter().filter(|(_, sound)| !sound).count(),
            newest_sound: if new_copy { self.copies().last().map(|copy| copy.at) } else { newest },
            new_copy,
            envelope_mended: self.mend_envelope(device),
        })
    }
}
