//! Cuts a Markdown file at its headings: what stands above the first `##`, one section per `##`, one part per `###`.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    diagnostic::{Code, Report},
    markdown::{self, Document, Element, What},
    text::{Inline, Text},
};

/// A `##` section or a `###` part of one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Section {
    pub id: String,
    pub title: String,
    pub line: usize,
    /// Bytes of the file from the heading up to the next heading of the same or a higher level.
    pub range: Range<usize>,
    pub elements: Vec<Element>,
    pub parts: Vec<Section>,
}

/// What stands above the first `##`: title, sentences, and a list (the outcomes).
#[derive(Debug, Clone, Default)]
pub(crate) struct Intro {
    pub title: String,
    pub title_line: usize,
    pub range: Range<usize>,
    pub summary: Vec<Text>,
    pub outcomes: Vec<Vec<Inline>>,
}

/// A length that has a limit.
#[derive(Debug, Clone)]
pub(crate) struct Measure {
    pub line: usize,
    /// What was measured, for instance `choice`; the limits stand in `check/length.rs`.
    pub what: &'static str,
    pub count: usize,
}

/// Number of words, in any language.
pub(crate) fn count_words(text: &str) -> usize {
    text.unicode_words().count()
}

/// Number of signs as a reader counts them.
pub(crate) fn count_signs(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Number of words in elements, source marks not counted.
pub(crate) fn words_of<'a>(elements: impl IntoIterator<Item = &'a Element>) -> usize {
    elements
        .into_iter()
        .map(|element| match &element.what {
            What::Paragraph(content) => count_words(&markdown::plain(content)),
            What::List { items, .. } => items.iter().map(|item| words_of(&item.elements)).sum(),
            What::Quote(inside) => words_of(inside),
            What::Heading { .. } | What::Picture(_) | What::Slot(_) => 0,
        })
        .sum()
}

/// Cuts the file. Headings without an id are reported; their text is lost.
pub(crate) fn cut(document: &Document, report: &mut Report) -> (Vec<Element>, Vec<Section>) {
    let end = document.text.len();
    let mut top = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    for element in &document.elements {
        let What::Heading { level, id, title } = &element.what else {
            let place = match sections.last_mut() {
                Some(Section { parts, elements, .. }) => parts.last_mut().map_or(elements, |part| &mut part.elements),
                None => &mut top,
            };
            place.push(element.clone());
            continue;
        };
        if *level == 1 {
            if sections.is_empty() {
                top.push(element.clone());
            } else {
                report.add(Code::Markup, &document.path, element.line, &[("what", &"heading")]);
            }
            continue;
        }
        if id.is_none() {
            report.add(Code::HeadingId, &document.path, element.line, &[("heading", title)]);
        }
        let new = Section {
            id: id.clone().unwrap_or_default(),
            title: title.clone(),
            line: element.line,
            range: element.start..end,
            ..Section::default()
        };
        match sections.last_mut() {
            Some(section) if *level > 2 => {
                if let Some(part) = section.parts.last_mut() {
                    part.range.end = element.start;
                }
                section.parts.push(new);
            }
            _ if *level > 2 => report.add(Code::Markup, &document.path, element.line, &[("what", &"heading")]),
            last => {
                if let Some(section) = last {
                    section.range.end = element.start;
                    if let Some(part) = section.parts.last_mut() {
                        part.range.end = element.start;
                    }
                }
                sections.push(new);
            }
        }
    }
    (top, sections)
}

/// Reads what stands above the first `##`.
pub(crate) fn intro(
    document: &Document,
    top: &[Element],
    sections: &[Section],
    report: &mut Report,
    measures: &mut Vec<Measure>,
) -> Intro {
    let end = sections.first().map_or(document.text.len(), |section| section.range.start);
    let mut intro = Intro { range: 0..end, ..Intro::default() };
    for element in top {
        match &element.what {
            What::Heading { title, .. } if intro.title.is_empty() => {
                intro.title.clone_from(title);
                intro.title_line = element.line;
                measures.push(Measure { line: element.line, what: "title", count: count_signs(title) });
            }
            What::List { start: None, items } if intro.outcomes.is_empty() => {
                for item in items {
                    let count = words_of(&item.elements);
                    measures.push(Measure { line: item.line, what: "outcome", count });
                }
                intro.outcomes = lines_of(document, items, report);
            }
            What::Paragraph(_) if intro.outcomes.is_empty() => intro.summary.extend(markdown::text([element])),
            _ => report.add(Code::TextStray, &document.path, element.line, &[("where", &"intro")]),
        }
    }
    if intro.title.is_empty() {
        report.add(Code::TitleMissing, &document.path, 1, &[("what", &"file")]);
    }
    for (what, missing) in [("summary", intro.summary.is_empty()), ("outcomes", intro.outcomes.is_empty())] {
        if missing {
            report.add(Code::IntroMissing, &document.path, intro.title_line, &[("what", &what)]);
        }
    }
    intro
}

/// List items that hold one paragraph each.
pub(crate) fn lines_of(document: &Document, items: &[markdown::Item], report: &mut Report) -> Vec<Vec<Inline>> {
    let line = |item: &markdown::Item| match item.elements.as_slice() {
        [Element { what: What::Paragraph(content), .. }] => Some(content.clone()),
        _ => None,
    };
    let mut lines = Vec::new();
    for item in items {
        if line(item).is_none() {
            report.add(Code::TextStray, &document.path, item.line, &[("where", &"line")]);
        }
        lines.push(line(item).unwrap_or_default());
    }
    lines
}
