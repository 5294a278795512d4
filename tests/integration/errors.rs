//! Every error code has words in every language, and a panic is an error like any other.

use std::sync::atomic::Ordering;

use preamble_api::CODES;
use serde_json::json;

use crate::support::*;

/// The variables of the codes that have some.
pub const ARGS: &[(&str, &[&str])] = &[
    ("error-unknown-command", &["command"]),
    ("error-bad-request", &["command", "problem"]),
    ("error-device-damaged", &["path"]),
    ("files-unreadable", &["folder"]),
    ("profile-name-too-long", &["longest"]),
    ("profile-name-taken", &["name"]),
    ("protected-wait", &["seconds"]),
    ("protected-too-long", &["longest"]),
    ("journal-too-long", &["longest"]),
    ("letter-unknown", &["letter"]),
    ("paper-letters", &["letters"]),
    ("plan-too-long", &["longest"]),
    ("plan-day-invalid", &["day"]),
    ("course-unknown", &["course"]),
    ("lesson-unknown", &["lesson"]),
    ("lesson-block-unknown", &["block"]),
    ("course-picture-unknown", &["file"]),
    ("library-instrument-unknown", &["instrument"]),
    ("library-declaration-unknown", &["language"]),
    ("certificate-name-too-long", &["longest"]),
    ("certificate-letters", &["letters"]),
    ("certificate-clock", &["date"]),
    ("backup-too-large", &["megabytes"]),
    ("backup-other-person", &["name"]),
    ("backup-open-first", &["name"]),
];

/// What a verdict names as its problem.
const PROBLEMS: &[&str] = &["certificate-form", "certificate-altered"];

/// The lines of a message in the files of one language, without English behind it.
fn message(tag: &str, key: &str) -> Option<String> {
    let start = format!("{key} =");
    preamble_locales::resources(tag).into_iter().find_map(|text| {
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&start));
        let first = lines.next()?.to_owned();
        Some(lines.take_while(|line| line.starts_with(' ')).fold(first, |all, line| all + line))
    })
}

#[test]
fn every_code_has_words_in_every_language() {
    for (code, _) in ARGS {
        assert!(CODES.contains(code), "{code} is no code any more");
    }
    for language in preamble_locales::languages() {
        for code in CODES.iter().chain(PROBLEMS) {
            let said = message(language.tag, code).unwrap_or_else(|| panic!("{} has no {code}", language.tag));
            let args = ARGS.iter().find(|(known, _)| known == code).map_or(&[][..], |(_, args)| args);
            for variable in said.split('$').skip(1) {
                let name: String = variable.chars().take_while(|sign| sign.is_ascii_alphanumeric()).collect();
                assert!(args.contains(&name.as_str()), "{}: {code} wants ${name}, which nobody gives", language.tag);
            }
        }
    }
}

#[test]
fn a_panic_is_answered_and_the_program_goes_on() {
    let laptop = Laptop::new(1);
    let app = laptop.start();
    create(&app, "Aliya");
    visit(&app, 0, 0);
    let before = state(&app);
    laptop.watch.broken.store(true, Ordering::SeqCst);
    assert_eq!(code(&app, "progress.visit", place(0, 1)), "error-internal");
    laptop.watch.broken.store(false, Ordering::SeqCst);
    assert_eq!(state(&app), before);
    visit(&app, 0, 1);
}

#[test]
fn what_is_no_command_or_no_request_is_told() {
    let app = Laptop::new(1).start();
    assert_eq!(fail(&app, "profile.steal", json!({})).args["command"], "profile.steal");
    for request in [json!({ "id": 1 }), json!({}), json!([]), json!({ "id": "x", "pictures": null, "more": true })] {
        assert_eq!(code(&app, "profile.open", request), "error-bad-request");
    }
}

/// Commands that need somebody who is learning say so, whatever is asked.
#[test]
fn nobody_is_learning() {
    let app = Laptop::new(1).start();
    let (course, lesson) = (json!({ "course": COURSE }), &course().lessons[0].id);
    let mut written = place(0, 0);
    written["text"] = "x".into();
    let sitting = json!({ "sitting": uuid(), "language": null });
    let certificate = json!({ "course": COURSE, "name": null, "title": "exact", "language": "en" });
    let scale = json!({ "course": COURSE, "language": null });
    let rated = json!({ "course": COURSE, "moment": "before", "ratings": {} });
    let begun = json!({ "course": COURSE, "kind": "test", "lesson": null, "language": null });
    let answered = json!({ "sitting": uuid(), "item": "a/b", "response": [], "language": null });
    for (name, request) in [
        ("profile.save-guest", json!({ "name": "A", "pictures": null, "language": "en" })),
        ("profile.data", json!({})),
        ("profile.delete", json!({ "name": "A" })),
        ("course.list", json!({})),
        ("course.open", course),
        ("lesson.open", json!({ "course": COURSE, "lesson": lesson, "language": null })),
        ("progress.visit", place(0, 0)),
        ("progress.skip", place(0, 0)),
        ("scenario.choose", crate::course::choice()),
        ("journal.write", written),
        ("journal.read", json!({ "course": COURSE, "lesson": lesson })),
        ("journal.list", json!({})),
        ("assessment.begin", begun),
        ("assessment.open", sitting.clone()),
        ("assessment.answer", answered),
        ("assessment.finish", sitting),
        ("assessment.attitudes", scale),
        ("assessment.rate", rated),
        ("review.open", json!({ "language": null })),
        ("review.answer", json!({ "course": COURSE, "item": "a/b", "response": [], "language": null })),
        ("review.leave-out", json!({ "course": COURSE, "out": true })),
        ("certificate.preview", certificate.clone()),
        ("certificate.issue", certificate),
        ("certificate.list", json!({})),
        ("certificate.save", json!({ "id": uuid(), "format": "pdf", "folder": "x" })),
        ("backup.save", json!({ "folder": "x", "private": true })),
    ] {
        assert_eq!(code(&app, name, request), "profile-none", "{name}");
    }
}

pub fn uuid() -> &'static str {
    "01900000-0000-7000-8000-000000000000"
}
