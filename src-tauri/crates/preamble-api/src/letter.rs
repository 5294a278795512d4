//! Commands `letter.*`: papers with blanks, and saving a filled one as PDF or text.

use std::collections::BTreeMap;
use std::path::Path;

use preamble_content::library;
use preamble_content::text::{Inline, Text};
use preamble_core::files;
use preamble_core::paper::{self, PaperError, paper_pdf};

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::certificate::SavedFile;
use crate::wire::letter::*;

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<LetterList, Failure> {
    let wanted = cx.course_language(None);
    let letters = &cx.library()?.letters;
    let view = |entry| {
        let (words, record): (_, &library::Letter) = (letters.words(entry, &wanted), &entry.record);
        let labels = words.lines("fields");
        let fields = record.fields.iter().zip(labels).map(|(field, label)| {
            let label = line(label, &BTreeMap::new());
            let (label, hint) = label.split_once(": ").unwrap_or((&label, ""));
            LetterField { id: field.id.clone(), label: label.to_owned(), hint: hint.to_owned(), lines: field.lines }
        });
        LetterView {
            id: entry.id.clone(),
            title: words.title.clone(),
            kind: kind(record.kind),
            about: words.body.clone(),
            before: words.part("before").to_vec(),
            fields: fields.collect(),
            text: words.part("text").to_vec(),
        }
    };
    Ok(LetterList {
        language: letters.language(&wanted).to_owned(),
        letters: letters.entries.iter().map(view).collect(),
    })
}

pub(crate) fn save(cx: &mut Context<'_>, request: SaveLetterRequest) -> Result<SavedFile, Failure> {
    let wanted = cx.course_language(None);
    let letters = &cx.library()?.letters;
    let entry =
        letters.get(&request.letter).ok_or_else(|| Failure::letter_unknown().with("letter", &request.letter))?;
    let (words, record): (_, &library::Letter) = (letters.words(entry, &wanted), &entry.record);
    let (ending, bytes) = match request.format {
        LetterFormat::Text => ("txt", filled(words.part("text"), &request.texts).into_bytes()),
        LetterFormat::Pdf => {
            let letter = paper::Letter {
                title: &words.title,
                titled: !matches!(record.kind, library::LetterKind::Letter | library::LetterKind::PressRelease),
                text: words.part("text"),
                lines: record.fields.iter().map(|field| (field.id.as_str(), field.lines)).collect(),
                values: &request.texts,
                language: letters.language(&wanted),
            };
            let set = paper_pdf(&paper::letter(&letter, paper::Look::default())).map_err(PaperError::Document)?;
            ("pdf", set.bytes)
        }
    };
    // A file name that says nothing of the subject or the person.
    let saved = files::write_new(Path::new(&request.folder), "Preamble", ending, &bytes);
    let path = saved.map_err(|error| crate::paper::unwritten(&error))?;
    Ok(SavedFile { path: path.display().to_string() })
}

/// The paper as plain text: paragraphs apart, lists with their numbers, an empty blank as its caption in brackets.
fn filled(texts: &[Text], values: &BTreeMap<String, String>) -> String {
    let mut out = paragraphs(texts, values).join("\n\n");
    out.push('\n');
    out
}

fn paragraphs(texts: &[Text], values: &BTreeMap<String, String>) -> Vec<String> {
    let mut parts = Vec::new();
    for text in texts {
        match text {
            Text::Paragraph { content } => parts.push(line(content, values)),
            Text::List { start, items } => {
                let mut lines = Vec::new();
                for (number, item) in (start.unwrap_or(1)..).zip(items) {
                    let mark = if start.is_some() { format!("{number}. ") } else { "– ".to_owned() };
                    lines.push(format!("{mark}{}", paragraphs(item, values).join("\n   ")));
                }
                parts.push(lines.join("\n"));
            }
            Text::Quote { body, source } => {
                parts.extend(paragraphs(body, values));
                parts.push(line(source, values));
            }
            Text::Picture { .. } | Text::Slot { .. } => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn line(content: &[Inline], values: &BTreeMap<String, String>) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Plain { text } => text.clone(),
        Inline::Field { id, content } => match values.get(id).map(|value| value.trim()) {
            Some(value) if !value.is_empty() => value.to_owned(),
            _ => format!("[{}]", line(content, values)),
        },
        Inline::Emphasis { content } | Inline::Strong { content } | Inline::Term { content, .. } => {
            line(content, values)
        }
        Inline::Source { .. } => String::new(),
    };
    content.iter().map(piece).collect()
}

fn kind(kind: library::LetterKind) -> LetterKind {
    match kind {
        library::LetterKind::Letter => LetterKind::Letter,
        library::LetterKind::Petition => LetterKind::Petition,
        library::LetterKind::PressRelease => LetterKind::PressRelease,
        library::LetterKind::Checklist => LetterKind::Checklist,
        library::LetterKind::Consent => LetterKind::Consent,
        library::LetterKind::Evaluation => LetterKind::Evaluation,
        library::LetterKind::Poster => LetterKind::Poster,
        library::LetterKind::Programme => LetterKind::Programme,
        library::LetterKind::Plan => LetterKind::Plan,
    }
}
