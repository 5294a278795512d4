//! `preamble-kit print` as a person runs it: files, pages, the code, and what is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn print(folder: &Path, arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_preamble-kit");
    let mut command = Command::new(program);
    command.args(["--language", "en", "print"]).args(arguments).arg("-o").arg(folder);
    command.env("LC_ALL", "C").output().unwrap()
}

#[test]
fn a_lesson_becomes_its_sheets_and_the_same_code_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let wanted = ["human-rights", "--lesson", "a7", "--words", "ru", "--country", "ru", "--seed", "abc-def", "--json"];
    let output = print(&one, &wanted);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let files: Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<String> = files
        .as_array()
        .unwrap()
        .iter()
        .map(|file| Path::new(file["path"].as_str().unwrap()).file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let kinds = ["handout", "trainer", "cards", "questions", "key"];
    assert_eq!(names, kinds.map(|kind| format!("human-rights-a7-{kind}-ru.pdf")));
    for file in files.as_array().unwrap() {
        assert!((1..=4).contains(&file["pages"].as_u64().unwrap()), "{file}");
        let coded =
            file["path"].as_str().unwrap().contains("questions") || file["path"].as_str().unwrap().contains("key");
        assert_eq!(file["code"], if coded { "ABCDEF".into() } else { Value::Null }, "{file}");
    }
    print(&two, &wanted);
    for name in &names {
        assert_eq!(fs::read(one.join(name)).unwrap(), fs::read(two.join(name)).unwrap(), "{name}");
    }
}

#[test]
fn what_is_not_there_is_said() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, word) in [
        (&["nothing"][..], "nothing"),
        (&["human-rights", "--lesson", "z9"], "z9"),
        (&["human-rights", "--seed", "AAAAA0"], "six"),
        (&["human-rights", "--country", "xx"], "international"),
    ] {
        let output = print(folder.path(), arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && said.contains(word), "{said}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
