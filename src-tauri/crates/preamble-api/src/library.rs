//! Commands `library.*`: the Universal Declaration in all its languages, our words on it, treaties and bodies, the glossary.

mod collection;
mod glossary;

use preamble_core::declaration::{self, Article, Correction, Entry, Kind};

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::library::*;
use crate::wire::locale::Direction;

pub(crate) use collection::{articles, instrument, instruments};
pub(crate) use glossary::glossary;

pub(crate) fn declarations(cx: &mut Context<'_>, _: Nothing) -> Result<DeclarationList, Failure> {
    let (index, settings) = (declaration::index()?, cx.settings());
    let wanted = [Some(settings.course_language()), settings.second_language.as_deref()];
    let mut suggested: Vec<String> =
        wanted.into_iter().flatten().filter_map(declaration::code_for).map(str::to_owned).collect();
    suggested.dedup();
    Ok(DeclarationList {
        package: index.package.clone(),
        declarations: index.declarations.iter().map(entry).collect(),
        suggested,
    })
}

pub(crate) fn declaration(_: &mut Context<'_>, request: DeclarationRequest) -> Result<DeclarationView, Failure> {
    let known = declaration::entry(&request.code)?;
    let text = declaration::open(&request.code)?;
    let DeclarationEntry { code, language, direction, name, title, read } = entry(known);
    Ok(DeclarationView {
        code,
        language,
        direction,
        name,
        title,
        read,
        package: declaration::index()?.package.clone(),
        preamble: DeclarationPreamble { heading: text.preamble.heading, paragraphs: text.preamble.paragraphs },
        articles: text.articles.into_iter().map(article).collect(),
        corrections: known.corrections.iter().map(change).collect(),
        doubts: known.doubts.iter().map(change).collect(),
        differences: known.differences.iter().copied().map(u32::from).collect(),
    })
}

fn entry(entry: &Entry) -> DeclarationEntry {
    DeclarationEntry {
        code: entry.code.clone(),
        language: entry.lang.clone(),
        direction: if entry.dir == "rtl" { Direction::Rtl } else { Direction::Ltr },
        name: entry.name.clone(),
        title: entry.title.clone(),
        read: entry.read,
    }
}

fn article(article: Article) -> DeclarationArticle {
    DeclarationArticle {
        number: article.n.into(),
        heading: article.heading,
        paragraphs: article.paragraphs,
        numbered: article.numbered,
    }
}

fn change(change: &Correction) -> DeclarationChange {
    DeclarationChange {
        article: change.article.into(),
        paragraph: change.paragraph.into(),
        found: change.found.clone(),
        correct: change.correct.clone(),
        kind: match change.kind {
            Kind::Meaning => ChangeKind::Meaning,
            Kind::Spelling => ChangeKind::Spelling,
            Kind::Letter => ChangeKind::Letter,
            Kind::Word => ChangeKind::Word,
            Kind::Grammar => ChangeKind::Grammar,
            Kind::Compare => ChangeKind::Compare,
        },
    }
}
