//! Markdown to elements with places. Only what a course may put on the screen passes; the rest is reported.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{
    citation::{self, Piece},
    diagnostic::{Code, Report},
    files::Lines,
    text::{Inline, Text},
};

/// Deepest nesting of lists, quotations and emphasis; more is a slip, and unbounded nesting could exhaust the stack.
const DEEPEST: usize = 12;

/// One Markdown file, read.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub path: String,
    pub text: String,
    pub elements: Vec<Element>,
    pub notes: Vec<Note>,
}

/// Something between blank lines.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub line: usize,
    /// Byte position in the file.
    pub start: usize,
    pub what: What,
}

#[derive(Debug, Clone)]
pub(crate) enum What {
    Heading { level: u8, id: Option<String>, title: String },
    Paragraph(Vec<Inline>),
    List { start: Option<u64>, items: Vec<Item> },
    Quote(Vec<Element>),
    Picture(String),
    Slot(String),
}

#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub line: usize,
    pub elements: Vec<Element>,
}

/// Something in the text that checks look at, with its place.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    pub line: usize,
    pub position: usize,
    pub kind: NoteKind,
}

#[derive(Debug, Clone)]
pub(crate) enum NoteKind {
    Source {
        facts: Vec<String>,
        practice: bool,
    },
    Term(String),
    Field(String),
    Picture(String),
    Slot(String),
    /// A paragraph without its source marks. `quoted`: somebody else's words, with their source, that nobody may shorten.
    Paragraph {
        text: String,
        quoted: bool,
    },
}

impl Document {
    /// Notes that stand in a stretch of the file.
    pub(crate) fn notes_in(&self, range: &Range<usize>) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| range.contains(&note.position))
    }
}

/// Reads one file. What may not stand in a course is reported and left out.
pub(crate) fn read(path: &str, text: &str, report: &mut Report) -> Document {
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TABLES;
    let events = Parser::new_ext(text, options).into_offset_iter().collect();
    let mut reader = Reader { path, events, at: 0, lines: Lines::of(text), notes: Vec::new(), report };
    let elements = reader.elements(0);
    Document { path: path.to_owned(), text: text.to_owned(), elements, notes: reader.notes }
}

struct Reader<'a> {
    path: &'a str,
    events: Vec<(Event<'a>, Range<usize>)>,
    at: usize,
    lines: Lines,
    notes: Vec<Note>,
    report: &'a mut Report,
}

/// What stands inside one paragraph.
#[derive(Default)]
struct Run {
    content: Vec<Inline>,
    pictures: Vec<String>,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<(Event<'a>, Range<usize>)> {
        self.events.get(self.at).cloned()
    }

    fn note(&mut self, position: usize, line: usize, kind: NoteKind) {
        self.notes.push(Note { line, position, kind });
    }

    fn refuse(&mut self, code: Code, position: usize, what: &str) {
        self.report.add(code, self.path, self.lines.line(position), &[("what", &what)]);
    }

