//! Commands `locale.*`: interface languages and their messages.

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;
use crate::wire::locale::*;

pub(crate) fn direction(tag: &str) -> Direction {
    match preamble_locales::language(tag).map(|language| language.direction) {
        Some(preamble_locales::Direction::Rtl) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<LocaleList, Failure> {
    let languages = preamble_locales::languages().iter().map(|language| Language {
        tag: language.tag.to_owned(),
        name: language.name.to_owned(),
        direction: direction(language.tag),
        draft: language.draft,
    });
    Ok(LocaleList { languages: languages.collect(), suggested: cx.suggested_language().to_owned() })
}

pub(crate) fn messages(_: &mut Context<'_>, request: LocaleMessagesRequest) -> Result<LocaleMessages, Failure> {
    let owned =
        |tag: &str| preamble_locales::resources(tag).into_iter().map(std::borrow::Cow::into_owned).collect::<Vec<_>>();
    let source = preamble_locales::SOURCE_LANGUAGE;
    let fallback = if request.tag == source { Vec::new() } else { owned(source) };
    Ok(LocaleMessages {
        direction: direction(&request.tag),
        resources: owned(&request.tag),
        fallback,
        tag: request.tag,
    })
}
