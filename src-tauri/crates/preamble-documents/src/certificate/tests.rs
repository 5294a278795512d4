//! Tests of the certificate page. What the page looks like and whether other programs accept it is checked in
//! `tests/certificate/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;

fn page() -> CertificatePage {
    let pair = |label: &str, value: &str| LabelledValue { label: label.to_owned(), value: value.to_owned() };
    CertificatePage {
        identity: "6f0d7a54".to_owned(),
        language: "en".to_owned(),
        direction: Direction::LeftToRight,
        labels: Labels {
            document_title: "Certificate".to_owned(),
            heading: "Certificate".to_owned(),
            lead: "given to".to_owned(),
            statement: "has passed".to_owned(),
            course: "Human rights".to_owned(),
            details: "7 lessons".to_owned(),
            level: pair("Level", "self-paced"),
            key: pair("Key", "4f2a 91c7"),
            check: "offline".to_owned(),
            square: "QR code".to_owned(),
        },
        name: Some("Amina Hassan".to_owned()),
        hue: Hue::Plum,
        date: Day { year: 2026, month: 11, day: 23 },
        qr: "CERT1:ABC".to_owned(),
        attachment: Attachment {
            name: "certificate.json".to_owned(),
            media_type: "application/vc".to_owned(),
            description: "the credential".to_owned(),
            bytes: b"{\"a\": 1}".to_vec(),
        },
    }
}

fn contains(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|window| window == part.as_bytes())
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let first = certificate_pdf(&page()).unwrap();
    assert_eq!(first, certificate_pdf(&page()).unwrap());
    let other = CertificatePage { name: Some("Amina Hasan".to_owned()), ..page() };
    assert_ne!(first, certificate_pdf(&other).unwrap());
    assert_eq!(certificate_svg(&page()).unwrap(), certificate_svg(&page()).unwrap());
}

#[test]
fn the_file_claims_both_standards_and_names_no_program_nor_person() {
    let pdf = certificate_pdf(&page()).unwrap();
    for due in ["<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "2026-11-23"] {
        assert!(contains(&pdf, due), "{due}");
    }
    for secret in ["Typst", "Preamble", "Amina"] {
        assert!(!contains(&pdf, secret), "{secret}");
    }
}

#[test]
fn every_shape_of_page_can_be_set() {
    let names = [None, Some("ليلى حسن"), Some("מרים"), Some("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren")];
    for name in names {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let page = CertificatePage { name: name.map(str::to_owned), direction, ..page() };
            assert!(certificate_pdf(&page).unwrap().starts_with(b"%PDF-1.7"));
        }
    }
    let mut long = page();
    long.name = Some("Maria Fernanda ".repeat(8));
    long.labels.course = "Human rights and duties ".repeat(8);
    assert!(certificate_pdf(&long).is_ok());
}

#[test]
fn words_are_never_read_as_markup() {
    let mut hostile = page();
    hostile.name = Some("#sys.version *x* $y$ `z` ] #read(\"/etc/passwd\")".to_owned());
    assert!(certificate_pdf(&hostile).is_ok());
}

#[test]
fn letters_without_a_font_are_refused_by_name() {
    let page = CertificatePage { name: Some("Ana 名".to_owned()), ..page() };
    assert!(matches!(certificate_pdf(&page), Err(DocumentError::Letters(letters)) if letters == "名"));
}

#[test]
fn impossible_values_are_refused() {
    for (year, month, day) in [(2026, 2, 29), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0)] {
        let page = CertificatePage { date: Day { year, month, day }, ..page() };
        assert!(
            matches!(certificate_pdf(&page), Err(DocumentError::Value { what: "date", .. })),
            "{year}-{month}-{day}"
        );
    }
    assert!(certificate_pdf(&CertificatePage { date: Day { year: 2028, month: 2, day: 29 }, ..page() }).is_ok());
    for language in ["", "e", "en_US", "русский"] {
        let page = CertificatePage { language: language.to_owned(), ..page() };
        let wrong = certificate_pdf(&page);
        assert!(matches!(wrong, Err(DocumentError::Value { what: "language", .. })), "{language}");
    }
    let mut page = page();
    page.attachment.media_type = "no type".to_owned();
    assert!(matches!(certificate_pdf(&page), Err(DocumentError::Template { .. })));
}
