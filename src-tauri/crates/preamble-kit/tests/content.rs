//! `preamble-kit check`, `stamp` and `figures` as a person runs them: words, exit codes, files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

struct Answer {
    exit: Option<i32>,
    out: String,
    err: String,
}

fn kit(arguments: &[&str]) -> Answer {
    let output = Command::new(env!("CARGO_BIN_EXE_preamble-kit")).args(arguments).env("LC_ALL", "C").output().unwrap();
    Answer {
        exit: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of courses with one copy of the template, called `name`.
fn modules(name: &str) -> (tempfile::TempDir, PathBuf) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap();
    let modules = tempfile::tempdir().unwrap();
    let course = modules.path().join(name);
    copy(&repository.join("training-modules/_template"), &course);
    (modules, course)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn change(file: &Path, find: &str, put: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(find));
    fs::write(file, text.replace(find, put)).unwrap();
}

#[test]
fn a_clean_course_exits_with_0() {
    let (modules, course) = modules("template");
    for path in [modules.path(), &course] {
        let answer = kit(&["check", path.to_str().unwrap(), "--strict"]);
        assert_eq!((answer.exit, answer.err.as_str()), (Some(0), ""));
        assert_eq!(answer.out, "1 lesson, 2 languages, 0 errors, 0 warnings\n");
    }
}

#[test]
fn an_error_has_place_words_and_hint_in_the_asked_language() {
    let (_modules, course) = modules("template");
    change(&course.join("lessons/first-lesson/ru.md"), "{#before-noon}", "{#after-noon}");
    let answer = kit(&["check", course.to_str().unwrap()]);
    assert_eq!(answer.exit, Some(1));
    let place = course.join("lessons/first-lesson/ru.md");
    let line = fs::read_to_string(&place).unwrap().lines().position(|line| line.contains("{#after-noon}")).unwrap() + 1;
    let expected = format!(
        "error[block-extra]: {}:{line}: No block has the id after-noon\n    hint: Correct the id",
        place.display()
    );
    assert!(answer.err.contains(&expected), "{}", answer.err);
    assert_eq!(answer.out, "1 lesson, 2 languages, 2 errors, 0 warnings\n");
    let answer = kit(&["check", course.to_str().unwrap(), "--language", "ru"]);
    assert!(answer.err.contains("ошибка[block-extra]") && answer.err.contains("подсказка: "), "{}", answer.err);
    assert_eq!(answer.out, "1 урок, 2 языка, 2 ошибки, 0 предупреждений\n");
}

#[test]
fn the_suggested_order_is_checked_with_file_and_line() {
    let (modules, _course) = modules("template");
    let order = modules.path().join("order.toml");
    let path = modules.path().to_str().unwrap();
    fs::write(&order, "format = 1\n[[steps]]\ncourse = \"template\"\nlessons = [\"first-lesson\"]\n").unwrap();
    assert_eq!(kit(&["check", path, "--strict"]).exit, Some(0));
    change(&order, "first-lesson", "no-such");
    let answer = kit(&["check", path]);
    assert_eq!(answer.exit, Some(1));
    let expected = format!("error[lesson-unknown]: {}:4: The course template has no lesson no-such\n", order.display());
    assert!(answer.err.contains(&expected), "{}", answer.err);
    assert_eq!(answer.out, "1 lesson, 2 languages, 1 error, 0 warnings\n");
}

#[test]
fn warnings_fail_only_when_strict() {
    let (_modules, course) = modules("template");
    change(&course.join("course.toml"), "minutes = 10 ", "minutes = 12 ");
    let path = course.to_str().unwrap();
    assert_eq!(kit(&["check", path]).exit, Some(0));
    assert_eq!(kit(&["check", path, "--strict"]).exit, Some(1));
    assert_eq!(kit(&["check", path]).out, "1 lesson, 2 languages, 0 errors, 1 warning\n");
}

#[test]
fn json_is_for_programs() {
    let (_modules, course) = modules("template");
    change(&course.join("course.toml"), "quiz = 0.70", "quiz = 0.95");
    let answer = kit(&["check", course.to_str().unwrap(), "--json"]);
    assert_eq!((answer.exit, answer.err.as_str()), (Some(1), ""));
    let summary: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    let finding = &summary["courses"][0]["findings"][0];
    assert_eq!(finding["code"], "number-range");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["args"]["found"], "0.95");
    assert_eq!(finding["file"], "course.toml");
    assert!(finding["line"].as_u64().unwrap() > 0 && finding["hint"].as_str().unwrap().contains("0.6"));
}

