//! `preamble-kit check`: courses are checked like source code, all languages at once.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use preamble_content::{Diagnostic, Files, Severity, compile, country, library, order};
use preamble_locales::{Messages, Value};
use serde::Serialize;

use crate::{locales, output};

/// A folder with this file is the library of the resource centre.
pub const LIBRARY: &str = "library.toml";
/// What makes a folder a country pack.
pub const COUNTRY: &str = "country.toml";
/// Folder of the country packs among the training modules.
const COUNTRIES: &str = "_countries";

/// Arguments of `check`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Check {
    path: PathBuf,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "TAG")]
    omit: Vec<String>,
    #[arg(long)]
    strict: bool,
}

/// One course as checked.
#[derive(Serialize)]
struct Checked {
    path: String,
    lessons: usize,
    languages: BTreeSet<String>,
    findings: Vec<Finding>,
}

/// A diagnostic with its words.
#[derive(Serialize)]
struct Finding {
    #[serde(flatten)]
    diagnostic: Diagnostic,
    message: String,
    hint: String,
}

#[derive(Serialize)]
struct Summary {
    courses: Vec<Checked>,
    errors: usize,
    warnings: usize,
}

impl Check {
    /// Exit 0: no error (and with `--strict` no warning); 1: findings; 2: not readable.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        if self.path.join("locales.toml").is_file() {
            return locales::check(&self.path, messages);
        }
        let folders = match folders(&self.path) {
            Ok(folders) if folders.is_empty() => {
                return output::unreadable(messages, &self.path, messages.format_plain("kit-check-none", &[]));
            }
            Ok(folders) => folders,
            Err(error) => return output::unreadable(messages, &self.path, error),
        };
        let mut checked = Vec::new();
        for folder in folders {
            match self.course(&folder, messages) {
                Ok(course) => checked.push(course),
                Err(error) => return output::unreadable(messages, &folder, error),
            }
        }
        match self.order(messages) {
            Ok(order) => checked.extend(order),
            Err(error) => return output::unreadable(messages, &self.path, error),
        }
        let count = |severity| {
            checked.iter().flat_map(|it| &it.findings).filter(|it| it.diagnostic.severity == severity).count()
        };
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let summary = Summary { courses: checked, errors, warnings };
        if let Err(error) = self.say(&summary, messages) {
            return output::unreadable(messages, &self.path, error);
        }
        ExitCode::from(if errors > 0 || (self.strict && warnings > 0) { output::FOUND } else { 0 })
    }

    fn course(&self, folder: &Path, messages: &Messages) -> io::Result<Checked> {
        let files = Files::read_folder(folder)?;
        let omit: Vec<&str> = self.omit.iter().map(String::as_str).collect();
        let diagnostics = if files.get(LIBRARY).is_some() {
            library::compile(&files, &omit).1
        } else if files.get(COUNTRY).is_some() {
            country::compile(&name(folder)?, &files, &omit).1
        } else {
            compile(&name(folder)?, &files, &omit).diagnostics
        };
        let below = |start: &str, end: &str| -> BTreeSet<String> {
            files.iter().filter_map(|(path, _)| Some(path.strip_prefix(start)?.strip_suffix(end)?.to_owned())).collect()
        };
        Ok(Checked {
            path: folder.display().to_string(),
            lessons: below("lessons/", "/lesson.toml").len(),
            languages: if files.get(LIBRARY).is_some() {
                below("articles/", ".md")
            } else if files.get(COUNTRY).is_some() {
                below("", ".md")
            } else {
                below("words/", ".md")
            },
            findings: diagnostics.into_iter().map(|diagnostic| finding(diagnostic, messages)).collect(),
        })
    }

    /// The suggested order, if the path is a folder of courses that has one. It is checked against their folders.
    fn order(&self, messages: &Messages) -> io::Result<Option<Checked>> {
        let path = self.path.join(order::ORDER);
        if self.path.join("course.toml").is_file() || !path.is_file() {
            return Ok(None);
        }
        let mut known = order::Known::new();
        for folder in courses(&self.path)? {
            let lessons = fs::read_dir(folder.join("lessons")).into_iter().flatten();
            let lessons = lessons.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            known.insert(name(&folder)?, lessons.collect());
        }
        let mut files = Files::default();
        files.insert(order::ORDER, fs::read(&path)?);
        let findings = order::check(&files, &known).into_iter().map(|diagnostic| finding(diagnostic, messages));
        let path = self.path.display().to_string();
        Ok(Some(Checked { path, lessons: 0, languages: BTreeSet::new(), findings: findings.collect() }))
    }

    fn say(&self, summary: &Summary, messages: &Messages) -> io::Result<()> {
        if self.json {
            println!("{}", serde_json::to_string_pretty(summary)?);
            return Ok(());
        }
        for course in &summary.courses {
            for finding in &course.findings {
                eprintln!("{}", line(&course.path, finding, messages));
            }
        }
        let lessons: usize = summary.courses.iter().map(|course| course.lessons).sum();
        let languages: BTreeSet<_> = summary.courses.iter().flat_map(|course| &course.languages).collect();
        let args = [
            ("lessons", lessons.into()),
            ("languages", languages.len().into()),
            ("errors", summary.errors.into()),
            ("warnings", summary.warnings.into()),
        ];
        println!("{}", messages.format_plain("kit-check-summary", &args));
        Ok(())
    }
}

