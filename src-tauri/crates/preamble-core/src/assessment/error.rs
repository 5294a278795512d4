//! What can go wrong in an assessment.

use crate::course::CourseError;
use crate::profile::ProfileError;

/// Errors of assessment.
#[derive(Debug, thiserror::Error)]
pub enum AssessmentError {
    #[error("no such attempt")]
    SittingUnknown,
    #[error("the attempt has ended")]
    SittingFinished,
    #[error("the question {item:?} is not part of the attempt")]
    ItemUnknown { item: String },
    #[error("the question was answered and explained already")]
    AnsweredAlready,
    #[error("the answer does not fit the question")]
    ResponseInvalid,
    #[error("the course has no questions for this")]
    NoItems,
    #[error(transparent)]
    Course(#[from] CourseError),
    #[error(transparent)]
    Profile(#[from] ProfileError),
}
