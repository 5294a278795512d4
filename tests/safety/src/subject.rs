//! The process that things happen to: a person at work, who says on standard output what was acknowledged to them.

use std::io::{Read, Write};
use std::path::Path;
use std::time::Instant;

use serde_json::json;

use crate::person::{self, Kind, Laptop};

/// One write to standard output, so that it stands whole among the other calls of the process.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush());
}

/// Opens or makes the profile and takes the steps from `first` on, `count` of them or until it is killed.
pub fn learn(kind: Kind, root: &Path, first: u64, count: u64) {
    let laptop = Laptop::start(root, 1);
    if kind.is_there(root) {
        laptop.clock.at_step(first.saturating_sub(1));
        if let Err(problem) = kind.open(&laptop) {
            say(&format!("error {problem}"));
            std::process::exit(3);
        }
        say("open");
    } else {
        if let Err(problem) = kind.create(&laptop) {
            say(&format!("error {problem:?}"));
            std::process::exit(3);
        }
        say("ack 0");
    }
    for step in (first.max(1)..).take(usize::try_from(count).unwrap_or(usize::MAX)) {
        match person::take_step(&laptop, step) {
            Ok(None) => say(&format!("ack {step}")),
            Ok(Some(backup)) => say(&format!("ack {step} {backup}")),
            Err(error) => {
                say(&format!("error {step} {error:?}"));
                std::process::exit(3);
            }
        }
    }
    laptop.close();
    say("closed");
}

/// Tries to open the profile when told to, says how that went, and holds it until standard input ends.
pub fn hold(kind: Kind, root: &Path) {
    let laptop = Laptop::start(root, 1);
    person::course();
    say("ready");
    let mut go = [0u8; 1];
    let _ = std::io::stdin().read_exact(&mut go);
    let begin = Instant::now();
    let opened = match kind.try_open(&laptop) {
        Ok(_) => {
            let mut request = json!({ "course": person::COURSE, "lesson": person::course().lessons[0].id });
            request["block"] = person::course().lessons[0].blocks[0].id.clone().into();
            request["text"] = format!("held by {}", std::process::id()).into();
            laptop.clock.at_step(1);
            match laptop.try_call("journal.write", request) {
                Ok(_) => "open".to_owned(),
                Err(error) => format!("open-but {}", error.code),
            }
        }
        Err(code) => code,
    };
    say(&format!("{opened} {}", begin.elapsed().as_millis()));
    let _ = std::io::stdin().read(&mut go);
}
