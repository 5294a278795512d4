//! The TypeScript types of messages: every key, and the type of every variable it takes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Message};

use crate::declare::{VariableType, declarations};
use crate::references::References;
use crate::{SOURCE_LANGUAGE, resources};

/// The text of `ui/src/i18n/messages.generated.ts`, made from the English sources.
#[must_use]
pub fn typescript() -> String {
    let sources = resources(SOURCE_LANGUAGE);
    generate(&sources.iter().map(AsRef::as_ref).collect::<Vec<&str>>())
}

struct Signature {
    declared: BTreeMap<String, VariableType>,
    attributes: BTreeSet<String>,
    refers_to: BTreeSet<String>,
    has_value: bool,
}

fn signature(message: &Message<&str>) -> Signature {
    let mut references = References::default();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        references.add_pattern(pattern);
    }
    Signature {
        declared: declarations(message.comment.as_ref()).variables,
        attributes: message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
        refers_to: references.messages,
        has_value: message.value.is_some(),
    }
}

fn generate(sources: &[&str]) -> String {
    let mut messages = BTreeMap::new();
    for source in sources {
        let resource = match fluent_syntax::parser::parse(*source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                messages.insert(message.id.name.to_owned(), signature(message));
            }
        }
    }
    let mut text = String::from(
        "// Made by `cargo xtask codegen` from locales/en/*.ftl: every message, and the variables it takes.\n\n\
         export type Messages = {\n",
    );
    for key in messages.keys() {
        let mut variables = BTreeMap::new();
        collect(key, &messages, &mut BTreeSet::new(), &mut variables);
        let fields: Vec<String> =
            variables.iter().map(|(name, kind)| format!("{}: {}", field(name), kind.typescript())).collect();
        let kind = if fields.is_empty() { "undefined".to_owned() } else { format!("{{ {} }}", fields.join("; ")) };
        let _ = writeln!(text, "  {key:?}: {kind};");
    }
    text.push_str("};\n\nexport type MessageKey = keyof Messages;\n\n");
    text.push_str("/** Attributes by message: the parts of one control, such as its label and its hint. */\n");
    text.push_str("export type MessageAttributes = {\n");
    for (key, message) in &messages {
        let names: Vec<String> = message.attributes.iter().map(|name| format!("{name:?}")).collect();
        if !names.is_empty() {
            let _ = writeln!(text, "  {key:?}: {};", names.join(" | "));
        }
    }
    text.push_str("};\n");
    let without: Vec<&String> = messages.iter().filter(|(_, message)| !message.has_value).map(|(key, _)| key).collect();
    text.push_str("\n/** Messages that consist of attributes only. */\nexport type AttributesOnly =");
    if without.is_empty() {
        text.push_str(" never");
    }
    for key in without {
        let _ = write!(text, "\n  | {key:?}");
    }
    text.push_str(";\n");
    text
}

/// A property name as TypeScript wants it: quoted only when it is no identifier.
fn field(name: &str) -> String {
    if name.contains('-') { format!("{name:?}") } else { name.to_owned() }
}

/// A message that quotes another one takes its variables too.
fn collect(
    key: &str,
    messages: &BTreeMap<String, Signature>,
    seen: &mut BTreeSet<String>,
    variables: &mut BTreeMap<String, VariableType>,
) {
    if !seen.insert(key.to_owned()) {
        return;
    }
    if let Some(message) = messages.get(key) {
        variables.extend(message.declared.iter().map(|(name, kind)| (name.clone(), *kind)));
        for other in &message.refers_to {
            collect(other, messages, seen, variables);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_variables_and_attributes_become_types() {
        let made = generate(&["lesson-next = Next\n\
             # $count (Number) minutes left\n\
             # $title (String) of the lesson\n\
             lesson-minutes = { $title }: { $count } min\n\
             lesson-both = { lesson-minutes }!\n\
             lesson-field =\n    .label = Name\n    .hint = Any name\n"]);
        assert!(made.contains("  \"lesson-next\": undefined;\n"), "{made}");
        assert!(made.contains("  \"lesson-minutes\": { count: number; title: string };\n"), "{made}");
        assert!(made.contains("  \"lesson-both\": { count: number; title: string };\n"), "{made}");
        assert!(made.contains("  \"lesson-field\": \"hint\" | \"label\";\n"), "{made}");
        assert!(made.ends_with("export type AttributesOnly =\n  | \"lesson-field\";\n"), "{made}");
        assert!(generate(&["a-b = C\n"]).ends_with("export type AttributesOnly = never;\n"));
    }
}
