//! Questions on paper, drawn and shuffled as the program draws them, and their key.

use preamble_documents::{Choice, Gap, Paper, Part};

use super::words::{Cited, letter, line, plain, runs};
use super::{Code, Press};
use crate::assessment::{self, AssessmentError, draw};
use crate::content::model::{BlockWords, Course, Form, Lesson, Question, Rating};
use crate::course;
use crate::event::AssessmentKind;

/// One question as it stands on the paper.
pub(super) struct Drawn<'a> {
    words: &'a BlockWords,
    pub(super) question: &'a Question,
    pub(super) options: Vec<String>,
    pub(super) rights: Vec<String>,
}

impl Drawn<'_> {
    fn option(&self, id: &str) -> Option<&crate::content::model::OptionWords> {
        self.words.options.get(self.question.options.iter().position(|known| known == id)?)
    }

    /// What has to be written or ticked, with the letters of this paper.
    pub(super) fn answer(&self, press: &Press<'_>) -> String {
        let place = |shown: &[String], id: &String| shown.iter().position(|known| known == id).unwrap_or(0);
        let solution = assessment::solution(self.question);
        match self.question.form {
            Form::TrueFalse => {
                press.say(if solution.iter().any(|id| id == "true") { "assessment-true" } else { "assessment-false" })
            }
            Form::Ordering => {
                let order = solution.iter().map(|id| letter(press, place(&self.options, id)));
                order.collect::<Vec<_>>().join(" → ")
            }
            Form::Matching => {
                let pairs = self.options.iter().enumerate();
                let pairs =
                    pairs.map(|(index, id)| format!("{} {}", index + 1, letter(press, place(&self.rights, id))));
                pairs.collect::<Vec<_>>().join(", ")
            }
            Form::Single | Form::Multiple | Form::Judgement => {
                let mut places: Vec<_> = solution.iter().map(|id| place(&self.options, id)).collect();
                places.sort_unstable();
                places.into_iter().map(|index| letter(press, index)).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

pub(super) fn drawn<'a>(
    press: &Press<'_>,
    course: &'a Course,
    kind: AssessmentKind,
    lesson: Option<&Lesson>,
    code: Code,
) -> Result<Vec<Drawn<'a>>, AssessmentError> {
    let items = draw(course, kind, lesson.map(|lesson| lesson.id.as_str()), code.seed())?;
    let drawn = items.iter().filter_map(|item| {
        let (_, block, question) = course::question(course, item)?;
        Some(Drawn {
            words: block.words.get(press.language)?,
            question,
            options: assessment::shown_options(code.seed(), item, question),
            rights: assessment::shown_rights(code.seed(), item, question),
        })
    });
    Ok(drawn.collect())
}

fn title_key(kind: AssessmentKind) -> &'static str {
    match kind {
        AssessmentKind::Quiz => "assessment-quiz",
        AssessmentKind::Pre => "assessment-pre",
        AssessmentKind::Post => "assessment-post",
        AssessmentKind::Test => "assessment-test",
    }
}

fn opening(press: &Press<'_>, title: String, lesson: Option<&Lesson>, details: String) -> Part {
    let words = lesson.and_then(|lesson| lesson.words.get(press.language));
    let kicker = words.map_or_else(|| press.title().to_owned(), |words| words.title.clone());
    Part::Opening { kicker, title, lead: Vec::new(), details, picture: None }
}

/// The questions. The same code gives the same paper.
///
/// # Errors
/// [`AssessmentError::NoItems`] if there are none.
pub fn questions(
    press: &mut Press<'_>,
    course: &Course,
    kind: AssessmentKind,
    lesson: Option<&Lesson>,
    code: Code,
) -> Result<Paper, AssessmentError> {
    let drawn = drawn(press, course, kind, lesson, code)?;
    let mut paper = press.paper(2, Some(&code));
    paper.parts.push(opening(press, press.say(title_key(kind)), lesson, press.say("paper-name")));
    for (index, it) in drawn.iter().enumerate() {
        let (hint, gap) = match it.question.form {
            Form::Single => ("assessment-form-single", Gap::Circle),
            Form::Judgement => ("assessment-form-judgement", Gap::Circle),
            Form::TrueFalse => ("assessment-form-true-false", Gap::Circle),
            Form::Multiple => ("assessment-form-multiple", Gap::Box),
            Form::Ordering => ("paper-form-ordering", Gap::Write),
            Form::Matching => ("paper-form-matching", Gap::Write),
        };
        let mut hint = press.say(hint);
        if it.question.safety_critical {
            hint = format!("{hint} · {}", press.say("assessment-safety"));
        }
        let choices = |ids: &[String], right: bool, numbers: bool| -> Vec<Choice> {
            let mut unmarked = Cited::default();
            let choices = ids.iter().enumerate().map(|(index, id)| {
                let words = it.option(id).map(|words| if right { &words.right } else { &words.text });
                let letter = if numbers { (index + 1).to_string() } else { letter(press, index) };
                Choice { letter, text: words.map(|words| runs(words, &mut unmarked)).unwrap_or_default() }
            });
            choices.collect()
        };
        let options = match it.question.form {
            Form::TrueFalse => ["assessment-true", "assessment-false"]
                .map(|key| Choice { letter: String::new(), text: plain(press.say(key)) })
                .to_vec(),
            form => choices(&it.options, false, form == Form::Matching),
        };
        let partners = choices(&it.rights, true, false);
        let context = press.flow(&it.words.body, &mut Cited::default());
        let title = it.words.title.clone();
        paper.parts.push(Part::Question {
            number: (index + 1).to_string(),
            hint,
            title,
            context,
            gap,
            options,
            partners,
        });
    }
    Ok(paper)
}

/// The key to the same paper: what is right, why, and what must be right.
///
/// # Errors
/// As [`questions`].
pub fn key(
    press: &mut Press<'_>,
    course: &Course,
    kind: AssessmentKind,
    lesson: Option<&Lesson>,
    code: Code,
) -> Result<Paper, AssessmentError> {
    let drawn = drawn(press, course, kind, lesson, code)?;
    let mut paper = press.paper(2, Some(&code));
    let mut cited = press.cited();
    let title = press.messages.format_plain("paper-key", &[("title", press.say(title_key(kind)).into())]);
    let needed = kind.needed(course).map_or_else(String::new, |share| {
        let points = (share * drawn.len() as f64 - 1e-9).ceil();
        press.messages.format_plain("paper-key-needed", &[("points", points.into()), ("of", drawn.len().into())])
    });
    paper.parts.push(opening(press, title, lesson, needed));
    for (index, it) in drawn.iter().enumerate() {
        let text = format!("{}. {}", index + 1, it.answer(press));
        let kicker = if it.question.safety_critical { press.say("paper-key-safety") } else { String::new() };
        paper.parts.push(Part::Heading { level: 2, kicker, text });
        let mut flow = line(it.words.title.clone());
        flow.extend(press.flow(&it.words.reason, &mut cited));
        let half = it.question.options.iter().zip(&it.question.ratings).filter(|(_, it)| **it == Rating::Acceptable);
        for (id, _) in half {
            let at = it.options.iter().position(|known| known == id).unwrap_or(0);
            let args = [("letter", letter(press, at).into())];
            flow.extend(line(press.messages.format_plain("paper-key-half", &args)));
        }
        paper.parts.push(Part::Text { flow });
    }
    paper.parts.extend(press.sources(cited));
    Ok(paper)
}
