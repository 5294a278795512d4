//! What is left out is not in the program; what is shipped is what the folders say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;
use crate::content::{self, Files, country, library, order};
use crate::course::left_out;

fn modules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().join("training-modules")
}

fn is_left_out(tag: &str) -> bool {
    left_out().iter().any(|omit| tag == *omit || (omit.ends_with(':') && tag.starts_with(omit)))
}

fn folders(below: &str) -> BTreeMap<String, Files> {
    let folder = modules().join(below);
    let names = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter(|name| !name.starts_with(['_', '.']) && folder.join(name).is_dir());
    names.map(|name| (name.clone(), Files::read_folder(&folder.join(&name)).unwrap())).collect()
}

/// Everything that is embedded, by path.
fn embedded() -> Vec<(String, &'static [u8])> {
    fn below(folder: &'static Dir<'static>, all: &mut Vec<(String, &'static [u8])>) {
        all.extend(folder.files().map(|file| (file.path().display().to_string(), file.contents())));
        folder.dirs().for_each(|folder| below(folder, all));
    }
    let mut all = Vec::new();
    below(&SHIPPED, &mut all);
    all
}

/// Claim, title and publisher of the facts, those that are left out apart from the others.
fn words_of_facts() -> [BTreeSet<String>; 2] {
    let mut words = [BTreeSet::new(), BTreeSet::new()];
    let mut all = folders("");
    all.extend(folders("_countries"));
    all.insert("_library".to_owned(), Files::read_folder(&modules().join("_library")).unwrap());
    for files in all.values() {
        let facts: Vec<Value> = serde_json::from_slice(files.get("facts.json").unwrap()).unwrap();
        for fact in facts {
            let tags = fact["tags"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let kept = usize::from(!tags.into_iter().any(is_left_out));
            let texts = ["claim", "source_title", "publisher"].map(|field| fact[field].as_str().unwrap().to_owned());
            words[kept].extend(texts);
        }
    }
    words
}

/// Whether the text stands there, as JSON writes it.
fn holds(bytes: &[u8], text: &str) -> bool {
    let quoted = serde_json::to_string(text).unwrap();
    let sought = quoted.trim_matches('"').as_bytes();
    bytes.windows(sought.len()).any(|window| window == sought)
}

#[test]
fn what_is_left_out_is_not_in_the_program() {
    let [gone, kept] = words_of_facts();
    // A publisher may have published something harmless too, and a word may be part of another.
    let mut gone: Vec<&str> = gone.difference(&kept).map(String::as_str).collect();
    gone.retain(|text| !kept.iter().any(|other| other.contains(text)));
    if is_left_out("org:amnesty") {
        assert!(gone.len() > 20, "the facts have lost their tags: {gone:?}");
        gone.extend(["Amnesty", "amnesty", "Эмнести"]);
    }
    if is_left_out("sogi") {
        // A concept of the terminology, which has its tag in the note.
        gone.extend(["gender_identity", "гендерная идентичность", "sexual orientation"]);
    }
    for (path, bytes) in embedded() {
        for text in &gone {
            assert!(!holds(bytes, text), "{path} holds: {text}");
        }
    }
}

#[test]
fn no_file_of_the_folders_is_embedded_as_it_is() {
    let all = embedded();
    assert!(all.iter().any(|(path, bytes)| path.contains("human-rights") && holds(bytes, "human rights")));
    for (path, _) in all {
        assert!(path.ends_with(".json") || path.starts_with("media"), "{path}");
    }
}

#[test]
fn pictures_are_those_that_the_courses_show() {
    let (courses, broken) = courses();
    assert_eq!(broken, Vec::<String>::new());
    let shown: usize = courses.iter().map(|course| course.media.len()).sum();
    assert_eq!(embedded().iter().filter(|(path, _)| path.starts_with("media")).count(), shown);
    assert!(courses.iter().flat_map(|course| course.media.values()).all(|picture| !picture.bytes.is_empty()));
}

#[test]
fn what_is_shipped_is_what_the_folders_say() {
    let omit = left_out();
    let compiled = folders("").into_iter().map(|(name, files)| content::compile(&name, &files, &omit).course.unwrap());
    assert_eq!(courses(), (compiled.collect(), Vec::new()));
    let compiled = folders("_countries").into_iter().map(|(name, files)| country::compile(&name, &files, &omit).0);
    assert_eq!(countries(), (compiled.map(Option::unwrap).collect(), Vec::new()));
    let files = Files::read_folder(&modules().join("_library")).unwrap();
    assert_eq!(library(), library::compile(&files, &omit).0);
    let text = std::fs::read_to_string(modules().join(order::ORDER)).unwrap();
    assert_eq!(order(), order::read(&text).ok());
}

/// A build for a place where nothing has to be left out.
#[test]
fn everything_can_be_shipped_too() {
    let mut tagged = 0;
    for (name, files) in folders("") {
        let course = content::compile(&name, &files, &[]).course.unwrap();
        tagged += course.facts.values().filter(|fact| fact.tags.iter().any(|tag| tag.starts_with("org:"))).count();
        let mut again: Course = serde_json::from_slice(&serde_json::to_vec(&course).unwrap()).unwrap();
        for (file, picture) in &mut again.media {
            picture.bytes.clone_from(&course.media[file].bytes);
        }
        assert_eq!(again, course);
    }
    assert!(tagged > 0);
}
