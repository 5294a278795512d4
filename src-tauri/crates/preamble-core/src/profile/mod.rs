//! Who is learning. A guest lives in memory; an open profile is one file, not encrypted, and says so; a protected one is encrypted.

mod check;
mod copies;
mod erase;
mod error;
mod folder;
mod going_back;
mod lent;
mod pictures;
pub mod protected;
mod rescue;
mod rotation;

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

pub use check::Report;
pub use copies::{Copy, Reason};
pub use erase::clear_left;
pub use error::ProfileError;
use folder::Lock;
pub use folder::{ProfileFile, list, place};
pub use going_back::Amount;
pub use lent::Carried;
use lent::Lent;
pub use pictures::{PICTURES, Secret};
pub use rescue::{Rescue, offer, recover};
pub use rotation::MOST as MOST_COPIES;

use crate::Occasion;
use crate::device::Device;
use crate::event::{Event, Happening};
use crate::mutant;
use crate::progress::Progress;
use crate::settings::Settings;
use crate::store::{All, Store};

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 80;

/// The person who is learning now, with all that follows from their events.
pub struct Profile {
    store: Store,
    id: Uuid,
    name: Option<String>,
    device: String,
    /// Of the last event of this device.
    sequence: u64,
    /// The newest moment in the store: a clock that goes back cannot make order go back.
    newest: Option<Timestamp>,
    events: usize,
    progress: Progress,
    settings: Settings,
    path: Option<PathBuf>,
    /// How much was changed through the store when the newest copy was the same as it.
    copied: Option<u64>,
    /// Of a protected profile.
    vault: Option<protected::Vault>,
    /// From where nothing can be written: all of it lies in memory.
    lent: Option<Lent>,
    /// Held while the profile is open; another copy of the program cannot open it.
    _lock: Option<Lock>,
}

impl Profile {
    /// A guest: nothing reaches the disk.
    ///
    /// # Errors
    /// A store error if there is no memory for it.
    pub fn guest(device: &Device, occasion: &Occasion, settings: &Settings) -> Result<Self, ProfileError> {
        let mut store = Store::in_memory()?;
        let id = occasion.id("learner", occasion.at);
        write_identity(&mut store, id, "", None, settings)?;
        Self::load(store, device, None, None)
    }

    /// A new open profile.
    ///
    /// # Errors
    /// [`ProfileError::NameEmpty`], [`ProfileError::NameTooLong`], [`ProfileError::NameTaken`], or a store error.
    pub fn create(
        device: &mut Device,
        occasion: &Occasion,
        name: &str,
        secret: Option<&Secret>,
        settings: &Settings,
    ) -> Result<Self, ProfileError> {
        let mut guest = Self::guest(device, occasion, settings)?;
        guest.save_as(device, occasion, name, secret)?;
        Ok(guest)
    }

    /// Turns a guest into an open profile. On an error the guest goes on as before.
    ///
    /// # Errors
    /// As [`Profile::create`].
    pub fn save_as(
        &mut self,
        device: &mut Device,
        occasion: &Occasion,
        name: &str,
        secret: Option<&Secret>,
    ) -> Result<(), ProfileError> {
        let name = checked_name(name)?;
        device.check_keeps()?;
        clear_left(device);
        if folder::list(device).iter().any(|file| file.name == name) {
            return Err(ProfileError::NameTaken { name });
        }
        let hash = secret.map(|secret| secret.hash(&occasion.bytes("pictures"))).transpose()?;
        write_identity(&mut self.store, self.id, &name, hash.as_deref(), &self.settings)?;
        device.store()?;
        let (path, lock) = folder::claim(device, self.id)?;
        match self.store.copy_to(&path).and_then(|()| Store::open(&path)) {
            Ok(store) => {
                self.store = store;
                self.copied = None;
            }
            Err(error) => {
                // Half a profile would stand in the list and take the name.
                let _ = erase::erase(device, self.id, Some(lock));
                return Err(error.into());
            }
        }
        device.keep_reserve();
        if self.device != device.name() {
            // Another copy of the program stored the key of this laptop first.
            self.device = device.name();
            self.sequence = 0;
        }
        self.name = Some(name);
        self.path = Some(path);
        self._lock = Some(lock);
        Ok(())
    }

    /// Opens a profile file that lies on this laptop. Where nothing can be written it is taken into memory: [`Profile::is_lent`].
    ///
    /// # Errors
    /// [`ProfileError::WrongPictures`], [`ProfileError::InUse`], or a store error: damaged, newer, missing, full.
    pub fn open(device: &Device, id: Uuid, secret: Option<&Secret>) -> Result<Self, ProfileError> {
        folder::check_there(device, id)?;
        let claimed = folder::claim(device, id);
        let opened = claimed.and_then(|(path, lock)| Ok((folder::open_with_reserve(device, &path)?, path, lock)));
        let profile = match opened {
            Ok((store, path, lock)) => Self::load(store, device, Some(path), Some(lock))?,
            Err(error) => Self::lend(device, &folder::path_of(device, id), None, error)?,
        };
        if profile.id != id {
            // A file that was renamed or copied over another: not the person it says.
            return Err(ProfileError::Store(crate::store::StoreError::Damaged));
        }
        profile.check_secret(secret)
    }

    fn check_secret(mut self, secret: Option<&Secret>) -> Result<Self, ProfileError> {
        let wanted = self.store.read(|tx| tx.meta("pictures"))?;
        match (wanted, secret) {
            (None, _) => Ok(self),
            (Some(hash), Some(secret)) if secret.fits(&hash) => Ok(self),
            (Some(_), _) => Err(ProfileError::WrongPictures),
        }
    }

