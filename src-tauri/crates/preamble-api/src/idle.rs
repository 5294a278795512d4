//! When a protected profile locks by itself: by wall clock after some minutes without anybody, when the computer slept, and when the
//! host heard that the person left.
//!
//! The window looks too, and saves what is being typed before it locks. What stands here holds also when the window hangs, so it
//! leaves the window a few seconds to be first.

use std::sync::{Arc, TryLockError, Weak};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use preamble_core::mutant;
use preamble_core::profile::{Profile, Reason};

use crate::app::{App, Locked, State};

/// Between two looks.
const LOOK: Duration = Duration::from_secs(1);
/// More than this between two looks: the computer slept, or its clock was set.
const SLEPT: SignedDuration = SignedDuration::from_secs(10);
/// How many looks the window has to save what is being typed.
const GRACE: u8 = 3;
/// The same when the person left for certain. A computer that goes to sleep waits no longer than five seconds (logind.conf).
const HASTE: u8 = 1;
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

    /// The person left: the window has a moment to save what is being typed.
    fn left(&mut self) {
        if self.limit().is_some() && !mutant::on("sleeps-on") {
            self.presence.left = Some(self.presence.left.map_or(HASTE, |left| left.min(HASTE)));
        }
    }

    /// One look of the watch. True when it locked.
    pub fn look(&mut self, now: Timestamp) -> bool {
        let Some(limit) = self.limit() else {
            self.presence = Presence::default();
            return false;
        };
        let since =
            |earlier: Option<Timestamp>| earlier.map_or(SignedDuration::ZERO, |earlier| now.duration_since(earlier));
        let slept = since(self.presence.looked).abs() > SLEPT && !mutant::on("sleeps-on");
        let over = since(self.presence.seen) > limit;
        self.presence.looked = Some(now);
        self.presence.seen.get_or_insert(now);
        match self.presence.left {
            Some(0) => {
                self.lock(now);
                return true;
            }
            Some(left) => self.presence.left = Some(left - 1),
            None if slept || over => self.presence.left = Some(GRACE),
            None => {}
        }
        false
    }
}

impl App {
    /// One look at the clock; the host's watch does it every second. True when it locked.
    pub fn look(&self) -> bool {
        self.with_state(State::look)
    }

    /// The host heard that nobody is here any more: the screen was locked, another user came, the computer goes to sleep. A protected
    /// profile locks within two looks of the watch, whatever the window does. Waits for a command that runs.
    pub fn person_left(&self) {
        self.with_state(|state, _| state.left());
    }

    /// Whether the key of a protected profile is in memory. Does not wait: while a command runs, the answer is yes.
    pub fn holds_key(&self) -> bool {
        let holds = |state: &State| state.profile.as_ref().is_some_and(Profile::is_protected);
        match self.state().try_lock() {
            Ok(state) => holds(&state),
            Err(TryLockError::Poisoned(state)) => holds(&state.into_inner()),
            Err(TryLockError::WouldBlock) => true,
        }
    }

    /// Looks every second until the app is gone: whether a copy is due, and at the lock; calls `locked` whenever that locked a profile.
    pub fn watch(self: &Arc<Self>, locked: impl Fn() + Send + 'static) {
        let app = Arc::downgrade(self);
        std::thread::spawn(move || {
            while let Some(app) = Weak::upgrade(&app) {
                if app.look() {
                    locked();
                }
                app.keep_copies();
                drop(app);
                std::thread::sleep(LOOK);
            }
        });
    }
}
