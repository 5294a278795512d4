//! What must be on the computer before a task can run; installs what is missing, saying what and why.

mod linux;
mod node;

use std::path::{Path, PathBuf};

#[cfg(not(target_os = "linux"))]
use crate::failure::Failure;
use crate::failure::Result;
use crate::process::{command, find, must, npm};

/// A system package, and what needs it.
#[derive(Debug, Clone, Copy)]
pub struct Package {
    pub name: &'static str,
    pub why: &'static str,
}

const fn package(name: &'static str, why: &'static str) -> Package {
    Package { name, why }
}

const BUILD: [Package; 3] = [
    package("build-essential", "compiling C code of libraries"),
    package("pkg-config", "finding system libraries"),
    package("libssl-dev", "the cipher of protected profiles (SQLCipher)"),
];

const WINDOW: [Package; 3] = [
    package("libwebkit2gtk-4.1-dev", "the window"),
    package("libayatana-appindicator3-dev", "the window's desktop integration"),
    package("librsvg2-dev", "the window's icons"),
];

const TESTS: [Package; 15] = [
    package("webkit2gtk-driver", "tests that press buttons in the real window"),
    package("xvfb", "a display for the window in tests"),
    package("dbus-daemon", "a desktop that tells the window of sleep and locked screens in tests"),
    package("xauth", "a display for the window in tests"),
    package("poppler-utils", "reading certificates with a second PDF program"),
    package("qpdf", "checking the structure of certificates"),
    package("zbar-tools", "reading the code on certificates"),
    package("default-jdk-headless", "the PDF/A and PDF/UA validator"),
    package("libjaxb-java", "the PDF/A and PDF/UA validator"),
    package("python3-pip", "a second implementation to check certificates with"),
    package("python3-venv", "a second implementation to check certificates with"),
    package("fonts-noto-core", "letters of all languages in screenshots"),
    package("fonts-dejavu-core", "letters of all languages in screenshots"),
    package("strace", "watching that the program opens no connection"),
    package("iproute2", "running the program without a network"),
];

/// Everything that compiles without a window.
pub fn for_kit(root: &Path) -> Result<()> {
    node::check()?;
    system(&BUILD)?;
    node::install(&root.join("ui"))
}

/// Everything that compiles, the window included.
pub fn for_window(root: &Path) -> Result<()> {
    node::check()?;
    let wanted: Vec<Package> = BUILD.iter().chain(&WINDOW).copied().collect();
    system(&wanted)?;
    node::install(&root.join("ui"))
}

/// Everything the tests use.
pub fn for_tests(root: &Path) -> Result<()> {
    node::check()?;
    rust_components(root)?;
    let wanted: Vec<Package> = BUILD.iter().chain(&WINDOW).chain(&TESTS).copied().collect();
    system(&wanted)?;
    for folder in ["ui", "tests/e2e", "tests/certificate"] {
        node::install(&root.join(folder))?;
    }
    declarations(root)?;
    if cfg!(target_os = "linux") {
        if find("tauri-driver").is_none() {
            println!("Installing tauri-driver: it drives the real window in tests.");
            must(&mut command(root, "cargo", &["install", "tauri-driver", "--locked"]))?;
        }
        linux::browser(root)?;
    }
    Ok(())
}

/// The texts of the Universal Declaration, as their package has them.
pub fn declarations(root: &Path) -> Result<()> {
    node::install(&root.join("src-tauri/crates/preamble-core/declarations"))
}

/// Rust's small installation lacks the formatter and the lints.
fn rust_components(root: &Path) -> Result<()> {
    let answers =
        |tool: &str| command(root, "cargo", &[tool, "--version"]).output().is_ok_and(|output| output.status.success());
    if answers("fmt") && answers("clippy") {
        return Ok(());
    }
    println!("Installing rustfmt and clippy: the tests check format and lints.");
    must(&mut command(root, "rustup", &["component", "add", "rustfmt", "clippy"]))
}

/// A browser of the Chromium family.
pub fn chromium() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM").map(PathBuf::from).filter(|path| path.is_file()) {
        return Some(named);
    }
    ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"]
        .iter()
        .find_map(|name| find(name))
        .filter(|path| !linux::is_snap_stub(path))
        .or_else(linux::playwright_browser)
}

/// Builds the code of the window into `ui/dist`.
pub fn window_code(root: &Path) -> Result<()> {
    must(&mut command(&root.join("ui"), npm(), &["run", "--silent", "build"]))
}

/// Where cargo puts what it builds.
pub fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

#[cfg(target_os = "linux")]
fn system(wanted: &[Package]) -> Result<()> {
    linux::install(wanted)
}

/// On macOS the compiler comes with Xcode's command line tools; the window is part of the system.
#[cfg(target_os = "macos")]
fn system(_wanted: &[Package]) -> Result<()> {
    let has_tools = std::process::Command::new("xcode-select").arg("-p").output().is_ok_and(|it| it.status.success());
    if has_tools {
        return Ok(());
    }
    Err(Failure::new("the Xcode command line tools are missing; they hold the C compiler. Run: xcode-select --install"))
}

/// On Windows Rust needs the linker of Visual Studio, and the window needs WebView2.
#[cfg(windows)]
fn system(wanted: &[Package]) -> Result<()> {
    let edge = std::env::var_os("ProgramFiles(x86)")
        .map(|folder| PathBuf::from(folder).join("Microsoft").join("EdgeWebView").join("Application"));
    let needs_window = wanted.iter().any(|package| package.why == WINDOW[0].why);
    if needs_window && !edge.is_some_and(|folder| folder.is_dir()) {
        return Err(Failure::new(
            "the WebView2 runtime is missing; it shows the window. Windows 11 has it; else install \"Evergreen Bootstrapper\" \
             from https://developer.microsoft.com/microsoft-edge/webview2/",
        ));
    }
    let installer = std::env::var_os("ProgramFiles(x86)")
        .map(|folder| PathBuf::from(folder).join("Microsoft Visual Studio").join("Installer").join("vswhere.exe"));
    if !installer.is_some_and(|path| path.is_file()) {
        return Err(Failure::new(
            "the MSVC build tools are missing; they hold the linker. Install \"Build Tools for Visual Studio\" with the \
             workload \"Desktop development with C++\" from https://visualstudio.microsoft.com/visual-cpp-build-tools/",
        ));
    }
    if std::env::var_os("OPENSSL_DIR").is_none() {
        return Err(Failure::new(
            "OpenSSL's developer files are missing; they hold the cipher of protected profiles. Run: winget install \
             ShiningLight.OpenSSL.Dev, then set OPENSSL_DIR to its folder, such as C:\\Program Files\\OpenSSL-Win64",
        ));
    }
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn system(_wanted: &[Package]) -> Result<()> {
    Err(Failure::new("this system is not supported; Preamble runs on Linux, Windows and macOS"))
}