    fn load(
        mut store: Store,
        device: &Device,
        path: Option<PathBuf>,
        lock: Option<Lock>,
    ) -> Result<Self, ProfileError> {
        let (id, name, settings) = store.read(|tx| {
            let id = tx.meta("learner")?.and_then(|id| Uuid::parse_str(&id).ok());
            let settings = tx.meta("settings")?.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            Ok::<_, ProfileError>((id, tx.meta("name")?, settings))
        })?;
        let mut profile = Self {
            id: id.ok_or(ProfileError::Store(crate::store::StoreError::Damaged))?,
            name: name.filter(|_| path.is_some()),
            device: device.name(),
            sequence: 0,
            newest: None,
            events: 0,
            progress: Progress::default(),
            store,
            settings,
            path,
            copied: None,
            vault: None,
            lent: None,
            _lock: lock,
        };
        profile.reload()?;
        Ok(profile)
    }

    /// Reads everything, so that damage is told now and not later; at opening, and after other events came in.
    pub(crate) fn reload(&mut self) -> Result<(), ProfileError> {
        let All { events, journal, attitudes, plan } = self.store.read(|tx| tx.all())?;
        // All of them must stay in order when the clock goes back.
        let private = journal.iter().map(|row| &row.at).chain(attitudes.iter().map(|row| &row.at));
        let private = private.chain(plan.iter().map(|row| &row.at)).max();
        let private = private.and_then(|at| at.parse().ok());
        self.newest = events.last().map(|event| event.at).max(private);
        self.sequence =
            events.iter().filter(|event| event.device == self.device).map(|event| event.sequence).max().unwrap_or(0);
        self.events = events.len();
        self.progress = Progress::of(&events);
        Ok(())
    }

    /// Makes something that happened last: when this returns `Ok`, it is on the disk.
    ///
    /// # Errors
    /// A store error; then nothing changed.
    pub fn record(
        &mut self,
        occasion: &Occasion,
        course: &str,
        version: &str,
        happening: impl Into<Happening>,
    ) -> Result<(), ProfileError> {
        let at = self.next_moment(occasion);
        let event = Event {
            id: occasion.id("event", at),
            learner: self.id,
            device: self.device.clone(),
            sequence: self.sequence + 1,
            at,
            course: course.to_owned(),
            version: version.to_owned(),
            happening: happening.into(),
        };
        self.store.write(|tx| tx.append(&event))?;
        self.progress.apply(&event);
        self.sequence = event.sequence;
        self.events += 1;
        self.newest = Some(at);
        Ok(())
    }

    /// Now, or just after the newest thing that is known when the clock is behind it.
    pub(crate) fn next_moment(&self, occasion: &Occasion) -> Timestamp {
        match self.newest {
            Some(newest) if occasion.at <= newest && !mutant::on("clock-order") => {
                newest.checked_add(SignedDuration::from_millis(1)).unwrap_or(newest)
            }
            _ => occasion.at,
        }
    }

    pub(crate) fn note_moment(&mut self, at: Timestamp) {
        self.newest = Some(self.newest.map_or(at, |newest| newest.max(at)));
    }

    /// Whether the clock is more than a day behind what was saved before: its date cannot be right.
    pub fn clock_is_behind(&self, now: Timestamp) -> bool {
        self.newest.is_some_and(|newest| newest.duration_since(now) > SignedDuration::from_hours(24))
    }

    /// # Errors
    /// A store error.
    pub fn set_settings(&mut self, settings: Settings) -> Result<(), ProfileError> {
        let text = serde_json::to_string(&settings).unwrap_or_default();
        let unsaved = self.has_unsaved();
        self.store.write(|tx| tx.set_meta("settings", &text))?;
        self.settings = settings;
        if !unsaved {
            // How a screen looks is nothing to ask anybody about.
            self.note_saved();
        }
        Ok(())
    }

    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Absent for a guest.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Absent for a guest, and where nothing can be written.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// How many events there are.
    pub fn events(&self) -> usize {
        self.events
    }

    pub(crate) fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// All events in order, for backups and the My data screen.
    ///
    /// # Errors
    /// A store error.
    pub fn all_events(&mut self) -> Result<Vec<Event>, ProfileError> {
        Ok(self.store.read(|tx| tx.events())?)
    }
}

/// Drops control characters, trims a name and checks its length. Any script, any signs, but something must be seen.
pub(crate) fn checked_name(name: &str) -> Result<String, ProfileError> {
    let name: String = name.chars().filter(|character| !character.is_control()).collect();
    let name = name.trim().to_owned();
    match name.chars().count() {
        _ if name.chars().all(is_unseen) => Err(ProfileError::NameEmpty),
        length if length > LONGEST_NAME => Err(ProfileError::NameTooLong { longest: LONGEST_NAME }),
        _ => Ok(name),
    }
}

/// Spaces, and marks that only steer how others are shown: direction, joining, breaking.
fn is_unseen(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Writes who the file belongs to, also for a profile that comes from a backup.
pub(crate) fn write_identity(
    store: &mut Store,
    id: Uuid,
    name: &str,
    pictures: Option<&str>,
    settings: &Settings,
) -> Result<(), ProfileError> {
    let settings = serde_json::to_string(settings).unwrap_or_default();
    store.write(|tx| {
        tx.set_meta("learner", &id.to_string())?;
        tx.set_meta("name", name)?;
        tx.set_meta("settings", &settings)?;
        match pictures {
            Some(hash) => tx.set_meta("pictures", hash),
            // Left over from an attempt that failed.
            None => tx.remove_meta("pictures"),
        }?;
        Ok(())
    })
}
