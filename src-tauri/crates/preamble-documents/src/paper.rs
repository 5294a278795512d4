//! Papers for a workshop: hand-outs, sheets, cards, questions, letters. One model, one template, A4.
//!
//! The caller hands over words in the reader's language and in reading order; how they stand on the page is decided in
//! `templates/paper.typ`. Several papers make one file, each with its own page numbers.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::certificate::{Direction, Hue};
use crate::world::{Desk, Template};
use crate::{DocumentError, faces, render, text};

const TEMPLATE: Template = Template { name: "paper.typ", source: include_str!("../templates/paper.typ") };

/// How large the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// For most readers.
    #[default]
    Normal,
    /// A little smaller, for a paper that would be a page too long.
    Tight,
    /// For letters and other running text on one column.
    Reading,
    /// 18 pt and more, one column.
    Large,
}

/// One file of one or more papers.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// Stays the same for the same file; only a hash of it is written.
    pub identity: String,
    /// BCP 47 tag of the words.
    pub language: String,
    /// The direction of the words.
    pub direction: Direction,
    /// The title that a viewer shows in its window.
    pub title: String,
    /// Letters.
    pub size: Size,
    /// No colour and no tint: lines and words say everything.
    pub monochrome: bool,
    /// Colour of the course.
    pub hue: Hue,
    /// What the page numbers say: before the number, between number and count, after the count.
    pub page: Page,
    /// In order.
    pub papers: Vec<Paper>,
    /// Pictures by the index that parts name.
    pub pictures: Vec<Picture>,
}

/// The words around a page number.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Page {
    /// Before the number.
    pub before: String,
    /// Between the number and the count.
    pub between: String,
    /// After the count.
    pub after: String,
}

/// An SVG, PNG, JPEG or WebP picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// `svg`, `png`, `jpg` or `webp`.
    pub ending: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// What it shows; empty: decoration, left out of what is read aloud.
    pub alt: String,
}

/// One paper with its own page numbers.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Paper {
    /// Columns in normal size; large print has one.
    pub columns: u8,
    /// Top of every page but the first.
    pub running: String,
    /// Foot of every page, for example licence and draft.
    pub foot: String,
    /// A code that stands on every page.
    pub code: String,
    /// The words and boxes in order.
    pub parts: Vec<Part>,
}

/// How a box is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Set apart, nothing more.
    Plain,
    /// Something hard or dangerous: read it first.
    Care,
}

/// What a reader does at the head of an option or a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gap {
    /// A circle: choose one.
    Circle,
    /// A box: choose any.
    Box,
    /// A box to write a number or a letter in.
    Write,
    /// Nothing.
    None,
}

/// An option of a question or of a situation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// A letter or number, or empty.
    pub letter: String,
    /// Its words.
    pub text: Vec<Run>,
}

/// A card to cut out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// Small line at its top: its number or its kind.
    pub label: String,
    /// Its heading, or empty.
    pub title: String,
    /// Its words.
    pub text: Vec<Flow>,
}

/// One of two texts side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Side {
    /// Its language, without script and region.
    pub language: String,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Its heading, or empty.
    pub heading: String,
    /// Its words.
    pub flow: Vec<Flow>,
}

/// A word or a day, and what belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WordPair {
    /// The word.
    pub word: String,
    /// What belongs to it.
    pub text: Vec<Flow>,
}

/// One entry of a source list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The mark in the text.
    pub mark: String,
    /// The entry.
    pub text: String,
    /// The language of the entry, if it is another one.
    pub language: Option<String>,
}

