//! Formatting of messages in Rust: certificates, exports, the command line.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::languages::{PSEUDO_LONG, PSEUDO_MIRRORED, language};
use crate::{SOURCE_LANGUAGE, resources};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as it is.
    Text(String),
    /// A number; chooses plural forms.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

macro_rules! number_from {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            // Whole numbers above 2^53 lose precision; no count in a sentence comes near.
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
            fn from(number: $kind) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}
number_from!(u8, u16, u32, u64, usize, i32, i64, f64);

/// The messages of one language, with English behind it. Cheap to clone, may be shared between threads.
#[derive(Clone)]
pub struct Messages {
    tag: &'static str,
    chain: Arc<Vec<Pair>>,
}

/// One language twice: direction isolates on for screens, off for PDF, file names and CSV.
struct Pair {
    isolated: Bundle,
    plain: Bundle,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Messages").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Messages {
    /// The messages of the language `tag`; English when there is no such language.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let tag = language(tag).map_or(SOURCE_LANGUAGE, |language| language.tag);
        let mut chain = vec![Pair::of(tag, &resources(tag))];
        if tag != SOURCE_LANGUAGE {
            chain.push(Pair::of(SOURCE_LANGUAGE, &resources(SOURCE_LANGUAGE)));
        }
        Self { tag, chain: Arc::new(chain) }
    }

    /// The language of these messages.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Whether the language itself or English has the message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.chain.iter().any(|pair| pair.plain.has_message(key))
    }

    /// The message with direction isolates (U+2068, U+2069) around its arguments, for screens.
    ///
    /// A message the language lacks is given in English; one that nobody has is given as its key.
    #[must_use]
    pub fn format(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.value(key, args, |pair| &pair.isolated)
    }

    /// The message without isolates, for PDF text, file names, CSV and terminals.
    #[must_use]
    pub fn format_plain(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.value(key, args, |pair| &pair.plain)
    }

    /// An attribute of a message, such as the hint of an error; `None` when the message has no such attribute.
    #[must_use]
    pub fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Value)]) -> Option<String> {
        self.attribute_in(key, attribute, args, |pair| &pair.isolated)
    }

    /// [`Messages::attribute`] without isolates.
    #[must_use]
    pub fn attribute_plain(&self, key: &str, attribute: &str, args: &[(&str, Value)]) -> Option<String> {
        self.attribute_in(key, attribute, args, |pair| &pair.plain)
    }

    fn value(&self, key: &str, args: &[(&str, Value)], choose: fn(&Pair) -> &Bundle) -> String {
        let args = fluent_args(args);
        self.chain
            .iter()
            .map(choose)
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
            })
            .unwrap_or_else(|| key.to_owned())
    }

    fn attribute_in(
        &self,
        key: &str,
        attribute: &str,
        args: &[(&str, Value)],
        choose: fn(&Pair) -> &Bundle,
    ) -> Option<String> {
        let args = fluent_args(args);
        self.chain.iter().map(choose).find_map(|bundle| {
            let pattern = bundle.get_message(key)?.get_attribute(attribute)?.value();
            Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
        })
    }
}

impl Pair {
    fn of(tag: &str, sources: &[Cow<'static, str>]) -> Self {
        // A source with a mistake still gives its sound messages; the check of locales names the mistake.
        let parsed: Vec<Arc<FluentResource>> = sources
            .iter()
            .map(|source| match FluentResource::try_new(source.clone().into_owned()) {
                Ok(resource) | Err((resource, _)) => Arc::new(resource),
            })
            .collect();
        Self { isolated: bundle(tag, &parsed, true), plain: bundle(tag, &parsed, false) }
    }
}

fn bundle(tag: &str, parsed: &[Arc<FluentResource>], isolating: bool) -> Bundle {
    // Pseudo languages are English words, so English plural rules apply to them.
    let rules = if matches!(tag, PSEUDO_LONG | PSEUDO_MIRRORED) { SOURCE_LANGUAGE } else { tag };
    let locale: LanguageIdentifier = rules.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(isolating);
    // Fails only when a function of that name is there already, and this bundle is new.
    let _ = bundle.add_builtins();
    for resource in parsed {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

fn fluent_args<'a>(args: &'a [(&'a str, Value)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn messages(russian: &'static str, english: &'static str) -> Messages {
        let chain = vec![Pair::of("ru", &[Cow::Borrowed(russian)]), Pair::of("en", &[Cow::Borrowed(english)])];
        Messages { tag: "ru", chain: Arc::new(chain) }
    }

    #[test]
    fn russian_plurals_follow_cldr() {
        let russian = "cards = { $n ->\n  [one] { $n } карта\n  [few] { $n } карты\n *[many] { $n } карт\n }\n";
        let messages = messages(russian, "");
        let said: Vec<_> =
            [1, 2, 5, 21].map(|n: u32| messages.format_plain("cards", &[("n", n.into())])).into_iter().collect();
        assert_eq!(said, ["1 карта", "2 карты", "5 карт", "21 карта"]);
    }

    #[test]
    fn a_missing_message_falls_back_to_english_then_to_its_key() {
        let messages = messages("a = А { $x }\n", "a = A\nb = B\n    .hint = Try again\n");
        assert_eq!(messages.format("a", &[("x", "y".into())]), "А \u{2068}y\u{2069}");
        assert_eq!(messages.format_plain("a", &[("x", "y".into())]), "А y");
        assert_eq!(messages.format("b", &[]), "B");
        assert_eq!(messages.attribute("b", "hint", &[]).as_deref(), Some("Try again"));
        assert_eq!(messages.attribute("b", "none", &[]), None);
        assert_eq!(messages.format("c", &[]), "c");
        assert!(messages.has("b") && !messages.has("c"));
    }

    #[test]
    fn messages_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Messages::new("ru"));
        assert_eq!(Messages::new("nowhere").tag(), "en");
    }
}
