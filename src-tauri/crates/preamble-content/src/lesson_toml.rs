//! The tables of `lesson.toml` as they stand in the file, with places.

use serde::Deserialize;
use toml::Spanned;

use crate::model::{Aim, Block, BlockKind, Choice, Form, Question, Rating, Risk, Step, Use};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawLesson {
    pub id: Spanned<String>,
    pub minutes: u32,
    #[serde(default)]
    pub picture: Option<Spanned<String>>,
    #[serde(default)]
    pub glossary: Vec<Spanned<String>>,
    #[serde(default)]
    pub blocks: Vec<RawBlock>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Read,
    Case,
    Reflection,
    Action,
    Activity,
    Scenario,
    Question,
}

impl Kind {
    /// As the word stands in `lesson.toml`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::Read => "read",
            Kind::Case => "case",
            Kind::Reflection => "reflection",
            Kind::Action => "action",
            Kind::Activity => "activity",
            Kind::Scenario => "scenario",
            Kind::Question => "question",
        }
    }
}

/// All kinds in one table: only so do the places of all values stay known (an internally tagged enum loses them).
/// Which fields a kind needs and forbids is checked in `check/block.rs`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBlock {
    pub id: Spanned<String>,
    pub kind: Kind,
    #[serde(default)]
    pub notice: bool,
    #[serde(default)]
    pub tags: Vec<Spanned<String>>,
    pub picture: Option<Spanned<String>>,
    pub risk: Option<Risk>,
    pub minutes: Option<u32>,
    pub group: Option<Spanned<[u32; 2]>>,
    pub steps: Option<Vec<RawStep>>,
    pub form: Option<Form>,
    pub aim: Option<Aim>,
    #[serde(rename = "use")]
    pub uses: Option<Vec<Use>>,
    pub safety_critical: Option<bool>,
    pub options: Option<Vec<Spanned<String>>>,
    pub correct: Option<Spanned<Vec<Spanned<String>>>>,
    pub ratings: Option<Spanned<Vec<Rating>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawStep {
    pub id: Spanned<String>,
    pub choices: Vec<RawChoice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawChoice {
    pub id: Spanned<String>,
    pub rating: Rating,
    pub next: Option<Spanned<String>>,
}

fn plain(values: &[Spanned<String>]) -> Vec<String> {
    values.iter().map(|value| value.get_ref().clone()).collect()
}

impl RawBlock {
    pub(crate) fn tags(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().map(|tag| tag.get_ref().as_str())
    }

    pub(crate) fn options(&self) -> &[Spanned<String>] {
        self.options.as_deref().unwrap_or_default()
    }

    pub(crate) fn correct(&self) -> &[Spanned<String>] {
        self.correct.as_ref().map(|correct| correct.get_ref().as_slice()).unwrap_or_default()
    }

    pub(crate) fn ratings(&self) -> &[Rating] {
        self.ratings.as_ref().map(|ratings| ratings.get_ref().as_slice()).unwrap_or_default()
    }

    pub(crate) fn steps(&self) -> &[RawStep] {
        self.steps.as_deref().unwrap_or_default()
    }

    pub(crate) fn uses(&self) -> &[Use] {
        self.uses.as_deref().unwrap_or_default()
    }

    /// The block without words; `None` if a field that its kind needs is missing.
    pub(crate) fn block(&self) -> Option<Block> {
        let kind = match self.kind {
            Kind::Read => BlockKind::Read,
            Kind::Case => BlockKind::Case,
            Kind::Reflection => BlockKind::Reflection,
            Kind::Action => BlockKind::Action { risk: self.risk? },
            Kind::Activity => BlockKind::Activity { minutes: self.minutes?, group: *self.group.as_ref()?.get_ref() },
            Kind::Scenario => BlockKind::Scenario { steps: self.steps().iter().map(RawStep::step).collect() },
            Kind::Question => BlockKind::Question(Question {
                form: self.form?,
                aim: self.aim?,
                uses: self.uses.clone()?,
                safety_critical: self.safety_critical.unwrap_or(false),
                options: match self.form? {
                    Form::TrueFalse => vec!["true".to_owned(), "false".to_owned()],
                    _ => plain(self.options()),
                },
                correct: plain(self.correct()),
                ratings: self.ratings().to_vec(),
            }),
        };
        Some(Block {
            id: self.id.get_ref().clone(),
            notice: self.notice,
            picture: self.picture.as_ref().map(|picture| picture.get_ref().clone()),
            tags: plain(&self.tags),
            kind,
            words: Default::default(),
        })
    }
}

impl RawStep {
    fn step(&self) -> Step {
        let choices = self.choices.iter().map(|choice| Choice {
            id: choice.id.get_ref().clone(),
            rating: choice.rating,
            next: choice.next.as_ref().map(|next| next.get_ref().clone()),
        });
        Step { id: self.id.get_ref().clone(), choices: choices.collect() }
    }
}
