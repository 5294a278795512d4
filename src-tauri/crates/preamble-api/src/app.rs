//! The running program behind the commands: data folder, courses, and who is learning now.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use preamble_core::Occasion;
use preamble_core::country::Countries;
use preamble_core::course::Courses;
use preamble_core::device::{self, Device};
use preamble_core::library::{self, Library};
use preamble_core::profile::protected::Tries;
use preamble_core::profile::{self, Carried, Profile};
use preamble_core::search::Index;
use preamble_core::settings::Settings;
use preamble_core::store::StoreError;
use zeroize::Zeroizing;

use crate::Failure;
use crate::idle::Presence;

/// Folder of an organisation's country packs, in the data folder and beside the program.
const COUNTRIES: &str = "countries";

/// Where time and randomness come from; tests bring their own.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;

    /// # Errors
    /// If the system has no randomness to give.
    fn entropy(&self) -> Result<[u8; 32], Failure>;

    /// Since some moment, by a clock that nobody sets. Where it stands still, keys cost the floor.
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
}

/// The system's clock and random numbers.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn entropy(&self) -> Result<[u8; 32], Failure> {
        let mut bytes = [0u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| Failure::internal())?;
        Ok(bytes)
    }

    fn elapsed(&self) -> Duration {
        static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
        BEGUN.elapsed()
    }
}

/// One running Preamble. Commands take their turn: there is one writer.
pub struct App {
    folder: PathBuf,
    home: Option<PathBuf>,
    system_languages: Vec<String>,
    clock: Box<dyn Clock>,
    content: Content,
    state: Mutex<State>,
}

/// All that can be learned and read here, each read at its first use. A copy shares what was read.
#[derive(Clone, Default)]
struct Content {
    countries: Arc<OnceLock<Countries>>,
    /// Where an organisation may put packs of its own, the one with the last word at the end.
    country_folders: Vec<PathBuf>,
    courses: Arc<OnceLock<Arc<Courses>>>,
    library: Arc<OnceLock<Option<Library>>>,
    /// Made when somebody first searches, and in memory only.
    search: Arc<OnceLock<Index>>,
}

impl Content {
    fn countries(&self) -> &Countries {
        let read = || self.country_folders.iter().fold(Countries::shipped(), |all, folder| all.with_folder(folder));
        self.countries.get_or_init(read)
    }

    fn courses(&self) -> &Courses {
        self.courses.get_or_init(|| Arc::new(Courses::shipped()))
    }

    fn library(&self) -> Option<&Library> {
        self.library.get_or_init(library::shipped).as_ref()
    }

    /// A second asker waits for the first.
    fn search(&self) -> &Index {
        self.search.get_or_init(|| Index::of_content(self.courses(), self.library(), self.countries()))
    }
}

#[derive(Default)]
pub(crate) struct State {
    device: Option<Device>,
    pub profile: Option<Profile>,
    /// Before anybody is learning.
    pub settings: Option<Settings>,
    /// A protected profile that locked; nobody is learning then.
    pub locked: Option<Locked>,
    /// Wrong passphrases since this program began.
    pub tries: Tries,
    pub presence: Presence,
    /// The medium of the profile did not answer the last time.
    pub away: bool,
}

/// What is left of a protected profile after its key is gone.
pub(crate) struct Locked {
    /// Never shown: whoever finds the laptop would read it.
    pub name: Zeroizing<String>,
    /// The lock speaks and looks as the person wanted it.
    pub settings: Settings,
    /// What was done where nothing can be written, sealed.
    pub carried: Option<Carried>,
}

impl App {
    /// `folder` is where profiles lie; it is made when somebody first chooses to leave something there. `home` is where the
    /// file picker starts. `system_languages` are BCP 47 tags, best first.
    pub fn new(folder: &Path, home: Option<PathBuf>, system_languages: Vec<String>, clock: Box<dyn Clock>) -> Self {
        Self {
            folder: folder.to_owned(),
            home,
            system_languages,
            clock,
            content: Content { country_folders: vec![folder.join(COUNTRIES)], ..Content::default() },
            state: Mutex::default(),
        }
    }

    /// With these courses instead of the shipped ones.
    #[must_use]
    pub fn with_courses(mut self, courses: Arc<Courses>) -> Self {
        self.content.courses = Arc::new(OnceLock::from(courses));
        self
    }

    /// Looks for an organisation's country packs beside the program too; those of the data folder stand before them.
    #[must_use]
    pub fn beside(mut self, program: &Path) -> Self {
        self.content.country_folders.insert(0, program.join(COUNTRIES));
        self
    }

    /// The country packs; read at the first use.
    pub fn countries(&self) -> &Countries {
        self.content.countries()
    }

    /// Whether somebody is learning in memory only and would lose something with the program. Waits for a command that runs.
    pub fn has_unsaved_guest(&self) -> bool {
        let Ok(mut state) = self.state.lock() else { return false };
        state.profile.as_mut().is_some_and(|profile| crate::profile::is_unsaved(profile).unwrap_or(false))
    }

    /// The courses; compiled at the first use, which a host can bring forward from a thread of its own.
    pub fn courses(&self) -> &Courses {
        self.content.courses()
    }

    /// The library; compiled at the first use.
    pub fn library(&self) -> Option<&Library> {
        self.content.library()
    }

