//! Every lesson of every course as paper: how many pages, and the same bytes each time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::course::Courses;
use crate::event::AssessmentKind;

#[test]
fn hand_outs_have_four_pages_and_sheets_two_at_most() {
    let courses = Courses::shipped();
    let mut over = Vec::new();
    let mut seen = 0;
    for course in courses.courses() {
        for language in &course.languages {
            for one in &course.lessons {
                let mut press = Press::new(course, language, Look::default());
                let paper = lesson(&mut press, one);
                let pages = paper_pages(&press.print("x", vec![paper])).unwrap();
                let mut press = Press::new(course, language, Look::default());
                let sheets = activities(&mut press, one);
                let of = sheets.len();
                let sheets = paper_pages(&press.print("x", sheets)).unwrap();
                if pages > 4 || sheets > 2 * of {
                    over.push(format!("{} {language}: {pages}, {sheets}", one.slug));
                }
                seen += 1;
            }
        }
    }
    assert!(seen >= 42);
    assert!(over.is_empty(), "{over:?}");
}

#[test]
fn the_same_code_makes_the_same_paper_and_another_code_another() {
    let courses = Courses::shipped();
    let course = &courses.courses()[0];
    let paper = |code: u64| {
        let mut press = Press::new(course, "ru", Look::default());
        let paper = questions(&mut press, AssessmentKind::Test, None, Code::of(code)).unwrap();
        paper_pdf(&press.print("x", vec![paper])).unwrap().0
    };
    assert_eq!(paper(7), paper(7));
    assert_ne!(paper(7), paper(8));
}
