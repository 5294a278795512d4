//! What follows from a learner's events: places, finished screens, attempts, certificates. Rebuilt from the events at any time.

mod fold;
mod state;

pub use state::{Answer, BeganState, CourseProgress, Finish, LessonProgress, Place, Progress, Screens, SittingState};
