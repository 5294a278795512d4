//! Kill -9 at any moment: what was acknowledged is there, what was under way is there whole or not at all.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;

use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop, OTHER, Reference};

struct Heard {
    acknowledged: Option<u64>,
    backups: Vec<String>,
    errors: Vec<String>,
}

/// Lets the subject work, kills it after some acknowledgements and some more microseconds, and hears all it said.
fn kill_once(kind: Kind, root: &Path, first: u64, dice: &mut Dice) -> Heard {
    let mut subject = Command::new(std::env::current_exe().expect("this program"))
        .args(["subject", "learn", kind.word()])
        .arg(root)
        .args([first.to_string(), u64::MAX.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the subject starts");
    let mut heard = Heard { acknowledged: None, backups: Vec::new(), errors: Vec::new() };
    let mut lines = BufReader::new(subject.stdout.take().expect("piped")).lines();
    let mut take = |line: String| {
        let mut words = line.splitn(3, ' ');
        match (words.next(), words.next().and_then(|number| number.parse().ok())) {
            (Some("ack"), Some(number)) => {
                heard.acknowledged = Some(number);
                heard.backups.extend(words.next().map(str::to_owned));
            }
            (Some("error"), _) => heard.errors.push(line),
            _ => {}
        }
    };
    // Some die while they start: recovery is a moment like every other.
    if !dice.once_in(6) {
        for _ in 0..1 + dice.below(25) {
            match lines.next() {
                Some(Ok(line)) => take(line),
                _ => break,
            }
        }
    }
    let most = if dice.once_in(3) { 300 } else { 12_000 };
    std::thread::sleep(Duration::from_micros(dice.below(most) as u64));
    let _ = subject.kill();
    let _ = subject.wait();
    for line in lines.map_while(Result::ok) {
        take(line);
    }
    heard
}

/// What is there after the kill: the step that it belongs to.
fn look(kind: Kind, root: &Path, known: Option<u64>, heard: &Heard, reference: &mut Reference) -> Result<Option<u64>, String> {
    if let Some(error) = heard.errors.first() {
        return Err(format!("the subject said: {error}"));
    }
    let acknowledged = heard.acknowledged.or(known);
    let laptop = Laptop::start(root, 1);
    if acknowledged.is_none() && !kind.is_there(root) {
        return Ok(None);
    }
    laptop.clock.at_step(acknowledged.unwrap_or(0));
    kind.open(&laptop)?;
    for backup in &heard.backups {
        laptop
            .try_call("backup.inspect", json!({ "path": backup }))
            .map_err(|error| format!("the backup {backup} was acknowledged and says {error:?}"))?;
        let _ = std::fs::remove_file(backup);
    }
    let step = reference.step_of(person::digest(&person::content(&laptop)?), acknowledged.unwrap_or(0))?;
    laptop.close();
    Ok(Some(step))
}

/// Two laptops at once: a subject that starts waits for its disk more than for its processor.
pub fn run(kind: Kind, kills: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    if kills == 0 {
        return outcome;
    }
    let results: Vec<Outcome> = std::thread::scope(|scope| {
        let workers: Vec<_> = [0, 1].map(|half| scope.spawn(move || work(kind, kills / 2, 2 * seed + half))).into();
        workers.into_iter().map(|worker| worker.join().expect("a worker")).collect()
    });
    results.into_iter().for_each(|result| outcome.add(result));
    outcome
}

fn work(kind: Kind, kills: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    let folder = tempfile::tempdir().expect("room");
    let mut reference = Reference::new(kind);
    let mut dice = Dice::new(seed);
    let mut root = folder.path().join("0");
    let mut known = None;
    let mut acknowledged = 0;
    let prepare = |root: &Path| {
        std::fs::create_dir_all(root.join("home")).expect("room");
        std::fs::write(root.join("home").join(OTHER), person::other_laptop()).expect("room");
    };
    prepare(&root);
    for round in 0..kills {
        // Now and then a new laptop, so that the first minutes are killed too.
        if round % 20 == 0 && round > 0 {
            root = folder.path().join(round.to_string());
            prepare(&root);
            known = None;
        }
        let heard = kill_once(kind, &root, known.map_or(1, |step| step + 1), &mut dice);
        acknowledged += heard.acknowledged.map_or(0, |last| last - known.unwrap_or(0));
        match look(kind, &root, known, &heard, &mut reference) {
            Ok(step) => {
                outcome.passed();
                known = step;
            }
            Err(what) => {
                outcome.failed(format!("kill {round} of seed {seed}: {what}"));
                root = folder.path().join(format!("after-{round}"));
                prepare(&root);
                known = None;
            }
        }
    }
    outcome.note("acknowledged", acknowledged);
    outcome
}
