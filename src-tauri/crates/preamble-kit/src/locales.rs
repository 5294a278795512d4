//! `preamble-kit check locales/`: the words of the interface, for translators.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use preamble_locales::{Messages, SourceFile};

use crate::output;

/// Checks the Fluent files of a folder that holds `locales.toml`.
pub fn check(folder: &Path, messages: &Messages) -> ExitCode {
    let files = match read(folder) {
        Ok(files) => files,
        Err(error) => return output::unreadable(messages, folder, error),
    };
    let problems = preamble_locales::check(&files);
    for problem in &problems {
        eprintln!("{problem}");
    }
    let args = [("files", files.len().into()), ("errors", problems.len().into())];
    println!("{}", messages.format_plain("kit-check-locales", &args));
    ExitCode::from(if problems.is_empty() { 0 } else { output::FOUND })
}

fn read(folder: &Path) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    for language in list(folder)?.into_iter().filter(|path| path.is_dir()) {
        for path in list(&language)?.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
            files.push(SourceFile {
                language: part(language.file_name()),
                area: part(path.file_stem()),
                text: fs::read_to_string(&path)?.into(),
            });
        }
    }
    Ok(files)
}

fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn part(name: Option<&std::ffi::OsStr>) -> String {
    name.unwrap_or_default().to_string_lossy().into_owned()
}
