//! Bytes from outside: real samples, hurt by a seeded mutator, before every parser. A case is a seed, so each can be run again.
//!
//! Own mutator and not cargo-fuzz: that needs a nightly compiler, and a search guided by coverage finds more only over hours. What is asked
//! here of every parser is more than "no crash": what was altered must never be taken for whole.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use ed25519_dalek::SigningKey;
use preamble_core::certificate::{self, Achievement, IssueRequest, Level};
use preamble_core::content::{self, Files, Severity};
use preamble_core::{backup, course};
use preamble_locales::Messages;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::person::{self, Kind, Laptop};

/// A parser that takes longer than this for one case hangs.
const LONGEST: Duration = Duration::from_secs(10);

/// The folder of a country pack carries its id.
const COUNTRY: &str = "ru";

type Check = Box<dyn FnMut(&[u8]) -> Result<(), String>>;

struct Target {
    name: &'static str,
    samples: Vec<Vec<u8>>,
    /// For each change, and before a release.
    cases: [usize; 2],
    check: Check,
}

/// Bytes that parsers stumble over.
const WORDS: [&[u8]; 24] = [
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"\xf0\x9f\x92\xa9",
    b"-1",
    b"0",
    b"18446744073709551616",
    b"1e999",
    b"null",
    b"true",
    b"[]",
    b"{}",
    b"[[[[[[[[",
    b"\"\"",
    b"\\u0000",
    b"../../",
    b"{#a}",
    b"```",
    b"> > > > ",
    b"2026-02-30",
    b"%PDF-1.7",
    b"obj <<",
    b"\r\n\r\n",
];

/// One sample, hurt in one to four ways.
pub fn hurt(samples: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = samples[dice.below(samples.len())].clone();
    for _ in 0..1 + dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let most = if dice.once_in(4) { 4_000 } else { 12 };
        let end = (at + 1 + dice.below(most)).min(bytes.len());
        match dice.below(9) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).unwrap_or(0),
            2 => drop(bytes.drain(at.min(end)..end)),
            3 => bytes.truncate(at),
            4 => {
                let part = bytes[at.min(end)..end].to_vec();
                let place = dice.below(bytes.len() + 1);
                bytes.splice(place..place, part);
            }
            5 => {
                let other = &samples[dice.below(samples.len())];
                let from = dice.below(other.len() + 1);
                let to = (from + dice.below(200)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            6 => drop(bytes.splice(at..at, WORDS[dice.below(WORDS.len())].iter().copied())),
            7 => {
                let times = 1 + dice.below(3_000);
                let word = WORDS[dice.below(WORDS.len())];
                bytes.splice(at..at, word.iter().copied().cycle().take(word.len() * times));
            }
            _ => number(&mut bytes, at, dice),
        }
    }
    bytes
}

/// Another number where there is one.
fn number(bytes: &mut Vec<u8>, from: usize, dice: &mut Dice) {
    let Some(begin) = (from..bytes.len()).find(|at| bytes[*at].is_ascii_digit()) else { return };
    let end = (begin..bytes.len()).find(|at| !bytes[*at].is_ascii_digit()).unwrap_or(bytes.len());
    let others = [
        "0",
        "1",
        "-1",
        "255",
        "65536",
        "2147483648",
        "9007199254740993",
        "18446744073709551615",
        "999999999999999999999",
    ];
    bytes.splice(begin..end, others[dice.below(others.len())].bytes());
}

fn folder(path: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../training-modules").join(path);
    Files::read_folder(&root).expect("a folder of the repository")
}

/// One file of a folder of text is hurt; the sample begins with its number.
fn in_folder(name: &'static str, whole: Files, cases: [usize; 2], compile: fn(&Files) -> (bool, bool)) -> Target {
    let numbered: Vec<(String, Vec<u8>)> =
        whole.iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let samples = numbered
        .iter()
        .enumerate()
        .map(|(number, (_, bytes))| [&[u8::try_from(number).unwrap_or(0)][..], bytes].concat());
    let samples = samples.collect();
    let check = move |bytes: &[u8]| {
        let Some((number, bytes)) = bytes.split_first() else { return Ok(()) };
        let mut files = whole.clone();
        files.insert(numbered[usize::from(*number) % numbered.len()].0.clone(), bytes.to_vec());
        let (made, refused) = compile(&files);
        if made == refused { Err("it is made exactly if there is no error".to_owned()) } else { Ok(()) }
    };
    Target { name, samples, cases, check: Box::new(check) }
}

