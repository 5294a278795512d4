//! Writes the sample certificates that `tests/certificate/run.mjs` checks with other people's programs.
//!
//!     cargo run -p preamble-core --example certificates -- DIR
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use ed25519_dalek::SigningKey;
use preamble_core::certificate::{self, Achievement, IssueRequest, Level, stub};
use preamble_documents::{Hue, certificate_pdf, certificate_svg};
use preamble_locales::Messages;

struct Sample {
    file: &'static str,
    language: &'static str,
    name: Option<&'static str>,
    title: &'static str,
    neutral: bool,
    level: Level,
    issuer: Option<&'static str>,
    hue: Hue,
}

const ENGLISH: Sample = Sample {
    file: "english",
    language: "en",
    name: Some("Amina Hassan"),
    title: "Human rights: know them, use them",
    neutral: false,
    level: Level::SelfPaced,
    issuer: None,
    hue: Hue::Teal,
};

const RUSSIAN: Sample = Sample {
    file: "russian",
    language: "ru",
    name: Some("Айгүл Сейітқызы Әбдірахманова"),
    title: "Права человека: знать их и уметь ими пользоваться",
    ..ENGLISH
};

const SAMPLES: [Sample; 11] = [
    ENGLISH,
    RUSSIAN,
    Sample { file: "arabic", name: Some("ليلى حسن"), hue: Hue::Plum, ..ENGLISH },
    Sample { file: "hebrew", name: Some("מרים לוי"), hue: Hue::Ochre, ..ENGLISH },
    Sample { file: "tajik", name: Some("Ҷамшед Ӣсоев"), hue: Hue::Ochre, ..RUSSIAN },
    Sample {
        file: "ukrainian", name: Some("Ґалаґан Їжакевич, Łucja Žižková"), hue: Hue::Plum, ..RUSSIAN
    },
    Sample { file: "nameless", name: None, hue: Hue::Ochre, ..RUSSIAN },
    Sample { file: "neutral", name: None, title: "Course of study 1", neutral: true, hue: Hue::Plum, ..ENGLISH },
    Sample {
        file: "long",
        name: Some("Maria Fernanda Guadalupe de los Ángeles Villavicencio-Etxeberria y Ruiz de Zárate"),
        title: "Violence in relationships: how to see it, how to speak, where to find help near you",
        hue: Hue::Ochre,
        ..ENGLISH
    },
    // As long as names and titles may be.
    Sample {
        file: "longest",
        name: Some(
            "Wolfeschlegelsteinhausenbergerdorff Featherstonhaugh-Cholmondeley Worcestershire-Llanfairpwllgwyngyll Throckmorton-Smith",
        ),
        title: "What everyone ought to know about the rights of people at work, at school, at home and in the street, how to speak about them calmly, whom to ask for help, and what to do when no one answers a letter",
        hue: Hue::Plum,
        ..ENGLISH
    },
    Sample {
        file: "confirmed", level: Level::Confirmed, issuer: Some("Көмек, кризисный центр"), ..RUSSIAN
    },
];

fn main() {
    let folder = std::env::args().nth(1).expect("usage: certificates DIR");
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    for (number, sample) in SAMPLES.iter().enumerate() {
        let number = u8::try_from(number).unwrap();
        let key = SigningKey::from_bytes(&[if sample.level == Level::Confirmed { 9 } else { 7 }; 32]);
        let messages = Messages::new(sample.language);
        let achievement = Achievement {
            course_id: "human-rights".to_owned(),
            course_version: "1.0.0".to_owned(),
            title: sample.title.to_owned(),
            neutral: sample.neutral,
            language: sample.language.to_owned(),
            lessons: 7,
            minutes: 113,
            level: sample.level,
        };
        let request = IssueRequest {
            name: sample.name.map(str::to_owned),
            issuer_name: sample.issuer.map(str::to_owned),
            wording: certificate::wording(&messages, &achievement),
            achievement,
            issued_on: jiff::civil::date(2026, 11, 23),
            id: uuid::Builder::from_random_bytes([number; 16]).into_uuid(),
            salt: [number; 32],
        };
        let credential = certificate::issue(&key, &request).unwrap();
        let page = certificate::page(&credential, stub(&key, &credential), sample.hue, &messages);
        let started = std::time::Instant::now();
        let pdf = certificate_pdf(&page).unwrap();
        println!("{}: {} bytes in {:?}", sample.file, pdf.len(), started.elapsed());
        std::fs::write(folder.join(sample.file).with_extension("json"), credential.json()).unwrap();
        std::fs::write(folder.join(sample.file).with_extension("pdf"), pdf).unwrap();
        std::fs::write(folder.join(sample.file).with_extension("svg"), certificate_svg(&page).unwrap()).unwrap();
    }
}
