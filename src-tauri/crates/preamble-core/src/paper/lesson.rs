//! The hand-out of a lesson: everything but the activity and the questions, which are sheets of their own.

use preamble_documents::{Choice, Flow, Paper, Part, Tone, WordPair};

use super::Press;
use super::words::{Cited, letter, runs};
use crate::content::model::{Block, BlockKind, BlockWords, Course, Lesson, Rating, Risk, Step, StepWords};
use crate::progress::Screens;

/// Lines to write on under a private question.
const LINES: u8 = 3;

/// A hand-out for participants. Consequences of a scenario come after everything else, so that a person can decide first.
pub fn lesson<'a>(press: &mut Press<'a>, course: &'a Course, lesson: &Lesson) -> Paper {
    let mut paper = press.paper(2, None);
    let mut cited = press.cited();
    let Some(words) = lesson.words.get(press.language) else { return paper };
    let number = course.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0) + 1;
    let of = course.lessons.len();
    let place = press.messages.format_plain("lesson-number", &[("number", number.into()), ("of", of.into())]);
    let picture =
        if press.look.monochrome { None } else { lesson.picture.as_ref().and_then(|file| press.picture(file)) };
    let parts = &mut paper.parts;
    parts.push(Part::Opening {
        kicker: format!("{} · {place}", press.title()),
        title: words.title.clone(),
        lead: press.flow(&words.summary, &mut cited),
        details: String::new(),
        picture,
    });
    let items = words.outcomes.iter().map(|it| vec![Flow::Paragraph { content: runs(it, &mut cited) }]).collect();
    let outcomes = Part::Text { flow: vec![Flow::List { start: None, items }] };
    parts.push(Part::Frame { tone: Tone::Plain, title: press.say("lesson-outcomes"), parts: vec![outcomes] });
    let mut later = Vec::new();
    for block in lesson.screens() {
        let Some(words) = block.words.get(press.language) else { continue };
        self::block(press, block, words, &mut cited, parts, &mut later);
    }
    parts.extend(later);
    parts.extend(terms(press, course, lesson, &mut cited));
    parts.extend(press.sources(cited));
    paper
}

fn block<'a>(
    press: &mut Press<'a>,
    block: &Block,
    words: &BlockWords,
    cited: &mut Cited<'a>,
    parts: &mut Vec<Part>,
    later: &mut Vec<Part>,
) {
    let kind = match &block.kind {
        BlockKind::Activity { .. } | BlockKind::Question(_) => return,
        BlockKind::Read => "",
        BlockKind::Case => "lesson-kind-case",
        BlockKind::Reflection => "lesson-kind-reflection",
        BlockKind::Action { .. } => "lesson-kind-action",
        BlockKind::Scenario { .. } => "lesson-kind-scenario",
    };
    let kicker = if kind.is_empty() { String::new() } else { press.say(kind) };
    parts.push(Part::Heading { level: 2, kicker, text: words.title.clone() });
    if let Some(notice) = words.parts.get("notice").filter(|_| block.notice) {
        let text = Part::Text { flow: press.flow(&notice.body, cited) };
        parts.push(Part::Frame { tone: Tone::Care, title: notice.title.clone(), parts: vec![text] });
    }
    if let Some(index) = block.picture.as_ref().and_then(|file| press.picture(file)) {
        parts.push(Part::Text { flow: vec![Flow::Picture { index }] });
    }
    parts.push(Part::Text { flow: press.flow(&words.body, cited) });
    match &block.kind {
        BlockKind::Reflection => {
            parts.push(Part::Lines { count: LINES, label: press.say("paper-private") });
        }
        BlockKind::Action { risk } => parts.push(Part::Note { text: self::risk(press, *risk) }),
        BlockKind::Scenario { steps } => {
            if let Some(words) = words.steps.first() {
                situation(press, words, cited, parts);
                parts.push(Part::Note { text: press.say("paper-decide") });
            }
            let title = press.messages.format_plain("paper-follows", &[("title", (&words.title).into())]);
            later.push(Part::Heading { level: 2, kicker: press.say("lesson-kind-scenario"), text: title });
            for (index, (step, words)) in steps.iter().zip(&words.steps).enumerate() {
                if index > 0 {
                    later.push(Part::Heading { level: 3, kicker: String::new(), text: words.title.clone() });
                    situation(press, words, cited, later);
                }
                consequences(press, step, words, cited, later);
            }
            if let Some(summary) = words.parts.get("summary") {
                let text = Part::Text { flow: press.flow(&summary.body, cited) };
                later.push(Part::Frame { tone: Tone::Plain, title: summary.title.clone(), parts: vec![text] });
            }
        }
        _ => {
            // A part that is shown to those who skip says the same in short: paper shows both.
            if let Some(summary) = words.parts.get("summary").filter(|_| block.notice) {
                let text = Part::Text { flow: press.flow(&summary.body, cited) };
                parts.push(Part::Frame { tone: Tone::Plain, title: summary.title.clone(), parts: vec![text] });
            }
        }
    }
}

fn situation<'a>(press: &mut Press<'a>, words: &StepWords, cited: &mut Cited<'a>, parts: &mut Vec<Part>) {
    parts.push(Part::Text { flow: press.flow(&words.situation, cited) });
    let options = words.choices.iter().enumerate();
    let options = options.map(|(index, it)| Choice { letter: letter(press, index), text: runs(&it.text, cited) });
    parts.push(Part::Choices { options: options.collect() });
}

fn consequences<'a>(
    press: &mut Press<'a>,
    step: &Step,
    words: &StepWords,
    cited: &mut Cited<'a>,
    parts: &mut Vec<Part>,
) {
    for (index, (choice, words)) in step.choices.iter().zip(&words.choices).enumerate() {
        let rating = press.say(match choice.rating {
            Rating::Best => "paper-rating-best",
            Rating::Acceptable => "paper-rating-acceptable",
            Rating::Harmful => "paper-rating-harmful",
        });
        let text = format!("{} · {rating}", letter(press, index));
        parts.push(Part::Heading { level: 3, kicker: String::new(), text });
        let mut flow = press.flow(&words.consequence, cited);
        flow.extend(press.flow(&words.feedback, cited));
        parts.push(Part::Text { flow });
    }
}

fn risk(press: &Press<'_>, risk: Risk) -> String {
    let hint = match risk {
        Risk::Private => "lesson-risk-private-hint",
        Risk::Low => "lesson-risk-low-hint",
        Risk::Public => "lesson-risk-public-hint",
    };
    format!("{}. {}", risk_name(press, risk), press.say(hint))
}

pub(super) fn risk_name(press: &Press<'_>, risk: Risk) -> String {
    press.say(match risk {
        Risk::Private => "lesson-risk-private",
        Risk::Low => "lesson-risk-low",
        Risk::Public => "lesson-risk-public",
    })
}

fn terms<'a>(press: &mut Press<'a>, course: &'a Course, lesson: &Lesson, cited: &mut Cited<'a>) -> Vec<Part> {
    let mut items = Vec::new();
    for entry in course.glossary.iter().filter(|entry| lesson.glossary.contains(&entry.id)) {
        if let Some(words) = entry.words.get(press.language) {
            items.push(WordPair { word: words.term.clone(), text: press.flow(&words.explanation, cited) });
        }
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![Part::Heading { level: 2, kicker: String::new(), text: press.say("paper-terms") }, Part::Terms { items }]
}
