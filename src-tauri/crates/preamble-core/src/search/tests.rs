//! Search as a person uses it, on the shipped courses and on small pages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::LazyLock;

use super::*;
use crate::library;

static SHIPPED: LazyLock<Index> =
    LazyLock::new(|| Index::of_content(&Courses::shipped(), library::shipped().as_ref(), &Countries::shipped()));

/// Everything may be seen.
const ANY: fn(&Place) -> bool = |_| true;

fn page(language: &str, title: &str, body: &str) -> Page {
    let place = Place::Term { course: "c".to_owned(), term: title.to_owned() };
    let (language, title, body) = (language.to_owned(), title.to_owned(), body.to_owned());
    Page { kind: Kind::Term, place, language, title, body, instead: None }
}

fn titles(index: &Index, text: &str, language: &str) -> Vec<String> {
    index.find(text, language, ANY).hits.iter().map(|hit| hit.page.title.clone()).collect()
}

/// A page is found by each of the questions, and not by the last one.
fn finds(language: &str, body: &str, questions: &[&str]) {
    let index = Index::of_pages(vec![page(language, "One", body), page(language, "Two", "xyz")]);
    for question in questions {
        assert_eq!(titles(&index, question, language), ["One"], "{question}");
    }
    assert!(titles(&index, "zzz", language).is_empty());
}

#[test]
fn forms_of_a_word_are_one_word() {
    finds("ru", "Права человека есть у всех", &["права ", "правами ", "прав ", "человеку ", "ПРАВАМ человек"]);
    finds("ru", "Ребёнок имеет право на ещё один день", &["ребенок ", "ребёнку ", "еще ", "день"]);
    finds("en", "Discrimination happens", &["discriminated ", "discriminating ", "Discrimination", "happening "]);
    finds("en", "Human rights belong to women", &["right ", "women's ", "women’s rights "]);
}

#[test]
fn й_is_a_letter_of_its_own() {
    let index = Index::of_pages(vec![page("ru", "Мой", "мой"), page("ru", "Мои", "мои")]);
    assert_eq!(titles(&index, "мой", "ru")[0], "Мой");
    assert_eq!(words::fold("Й"), "й");
    assert_eq!(words::fold("за́мок"), "замок");
}

#[test]
fn accents_and_vowel_marks_may_be_left_out() {
    finds("fr", "L’égalité des droits", &["egalite ", "ÉGALITÉ", "l'égalité"]);
    finds("ar", "الكَرامَة الإنسانية", &["الكرامة", "الكَرامة", "الانسانية"]);
    finds("es", "Educación", &["educacion", "EDUCACIO"]);
}

#[test]
fn the_last_word_is_found_while_it_is_typed() {
    finds("ru", "Дискриминация запрещена", &["ди", "дискр", "дискриминац", "запрещена диск"]);
    let index = Index::of_pages(vec![page("en", "Dignity", "x"), page("en", "Other", "dignity")]);
    assert_eq!(titles(&index, "d", "en"), ["Dignity"], "one letter looks at titles only");
    assert!(titles(&index, "dign ", "en").is_empty(), "a word with a space behind it is finished");
}

#[test]
fn anything_may_be_typed() {
    let long = "слово".repeat(100);
    let many = "right ".repeat(90);
    for text in [
        "",
        " ",
        "\"",
        "\"\"",
        "a AND",
        "NOT",
        "OR OR",
        "NEAR(",
        "title:x",
        "{a b}:",
        "*",
        "^x",
        "-x",
        "'; DROP TABLE",
        "a\"b\"c",
        "\u{0}",
        "\u{202e}abc",
        "👩‍👩‍👧",
        "الحق",
        "权利",
        "人人生而自由",
        "หนังสือ",
        "ß",
        "ﬁ",
        "\"human rights",
        "«права человека»",
        long.as_str(),
        many.as_str(),
        "%_",
        "\\",
        "1948",
        "3.5",
        "a.b@c",
    ] {
        for language in ["en", "ru", "ar", ""] {
            let found = SHIPPED.find(text, language, ANY);
            assert!(found.hits.len() <= MOST, "{text}");
        }
    }
    assert!(SHIPPED.find("", "en", ANY).hits.is_empty());
}

#[test]
fn quotes_ask_for_words_one_after_another() {
    let pages = vec![page("en", "One", "rights of every human"), page("en", "Two", "human rights")];
    let index = Index::of_pages(pages);
    assert_eq!(titles(&index, "\"human right\"", "en"), ["Two"]);
    assert_eq!(titles(&index, "human right ", "en").len(), 2);
}

