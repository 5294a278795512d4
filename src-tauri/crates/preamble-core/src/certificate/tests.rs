//! Tests of the certificate module: issue, print, check, tamper. Other people's programs check the same in
//! `tests/certificate/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use ed25519_dalek::SigningKey;
use jiff::civil::date;
use preamble_documents::{Hue, certificate_pdf};
use preamble_locales::Messages;
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::*;

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn request() -> IssueRequest {
    let achievement = Achievement {
        course_id: "human-rights".to_owned(),
        course_version: "1.2.0".to_owned(),
        title: "Права человека: знать их и уметь ими пользоваться".to_owned(),
        neutral: false,
        language: "ru".to_owned(),
        lessons: 7,
        minutes: 113,
        level: Level::SelfPaced,
    };
    IssueRequest {
        name: Some("Айгүл Сейітқызы Әбдірахманова".to_owned()),
        issuer_name: None,
        wording: wording(&Messages::new("ru"), &achievement),
        achievement,
        issued_on: date(2026, 11, 23),
        id: Uuid::from_bytes([3; 16]),
        salt: [5; 32],
    }
}

fn neutral() -> IssueRequest {
    let mut request = request();
    request.name = None;
    request.achievement.neutral = true;
    request.achievement.title = "Учебный курс 1".to_owned();
    request
}

fn issued(request: &IssueRequest) -> Credential {
    issue(&key(), request).unwrap()
}

fn pdf(credential: &Credential) -> Vec<u8> {
    let page = page(credential, stub(&key(), credential), Hue::Teal, &Messages::new("ru"));
    certificate_pdf(&page).unwrap()
}

fn problem(json: &Value) -> Option<Problem> {
    let verdict = verify(json.to_string().as_bytes()).unwrap();
    assert_eq!(verdict.intact, verdict.problem.is_none());
    verdict.problem
}

#[test]
fn an_issued_certificate_is_intact_as_json_and_as_pdf() {
    let credential = issued(&request());
    let from_json = verify(credential.json().as_bytes()).unwrap();
    let from_pdf = verify(&pdf(&credential)).unwrap();
    for verdict in [&from_json, &from_pdf] {
        assert!(verdict.intact);
        assert_eq!(verdict.contents.as_ref(), Some(credential.contents()));
        assert_eq!(verdict.digest, credential.digest());
    }
    assert!(from_pdf.from_pdf && !from_json.from_pdf);
    let contents = from_pdf.contents.unwrap();
    assert_eq!(contents.name.as_deref(), Some("Айгүл Сейітқызы Әбдірахманова"));
    assert_eq!(contents.issuer.fingerprint, fingerprint(&key().verifying_key()));
    assert_eq!((contents.lessons, contents.minutes, contents.issued_on), (7, 113, date(2026, 11, 23)));
    assert_eq!(contents.course.unwrap().id, "human-rights");
}

#[test]
fn the_same_order_gives_the_same_bytes() {
    let (one, two) = (issued(&request()), issued(&request()));
    assert_eq!(one, two);
    assert_eq!(pdf(&one), pdf(&two));
}

#[test]
fn a_neutral_nameless_certificate_tells_neither_course_nor_person() {
    let credential = issued(&neutral());
    assert!(verify(credential.json().as_bytes()).unwrap().intact);
    for secret in
        ["human-rights", "1.2.0", "Права", "Айгүл", "identifier", "humanCode", "version\"", "name\": \"Preamble"]
    {
        assert!(!credential.json().contains(secret), "{secret}");
    }
    let mut salted = neutral();
    salted.salt = [6; 32];
    let (one, two) = (subject_ids(&credential), subject_ids(&issued(&salted)));
    assert_ne!(one.0, two.0, "the person's id is new each time");
    assert_ne!(one.1, two.1, "a neutral course cannot be found by its id");
    let mut other = request();
    other.salt = [6; 32];
    assert_eq!(subject_ids(&issued(&request())).1, subject_ids(&issued(&other)).1, "an exact course has one id");
}

