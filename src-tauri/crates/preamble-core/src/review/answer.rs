//! Answering a question of the review, and leaving a course out.

use super::ReviewError;
use super::today::{find, is_fresh};
use crate::Occasion;
use crate::assessment::score;
use crate::content::model::Course;
use crate::event::{LeftOut, Reviewed};
use crate::profile::Profile;

/// Scores and keeps an answer; gives its credit. The first answer of a day was explained, so it stands: the same one again
/// changes nothing.
///
/// # Errors
/// [`ReviewError::ItemUnknown`], [`ReviewError::AnsweredAlready`], an answer that does not fit, or what the store says; then
/// nothing changed.
pub fn answer(
    profile: &mut Profile,
    course: &Course,
    item: &str,
    response: &[String],
    occasion: &Occasion,
) -> Result<f64, ReviewError> {
    let now = profile.next_moment(occasion);
    let done = profile.progress().courses.get(&course.id);
    let question = find(course, done, item).ok_or_else(|| ReviewError::ItemUnknown { item: item.to_owned() })?;
    let last = done.and_then(|done| done.reviews.items.get(item)).and_then(|looks| looks.last());
    if let Some(last) = last.filter(|look| is_fresh(look.at, now)) {
        return if last.response == response { Ok(last.credit) } else { Err(ReviewError::AnsweredAlready) };
    }
    let credit = score(question, response)?;
    let reviewed = Reviewed { item: item.to_owned(), response: response.to_vec(), credit };
    profile.record(occasion, &course.id, &course.version, reviewed)?;
    Ok(credit)
}

/// Leaves a course out of the review, or takes it back into it. An event like all else, so that it goes along to another laptop.
///
/// # Errors
/// What the store says.
pub fn leave_out(profile: &mut Profile, course: &Course, out: bool, occasion: &Occasion) -> Result<(), ReviewError> {
    let is_out = profile.progress().courses.get(&course.id).is_some_and(|done| done.reviews.left_out);
    if is_out != out {
        profile.record(occasion, &course.id, &course.version, LeftOut { out })?;
    }
    Ok(())
}