    /// Steps over the element that begins here, with everything in it.
    fn skip(&mut self) {
        let mut open = 0_usize;
        while let Some((event, _)) = self.events.get(self.at) {
            self.at += 1;
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open = open.saturating_sub(1),
                _ => {}
            }
            if open == 0 {
                return;
            }
        }
    }

    /// Elements up to the end of what surrounds them.
    fn elements(&mut self, depth: usize) -> Vec<Element> {
        let mut elements = Vec::new();
        while let Some((event, range)) = self.peek() {
            if let Event::End(_) = event {
                break;
            }
            if let Some(what) = self.element(event, &range, depth) {
                elements.push(Element { line: self.lines.line(range.start), start: range.start, what });
            }
        }
        elements
    }

    fn element(&mut self, event: Event<'a>, range: &Range<usize>, depth: usize) -> Option<What> {
        let container = matches!(&event, Event::Start(Tag::BlockQuote(_) | Tag::List(_)));
        if container && depth >= DEEPEST {
            self.refuse(Code::Markup, range.start, "nesting");
            self.skip();
            return None;
        }
        let refused = match &event {
            Event::Start(Tag::HtmlBlock) | Event::Html(_) => Some((Code::Html, "html")),
            Event::Start(Tag::Table(_)) => Some((Code::Table, "table")),
            Event::Start(Tag::CodeBlock(_)) => Some((Code::Markup, "code")),
            Event::Rule => Some((Code::Markup, "rule")),
            _ => None,
        };
        if let Some((code, what)) = refused {
            self.refuse(code, range.start, what);
            self.skip();
            return None;
        }
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                self.at += 1;
                let run = self.run(depth);
                self.at += 1;
                Some(self.heading(level as u8, id.map(|id| id.to_string()), &run, range.start))
            }
            Event::Start(Tag::BlockQuote(_)) => {
                self.at += 1;
                let first_note = self.notes.len();
                let elements = self.elements(depth + 1);
                self.at += 1;
                if quotation_source(&elements).is_some() {
                    for note in &mut self.notes[first_note..] {
                        if let NoteKind::Paragraph { quoted, .. } = &mut note.kind {
                            *quoted = true;
                        }
                    }
                }
                Some(What::Quote(elements))
            }
            Event::Start(Tag::List(start)) => {
                self.at += 1;
                let items = self.items(depth + 1);
                self.at += 1;
                Some(What::List { start, items })
            }
            Event::Start(Tag::Paragraph) => {
                self.at += 1;
                let paragraph = self.paragraph(range.start, depth);
                self.at += 1;
                paragraph
            }
            // The text of a list item without blank lines comes bare.
            _ => {
                let before = self.at;
                let paragraph = self.paragraph(range.start, depth);
                if self.at == before {
                    self.skip();
                }
                paragraph
            }
        }
    }

    fn items(&mut self, depth: usize) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), range)) = self.peek() {
            self.at += 1;
            let elements = self.elements(depth);
            self.at += 1;
            items.push(Item { line: self.lines.line(range.start), elements });
        }
        items
    }

    fn heading(&mut self, level: u8, id: Option<String>, run: &Run, start: usize) -> What {
        if level > 3 {
            self.refuse(Code::Markup, start, "heading");
        }
        let marks = run.content.iter().any(|inline| matches!(inline, Inline::Source { .. } | Inline::Term { .. }));
        if marks || !run.pictures.is_empty() {
            self.refuse(Code::Markup, start, "heading-mark");
        }
        What::Heading { level, id, title: plain(&run.content).trim().to_owned() }
    }

    fn paragraph(&mut self, start: usize, depth: usize) -> Option<What> {
        let run = self.run(depth);
        let line = self.lines.line(start);
        if let ([file], []) = (run.pictures.as_slice(), run.content.as_slice()) {
            self.note(start, line, NoteKind::Picture(file.clone()));
            return Some(What::Picture(file.clone()));
        }
        if !run.pictures.is_empty() {
            self.refuse(Code::Markup, start, "picture");
        }
        let text = plain(&run.content);
        if let Some(slot) = text.trim().strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}")) {
            // Without `pack.` the name keeps its braces, so that no slot of a pack has it.
            let name = slot.trim().strip_prefix("pack.").unwrap_or(text.trim()).to_owned();
            self.note(start, line, NoteKind::Slot(name.clone()));
            return Some(What::Slot(name));
        }
        if text.contains("{{") {
            self.refuse(Code::Markup, start, "slot");
        }
        if run.content.is_empty() {
            return None;
        }
        self.note(start, line, NoteKind::Paragraph { text, quoted: false });
        Some(What::Paragraph(run.content))
    }

    /// Text up to the end of what surrounds it, or up to the next element.
    fn run(&mut self, depth: usize) -> Run {
        let mut run = Run::default();
        let mut pending = Pending::default();
        while let Some((event, range)) = self.peek() {
            match event {
                Event::Text(text) => pending.add(&text, range.start),
                Event::SoftBreak | Event::HardBreak => pending.add("\n", range.start),
                Event::Code(text) => {
                    self.refuse(Code::Markup, range.start, "code");
                    pending.add(&text, range.start);
                }
                Event::InlineHtml(_) => self.refuse(Code::Html, range.start, "html"),
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }) => {
                    self.flush(&mut pending, &mut run);
                    self.nested(event, range.start, depth + 1, &mut run);
                    continue;
                }
                _ => break,
            }
            self.at += 1;
        }
        self.flush(&mut pending, &mut run);
        trim(&mut run.content);
        run
    }

    fn nested(&mut self, event: Event<'a>, start: usize, depth: usize, run: &mut Run) {
        if depth > DEEPEST {
            self.refuse(Code::Markup, start, "nesting");
            self.skip();
            return;
        }
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                run.pictures.push(dest_url.to_string());
                self.skip();
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.at += 1;
                let inner = self.run(depth);
                self.at += 1;
                if let Some(id) = dest_url.strip_prefix("term:") {
                    let line = self.lines.line(start);
                    self.note(start, line, NoteKind::Term(id.to_owned()));
                    run.content.push(Inline::Term { id: id.to_owned(), content: inner.content });
                } else if let Some(id) = dest_url.strip_prefix("field:") {
                    let line = self.lines.line(start);
                    self.note(start, line, NoteKind::Field(id.to_owned()));
                    run.content.push(Inline::Field { id: id.to_owned(), content: inner.content });
                } else {
                    self.refuse(Code::Link, start, &dest_url);
                    run.content.extend(inner.content);
                }
            }
            Event::Start(tag) => {
                self.at += 1;
                let Run { content, pictures } = self.run(depth);
                self.at += 1;
                run.pictures.extend(pictures);
                run.content.push(match tag.to_end() {
                    TagEnd::Strong => Inline::Strong { content },
                    _ => Inline::Emphasis { content },
                });
            }
            _ => {}
        }
    }

    /// Turns gathered text into plain text and source marks.
    fn flush(&mut self, pending: &mut Pending, run: &mut Run) {
        let Pending { start, text } = std::mem::take(pending);
        let first_line = self.lines.line(start);
        for address in text.split_whitespace().filter(|word| is_address(word)) {
            self.report.add(Code::Link, self.path, first_line, &[("what", &address)]);
        }
        for (at, piece) in citation::split(&text) {
            let line = first_line + text[..at].matches('\n').count();
            match piece {
                Piece::Plain(plain) => push_plain(&mut run.content, plain),
                Piece::Malformed(mark) => {
                    self.report.add(Code::CitationForm, self.path, line, &[("mark", &mark)]);
                    push_plain(&mut run.content, mark);
                }
                Piece::Source { facts, practice } => {
                    if let Some(Inline::Plain { text }) = run.content.last_mut() {
                        text.truncate(text.trim_end().len());
                    }
                    self.note(start, line, NoteKind::Source { facts: facts.clone(), practice });
                    run.content.push(Inline::Source { facts, practice });
                }
            }
        }
    }
}