fn backups() -> Target {
    let sample = person::other_laptop();
    let whole: Value = serde_json::from_slice(&sample).expect("JSON");
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let check = move |bytes: &[u8]| {
        let file = folder.path().join("hurt");
        std::fs::write(&file, bytes).expect("room");
        match backup::read(&file) {
            Ok(_) if serde_json::from_slice::<Value>(bytes).ok().as_ref() != Some(&whole) => {
                Err("altered, and taken".to_owned())
            }
            _ => Ok(()),
        }
    };
    Target { name: "backup", samples: vec![sample], cases: [3_000, 10_000_000], check: Box::new(check) }
}

/// Whoever seals an altered backup anew must still not break the program or a profile: refused, or a profile that opens.
fn sealed_backups() -> Target {
    let sample: Value = serde_json::from_slice(&person::other_laptop()).expect("JSON");
    let text = serde_json::to_vec(&sample["backup"]).expect("JSON");
    let check = |bytes: &[u8]| {
        let Ok(backup) = serde_json::from_slice::<Value>(bytes) else { return Ok(()) };
        let Ok(canonical) = serde_jcs::to_vec(&backup) else { return Ok(()) };
        let digest: String = Sha256::digest(canonical).iter().map(|byte| format!("{byte:02x}")).collect();
        let folder = tempfile::tempdir_in(person::memory()).expect("room");
        let laptop = Laptop::start(folder.path(), 3);
        let file = folder.path().join("hurt");
        std::fs::write(&file, json!({ "backup": backup, "sha256": digest }).to_string()).expect("room");
        let Ok(restored) = laptop.try_call("backup.restore", json!({ "path": file })) else {
            let left = laptop.entry()?;
            return left.map_or(Ok(()), |entry| Err(format!("refused, and left {entry}")));
        };
        laptop.try_call("profile.open", json!({ "id": restored["profile"], "pictures": null })).map(|_| ()).or_else(
            |error| {
                if error.code == "profile-pictures-wrong" {
                    Ok(())
                } else {
                    Err(format!("restored, and says {error:?}"))
                }
            },
        )?;
        let _ = laptop.try_call("course.open", json!({ "course": person::COURSE }));
        let _ = laptop.try_call("journal.list", json!({}));
        Ok(())
    };
    Target { name: "backup, sealed", samples: vec![text], cases: [400, 100_000], check: Box::new(check) }
}

fn envelopes() -> Target {
    let (sample, refuses) = crate::envelope::door();
    Target { name: "envelope", samples: vec![sample], cases: [2_000, 1_000_000], check: Box::new(refuses) }
}

/// Made as the program makes them: JSON, PDF and the text of the code.
fn certificates() -> (Vec<u8>, Vec<u8>, String) {
    let folder = tempfile::tempdir_in(person::memory()).expect("room");
    let laptop = Laptop::start(folder.path(), 1);
    Kind::Open.create(&laptop).expect("a profile");
    person::pass(&laptop, "test");
    let request = json!({ "course": person::COURSE, "name": "Aliya", "title": "exact", "language": "en" });
    let issued = laptop.call("certificate.issue", request);
    let saved = |format: &str| {
        let request = json!({ "id": issued["id"], "format": format, "folder": laptop.home() });
        let saved = laptop.call("certificate.save", request);
        std::fs::read(saved["path"].as_str().unwrap_or_default()).expect("the file")
    };
    let key = SigningKey::from_bytes(&[7; 32]);
    let achievement = Achievement {
        course_id: person::COURSE.to_owned(),
        course_version: "1.0.0".to_owned(),
        title: "Human rights".to_owned(),
        neutral: false,
        language: "en".to_owned(),
        lessons: 7,
        minutes: 113,
        level: Level::SelfPaced,
    };
    let request = IssueRequest {
        name: Some("Aliya".to_owned()),
        issuer_name: None,
        wording: certificate::wording(&Messages::new("en"), &achievement),
        achievement,
        issued_on: jiff::civil::date(2026, 11, 23),
        id: "5b4f5cf0-3f0e-4a52-9a0c-1d3c4e5f6a7b".parse().expect("an id"),
        salt: [3; 32],
    };
    let credential = certificate::issue(&key, &request).expect("a credential");
    (saved("json"), saved("pdf"), certificate::stub(&key, &credential))
}

