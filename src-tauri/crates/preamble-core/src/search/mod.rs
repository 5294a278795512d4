//! Search over everything that Preamble teaches: lessons, glossary, library. Made in memory from content alone; journal, plan and
//! answers are no content, and no question is kept.

mod excerpt;
mod gather;
mod query;
mod vocabulary;
mod words;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::course::Courses;
use vocabulary::Vocabulary;

use crate::store::{IndexedWords, SearchIndex, StoreError, Wanted};

pub use excerpt::{Marker, Piece};
pub use query::LONGEST_QUERY;

/// So many hits are given in all, and so many of one kind.
const MOST: usize = 30;
const MOST_OF_A_KIND: usize = 10;
/// With fewer hits than this in the wanted language, other languages are looked at too.
const FEW: usize = 5;
/// Words that stand on more pages than this share say nothing when only some of the words are found.
const COMMON: f64 = 0.2;

/// What a page is of; hits are grouped by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Term,
    Article,
    Lesson,
}

/// Where a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A screen of a lesson.
    Lesson { course: String, lesson: String, block: String },
    /// A word of the glossary of a course.
    Term { course: String, term: String },
    /// An article of the Universal Declaration; 0 is its preamble.
    Article { number: u32 },
}

/// One thing that can be found.
#[derive(Debug, Clone)]
pub struct Page {
    pub kind: Kind,
    pub place: Place,
    pub language: String,
    pub title: String,
    /// All words by which it is found.
    pub body: String,
    /// What is shown of a page whose body comes with a content notice.
    pub instead: Option<String>,
}

/// A page that was found, with its title and the place in its text that fits best.
#[derive(Debug, Clone)]
pub struct Hit<'a> {
    pub page: &'a Page,
    pub title: Vec<Piece>,
    pub excerpt: Vec<Piece>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// Best first.
    pub hits: Vec<Hit<'a>>,
    /// No page has all the words; these have some.
    pub some_words: bool,
    /// A word that exists and is written almost like the one that was not found: the whole question with it.
    pub instead: Option<String>,
}

/// Everything that can be found.
pub struct Index {
    pages: Vec<Page>,
    languages: Vec<String>,
    vocabularies: Vec<Vocabulary>,
    store: Mutex<SearchIndex>,
}

impl Index {
    /// From the content of the program.
    ///
    /// # Errors
    /// [`StoreError::Broken`] if SQLite refuses.
    pub fn of_content(courses: &Courses) -> Result<Self, StoreError> {
        Self::of_pages(gather::pages(courses))
    }

    /// # Errors
    /// [`StoreError::Broken`] if SQLite refuses.
    pub fn of_pages(pages: Vec<Page>) -> Result<Self, StoreError> {
        let mut numbers: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (number, page) in pages.iter().enumerate() {
            numbers.entry(&page.language).or_default().push(number);
        }
        let languages: Vec<String> = numbers.keys().map(|language| (*language).to_owned()).collect();
        let mut store = SearchIndex::new(languages.len())?;
        let mut vocabularies = Vec::new();
        for (table, (language, numbers)) in numbers.iter().enumerate() {
            let (stemmer, mut vocabulary) = (words::stemmer(language), Vocabulary::default());
            let page = |number: &usize| (*number, indexed(&pages[*number], stemmer.as_ref(), &mut vocabulary));
            store.add(table, numbers.iter().map(page))?;
            vocabularies.push(vocabulary);
        }
        Ok(Self { pages, languages, vocabularies, store: Mutex::new(store) })
    }

