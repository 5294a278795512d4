//! The tables of the library's collections, and what the words of each kind of entry hold.

use serde::{Deserialize, Serialize};

use crate::{
    collection::{Flaw, PartRule, Record, Shape, is_date, is_day},
    model::Risk,
};

/// What an instrument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstrumentKind {
    Declaration,
    Treaty,
    Regional,
    Body,
    Procedure,
    Programme,
}

/// A declaration, treaty, body or procedure: `instruments.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    pub id: String,
    pub kind: InstrumentKind,
    #[serde(default)]
    pub symbol: Option<String>,
    /// A year, a month or a day of ISO 8601; so are all dates here.
    #[serde(default)]
    pub adopted: Option<String>,
    #[serde(default)]
    pub in_force: Option<String>,
    /// The library holds the full text: `udhr`.
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub facts: Vec<String>,
    /// Lessons that teach it, as `course folder/lesson folder`.
    #[serde(default)]
    pub lessons: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Record for Instrument {
    const NAME: &'static str = "instruments";

    fn id(&self) -> &str {
        &self.id
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }

    fn tags(&self) -> &[String] {
        &self.tags
    }

    fn lessons(&self) -> &[String] {
        &self.lessons
    }

    fn shape(&self) -> Shape {
        Shape {
            heading: Some(120),
            body: Some(60),
            cited: true,
            parts: vec![PartRule::needed("bound"), PartRule::needed("says").words(100), PartRule::needed("complain")],
        }
    }

    fn flaws(&self) -> Vec<Flaw> {
        Flaw::dates([&self.adopted, &self.in_force])
    }
}

/// An article of the Universal Declaration beside its official text: `articles.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub id: String,
    pub number: u8,
    #[serde(default)]
    pub facts: Vec<String>,
    /// Lessons that teach it, as `course folder/lesson folder`.
    #[serde(default)]
    pub lessons: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Record for Article {
    const NAME: &'static str = "articles";

    fn id(&self) -> &str {
        &self.id
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }

    fn tags(&self) -> &[String] {
        &self.tags
    }

    fn lessons(&self) -> &[String] {
        &self.lessons
    }

    fn shape(&self) -> Shape {
        Shape { heading: Some(40), body: Some(50), cited: true, parts: vec![PartRule::needed("example").words(45)] }
    }
}

/// Who decided a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    Ecthr,
    Iacthr,
    CedawCommittee,
    HumanRightsCommittee,
    CerdCommittee,
}

/// A concluded public case: `cases.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: String,
    /// Of the decision.
    pub date: String,
    /// ISO 3166-1 alpha-2 of the State.
    pub place: String,
    pub body: Body,
    /// Articles of the Universal Declaration at stake.
    #[serde(default)]
    pub articles: Vec<u8>,
    /// One per point of the timeline; empty where the facts give no date.
    pub timeline: Vec<String>,
    #[serde(default)]
    pub facts: Vec<String>,
    /// Lessons that teach it, as `course folder/lesson folder`.
    #[serde(default)]
    pub lessons: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Record for Case {
    const NAME: &'static str = "cases";

    fn id(&self) -> &str {
        &self.id
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }

    fn tags(&self) -> &[String] {
        &self.tags
    }

    fn lessons(&self) -> &[String] {
        &self.lessons
    }

    fn shape(&self) -> Shape {
        let points = self.timeline.len();
        Shape {
            heading: Some(80),
            body: Some(60),
            cited: true,
            parts: vec![
                PartRule::needed("facts"),
                PartRule::needed("right"),
                PartRule::needed("timeline").list(true, points..=points, Some(20)),
                PartRule::needed("outcome"),
                PartRule::needed("changed"),
                PartRule::optional("unchanged"),
                PartRule::needed("ask"),
            ],
        }
    }

    fn flaws(&self) -> Vec<Flaw> {
        let dates = self.timeline.iter().filter(|date| !date.is_empty()).chain([&self.date]);
        dates.filter(|date| !is_date(date)).map(|date| Flaw::date(date)).collect()
    }
}

/// What doing an action means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActionKind {
    Learn,
    Talk,
    Support,
    Write,
    Join,
    Organise,
}

/// Something that a person can do: `actions.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: String,
    pub risk: Risk,
    pub kind: ActionKind,
    pub minutes: u32,
    /// Days of any year that it fits, as month and day: `12-10`.
    #[serde(default)]
    pub days: Vec<String>,
    /// Ids of the letters that it uses.
    #[serde(default)]
    pub letters: Vec<String>,
    #[serde(default)]
    pub facts: Vec<String>,
    /// Lessons that teach it, as `course folder/lesson folder`.
    #[serde(default)]
    pub lessons: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Record for Action {
    const NAME: &'static str = "actions";

    fn id(&self) -> &str {
        &self.id
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }

    fn tags(&self) -> &[String] {
        &self.tags
    }

    fn lessons(&self) -> &[String] {
        &self.lessons
    }

    fn shape(&self) -> Shape {
        Shape {
            heading: Some(45),
            body: Some(50),
            cited: false,
            parts: vec![
                PartRule::needed("steps").list(true, 2..=7, None),
                PartRule::needed("risk").list(false, 2..=6, None),
                PartRule::needed("safer").words(45),
            ],
        }
    }

    fn flaws(&self) -> Vec<Flaw> {
        self.days.iter().filter(|day| !is_day(day)).map(|day| Flaw::date(day)).collect()
    }
}

/// What a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    Letter,
    Petition,
    PressRelease,
    Checklist,
    Consent,
    Evaluation,
    Poster,
    Programme,
    Plan,
}

/// A blank of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: String,
    /// Lines to write on; at least 1.
    pub lines: u8,
}

/// A template of a letter, petition or sheet: `letters.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    pub id: String,
    pub kind: LetterKind,
    #[serde(default)]
    pub fields: Vec<Field>,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Record for Letter {
    const NAME: &'static str = "letters";

    fn id(&self) -> &str {
        &self.id
    }

    fn facts(&self) -> &[String] {
        &self.facts
    }

    fn tags(&self) -> &[String] {
        &self.tags
    }

    fn fields(&self) -> Option<Vec<&str>> {
        Some(self.fields.iter().map(|field| field.id.as_str()).collect())
    }

    fn shape(&self) -> Shape {
        let count = self.fields.len();
        // A sheet without blanks has nothing to label.
        let fields = PartRule { needed: count > 0, ..PartRule::needed("fields").list(true, count..=count, None) };
        Shape {
            heading: Some(60),
            body: Some(50),
            cited: false,
            parts: vec![PartRule::needed("before").list(false, 1..=8, None), fields, PartRule::needed("text")],
        }
    }
}
