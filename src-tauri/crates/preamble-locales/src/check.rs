//! The check of Fluent files: what a translator or a programmer can get wrong, named by file and line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern};

use crate::declare::declarations;
use crate::languages::{languages, registry_error};
use crate::references::References;
use crate::{SOURCE_LANGUAGE, SourceFile};

/// Functions that both formatters know. Dates come ready formatted as text.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// One mistake: where it is, what is wrong, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path in the repository.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub hint: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}\n    {}", self.path, self.line, self.what, self.hint)
    }
}

struct Checked {
    path: String,
    line: usize,
    references: References,
    attributes: BTreeSet<String>,
    has_value: bool,
}

#[derive(Default)]
struct Language {
    messages: BTreeMap<String, Checked>,
    terms: BTreeMap<String, Checked>,
}

/// Checks the list of languages, and that each has its folder.
#[must_use]
pub fn check_languages(files: &[SourceFile]) -> Vec<Problem> {
    let problem = |what: String, hint: &str| Problem {
        path: "locales/locales.toml".to_owned(),
        line: 1,
        what,
        hint: hint.to_owned(),
    };
    let mut problems: Vec<Problem> =
        registry_error().map(|error| problem(error, "Correct the list of languages.")).into_iter().collect();
    let folders: BTreeSet<&str> = files.iter().map(|file| file.language.as_str()).collect();
    let listed: BTreeSet<&str> = languages().iter().map(|language| language.tag).collect();
    for tag in listed.difference(&folders) {
        problems.push(problem(
            format!("the language {tag:?} has no files"),
            "Make the folder locales/<tag>/ with the files of locales/en/, or take the language off the list.",
        ));
    }
    for tag in folders.difference(&listed) {
        problems.push(problem(
            format!("the folder locales/{tag}/ is no language of the list"),
            "Add a [[language]] with this tag, its own name and direction.",
        ));
    }
    problems
}

/// Checks Fluent files of all languages together; no problem means they may be shipped.
///
/// Parse errors, duplicates, key prefix = file name, undeclared variables, unknown functions, references to nothing,
/// keys that a language lacks or has too many, other variables or attributes than English.
#[must_use]
pub fn check(files: &[SourceFile]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut by_language: BTreeMap<&str, Language> = BTreeMap::new();
    for file in files {
        read_file(file, by_language.entry(&file.language).or_default(), &mut problems);
    }
    for language in by_language.values() {
        check_references(language, &mut problems);
    }
    let Some(source) = by_language.get(SOURCE_LANGUAGE) else {
        return problems;
    };
    for (tag, language) in by_language.iter().filter(|(tag, _)| **tag != SOURCE_LANGUAGE) {
        compare(tag, source, language, &mut problems);
    }
    problems.sort_by(|a, b| (&a.path, a.line, &a.what).cmp(&(&b.path, b.line, &b.what)));
    problems
}

fn line_at(text: &str, position: usize) -> usize {
    text.get(..position).unwrap_or(text).matches('\n').count() + 1
}

/// The line on which an entry begins; the syntax tree does not keep it. A second one of the name is the later line.
fn line_of(text: &str, name: &str, which: usize) -> usize {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.strip_prefix(name).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('=')))
        .nth(which)
        .map_or(1, |(index, _)| index + 1)
}

fn read_file(file: &SourceFile, language: &mut Language, problems: &mut Vec<Problem>) {
    let text: &str = &file.text;
    let problem = |line: usize, what: String, hint: String| Problem { path: file.path(), line, what, hint };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                problems.push(problem(
                    // The beginning of the entry: the parser often gives up lines after the mistake.
                    line_at(text, error.slice.map_or(error.pos.start, |slice| slice.start)),
                    format!("this is not Fluent: {}", error.kind),
                    "Compare with locales/README.md; often a brace or an indent is missing.".to_owned(),
                ));
            }
            resource
        }
    };
    let prefix = format!("{}-", file.area);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &resource.body {
        let (name, shown, value, attributes, comment, table) = match entry {
            Entry::Message(it) => {
                let shown = it.id.name.to_owned();
                (it.id.name, shown, it.value.as_ref(), &it.attributes, it.comment.as_ref(), &mut language.messages)
            }
            Entry::Term(it) => {
                let shown = format!("-{}", it.id.name);
                (it.id.name, shown, Some(&it.value), &it.attributes, it.comment.as_ref(), &mut language.terms)
            }
            _ => continue,
        };
        let times = seen.entry(shown.clone()).or_default();
        let line = line_of(text, &shown, *times);
        *times += 1;
        let is_message = matches!(entry, Entry::Message(_));
        if is_message && !name.starts_with(&prefix) {
            problems.push(problem(
                line,
                format!("the key {name:?} does not begin with {prefix:?}"),
                format!(
                    "Rename it, or move it to the file of its area; keys of {}.ftl begin with its name.",
                    file.area
                ),
            ));
        }
        if let Some(first) = table.get(name) {
            problems.push(problem(
                line,
                format!("{shown:?} is defined twice"),
                format!("The first one is at {}:{}; keep one.", first.path, first.line),
            ));
            continue;
        }
        let checked = entry_facts(file.path(), line, value, attributes);
        if is_message && file.language == SOURCE_LANGUAGE {
            check_declarations(&checked, &shown, comment, problems);
        }
        table.insert(name.to_owned(), checked);
    }
}

