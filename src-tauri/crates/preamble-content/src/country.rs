//! A country pack: contacts, laws and advice for one country or for all, each with its source and its date. The format is
//! described in `training-modules/README.md`.

mod date;
mod record;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{
    Diagnostic, Severity, StampError,
    check::translation,
    collection::{self, Basis, Collection, CollectionSource, Place},
    course_toml::RawReviews,
    diagnostic::{Code, Report},
    files::Files,
    model::{Fact, Review, Tag},
    source::{Loader, TomlFile},
    stamp::{self, Stamps},
};

pub use record::{Confidence, ContactKind, CountryEntry, RunBy};

/// Contacts, laws and advice for one country, or for all (`international`).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2 in lower case.
    pub id: String,
    pub version: String,
    /// Who keeps it up to date; empty: nobody yet.
    pub maintainer: String,
    /// The day on which it was put together.
    pub checked: String,
    /// Ids of shipped entries that an organisation takes away; `*`: all of them.
    pub hides: Vec<String>,
    /// The titles are the names of the country.
    pub entries: Collection<CountryEntry>,
    /// By id.
    pub facts: BTreeMap<String, Fact>,
    pub reviews: Vec<Review>,
}

impl Country {
    /// Whether nobody has signed this language of this version.
    #[must_use]
    pub fn is_draft(&self, language: &str) -> bool {
        !self.reviews.iter().any(|review| review.language == language && review.version == self.version)
    }
}

const ABOUT: &str = "country.toml";
/// The layout that this version reads.
const FORMAT: u32 = 1;

/// Read first: a later layout may have fields that this version must not call mistakes.
#[derive(Debug, Deserialize)]
struct RawFormat {
    format: Spanned<u32>,
}

/// `country.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountry {
    #[serde(rename = "format")]
    _format: u32,
    id: Spanned<String>,
    version: String,
    languages: Vec<Tag>,
    #[serde(default)]
    maintainer: String,
    checked: Spanned<String>,
    #[serde(default)]
    hides: Vec<String>,
    #[serde(default)]
    entries: Vec<Spanned<CountryEntry>>,
}

/// Checks the files of a country pack and makes the pack from them; present if there is no error. `name` is the name of the folder,
/// `omit` as in [`crate::compile`].
#[must_use]
pub fn compile(name: &str, files: &Files, omit: &[&str]) -> (Option<Country>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let country = read(name, files, omit, &mut report);
    let diagnostics = report.finish();
    let failed = diagnostics.iter().any(|finding| finding.severity == Severity::Error);
    (country.filter(|_| !failed), diagnostics)
}

fn read(name: &str, files: &Files, omit: &[&str], report: &mut Report) -> Option<Country> {
    let mut loader = Loader { files, report };
    let TomlFile { raw, lines, .. } = about(&mut loader)?;
    if raw.id.get_ref() != name {
        let args: [(&'static str, &dyn std::fmt::Display); 2] = [("id", raw.id.get_ref()), ("folder", &name)];
        loader.report.add(Code::IdFolder, ABOUT, lines.line(raw.id.span().start), &args);
    }
    let checked = raw.checked.get_ref();
    if !collection::is_date(checked) || checked.len() != 10 {
        let line = lines.line(raw.checked.span().start);
        loader.report.add(Code::DateForm, ABOUT, line, &[("date", checked)]);
    }
    let facts = loader.facts();
    let reviews = loader.toml::<RawReviews>("review.toml", false).map(|file| file.raw.reviews).unwrap_or_default();
    let source = entries(&mut loader, raw.entries, &raw.languages);
    let translations = raw.languages.iter().skip(1);
    let stamps: Vec<(&Tag, Option<Stamps>)> =
        translations.map(|tag| (tag, loader.toml(&stamp::path(tag), false).map(|file| file.raw))).collect();
    let basis = Basis { languages: raw.languages.clone(), facts, terms: BTreeSet::new(), omit };
    collection::check(&source, &basis, report);
    for (language, stamps) in stamps {
        let segments = collection::segments(&source, &basis.languages, language);
        translation::compare(files, language, stamps.as_ref(), &segments, report);
    }
    let facts = basis.facts.iter().flatten().filter(|(id, _)| !basis.strip().is_omitted(id));
    Some(Country {
        id: raw.id.into_inner(),
        version: raw.version,
        maintainer: raw.maintainer,
        checked: raw.checked.into_inner(),
        hides: raw.hides,
        facts: facts.map(|(id, fact)| (id.clone(), fact.clone())).collect(),
        entries: source.assemble(&basis),
        reviews,
    })
}

fn about(loader: &mut Loader<'_, '_>) -> Option<TomlFile<RawCountry>> {
    let text = loader.text(ABOUT, Some((Code::FileMissing, "")))?;
    if let Ok(RawFormat { format }) = toml::from_str(text)
        && *format.get_ref() != FORMAT
    {
        let line = crate::files::Lines::of(text).line(format.span().start);
        let args: [(&'static str, &dyn std::fmt::Display); 2] = [("found", format.get_ref()), ("known", &FORMAT)];
        loader.report.add(Code::FormatUnknown, ABOUT, line, &args);
        return None;
    }
    loader.toml(ABOUT, true)
}

/// The tables stand in `country.toml` itself, the words in `<tag>.md`.
fn entries(
    loader: &mut Loader<'_, '_>,
    records: Vec<Spanned<CountryEntry>>,
    languages: &[Tag],
) -> CollectionSource<CountryEntry> {
    let place = Place::new(ABOUT, loader.text(ABOUT, None).unwrap_or_default());
    let texts = loader.in_languages(languages, |tag| format!("{tag}.md"), collection::text);
    CollectionSource { place, records, texts }
}

/// The text of `translations/<language>.toml`: the translation was made from the words as they are now.
///
/// # Errors
/// [`StampError`], if the pack cannot be read or has no such language.
pub fn stamp(files: &Files, language: &str) -> Result<String, StampError> {
    let mut report = Report::default();
    let mut loader = Loader { files, report: &mut report };
    let Some(TomlFile { raw, .. }) = about(&mut loader) else { return Err(StampError::Unreadable(report.finish())) };
    match raw.languages.iter().position(|tag| tag == language) {
        None => return Err(StampError::UnknownLanguage(language.to_owned())),
        Some(0) => return Err(StampError::SourceLanguage(language.to_owned())),
        Some(_) => {}
    }
    let source = entries(&mut loader, raw.entries, &raw.languages);
    let original = raw.languages.first().map_or("", String::as_str);
    Ok(stamp::text(original, &collection::segments(&source, &raw.languages, language)))
}
