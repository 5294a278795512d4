//! Review: questions of finished lessons come back just before they would be forgotten, five minutes a day at most.
//! The schedule is FSRS (Ye, Su, Cao 2022, doi 10.1145/3534678.3539081); it follows from the events alone.

mod answer;
mod error;
mod history;
mod schedule;
mod today;

pub use answer::{answer, leave_out};
pub use error::ReviewError;
pub use history::{Look, Reviews};
pub use schedule::{Grade, Schedule};
pub use today::{Asked, DAY_SECONDS, Outline, Standing, Today, seed, today};