/// A piece of a paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Part {
    /// The head of a paper, over all columns.
    Opening {
        /// Small line above the title.
        kicker: String,
        /// The title.
        title: String,
        /// Under the title.
        lead: Vec<Flow>,
        /// Small line under it: minutes, group.
        details: String,
        /// A picture by index.
        picture: Option<usize>,
    },
    /// A heading; `level` 2 or 3.
    Heading {
        /// 2 or 3.
        level: u8,
        /// Small line above it.
        kicker: String,
        /// The heading.
        text: String,
    },
    /// Running text.
    Text {
        /// The text.
        flow: Vec<Flow>,
    },
    /// A small note that is not part of the text.
    Note {
        /// The note.
        text: String,
    },
    /// A box.
    Frame {
        /// How it is meant.
        tone: Tone,
        /// Its heading, or empty.
        title: String,
        /// What stands in it.
        parts: Vec<Part>,
    },
    /// A question with its options.
    Question {
        /// Its number, or empty.
        number: String,
        /// How to answer, and what matters.
        hint: String,
        /// The question.
        title: String,
        /// Text between question and options.
        context: Vec<Flow>,
        /// What stands before every option.
        gap: Gap,
        /// The options.
        options: Vec<Choice>,
        /// The other side of pairs.
        partners: Vec<Choice>,
    },
    /// Options of a situation: letters, no gaps.
    Choices {
        /// The options.
        options: Vec<Choice>,
    },
    /// Lines to write on.
    Lines {
        /// How many.
        count: u8,
        /// What to write, or empty.
        label: String,
    },
    /// A list with boxes to tick.
    Check {
        /// The items.
        items: Vec<Vec<Flow>>,
    },
    /// Cards with lines to cut along; stands on pages of its own.
    Cards {
        /// The cards.
        cards: Vec<Card>,
    },
    /// Two texts side by side, row by row.
    Beside {
        /// The rows.
        rows: Vec<[Side; 2]>,
    },
    /// Days or steps in order.
    Timeline {
        /// Day and what happened.
        items: Vec<WordPair>,
    },
    /// Words and what they mean.
    Terms {
        /// The words.
        items: Vec<WordPair>,
    },
    /// Where it comes from.
    Sources {
        /// The list.
        items: Vec<Source>,
    },
    /// A table with a head.
    Table {
        /// The head.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// A block of running text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Flow {
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Run>,
    },
    /// A list; with `start` it is numbered.
    List {
        /// First number.
        start: Option<u64>,
        /// Items.
        items: Vec<Vec<Flow>>,
    },
    /// Words of somebody else.
    Quote {
        /// The words.
        body: Vec<Flow>,
        /// Who said them.
        source: Vec<Run>,
    },
    /// A picture by index.
    Picture {
        /// The index.
        index: usize,
    },
    /// Said by the program, not by the course.
    Aside {
        /// The words.
        flow: Vec<Flow>,
    },
    /// Small, below something.
    Quiet {
        /// The words.
        text: String,
    },
    /// Lines to write on.
    Lines {
        /// How many.
        count: u8,
        /// What to write.
        label: Vec<Run>,
    },
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Run {
    /// Words.
    Plain {
        /// The words.
        text: String,
    },
    /// Emphasis.
    Emphasis {
        /// Its words.
        content: Vec<Run>,
    },
    /// Strong emphasis.
    Strong {
        /// Its words.
        content: Vec<Run>,
    },
    /// A source mark.
    Mark {
        /// What stands raised.
        text: String,
    },
    /// A number to call or an address: it stays on one line and runs from left to right.
    Number {
        /// As written.
        text: String,
    },
    /// A new line.
    Break,
    /// A place to fill in.
    Blank {
        /// What belongs there.
        label: String,
    },
}

#[derive(Serialize)]
struct Data<'a> {
    language: &'a str,
    region: Option<&'a str>,
    rtl: bool,
    title: String,
    size: Size,
    monochrome: bool,
    hue: &'static str,
    faces: [&'static str; 4],
    page: &'a Page,
    papers: serde_json::Value,
    pictures: Vec<PictureData<'a>>,
}

#[derive(Serialize)]
struct PictureData<'a> {
    file: String,
    alt: &'a str,
}

