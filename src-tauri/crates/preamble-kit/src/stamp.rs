//! `preamble-kit stamp`: records which words a translation was made from.

use std::{fs, io, path::Path, path::PathBuf, process::ExitCode};

use clap::Args;
use preamble_content::{Files, StampError, country, library, stamp, stamp_path};
use preamble_locales::Messages;

use crate::{check, output};

/// Arguments of `stamp`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Stamp {
    course: PathBuf,
    #[arg(value_name = "TAG")]
    translation: String,
    #[arg(long)]
    lesson: Vec<String>,
}

impl Stamp {
    /// Exit 0: written; 1: the course has no such language or lesson; 2: not readable or not writable.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let read = Files::read_folder(&self.course).and_then(|files| Ok((check::name(&self.course)?, files)));
        let (name, files) = match read {
            Ok(read) => read,
            Err(error) => return output::unreadable(messages, &self.course, error),
        };
        let lessons: Vec<&str> = self.lesson.iter().map(String::as_str).collect();
        let stamped = if files.get(check::LIBRARY).is_some() {
            library::stamp(&files, &self.translation)
        } else if files.get(check::COUNTRY).is_some() {
            country::stamp(&files, &self.translation)
        } else {
            stamp(&name, &files, &self.translation, &lessons)
        };
        let text = match stamped {
            Ok(text) => text,
            Err(error) => return refuse(&error, messages),
        };
        let path = self.course.join(stamp_path(&self.translation));
        if let Err(error) = write(&path, &text) {
            return output::unreadable(messages, &path, error);
        }
        let texts = text.lines().filter(|line| line.contains(" = ")).count();
        let args = [("texts", texts.into()), ("path", path.display().to_string().into())];
        println!("{}", messages.format_plain("kit-stamp-done", &args));
        ExitCode::SUCCESS
    }
}

fn refuse(error: &StampError, messages: &Messages) -> ExitCode {
    let said = |key: &str, name: &str| eprintln!("{}", messages.format_plain(key, &[("name", name.into())]));
    match error {
        StampError::Unreadable(_) => {
            eprintln!("{}", messages.format_plain("kit-stamp-unreadable", &[]));
            return ExitCode::from(output::UNREADABLE);
        }
        StampError::UnknownLanguage(tag) => said("kit-stamp-unknown-language", tag),
        StampError::SourceLanguage(tag) => said("kit-stamp-source-language", tag),
        StampError::UnknownLesson(lesson) => said("kit-stamp-unknown-lesson", lesson),
    }
    ExitCode::from(output::FOUND)
}

/// Beside first and renamed after, so that a break in between leaves the old file whole.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = path.with_extension("toml.new");
    fs::write(&new, text)?;
    fs::rename(&new, path)
}