fn subject_ids(credential: &Credential) -> (Value, Value) {
    let json: Value = serde_json::from_str(credential.json()).unwrap();
    let subject = &json["credentialSubject"];
    (subject["id"].clone(), subject["achievement"]["id"].clone())
}

#[test]
fn names_are_cleaned_and_bounded() {
    let mut request = request();
    request.name = Some(" \u{2068}ليلى\u{2069}\n حسن\u{202E} ".to_owned());
    assert_eq!(issued(&request).contents().name.as_deref(), Some("ليلى حسن"));
    request.name = Some(" \u{2068}\u{2069} ".to_owned());
    assert_eq!(issued(&request).contents().name, None);
    request.name = Some("а".repeat(LONGEST_NAME + 1));
    assert_eq!(issue(&key(), &request).unwrap_err(), CertificateError::NameTooLong(LONGEST_NAME + 1));
    request.name = None;
    request.achievement.title = String::new();
    assert_eq!(issue(&key(), &request).unwrap_err(), CertificateError::Title(0));
    request.achievement.title = "Курс".to_owned();
    request.achievement.language = "русский".to_owned();
    assert!(matches!(issue(&key(), &request), Err(CertificateError::Language(_))));
    request.achievement.language = "ru".to_owned();
    request.issued_on = date(1969, 12, 31);
    assert!(matches!(issue(&key(), &request), Err(CertificateError::Day(_))));
}

/// Every path to a value in the JSON.
fn paths(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            let path = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
            out.push(path.clone());
            paths(value, &path, out);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| {
            let path = format!("{at}/{index}");
            out.push(path.clone());
            paths(value, &path, out);
        }),
        _ => {}
    }
}

fn changed(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => json!(!flag),
        Value::String(text) => match text.strip_prefix("2026") {
            Some(rest) => json!(format!("2025{rest}")),
            None => json!(format!("{text}1")),
        },
        Value::Array(items) => json!(items.iter().rev().chain(items.first()).collect::<Vec<_>>()),
        Value::Object(members) => {
            let mut more = members.clone();
            more.insert("grade".to_owned(), json!("A"));
            Value::Object(more)
        }
        other => other.clone(),
    }
}

#[test]
fn every_altered_member_is_refused() {
    let mut full = request();
    full.issuer_name = Some("Көмек".to_owned());
    let good: Value = serde_json::from_str(issued(&full).json()).unwrap();
    let mut all = Vec::new();
    paths(&good, "", &mut all);
    assert!(all.len() > 50, "{}", all.len());
    for path in all {
        let mut copy = good.clone();
        let place = copy.pointer_mut(&path).unwrap();
        *place = changed(place);
        assert_ne!(copy, good, "{path}");
        // Without its types a file does not even claim to be a certificate.
        match verify(copy.to_string().as_bytes()) {
            Ok(verdict) => assert!(!verdict.intact && verdict.problem.is_some(), "{path} changed"),
            Err(error) => assert_eq!((error, path.starts_with("/type")), (CertificateError::NotACertificate, true)),
        }
        let mut copy = good.clone();
        let (parent, key) = path.rsplit_once('/').unwrap();
        match copy.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.remove(&key.replace("~1", "/"))),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => panic!("{path}"),
        }
        if let Ok(verdict) = verify(copy.to_string().as_bytes()) {
            assert!(!verdict.intact, "{path} removed");
        }
    }
}

#[test]
fn members_that_canonical_rdf_drops_are_refused() {
    let mut json: Value = serde_json::from_str(issued(&request()).json()).unwrap();
    json["credentialSubject"]["achievement"]["grade"] = json!("A");
    assert_eq!(problem(&json), Some(Problem::Form));
}

#[test]
fn a_doubled_member_is_refused() {
    let text = issued(&request()).json().replacen("\"validFrom\"", "\"name\": \"Other\", \"validFrom\"", 1);
    assert_eq!(verify(text.as_bytes()).unwrap().problem, Some(Problem::Form));
}

#[test]
fn an_altered_word_shows_what_is_claimed() {
    let text = issued(&request()).json().replace("Айгүл", "Мадина");
    let verdict = verify(text.as_bytes()).unwrap();
    assert_eq!(verdict.problem, Some(Problem::Altered));
    assert_eq!(verdict.contents.unwrap().name.as_deref(), Some("Мадина Сейітқызы Әбдірахманова"));
}