#[test]
fn titles_and_the_wanted_language_come_first() {
    let mut pages = vec![page("en", "Other", &"dignity ".repeat(3)), page("en", "Dignity", "of every person")];
    pages.push(page("ru", "Dignity", "по-русски"));
    let index = Index::of_pages(pages);
    let found = index.find("dignity", "ru", ANY);
    let places: Vec<_> = found.hits.iter().map(|hit| (hit.page.language.as_str(), hit.page.title.as_str())).collect();
    assert_eq!(places, [("ru", "Dignity"), ("en", "Dignity"), ("en", "Other")]);
}

#[test]
fn what_is_called_just_so_comes_first() {
    let pages =
        vec![page("en", "Human rights defender", "human rights, human rights"), page("en", "Human rights", "x")];
    assert_eq!(titles(&Index::of_pages(pages), "human right", "en")[0], "Human rights");
}

#[test]
fn some_words_are_better_than_none() {
    let mut pages: Vec<Page> = (0..10).map(|n| page("en", &format!("P{n}"), "what is it")).collect();
    pages.push(page("en", "Torture", "is never allowed"));
    let index = Index::of_pages(pages);
    let found = index.find("what is torture", "en", ANY);
    assert!(found.some_words);
    assert_eq!(found.hits[0].page.title, "Torture");
    assert_eq!(found.hits.len(), 1, "words that stand everywhere find nothing");
}

#[test]
fn a_mistyped_word_is_guessed() {
    let guess = |text, language| SHIPPED.find(text, language, ANY).instead;
    assert_eq!(guess("discrimintaion", "en").as_deref(), Some("discrimination"));
    assert_eq!(guess("дискреминация", "ru").as_deref(), Some("дискриминация"));
    assert_eq!(guess("qqqqqqqqq", "en"), None);
}

#[test]
fn what_is_shown_is_the_text_as_it_was_written() {
    let body = "Начало текста. ".to_owned()
        + &"слово ".repeat(60)
        + "Ещё один ребёнок, «Права» здесь. "
        + &"конец ".repeat(60);
    let index = Index::of_pages(vec![page("ru", "Права ребёнка", &body)]);
    let found = index.find("ребенку прав ", "ru", ANY);
    let hit = &found.hits[0];
    let marked = |pieces: &[Piece]| {
        pieces.iter().filter(|piece| piece.marked).map(|piece| piece.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(marked(&hit.title), ["Права ребёнка"]);
    assert_eq!(marked(&hit.excerpt), ["ребёнок", "Права"]);
    let text: String = hit.excerpt.iter().map(|piece| piece.text.as_str()).collect();
    assert!(text.starts_with("… ") && text.ends_with(" …"), "{text}");
    assert!(body.contains(text.trim_matches(['…', ' '])), "{text}");
}

#[test]
fn answers_of_questions_are_not_found() {
    let courses = Courses::shipped();
    let mut questions = 0;
    for course in courses.courses() {
        for lesson in &course.lessons {
            for block in &lesson.blocks {
                let place =
                    Place::Lesson { course: course.id.clone(), lesson: lesson.id.clone(), block: block.id.clone() };
                let is_question = matches!(block.kind, crate::content::model::BlockKind::Question(_));
                assert_eq!(SHIPPED.pages().iter().any(|page| page.place == place), !is_question, "{place:?}");
                questions += usize::from(is_question);
            }
        }
    }
    assert!(questions > 0);
}

#[test]
fn hard_content_is_shown_by_its_summary() {
    let hard = SHIPPED.pages().iter().find(|page| page.instead.is_some()).unwrap();
    let found = SHIPPED.find(&format!("\"{}\"", hard.title), &hard.language, ANY);
    let hit = found.hits.iter().find(|hit| hit.page.place == hard.place).unwrap();
    let text: String = hit.excerpt.iter().map(|piece| piece.text.as_str()).collect();
    assert!(hard.instead.as_ref().unwrap().contains(text.trim_matches(['…', ' '])));
}

#[test]
fn the_declaration_is_found_by_its_own_words_and_numbers() {
    for (language, text, number) in [
        ("en", "rest and leisure", 24),
        ("ru", "отдыхом и досугом", 24),
        ("en", "article 5", 5),
        ("ru", "статья 18", 18),
        ("ru", "варварским актам", 0),
    ] {
        let found = SHIPPED.find(text, language, ANY);
        let articles = found.hits.iter().filter(|hit| hit.page.kind == Kind::Article && hit.page.language == language);
        let numbers: Vec<_> = articles.map(|hit| hit.page.place.clone()).collect();
        assert!(numbers.iter().take(3).any(|place| *place == Place::Article { number }), "{text}: {numbers:?}");
    }
}
