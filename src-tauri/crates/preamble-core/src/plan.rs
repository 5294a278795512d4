//! The private plan: small steps that a person chose, with or without a day. No reminders, and no report can hold it.

use jiff::civil::Date;
use uuid::Uuid;

use crate::Occasion;
use crate::profile::{Profile, ProfileError};
use crate::store::PlanRow;

/// The longest line, in bytes.
pub const LONGEST: usize = 4_000;

/// Errors of the plan.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    #[error("the line is empty")]
    Empty,
    #[error("the line is longer than {longest} bytes")]
    TooLong { longest: usize },
    #[error("{day:?} is no day")]
    Day { day: String },
    #[error("no line {entry:?} in the plan")]
    Unknown { entry: String },
    #[error(transparent)]
    Profile(#[from] ProfileError),
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Open,
    Done,
}

const DROPPED: &str = "dropped";

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
        }
    }
}

/// A line of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub id: Uuid,
    /// The card that it came from.
    pub action: Option<String>,
    pub text: String,
    pub day: Option<Date>,
    pub state: State,
}

/// What to keep of a line; without an id it is a new one.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    pub id: Option<Uuid>,
    pub action: Option<&'a str>,
    pub text: &'a str,
    /// ISO date.
    pub day: Option<&'a str>,
    pub state: State,
}

impl Profile {
    /// The lines that are there now, in the order in which they were written.
    ///
    /// # Errors
    /// A store error.
    pub fn plan(&mut self) -> Result<Vec<Line>, PlanError> {
        let rows = self.store_mut().read(|tx| tx.plan()).map_err(ProfileError::from)?;
        Ok(rows.into_iter().filter(|row| row.state != DROPPED).filter_map(line).collect())
    }

    /// Keeps a line, new or changed.
    ///
    /// # Errors
    /// [`PlanError`]: empty, too long, no day of the calendar, an unknown line, or a store error.
    pub fn put_plan(&mut self, occasion: &Occasion, wish: &Wish<'_>) -> Result<Uuid, PlanError> {
        let text = wish.text.trim();
        if text.is_empty() {
            return Err(PlanError::Empty);
        }
        if text.len() > LONGEST {
            return Err(PlanError::TooLong { longest: LONGEST });
        }
        let day = wish.day.map(|day| day.parse::<Date>().map_err(|_| PlanError::Day { day: day.to_owned() }));
        let day = day.transpose()?.map(|day| day.to_string()).unwrap_or_default();
        let action = match wish.id {
            Some(id) => self.known(id)?.action,
            None => wish.action.map(str::to_owned),
        };
        let entry = wish.id.unwrap_or_else(|| occasion.id("plan-line", self.next_moment(occasion)));
        self.add(occasion, entry, action.unwrap_or_default(), text, day, wish.state.name())?;
        Ok(entry)
    }

    /// Takes a line off the plan; its words are forgotten.
    ///
    /// # Errors
    /// [`PlanError::Unknown`] or a store error.
    pub fn drop_plan(&mut self, occasion: &Occasion, id: Uuid) -> Result<(), PlanError> {
        self.known(id)?;
        self.add(occasion, id, String::new(), "", String::new(), DROPPED)
    }

    fn known(&mut self, id: Uuid) -> Result<Line, PlanError> {
        let found = self.plan()?.into_iter().find(|line| line.id == id);
        found.ok_or_else(|| PlanError::Unknown { entry: id.to_string() })
    }

    fn add(
        &mut self,
        occasion: &Occasion,
        entry: Uuid,
        action: String,
        text: &str,
        day: String,
        state: &str,
    ) -> Result<(), PlanError> {
        let at = self.next_moment(occasion);
        let row = PlanRow {
            id: occasion.id("plan", at).to_string(),
            entry: entry.to_string(),
            action,
            text: text.to_owned(),
            day,
            state: state.to_owned(),
            at: format!("{at:.9}"),
        };
        self.store_mut().write(|tx| tx.add_plan(&row)).map_err(ProfileError::from)?;
        self.note_moment(at);
        Ok(())
    }
}

fn line(row: PlanRow) -> Option<Line> {
    Some(Line {
        id: row.entry.parse().ok()?,
        action: Some(row.action).filter(|action| !action.is_empty()),
        text: row.text,
        day: row.day.parse().ok(),
        state: if row.state == "done" { State::Done } else { State::Open },
    })
}
