//! `cargo xtask bundle`: the packages of a release for the system one is on, and what they weigh.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::failure::{Failure, Result};
use crate::prepare;
use crate::process::{command, must, npx};

/// Fetched for a release only, at this version: nobody else should have to install it.
pub const PACKAGER: &str = "@tauri-apps/cli@2.12.5";

/// Kinds of package of this system.
const KINDS: &str = if cfg!(windows) {
    "nsis"
} else if cfg!(target_os = "macos") {
    "dmg"
} else {
    "deb,rpm"
};

pub fn run(root: &Path, kinds: Option<&str>) -> Result<bool> {
    prepare::for_window(root)?;
    prepare::window_code(root)?;
    let kinds = kinds.unwrap_or(KINDS);
    must(&mut command(
        &root.join("src-tauri"),
        npx(),
        &["--yes", PACKAGER, "build", "--features", "vendored-openssl", "--bundles", kinds],
    ))?;
    must(&mut command(
        root,
        "cargo",
        &["build", "--release", "--package", "preamble-kit", "--features", "preamble-api/vendored-openssl"],
    ))?;
    let release = prepare::target_folder(root).join("release");
    for package in packages(&release).iter().filter(|path| path.extension().is_some_and(|ending| ending == "deb")) {
        squeeze(root, package)?;
    }
    for path in packages(&release) {
        let bytes = std::fs::metadata(&path).map_or(0, |about| about.len());
        println!("{:>7.1} MB  {}", megabytes(bytes), path.display());
    }
    Ok(true)
}

/// The bundler packs a .deb with gzip and takes no other wish; xz makes it a quarter smaller, and sticks and lines are slow.
fn squeeze(root: &Path, package: &Path) -> Result<()> {
    let folder = package.with_extension("unpacked");
    let (package, folder) = (package.display().to_string(), folder.display().to_string());
    must(&mut command(root, "dpkg-deb", &["--raw-extract", &package, &folder]))?;
    must(&mut command(root, "dpkg-deb", &["-Zxz", "--root-owner-group", "--build", &folder, &package]))?;
    std::fs::remove_dir_all(&folder).map_err(|error| Failure::new(format!("{folder}: {error}")))
}

/// Sizes are for reading; half a byte does not matter.
#[allow(clippy::cast_precision_loss)]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}

fn packages(release: &Path) -> Vec<PathBuf> {
    let programs = ["preamble", "preamble-kit", "preamble.exe", "preamble-kit.exe"].map(|name| release.join(name));
    let made = WalkDir::new(release.join("bundle")).into_iter().filter_map(std::result::Result::ok);
    programs
        .into_iter()
        .filter(|path| path.is_file())
        .chain(made.map(walkdir::DirEntry::into_path).filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("");
            ["deb", "rpm", "AppImage", "dmg", "msi", "exe"].contains(&ending)
        }))
        .collect()
}
