//! Kill -9: what was acknowledged is there, whenever the process was killed. A power cut is another matter (safety.md section 4).

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use preamble_core::Occasion;
use preamble_core::device::Device;
use preamble_core::event::Visited;
use preamble_core::profile::{self, Profile};
use preamble_core::settings::Settings;
use uuid::Uuid;

const FOLDER: &str = "PREAMBLE_TEST_VICTIM";
const KILLS: u64 = 50;

fn occasion(number: u64) -> Occasion {
    let mut entropy = [7; 32];
    entropy[..8].copy_from_slice(&number.to_be_bytes());
    Occasion { at: Timestamp::now(), entropy }
}

fn open(folder: &Path) -> (Profile, Uuid) {
    let device = Device::open(folder, &occasion(0)).unwrap();
    let id = profile::list(&device)[0].id;
    (Profile::open(&device, id, None).unwrap(), id)
}

/// Not a test: the process that is killed. It writes until then and says what is kept: events by sequence, notes by number.
#[test]
#[ignore = "started by the test beside it"]
fn victim() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let (mut profile, _) = open(&folder);
    let mut number = u64::from(std::process::id()) << 32;
    let mut said = std::io::stdout();
    loop {
        number += 1;
        let visited = Visited { lesson: "a".to_owned(), block: number.to_string() };
        profile.record(&occasion(number), "human-rights", "1.0.0", visited).unwrap();
        writeln!(said, "\nevent {number}").unwrap();
        if number % 4 == 0 {
            profile.write_journal(&occasion(number), "human-rights", "a", "b", &number.to_string()).unwrap();
            writeln!(said, "\nnote {number}").unwrap();
        }
        if number % 16 == 0 {
            profile.set_settings(Settings { language: number.to_string(), ..Settings::default() }).unwrap();
            writeln!(said, "\nsettings {number}").unwrap();
        }
        said.flush().unwrap();
    }
}

/// Lets the victim write, kills it after a random number of acknowledgements and a random moment, and hears all it said.
fn kill_once(folder: &Path, random: u64) -> Vec<(String, u64)> {
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "durability::victim", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines();
    let mut heard = Vec::new();
    let mut take = |line: String| {
        let (kind, number) = line.split_once(' ')?;
        let number = number.parse().ok()?;
        if ["event", "note", "settings"].contains(&kind) {
            heard.push((kind.to_owned(), number));
        }
        Some(())
    };
    for _ in 0..8 + random % 60 {
        take(lines.next().expect("the victim ended by itself").unwrap());
    }
    std::thread::sleep(Duration::from_micros(random % 7_000));
    victim.kill().unwrap();
    victim.wait().unwrap();
    for line in lines {
        take(line.unwrap_or_default());
    }
    heard
}

#[test]
fn nothing_acknowledged_is_lost() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("data");
    let mut device = Device::open(&folder, &occasion(1)).unwrap();
    drop(Profile::create(&mut device, &occasion(2), "Aliya", None, &Settings::default()).unwrap());
    let (mut acknowledged, mut state) = (0, 0x9e37_79b9_7f4a_7c15u64);
    let mut expected: Vec<u64> = Vec::new();
    for round in 0..KILLS {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let heard = kill_once(&folder, state >> 33);
        acknowledged += heard.len();
        let of =
            |kind: &str| heard.iter().filter(|(said, _)| said == kind).map(|(_, number)| *number).collect::<Vec<_>>();
        expected.extend(of("event"));
        // The lock went with the process.
        let (mut profile, _) = open(&folder);
        let events = profile.all_events().unwrap();
        let sequences: Vec<u64> = events.iter().map(|event| event.sequence).collect();
        assert_eq!(sequences, (1..=events.len() as u64).collect::<Vec<_>>(), "round {round}");
        let seen = &profile.progress().courses["human-rights"].lessons["a"].visited;
        let lost: Vec<_> = expected.iter().filter(|number| !seen.contains(&number.to_string())).collect();
        assert!(lost.is_empty(), "round {round}: acknowledged and lost: {lost:?}");
        if let Some(note) = of("note").last() {
            let kept: u64 = profile.journal().unwrap()[0].text.parse().unwrap();
            assert!(kept >= *note, "round {round}: the note {note} was lost, {kept} is there");
        }
        if let Some(wanted) = of("settings").last() {
            let kept: u64 = profile.settings().language.parse().unwrap();
            assert!(kept >= *wanted, "round {round}: settings {wanted} were lost");
        }
    }
    println!("{KILLS} kills, {acknowledged} acknowledged commits, 0 lost");
}
