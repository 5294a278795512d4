//! Statistics that become pictures: `numbers.toml`.

use serde::{Deserialize, Serialize};

use crate::{
    collection::{Flaw, PartRule, Record, Shape, is_date},
    diagnostic::Code,
};

/// How a number is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Chart {
    Bars,
    Share,
    Time,
}

/// What it is about, in the order in which the themes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// The United Nations, their declaration, treaties and experts.
    Treaties,
    Violence,
    Killings,
    /// Who tells the police or anybody else.
    Reporting,
    Equality,
    Change,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Percent,
    People,
    Count,
    Cases,
    Countries,
    Minutes,
}

/// How the source limits a value. It is shown wherever the value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Approx {
    About,
    MoreThan,
}

/// One value of a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub id: String,
    pub value: f64,
    /// Absent: the source gives the value as it is.
    #[serde(default)]
    pub approx: Option<Approx>,
    #[serde(default)]
    pub low: Option<f64>,
    #[serde(default)]
    pub high: Option<f64>,
    /// Time charts only.
    #[serde(default)]
    pub when: Option<String>,
    pub fact: String,
}

/// A statistic that becomes a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    pub id: String,
    pub theme: Theme,
    pub chart: Chart,
    pub unit: Unit,
    /// A year or a span of years.
    pub year: String,
    pub values: Vec<Value>,
    #[serde(default)]
    pub facts: Vec<String>,
    /// Lessons that teach it, as `course folder/lesson folder`.
    #[serde(default)]
    pub lessons: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

impl Record for Number {
    const NAME: &'static str = "numbers";

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
        let labels = match self.values.len() {
            // The source has no value: the text says what is known, and nothing is drawn.
            0 => PartRule::optional("values"),
            values => PartRule::needed("values").list(true, values..=values, Some(8)),
        };
        Shape {
            heading: Some(75),
            body: Some(50),
            cited: true,
            parts: vec![labels, PartRule::needed("note").words(60)],
        }
    }

    fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for value in &self.values {
            match (&value.when, self.chart) {
                (Some(when), Chart::Time) if !is_date(when) => flaws.push(Flaw::date(when)),
                (None, Chart::Time) => flaws.push(Flaw::field(Code::FieldMissing, "when", "time")),
                _ => {}
            }
            // People out of a hundred, and bars in a frame of a hundred.
            let is_part = self.chart == Chart::Share || self.unit == Unit::Percent;
            let most = if is_part { 100.0 } else { f64::MAX };
            if !(0.0..=most).contains(&value.value) {
                flaws.push(out_of_range(value));
            }
        }
        flaws
    }
}

fn out_of_range(value: &Value) -> Flaw {
    let args = [("what", &*value.id), ("found", &value.value.to_string()), ("low", "0"), ("high", "100")];
    Flaw {
        code: Code::NumberRange,
        value: value.id.clone(),
        args: args.map(|(name, text)| (name, text.to_owned())).to_vec(),
    }
}
