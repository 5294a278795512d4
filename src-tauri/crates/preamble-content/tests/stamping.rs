//! Stamping a translation, changing the source, stamping again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use preamble_content::{Files, StampError, compile, stamp, stamp_path};

fn template() -> Files {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap();
    Files::read_folder(&repository.join("training-modules/_template")).unwrap()
}

fn change(files: &mut Files, file: &str, find: &str, put: &str) {
    let text = String::from_utf8(files.get(file).unwrap().to_vec()).unwrap();
    assert!(text.contains(find), "{file}: {find}");
    files.insert(file, text.replace(find, put).into_bytes());
}

fn stale(files: &Files) -> Vec<String> {
    let findings = compile("_template", files, &[]).diagnostics;
    findings.into_iter().filter(|it| it.code == "translation-stale").map(|it| it.args["id"].clone()).collect()
}

#[test]
fn the_stamp_of_the_template_is_the_one_on_disk() {
    let files = template();
    let text = stamp("_template", &files, "ru", &[]).unwrap();
    assert_eq!(text.as_bytes(), files.get(&stamp_path("ru")).unwrap());
}

#[test]
fn a_change_is_stale_until_it_is_stamped() {
    let mut files = template();
    change(&mut files, "lessons/first-lesson/en.md", "Tell one person you trust", "Tell somebody");
    change(&mut files, "words/en.md", "on purpose", "by design");
    change(&mut files, "glossary/en.md", "The worth", "The value");
    assert_eq!(stale(&files), ["glossary/dignity", "t1/tell-one-person", "course/_intro"]);
    // Only the lesson was translated anew.
    let text = stamp("_template", &files, "ru", &["first-lesson"]).unwrap();
    files.insert(stamp_path("ru"), text.into_bytes());
    assert_eq!(stale(&files), ["glossary/dignity", "course/_intro"]);
    let text = stamp("_template", &files, "ru", &[]).unwrap();
    files.insert(stamp_path("ru"), text.into_bytes());
    assert_eq!(compile("_template", &files, &[]).diagnostics, []);
}

#[test]
fn windows_line_ends_change_nothing() {
    let mut files = template();
    let text = String::from_utf8(files.get("lessons/first-lesson/en.md").unwrap().to_vec()).unwrap();
    files.insert("lessons/first-lesson/en.md", text.replace('\n', "\r\n").into_bytes());
    assert_eq!(compile("_template", &files, &[]).diagnostics, []);
}

#[test]
fn what_cannot_be_stamped_is_refused() {
    let mut files = template();
    assert!(matches!(stamp("_template", &files, "en", &[]), Err(StampError::SourceLanguage(_))));
    assert!(matches!(stamp("_template", &files, "fr", &[]), Err(StampError::UnknownLanguage(_))));
    assert!(matches!(stamp("_template", &files, "ru", &["none"]), Err(StampError::UnknownLesson(_))));
    files.remove("course.toml");
    assert!(matches!(stamp("_template", &files, "ru", &[]), Err(StampError::Unreadable(_))));
}
