//! Walks `tests/content/cases`: each file edits the template course and names the finding that must follow.
//! Every finding has a case, a message and a hint in every language, and the values that these use.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast::Entry, parser};
use preamble_content::{Compiled, Diagnostic, Files, Severity, codes, compile, order};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// `library`, `country`: the small one of `tests/content`; `order`: two courses of one lesson each; absent: the template course.
    #[serde(default)]
    of: String,
    /// Where the finding must be.
    file: String,
    /// The finding is in the first line that holds this text (after the edits); absent: the whole file.
    at: Option<String>,
    /// Findings that may follow besides.
    #[serde(default)]
    also: Vec<String>,
    edits: Vec<Edit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    find: Option<String>,
    put: Option<String>,
    content: Option<String>,
    hex: Option<String>,
    #[serde(default)]
    remove: bool,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().to_owned()
}

fn template() -> Files {
    Files::read_folder(&repository().join("training-modules/_template")).unwrap()
}

fn library() -> Files {
    Files::read_folder(&repository().join("tests/content/library")).unwrap()
}

fn country() -> Files {
    Files::read_folder(&repository().join("tests/content/country")).unwrap()
}

fn files_of(case: &Case) -> Files {
    match case.of.as_str() {
        "library" => library(),
        "country" => country(),
        "order" => Files::default(),
        _ => template(),
    }
}

/// Findings, and whether something was made.
fn compiled(case: &Case, files: &Files) -> (Vec<Diagnostic>, bool) {
    if case.of == "library" {
        let (library, diagnostics) = preamble_content::library::compile(files, &[]);
        return (diagnostics, library.is_some());
    }
    if case.of == "country" {
        let (country, diagnostics) = preamble_content::country::compile("country", files, &[]);
        return (diagnostics, country.is_some());
    }
    if case.of == "order" {
        let diagnostics = order::check(files, &known());
        let failed = diagnostics.iter().any(|it| it.severity == Severity::Error);
        return (diagnostics, !failed);
    }
    let Compiled { course, diagnostics } = compile("_template", files, &[]);
    (diagnostics, course.is_some())
}

/// Courses and lessons that an order may name.
fn known() -> order::Known {
    ["sea", "land"].map(|course| (course.to_owned(), BTreeSet::from(["first".to_owned()]))).into()
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8_lossy(files.get(path).unwrap_or_else(|| panic!("no file {path}"))).into_owned()
}

fn edit(files: &mut Files, edit: &Edit) {
    let bytes = if edit.remove {
        assert!(files.remove(&edit.file).is_some(), "nothing to remove: {}", edit.file);
        return;
    } else if let Some(hex) = &edit.hex {
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    } else if let Some(content) = &edit.content {
        content.clone().into_bytes()
    } else {
        let before = text(files, &edit.file);
        let find = edit.find.as_deref().unwrap();
        assert!(before.contains(find), "{}: nothing to replace: {find:?}", edit.file);
        before.replacen(find, edit.put.as_deref().unwrap(), 1).into_bytes()
    };
    files.insert(edit.file.clone(), bytes);
}

fn cases() -> Vec<(String, Case)> {
    let folder = repository().join("tests/content/cases");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let case =
                toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), case)
        })
        .collect();
    cases.sort_by(|left, right| left.0.cmp(&right.0));
    cases
}

/// The code that a case is about: `best-count--step` is a second case of `best-count`.
fn code(name: &str) -> &str {
    name.split("--").next().unwrap()
}

#[test]
fn the_template_is_clean() {
    let compiled = compile("_template", &template(), &[]);
    assert_eq!(compiled.diagnostics, []);
    let course = compiled.course.unwrap();
    assert_eq!(course.lessons[0].blocks.len(), 14);
    assert_eq!(course.lessons[0].words.keys().collect::<Vec<_>>(), ["en", "ru"]);
}

#[test]
fn the_small_library_is_clean() {
    let (library, diagnostics) = preamble_content::library::compile(&library(), &["sogi"]);
    assert_eq!(diagnostics, []);
    let library = library.unwrap();
    assert_eq!(library.facts.keys().collect::<Vec<_>>(), ["HR-07"], "tagged facts are left out");
    let case = library.cases.get("river-village").unwrap();
    assert_eq!(library.cases.words(case, "ru").title, "Деревня у реки");
    assert_eq!(library.cases.words(case, "fr").title, "River village", "the source language stands in");
    assert_eq!(library.cases.words(case, "en").lines("timeline").len(), case.record.timeline.len());
    assert_eq!(library.terms[0].words["ar"], "كرامة");
}

