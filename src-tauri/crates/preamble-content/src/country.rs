//! A country pack: contacts, laws and advice of one country, each with its source and its date.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    diagnostic::{Code, Diagnostic, Report},
    files::Files,
    ids, markdown,
    model::{Fact, Part, Review, Tag},
    section::{self, Section},
    text::Text,
};

/// One entry: what is the same in every language, and the words.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<R> {
    pub id: String,
    pub record: R,
    pub words: BTreeMap<Tag, EntryWords>,
}

/// The words of an entry in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntryWords {
    pub title: String,
    pub body: Vec<Text>,
    pub parts: BTreeMap<String, Part>,
}

/// Contacts, laws and advice for one country, or for all (`international`).
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    pub id: String,
    pub version: String,
    pub languages: Vec<Tag>,
    pub maintainer: String,
    pub checked: String,
    pub hides: Vec<String>,
    pub names: BTreeMap<Tag, String>,
    pub entries: Vec<Entry<CountryEntry>>,
    pub facts: BTreeMap<String, Fact>,
    pub reviews: Vec<Review>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Emergency,
    Violence,
    Children,
    Discrimination,
    Legal,
    MentalHealth,
    Directory,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunBy {
    State,
    Ngo,
    Mixed,
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Confidence {
    A,
    B,
    C,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryEntry {
    pub id: String,
    pub slot: String,
    pub kind: Option<ContactKind>,
    pub number: Option<String>,
    pub run_by: RunBy,
    pub source: String,
    pub checked: String,
    pub confidence: Confidence,
    #[serde(default)]
    pub called: bool,
    pub expires: String,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(rename = "format")]
    _format: u32,
    id: String,
    version: String,
    languages: Vec<Tag>,
    #[serde(default)]
    maintainer: String,
    checked: String,
    #[serde(default)]
    hides: Vec<String>,
    #[serde(default)]
    entries: Vec<CountryEntry>,
}

/// Reads a pack; `None` with diagnostics if something is wrong.
pub fn compile(name: &str, files: &Files, omit: &[&str]) -> (Option<Country>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let country = read(name, files, omit, &mut report);
    let diagnostics = report.finish();
    let failed = diagnostics.iter().any(|diagnostic| diagnostic.severity == crate::Severity::Error);
    (country.filter(|_| !failed), diagnostics)
}

fn read(name: &str, files: &Files, omit: &[&str], report: &mut Report) -> Option<Country> {
    let text = |path: &str| files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let raw: Raw = match toml::from_str(text("country.toml")?) {
        Ok(raw) => raw,
        Err(error) => {
            report.add(Code::TomlInvalid, "country.toml", 0, &[("detail", &error.message())]);
            return None;
        }
    };
    if raw.id != name {
        report.add(Code::IdFolder, "country.toml", 0, &[("id", &raw.id), ("folder", &name)]);
    }
    let facts: Vec<Fact> = serde_json::from_str(text("facts.json")?).ok()?;
    let mut names = BTreeMap::new();
    let mut sections: BTreeMap<Tag, Vec<Section>> = BTreeMap::new();
    for tag in &raw.languages {
        let path = format!("{tag}.md");
        let document = markdown::read(&path, text(&path)?, report);
        let (top, cut) = section::cut(&document, report);
        let title = top.iter().find_map(|element| match &element.what {
            markdown::What::Heading { title, .. } => Some(title.clone()),
            _ => None,
        });
        names.insert(tag.clone(), title.unwrap_or_default());
        sections.insert(tag.clone(), cut);
    }
    let kept = |entry: &CountryEntry| !ids::is_omitted(entry.tags.iter().map(String::as_str), omit);
    let entries = raw.entries.into_iter().filter(kept).map(|record| Entry {
        id: record.id.clone(),
        words: sections
            .iter()
            .filter_map(|(tag, cut)| Some((tag.clone(), words(cut.iter().find(|one| one.id == record.id)?))))
            .collect(),
        record,
    });
    Some(Country {
        entries: entries.collect(),
        id: raw.id,
        version: raw.version,
        languages: raw.languages,
        maintainer: raw.maintainer,
        checked: raw.checked,
        hides: raw.hides,
        names,
        facts: facts
            .into_iter()
            .filter(|fact| !ids::is_omitted(fact.tags.iter().map(String::as_str), omit))
            .map(|fact| (fact.id.clone(), fact))
            .collect(),
        reviews: Vec::new(),
    })
}

fn words(section: &Section) -> EntryWords {
    let part =
        |part: &Section| (part.id.clone(), Part { title: part.title.clone(), body: markdown::text(&part.elements) });
    EntryWords {
        title: section.title.clone(),
        body: markdown::text(&section.elements),
        parts: section.parts.iter().map(part).collect(),
    }
}
