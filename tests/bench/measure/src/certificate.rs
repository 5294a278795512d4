//! One certificate as the app makes it (signed, set, credential inside) beside a bare page with a QR code and an attachment.

use ed25519_dalek::SigningKey;
use preamble_core::certificate::{self, Achievement, IssueRequest, Level, stub};
use preamble_documents::{Hue, certificate_pdf};
use preamble_locales::Messages;
use serde_json::{Value, json};

use crate::Outcome;
use crate::bare_page;
use crate::times::{median, timed};

const WARM_UP: u32 = 5;

pub fn run(in_a_row: usize) -> Outcome<Value> {
    let (mut ours, mut sign, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..WARM_UP + 40 {
        let (made, time) = timed(|| one(number));
        let (pdf, signing) = made?;
        let credential = vec![b' '; 5_000];
        let (page, bare_time) = timed(|| bare_page::pdf(number, &credential));
        if pdf.len() < 10_000 || page?.len() < 5_000 {
            return Err("a certificate came out too small to be one".into());
        }
        if number >= WARM_UP {
            ours.push(time);
            sign.push(signing);
            bare.push(bare_time);
        }
    }
    let (made, row) = timed(|| (0..in_a_row).try_for_each(|number| one(1_000 + number as u32).map(drop)));
    made?;
    let a_second = in_a_row as f64 / row * 1000.0;
    Ok(
        json!({ "one_ms": median(&ours), "sign_ms": median(&sign), "bare_ms": median(&bare), "in_a_row": in_a_row, "a_second": a_second }),
    )
}

/// Issue, page, PDF; and how long the signing took.
fn one(number: u32) -> Outcome<(Vec<u8>, f64)> {
    let key = SigningKey::from_bytes(&[7; 32]);
    let messages = Messages::new("ru");
    let achievement = Achievement {
        course_id: "human-rights".to_owned(),
        course_version: "1.0.0".to_owned(),
        title: "Права человека: знать их и уметь ими пользоваться".to_owned(),
        neutral: false,
        language: "ru".to_owned(),
        lessons: 7,
        minutes: 113,
        level: Level::SelfPaced,
    };
    let request = IssueRequest {
        name: Some(format!("Айгүл Сейітқызы {number}")),
        issuer_name: None,
        wording: certificate::wording(&messages, &achievement),
        achievement,
        issued_on: jiff::civil::date(2026, 11, 23),
        id: uuid::Builder::from_random_bytes(u128::from(number).to_be_bytes()).into_uuid(),
        salt: [9; 32],
    };
    let (issued, signing) = timed(|| certificate::issue(&key, &request));
    let credential = issued?;
    let page = certificate::page(&credential, stub(&key, &credential), Hue::Teal, &messages);
    Ok((certificate_pdf(&page)?, signing))
}
