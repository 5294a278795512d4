//! The program started twice at the same moment: one writes, the other steps aside, and a dead one's lock is taken over.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop};

struct Holder {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<std::process::ChildStdout>,
}

impl Holder {
    fn start(kind: Kind, root: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["subject", "hold", kind.word()])
            .arg(root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a subject");
        let (to, from) = (child.stdin.take(), BufReader::new(child.stdout.take().expect("piped")));
        Self { child, to, from }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let _ = self.from.read_line(&mut line);
        line.trim().to_owned()
    }

    fn go(&mut self) {
        let _ = self.to.as_mut().map(|to| to.write_all(b"g"));
    }

    fn end(mut self, by_force: bool) {
        if by_force {
            let _ = self.child.kill();
        }
        self.to = None;
        let _ = self.child.wait();
    }
}

fn race(kind: Kind, root: &Path, by_force: bool) -> Result<(), String> {
    let mut both = [Holder::start(kind, root), Holder::start(kind, root)];
    for holder in &mut both {
        let line = holder.line();
        if line != "ready" {
            return Err(format!("a subject said {line:?}"));
        }
    }
    both.iter_mut().for_each(Holder::go);
    let said: Vec<String> = both.iter_mut().map(Holder::line).collect();
    both.into_iter().for_each(|holder| holder.end(by_force));
    let mut words: Vec<(&str, u64)> = Vec::new();
    for line in &said {
        let (word, time) = line.rsplit_once(' ').ok_or_else(|| format!("a subject said {line:?}"))?;
        words.push((word, time.parse().unwrap_or(u64::MAX)));
    }
    let writers = words.iter().filter(|(word, _)| *word == "open").count();
    let aside = words.iter().filter(|(word, time)| *word == "profile-in-use" && *time < 2_000).count();
    if (writers, aside) == (1, 1) { Ok(()) } else { Err(format!("{said:?}")) }
}

pub fn run(kind: Kind, races: usize, seed: u64) -> Outcome {
    let mut outcome = Outcome::default();
    if races == 0 {
        return outcome;
    }
    let folder = tempfile::tempdir().expect("room");
    let mut dice = Dice::new(seed);
    {
        let laptop = Laptop::start(folder.path(), 1);
        kind.create(&laptop).expect("a profile");
    }
    for number in 0..races {
        // Half of the writers die with the lock in their hands.
        let by_force = dice.once_in(2);
        outcome.take(race(kind, folder.path(), by_force).map_err(|what| format!("race {number}: {what}")));
    }
    let laptop = Laptop::start(folder.path(), 1);
    let sound = kind.open(&laptop).and_then(|()| person::content(&laptop)).map(|_| ());
    outcome.take(sound.map_err(|what| format!("after all races: {what}")));
    outcome
}
