//! Hears from the desktop that nobody is here any more: sleep, a locked screen, another user, a closed lid (Linux, over D-Bus).
//!
//! The page saves what is being typed and locks; should it hang, the program locks two seconds later. Nothing here waits: buses are
//! asked on the side, and where there is none the clock alone decides (`preamble-api/src/idle.rs`). On Windows and macOS such news
//! come only through unsafe calls, so there it is the clock too.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gtk::gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use gtk::glib::{self, ControlFlow, ToVariant, Variant, VariantTy};
use preamble_api::App;
use tauri::{Manager, WebviewWindow};

/// Told to the page (`ui/src/host/tauri.ts`).
const LEFT: &str = "window.dispatchEvent(new Event('preamble-left'))";
/// org.freedesktop.login1(5): the one that knows of sleep and of users.
const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
/// logind knows of the lid too, but only this one says it.
const POWER: &str = "org.freedesktop.UPower";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
/// All have the same signal `ActiveChanged`.
const SCREEN_SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];
/// Between two looks whether sleep may begin.
const LOOK: Duration = Duration::from_millis(100);

/// A bus that nobody holds is closed, with all that was to be heard on it.
static BUSES: Mutex<Vec<DBusConnection>> = Mutex::new(Vec::new());

/// Keeps a bus for as long as the program runs.
fn keep(bus: &DBusConnection) {
    // A bus that ends must not end the program, which is what GLib does unasked.
    bus.set_exit_on_close(false);
    if let Ok(mut buses) = BUSES.lock() {
        buses.push(bus.clone());
    }
}

/// Listens from now on.
pub fn follow(window: &WebviewWindow) {
    let listener = Listener { app: Arc::clone(&window.state::<Arc<App>>()), page: window.clone() };
    if has_session_bus() {
        let listener = listener.clone();
        gio::bus_get(BusType::Session, Cancellable::NONE, move |bus| {
            if let Ok(bus) = bus {
                listener.hear_screen_savers(&bus);
            }
        });
    }
    gio::bus_get(BusType::System, Cancellable::NONE, move |bus| {
        if let Ok(bus) = bus {
            listener.hear_system(&bus);
        }
    });
}

/// Whether there is one already: GLib would start one of its own otherwise.
fn has_session_bus() -> bool {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR");
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || runtime.is_some_and(|folder| Path::new(&folder).join("bus").exists())
}

/// Where a signal comes from.
#[derive(Default)]
struct Source<'a> {
    sender: Option<&'a str>,
    path: Option<&'a str>,
    interface: Option<&'a str>,
    signal: Option<&'a str>,
    /// The interface whose properties changed.
    of: Option<&'a str>,
}

#[derive(Clone)]
struct Listener {
    app: Arc<App>,
    page: WebviewWindow,
}

impl Listener {
    fn person_left(&self) {
        // If the page cannot be told, the program locks without it.
        let _ = self.page.eval(LEFT);
        let app = Arc::clone(&self.app);
        // On the side, because a command that runs holds the app.
        std::thread::spawn(move || app.person_left());
    }

    fn hear(&self, bus: &DBusConnection, source: &Source<'_>) {
        let listener = self.clone();
        bus.signal_subscribe(
            source.sender,
            source.interface,
            source.signal,
            source.path,
            source.of,
            DBusSignalFlags::NONE,
            move |_, _, _, _, signal, told| {
                if means_left(signal, told) {
                    listener.person_left();
                }
            },
        );
    }

    fn hear_screen_savers(&self, bus: &DBusConnection) {
        keep(bus);
        for interface in SCREEN_SAVERS {
            self.hear(bus, &Source { interface: Some(interface), signal: Some("ActiveChanged"), ..Source::default() });
        }
    }

    fn hear_system(self, bus: &DBusConnection) {
        keep(bus);
        self.hear(bus, &changes(POWER, None, POWER));
        self.hear_session(bus, std::env::var("XDG_SESSION_ID").into_iter().chain(["auto".to_owned()]).collect());
        self.hear_sleep(bus);
    }

    /// The session that the window is in: the one that the environment names, else what logind thinks of a caller.
    fn hear_session(&self, bus: &DBusConnection, mut names: Vec<String>) {
        if names.is_empty() {
            return;
        }
        let asked = (names.remove(0),).to_variant();
        let (listener, on) = (self.clone(), bus.clone());
        ask(bus, "GetSession", &asked, move |answer| match answer {
            Ok(answer) => {
                let session = answer.child_value(0);
                let path = session.str();
                listener.hear(&on, &changes(LOGIND, path, SESSION));
                let lock = Source { sender: Some(LOGIND), path, interface: Some(SESSION), ..Source::default() };
                listener.hear(&on, &Source { signal: Some("Lock"), ..lock });
            }
            Err(_) => listener.hear_session(&on, names),
        });
    }

