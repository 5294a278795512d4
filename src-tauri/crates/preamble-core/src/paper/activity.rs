//! Sheets for the trainer: the activities of a lesson, and their cards.

use preamble_documents::{Card, Flow, Paper, Part, Tone};

use super::Press;
use super::words::Cited;
use crate::content::model::{Block, BlockKind, BlockWords, Lesson};
use crate::content::text::Text;

fn all<'a>(lesson: &'a Lesson, language: &str) -> impl Iterator<Item = (&'a Block, &'a BlockWords)> {
    let activities = lesson.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Activity { .. }));
    activities.filter_map(move |block| Some((block, block.words.get(language)?)))
}

/// One sheet for each activity of a lesson.
pub fn activities(press: &mut Press<'_>, lesson: &Lesson) -> Vec<Paper> {
    all(lesson, press.language).map(|(block, words)| activity(press, block, words)).collect()
}

fn activity(press: &mut Press<'_>, block: &Block, words: &BlockWords) -> Paper {
    let mut cited = press.cited();
    let mut paper = press.paper(1, None);
    let details = match block.kind {
        BlockKind::Activity { minutes, group: [from, to] } => {
            let minutes = press.messages.format_plain("lesson-activity-minutes", &[("count", minutes.into())]);
            let args = [("from", from.into()), ("to", to.into())];
            format!("{minutes} · {}", press.messages.format_plain("lesson-activity-group", &args))
        }
        _ => String::new(),
    };
    paper.parts.push(Part::Opening {
        kicker: press.say("lesson-kind-activity"),
        title: words.title.clone(),
        lead: press.flow(&words.body, &mut cited),
        details,
        picture: None,
    });
    for id in ["notice", "safety", "summary", "materials", "steps", "debrief", "alone"] {
        let Some(part) = words.parts.get(id) else { continue };
        let flow = press.flow(&part.body, &mut cited);
        if matches!(id, "safety" | "notice") {
            let parts = vec![Part::Text { flow }];
            paper.parts.push(Part::Frame { tone: Tone::Care, title: part.title.clone(), parts });
            continue;
        }
        paper.parts.push(Part::Heading { level: 2, kicker: String::new(), text: part.title.clone() });
        paper.parts.extend(if id == "materials" { ticked(flow) } else { vec![Part::Text { flow }] });
    }
    paper.parts.extend(press.sources(cited));
    paper
}

/// Lists become boxes to tick.
fn ticked(flow: Vec<Flow>) -> Vec<Part> {
    let part = |piece| match piece {
        Flow::List { items, .. } => Part::Check { items },
        other => Part::Text { flow: vec![other] },
    };
    flow.into_iter().map(part).collect()
}

/// The cards of a lesson's activities, to cut out. Sources stand on the trainer's sheet and in the hand-out.
pub fn cards(press: &mut Press<'_>, lesson: &Lesson) -> Vec<Paper> {
    let mut papers = Vec::new();
    for (_, words) in all(lesson, press.language) {
        let Some(part) = words.parts.get("cards") else { continue };
        let items = part.body.iter().filter_map(|text| match text {
            Text::List { items, .. } => Some(items),
            _ => None,
        });
        let items: Vec<_> = items.flatten().collect();
        let of = items.len();
        let mut cards = Vec::new();
        for (index, item) in items.into_iter().enumerate() {
            let args = [("title", (&words.title).into()), ("number", (index + 1).into()), ("of", of.into())];
            let label = press.messages.format_plain("paper-card", &args);
            let text = press.flow(item, &mut Cited::default());
            cards.push(Card { label, title: String::new(), text });
        }
        let mut paper = press.paper(1, None);
        paper.parts.push(Part::Cards { cards });
        papers.push(paper);
    }
    papers
}