#[test]
fn each_proof_is_needed_and_must_be_the_issuers() {
    let good: Value = serde_json::from_str(issued(&request()).json()).unwrap();
    let other: Value =
        serde_json::from_str(issue(&SigningKey::from_bytes(&[8; 32]), &request()).unwrap().json()).unwrap();
    for index in 0..2 {
        let mut copy = good.clone();
        copy["proof"][index] = other["proof"][index].clone();
        assert_eq!(problem(&copy), Some(Problem::Form), "a proof by another key");
        copy["proof"][index]["verificationMethod"] = good["proof"][index]["verificationMethod"].clone();
        assert_eq!(problem(&copy), Some(Problem::Altered), "another key's signature");
    }
    let mut swapped = good.clone();
    swapped["proof"] = json!([good["proof"][1], good["proof"][0]]);
    assert_eq!(problem(&swapped), Some(Problem::Form));
}

#[test]
fn another_issuer_is_intact_with_another_fingerprint() {
    let credential = issue(&SigningKey::from_bytes(&[8; 32]), &request()).unwrap();
    let verdict = verify(credential.json().as_bytes()).unwrap();
    assert!(verdict.intact);
    assert_ne!(verdict.contents.unwrap().issuer.fingerprint, fingerprint(&key().verifying_key()));
}

#[test]
fn a_future_date_warns_and_does_not_refuse() {
    let verdict = verify(issued(&request()).json().as_bytes()).unwrap();
    assert!(verdict.intact);
    assert!(verdict.is_dated_after(date(2026, 11, 22)));
    assert!(!verdict.is_dated_after(date(2026, 11, 23)));
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let credential = issued(&request());
    let json = credential.json().as_bytes();
    assert_eq!(verify(b"").unwrap_err(), CertificateError::NotACertificate);
    assert_eq!(verify(b"hello").unwrap_err(), CertificateError::NotACertificate);
    assert_eq!(verify(b"{\"type\": [\"Recipe\"]}").unwrap_err(), CertificateError::NotACertificate);
    assert!(matches!(verify(&json[..json.len() / 2]), Err(CertificateError::DamagedJson { line }) if line > 10));
    assert_eq!(verify(&vec![b' '; 300_000]).unwrap_err(), CertificateError::TooLarge(300_000));
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(5000), "]".repeat(5000));
    assert!(matches!(verify(deep.as_bytes()), Err(CertificateError::DamagedJson { .. })));
}