fn entry_facts(path: String, line: usize, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Checked {
    let mut references = References::default();
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        references.add_pattern(pattern);
    }
    Checked {
        path,
        line,
        references,
        attributes: attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
        has_value: value.is_some(),
    }
}

fn check_declarations(message: &Checked, key: &str, comment: Option<&Comment<&str>>, problems: &mut Vec<Problem>) {
    let declared = declarations(comment);
    let mut report = |what: String, hint: String| {
        problems.push(Problem { path: message.path.clone(), line: message.line, what, hint });
    };
    for line in &declared.unreadable {
        report(
            format!("{key:?}: the declaration {line:?} cannot be read"),
            "Write `# $name (String) meaning` or `# $name (Number) meaning`.".to_owned(),
        );
    }
    for name in &message.references.variables {
        if !declared.variables.contains_key(name) {
            report(
                format!("{key:?} uses ${name} without a declaration"),
                format!("Write `# ${name} (String) meaning` or (Number) in the comment right above the message."),
            );
        }
    }
    for name in declared.variables.keys() {
        if !message.references.variables.contains(name) {
            report(
                format!("{key:?} declares ${name} and does not use it"),
                "Use the variable or remove its declaration.".to_owned(),
            );
        }
    }
}

fn check_references(language: &Language, problems: &mut Vec<Problem>) {
    for (key, entry) in language.messages.iter().chain(&language.terms) {
        let lost_messages = entry.references.messages.iter().filter(|name| !language.messages.contains_key(*name));
        let lost_terms = entry.references.terms.iter().filter(|name| !language.terms.contains_key(*name));
        for name in lost_messages.cloned().chain(lost_terms.map(|name| format!("-{name}"))) {
            problems.push(Problem {
                path: entry.path.clone(),
                line: entry.line,
                what: format!("{key:?} refers to {name:?}, which this language does not have"),
                hint: "Add it or correct the name.".to_owned(),
            });
        }
        for name in entry.references.functions.iter().filter(|name| !FUNCTIONS.contains(&name.as_str())) {
            problems.push(Problem {
                path: entry.path.clone(),
                line: entry.line,
                what: format!("{key:?} uses the function {name}"),
                hint: format!("Only {} is there; dates come as ready text.", FUNCTIONS.join(", ")),
            });
        }
    }
}

fn compare(tag: &str, source: &Language, language: &Language, problems: &mut Vec<Problem>) {
    for (key, original) in &source.messages {
        let Some(translated) = language.messages.get(key) else {
            problems.push(Problem {
                path: original.path.replacen(&format!("/{SOURCE_LANGUAGE}/"), &format!("/{tag}/"), 1),
                line: 1,
                what: format!("{key:?} is missing in {tag:?}"),
                hint: format!("Translate it from {}:{}.", original.path, original.line),
            });
            continue;
        };
        let mut report = |what: String| {
            problems.push(Problem {
                path: translated.path.clone(),
                line: translated.line,
                what,
                hint: format!("Compare with {}:{}.", original.path, original.line),
            });
        };
        if original.references.variables != translated.references.variables {
            report(format!(
                "{key:?} has the variables {}, English has {}",
                listed(&translated.references.variables),
                listed(&original.references.variables)
            ));
        }
        if original.attributes != translated.attributes {
            report(format!(
                "{key:?} has the attributes {}, English has {}",
                listed(&translated.attributes),
                listed(&original.attributes)
            ));
        }
        if original.has_value != translated.has_value {
            report(format!("{key:?} has {} value", if translated.has_value { "a needless" } else { "no" }));
        }
    }
    for (key, extra) in language.messages.iter().filter(|(key, _)| !source.messages.contains_key(*key)) {
        problems.push(Problem {
            path: extra.path.clone(),
            line: extra.line,
            what: format!("{key:?} is not in English"),
            hint: "Remove it, or add the English message first.".to_owned(),
        });
    }
}

