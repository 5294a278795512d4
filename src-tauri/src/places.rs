//! Where data lies, and what the system says of the person's language.

use std::path::{Path, PathBuf};

/// A file of this name beside the program keeps everything beside the program too: the whole app on a stick.
const PORTABLE: &str = "preamble-portable";

/// `preamble-data` beside the program in portable mode, else the system's folder for program data. Nothing is made here.
pub fn data_folder() -> Option<PathBuf> {
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    match beside.and_then(portable_folder) {
        Some(folder) => Some(folder),
        None => Some(system_folder()?.join("preamble")),
    }
}

/// Where data lies when the program in this folder is portable, whether or not anything can be written there: a stick with its write
/// protection on must not make the program leave traces on the computer instead.
fn portable_folder(beside: &Path) -> Option<PathBuf> {
    beside.join(PORTABLE).exists().then(|| beside.join("preamble-data"))
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn system_folder() -> Option<PathBuf> {
    if cfg!(target_os = "windows") {
        variable("APPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support"))
    } else {
        // XDG Base Directory Specification 0.8.
        variable("XDG_DATA_HOME").or_else(|| home().map(|home| home.join(".local/share")))
    }
}

/// Where the web view may keep what it needs while it runs: in memory where the system has a folder for that
/// (`XDG_RUNTIME_DIR`), so that not even a power cut leaves anything. It never holds words of a course or of a person.
pub fn scratch() -> PathBuf {
    variable("XDG_RUNTIME_DIR").unwrap_or_else(std::env::temp_dir).join("app.preamble.desktop")
}

/// Takes away what the web view left there. What cannot be removed now goes at the next start.
pub fn clear_scratch() {
    let _ = std::fs::remove_dir_all(scratch());
}

/// The person's folder, where the file picker starts.
pub fn home() -> Option<PathBuf> {
    std::env::home_dir()
}

/// Languages of the system, best first. `LANGUAGE` is a list (GNU gettext), the others are single.
pub fn languages() -> Vec<String> {
    ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .flat_map(|value| value.split(':').map(str::to_owned).collect::<Vec<_>>())
        .filter(|tag| !tag.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_file_beside_the_program_keeps_its_data_there() {
        let folder = std::env::temp_dir().join(format!("preamble-test-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert_eq!(portable_folder(&folder), None);
        std::fs::write(folder.join(PORTABLE), "").unwrap();
        assert_eq!(portable_folder(&folder), Some(folder.join("preamble-data")));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
