//! What can go wrong when something of a course is asked for.

/// Errors of courses.
#[derive(Debug, thiserror::Error)]
pub enum CourseError {
    #[error("no course {course:?} on this computer")]
    CourseUnknown { course: String },
    #[error("no lesson {lesson:?} in the course")]
    LessonUnknown { lesson: String },
    #[error("no screen {block:?} in the lesson")]
    BlockUnknown { block: String },
    #[error("no picture {file:?} in the course")]
    PictureUnknown { file: String },
}