fn listed(names: &BTreeSet<String>) -> String {
    if names.is_empty() { "none".to_owned() } else { names.iter().cloned().collect::<Vec<_>>().join(", ") }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    fn file(language: &str, area: &str, text: &'static str) -> SourceFile {
        SourceFile { language: language.to_owned(), area: area.to_owned(), text: Cow::Borrowed(text) }
    }

    /// Asserts that exactly one problem is found, and what and where it is.
    #[track_caller]
    fn only_problem(files: &[SourceFile], path: &str, line: usize, what: &str) {
        let found = check(files);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!((found[0].path.as_str(), found[0].line), (path, line), "{found:#?}");
        assert!(found[0].what.contains(what), "{found:#?}");
    }

    #[test]
    fn shipped_files_have_no_problem() {
        let files = crate::embedded();
        let all: Vec<String> =
            check_languages(&files).into_iter().chain(check(&files)).map(|problem| problem.to_string()).collect();
        assert!(all.is_empty(), "{} problems:\n{}", all.len(), all.join("\n"));
    }

    #[test]
    fn sound_files_pass() {
        let english =
            "# $n (Number) cards\na-b = { $n ->\n  [one] card\n *[other] { NUMBER($n) } cards\n }\n-name = X\n";
        let russian = "a-b = { $n ->\n  [one] карта\n  [few] { $n } карты\n *[many] { $n } карт\n }\n";
        assert_eq!(check(&[file("en", "a", english), file("ru", "a", russian)]), []);
    }

    #[test]
    fn bad_syntax_is_named_with_its_line() {
        only_problem(&[file("en", "a", "a-b = ok\na-c = { $x\n")], "locales/en/a.ftl", 2, "not Fluent");
    }

    #[test]
    fn duplicates_are_found_within_and_across_files() {
        only_problem(&[file("en", "a", "a-b = 1\na-b = 2\n")], "locales/en/a.ftl", 2, "defined twice");
        let twice = [file("en", "a", "-t = 1\n"), file("en", "b", "-t = 2\n")];
        only_problem(&twice, "locales/en/b.ftl", 1, "\"-t\" is defined twice");
    }

    #[test]
    fn a_key_belongs_to_its_file() {
        only_problem(&[file("en", "a", "\nb-c = 1\n")], "locales/en/a.ftl", 2, "does not begin with \"a-\"");
    }

    #[test]
    fn variables_are_declared_and_used() {
        only_problem(&[file("en", "a", "a-b = { $x }\n")], "locales/en/a.ftl", 1, "without a declaration");
        only_problem(&[file("en", "a", "# $x (String) y\na-b = 1\n")], "locales/en/a.ftl", 2, "does not use it");
        let unreadable = "# $x (Date) y\na-b = 1\n";
        only_problem(&[file("en", "a", unreadable)], "locales/en/a.ftl", 2, "cannot be read");
    }

    #[test]
    fn references_lead_somewhere() {
        only_problem(&[file("en", "a", "a-b = { a-c }\n")], "locales/en/a.ftl", 1, "refers to \"a-c\"");
        only_problem(&[file("en", "a", "a-b = { -t }\n")], "locales/en/a.ftl", 1, "refers to \"-t\"");
        only_problem(&[file("en", "a", "a-b = { DATETIME(1) }\n")], "locales/en/a.ftl", 1, "function DATETIME");
    }

    #[test]
    fn languages_have_the_same_messages() {
        let english = || file("en", "a", "# $x (String) y\na-b = { $x }\n    .hint = H\n");
        only_problem(&[english(), file("ru", "a", "")], "locales/ru/a.ftl", 1, "is missing in \"ru\"");
        let other = file("ru", "a", "a-b = { $z }\n    .hint = H\n");
        only_problem(&[english(), other], "locales/ru/a.ftl", 1, "variables z, English has x");
        only_problem(&[english(), file("ru", "a", "a-b = { $x }\n")], "locales/ru/a.ftl", 1, "attributes none");
        let more = file("ru", "a", "a-b = { $x }\n    .hint = H\na-c = 1\n");
        only_problem(&[english(), more], "locales/ru/a.ftl", 3, "is not in English");
        let valueless = file("ru", "a", "a-b =\n    .hint = { $x }\n");
        only_problem(&[english(), valueless], "locales/ru/a.ftl", 1, "no value");
    }
}
