//! `order.toml`: the order in which courses and lessons are suggested.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{
    Diagnostic,
    diagnostic::{Code, Report},
    files::{Files, Lines},
    source::Loader,
};

/// The name of the file, beside the folders of the courses.
pub const ORDER: &str = "order.toml";

/// Steps in order. Ids may name what is not there: whoever shows them leaves those out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub steps: Vec<OrderStep>,
}

/// Lessons of one course, or a choice between courses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// The lessons of each course, by folder names.
pub type Known = BTreeMap<String, BTreeSet<String>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrder {
    #[serde(rename = "format")]
    _format: u32,
    #[serde(default)]
    steps: Vec<Spanned<RawStep>>,
}

/// One of the two forms; which one is checked after reading, because an untagged enum would lose the places.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    course: Option<Spanned<String>>,
    #[serde(default)]
    lessons: Vec<Spanned<String>>,
    #[serde(default)]
    either: Vec<Spanned<String>>,
}

/// Reads the file.
///
/// # Errors
/// What TOML says of it, with its place; or that a step has neither form.
pub fn read(text: &str) -> Result<Order, String> {
    let raw: RawOrder = toml::from_str(text).map_err(|error| error.to_string())?;
    let steps = raw.steps.into_iter().map(|step| {
        let RawStep { course, lessons, either } = step.into_inner();
        let plain = |ids: Vec<Spanned<String>>| ids.into_iter().map(Spanned::into_inner).collect::<Vec<_>>();
        match course {
            Some(course) if either.is_empty() && !lessons.is_empty() => {
                Ok(OrderStep::Lessons { course: course.into_inner(), lessons: plain(lessons) })
            }
            None if lessons.is_empty() && !either.is_empty() => Ok(OrderStep::Either { either: plain(either) }),
            _ => Err("a step is a course with lessons, or either".to_owned()),
        }
    });
    Ok(Order { steps: steps.collect::<Result<_, _>>()? })
}

/// Checks the [`ORDER`] of a folder of courses: its form, and that what it names is among `known`.
#[must_use]
pub fn check(files: &Files, known: &Known) -> Vec<Diagnostic> {
    let mut report = Report::default();
    if let Some(file) = (Loader { files, report: &mut report }).toml::<RawOrder>(ORDER, true) {
        for step in &file.raw.steps {
            check_step(step, &file.lines, known, &mut report);
        }
    }
    report.finish()
}

fn check_step(step: &Spanned<RawStep>, lines: &Lines, known: &Known, report: &mut Report) {
    let line = |at: &Spanned<String>| lines.line(at.span().start);
    let mut field = |code: Code, name: &str| {
        report.add(code, ORDER, lines.line(step.span().start), &[("field", &name), ("kind", &"step")]);
    };
    let RawStep { course, lessons, either } = step.get_ref();
    if course.is_none() && either.is_empty() {
        field(Code::FieldMissing, if lessons.is_empty() { "either" } else { "course" });
    } else if course.is_some() && lessons.is_empty() {
        field(Code::FieldMissing, "lessons");
    }
    if !either.is_empty() && (course.is_some() || !lessons.is_empty()) {
        field(Code::FieldUnexpected, "either");
    }
    for course in course.iter().chain(either) {
        if !known.contains_key(course.get_ref()) {
            report.add(Code::CourseUnknown, ORDER, line(course), &[("course", course.get_ref())]);
        }
    }
    let Some((course, there)) = course.as_ref().and_then(|course| Some((course, known.get(course.get_ref())?))) else {
        return;
    };
    for lesson in lessons.iter().filter(|lesson| !there.contains(lesson.get_ref())) {
        let args: [(&'static str, &dyn std::fmt::Display); 2] =
            [("lesson", lesson.get_ref()), ("course", course.get_ref())];
        report.add(Code::LessonUnknown, ORDER, line(lesson), &args);
    }
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
        for wrong in ["both = [\"a\"]", "course = \"a\"", "lessons = [\"x\"]", "course = \"a\"\neither = [\"b\"]"] {
            assert!(read(&format!("format = 1\n[[steps]]\n{wrong}\n")).is_err(), "{wrong}");
        }
    }
}
