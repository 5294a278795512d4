//! The first sheet of a bundle: what lies in it, for whom, and how many pages to copy.

use preamble_documents::{Part, Printed};

use super::Press;
use super::words::line;

/// Papers for one purpose.
pub struct Bundle {
    /// The message that names it.
    pub message: &'static str,
    /// In order.
    pub files: Vec<Listed>,
}

/// A file of the bundle.
pub struct Listed {
    /// What it is, in words.
    pub title: String,
    /// Its file name.
    pub file: String,
    /// How many pages it has.
    pub pages: usize,
}

/// The list. `title` names the bundle.
pub fn contents(press: Press<'_>, title: &str, bundles: &[Bundle], code: &str) -> Printed {
    let mut paper = press.paper(1, None);
    let all: usize = bundles.iter().flat_map(|bundle| &bundle.files).map(|file| file.pages).sum();
    let files: usize = bundles.iter().map(|bundle| bundle.files.len()).sum();
    let sum = press.messages.format_plain("paper-contents-sum", &[("files", files.into()), ("pages", all.into())]);
    let code = press.messages.format_plain("paper-code", &[("code", code.into())]);
    paper.parts.push(Part::Opening {
        kicker: press.say("paper-contents"),
        title: title.to_owned(),
        lead: line(press.say("paper-contents-lead")),
        details: format!("{sum} · {code}"),
        picture: None,
    });
    for bundle in bundles.iter().filter(|bundle| !bundle.files.is_empty()) {
        paper.parts.push(Part::Heading { level: 2, kicker: String::new(), text: press.say(bundle.message) });
        // Three columns of large letters are too narrow for words.
        let large = press.look.large;
        let head = ["paper-contents-paper", "paper-contents-file", "paper-contents-pages"];
        let head = head.into_iter().filter(|key| !large || *key != "paper-contents-file");
        let row = |file: &Listed| match large {
            true => vec![format!("{} · {}", file.title, file.file), file.pages.to_string()],
            false => vec![file.title.clone(), file.file.clone(), file.pages.to_string()],
        };
        let rows = bundle.files.iter().map(row).collect();
        paper.parts.push(Part::Table { head: head.map(|key| press.say(key)).collect(), rows });
    }
    press.print(title, vec![paper])
}
