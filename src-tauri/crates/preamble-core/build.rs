//! Compiles `training-modules/` into what the program carries: the courses, the library, the countries and the suggested order,
//! without the parts that this build leaves out. The folders themselves are not embedded: what is left out must not be in the
//! program's file either, for whoever searches a computer reads files, not screens.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use preamble_content::{Course, Diagnostic, Files, Severity, compile, country, library, order};
use serde::Serialize;

const MODULES: &str = "../../../training-modules";
/// Tags to leave out, with commas between: `org:,sogi`. Set and empty: nothing is left out.
const VARIABLE: &str = "PREAMBLE_LEAVE_OUT";
/// What is left out unless somebody says otherwise: texts that rest on the work of a named organisation, and topics that are
/// dangerous to hold in some countries.
const USUAL: &str = "org:,sogi";

type Wrong = Box<dyn Error>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={MODULES}");
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            reason.to_string().lines().for_each(|line| println!("cargo::error={line}"));
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Wrong> {
    let wanted = env::var(VARIABLE).unwrap_or_else(|_| USUAL.to_owned());
    let omit: Vec<&str> = wanted.split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect();
    let modules = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(MODULES);
    let shipped = Shipped { folder: Path::new(&env::var("OUT_DIR")?).join("shipped") };
    if shipped.folder.exists() {
        fs::remove_dir_all(&shipped.folder)?;
    }
    let courses = folders(&modules)?;
    let countries = folders(&modules.join("_countries"))?;
    let library = Files::read_folder(&modules.join("_library"))?;
    is_known(&omit, courses.values().chain(countries.values()).chain([&library]))?;
    for (name, files) in &courses {
        let compiled = compile(name, files, &omit);
        shipped.course(&sound(name, compiled.course, &compiled.diagnostics)?)?;
    }
    for (name, files) in &countries {
        let (country, findings) = country::compile(name, files, &omit);
        let country = sound(&format!("_countries/{name}"), country, &findings)?;
        shipped.json(&format!("countries/{name}.json"), &country)?;
    }
    let (library, findings) = library::compile(&library, &omit);
    shipped.json("library.json", &sound("_library", library, &findings)?)?;
    let order = order::read(&fs::read_to_string(modules.join(order::ORDER))?);
    shipped.json("order.json", &order.map_err(|reason| format!("{MODULES}/{}: {reason}", order::ORDER))?)?;
    println!("cargo::rustc-env=PREAMBLE_LEFT_OUT={}", omit.join(","));
    Ok(())
}

/// The folders below this one; names with an underscore are not courses, names with a dot are not ours.
fn folders(below: &Path) -> Result<BTreeMap<String, Files>, Wrong> {
    let mut folders = BTreeMap::new();
    for entry in fs::read_dir(below)? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| format!("{}: no Unicode", name.display()))?;
        if entry.file_type()?.is_dir() && !name.starts_with(['_', '.']) {
            folders.insert(name, Files::read_folder(&entry.path())?);
        }
    }
    Ok(folders)
}

/// A slip in a tag (`org` for `org:`) would leave nothing out, and nobody would see it.
fn is_known<'a>(omit: &[&str], all: impl Iterator<Item = &'a Files> + Clone) -> Result<(), Wrong> {
    for tag in omit {
        let quoted = if tag.ends_with(':') { format!("\"{tag}") } else { format!("\"{tag}\"") };
        let carries = |(path, bytes): (&str, &[u8])| {
            (path.ends_with(".toml") || path.ends_with(".json")) && String::from_utf8_lossy(bytes).contains(&quoted)
        };
        if !all.clone().any(|files| files.iter().any(carries)) {
            return Err(format!(
                "{VARIABLE}: no training module has the tag `{tag}`. A beginning ends in a colon: `org:`."
            )
            .into());
        }
    }
    Ok(())
}

/// What was compiled, or everything that stands against it.
fn sound<T>(folder: &str, compiled: Option<T>, findings: &[Diagnostic]) -> Result<T, Wrong> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| {
        let Diagnostic { file, line, code, args, .. } = finding;
        let args: Vec<String> = args.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        format!("training-modules/{folder}/{file}:{line}: {code} ({})", args.join(", "))
    });
    compiled.ok_or_else(|| errors.collect::<Vec<_>>().join("\n").into())
}

/// The folder that `src/shipped.rs` embeds.
struct Shipped {
    folder: PathBuf,
}

impl Shipped {
    fn course(&self, course: &Course) -> Result<(), Wrong> {
        self.json(&format!("courses/{}.json", course.id), course)?;
        for (file, picture) in &course.media {
            self.write(&format!("media/{}/{file}", course.id), &picture.bytes)?;
        }
        Ok(())
    }

    fn json(&self, path: &str, it: &impl Serialize) -> Result<(), Wrong> {
        self.write(path, &serde_json::to_vec(it)?)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Wrong> {
        let path = self.folder.join(path);
        let wrong = |reason: &dyn Display| format!("{}: {reason}", path.display());
        fs::create_dir_all(path.parent().unwrap_or(&self.folder)).map_err(|reason| wrong(&reason))?;
        fs::write(&path, bytes).map_err(|reason| wrong(&reason))?;
        Ok(())
    }
}
