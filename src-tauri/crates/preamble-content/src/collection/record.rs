//! What a kind of entry must say of itself, so that one reader and one check serve all collections.

use std::ops::RangeInclusive;

use serde::de::DeserializeOwned;

use crate::diagnostic::Code;

/// One table of a collection's TOML file.
pub(crate) trait Record: DeserializeOwned {
    /// Name of the tables, of the TOML file and of the folder of words.
    const NAME: &'static str;

    fn id(&self) -> &str;
    fn facts(&self) -> &[String];
    fn tags(&self) -> &[String];

    /// Lessons that teach it, as `course/lesson`.
    fn lessons(&self) -> &[String] {
        &[]
    }

    /// Blanks that the words may hold.
    fn fields(&self) -> Option<Vec<&str>> {
        None
    }

    fn shape(&self) -> Shape;

    /// What is wrong in the table itself.
    fn flaws(&self) -> Vec<Flaw> {
        Vec::new()
    }
}

/// What the words of an entry hold.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// Most signs of the heading.
    pub heading: Option<usize>,
    /// Most words of the text under the heading.
    pub body: Option<usize>,
    /// At least one source mark must stand in the entry.
    pub cited: bool,
    pub parts: Vec<PartRule>,
}

/// A `### Heading {#id}` of an entry.
#[derive(Debug)]
pub(crate) struct PartRule {
    pub id: &'static str,
    pub needed: bool,
    /// Most words.
    pub words: Option<usize>,
    pub list: Option<ListRule>,
}

/// The first list of a part.
#[derive(Debug)]
pub(crate) struct ListRule {
    pub numbered: bool,
    pub items: RangeInclusive<usize>,
    /// Most words of an item.
    pub words: Option<usize>,
}

impl PartRule {
    pub(crate) fn needed(id: &'static str) -> Self {
        PartRule { id, needed: true, words: None, list: None }
    }

    pub(crate) fn optional(id: &'static str) -> Self {
        PartRule { needed: false, ..Self::needed(id) }
    }

    pub(crate) fn words(self, most: usize) -> Self {
        PartRule { words: Some(most), ..self }
    }

    pub(crate) fn list(self, numbered: bool, items: RangeInclusive<usize>, words: Option<usize>) -> Self {
        PartRule { list: Some(ListRule { numbered, items, words }), ..self }
    }
}

/// A mistake in a table, found in the line of the entry that holds `value`.
#[derive(Debug)]
pub(crate) struct Flaw {
    pub code: Code,
    pub value: String,
    pub args: Vec<(&'static str, String)>,
}

impl Flaw {
    pub(crate) fn date(value: &str) -> Self {
        Flaw { code: Code::DateForm, value: value.to_owned(), args: vec![("date", value.to_owned())] }
    }

    pub(crate) fn field(code: Code, field: &str, kind: &str) -> Self {
        Flaw { code, value: String::new(), args: vec![("field", field.to_owned()), ("kind", kind.to_owned())] }
    }

    /// The ones of `dates` that are none.
    pub(crate) fn dates<'a>(dates: impl IntoIterator<Item = &'a Option<String>>) -> Vec<Self> {
        dates.into_iter().flatten().filter(|date| !super::is_date(date)).map(|date| Flaw::date(date)).collect()
    }
}