fn certificate_target(name: &'static str, sample: Vec<u8>, cases: [usize; 2]) -> Target {
    let original = certificate::verify(&sample).expect("a certificate");
    assert!(original.intact);
    let check = move |bytes: &[u8]| match certificate::verify(bytes) {
        Ok(verdict)
            if verdict.intact && (verdict.digest, &verdict.contents) != (original.digest, &original.contents) =>
        {
            Err("altered, and intact".to_owned())
        }
        _ => Ok(()),
    };
    Target { name, samples: vec![sample], cases, check: Box::new(check) }
}

fn codes(text: String) -> Target {
    let original = certificate::verify_stub(&text).expect("a code");
    let check = move |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        match certificate::verify_stub(&text) {
            Ok(verdict) if verdict.intact && verdict.stub != original.stub => Err("altered, and intact".to_owned()),
            _ => Ok(()),
        }
    };
    Target { name: "code", samples: vec![text.into_bytes()], cases: [20_000, 1_000_000], check: Box::new(check) }
}

fn targets() -> Vec<Target> {
    let (json, pdf, code) = certificates();
    let course = |files: &Files| {
        let compiled = content::compile("_template", files, &course::left_out());
        (compiled.course.is_some(), compiled.diagnostics.iter().any(|it| it.severity == Severity::Error))
    };
    let country = |files: &Files| {
        let (country, diagnostics) = content::country::compile(COUNTRY, files, &course::left_out());
        (country.is_some(), diagnostics.iter().any(|it| it.severity == Severity::Error))
    };
    vec![
        in_folder("course", folder("_template"), [2_000, 1_000_000], course),
        in_folder("country", folder(&format!("_countries/{COUNTRY}")), [2_000, 1_000_000], country),
        backups(),
        sealed_backups(),
        envelopes(),
        certificate_target("certificate, JSON", json, [1_500, 1_000_000]),
        certificate_target("certificate, PDF", pdf, [1_500, 1_000_000]),
        codes(code),
    ]
}

/// Ends the program when a case takes too long: a parser that waits for ever cannot be asked to stop.
fn watch(name: &'static str, running: &'static AtomicU64) {
    std::thread::spawn(move || {
        let (mut last, mut since) = (0, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(500));
            let now = running.load(Ordering::SeqCst);
            if now != last {
                (last, since) = (now, Instant::now());
            } else if since.elapsed() > LONGEST {
                println!("{name}: case {now} hangs");
                println!("0 passed, 1 failed");
                std::process::exit(1);
            }
        }
    });
}

/// Runs every target; `seconds` bounds each of them.
pub fn run(long: bool) -> bool {
    static RUNNING: AtomicU64 = AtomicU64::new(0);
    let (mut passed, mut failed) = (0, 0);
    let mut targets = targets();
    watch("fuzz", &RUNNING);
    std::panic::set_hook(Box::new(|_| {}));
    for target in &mut targets {
        let begin = Instant::now();
        let most = Duration::from_secs(if long { 1_800 } else { 25 });
        let mut outcome = Outcome::default();
        for case in 0..target.cases[usize::from(long)] as u64 {
            if begin.elapsed() > most {
                break;
            }
            RUNNING.fetch_add(1, Ordering::SeqCst);
            let bytes = hurt(&target.samples, &mut Dice::new(case));
            let found =
                catch_unwind(AssertUnwindSafe(|| (target.check)(&bytes))).unwrap_or_else(|_| Err("a panic".to_owned()));
            outcome.take(found.map_err(|what| format!("case {case}: {what}")));
        }
        for failure in &outcome.failures {
            println!("  {}: {failure}", target.name);
        }
        println!(
            "{:<18} {:>8} cases, {} failed, {:.1} s",
            target.name,
            outcome.cases,
            outcome.failed,
            begin.elapsed().as_secs_f64()
        );
        passed += usize::from(outcome.failed == 0);
        failed += usize::from(outcome.failed > 0);
    }
    println!("{passed} passed, {failed} failed");
    failed == 0
}