#[test]
fn folders_with_an_underscore_are_skipped_unless_named() {
    let (modules, course) = modules("_template");
    let answer = kit(&["check", modules.path().to_str().unwrap()]);
    assert_eq!(answer.exit, Some(2), "a folder without courses is no success: {}", answer.out);
    assert_eq!(kit(&["check", course.to_str().unwrap()]).exit, Some(0));
}

#[test]
fn what_cannot_be_read_exits_with_2() {
    let answer = kit(&["check", "no/such/folder"]);
    assert_eq!(answer.exit, Some(2));
    assert!(answer.err.contains("no/such/folder"));
    assert_eq!(kit(&["check"]).exit, Some(2));
}

#[test]
fn what_is_left_out_is_not_counted() {
    let (_modules, course) = modules("template");
    change(&course.join("course.toml"), "tags = []", "tags = [\"org:example\"]");
    change(
        &course.join("lessons/first-lesson/lesson.toml"),
        "aim = \"safety\"",
        "aim = \"safety\"\ntags = [\"org:example\"]",
    );
    let path = course.to_str().unwrap();
    assert_eq!(kit(&["check", path]).exit, Some(0));
    let answer = kit(&["check", path, "--omit", "org:"]);
    assert_eq!(answer.exit, Some(1));
    assert!(answer.err.contains("error[blueprint-few]"), "{}", answer.err);
}

#[test]
fn stamping_makes_a_stale_translation_fresh() {
    let (_modules, course) = modules("template");
    change(&course.join("lessons/first-lesson/en.md"), "you trust", "you like");
    let path = course.to_str().unwrap();
    assert!(kit(&["check", path]).err.contains("warning[translation-stale]"));
    let answer = kit(&["stamp", path, "ru"]);
    assert_eq!((answer.exit, answer.err.as_str()), (Some(0), ""));
    assert!(answer.out.starts_with("19 texts recorded in "), "{}", answer.out);
    assert_eq!(kit(&["check", path, "--strict"]).exit, Some(0));
    assert!(!course.join("translations/ru.toml.new").exists());
    assert_eq!(kit(&["stamp", path, "fr"]).exit, Some(1));
    assert_eq!(kit(&["stamp", path, "en"]).exit, Some(1));
}

#[test]
fn the_help_teaches_in_both_languages() {
    assert!(kit(&["check", "--help"]).out.contains("Exit code 0"));
    assert!(kit(&["check", "--help", "--language", "ru"]).out.contains("Код выхода 0"));
    for command in ["check", "stamp"] {
        let help = kit(&[command, "--help"]).out;
        assert!(!help.contains("kit-"), "a help text is missing: {help}");
    }
}

#[test]
fn figures_count_each_lesson_in_each_language() {
    let (modules, course) = modules("template");
    let path = modules.path().to_str().unwrap();
    let answer = kit(&["figures", path, "--json"]);
    assert_eq!((answer.exit, answer.err.as_str()), (Some(0), ""));
    let figures: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    let rows = figures["rows"].as_array().unwrap();
    let words = |language: &str, whole: bool| -> u64 {
        let wanted = |row: &&serde_json::Value| row["language"] == language && row["lesson"].is_null() == whole;
        rows.iter().filter(wanted).map(|row| row["words"].as_u64().unwrap()).sum()
    };
    for language in ["en", "ru"] {
        assert!(words(language, true) > 100);
        assert_eq!(words(language, true), words(language, false), "a course is the sum of its lessons");
    }
    assert!(figures["facts"][0]["cited"].as_u64().unwrap() > 0);
    fs::write(course.join("course.toml"), "format = 1").unwrap();
    let broken = kit(&["figures", path]);
    assert_eq!(broken.exit, Some(1));
    assert!(broken.err.contains("preamble-kit check"), "{}", broken.err);
}
