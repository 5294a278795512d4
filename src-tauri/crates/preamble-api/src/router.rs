//! One door for every host: a name and a request in, an envelope out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::{App, Context};
use crate::wire::Nothing;
use crate::wire::action::*;
use crate::wire::assessment::*;
use crate::wire::backup::*;
use crate::wire::case::*;
use crate::wire::certificate::*;
use crate::wire::country::*;
use crate::wire::course::*;
use crate::wire::error::WireError;
use crate::wire::files::*;
use crate::wire::journal::*;
use crate::wire::lesson::*;
use crate::wire::letter::*;
use crate::wire::library::*;
use crate::wire::locale::*;
use crate::wire::number::*;
use crate::wire::paper::*;
use crate::wire::plan::*;
use crate::wire::profile::*;
use crate::wire::progress::*;
use crate::wire::protected::*;
use crate::wire::review::*;
use crate::wire::scenario::*;
use crate::wire::search::*;
use crate::wire::settings::*;
use crate::{
    Failure, action, assessment, attitude, backup, case, certificate, country, course, files, journal, lesson, letter,
    library, locale, number, paper, plan, profile, progress, protected, review, safety, scenario, search, settings,
};

/// What comes back over every wire.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Envelope {
    /// The answer, and the areas whose data is different now.
    Done {
        answer: Value,
        changed: Vec<String>,
    },
    Failed {
        error: WireError,
    },
}

macro_rules! router {
    ($($name:literal $area:ident :: $function:ident ($request:ty) -> $answer:ty, $mode:ident;)*) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$($name),*];

        /// The names of those that change something.
        pub(crate) fn writes() -> impl Iterator<Item = &'static str> {
            [$(($name, stringify!($mode))),*].into_iter().filter(|(_, mode)| *mode == "write").map(|(name, _)| name)
        }

        fn route(cx: &mut Context<'_>, name: &str, request: Value) -> Result<Envelope, Failure> {
            match name {
                $($name => {
                    let request: $request = serde_json::from_value(request).map_err(|error| {
                        Failure::bad_request().with("command", $name).with("problem", error)
                    })?;
                    let answer: $answer = $area::$function(cx, request)?;
                    let answer = serde_json::to_value(answer).map_err(|_| Failure::internal())?;
                    Ok(Envelope::Done { answer, changed: changed(stringify!($mode), stringify!($area)) })
                })*
                _ => Err(Failure::unknown_command().with("command", name)),
            }
        }
    };
}
crate::command_list!(router);

/// Areas of the screen that a write makes stale.
fn changed(mode: &str, area: &str) -> Vec<String> {
    let areas: &[&str] = match (mode, area) {
        ("read", _) => &[],
        (_, "profile" | "protected" | "backup" | "safety") => {
            &["profile", "settings", "course", "journal", "plan", "certificate", "backup"]
        }
        (_, "settings") => &["settings", "course", "lesson"],
        (_, "journal") => &["journal"],
        (_, "plan") => &["plan"],
        (_, "certificate") => &["certificate", "course"],
        _ => &["course", "profile"],
    };
    areas.iter().map(|area| (*area).to_owned()).collect()
}

impl App {
    /// Carries out one command. It never panics: a fault inside becomes `error-internal` and the program goes on.
    pub fn call(&self, name: &str, request: Value) -> Envelope {
        let work = || {
            let mut cx = self.context()?;
            let outcome = match route(&mut cx, name, request.clone()) {
                // A write that met a full disk left nothing behind: with some room it can be tried once more.
                Err(failure) if failure.code == Failure::full().code && cx.state.make_room() => {
                    route(&mut cx, name, request)
                }
                outcome => outcome,
            };
            outcome.inspect_err(|failure| cx.note(failure))
        };
        let outcome = catch_unwind(AssertUnwindSafe(work));
        match outcome.unwrap_or_else(|_| Err(Failure::internal())) {
            Ok(envelope) => envelope,
            Err(failure) => Envelope::Failed { error: failure.into() },
        }
    }

    /// The same from an asynchronous host: the work is done on a thread that may block.
    pub async fn call_async(self: Arc<Self>, name: String, request: Value) -> Envelope {
        let work = tokio::task::spawn_blocking(move || self.call(&name, request));
        work.await.unwrap_or_else(|_| Envelope::Failed { error: Failure::internal().into() })
    }
}