    /// logind waits for the end of everybody's hold before the computer sleeps, for some seconds.
    fn hear_sleep(self, bus: &DBusConnection) {
        let hold: Hold = Rc::default();
        ask_to_hold(bus, &hold);
        bus.signal_subscribe(
            Some(LOGIND),
            Some(MANAGER),
            Some("PrepareForSleep"),
            Some(LOGIND_PATH),
            None,
            DBusSignalFlags::NONE,
            move |bus, _, _, _, signal, told| {
                if means_left(signal, told) {
                    self.person_left();
                    self.let_sleep(&hold);
                } else {
                    ask_to_hold(bus, &hold);
                }
            },
        );
    }

    /// Gives up the hold when the key is gone. The first look is late enough for an open profile's last words.
    fn let_sleep(&self, hold: &Hold) {
        let (app, hold) = (Arc::clone(&self.app), Rc::clone(hold));
        glib::timeout_add_local(LOOK, move || {
            if app.holds_key() {
                return ControlFlow::Continue;
            }
            hold.take();
            ControlFlow::Break
        });
    }
}

/// An open file that keeps the computer awake; it is closed when the list goes.
type Hold = Rc<RefCell<Option<UnixFDList>>>;

fn ask_to_hold(bus: &DBusConnection, hold: &Hold) {
    let asked = ("sleep", "Preamble", "Saving", "delay").to_variant();
    let hold = Rc::clone(hold);
    bus.call_with_unix_fd_list(
        Some(LOGIND),
        LOGIND_PATH,
        MANAGER,
        "Inhibit",
        Some(&asked),
        VariantTy::new("(h)").ok(),
        DBusCallFlags::NO_AUTO_START,
        -1,
        None::<&UnixFDList>,
        Cancellable::NONE,
        move |answer| {
            // Without it the computer sleeps at once, and the clock tells when it wakes.
            if let Ok((_, list)) = answer {
                hold.replace(Some(list));
            }
        },
    );
}

fn ask(
    bus: &DBusConnection,
    method: &str,
    asked: &Variant,
    answered: impl FnOnce(Result<Variant, glib::Error>) + 'static,
) {
    bus.call(
        Some(LOGIND),
        LOGIND_PATH,
        MANAGER,
        method,
        Some(asked),
        VariantTy::new("(o)").ok(),
        DBusCallFlags::NO_AUTO_START,
        -1,
        Cancellable::NONE,
        answered,
    );
}

fn changes<'a>(sender: &'a str, path: Option<&'a str>, of: &'a str) -> Source<'a> {
    let signal = Some("PropertiesChanged");
    Source { sender: Some(sender), path, interface: Some(PROPERTIES), signal, of: Some(of) }
}

/// Whether a signal says that nobody is here any more; the same signals say that somebody came back.
fn means_left(signal: &str, told: &Variant) -> bool {
    match signal {
        "PrepareForSleep" | "ActiveChanged" => told.get::<(bool,)>() == Some((true,)),
        "Lock" => true,
        "PropertiesChanged" => {
            let changed = told.get::<(String, HashMap<String, Variant>, Vec<String>)>();
            let now = |name: &str| changed.as_ref().and_then(|(_, all, _)| all.get(name)?.get::<bool>());
            now("Active") == Some(false) || now("LockedHint") == Some(true) || now("LidIsClosed") == Some(true)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(name: &str, now: bool) -> Variant {
        let all = HashMap::from([(name.to_owned(), now.to_variant()), ("IdleHint".to_owned(), true.to_variant())]);
        (SESSION, all, Vec::<String>::new()).to_variant()
    }

    #[test]
    fn leaving_is_told_from_coming_back() {
        assert!(means_left("Lock", &().to_variant()));
        assert!(!means_left("Unlock", &().to_variant()));
        for (signal, name, left) in [
            ("PropertiesChanged", "Active", false),
            ("PropertiesChanged", "LockedHint", true),
            ("PropertiesChanged", "LidIsClosed", true),
        ] {
            assert!(means_left(signal, &changed(name, left)), "{name}");
            assert!(!means_left(signal, &changed(name, !left)), "{name}");
        }
        for signal in ["PrepareForSleep", "ActiveChanged"] {
            assert!(means_left(signal, &(true,).to_variant()));
            assert!(!means_left(signal, &(false,).to_variant()));
            // What another program makes of it is no news.
            assert!(!means_left(signal, &("true",).to_variant()));
        }
        assert!(!means_left("PropertiesChanged", &changed("IdleHint", true)));
    }
}
