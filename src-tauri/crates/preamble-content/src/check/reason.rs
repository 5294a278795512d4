//! Every question has a reason with a source, and a judgement has feedback on every option.

use crate::{
    diagnostic::{Code, Report},
    lesson_toml::Kind,
    model::Form,
    source::Source,
    text::{Inline, Text},
};

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for lesson in &source.lessons {
        for text in lesson.words.values() {
            let path = &text.document.path;
            for block in lesson.toml.raw.blocks.iter().filter(|block| block.kind == Kind::Question) {
                let id = block.id.get_ref();
                let Some(words) = text.blocks.get(id) else { continue };
                if words.words.reason.is_empty() {
                    report.add(Code::ReasonMissing, path, words.line, &[("block", id)]);
                } else if !is_sourced(&words.words.reason) {
                    report.add(Code::ReasonUnsourced, path, words.line, &[("block", id)]);
                }
                if block.form == Some(Form::Judgement) {
                    for _ in words.words.options.iter().filter(|option| option.feedback.is_empty()) {
                        report.add(Code::TextMissing, path, words.line, &[("what", &"option-feedback"), ("block", id)]);
                    }
                }
            }
        }
    }
}

fn is_sourced(texts: &[Text]) -> bool {
    fn in_line(content: &[Inline]) -> bool {
        content.iter().any(|inline| match inline {
            Inline::Source { .. } => true,
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Term { content, .. }
            | Inline::Field { content, .. } => in_line(content),
            Inline::Plain { .. } => false,
        })
    }
    texts.iter().any(|text| match text {
        Text::Paragraph { content } => in_line(content),
        Text::List { items, .. } => items.iter().any(|item| is_sourced(item)),
        Text::Quote { body, source } => is_sourced(body) || in_line(source),
        Text::Picture { .. } | Text::Slot { .. } => false,
    })
}
