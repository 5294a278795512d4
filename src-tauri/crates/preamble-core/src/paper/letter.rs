//! A letter, petition or checklist as one paper: text whose blanks are filled or left open.

use preamble_documents::{Direction, Flow, Hue, Paper, Part, Printed, Size};
use preamble_locales::Messages;

use super::words::{Cited, runs};
use super::{Look, page_words};
use crate::content::text::Text;

/// A letter with the fields filled in already. It carries no name of the program and no running title.
pub fn letter(title: &str, text: &[Text], language: &str, look: Look) -> Printed {
    let messages = Messages::new(language);
    let direction = match preamble_locales::language(language).map(|language| language.direction) {
        Some(preamble_locales::Direction::Rtl) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    let mut parts = vec![Part::Heading { level: 1, kicker: String::new(), text: title.to_owned() }];
    parts.push(Part::Text { flow: flow(text) });
    Printed {
        identity: format!("letter {language} {title}"),
        language: language.to_owned(),
        direction,
        title: title.to_owned(),
        size: if look.large { Size::Large } else { Size::Normal },
        monochrome: true,
        hue: Hue::default(),
        page: page_words(&messages),
        papers: vec![Paper { columns: 1, parts, ..Paper::default() }],
        pictures: Vec::new(),
    }
}

fn flow(text: &[Text]) -> Vec<Flow> {
    let pieces = text.iter().filter_map(|piece| {
        Some(match piece {
            Text::Paragraph { content } => Flow::Paragraph { content: runs(content, &mut Cited::default()) },
            Text::List { start, items } => {
                Flow::List { start: *start, items: items.iter().map(|item| flow(item)).collect() }
            }
            Text::Quote { body, source } => {
                Flow::Quote { body: flow(body), source: runs(source, &mut Cited::default()) }
            }
            Text::Picture { .. } | Text::Slot { .. } => return None,
        })
    });
    pieces.collect()
}
