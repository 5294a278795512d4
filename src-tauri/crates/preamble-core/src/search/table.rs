//! The words of all pages in one language, turned round: for each word its pages. A question costs one walk over the pages of its words,
//! however many there are, so that a common word and two typed letters are answered as fast as a rare word.

use std::collections::HashMap;
use std::ops::Range;

use frostem::Stemmer;

use super::query::Wanted;
use super::words::{self, stem};

/// What a word weighs in the title and in the body of a page; half of it for a word that only begins as was typed.
const STEM: (f32, f32) = (12.0, 1.5);
const BEGINNING: (f32, f32) = (6.0, 0.5);
/// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), with the constants that most engines use.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Between title and body, so that no phrase spans both.
const BREAK: u32 = u32::MAX;

/// A word on a page, and how often.
#[derive(Debug, Clone, Copy)]
struct Posting {
    page: u32,
    title: u8,
    body: u8,
}

/// The pages of one language by their words.
pub struct Table {
    stemmer: Option<Stemmer>,
    /// Numbers of the pages; everywhere else here a page is known by its place in this list.
    pages: Vec<u32>,
    /// Every form of a word in the order of letters, so that those with one beginning stand together.
    forms: Vec<Box<str>>,
    /// The stem of each form.
    stem_of: Vec<u32>,
    stems: HashMap<Box<str>, u32>,
    /// The forms of each stem, and on how many pages one of them stands.
    forms_of: Vec<Vec<u32>>,
    pages_of: Vec<u32>,
    /// Where the postings of each form begin.
    starts: Vec<usize>,
    postings: Vec<Posting>,
    /// The stems of every page in order, for phrases, and where each page begins.
    texts: Vec<u32>,
    text_starts: Vec<usize>,
    average: f32,
}

/// Takes in pages; forms and stems have numbers in the order in which they come.
#[derive(Default)]
struct Gathering {
    forms: HashMap<Box<str>, u32>,
    stem_of: Vec<u32>,
    stems: HashMap<Box<str>, u32>,
    pages_of: Vec<u32>,
    postings: Vec<(u32, Posting)>,
    texts: Vec<u32>,
}

impl Gathering {
    fn form(&mut self, word: String, stemmer: Option<&Stemmer>) -> u32 {
        if let Some(known) = self.forms.get(word.as_str()) {
            return *known;
        }
        let next = self.stems.len() as u32;
        let stem = *self.stems.entry(stem(stemmer, &word).into()).or_insert(next);
        if stem == next {
            self.pages_of.push(0);
        }
        self.stem_of.push(stem);
        let form = self.forms.len() as u32;
        self.forms.insert(word.into(), form);
        form
    }

    fn page(&mut self, page: u32, title: &str, body: &str, stemmer: Option<&Stemmer>) {
        let mut read = |text: &str| words::words(text).map(|word| self.form(word.form, stemmer)).collect::<Vec<u32>>();
        let (title, body) = (read(title), read(body));
        let stems = |forms: &[u32]| forms.iter().map(|form| self.stem_of[*form as usize]).collect::<Vec<u32>>();
        let (title_stems, body_stems) = (stems(&title), stems(&body));
        let mut seen: Vec<u32> = title_stems.iter().chain(&body_stems).copied().collect();
        seen.sort_unstable();
        seen.dedup();
        seen.into_iter().for_each(|stem| self.pages_of[stem as usize] += 1);
        self.texts.extend(title_stems.into_iter().chain([BREAK]).chain(body_stems));
        let mut all: Vec<(u32, bool)> = title.into_iter().map(|form| (form, true)).collect();
        all.extend(body.into_iter().map(|form| (form, false)));
        all.sort_unstable();
        for same in all.chunk_by(|one, other| one.0 == other.0) {
            let often = |title: bool| same.iter().filter(|one| one.1 == title).count().min(255) as u8;
            self.postings.push((same[0].0, Posting { page, title: often(true), body: often(false) }));
        }
    }
}

