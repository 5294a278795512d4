//! A desktop for tests: says what logind, UPower and a screen saver say, on a bus of its own. A line of standard input is a signal;
//! what the program asks of logind stands on standard output.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}
#[cfg(not(target_os = "linux"))]
fn main() {
    panic!("only Linux has such a desktop");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashMap;
    use std::io::{BufRead, Read, Write};
    use std::os::unix::net::UnixStream;

    use gtk::gio::prelude::*;
    use gtk::gio::{self, BusType, Cancellable, DBusConnection, DBusMethodInvocation, UnixFDList};
    use gtk::glib::variant::{Handle, ObjectPath};
    use gtk::glib::{MainLoop, ToVariant, Variant};

    const PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";
    const POWER: &str = "org.freedesktop.UPower";
    /// As logind calls the session with the id 2.
    const OURS: &str = "/org/freedesktop/login1/session/_32";
    const OTHERS: &str = "/org/freedesktop/login1/session/_33";

    /// What of logind the program asks for.
    const ASKED: &str = r#"<node><interface name="org.freedesktop.login1.Manager">
        <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
        <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
            <arg type="s" direction="in"/><arg type="h" direction="out"/></method>
    </interface></node>"#;

    fn say(line: &str) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush());
    }

    pub fn main() {
        let bus = gio::bus_get_sync(BusType::Session, Cancellable::NONE).expect("a bus");
        let node = gio::DBusNodeInfo::for_xml(ASKED).expect("XML");
        let manager = node.lookup_interface(MANAGER).expect("described above");
        bus.register_object(
            PATH,
            &manager,
            |_, _, _, _, method, asked, call| answer(method, &asked, call),
            |_, _, _, _, _| ().to_variant(),
            |_, _, _, _, _, _| false,
        )
        .expect("registered");
        for name in ["org.freedesktop.login1", POWER] {
            let (own, asked) = ("org.freedesktop.DBus", (name, 0u32).to_variant());
            let flags = gio::DBusCallFlags::NONE;
            bus.call_sync(
                Some(own),
                "/org/freedesktop/DBus",
                own,
                "RequestName",
                Some(&asked),
                None,
                flags,
                -1,
                Cancellable::NONE,
            )
            .expect("the name");
            say(&format!("named {name}"));
        }
        let signals = bus.clone();
        std::thread::spawn(move || {
            for line in std::io::stdin().lock().lines() {
                emit(&signals, &line.expect("a line"));
            }
            std::process::exit(0);
        });
        MainLoop::new(None, false).run();
    }

    fn answer(method: &str, asked: &Variant, call: DBusMethodInvocation) {
        if method == "GetSession" {
            let path = ObjectPath::try_from(OURS.to_owned()).expect("a path");
            say(&format!("session {}", asked.child_value(0).str().unwrap_or_default()));
            return call.return_value(Some(&(path,).to_variant()));
        }
        let (mut ours, theirs) = UnixStream::pair().expect("sockets");
        let list = UnixFDList::new();
        let handle = list.append(theirs).expect("a descriptor");
        say(&format!("held {}", asked.print(false)));
        call.return_value_with_unix_fd_list(Some(&(Handle(handle),).to_variant()), Some(&list));
        // Ours ends when the program closes its copy.
        std::thread::spawn(move || {
            let _ = ours.read(&mut [0]);
            say("released");
        });
    }

    /// The path, the interface and the rest of each signal, as the real ones send it.
    fn emit(bus: &DBusConnection, line: &str) {
        let changed = |path: &str, of: &str, name: &str, now: bool| {
            let all = HashMap::from([(name.to_owned(), now.to_variant())]);
            let told = (of, all, Vec::<String>::new()).to_variant();
            bus.emit_signal(None, path, "org.freedesktop.DBus.Properties", "PropertiesChanged", Some(&told))
        };
        let plain = |path: &str, interface: &str, signal: &str, told: Option<bool>| {
            bus.emit_signal(None, path, interface, signal, told.map(|told| (told,).to_variant()).as_ref())
        };
        let sent = match line.split_once(' ').unwrap_or((line, "")) {
            ("sleep", _) => plain(PATH, MANAGER, "PrepareForSleep", Some(true)),
            ("wake", _) => plain(PATH, MANAGER, "PrepareForSleep", Some(false)),
            ("lock", _) => plain(OURS, SESSION, "Lock", None),
            ("lock-of-others", _) => plain(OTHERS, SESSION, "Lock", None),
            ("user-switch", _) => changed(OURS, SESSION, "Active", false),
            ("user-back", _) => changed(OURS, SESSION, "Active", true),
            ("locked-hint", _) => changed(OURS, SESSION, "LockedHint", true),
            ("lid", _) => changed("/org/freedesktop/UPower", POWER, "LidIsClosed", true),
            ("screen-saver", interface) => plain("/ScreenSaver", interface, "ActiveChanged", Some(true)),
            _ => panic!("no signal is called {line:?}"),
        };
        sent.and_then(|()| bus.flush_sync(Cancellable::NONE)).expect("sent");
        say(&format!("sent {line}"));
    }
}
