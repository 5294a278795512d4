//! The certificate page: its words, its colours, and the credential that travels inside it.

use serde::Serialize;
use typst::foundations::Datetime;

use crate::DocumentError;
use crate::world::{Desk, Template};
use crate::{faces, render, square, text};

const TEMPLATE: Template = Template { name: "certificate.typ", source: include_str!("../templates/certificate.typ") };
const INK: &str = "#24201a";

/// Which way the page runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// Left to right.
    #[default]
    LeftToRight,
    /// Right to left: the page is mirrored.
    RightToLeft,
}

/// The colour family of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hue {
    /// Deep teal.
    #[default]
    Teal,
    /// Plum.
    Plum,
    /// Burnt ochre.
    Ochre,
}

impl Hue {
    /// Its name in the templates.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Teal => "teal",
            Self::Plum => "plum",
            Self::Ochre => "ochre",
        }
    }
}

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The year of the common era.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A small label with its value under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LabelledValue {
    /// What it is, for example "Level".
    pub label: String,
    /// The value, for example "self-paced".
    pub value: String,
}

/// The words of the page, already in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The title that a viewer shows in its window; holds no name unless the caller puts one in.
    pub document_title: String,
    /// The kind of paper: "Certificate of study".
    pub heading: String,
    /// Stands above the name: "This certificate is given to". Unused without a name.
    pub lead: String,
    /// What was done: "has finished the course and passed its test". Without a name it opens the page.
    pub statement: String,
    /// The title of the course, exact or neutral.
    pub course: String,
    /// One line: lessons, hours, day.
    pub details: String,
    /// The level of the certificate.
    pub level: LabelledValue,
    /// The fingerprint of the issuer's key.
    pub key: LabelledValue,
    /// The line under the QR code: how to check.
    pub check: String,
    /// What a screen reader says for the QR code.
    pub square: String,
}

/// A file inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, for example `certificate.json`.
    pub name: String,
    /// Its media type, for example `application/vc`.
    pub media_type: String,
    /// What it is, in the reader's language.
    pub description: String,
    /// The file itself.
    pub bytes: Vec<u8>,
}

/// Everything that a certificate page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificatePage {
    /// A stable identifier of this certificate; only a hash of it is written.
    pub identity: String,
    /// The language of the words, as a BCP 47 tag.
    pub language: String,
    /// The direction of the words.
    pub direction: Direction,
    /// The words.
    pub labels: Labels,
    /// The person's name, or none.
    pub name: Option<String>,
    /// The course's colour family.
    pub hue: Hue,
    /// The day of issue; the only date in the file.
    pub date: Day,
    /// The text of the QR code.
    pub qr: String,
    /// The credential.
    pub attachment: Attachment,
}

#[derive(Serialize)]
struct Data<'a> {
    language: &'a str,
    region: Option<&'a str>,
    direction: &'static str,
    spaced: bool,
    hue: &'static str,
    date: Date,
    name: Option<Line>,
    title: Line,
    labels: Words,
    attachment: Option<AttachmentData<'a>>,
}

#[derive(Serialize)]
struct Date {
    year: u16,
    month: u8,
    day: u8,
}

#[derive(Serialize)]
struct Line {
    text: String,
    faces: Vec<&'static str>,
    rtl: bool,
}

#[derive(Serialize)]
struct Words {
    document_title: String,
    heading: String,
    lead: String,
    statement: String,
    details: String,
    level: LabelledValue,
    key: LabelledValue,
    check: String,
    square: String,
}

#[derive(Serialize)]
struct AttachmentData<'a> {
    name: &'a str,
    media_type: &'a str,
    description: String,
}

