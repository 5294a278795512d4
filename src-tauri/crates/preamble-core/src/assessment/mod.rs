//! Assessment: drawing items, scoring answers, sittings, results. Rules: curriculum section 4.

mod draw;
mod error;
mod order;
mod result;
mod score;
mod sitting;

pub use draw::draw;
pub use error::AssessmentError;
pub use order::{shown_options, shown_rights};
pub use result::{Change, Missed, change, missed};
pub use score::{Scored, is_right, score, solution, verdicts};
pub use sitting::{SittingView, answer, begin, finish, open};