/// Papers on their pages.
#[derive(Debug, Clone)]
pub struct Set {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages there are.
    pub pages: usize,
    /// The last page holds a few lines only: a sheet of paper for nearly nothing.
    pub is_scant: bool,
}

/// Of the page's height: what ends above it in the first column fills a last page too little.
const SCANT: f64 = 0.25;

/// Sets papers as one PDF/A-3a and PDF/UA-1 file. The same papers give the same bytes.
///
/// # Errors
/// [`DocumentError::Letters`] if a text has letters that no shipped font draws, [`DocumentError::Value`] for an
/// impossible language tag.
pub fn paper_pdf(printed: &Printed) -> Result<Set, DocumentError> {
    let end = format!("end-{}", printed.papers.len().saturating_sub(1));
    let look = |document: &PagedDocument| (document.pages().len(), render::place_of(document, &end));
    let (bytes, (pages, end)) = render::pdf_and_layout(TEMPLATE, &lay_out(printed)?, &printed.identity, look)?;
    let is_in_first_column = |across: f64| (across < 0.5) != (printed.direction == Direction::RightToLeft);
    let is_scant = pages > 1 && end.is_some_and(|(across, down)| down < SCANT && is_in_first_column(across));
    Ok(Set { bytes, pages, is_scant })
}

/// Only counts the pages of each paper: every one begins with page 1.
///
/// # Errors
/// The same as [`paper_pdf`].
pub fn paper_lengths(printed: &Printed) -> Result<Vec<usize>, DocumentError> {
    let mut lengths: Vec<usize> = Vec::new();
    for number in render::page_numbers(TEMPLATE, &lay_out(printed)?)? {
        match lengths.last_mut() {
            Some(length) if number > 1 => *length += 1,
            _ => lengths.push(1),
        }
    }
    Ok(lengths)
}

fn lay_out(printed: &Printed) -> Result<Desk, DocumentError> {
    let fault =
        |error: serde_json::Error| DocumentError::Template { template: TEMPLATE.name, message: error.to_string() };
    let mut papers = serde_json::to_value(&printed.papers).map_err(fault)?;
    let mut words = String::new();
    tidy(&mut papers, &mut words);
    faces::require(&words)?;
    let (language, region) = crate::certificate::split_language(&printed.language)?;
    let rtl = printed.direction == Direction::RightToLeft;
    let name = |index: usize, picture: &Picture| format!("picture-{index}.{}", picture.ending);
    let pictures = printed.pictures.iter().enumerate();
    let data = Data {
        language,
        region,
        rtl,
        title: text::clean(&printed.title),
        size: printed.size,
        monochrome: printed.monochrome,
        hue: printed.hue.name(),
        faces: faces::running(&words, rtl),
        page: &printed.page,
        papers,
        pictures: pictures.clone().map(|(index, it)| PictureData { file: name(index, it), alt: &it.alt }).collect(),
    };
    let json = serde_json::to_vec(&data).map_err(fault)?;
    let named: Vec<_> = pictures.map(|(index, it)| (name(index, it), it.bytes.clone())).collect();
    let mut files = vec![("data.json", json)];
    files.extend(named.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())));
    Desk::new(TEMPLATE, files)
}

/// Cleans every text of the papers and gathers their letters. A space at either end joins a run to its neighbour and stays.
fn tidy(value: &mut serde_json::Value, words: &mut String) {
    match value {
        serde_json::Value::String(text) => {
            let (before, after) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
            let clean = text::clean(text);
            *text = match (before, after) {
                _ if clean.is_empty() && before => " ".to_owned(),
                (true, true) => format!(" {clean} "),
                (true, false) => format!(" {clean}"),
                (false, true) => format!("{clean} "),
                (false, false) => clean,
            };
            words.push_str(text);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| tidy(item, words)),
        serde_json::Value::Object(fields) => fields.values_mut().for_each(|field| tidy(field, words)),
        _ => {}
    }
}
