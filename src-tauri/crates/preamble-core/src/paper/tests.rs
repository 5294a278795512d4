//! Every lesson of every course as paper: how many pages, every word there, keys that agree with the scoring, the same bytes each time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use super::*;
use crate::assessment::{is_right, score};
use crate::content::model::{BlockKind, Form, Lesson};
use crate::content::text::{Inline, Text, plain_inline};
use crate::country::Countries;
use crate::course::Courses;
use crate::event::AssessmentKind;

static COURSES: LazyLock<Courses> = LazyLock::new(Courses::shipped);
static COUNTRIES: LazyLock<Countries> = LazyLock::new(Countries::shipped);

/// With the entries of a country, which are longer than the neutral sentences.
fn press<'a>(course: &'a Course, language: &str) -> Press<'a> {
    let today = jiff::civil::date(2026, 11, 23);
    let place = Place { countries: &COUNTRIES, country: Some("ru"), today };
    Press::of_course(course, language, Look::default(), Some(place))
}

/// Setting type is slow in a debug build: the courses are set side by side, each as one file.
#[test]
fn hand_outs_have_four_pages_and_sheets_two_at_most() {
    let check = |course: &Course, language: &String| -> Vec<String> {
        let mut press = press(course, language);
        let (mut papers, mut names) = (Vec::new(), Vec::new());
        for one in &course.lessons {
            papers.push(lesson::lesson(&mut press, course, one));
            names.push((&one.slug, sheet::MOST_PAGES));
            for sheet in activity::activities(&mut press, one) {
                papers.push(sheet);
                names.push((&one.slug, 2));
            }
        }
        let lengths = paper_lengths(&press.print("x", papers)).unwrap();
        assert_eq!(lengths.len(), names.len(), "{} {language}", course.id);
        let over = names.into_iter().zip(lengths).filter(|((_, most), length)| length > most);
        // What is too long is set a little smaller, as `staple` does.
        let tight = over.filter_map(|((slug, most), _)| {
            let one = course.lessons.iter().find(|one| one.slug == *slug).unwrap();
            let mut press = self::press(course, language);
            let paper = lesson::lesson(&mut press, course, one);
            let mut printed = press.print("x", vec![paper]);
            printed.size = Size::Tight;
            let length = paper_lengths(&printed).unwrap()[0];
            (length > most || most < sheet::MOST_PAGES).then(|| format!("{slug} {language}: {length}"))
        });
        tight.collect()
    };
    let over = std::thread::scope(|scope| {
        let mut running = Vec::new();
        for course in COURSES.courses() {
            running.extend(course.languages.iter().map(|language| scope.spawn(move || check(course, language))));
        }
        running.into_iter().flat_map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(over.is_empty(), "{over:?}");
}

/// All words of papers, without spaces.
fn letters(papers: &[Paper]) -> String {
    fn gather(value: &serde_json::Value, out: &mut String) {
        match value {
            serde_json::Value::String(text) => out.extend(text.chars().filter(|letter| !letter.is_whitespace())),
            serde_json::Value::Array(all) => all.iter().for_each(|one| gather(one, out)),
            serde_json::Value::Object(map) => {
                // A raised mark stands between two words of a sentence; the name of a kind is no word.
                let mark = map.get("type").is_some_and(|kind| kind == "mark");
                let fields = map.iter().filter(|(name, _)| *name != "type" && !mark);
                fields.for_each(|(_, one)| gather(one, out));
            }
            _ => {}
        }
    }
    let mut out = String::new();
    gather(&serde_json::to_value(papers).unwrap(), &mut out);
    out
}

/// Every paragraph, title and item of a lesson.
fn words_of(lesson: &Lesson, language: &str) -> Vec<String> {
    fn inline(content: &[Inline], out: &mut Vec<String>) {
        out.push(plain_inline(content));
    }
    fn texts(all: &[Text], out: &mut Vec<String>) {
        for text in all {
            match text {
                Text::Paragraph { content } => inline(content, out),
                Text::List { items, .. } => items.iter().for_each(|item| texts(item, out)),
                Text::Quote { body, source } => {
                    texts(body, out);
                    inline(source, out);
                }
                Text::Picture { .. } | Text::Slot { .. } => {}
            }
        }
    }
    let mut out = Vec::new();
    let words = &lesson.words[language];
    out.push(words.title.clone());
    texts(&words.summary, &mut out);
    words.outcomes.iter().for_each(|it| inline(it, &mut out));
    for block in &lesson.blocks {
        if matches!(&block.kind, BlockKind::Question(question) if !question.uses.contains(&model::Use::Quiz)) {
            continue;
        }
        let words = &block.words[language];
        out.push(words.title.clone());
        texts(&words.body, &mut out);
        texts(&words.reason, &mut out);
        // Part titles of a notice and a summary stand there too.
        for (id, part) in &words.parts {
            if id != "cards" {
                out.push(part.title.clone());
            }
            texts(&part.body, &mut out);
        }
        for option in &words.options {
            inline(&option.text, &mut out);
            inline(&option.right, &mut out);
        }
        for step in &words.steps {
            out.push(step.title.clone());
            texts(&step.situation, &mut out);
            for choice in &step.choices {
                inline(&choice.text, &mut out);
                texts(&choice.consequence, &mut out);
                texts(&choice.feedback, &mut out);
            }
        }
    }
    out
}

#[test]
fn every_word_of_a_lesson_is_on_its_papers() {
    let mut missing = Vec::new();
    for course in COURSES.courses() {
        for language in &course.languages {
            for one in &course.lessons {
                let mut press = press(course, language);
                let code = Code::of(7);
                let mut papers = vec![lesson::lesson(&mut press, course, one)];
                papers.extend(activity::activities(&mut press, one));
                papers.extend(activity::cards(&mut press, one));
                let quiz = AssessmentKind::Quiz;
                papers.push(quiz::questions(&mut press, course, quiz, Some(one), code).unwrap());
                papers.push(quiz::key(&mut press, course, quiz, Some(one), code).unwrap());
                let there = letters(&papers);
                for words in words_of(one, language) {
                    let wanted: String = words.chars().filter(|letter| !letter.is_whitespace()).collect();
                    if !there.contains(&wanted) {
                        missing.push(format!("{} {language}: {words}", one.slug));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_key_is_what_the_program_counts_as_right() {
    let mut seen = 0;
    for course in COURSES.courses() {
        let press = press(course, "ru");
        let kinds = [AssessmentKind::Pre, AssessmentKind::Post, AssessmentKind::Test].map(|kind| (kind, None));
        let quizzes = course.lessons.iter().map(|lesson| (AssessmentKind::Quiz, Some(lesson)));
        for (kind, lesson) in kinds.into_iter().chain(quizzes) {
            for it in quiz::drawn(&press, course, kind, lesson, Code::of(99)).unwrap() {
                let answer = it.answer(&press);
                let at = |letter: &str| (0..26).find(|index| words::letter(&press, *index) == letter).unwrap();
                let response: Vec<String> = match it.question.form {
                    Form::TrueFalse if answer == press.say("assessment-true") => vec!["true".to_owned()],
                    Form::TrueFalse => vec!["false".to_owned()],
                    Form::Ordering => answer.split(" → ").map(|letter| it.options[at(letter)].clone()).collect(),
                    Form::Matching => {
                        // By the order of the course, as a response is; the paper has an order of its own.
                        let pairs = answer.split(", ").map(|pair| pair.split_once(' ').unwrap());
                        let pairs: Vec<_> = pairs
                            .map(|(number, letter)| {
                                let number: usize = number.parse().unwrap();
                                (&it.options[number - 1], it.rights[at(letter)].clone())
                            })
                            .collect();
                        let of = |id| pairs.iter().find(|(option, _)| *option == id).unwrap().1.clone();
                        it.question.options.iter().map(of).collect()
                    }
                    _ => answer.split(", ").map(|letter| it.options[at(letter)].clone()).collect(),
                };
                assert!(is_right(score(it.question, &response).unwrap()), "{} {answer}", course.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn the_same_code_makes_the_same_paper_and_another_code_another() {
    let course = &COURSES.courses()[0];
    let paper = |code: u64| {
        let sheet = Sheet::Quiz;
        sheet.staple(course, course.lessons.first(), Code::of(code), "ru", Look::default(), None).unwrap().bytes
    };
    assert_eq!(paper(7), paper(7));
    assert_ne!(paper(7), paper(8));
}

#[test]
fn a_source_stands_once_and_options_carry_no_marks() {
    for course in COURSES.courses() {
        for one in &course.lessons {
            let mut press = press(course, "en");
            let paper = lesson::lesson(&mut press, course, one);
            let sources = paper.parts.iter().find_map(|part| match part {
                preamble_documents::Part::Sources { items } => Some(items),
                _ => None,
            });
            let mut texts: Vec<_> = sources.unwrap().iter().map(|source| &source.text).collect();
            let all = texts.len();
            texts.sort();
            texts.dedup();
            assert_eq!(texts.len(), all, "{}", one.slug);
            let quiz = quiz::questions(&mut press, course, AssessmentKind::Quiz, Some(one), Code::of(1)).unwrap();
            assert!(!serde_json::to_string(&quiz).unwrap().contains("\"mark\""), "{}", one.slug);
        }
    }
}
