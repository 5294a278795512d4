//! Variables as declared in the comment above a message: `# $count (Number) how many cards are due`.

use std::collections::BTreeMap;

use fluent_syntax::ast::Comment;

/// The type of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VariableType {
    String,
    Number,
}

impl VariableType {
    fn read(word: &str) -> Option<Self> {
        match word {
            "String" => Some(Self::String),
            "Number" => Some(Self::Number),
            _ => None,
        }
    }

    /// The type's name in TypeScript.
    pub fn typescript(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
        }
    }
}

/// The declarations of a comment, and the lines that begin like one but are none.
#[derive(Debug, Default)]
pub(crate) struct Declarations {
    pub variables: BTreeMap<String, VariableType>,
    pub unreadable: Vec<String>,
}

/// Reads the declarations of a message's comment.
pub(crate) fn declarations(comment: Option<&Comment<&str>>) -> Declarations {
    let mut found = Declarations::default();
    for line in comment.iter().flat_map(|comment| &comment.content) {
        let line = line.trim();
        if !line.starts_with('$') {
            continue;
        }
        match declaration(line) {
            Some((name, kind)) => {
                found.variables.insert(name.to_owned(), kind);
            }
            None => found.unreadable.push(line.to_owned()),
        }
    }
    found
}

fn declaration(line: &str) -> Option<(&str, VariableType)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(char::is_whitespace)?;
    let (kind, _meaning) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    Some((name, VariableType::read(kind.trim())?))
}