#[test]
fn the_small_country_is_clean() {
    let (country, diagnostics) = preamble_content::country::compile("country", &country(), &["sogi"]);
    assert_eq!(diagnostics, []);
    let country = country.unwrap();
    assert_eq!(country.entries.title("ru"), "Остров");
    assert_eq!(country.entries.entries.len(), 2, "a tagged entry is left out");
    assert_eq!(country.facts.keys().collect::<Vec<_>>(), ["XX-01"], "and its fact");
    let line = country.entries.get("line").unwrap();
    assert_eq!(country.entries.words(line, "en").parts["cost"].title, "Cost");
}

#[test]
fn an_order_of_what_is_there_is_clean() {
    let text = "format = 1\n[[steps]]\ncourse = \"sea\"\nlessons = [\"first\"]\n[[steps]]\neither = [\"land\"]\n";
    let mut files = Files::default();
    files.insert(order::ORDER, text.into());
    assert_eq!(order::check(&files, &known()), []);
}

#[test]
fn every_case_gives_its_finding_and_no_other() {
    let mut wrong = Vec::new();
    let messages = messages("en");
    for (name, case) in cases() {
        let mut files = files_of(&case);
        case.edits.iter().for_each(|change| edit(&mut files, change));
        let line = case.at.as_deref().map_or(0, |at| {
            let text = text(&files, &case.file);
            text.lines().position(|line| line.contains(at)).unwrap_or_else(|| panic!("{name}: no {at:?}")) + 1
        });
        let (diagnostics, made) = compiled(&case, &files);
        for finding in &diagnostics {
            let (declared, _) = &messages[&format!("content-{}", finding.code)];
            let lacking: Vec<_> =
                declared.iter().filter(|variable| !finding.args.contains_key(variable.as_str())).collect();
            assert!(
                lacking.is_empty(),
                "{}: the message wants values that the finding lacks: {lacking:?}",
                finding.code
            );
        }
        let code = code(&name);
        let found = diagnostics.iter().any(|it| it.code == code && it.file == case.file && it.line == line);
        // An edit of the source language makes its translation stale; that is no news.
        let other: BTreeSet<_> = diagnostics
            .iter()
            .map(|it| it.code)
            .filter(|other| {
                *other != code && !other.starts_with("translation-") && !case.also.iter().any(|also| also == other)
            })
            .collect();
        let failed = diagnostics.iter().any(|it| it.severity == Severity::Error);
        if !found || !other.is_empty() || failed == made {
            wrong.push(format!("{name}: expected {}:{line}, got {:#?}", case.file, diagnostics));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_code_has_a_case() {
    let names: Vec<_> = cases().into_iter().map(|(name, _)| name).collect();
    let with_case: BTreeSet<_> = names.iter().map(|name| code(name)).collect();
    let all: BTreeSet<_> = codes().map(|(code, _)| code).collect();
    assert_eq!(all.difference(&with_case).collect::<Vec<_>>(), Vec::<&&str>::new(), "codes without a case");
    assert_eq!(with_case.difference(&all).collect::<Vec<_>>(), Vec::<&&str>::new(), "cases without a code");
}

/// Message keys with the variables that the comment above declares.
fn messages(language: &str) -> BTreeMap<String, (BTreeSet<String>, bool)> {
    let text = fs::read_to_string(repository().join(format!("locales/{language}/content.ftl"))).unwrap();
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let comment = message.comment.iter().flat_map(|comment| comment.content.iter());
            let declared = comment
                .filter_map(|line| line.strip_prefix('$')?.split_whitespace().next())
                .map(str::to_owned)
                .collect();
            let hint =
                message.value.is_some() && message.attributes.iter().any(|attribute| attribute.id.name == "hint");
            (message.id.name.to_owned(), (declared, hint))
        })
        .collect()
}

#[test]
fn every_code_has_a_message_with_a_hint_in_every_language() {
    for language in ["en", "ru"] {
        let messages = messages(language);
        let expected: BTreeSet<_> = codes().map(|(code, _)| format!("content-{code}")).collect();
        assert_eq!(messages.keys().cloned().collect::<BTreeSet<_>>(), expected, "{language}");
        let without: Vec<_> = messages.iter().filter(|(_, (_, hint))| !hint).map(|(key, _)| key).collect();
        assert!(without.is_empty(), "{language}: without value or hint: {without:?}");
    }
}
