//! `preamble-kit figures`: how long the courses are, how hard to read, and what their facts rest on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use preamble_content::model::{Block, BlockKind, Course, Lesson, Use};
use preamble_content::reading::{Reading, facts_cited, paragraphs};
use preamble_content::{Files, compile};
use preamble_locales::Messages;
use serde::Serialize;

use crate::{check, output};

/// Arguments of `figures`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Figures {
    path: PathBuf,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "TAG")]
    omit: Vec<String>,
}

/// One course, or one of its lessons, in one language.
#[derive(Serialize)]
struct Row {
    course: String,
    /// Absent: the whole course.
    lesson: Option<String>,
    language: String,
    words: usize,
    minutes: u32,
    questions: usize,
    mean_sentence: f64,
    /// Sentences longer than the style guide allows.
    long_sentences: usize,
    lix: f64,
    ease: Option<f64>,
}

/// What one course rests on.
#[derive(Serialize)]
struct Facts {
    course: String,
    cited: usize,
    unchecked: Vec<String>,
    /// Graded questions that rest on unchecked facts alone: `<lesson id>/<question id>`.
    graded_on_unchecked: Vec<String>,
}

#[derive(Serialize)]
struct Answer {
    rows: Vec<Row>,
    facts: Vec<Facts>,
}

impl Figures {
    /// Exit 0: counted; 1: a course has errors, run `check`; 2: not readable.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let folders = match check::courses(&self.path) {
            Ok(folders) => folders,
            Err(error) => return output::unreadable(messages, &self.path, error),
        };
        let omit: Vec<&str> = self.omit.iter().map(String::as_str).collect();
        let mut answer = Answer { rows: Vec::new(), facts: Vec::new() };
        for folder in folders {
            let read = Files::read_folder(&folder).and_then(|files| Ok((check::name(&folder)?, files)));
            let (name, files) = match read {
                Ok(read) => read,
                Err(error) => return output::unreadable(messages, &folder, error),
            };
            let Some(course) = compile(&name, &files, &omit).course else {
                let args = [("path", folder.display().to_string().into())];
                eprintln!("{}", messages.format_plain("kit-figures-broken", &args));
                return ExitCode::from(output::FOUND);
            };
            answer.rows.extend(rows(&course));
            answer.facts.push(facts(&course));
        }
        if self.json {
            match serde_json::to_string_pretty(&answer) {
                Ok(text) => println!("{text}"),
                Err(error) => return output::unreadable(messages, &self.path, error),
            }
        } else {
            say(&answer, messages);
        }
        ExitCode::SUCCESS
    }
}

fn rows(course: &Course) -> Vec<Row> {
    let mut rows = Vec::new();
    for language in &course.languages {
        let (mut whole, mut questions) = (Reading::default(), 0);
        let mut lessons = Vec::new();
        for lesson in &course.lessons {
            let mut reading = Reading::default();
            for paragraph in paragraphs(lesson, language) {
                reading.add(&paragraph, language);
                whole.add(&paragraph, language);
            }
            questions += questions_of(lesson);
            lessons.push(row(course, Some(lesson), language, &reading, questions_of(lesson)));
        }
        rows.push(row(course, None, language, &whole, questions));
        rows.extend(lessons);
    }
    rows
}

fn row(course: &Course, lesson: Option<&Lesson>, language: &str, reading: &Reading, questions: usize) -> Row {
    Row {
        course: course.id.clone(),
        lesson: lesson.map(|lesson| lesson.slug.clone()),
        language: language.to_owned(),
        words: reading.words,
        minutes: lesson.map_or(course.minutes, |lesson| lesson.minutes),
        questions,
        mean_sentence: tenth(reading.mean_sentence()),
        long_sentences: reading.long_sentences,
        lix: tenth(reading.lix()),
        ease: reading.ease(language).map(tenth),
    }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn questions_of(lesson: &Lesson) -> usize {
    lesson.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Question(_))).count()
}

fn facts(course: &Course) -> Facts {
    let unchecked = |id: &str| course.facts.get(id).is_some_and(|fact| fact.confidence != "confirmed");
    let rests_on_unchecked = |block: &Block| {
        let cited: BTreeSet<String> = block.words.values().flat_map(facts_cited).collect();
        !cited.is_empty() && cited.iter().all(|id| unchecked(id))
    };
    let graded = |block: &Block| match &block.kind {
        BlockKind::Question(question) => question.uses.iter().any(|used| matches!(used, Use::Quiz | Use::Test)),
        _ => false,
    };
    let on_unchecked = course.lessons.iter().flat_map(|lesson| {
        let blocks = lesson.blocks.iter().filter(|block| graded(block) && rests_on_unchecked(block));
        blocks.map(|block| format!("{}/{}", lesson.id, block.id))
    });
    Facts {
        course: course.id.clone(),
        cited: course.facts.len(),
        unchecked: course.facts.keys().filter(|id| unchecked(id)).cloned().collect(),
        graded_on_unchecked: on_unchecked.collect(),
    }
}

/// Two tables in Markdown, so that they can be pasted into a report.
fn say(answer: &Answer, messages: &Messages) {
    println!("{}", messages.format_plain("kit-figures-head", &[]));
    println!("|---|---|---|--:|--:|--:|--:|--:|--:|--:|");
    for row in &answer.rows {
        let lesson = row.lesson.clone().unwrap_or_else(|| messages.format_plain("kit-figures-whole", &[]));
        let ease = row.ease.map(|ease| format!("{ease:.1}")).unwrap_or_default();
        println!(
            "| {} | {lesson} | {} | {} | {} | {} | {:.1} | {} | {:.1} | {ease} |",
            row.course,
            row.language,
            row.words,
            row.minutes,
            row.questions,
            row.mean_sentence,
            row.long_sentences,
            row.lix
        );
    }
    println!("\n{}", messages.format_plain("kit-figures-facts-head", &[]));
    println!("|---|--:|---|---|");
    let all: BTreeMap<&str, &Facts> = answer.facts.iter().map(|facts| (facts.course.as_str(), facts)).collect();
    for (course, facts) in all {
        let (unchecked, graded) = (facts.unchecked.join(", "), facts.graded_on_unchecked.join(", "));
        println!("| {course} | {} | {unchecked} | {graded} |", facts.cited);
    }
}
