//! The words of one block in one language: body, parts, options with feedback, reason, scenario steps.

use std::ops::Range;

use toml::Spanned;

use crate::{
    diagnostic::{Code, Report},
    lesson_toml::{Kind, RawBlock},
    markdown::{self, Element, Item, What},
    model::{BlockWords, ChoiceWords, Form, OptionWords, Part, StepWords},
    section::{Measure, Section, count_signs, count_words, words_of},
    text::Inline,
};

/// Parts that every activity has.
pub(crate) const ACTIVITY_PARTS: [&str; 5] = ["materials", "steps", "debrief", "safety", "alone"];

/// The words of a block, with places for the checks.
#[derive(Debug, Clone, Default)]
pub(crate) struct BlockText {
    pub words: BlockWords,
    pub line: usize,
    pub range: Range<usize>,
    pub measures: Vec<Measure>,
}

/// Parts that a block needs, and parts that it may have besides.
pub(crate) fn parts(block: &RawBlock) -> (Vec<&'static str>, Vec<&'static str>) {
    let mut needed = Vec::new();
    if block.notice {
        needed.push("notice");
    }
    if block.notice || block.kind == Kind::Scenario {
        needed.push("summary");
    }
    if block.kind == Kind::Activity {
        needed.extend(ACTIVITY_PARTS);
        return (needed, vec!["cards"]);
    }
    (needed, Vec::new())
}

/// Reads the words of `block` from its section.
pub(crate) fn read(block: &RawBlock, section: &Section, path: &str, report: &mut Report) -> BlockText {
    let mut reader = Reader { path, block, report, text: BlockText::default() };
    reader.text.line = section.line;
    reader.text.range = section.range.clone();
    reader.text.words.title.clone_from(&section.title);
    if section.title.is_empty() {
        reader.report.add(Code::TitleMissing, path, section.line, &[("what", &"block")]);
    }
    let (what, count) = match block.kind {
        Kind::Question => ("question", count_words(&section.title)),
        _ => ("title", count_signs(&section.title)),
    };
    reader.measure(section.line, what, count);
    reader.parts(section);
    match block.kind {
        Kind::Question => reader.question(section),
        Kind::Scenario => reader.scenario(section),
        Kind::Activity => reader.text.words.body = markdown::text(&section.elements),
        Kind::Read | Kind::Case | Kind::Reflection | Kind::Action => {
            reader.text.words.body = markdown::text(&section.elements);
            reader.measure(section.line, "screen", words_of(&section.elements));
            if section.elements.is_empty() {
                reader.missing(section.line, "body");
            }
        }
    }
    reader.text
}

struct Reader<'a> {
    path: &'a str,
    block: &'a RawBlock,
    report: &'a mut Report,
    text: BlockText,
}

/// Elements before the numbered list, the list, and elements after it.
type AroundList<'a> = (&'a [Element], Option<(&'a Element, &'a [Item])>, &'a [Element]);

fn around_list(elements: &[Element]) -> AroundList<'_> {
    let list = elements.iter().enumerate().find_map(|(at, element)| match &element.what {
        What::List { start: Some(_), items } => Some((at, element, items.as_slice())),
        _ => None,
    });
    match list {
        Some((at, element, items)) => (&elements[..at], Some((element, items)), &elements[at + 1..]),
        None => (elements, None, &[]),
    }
}