/// Sets the certificate as one A4 landscape page, PDF/A-3a and PDF/UA-1 in one file. The attachment is an associated
/// file with the relationship "Alternative" (ISO 19005-3, annex E). The same page gives the same bytes.
///
/// # Errors
/// [`DocumentError::Letters`] if a text has letters that no shipped font draws, [`DocumentError::Value`] for an
/// impossible date, language tag or file name, [`DocumentError::SquareTooLong`] for a QR text over its capacity.
pub fn certificate_pdf(page: &CertificatePage) -> Result<Vec<u8>, DocumentError> {
    let desk = lay_out(page, true)?;
    render::pdf(TEMPLATE, &desk, &page.identity)
}

/// Draws the same page as SVG, for a preview. The credential is not in it.
///
/// # Errors
/// The same as [`certificate_pdf`].
pub fn certificate_svg(page: &CertificatePage) -> Result<String, DocumentError> {
    let desk = lay_out(page, false)?;
    render::svg(TEMPLATE, &desk)
}

fn lay_out(page: &CertificatePage, attach: bool) -> Result<Desk, DocumentError> {
    let data = data(page, attach)?;
    let json = serde_json::to_vec(&data)
        .map_err(|error| DocumentError::Template { template: TEMPLATE.name, message: error.to_string() })?;
    let mut files = vec![("data.json", json), ("square.svg", square::svg(&page.qr, INK)?.into_bytes())];
    if attach {
        files.push(("attachment", page.attachment.bytes.clone()));
    }
    Desk::new(TEMPLATE, files)
}

fn data(page: &CertificatePage, attach: bool) -> Result<Data<'_>, DocumentError> {
    let (language, region) = split_language(&page.language)?;
    let title = line(&page.labels.course)?;
    let heading = words(&page.labels.heading)?;
    Ok(Data {
        language,
        region,
        direction: match page.direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        },
        // Capitals and letter-spacing suit scripts that have capitals; Arabic letters must stay joined.
        spaced: heading.chars().any(char::is_lowercase),
        hue: page.hue.name(),
        date: date(page.date)?,
        name: page.name.as_deref().map(line).transpose()?.filter(|line| !line.text.is_empty()),
        title,
        labels: Words {
            document_title: text::clean(&page.labels.document_title),
            heading,
            lead: words(&page.labels.lead)?,
            statement: words(&page.labels.statement)?,
            details: words(&page.labels.details)?,
            level: pair(&page.labels.level)?,
            key: pair(&page.labels.key)?,
            check: words(&page.labels.check)?,
            square: text::clean(&page.labels.square),
        },
        attachment: attach.then(|| AttachmentData {
            name: &page.attachment.name,
            media_type: &page.attachment.media_type,
            description: text::clean(&page.attachment.description),
        }),
    })
}

fn words(value: &str) -> Result<String, DocumentError> {
    let clean = text::clean(value);
    faces::require(&clean)?;
    Ok(clean)
}

fn pair(value: &LabelledValue) -> Result<LabelledValue, DocumentError> {
    Ok(LabelledValue { label: words(&value.label)?, value: words(&value.value)? })
}

fn line(value: &str) -> Result<Line, DocumentError> {
    let text = words(value)?;
    Ok(Line { faces: faces::display(&text), rtl: text::runs_right_to_left(&text), text })
}

fn date(day: Day) -> Result<Date, DocumentError> {
    if Datetime::from_ymd(i32::from(day.year), day.month, day.day).is_none() {
        let value = format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
        return Err(DocumentError::Value { what: "date", value });
    }
    Ok(Date { year: day.year, month: day.month, day: day.day })
}

/// Splits a BCP 47 tag into what the typesetter takes: the language and, if there is one, the region.
pub(crate) fn split_language(tag: &str) -> Result<(&str, Option<&str>), DocumentError> {
    let mut parts = tag.split('-');
    let is_letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    match parts.next() {
        Some(language) if (2..=3).contains(&language.len()) && is_letters(language) => {
            Ok((language, parts.find(|part| part.len() == 2 && is_letters(part))))
        }
        _ => Err(DocumentError::Value { what: "language", value: tag.to_owned() }),
    }
}

#[cfg(test)]
mod tests;
