//! Checking and compiling courses: all of them, and one that is grown to three and ten times its lessons.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use preamble_content::{Files, Severity, compile};
use serde_json::{Value, json};

use crate::Outcome;
use crate::times::{median, timed};

const GROWN: [usize; 3] = [1, 3, 10];

pub fn run(folder: &Path, rounds: usize) -> Outcome<Value> {
    let mut courses = Vec::new();
    for path in folders(folder)? {
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a folder without a name")?.to_owned();
        courses.push((name, Files::read_folder(&path)?));
    }
    let (mut lessons, mut languages, mut first_lessons) = (0, 0, 0);
    for (name, files) in &courses {
        let course = compile(name, files, &[]).course.ok_or_else(|| format!("the course {name} has errors"))?;
        lessons += course.lessons.len();
        if first_lessons == 0 {
            first_lessons = course.lessons.len();
        }
        languages = languages.max(course.languages.len());
    }
    let (first, files) = courses.first().ok_or("there is no course")?;
    let grown: Vec<(usize, Files)> = GROWN.iter().map(|factor| (*factor, grow(files, *factor))).collect();
    let mut all = Vec::new();
    let mut times = vec![Vec::new(); grown.len()];
    for _ in 0..rounds {
        all.push(timed(|| courses.iter().for_each(|(name, files)| drop(black_box(compile(name, files, &[]))))).1);
        for ((_, files), times) in grown.iter().zip(&mut times) {
            times.push(timed(|| black_box(compile(first, files, &[]))).1);
        }
    }
    let mut sizes = Vec::new();
    for ((factor, files), times) in grown.iter().zip(&times) {
        let compiled = compile(first, files, &[]);
        let made = compiled.course.as_ref().map_or(0, |course| course.lessons.len());
        if made != factor * first_lessons {
            let wrong = compiled.diagnostics.iter().find(|found| found.severity == Severity::Error);
            return Err(format!("the course grown {factor} times does not compile: {wrong:?}").into());
        }
        sizes.push(
            json!({ "times": factor, "lessons": made, "findings": compiled.diagnostics.len(), "ms": median(times) }),
        );
    }
    Ok(
        json!({ "rounds": rounds, "courses": courses.len(), "lessons": lessons, "languages": languages, "all_ms": median(&all), "grown": sizes }),
    )
}

fn folders(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_course = path.join("course.toml").is_file();
        let is_template = path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with('_'));
        if is_course && !is_template {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Every lesson again under other names, so that nothing can be shared between the copies.
fn grow(files: &Files, factor: usize) -> Files {
    let mut grown = files.clone();
    let mut manifest = String::from_utf8_lossy(files.get("course.toml").unwrap_or_default()).into_owned();
    let of_lessons =
        files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("lessons/")?.split_once('/')?, bytes)));
    for ((lesson, rest), bytes) in of_lessons {
        let text = String::from_utf8_lossy(bytes);
        for copy in 1..factor {
            let text = if rest == "lesson.toml" { renamed(&text, copy) } else { text.to_string() };
            grown.insert(format!("lessons/{lesson}-{copy}/{rest}"), text.into_bytes());
        }
        if rest == "lesson.toml" {
            let names: Vec<String> = (1..factor).map(|copy| format!(", \"{lesson}-{copy}\"")).collect();
            manifest = manifest.replace(&format!("\"{lesson}\""), &format!("\"{lesson}\"{}", names.concat()));
        }
    }
    // The tests take their questions from every lesson.
    for (key, number) in [("items", 20), ("items_per_group", 4)] {
        manifest = manifest.replace(&format!("\n{key} = {number}\n"), &format!("\n{key} = {}\n", number * factor));
    }
    grown.insert("course.toml", manifest.into_bytes());
    grown
}

/// The first line of `lesson.toml` is its id.
fn renamed(text: &str, copy: usize) -> String {
    text.replacen("\"\n", &format!("-{copy}\"\n"), 1)
}
