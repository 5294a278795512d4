//! Search over everything that Preamble teaches and holds: courses, lessons, glossary, library, country packs. Made in memory from content
//! alone; journal, plan and answers are no content, and no question is kept.

mod excerpt;
mod gather;
mod query;
mod spelling;
mod table;
mod words;

use std::collections::BTreeMap;

use crate::country::Countries;
use crate::course::Courses;
use crate::library::Library;
use query::{Query, Wanted};
use table::Table;

pub use excerpt::{Marker, Piece};
pub use query::LONGEST_QUERY;

/// So many hits are given in all, and so many of one kind.
const MOST: usize = 60;
const MOST_OF_A_KIND: usize = 10;
/// Of so many of the best of a kind it is looked which are called just as was asked.
const NEAR_THE_TOP: usize = 40;
/// With fewer hits than this in the wanted language, other languages are looked at too.
const FEW: usize = 5;
/// Words that stand on more pages than this share say nothing when only some of the words are found.
const COMMON: f64 = 0.2;

/// What a page is of; hits are grouped by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Course,
    Lesson,
    Term,
    /// Official words of the Universal Declaration.
    Article,
    /// Our plain words beside an article.
    Plain,
    Instrument,
    Case,
    Number,
    Action,
    Letter,
    /// An entry of a country pack.
    Help,
}

/// Where a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// What a course says of itself.
    Course {
        course: String,
    },
    /// A screen of a lesson.
    Lesson {
        course: String,
        lesson: String,
        block: String,
    },
    /// A word of the glossary of a course.
    Term {
        course: String,
        term: String,
    },
    /// An article of the Universal Declaration; 0 is its preamble.
    Article {
        number: u32,
    },
    Instrument {
        id: String,
    },
    Case {
        id: String,
    },
    Number {
        id: String,
    },
    Action {
        id: String,
    },
    Letter {
        id: String,
    },
    /// An entry of the pack of a country, or of the one that holds everywhere.
    Help {
        country: String,
        entry: String,
    },
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
    /// Of every page: thousands are sorted by it before a few are looked at.
    kinds: Vec<Kind>,
    /// One for each language.
    tables: Vec<(String, Table)>,
}

impl Index {
    /// From the content of the program.
    pub fn of_content(courses: &Courses, library: Option<&Library>, countries: &Countries) -> Self {
        Self::of_pages(gather::pages(courses, library, countries))
    }

    pub fn of_pages(pages: Vec<Page>) -> Self {
        let mut numbers: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (number, page) in (0u32..).zip(&pages) {
            numbers.entry(&page.language).or_default().push(number);
        }
        let words = |number: u32| {
            let page = &pages[number as usize];
            (number, page.title.as_str(), page.body.as_str())
        };
        let table = |(language, numbers): (&&str, &Vec<u32>)| {
            ((*language).to_owned(), Table::of(language, numbers.iter().map(|number| words(*number))))
        };
        let tables = numbers.iter().map(table).collect();
        let kinds = pages.iter().map(|page| page.kind).collect();
        Self { pages, kinds, tables }
    }

    /// The best pages for what a person typed, in the wanted language first. `admits` says what of Help this person is shown: the packs of
    /// other countries are in the index too.
    pub fn find(&self, text: &str, language: &str, admits: impl Fn(&Place) -> bool) -> Found<'_> {
        let query = Query::read(text);
        let mut found = Found::default();
        if query.is_empty() {
            return found;
        }
        for all in [true, false] {
            for (other, table) in self.tables(language) {
                if found.hits.len() >= FEW && other != language {
                    break;
                }
                let wanted = if all { query.wanted() } else { telling(table, query.wanted()) };
                if !wanted.is_empty() {
                    self.take(&query, table, table.find(&wanted, all), &admits, &mut found.hits);
                }
            }
            found.some_words = !all && !found.hits.is_empty();
            if !found.hits.is_empty() || query.words() == 1 {
                break;
            }
        }
        let own = self.tables.iter().find(|(other, _)| other == language);
        if let Some((_, table)) = own.filter(|_| found.hits.is_empty() || found.some_words) {
            found.instead = query.corrected(table);
        }
        found
    }

    /// The wanted language, then the others.
    fn tables(&self, language: &str) -> impl Iterator<Item = (&str, &Table)> {
        let all = || self.tables.iter().map(|(other, table)| (other.as_str(), table));
        all().filter(move |(other, _)| *other == language).chain(all().filter(move |(other, _)| *other != language))
    }

    /// Puts the best of each kind to the hits.
    fn take<'a>(
        &'a self,
        query: &Query,
        table: &Table,
        ranked: Vec<(usize, f32)>,
        admits: &impl Fn(&Place) -> bool,
        hits: &mut Vec<Hit<'a>>,
    ) {
        let mut of_kind: BTreeMap<Kind, Vec<(usize, f32)>> = BTreeMap::new();
        for (at, score) in ranked {
            let number = table.number(at);
            let kind = self.kinds[number];
            // Only what stands in Help differs from person to person.
            if kind != Kind::Help || admits(&self.pages[number].place) {
                of_kind.entry(kind).or_default().push((at, score));
            }
        }
        let marker = Marker::new(query, table);
        let mut best: Vec<(&Page, f32, bool)> = Vec::new();
        for (kind, mut pages) in of_kind {
            if pages.len() > NEAR_THE_TOP {
                pages.select_nth_unstable_by(NEAR_THE_TOP, |one, other| other.1.total_cmp(&one.1));
                pages.truncate(NEAR_THE_TOP);
            }
            // What is called just so comes before what is about it.
            let named = pages.into_iter().map(|(at, score)| {
                let page = &self.pages[table.number(at)];
                (page, score, table.title_words(at) <= query.words() && marker.is_all(&page.title))
            });
            let mut named: Vec<(&Page, f32, bool)> = named.collect();
            named.sort_by(|one, other| (other.2.cmp(&one.2)).then(other.1.total_cmp(&one.1)));
            let taken = hits.iter().filter(|hit| hit.page.kind == kind).count();
            best.extend(named.into_iter().take(MOST_OF_A_KIND.saturating_sub(taken)));
        }
        best.sort_by(|one, other| (other.2.cmp(&one.2)).then(other.1.total_cmp(&one.1)));
        best.truncate(MOST.saturating_sub(hits.len()));
        hits.extend(best.into_iter().map(|(page, ..)| hit(page, &marker)));
    }

    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Bytes of memory that the index takes, without the texts.
    pub fn bytes(&self) -> usize {
        self.tables.iter().map(|(_, table)| table.bytes()).sum()
    }
}

/// What is left of the wanted words when those are taken out that stand nearly everywhere.
fn telling(table: &Table, wanted: Vec<Wanted>) -> Vec<Wanted> {
    let common = |word: &String| table.share(word) > COMMON;
    let says_something = |one: &Wanted| match one {
        Wanted::Stems(words) => !words.iter().all(common),
        Wanted::Begins(word) => !common(word),
        Wanted::TitleBegins(_) => false,
    };
    wanted.into_iter().filter(says_something).collect()
}

fn hit<'a>(page: &'a Page, marker: &Marker<'_>) -> Hit<'a> {
    let shown = page.instead.as_deref().unwrap_or(&page.body);
    // An article is short, and its words are official: they are never cut.
    let excerpt = if page.kind == Kind::Article { marker.whole(shown) } else { marker.excerpt(shown) };
    Hit { page, title: marker.whole(&page.title), excerpt }
}

#[cfg(test)]
mod tests;