    /// Lets a thread of its own make the index, so that nobody has to wait for it while typing.
    fn prepare_search(&self) {
        if self.content.search.get().is_none() {
            let content = self.content.clone();
            std::thread::spawn(move || {
                content.search();
            });
        }
    }

    pub(crate) fn state(&self) -> &Mutex<State> {
        &self.state
    }

    /// Something that the host's watch does between commands.
    pub(crate) fn with_state<T>(&self, work: impl FnOnce(&mut State, Timestamp) -> T) -> T {
        let now = self.clock.now();
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner), now)
    }

    pub(crate) fn context(&self) -> Result<Context<'_>, Failure> {
        let occasion = Occasion { at: self.clock.now(), entropy: self.clock.entropy()? };
        // A panic in a command was answered with an error; what it left is still sound, because writes are transactions.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.present(occasion.at);
        Ok(Context { app: self, occasion, state })
    }
}

/// What one command works with.
pub(crate) struct Context<'a> {
    app: &'a App,
    pub occasion: Occasion,
    pub state: MutexGuard<'a, State>,
}

impl<'a> Context<'a> {
    pub fn courses(&self) -> &'a Courses {
        self.app.courses()
    }

    pub fn countries(&self) -> &'a Countries {
        self.app.countries()
    }

    /// The day by this computer's clock, in UTC.
    pub fn today(&self) -> Date {
        self.occasion.at.to_zoned(TimeZone::UTC).date()
    }

    /// # Errors
    /// `error-internal`: the library could not be read, which the check of the repository keeps from happening.
    pub fn library(&self) -> Result<&'a Library, Failure> {
        self.app.library().ok_or_else(Failure::internal)
    }

    /// The index of search, made from content alone.
    pub fn search(&self) -> &'a Index {
        self.app.content.search()
    }

    pub fn prepare_search(&self) {
        self.app.prepare_search();
    }

    pub fn home(&self) -> Option<&'a Path> {
        self.app.home.as_deref()
    }

    /// The language of this computer that we have.
    pub fn suggested_language(&self) -> &'static str {
        let tags: Vec<&str> = self.app.system_languages.iter().map(String::as_str).collect();
        preamble_locales::negotiate(&tags)
    }

    /// Of the person who is learning, else of the start screen.
    pub fn settings(&self) -> Settings {
        match (&self.state.profile, &self.state.settings) {
            (Some(profile), _) => profile.settings().clone(),
            (None, _) if self.state.locked.is_some() => {
                self.state.locked.as_ref().map(|locked| locked.settings.clone()).unwrap_or_default()
            }
            (None, Some(settings)) => settings.clone(),
            (None, None) => Settings { language: self.suggested_language().to_owned(), ..Settings::default() },
        }
    }

    /// The language wanted for course words.
    pub fn course_language(&self, wanted: Option<&str>) -> String {
        wanted.map_or_else(|| self.settings().course_language().to_owned(), str::to_owned)
    }

    /// # Errors
    /// `profile-none`: nobody is learning.
    pub fn profile(&mut self) -> Result<&mut Profile, Failure> {
        self.look_for_place();
        let locked = self.state.locked.is_some();
        self.state.profile.as_mut().ok_or_else(|| if locked { Failure::locked() } else { Failure::nobody() })
    }

    /// A medium that was pulled out may be there again: then the profile goes on with the file that lies there now. If not, what is
    /// in memory can still be read, and every write says why it is refused.
    fn look_for_place(&mut self) {
        let state = &mut *self.state;
        let (Some(device), Some(profile)) = (&state.device, &mut state.profile) else { return };
        if (state.away || !profile.is_in_place()) && profile.come_back(device).is_ok() {
            state.away = false;
        }
    }

    /// Remembers that the medium did not answer.
    pub fn note(&mut self, failure: &Failure) {
        self.state.away |= failure.code == Failure::place_gone().code;
    }

    /// Somebody is learning from now on.
    pub fn enter(&mut self, profile: Profile) {
        self.state.profile = Some(profile);
        self.state.locked = None;
        self.state.presence = Presence::since(self.occasion.at);
    }

    pub fn elapsed(&self) -> Duration {
        self.app.clock.elapsed()
    }

    /// # Errors
    /// `error-device-damaged`, or that the file cannot be read.
    pub fn device(&mut self) -> Result<&mut Device, Failure> {
        if self.state.device.is_none() {
            let folder = &self.app.folder;
            let opened = Device::open(folder, &self.occasion).map_err(|error| match error {
                StoreError::Damaged => Failure::device_damaged().with("path", device::path_in(folder).display()),
                other => other.into(),
            });
            let opened = opened?;
            profile::clear_left(&opened);
            self.state.device = Some(opened);
        }
        self.state.device.as_mut().ok_or_else(Failure::internal)
    }

    /// The device and the profile at once.
    ///
    /// # Errors
    /// As [`Context::device`] and [`Context::profile`].
    pub fn device_and_profile(&mut self) -> Result<(&mut Device, &mut Profile), Failure> {
        self.device()?;
        self.look_for_place();
        let state = &mut *self.state;
        match (&mut state.device, &mut state.profile) {
            (Some(device), Some(profile)) => Ok((device, profile)),
            _ if state.locked.is_some() => Err(Failure::locked()),
            _ => Err(Failure::nobody()),
        }
    }
}
