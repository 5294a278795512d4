//! Cut, garbled and hostile files give findings or a course, and never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use preamble_content::{Files, Severity, compile};
use proptest::{collection, prelude::*, sample};

fn template() -> Files {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap();
    Files::read_folder(&repository.join("training-modules/_template")).unwrap()
}

fn holds(files: &Files) {
    let compiled = compile("_template", files, &["org:"]);
    let failed = compiled.diagnostics.iter().any(|it| it.severity == Severity::Error);
    assert_eq!(compiled.course.is_none(), failed, "a course exactly if there is no error: {:#?}", compiled.diagnostics);
}

#[test]
fn without_any_one_file() {
    let whole = template();
    for (path, _) in whole.iter() {
        let mut files = whole.clone();
        files.remove(path);
        holds(&files);
    }
    holds(&Files::default());
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    for inside in [
        "> ".repeat(20_000),
        "- ".repeat(20_000),
        "*a **b ".repeat(20_000),
        "[".repeat(20_000),
        "[a](term:".repeat(5_000),
    ] {
        let mut files = template();
        files.insert("lessons/first-lesson/en.md", format!("# T\n\n{inside}x\n").into_bytes());
        holds(&files);
    }
}

fn file() -> impl Strategy<Value = (String, Vec<u8>)> {
    let files: Vec<_> = template().iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    sample::select(files)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn cut_anywhere((path, bytes) in file(), at in any::<sample::Index>()) {
        let mut files = template();
        files.insert(path, bytes[..at.index(bytes.len() + 1)].to_vec());
        holds(&files);
    }

    #[test]
    fn with_garbled_bytes((path, mut bytes) in file(), changes in collection::vec((any::<sample::Index>(), any::<u8>()), 1..8)) {
        for (at, byte) in changes {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let mut files = template();
        files.insert(path, bytes);
        holds(&files);
    }

    #[test]
    fn with_lines_moved((path, bytes) in file(), from in any::<sample::Index>(), to in any::<sample::Index>()) {
        let text = String::from_utf8(bytes).unwrap();
        let mut lines: Vec<_> = text.lines().collect();
        prop_assume!(!lines.is_empty());
        let line = lines.remove(from.index(lines.len()));
        lines.insert(to.index(lines.len() + 1), line);
        let mut files = template();
        files.insert(path, lines.join("\n").into_bytes());
        holds(&files);
    }

    #[test]
    fn any_markdown_in_a_lesson(text in "[-#>*_`\\[\\](){}!|=&;<1.: \\nаHR07a]{0,200}") {
        let mut files = template();
        files.insert("lessons/first-lesson/en.md", format!("# T\n\n## Q {{#which-words}}\n\n{text}").into_bytes());
        holds(&files);
    }
}
