//! Search in today's content grown a hundred times: how long an answer takes, how long the index takes to make, and its memory.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::Path;

use preamble_core::country::Countries;
use preamble_core::course::Courses;
use preamble_core::library;
use preamble_core::search::{Index, Kind, Page};
use serde_json::{Value, json};

use crate::Outcome;
use crate::answers::{call, open_app};
use crate::times::{summary, timed, worked};

/// One word in so many is another word in a copy, so that the copies share what languages share and differ in the rest.
const VARIED: u64 = 3;

pub fn run(folder: &Path, factor: usize) -> Outcome<Value> {
    let (courses, library, countries) = (Courses::shipped(), library::shipped(), Countries::shipped());
    let (small, small_ms) = worked(|| Index::of_content(&courses, library.as_ref(), &countries));
    let pages: Vec<Page> =
        (0..factor).flat_map(|copy| small.pages().iter().map(move |page| varied(page, copy))).collect();
    let (number, letters) = (pages.len(), pages.iter().map(|page| page.body.len() + page.title.len()).sum::<usize>());
    let (grown, grown_ms) = worked(|| Index::of_pages(pages));
    let questions = questions(&small);
    let (mut worked_ms, mut waited_ms) = (Vec::new(), Vec::new());
    let mut slowest = (0.0, String::new());
    for (language, text) in &questions {
        let ((_, ms), waited) = timed(|| worked(|| grown.find(text, language, |_| true).hits.len()));
        worked_ms.push(ms);
        waited_ms.push(waited);
        if ms > slowest.0 {
            slowest = (ms, text.clone());
        }
    }
    Ok(json!({
        "factor": factor, "pages": number, "letters": letters, "questions": questions.len(),
        "find": summary(&worked_ms), "waited": summary(&waited_ms), "slowest": slowest.1,
        "router": summary(&through_the_router(folder, &questions)?),
        "made_ms": { "one": small_ms, "grown": grown_ms },
        "bytes": { "one": small.bytes(), "grown": grown.bytes(), "texts_one": letters / factor.max(1) },
    }))
}

/// The same questions to the running program with today's content, bytes for the window included.
fn through_the_router(folder: &Path, questions: &[(String, String)]) -> Outcome<Vec<f64>> {
    let app = open_app(folder)?;
    call(&app, "search.find", json!({ "text": "x" }))?;
    let ask = |text: &String| worked(|| serde_json::to_vec(&app.call("search.find", json!({ "text": text }))));
    let times = questions.iter().map(|(_, text)| {
        let (answer, ms) = ask(text);
        answer.map(|_| ms).map_err(Into::into)
    });
    times.collect()
}

fn hash(of: impl std::hash::Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

fn varied(page: &Page, copy: usize) -> Page {
    let word = |word: &str| {
        let seed = hash((word, copy));
        if copy > 0 && word.chars().count() > 4 && seed.is_multiple_of(VARIED) {
            let cut: String = word.chars().take(3).collect();
            let letter = |n: u64| {
                char::from_u32(
                    word.chars().next_back().map_or(97, |c| if c > 'z' { 0x430 } else { 97 }) + (n % 24) as u32,
                )
            };
            format!("{cut}{}", (0..4).filter_map(|n| letter(seed >> (8 * n + 8))).collect::<String>())
        } else {
            word.to_owned()
        }
    };
    let text = |text: &str| text.split(' ').map(word).collect::<Vec<_>>().join(" ");
    Page { title: text(&page.title), body: text(&page.body), ..page.clone() }
}

/// What people ask: words of titles, whole and while they are typed, two words together, and words that are nowhere.
fn questions(index: &Index) -> Vec<(String, String)> {
    let mut questions = BTreeSet::new();
    for page in index.pages() {
        let mut ask = |text: String| questions.insert((page.language.clone(), text));
        let words: Vec<&str> = page.title.split_whitespace().collect();
        ask(page.title.clone());
        if page.kind == Kind::Term {
            let letters: Vec<char> = page.title.chars().collect();
            for length in 1..=letters.len().min(8) {
                ask(letters[..length].iter().collect());
            }
        }
        for pair in words.windows(2).take(1) {
            ask(pair.join(" "));
            ask(format!("\"{}\"", pair.join(" ")));
        }
        if let Some(word) = page.body.split_whitespace().nth(3) {
            ask(format!("{word} "));
            ask(format!("{word} qqqq"));
        }
    }
    questions.into_iter().collect()
}