#[test]
fn a_pdf_that_was_cut_or_emptied_says_so() {
    let pdf = pdf(&issued(&request()));
    for part in [1, 2, 3] {
        let cut = verify(&pdf[..pdf.len() * part / 4]);
        assert_eq!(cut.unwrap_err(), CertificateError::DamagedPdf, "{part} quarters");
    }
    let mut document = lopdf::Document::load_mem(&pdf).unwrap();
    let files: Vec<_> = document
        .objects
        .iter()
        .filter(|(_, object)| object.as_dict().is_ok_and(|dict| dict.has(b"EF")))
        .map(|(id, _)| *id)
        .collect();
    assert_eq!(files.len(), 1);
    for file in files {
        document.objects.remove(&file);
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(verify(&bytes).unwrap_err(), CertificateError::NoAttachment);
}

#[test]
fn a_pdf_with_another_credential_inside_is_refused() {
    let good = issued(&request());
    let mut changed = request();
    changed.name = Some("Other".to_owned());
    let other = issue(&SigningKey::from_bytes(&[8; 32]), &changed).unwrap();
    let mut document = lopdf::Document::load_mem(&pdf(&good)).unwrap();
    let stream = lopdf::Stream::new(lopdf::dictionary! { "Type" => "EmbeddedFile" }, other.json().as_bytes().to_vec());
    let stream = document.add_object(stream);
    document.add_object(lopdf::dictionary! { "Type" => "Filespec", "EF" => lopdf::dictionary! { "F" => stream } });
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(verify(&bytes).unwrap_err(), CertificateError::SeveralAttachments(2));
}

#[test]
fn an_attachment_that_unpacks_without_end_is_refused() {
    let mut document = lopdf::Document::load_mem(&pdf(&issued(&request()))).unwrap();
    let mut bomb = lopdf::Stream::new(lopdf::dictionary! { "Type" => "EmbeddedFile" }, vec![b' '; 8_000_000]);
    bomb.compress().unwrap();
    assert!(bomb.content.len() < 100_000);
    let bomb = document.add_object(bomb);
    for object in document.objects.values_mut() {
        if let Ok(file) = object.as_dict_mut().and_then(|dict| dict.get_mut(b"EF")).and_then(lopdf::Object::as_dict_mut)
        {
            file.set("F", bomb);
            file.set("UF", bomb);
        }
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(verify(&bytes).unwrap_err(), CertificateError::DamagedPdf);
}

#[test]
fn a_stub_belongs_to_its_certificate_alone() {
    let credential = issued(&request());
    let text = stub(&key(), &credential);
    let verdict = verify_stub(&format!(" {}\n", text.to_lowercase())).unwrap();
    assert!(verdict.intact);
    let read = &verdict.stub;
    assert_eq!((read.id, read.issued_on, read.level), (request().id, date(2026, 11, 23), Level::SelfPaced));
    assert_eq!(read.name, credential.contents().name);
    assert_eq!(read.issuer, credential.contents().issuer);
    assert!(read.title.ends_with('…') && credential.contents().title.starts_with(read.title.trim_end_matches('…')));
    assert!(read.belongs_to(credential.digest()));
    assert!(!read.belongs_to(issued(&neutral()).digest()));
}

#[test]
fn a_stub_stays_small_enough_to_scan() {
    let mut long = request();
    long.name = Some("Ж".repeat(LONGEST_NAME));
    long.achievement.title = "Щ".repeat(LONGEST_TITLE);
    let text = stub(&key(), &issued(&long));
    // 483 alphanumeric characters fit version 13 at level M: 69 modules.
    assert!(text.len() <= 483, "{}", text.len());
    assert!(text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b':'));
    assert!(verify_stub(&text).unwrap().intact);
}

#[test]
fn every_changed_letter_of_a_stub_is_noticed() {
    let text = stub(&key(), &issued(&request()));
    for at in 6..text.len() {
        let other = if &text[at..=at] == "A" { "B" } else { "A" };
        let copy = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        assert!(verify_stub(&copy).is_ok_and(|verdict| !verdict.intact) || verify_stub(&copy).is_err(), "{at}");
        assert!(verify_stub(&text[..at]).map_or(true, |verdict| !verdict.intact), "cut at {at}");
    }
    assert_eq!(verify_stub("https://example.org").unwrap_err(), CertificateError::NotACertificate);
    assert_eq!(verify_stub("CERT1:!").unwrap_err(), CertificateError::DamagedStub);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_name_and_title_survive(name in "\\PC{0,60}", title in "\\PC{1,80}", neutral: bool) {
        let mut request = request();
        request.name = Some(name);
        request.achievement.title = format!("x{title}");
        request.achievement.neutral = neutral;
        let credential = issued(&request);
        let verdict = verify(credential.json().as_bytes()).unwrap();
        prop_assert!(verdict.intact);
        prop_assert_eq!(verdict.contents.as_ref(), Some(credential.contents()));
        let stub = verify_stub(&stub(&key(), &credential)).unwrap();
        prop_assert!(stub.intact && stub.stub.belongs_to(verdict.digest));
    }

    #[test]
    fn damaged_pdfs_never_panic_nor_pass_altered(at in 0usize..60_000, byte: u8) {
        static GOOD: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| pdf(&issued(&request())));
        let mut copy = GOOD.clone();
        let at = at % copy.len();
        copy[at] = byte;
        if let Ok(verdict) = verify(&copy) && verdict.intact {
            let good = issued(&request());
            prop_assert_eq!(verdict.contents.as_ref(), Some(good.contents()));
        }
    }
}
