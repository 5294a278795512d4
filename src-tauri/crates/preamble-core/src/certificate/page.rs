//! The certificate's words, from the messages of its language, and the page to print.

use jiff::civil::Date;
use preamble_documents::{Attachment, CertificatePage, Day, Direction, Hue, LabelledValue, Labels};
use preamble_locales::{Messages, Value};

use super::contents::{Contents, Level};
use super::{Achievement, Credential};

/// The file name of the credential inside the PDF.
const FILE_NAME: &str = "certificate.json";
/// The media type of a W3C Verifiable Credential 2.0.
const MEDIA_TYPE: &str = "application/vc";

/// The two sentences that Open Badges demands of every achievement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What the course is; names no subject under a neutral title.
    pub description: String,
    /// What had to be done for it.
    pub criteria: String,
}

/// The sentences for an achievement, in the language of `messages`.
#[must_use]
pub fn wording(messages: &Messages, achievement: &Achievement) -> Wording {
    let criteria = match achievement.level {
        Level::SelfPaced => "certificate-criteria-self-paced",
        Level::Confirmed => "certificate-criteria-confirmed",
    };
    let args = [
        ("lessons", lessons(messages, achievement.lessons).into()),
        ("duration", duration(messages, achievement.minutes).into()),
    ];
    Wording {
        description: messages.format_plain("certificate-achievement", &args),
        criteria: messages.format_plain(criteria, &[]),
    }
}

/// The page of a credential. `stub` is the text of its QR code, from [`super::stub`].
#[must_use]
pub fn page(credential: &Credential, stub: String, hue: Hue, messages: &Messages) -> CertificatePage {
    let contents = credential.contents();
    let language = preamble_locales::language(messages.tag());
    let direction = match language.map(|language| language.direction) {
        Some(preamble_locales::Direction::Rtl) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    CertificatePage {
        identity: contents.id.to_string(),
        language: messages.tag().to_owned(),
        direction,
        labels: labels(contents, messages),
        name: contents.name.clone(),
        hue,
        date: day(contents.issued_on),
        qr: stub,
        attachment: Attachment {
            name: FILE_NAME.to_owned(),
            media_type: MEDIA_TYPE.to_owned(),
            description: messages.format_plain("certificate-attachment", &[]),
            bytes: credential.json().as_bytes().to_vec(),
        },
    }
}

fn labels(contents: &Contents, messages: &Messages) -> Labels {
    let words = |key: &str| messages.format_plain(key, &[]);
    let statement = match contents.name {
        Some(_) => "certificate-statement-named",
        None => "certificate-statement-unnamed",
    };
    Labels {
        document_title: words("certificate-heading"),
        heading: words("certificate-heading"),
        lead: words("certificate-lead"),
        statement: words(statement),
        course: contents.title.clone(),
        details: messages.format_plain(
            "certificate-details",
            &[
                ("lessons", lessons(messages, contents.lessons).into()),
                ("duration", duration(messages, contents.minutes).into()),
                ("date", date_in_words(messages, contents.issued_on).into()),
            ],
        ),
        level: LabelledValue { label: words("certificate-level"), value: level_in_words(messages, contents.level) },
        key: LabelledValue { label: words("certificate-key"), value: contents.issuer.fingerprint.clone() },
        check: words("certificate-check-offline"),
        square: words("certificate-qr"),
    }
}

/// The level in words.
#[must_use]
pub fn level_in_words(messages: &Messages, level: Level) -> String {
    let key = match level {
        Level::SelfPaced => "certificate-level-self-paced",
        Level::Confirmed => "certificate-level-confirmed",
    };
    messages.format_plain(key, &[])
}

fn lessons(messages: &Messages, count: u32) -> String {
    messages.format_plain("certificate-lessons", &[("count", count.into())])
}

/// Under an hour in minutes, above it in whole hours.
fn duration(messages: &Messages, minutes: u32) -> String {
    if minutes < 60 {
        messages.format_plain("certificate-minutes", &[("count", minutes.into())])
    } else {
        messages.format_plain("certificate-hours", &[("count", (minutes.saturating_add(30) / 60).into())])
    }
}

/// A day in words, as on the page.
#[must_use]
pub fn date_in_words(messages: &Messages, day: Date) -> String {
    let args: [(&str, Value); 3] = [
        ("day", day.day().to_string().into()),
        ("month", i32::from(day.month()).into()),
        ("year", day.year().to_string().into()),
    ];
    messages.format_plain("certificate-date", &args)
}

fn day(day: Date) -> Day {
    // Issuing has refused days outside 1970 to 2149.
    Day {
        year: u16::try_from(day.year()).unwrap_or_default(),
        month: u8::try_from(day.month()).unwrap_or_default(),
        day: u8::try_from(day.day()).unwrap_or_default(),
    }
}