impl Table {
    /// Of pages with their number, title and body.
    pub fn of<'a>(language: &str, all: impl Iterator<Item = (u32, &'a str, &'a str)>) -> Self {
        let stemmer = words::stemmer(language);
        let (mut got, mut pages, mut text_starts) = (Gathering::default(), Vec::new(), vec![0]);
        for (number, title, body) in all {
            got.page(pages.len() as u32, title, body, stemmer.as_ref());
            pages.push(number);
            text_starts.push(got.texts.len());
        }
        let mut sorted: Vec<(Box<str>, u32)> = got.forms.into_iter().collect();
        sorted.sort_unstable();
        let mut place = vec![0u32; sorted.len()];
        for (at, (_, came)) in sorted.iter().enumerate() {
            place[*came as usize] = at as u32;
        }
        let mut starts = vec![0usize; sorted.len() + 1];
        for (came, _) in &got.postings {
            starts[place[*came as usize] as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut postings = vec![Posting { page: 0, title: 0, body: 0 }; got.postings.len()];
        for (came, posting) in got.postings {
            let at = &mut next[place[came as usize] as usize];
            postings[*at] = posting;
            *at += 1;
        }
        let stem_of: Vec<u32> = sorted.iter().map(|(_, came)| got.stem_of[*came as usize]).collect();
        let mut forms_of = vec![Vec::new(); got.stems.len()];
        for (form, stem) in stem_of.iter().enumerate() {
            forms_of[*stem as usize].push(form as u32);
        }
        let average = got.texts.len() as f32 / pages.len().max(1) as f32;
        Self {
            stemmer,
            pages,
            forms: sorted.into_iter().map(|(form, _)| form).collect(),
            stem_of,
            stems: got.stems,
            forms_of,
            pages_of: got.pages_of,
            starts,
            postings,
            texts: got.texts,
            text_starts,
            average,
        }
    }

    /// Pages with everything that is wanted, or (`all` is false) with something of it, with their score; higher is better. Pages are told
    /// by their place in the table.
    pub fn find(&self, wanted: &[Wanted], all: bool) -> Vec<(usize, f32)> {
        let mut found = vec![(0usize, 0.0f32); self.pages.len()];
        let mut weights = vec![0.0f32; self.pages.len()];
        for one in wanted {
            weights.fill(0.0);
            self.weigh(one, &mut weights);
            let pages = weights.iter().filter(|weight| **weight > 0.0).count() as f32;
            // A word that stands nearly everywhere still counts a little.
            let rarity = ((self.pages.len() as f32 - pages + 0.5) / (pages + 0.5)).ln().max(1e-6);
            for (page, (weight, (fits, score))) in weights.iter().zip(&mut found).enumerate() {
                if *weight > 0.0 {
                    let length = (self.text_starts[page + 1] - self.text_starts[page]) as f32;
                    *fits += 1;
                    *score += rarity * weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * length / self.average));
                }
            }
        }
        let least = if all { wanted.len() } else { 1 }.max(1);
        let fits = found.into_iter().enumerate().filter(|(_, (fits, _))| *fits >= least);
        fits.map(|(page, (_, score))| (page, score)).collect()
    }

    /// The number of a page of this table.
    pub fn number(&self, page: usize) -> usize {
        self.pages[page] as usize
    }

    /// How many words its title has.
    pub fn title_words(&self, page: usize) -> usize {
        Self::title_of(self.text_of(page))
    }

    fn text_of(&self, page: usize) -> &[u32] {
        &self.texts[self.text_starts[page]..self.text_starts[page + 1]]
    }

    fn title_of(text: &[u32]) -> usize {
        text.iter().position(|stem| *stem == BREAK).unwrap_or(0)
    }

    fn weigh(&self, wanted: &Wanted, weights: &mut [f32]) {
        match wanted {
            Wanted::Stems(stems) => match self.known(stems).as_deref() {
                Some([one]) => self.add_stem(*one, weights),
                Some(phrase) => self.add_phrase(phrase, weights),
                None => {}
            },
            Wanted::Begins(form) => {
                let stem = self.stems.get(self.stem(form).as_str()).copied();
                stem.into_iter().for_each(|stem| self.add_stem(stem, weights));
                for at in self.beginning_with(form).filter(|at| Some(self.stem_of[*at]) != stem) {
                    self.add(at, BEGINNING, weights);
                }
            }
            Wanted::TitleBegins(form) => {
                self.beginning_with(form).for_each(|at| self.add(at, (BEGINNING.0, 0.0), weights));
            }
        }
    }

    fn add(&self, form: usize, (title, body): (f32, f32), weights: &mut [f32]) {
        for posting in &self.postings[self.starts[form]..self.starts[form + 1]] {
            weights[posting.page as usize] += title * f32::from(posting.title) + body * f32::from(posting.body);
        }
    }

    fn add_stem(&self, stem: u32, weights: &mut [f32]) {
        self.forms_of[stem as usize].iter().for_each(|form| self.add(*form as usize, STEM, weights));
    }

    /// Words one after another: looked for on the pages of the rarest of them.
    fn add_phrase(&self, phrase: &[u32], weights: &mut [f32]) {
        let Some(rarest) = phrase.iter().min_by_key(|stem| self.pages_of[**stem as usize]) else { return };
        self.add_stem(*rarest, weights);
        for (page, weight) in weights.iter_mut().enumerate().filter(|(_, weight)| **weight > 0.0) {
            let text = self.text_of(page);
            let title = Self::title_of(text);
            let often = |text: &[u32]| text.windows(phrase.len()).filter(|words| *words == phrase).count() as f32;
            *weight = STEM.0 * often(&text[..title]) + STEM.1 * often(&text[title..]);
        }
    }

    /// The numbers of these words' stems; nothing if one is nowhere.
    fn known(&self, words: &[String]) -> Option<Vec<u32>> {
        words.iter().map(|word| self.stems.get(self.stem(word).as_str()).copied()).collect()
    }

    fn stem(&self, form: &str) -> String {
        stem(self.stemmer.as_ref(), form)
    }

    /// The number of a word's stem, if the word or its stem stands on a page.
    pub fn stem_number(&self, form: &str) -> Option<u32> {
        let known = self.forms.binary_search_by(|known| known.as_ref().cmp(form));
        known.ok().map(|at| self.stem_of[at]).or_else(|| self.stems.get(self.stem(form).as_str()).copied())
    }

    /// All forms in which a stem stands on a page.
    pub fn forms_of(&self, stem: u32) -> impl Iterator<Item = &str> {
        self.forms_of[stem as usize].iter().map(|form| self.form(*form as usize))
    }

    /// The share of pages on which a word stands.
    pub fn share(&self, form: &str) -> f64 {
        let pages = self.stem_number(form).map_or(0, |stem| self.pages_of[stem as usize]);
        f64::from(pages) / self.pages.len().max(1) as f64
    }

    /// The forms that begin so.
    pub fn beginning_with(&self, letters: &str) -> Range<usize> {
        let from = self.forms.partition_point(|form| form.as_ref() < letters);
        from..from + self.forms[from..].partition_point(|form| form.starts_with(letters))
    }

    pub fn form(&self, at: usize) -> &str {
        &self.forms[at]
    }

    /// On how many pages a form stands.
    pub fn pages_with(&self, form: usize) -> usize {
        self.starts[form + 1] - self.starts[form]
    }

    /// Bytes of memory, nearly.
    pub fn bytes(&self) -> usize {
        let words = |words: &mut dyn Iterator<Item = &Box<str>>| words.map(|word| word.len() + 16).sum::<usize>();
        let numbers = self.pages.len() + self.stem_of.len() * 2 + self.pages_of.len() + self.texts.len();
        let places = self.starts.len() + self.text_starts.len() + self.forms_of.len() * 3;
        words(&mut self.forms.iter())
            + words(&mut self.stems.keys())
            + self.stems.capacity() * 5
            + numbers * 4
            + places * 8
            + self.postings.len() * size_of::<Posting>()
    }
}
