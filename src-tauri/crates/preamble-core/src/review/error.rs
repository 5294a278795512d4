//! What can go wrong in a review.

use crate::assessment::AssessmentError;
use crate::course::CourseError;
use crate::profile::ProfileError;

/// Errors of review.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    #[error("the question {item:?} is not reviewed: no such question, or its lesson is not finished")]
    ItemUnknown { item: String },
    #[error("the question was answered today in another way")]
    AnsweredAlready,
    #[error(transparent)]
    Assessment(#[from] AssessmentError),
    #[error(transparent)]
    Course(#[from] CourseError),
    #[error(transparent)]
    Profile(#[from] ProfileError),
}
