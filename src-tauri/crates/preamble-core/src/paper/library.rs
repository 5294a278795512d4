//! The library on paper: the Declaration in one or two languages, its articles and the actions as cards, a case on a sheet.

use preamble_documents::{Card, Direction, Flow, Hue, Paper, Part, Printed, Run, Side, Tone, WordPair};
use preamble_locales::Messages;

use super::sheet::{Stapled, staple};
use super::words::{Cited, line, plain};
use super::{Look, PaperError, Press, direction, lesson, page_words, size};
use crate::content::collection::Entry;
use crate::content::library::Case;
use crate::declaration::{self, Declaration};
use crate::library::Library;

/// The thirty articles in plain words, as cards to cut out.
fn article_cards(press: &mut Press<'_>, library: &Library) -> Paper {
    let articles = &library.articles;
    let mut cards = Vec::new();
    for entry in &articles.entries {
        let words = articles.words(entry, press.language);
        let label = press.messages.format_plain("paper-article", &[("number", u32::from(entry.record.number).into())]);
        let text = press.flow(&words.body, &mut Cited::default());
        cards.push(Card { label, title: words.title.clone(), text });
    }
    let mut paper = press.paper(1, None);
    paper.parts.push(Part::Cards { cards });
    paper
}

/// What can be done, each with its check, as cards to cut out.
fn action_cards(press: &mut Press<'_>, library: &Library) -> Paper {
    let actions = &library.actions;
    let mut cards = Vec::new();
    for entry in &actions.entries {
        let words = actions.words(entry, press.language);
        let minutes = press.messages.format_plain("action-minutes", &[("minutes", entry.record.minutes.into())]);
        let silent = &mut Cited::default();
        let mut text = press.flow(&words.body, silent);
        text.extend(press.flow(words.part("steps"), silent));
        for (id, key) in [("risk", "action-check"), ("safer", "action-safer")] {
            text.push(Flow::Paragraph { content: vec![Run::Strong { content: plain(press.say(key)) }] });
            text.extend(press.flow(words.part(id), silent));
        }
        let label = format!("{} · {minutes}", lesson::risk_name(press, entry.record.risk));
        cards.push(Card { label, title: words.title.clone(), text });
    }
    let mut paper = press.paper(1, None);
    paper.parts.push(Part::Cards { cards });
    paper
}

/// One case for a group: what happened, step by step, and a question to talk about.
fn case<'a>(press: &mut Press<'a>, library: &'a Library, entry: &'a Entry<Case>) -> Paper {
    let words = library.cases.words(entry, press.language);
    let mut cited = press.cited();
    let mut paper = press.paper(1, None);
    let lead = press.flow(&words.body, &mut cited);
    let kicker = press.say("lesson-kind-case");
    paper.parts.push(Part::Opening { kicker, title: words.title.clone(), lead, details: String::new(), picture: None });
    for id in ["facts", "right", "timeline", "outcome", "changed", "unchanged", "ask"] {
        let Some(part) = words.parts.get(id) else { continue };
        if id == "ask" {
            let parts = vec![Part::Text { flow: press.flow(&part.body, &mut cited) }];
            paper.parts.push(Part::Frame { tone: Tone::Plain, title: part.title.clone(), parts });
            paper.parts.push(Part::Lines { count: 3, label: String::new() });
            continue;
        }
        paper.parts.push(Part::Heading { level: 2, kicker: String::new(), text: part.title.clone() });
        if id == "timeline" {
            let mut items = Vec::new();
            for (day, words) in entry.record.timeline.iter().zip(words.lines("timeline")) {
                let content = super::words::runs(words, &mut cited);
                items.push(WordPair { word: day.clone(), text: vec![Flow::Paragraph { content }] });
            }
            paper.parts.push(Part::Timeline { items });
        } else {
            paper.parts.push(Part::Text { flow: press.flow(&part.body, &mut cited) });
        }
    }
    paper.parts.extend(press.sources(cited));
    paper
}

/// The official text, or two of them side by side. The words around it are in the language `messages`.
///
/// # Errors
/// [`PaperError::Declaration`] for an unknown language; one whose letters no shipped font has fails when it is set.
fn declaration(codes: &[String], interface: &str, look: Look) -> Result<Printed, PaperError> {
    let messages = Messages::new(interface);
    let mut texts = Vec::new();
    for code in codes.iter().take(2) {
        texts.push(declaration::open(code)?);
    }
    let Some(first) = texts.first() else { return Err(PaperError::NoSheet) };
    let fallback = || messages.format_plain("paper-declaration", &[]);
    let title = Some(first.title.clone()).filter(|title| !title.is_empty()).unwrap_or_else(fallback);
    let parts = match texts.get(1) {
        None => alone(first, &title),
        Some(second) => beside(first, second, &title),
    };
    let foot = messages.format_plain("paper-declaration-source", &[]);
    let paper = Paper { columns: if texts.len() == 1 { 2 } else { 1 }, foot, parts, ..Paper::default() };
    Ok(Printed {
        identity: format!("declaration {}", codes.join(" ")),
        language: base(&first.lang),
        direction: if first.dir == "rtl" { Direction::RightToLeft } else { direction(&first.lang) },
        title,
        size: size(look),
        monochrome: look.monochrome,
        hue: Hue::default(),
        page: page_words(&messages),
        papers: vec![paper],
        pictures: Vec::new(),
    })
}

