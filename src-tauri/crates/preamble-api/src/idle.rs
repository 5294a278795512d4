//! When a protected profile locks by itself: by wall clock after some minutes without anybody, and when the computer slept.
//!
//! The window looks too, and saves what is being typed before it locks. What stands here holds also when the window hangs, so it
//! leaves the window a few seconds to be first.

use std::sync::{Arc, Weak};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use preamble_core::profile::{Profile, Reason};

use crate::app::{App, Locked, State};

/// Between two looks.
const LOOK: Duration = Duration::from_secs(1);
/// More than this between two looks: the computer slept, or its clock was set.
const SLEPT: SignedDuration = SignedDuration::from_secs(10);
/// How many looks the window has to save what is being typed.
const GRACE: u8 = 3;
/// After the time is over, how long commands still go through, for the same reason.
const LATE: SignedDuration = SignedDuration::from_secs(10);

/// What is known of the person's presence.
#[derive(Default)]
pub(crate) struct Presence {
    /// Of the last command.
    seen: Option<Timestamp>,
    looked: Option<Timestamp>,
    /// Looks left until the lock.
    left: Option<u8>,
}

impl Presence {
    /// Of somebody who came just now.
    pub fn since(now: Timestamp) -> Self {
        Self { seen: Some(now), ..Self::default() }
    }
}

impl State {
    /// Closes a protected profile and overwrites its key. Others have no lock.
    pub fn lock(&mut self, now: Timestamp) {
        if self.profile.as_ref().is_some_and(Profile::is_protected) {
            self.keep_copy(now, Reason::Leaving);
        }
        if let Some(locked) = self.profile.as_mut().and_then(Locked::of) {
            self.profile = None;
            self.locked = Some(locked);
        }
        self.presence = Presence::default();
    }

    fn limit(&self) -> Option<SignedDuration> {
        let profile = self.profile.as_ref().filter(|profile| profile.is_protected())?;
        Some(SignedDuration::from_mins(i64::from(profile.settings().lock_minutes())))
    }

    /// A command came. If the time is long over, the watch locks in a few seconds; without a watch the profile locks before the
    /// command is carried out.
    pub fn present(&mut self, now: Timestamp) {
        let Some(limit) = self.limit() else { return };
        // While the seconds of grace run, saving a text does not stop them.
        if self.presence.left.is_some() {
            return;
        }
        match self.presence.seen {
            Some(seen) if now.duration_since(seen) > limit + LATE => match self.presence.looked {
                Some(_) => self.presence.left = Some(GRACE),
                None => self.lock(now),
            },
            _ => self.presence.seen = Some(now),
        }
    }

    /// One look of the watch.
    pub fn look(&mut self, now: Timestamp) {
        let Some(limit) = self.limit() else {
            self.presence = Presence::default();
            return;
        };
        let since =
            |earlier: Option<Timestamp>| earlier.map_or(SignedDuration::ZERO, |earlier| now.duration_since(earlier));
        let slept = since(self.presence.looked).abs() > SLEPT;
        let over = since(self.presence.seen) > limit;
        self.presence.looked = Some(now);
        self.presence.seen.get_or_insert(now);
        match self.presence.left {
            Some(0) => self.lock(now),
            Some(left) => self.presence.left = Some(left - 1),
            None if slept || over => self.presence.left = Some(GRACE),
            None => {}
        }
    }
}

impl App {
    /// One look at the clock; the host's watch does it every second.
    pub fn look(&self) {
        self.with_state(State::look);
    }

    /// Looks every second until the app is gone: at the lock, and whether a copy is due.
    pub fn watch(self: &Arc<Self>) {
        let app = Arc::downgrade(self);
        std::thread::spawn(move || {
            while let Some(app) = Weak::upgrade(&app) {
                app.look();
                app.keep_copies();
                drop(app);
                std::thread::sleep(LOOK);
            }
        });
    }
}
