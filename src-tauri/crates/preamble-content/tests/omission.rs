//! What a build leaves out is gone: from the blocks, the facts, the source marks and the pictures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use preamble_content::{Course, Files, compile};

/// The template with a tagged case, a tagged fact that another block cites too, and a picture that only the tagged block shows.
fn files() -> Files {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap();
    let mut files = Files::read_folder(&repository.join("training-modules/_template")).unwrap();
    let mut change = |file: &str, find: &str, put: &str| {
        let text = String::from_utf8(files.get(file).unwrap().to_vec()).unwrap();
        assert!(text.contains(find), "{file}: {find}");
        files.insert(file, text.replace(find, put).into_bytes());
    };
    change("course.toml", "tags = []", "tags = [\"org:example\"]");
    change(
        "lessons/first-lesson/lesson.toml",
        "kind = \"case\"",
        "kind = \"case\"\ntags = [\"org:example\"]\npicture = \"case.svg\"",
    );
    change("facts.json", "\"id\": \"HR-01\",", "\"id\": \"HR-01\", \"tags\": [\"org:example\"],");
    let drawing = files.get("media/cover.svg").unwrap().to_vec();
    files.insert("media/case.svg", drawing);
    let mut media = String::from_utf8(files.get("media/media.toml").unwrap().to_vec()).unwrap();
    media
        .push_str("\n[\"case.svg\"]\ncredit = \"Preamble\"\nlicence = \"CC-BY-4.0\"\nalt = { en = \"\", ru = \"\" }\n");
    files.insert("media/media.toml", media.into_bytes());
    files
}

fn course(omit: &[&str]) -> Course {
    let compiled = compile("_template", &files(), omit);
    compiled.course.unwrap_or_else(|| panic!("{:#?}", compiled.diagnostics))
}

#[test]
fn nothing_is_left_out_unasked() {
    let course = course(&[]);
    assert!(course.lessons[0].blocks.iter().any(|block| block.id == "a-first-text"));
    assert!(course.facts.contains_key("HR-01") && course.media.contains_key("case.svg"));
    assert!(format!("{:?}", course.lessons).contains("HR-01"));
}

#[test]
fn a_tag_and_its_beginning_leave_out_the_same() {
    let whole = course(&["org:example"]);
    assert_eq!(whole, course(&["org:"]));
    assert_eq!(course(&["sogi"]), course(&[]));
    assert!(!whole.lessons[0].blocks.iter().any(|block| block.id == "a-first-text"));
    assert!(!whole.facts.contains_key("HR-01") && whole.facts.contains_key("HR-07"));
    assert!(!whole.media.contains_key("case.svg") && whole.media.contains_key("cover.svg"));
    assert!(!format!("{whole:?}").contains("HR-01"), "a source mark still names a fact that was left out");
}

#[test]
fn a_build_with_too_few_questions_left_fails() {
    let mut files = files();
    let path = "lessons/first-lesson/lesson.toml";
    let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    let text = text.replace("aim = \"safety\"", "aim = \"safety\"\ntags = [\"org:example\"]");
    files.insert(path, text.into_bytes());
    assert!(compile("_template", &files, &[]).course.is_some());
    let omitted = compile("_template", &files, &["org:"]);
    assert!(omitted.course.is_none());
    assert!(omitted.diagnostics.iter().any(|it| it.code == "blueprint-few"));
}
