//! What can happen. A kind is never changed after a release: a new form gets a new name (`answered-2`). Kinds from a newer
//! app are kept as they are and passed on.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

macro_rules! happenings {
    ($($(#[$doc:meta])* $variant:ident = $kind:literal { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $variant { $($(#[$field_doc])* pub $field: $type),* }
        )*

        /// A kind and its payload.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Happening {
            $($variant($variant),)*
            /// Of a kind, or in a form, that this version does not know.
            Unknown { kind: String, payload: Value },
        }

        $(impl From<$variant> for Happening {
            fn from(happening: $variant) -> Self { Self::$variant(happening) }
        })*

        impl Happening {
            /// The name of the kind, as stored.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $kind,)*
                    Self::Unknown { kind, .. } => kind,
                }
            }

            /// The payload as JSON text.
            pub fn payload(&self) -> String {
                match self {
                    // Structs of strings and numbers: serialising them cannot fail.
                    $(Self::$variant(inner) => serde_json::to_string(inner).unwrap_or_default(),)*
                    Self::Unknown { payload, .. } => payload.to_string(),
                }
            }

            /// Reads a stored event. What is not understood is kept.
            pub fn parse(kind: &str, payload: &str) -> Self {
                let known = match kind {
                    $($kind => serde_json::from_str::<$variant>(payload).ok().map(Self::$variant),)*
                    _ => None,
                };
                known.unwrap_or_else(|| Self::Unknown {
                    kind: kind.to_owned(),
                    payload: serde_json::from_str(payload).unwrap_or_else(|_| Value::String(payload.to_owned())),
                })
            }
        }
    };
}

happenings! {
    /// A screen of a lesson was opened. `block` may be `quiz`.
    Visited = "visited" { lesson: String, block: String }
    /// A screen with a content notice was passed over.
    Skipped = "skipped" { lesson: String, block: String }
    /// A choice in a scenario.
    Chose = "chose" { lesson: String, block: String, step: String, choice: String }
    /// An attempt at an assessment began, with the items that were drawn.
    Began = "began" {
        sitting: Uuid,
        assessment: AssessmentKind,
        lesson: Option<String>,
        seed: u64,
        /// `<lesson id>/<question id>`, in order.
        items: Vec<String>,
    }
    /// An answer; empty: the question was passed.
    Answered = "answered" { sitting: Uuid, item: String, response: Vec<String>, credit: f64 }
    /// The attempt ended.
    Finished = "finished" { sitting: Uuid, score: f64, passed: bool, safety_missed: bool }
    /// An answer in a review; empty: the question was passed. Items as in `began`.
    Reviewed = "reviewed" { item: String, response: Vec<String>, credit: f64 }
    /// The course was left out of the review, or taken back into it.
    LeftOut = "left-out" { out: bool }
    /// A certificate was made: the signed credential, byte for byte, and the text of its QR code.
    Certified = "certified" { certificate: Uuid, credential: String, stub: String }
}

/// The assessments of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AssessmentKind {
    /// Of one lesson, any number of attempts, every answer explained at once.
    Quiz,
    /// Before the course.
    Pre,
    /// After the course.
    Post,
    /// The course test.
    Test,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    kind: String,
    payload: Value,
}

impl Serialize for Happening {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let payload = serde_json::from_str(&self.payload()).map_err(serde::ser::Error::custom)?;
        Wire { kind: self.kind().to_owned(), payload }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Happening {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        Ok(Self::parse(&wire.kind, &wire.payload.to_string()))
    }
}