    /// The best pages for what a person typed, in the wanted language first.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn find(&self, text: &str, language: &str) -> Result<Found<'_>, StoreError> {
        let query = query::Query::read(text);
        if query.is_empty() {
            return Ok(Found::default());
        }
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = Found::default();
        for all in [true, false] {
            for table in self.tables(language) {
                if found.hits.len() >= FEW && self.languages[table] != language {
                    break;
                }
                let wanted = query.wanted(words::stemmer(&self.languages[table]).as_ref());
                let wanted = if all { wanted } else { self.telling(table, wanted) };
                let ranked = store.find(table, &wanted, all)?;
                self.take(&query, &ranked, &mut found.hits);
            }
            found.some_words = !all && !found.hits.is_empty();
            if !found.hits.is_empty() || query.is_one_word() {
                break;
            }
        }
        let own = self.languages.iter().position(|other| other == language);
        if let Some(table) = own.filter(|_| found.hits.is_empty() || found.some_words) {
            found.instead = query.corrected(&self.vocabularies[table]);
        }
        Ok(found)
    }

    /// The wanted language, then the others.
    fn tables(&self, language: &str) -> Vec<usize> {
        let mut tables: Vec<usize> = (0..self.languages.len()).collect();
        tables.sort_by_key(|table| self.languages[*table] != language);
        tables
    }

    /// What is left of the wanted words when those are taken out that stand nearly everywhere.
    fn telling(&self, table: usize, wanted: Vec<Wanted>) -> Vec<Wanted> {
        let common = |stem: &String| self.vocabularies[table].share(stem) > COMMON;
        let says_something = |one: &Wanted| match one {
            Wanted::Stems(stems) => !stems.iter().all(common),
            Wanted::Begins { stem, .. } => !common(stem),
            Wanted::TitleBegins(_) => false,
        };
        wanted.into_iter().filter(says_something).collect()
    }

    fn take<'a>(&'a self, query: &query::Query, ranked: &[(usize, f64)], hits: &mut Vec<Hit<'a>>) {
        let mut of_kind: BTreeMap<Kind, usize> = BTreeMap::new();
        for hit in hits.iter() {
            *of_kind.entry(hit.page.kind).or_default() += 1;
        }
        let Some(first) = ranked.first().and_then(|(number, _)| self.pages.get(*number)) else { return };
        let marker = Marker::new(query, words::stemmer(&first.language));
        let mut pages: Vec<&Page> = ranked.iter().filter_map(|(number, _)| self.pages.get(*number)).collect();
        // What is called just so comes before what is about it.
        pages.sort_by_key(|page| !marker.is_all(&page.title));
        for page in pages {
            if hits.len() >= MOST {
                break;
            }
            let taken = of_kind.entry(page.kind).or_default();
            if *taken < MOST_OF_A_KIND {
                *taken += 1;
                let shown = page.instead.as_deref().unwrap_or(&page.body);
                // An article is short, and its words are official: they are never cut.
                let excerpt = if page.kind == Kind::Article { marker.whole(shown) } else { marker.excerpt(shown) };
                hits.push(Hit { page, title: marker.whole(&page.title), excerpt });
            }
        }
    }

    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Bytes of memory that the index takes, without the texts.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn bytes(&self) -> Result<u64, StoreError> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner).bytes()
    }
}

fn indexed(page: &Page, stemmer: Option<&frostem::Stemmer>, vocabulary: &mut Vocabulary) -> IndexedWords {
    let pairs = |text: &str| -> Vec<(String, String)> {
        let pair = |word: words::Word| {
            let stem = words::stem(stemmer, &word.form);
            (word.form, stem)
        };
        words::words(text).map(pair).collect()
    };
    let (title, body) = (pairs(&page.title), pairs(&page.body));
    let forms = |words: &[(String, String)]| words.iter().map(|(form, _)| form.as_str()).collect::<Vec<_>>().join(" ");
    let stems = |words: &[(String, String)]| words.iter().map(|(_, stem)| stem.as_str()).collect::<Vec<_>>().join(" ");
    let indexed = IndexedWords {
        title_stems: stems(&title),
        body_stems: stems(&body),
        title_forms: forms(&title),
        body_forms: forms(&body),
    };
    vocabulary.add(title.into_iter().chain(body));
    indexed
}

#[cfg(test)]
mod tests;
