//! `preamble-kit profile` as a trainer runs it: check, backup, restore, and what is damaged.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const STORED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/safety/profiles/schema-2");

/// Its exit code, and the answer about one profile.
fn profile(arguments: &[&str], data: &Path) -> (Option<i32>, Value) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_preamble-kit"));
    command.args(["--language", "en", "profile", "--json"]).args(arguments).arg("--data").arg(data);
    let output = command.env("LC_ALL", "C").output().unwrap();
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

#[test]
fn open_profiles_are_checked_saved_and_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (data, other) = (folder.path().join("data"), folder.path().join("other"));
    let content: Value = serde_json::from_slice(&fs::read(format!("{STORED}.json")).unwrap()).unwrap();
    let file = data.join("profiles").join(format!("{}.preamble-profile", content["learner"].as_str().unwrap()));
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::copy(format!("{STORED}.preamble-profile"), &file).unwrap();
    let (code, whole) = profile(&["check"], &data);
    assert_eq!((code, &whole["answer"]["sound"]), (Some(0), &Value::Bool(true)), "{whole}");
    let (code, saved) = profile(&["backup", "--private", "--file", folder.path().to_str().unwrap()], &data);
    assert_eq!(code, Some(0), "{saved}");
    let backup = saved["answer"]["path"].as_str().unwrap();
    let (code, restored) = profile(&["restore", "--file", backup], &other);
    assert_eq!((code, &restored["answer"]["added"]), (Some(0), &whole["answer"]["steps"]), "{restored}");
    assert_eq!(profile(&["check"], &other).1["answer"]["notes"], whole["answer"]["notes"]);
    fs::write(&file, "damaged").unwrap();
    let (code, hurt) = profile(&["check"], &data);
    assert_eq!((code, &hurt["answer"]["error"]), (Some(1), &Value::from("profile-damaged")));
    assert_eq!(profile(&["check", "--name", "Nobody"], &data).0, Some(2));
}