/// A name that names no subject in discreet mode.
fn name(messages: &Messages, key: &str, look: Look) -> String {
    let mut name = if look.discreet { "Preamble".to_owned() } else { messages.format_plain(key, &[]) };
    if look.large {
        name = format!("{name}, {}", messages.format_plain("paper-stem-large", &[]));
    }
    name
}

fn file(press: Press<'_>, key: &str, paper: Paper) -> Result<Stapled, PaperError> {
    let name = name(&press.messages, key, press.look);
    let printed = press.print(&name, vec![paper]);
    staple(name, &printed)
}

/// The Declaration in one or two languages as a file; the words around it are in the language `interface`.
///
/// # Errors
/// [`PaperError::Declaration`] for an unknown language, [`PaperError::Document`] if no shipped font has its letters.
pub fn declaration_file(codes: &[String], interface: &str, look: Look) -> Result<Stapled, PaperError> {
    let name = name(&Messages::new(interface), "paper-sheet-declaration", look);
    staple(name, &declaration(codes, interface, look)?)
}

/// The articles in plain words as a file of cards. Cards go from hand to hand: what is known of a country stays on the sheets.
///
/// # Errors
/// As [`staple`].
pub fn article_file(library: &Library, wanted: &str, look: Look) -> Result<Stapled, PaperError> {
    let mut press = Press::of_library(library, wanted, look, None);
    let paper = article_cards(&mut press, library);
    file(press, "paper-sheet-article-cards", paper)
}

/// The actions as a file of cards.
///
/// # Errors
/// As [`staple`].
pub fn action_file(library: &Library, wanted: &str, look: Look) -> Result<Stapled, PaperError> {
    let mut press = Press::of_library(library, wanted, look, None);
    let paper = action_cards(&mut press, library);
    file(press, "paper-sheet-action-cards", paper)
}

/// A case as a file.
///
/// # Errors
/// [`PaperError::NoSheet`] for an unknown case, and as [`staple`].
pub fn case_file(library: &Library, id: &str, wanted: &str, look: Look) -> Result<Stapled, PaperError> {
    let entry = library.cases.get(id).ok_or(PaperError::NoSheet)?;
    let mut press = Press::of_library(library, wanted, look, None);
    let paper = case(&mut press, library, entry);
    file(press, "paper-sheet-case", paper)
}

fn base(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_owned()
}

fn flow(paragraphs: &[String], numbered: bool) -> Vec<Flow> {
    if numbered {
        let items = paragraphs.iter().map(|words| line(words.clone())).collect();
        return vec![Flow::List { start: Some(1), items }];
    }
    paragraphs.iter().filter(|words| !words.is_empty()).flat_map(|words| line(words.clone())).collect()
}

fn alone(text: &Declaration, title: &str) -> Vec<Part> {
    let mut parts = vec![Part::Opening {
        kicker: String::new(),
        title: title.to_owned(),
        lead: Vec::new(),
        details: String::new(),
        picture: None,
    }];
    let heading = |text: &str| Part::Heading { level: 2, kicker: String::new(), text: text.to_owned() };
    if !text.preamble.paragraphs.is_empty() {
        parts.push(heading(&text.preamble.heading));
        parts.push(Part::Text { flow: flow(&text.preamble.paragraphs, false) });
    }
    for article in &text.articles {
        parts.push(heading(&article.heading));
        parts.push(Part::Text { flow: flow(&article.paragraphs, article.numbered) });
    }
    parts
}

fn beside(first: &Declaration, second: &Declaration, title: &str) -> Vec<Part> {
    let side = |text: &Declaration, heading: &str, flow: Vec<Flow>| Side {
        language: base(&text.lang),
        rtl: text.dir == "rtl",
        heading: heading.to_owned(),
        flow,
    };
    let mut rows =
        vec![[first, second].map(|text| side(text, &text.preamble.heading, flow(&text.preamble.paragraphs, false)))];
    for (one, other) in first.articles.iter().zip(&second.articles) {
        rows.push(
            [(first, one), (second, other)]
                .map(|(text, it)| side(text, &it.heading, flow(&it.paragraphs, it.numbered))),
        );
    }
    let opening = Part::Opening {
        kicker: String::new(),
        title: title.to_owned(),
        lead: Vec::new(),
        details: second.title.clone(),
        picture: None,
    };
    vec![opening, Part::Beside { rows }]
}
