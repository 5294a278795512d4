//! Orders that follow from a seed alone, so that an attempt looks the same after a crash, in another language and in another version.

use sha2::{Digest, Sha256};

use crate::content::model::{Form, Question};

/// Sorts ids by SHA-256 of seed and id: a shuffle that no library update can change.
pub fn shuffled(seed: u64, salt: &str, ids: &[String]) -> Vec<String> {
    let mut ids = ids.to_vec();
    ids.sort_by_cached_key(|id| {
        let mut hash = Sha256::new();
        hash.update(seed.to_be_bytes());
        hash.update(salt.as_bytes());
        hash.update([0]);
        hash.update(id.as_bytes());
        <[u8; 32]>::from(hash.finalize())
    });
    ids
}

/// As [`shuffled`], but never in the given order: that would give the answer away.
fn disordered(seed: u64, salt: &str, ids: &[String]) -> Vec<String> {
    let mut order = shuffled(seed, salt, ids);
    if order == ids && order.len() > 1 {
        order.rotate_left(1);
    }
    order
}

/// The options of an item in the order in which this attempt shows them.
pub fn shown_options(seed: u64, item: &str, question: &Question) -> Vec<String> {
    match question.form {
        Form::TrueFalse | Form::Matching => question.options.clone(),
        Form::Ordering => disordered(seed, item, &question.options),
        Form::Single | Form::Multiple | Form::Judgement => shuffled(seed, item, &question.options),
    }
}

/// The right sides of a matching item in the order in which this attempt shows them; empty for other forms.
pub fn shown_rights(seed: u64, item: &str, question: &Question) -> Vec<String> {
    match question.form {
        Form::Matching => disordered(seed, item, &question.options),
        _ => Vec::new(),
    }
}