/// The folder itself if it is a course or the library, else the courses and the library in it. Another leading underscore
/// (`_template`) keeps a folder out, unless named.
fn folders(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.join(LIBRARY).is_file() || path.join(COUNTRY).is_file() {
        return Ok(vec![path.to_owned()]);
    }
    // A folder of country packs and nothing else: no course in it is a mistake.
    let packs = countries(path)?;
    if !packs.is_empty() {
        return Ok(packs);
    }
    let mut folders = courses(path)?;
    if !path.join("course.toml").is_file() {
        let inside: Vec<PathBuf> = fs::read_dir(path)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        folders.extend(inside.into_iter().filter(|folder| folder.join(LIBRARY).is_file()));
        if path.join(COUNTRIES).is_dir() {
            folders.extend(countries(&path.join(COUNTRIES))?);
        }
    }
    Ok(folders)
}

/// The country packs in a folder.
fn countries(path: &Path) -> io::Result<Vec<PathBuf>> {
    let inside = fs::read_dir(path)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut packs: Vec<PathBuf> = inside.filter(|folder| folder.join(COUNTRY).is_file()).collect();
    packs.sort();
    Ok(packs)
}

/// The folder itself if it is a course, else the courses in it.
pub fn courses(path: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(path)?;
    if path.join("course.toml").is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut folders = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() && !entry.file_name().to_string_lossy().starts_with(['_', '.']) {
            folders.push(entry.path());
        }
    }
    folders.sort();
    Ok(folders)
}

/// The folder's own name, also for `.` and `..`.
pub fn name(folder: &Path) -> io::Result<String> {
    let folder = fs::canonicalize(folder)?;
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    name.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))
}

fn finding(diagnostic: Diagnostic, messages: &Messages) -> Finding {
    let key = format!("content-{}", diagnostic.code);
    let args: Vec<(&str, Value)> = diagnostic.args.iter().map(|(name, value)| (*name, value.into())).collect();
    let message = messages.format_plain(&key, &args);
    let hint = messages.attribute_plain(&key, "hint", &args).unwrap_or_default();
    Finding { diagnostic, message, hint }
}

/// `error[block-missing]: lessons/x/ru.md:12: ...` with the hint below. Editors and terminals jump to `file:line`.
fn line(course: &str, finding: &Finding, messages: &Messages) -> String {
    let Diagnostic { severity, code, file, line, .. } = &finding.diagnostic;
    let severity = match severity {
        Severity::Error => messages.format_plain("kit-check-error", &[]),
        Severity::Warning => messages.format_plain("kit-check-warning", &[]),
    };
    let place = Path::new(course).join(file).display().to_string();
    let place = if *line == 0 { place } else { format!("{place}:{line}") };
    let hint = messages.format_plain("kit-check-hint", &[("hint", (&finding.hint).into())]);
    format!("{severity}[{code}]: {place}: {}\n    {hint}", finding.message)
}
