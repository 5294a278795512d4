//! `terms.tsv`: the same concept in every language of the terminology. Columns: term_id, one per language, note.
//! A note may carry tags between semicolons: `UN usage; tag sogi`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{diagnostic::Code, ids, model::Tag, source::Loader};

const PATH: &str = "terms.tsv";
/// The columns between id and note, as the first line of the file names them.
const COLUMNS: [(&str, &str); 5] =
    [("English", "en"), ("Russian", "ru"), ("Spanish", "es"), ("French", "fr"), ("Arabic", "ar")];
const NOTE: &str = "note";

/// One concept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Terminology {
    pub id: String,
    /// The word, by language.
    pub words: BTreeMap<Tag, String>,
    pub tags: Vec<String>,
}

/// Reads the table; without it there are no terms.
pub(super) fn read(loader: &mut Loader<'_, '_>) -> Vec<Terminology> {
    let Some(text) = loader.text(PATH, None) else { return Vec::new() };
    let mut lines = text.lines().enumerate();
    let head: Vec<&str> = lines.next().map(|(_, head)| head.split('\t').collect()).unwrap_or_default();
    let languages: Vec<Option<&str>> =
        head.iter().map(|column| COLUMNS.iter().find(|(name, _)| name == column).map(|(_, tag)| *tag)).collect();
    let mut terms: Vec<Terminology> = Vec::new();
    for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let id = cells.first().copied().unwrap_or_default();
        if !ids::is_term(id) {
            loader.report.add(Code::IdForm, PATH, at + 1, &[("id", &id), ("what", &"term")]);
            continue;
        }
        if terms.iter().any(|known| known.id == id) {
            loader.report.add(Code::IdDuplicate, PATH, at + 1, &[("id", &id), ("what", &"term")]);
            continue;
        }
        let words = cells.iter().zip(&languages).filter(|(word, _)| !word.is_empty());
        let words = words.filter_map(|(word, tag)| Some(((*tag)?.to_owned(), (*word).to_owned()))).collect();
        let note = head.iter().position(|column| *column == NOTE).and_then(|at| cells.get(at)).unwrap_or(&"");
        let tags = note.split(';').filter_map(|part| part.trim().strip_prefix("tag "));
        terms.push(Terminology { id: id.to_owned(), words, tags: tags.map(str::to_owned).collect() });
    }
    terms
}