impl Reader<'_> {
    fn measure(&mut self, line: usize, what: &'static str, count: usize) {
        self.text.measures.push(Measure { line, what, count });
    }

    fn missing(&mut self, line: usize, what: &str) {
        let block = self.block.id.get_ref();
        self.report.add(Code::TextMissing, self.path, line, &[("what", &what), ("block", block)]);
    }

    fn stray(&mut self, line: usize, place: &str) {
        self.report.add(Code::TextStray, self.path, line, &[("where", &place)]);
    }

    fn parts(&mut self, section: &Section) {
        let (needed, optional) = parts(self.block);
        for part in &section.parts {
            let id = part.id.as_str();
            let is_step =
                self.block.kind == Kind::Scenario && self.block.steps().iter().any(|step| step.id.get_ref() == id);
            if needed.contains(&id) || optional.contains(&id) {
                if part.elements.is_empty() {
                    self.missing(part.line, "part");
                }
                let words = Part { title: part.title.clone(), body: markdown::text(&part.elements) };
                if self.text.words.parts.insert(id.to_owned(), words).is_some() {
                    self.report.add(Code::IdDuplicate, self.path, part.line, &[("id", &id), ("what", &"part")]);
                }
            } else if !is_step && !id.is_empty() {
                let kind = self.block.kind.word();
                let args: [(&'static str, &dyn std::fmt::Display); 3] =
                    [("part", &id), ("block", self.block.id.get_ref()), ("kind", &kind)];
                self.report.add(Code::PartUnknown, self.path, part.line, &args);
            }
        }
    }

    fn question(&mut self, section: &Section) {
        if self.block.form == Some(Form::TrueFalse) {
            let reason_from = section.elements.iter().rposition(|element| !matches!(element.what, What::Quote(_)));
            let (body, reason) = section.elements.split_at(reason_from.map_or(0, |at| at + 1));
            if let (_, Some((list, _)), _) = around_list(body) {
                self.stray(list.line, "true-false");
            }
            self.text.words.body = markdown::text(body);
            self.reason(reason);
            return;
        }
        let (before, list, after) = around_list(&section.elements);
        self.text.words.body = markdown::text(before);
        for item in list.map(|(_, items)| items).unwrap_or_default() {
            let option = self.option(item);
            self.text.words.options.push(option);
        }
        self.reason(after);
    }

    fn reason(&mut self, elements: &[Element]) {
        for element in elements {
            if let What::Quote(inside) = &element.what {
                self.text.words.reason.extend(markdown::text(inside));
                self.measure(element.line, "reason", words_of(inside));
            } else {
                self.stray(element.line, "after-list");
            }
        }
    }

    fn option(&mut self, item: &Item) -> OptionWords {
        let mut option = OptionWords::default();
        let mut elements = item.elements.as_slice();
        if let [Element { what: What::Paragraph(content), .. }, rest @ ..] = elements {
            self.measure(item.line, "option", count_words(&markdown::plain(content)));
            if self.block.form == Some(Form::Matching) {
                match pair(content) {
                    Some((left, right)) => (option.text, option.right) = (left, right),
                    None => self.report.add(Code::PairMissing, self.path, item.line, &[]),
                }
            } else {
                option.text.clone_from(content);
            }
            elements = rest;
        } else {
            self.missing(item.line, "option");
        }
        option.feedback = self.feedback(elements, "option");
        option
    }

    /// The quotations among `elements`; anything else is out of place.
    fn feedback(&mut self, elements: &[Element], place: &str) -> Vec<crate::text::Text> {
        let mut feedback = Vec::new();
        for element in elements {
            if let What::Quote(inside) = &element.what {
                self.measure(element.line, "feedback", words_of(inside));
                feedback.extend(markdown::text(inside));
            } else {
                self.stray(element.line, place);
            }
        }
        feedback
    }

    fn scenario(&mut self, section: &Section) {
        for (at, step) in self.block.steps().iter().enumerate() {
            let id: &Spanned<String> = &step.id;
            let found =
                if at == 0 { Some(section) } else { section.parts.iter().find(|part| part.id == *id.get_ref()) };
            let Some(found) = found else {
                let args: [(&'static str, &dyn std::fmt::Display); 2] =
                    [("step", id.get_ref()), ("block", self.block.id.get_ref())];
                self.report.add(Code::StepMissing, self.path, section.line, &args);
                self.text.words.steps.push(StepWords::default());
                continue;
            };
            let title = if at == 0 { String::new() } else { found.title.clone() };
            let step_words = self.step(title, found);
            let (expected, count) = (step.choices.len(), step_words.choices.len());
            if expected != count {
                let args: [(&'static str, &dyn std::fmt::Display); 3] =
                    [("step", id.get_ref()), ("expected", &expected), ("found", &count)];
                self.report.add(Code::ChoiceCount, self.path, found.line, &args);
            }
            self.text.words.steps.push(step_words);
        }
    }

    fn step(&mut self, title: String, section: &Section) -> StepWords {
        let (before, list, after) = around_list(&section.elements);
        if before.is_empty() {
            self.missing(section.line, "situation");
        }
        self.measure(section.line, "situation", words_of(before));
        for element in after {
            self.stray(element.line, "after-list");
        }
        let items = list.map(|(_, items)| items).unwrap_or_default();
        let choices = items.iter().map(|item| self.choice(item)).collect();
        StepWords { title, situation: markdown::text(before), choices }
    }

    fn choice(&mut self, item: &Item) -> ChoiceWords {
        let mut choice = ChoiceWords::default();
        let mut elements = item.elements.as_slice();
        if let [Element { what: What::Paragraph(content), .. }, rest @ ..] = elements {
            choice.text.clone_from(content);
            self.measure(item.line, "choice", count_words(&markdown::plain(content)));
            elements = rest;
        } else {
            self.missing(item.line, "choice");
        }
        let quote =
            elements.iter().position(|element| matches!(element.what, What::Quote(_))).unwrap_or(elements.len());
        let (consequence, feedback) = elements.split_at(quote);
        choice.consequence = markdown::text(consequence);
        self.measure(item.line, "consequence", words_of(consequence));
        choice.feedback = self.feedback(feedback, "choice");
        for (what, empty) in [("consequence", choice.consequence.is_empty()), ("feedback", choice.feedback.is_empty())]
        {
            if empty {
                self.missing(item.line, what);
            }
        }
        choice
    }
}

/// Cuts `left => right` into its sides.
fn pair(content: &[Inline]) -> Option<(Vec<Inline>, Vec<Inline>)> {
    let at = content.iter().position(|inline| matches!(inline, Inline::Plain { text } if text.contains("=>")))?;
    let Inline::Plain { text } = &content[at] else { return None };
    let (left_text, right_text) = text.split_once("=>")?;
    let plain = |text: &str| (!text.is_empty()).then(|| Inline::Plain { text: text.to_owned() });
    let left: Vec<_> = content[..at].iter().cloned().chain(plain(left_text.trim_end())).collect();
    let right: Vec<_> = plain(right_text.trim_start()).into_iter().chain(content[at + 1..].iter().cloned()).collect();
    (!left.is_empty() && !right.is_empty()).then_some((left, right))
}
