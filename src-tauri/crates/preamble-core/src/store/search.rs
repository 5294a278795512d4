//! The index of search: FTS5 in a database of its own that lives in memory only. It is made from content and holds no word of a person.
//!
//! Words come in folded and stemmed, as letters and numbers only, so that the tokenizer has nothing to do but split at spaces
//! (`ascii` takes every other letter as it is). The tables keep no text: a page is known by its number.

use rusqlite::{Connection, params};

use super::StoreError;

/// What matters more: words of the title before words of the body, stems before beginnings of words.
const WEIGHTS: &str = "12.0, 1.5, 6.0, 0.5";
/// So many of the best matches are told; more than a screen can show of any kind.
const MOST: usize = 240;

/// The words of one page as they are compared, with spaces between them.
#[derive(Debug, Default)]
pub struct IndexedWords {
    pub title_stems: String,
    pub body_stems: String,
    pub title_forms: String,
    pub body_forms: String,
}

/// One thing that a page must have. Words are letters and numbers only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Words one after another, as stems; mostly just one.
    Stems(Vec<String>),
    /// The stem, or a word that begins with these letters.
    Begins { stem: String, form: String },
    /// A word of the title that begins with these letters.
    TitleBegins(String),
}

/// An index of pages, a table for each language.
pub struct SearchIndex {
    connection: Connection,
}

impl SearchIndex {
    /// An empty index for so many languages.
    ///
    /// # Errors
    /// [`StoreError::Broken`] if SQLite refuses.
    pub fn new(languages: usize) -> Result<Self, StoreError> {
        let connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        // Nothing to come back to: what fails here is made anew.
        connection.pragma_update(None, "journal_mode", "OFF")?;
        for language in 0..languages {
            connection.execute_batch(&format!(
                "CREATE VIRTUAL TABLE page_{language} USING fts5(title_stems, body_stems, title_forms, body_forms,
                     content = '', tokenize = 'ascii', prefix = '2 3');"
            ))?;
        }
        Ok(Self { connection })
    }

    /// Puts pages in; their numbers are theirs alone.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn add(
        &mut self,
        language: usize,
        pages: impl Iterator<Item = (usize, IndexedWords)>,
    ) -> Result<(), StoreError> {
        let tx = self.connection.transaction()?;
        {
            let mut add = tx.prepare(&format!(
                "INSERT INTO page_{language} (rowid, title_stems, body_stems, title_forms, body_forms)
                 VALUES (?1, ?2, ?3, ?4, ?5)"
            ))?;
            for (number, words) in pages {
                let number = i64::try_from(number).unwrap_or(i64::MAX);
                add.execute(params![number, words.title_stems, words.body_stems, words.title_forms, words.body_forms])?;
            }
        }
        tx.commit()?;
        // One segment: every later question reads one place.
        let merge = format!("INSERT INTO page_{language} (page_{language}) VALUES ('optimize')");
        self.connection.execute(&merge, [])?;
        Ok(())
    }

    /// The best pages with their score, best first; lower is better. `all`: with everything wanted, else with something of it.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn find(&self, language: usize, wanted: &[Wanted], all: bool) -> Result<Vec<(usize, f64)>, StoreError> {
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let parts: Vec<String> = wanted.iter().map(expression).collect();
        let question = parts.join(if all { " AND " } else { " OR " });
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT rowid, rank FROM page_{language} WHERE page_{language} MATCH ?1
             AND rank MATCH 'bm25({WEIGHTS})' ORDER BY rank LIMIT {MOST}"
        ))?;
        let rows = statement.query_map([question], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, f64>(1)?)))?;
        let mut found = Vec::new();
        for row in rows {
            let (number, score) = row?;
            found.push((usize::try_from(number).unwrap_or(usize::MAX), score));
        }
        Ok(found)
    }

    /// Bytes of memory that the index takes.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn bytes(&self) -> Result<u64, StoreError> {
        let read = |what: &str| self.connection.pragma_query_value(None, what, |row| row.get::<_, i64>(0));
        Ok(u64::try_from(read("page_count")? * read("page_size")?).unwrap_or(0))
    }
}

/// The same in the language of FTS5. Every word is quoted, and has no sign that could mean something else.
fn expression(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Stems(stems) => format!("({{title_stems body_stems}} : \"{}\")", stems.join(" ")),
        Wanted::Begins { stem, form } => {
            format!("(({{title_stems body_stems}} : \"{stem}\") OR ({{title_forms body_forms}} : \"{form}\" *))")
        }
        Wanted::TitleBegins(form) => format!("(title_forms : \"{form}\" *)"),
    }
}