/// Text that the parser hands over in pieces (brackets, escapes and line ends cut it).
#[derive(Default)]
struct Pending {
    start: usize,
    text: String,
}

impl Pending {
    fn add(&mut self, text: &str, start: usize) {
        if self.text.is_empty() {
            self.start = start;
        }
        self.text.push_str(text);
    }
}

fn is_address(word: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| word.trim_start_matches(['(', '"', '«', '“']).starts_with(start))
}

fn push_plain(content: &mut Vec<Inline>, text: &str) {
    let text = text.replace('\n', " ");
    match content.last_mut() {
        Some(Inline::Plain { text: last }) => last.push_str(&text),
        _ if text.is_empty() => {}
        _ => content.push(Inline::Plain { text }),
    }
}

/// Takes white space off both ends, and plain text that is only white space.
fn trim(content: &mut Vec<Inline>) {
    if let Some(Inline::Plain { text }) = content.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Inline::Plain { text }) = content.last_mut() {
        *text = text.trim_end().to_owned();
    }
    content.retain(|inline| !matches!(inline, Inline::Plain { text } if text.is_empty()));
}

/// Text without emphasis and source marks.
pub(crate) fn plain(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Plain { text } => text.clone(),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Term { content, .. }
            | Inline::Field { content, .. } => plain(content),
            Inline::Source { .. } => String::new(),
        })
        .collect()
}

/// The closing paragraph of a quotation that begins with an em dash, without the dash.
fn quotation_source(elements: &[Element]) -> Option<Vec<Inline>> {
    let [_, .., Element { what: What::Paragraph(content), .. }] = elements else { return None };
    let [Inline::Plain { text }, rest @ ..] = content.as_slice() else { return None };
    let first = Inline::Plain { text: text.strip_prefix('—')?.trim_start().to_owned() };
    Some(std::iter::once(first).chain(rest.iter().cloned()).collect())
}

/// Elements as text for the screen. Headings are structure and do not appear in it.
pub(crate) fn text<'a>(elements: impl IntoIterator<Item = &'a Element>) -> Vec<Text> {
    elements
        .into_iter()
        .filter_map(|element| match &element.what {
            What::Heading { .. } => None,
            What::Paragraph(content) => Some(Text::Paragraph { content: content.clone() }),
            What::List { start, items } => {
                Some(Text::List { start: *start, items: items.iter().map(|item| text(&item.elements)).collect() })
            }
            What::Quote(inside) => Some(match quotation_source(inside) {
                Some(source) => Text::Quote { body: text(&inside[..inside.len() - 1]), source },
                None => Text::Quote { body: text(inside), source: Vec::new() },
            }),
            What::Picture(file) => Some(Text::Picture { file: file.clone() }),
            What::Slot(name) => Some(Text::Slot { name: name.clone() }),
        })
        .collect()
}
