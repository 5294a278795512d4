//! What an answer is worth. A response is a list of option ids:
//!
//! - single, true-false, judgement: one id
//! - multiple: the chosen ids
//! - ordering: all ids in the chosen order
//! - matching: for every option in order, the id of the chosen right side
//! - any form: empty when the person passes the question

use std::collections::BTreeSet;

use super::AssessmentError;
use crate::content::model::{Form, Question, Rating};

/// The share of a question's point, 0 to 1.
pub type Scored = f64;

/// Credit for a response. Multiple choice: (right minus wrong) over all right ones, never below zero. Ordering and
/// matching: the share that stands right. Judgement: 1 for the safest option, a half for an acceptable one.
///
/// # Errors
/// [`AssessmentError::ResponseInvalid`] if it cannot be a response to this question.
pub fn score(question: &Question, response: &[String]) -> Result<Scored, AssessmentError> {
    if response.is_empty() {
        return Ok(0.0);
    }
    let known = response.iter().all(|id| question.options.contains(id));
    let distinct = response.iter().collect::<BTreeSet<_>>().len() == response.len();
    let count_fits = match question.form {
        Form::Single | Form::TrueFalse | Form::Judgement => response.len() == 1,
        Form::Multiple => distinct,
        Form::Ordering => distinct && response.len() == question.options.len(),
        Form::Matching => response.len() == question.options.len(),
    };
    if !known || !count_fits {
        return Err(AssessmentError::ResponseInvalid);
    }
    Ok(match question.form {
        Form::Single | Form::TrueFalse => f64::from(u8::from(question.correct.contains(&response[0]))),
        Form::Multiple => {
            let right = response.iter().filter(|id| question.correct.contains(id)).count() as f64;
            let wrong = response.len() as f64 - right;
            ((right - wrong) / question.correct.len().max(1) as f64).max(0.0)
        }
        Form::Ordering | Form::Matching => {
            let right = response.iter().zip(&question.options).filter(|(given, wanted)| given == wanted).count();
            right as f64 / question.options.len().max(1) as f64
        }
        Form::Judgement => match rating(question, &response[0]) {
            Some(Rating::Best) => 1.0,
            Some(Rating::Acceptable) => 0.5,
            Some(Rating::Harmful) | None => 0.0,
        },
    })
}

/// Whether credit counts as right for a question that matters for safety.
pub fn is_right(credit: Scored) -> bool {
    credit >= 1.0
}

/// The best response.
pub fn solution(question: &Question) -> Vec<String> {
    match question.form {
        Form::Single | Form::Multiple | Form::TrueFalse => question.correct.clone(),
        Form::Ordering | Form::Matching => question.options.clone(),
        Form::Judgement => {
            question.options.iter().filter(|id| rating(question, id) == Some(Rating::Best)).cloned().collect()
        }
    }
}

/// For every option in the question's order: is it right here, and was it chosen?
pub fn verdicts(question: &Question, response: &[String]) -> Vec<(bool, bool)> {
    let at = |index: usize| response.get(index);
    question
        .options
        .iter()
        .enumerate()
        .map(|(index, id)| match question.form {
            Form::Ordering | Form::Matching => (at(index) == Some(id), !response.is_empty()),
            _ => (solution(question).contains(id), response.contains(id)),
        })
        .collect()
}

fn rating(question: &Question, id: &str) -> Option<Rating> {
    let index = question.options.iter().position(|option| option == id)?;
    question.ratings.get(index).copied()
}
