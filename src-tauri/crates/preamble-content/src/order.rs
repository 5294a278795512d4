//! `order.toml`: the order in which courses and lessons are suggested.

use serde::Deserialize;

/// Steps in order. Ids may name what is not there: whoever shows them leaves those out.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    #[serde(rename = "format")]
    _format: u32,
    #[serde(default)]
    pub steps: Vec<OrderStep>,
}

/// Lessons of one course, or a choice between courses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum OrderStep {
    Lessons {
        course: String,
        /// Folder names.
        lessons: Vec<String>,
    },
    Either {
        either: Vec<String>,
    },
}

/// Reads the file.
///
/// # Errors
/// What TOML says of it, with its place.
pub fn read(text: &str) -> Result<Order, String> {
    toml::from_str(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_step_is_lessons_or_a_choice() {
        let order =
            read("format = 1\n[[steps]]\ncourse = \"a\"\nlessons = [\"x\"]\n[[steps]]\neither = [\"b\", \"c\"]\n")
                .unwrap();
        assert_eq!(order.steps[0], OrderStep::Lessons { course: "a".to_owned(), lessons: vec!["x".to_owned()] });
        assert_eq!(order.steps[1], OrderStep::Either { either: vec!["b".to_owned(), "c".to_owned()] });
        assert!(read("format = 1\n[[steps]]\nboth = [\"a\"]\n").is_err());
    }
}
