//! `preamble-kit print`: hand-outs, trainer's sheets, cards, questions and keys of a course as PDF files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use indicatif::ProgressBar;
use preamble_content::model::{Course, Lesson};
use preamble_core::course::Courses;
use preamble_core::event::AssessmentKind;
use preamble_core::paper::{self, Code, Look, Press};
use preamble_locales::Messages;
use serde::Serialize;

use crate::output;

/// Arguments of `print`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Print {
    /// A course id, or `all`.
    course: String,
    #[arg(long)]
    lesson: Option<String>,
    #[arg(long)]
    large: bool,
    #[arg(long)]
    monochrome: bool,
    #[arg(long, value_name = "CODE")]
    seed: Option<String>,
    #[arg(long, value_name = "TAG")]
    words: Option<String>,
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct File {
    path: String,
    pages: usize,
    code: Option<String>,
}

#[derive(Clone, Copy)]
enum Kind {
    Handout,
    Trainer,
    Cards,
    Questions,
    Key,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Handout, Self::Trainer, Self::Cards, Self::Questions, Self::Key];

    fn file(self) -> &'static str {
        match self {
            Self::Handout => "handout",
            Self::Trainer => "trainer",
            Self::Cards => "cards",
            Self::Questions => "questions",
            Self::Key => "key",
        }
    }
}

impl Print {
    /// Exit 0: all is written; 2: no such course, lesson or code, or the folder cannot be written.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        match self.print(messages) {
            Ok(files) => {
                if self.json {
                    println!("{}", serde_json::to_string_pretty(&files).unwrap_or_default());
                } else {
                    let pages: usize = files.iter().map(|file| file.pages).sum();
                    let args = [("files", files.len().into()), ("pages", pages.into())];
                    println!("{}", messages.format_plain("kit-print-done", &args));
                }
                ExitCode::SUCCESS
            }
            Err(reason) => output::unreadable(messages, &self.output, reason),
        }
    }

    fn print(&self, messages: &Messages) -> Result<Vec<File>, String> {
        let courses = Courses::shipped();
        let wanted: Vec<_> =
            courses.courses().iter().filter(|it| self.course == "all" || it.id == self.course).collect();
        if wanted.is_empty() {
            return Err(messages.format_plain("course-unknown", &[("course", (&self.course).into())]));
        }
        let code = match &self.seed {
            Some(typed) => typed.parse().map_err(|_| messages.format_plain("kit-print-code", &[]))?,
            None => random_code()?,
        };
        fs::create_dir_all(&self.output).map_err(|error| error.to_string())?;
        let fits = |lesson: &Lesson| self.lesson.as_ref().is_none_or(|it| *it == lesson.id || *it == lesson.slug);
        let work: Vec<(&Course, &Lesson, Kind)> = wanted
            .iter()
            .flat_map(|course| course.lessons.iter().map(move |lesson| (*course, lesson)))
            .filter(|(_, lesson)| fits(lesson))
            .flat_map(|(course, lesson)| Kind::ALL.map(|kind| (course, lesson, kind)))
            .collect();
        if work.is_empty() {
            let lesson = self.lesson.clone().unwrap_or_default();
            return Err(messages.format_plain("lesson-unknown", &[("lesson", lesson.into())]));
        }
        let bar = if self.json { ProgressBar::hidden() } else { ProgressBar::new(work.len() as u64) };
        let mut files = Vec::new();
        for (course, lesson, kind) in work {
            let language = self.words.as_deref().unwrap_or(messages.tag());
            files.extend(self.sheet(course, lesson, kind, language, code)?);
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(files)
    }

    fn sheet(
        &self,
        course: &Course,
        lesson: &Lesson,
        kind: Kind,
        language: &str,
        code: Code,
    ) -> Result<Option<File>, String> {
        let look = Look { large: self.large, monochrome: self.monochrome, discreet: false };
        let mut press = Press::new(course, language, look);
        let quiz = AssessmentKind::Quiz;
        let papers = match kind {
            Kind::Handout => vec![paper::lesson(&mut press, lesson)],
            Kind::Trainer => paper::activities(&mut press, lesson),
            Kind::Cards => paper::cards(&mut press, lesson),
            Kind::Questions => paper::questions(&mut press, quiz, Some(lesson), code).map_or_else(|_| Vec::new(), one),
            Kind::Key => paper::key(&mut press, quiz, Some(lesson), code).map_or_else(|_| Vec::new(), one),
        };
        if papers.is_empty() {
            return Ok(None);
        }
        let title = lesson.words.get(press.language()).map(|words| words.title.clone()).unwrap_or_default();
        let name = format!("{}-{}-{}-{}.pdf", course.id, lesson.id, kind.file(), press.language());
        let (bytes, pages) = paper::paper_pdf(&press.print(&title, papers)).map_err(|error| error.to_string())?;
        let path: &Path = &self.output.join(name);
        fs::write(path, bytes).map_err(|error| error.to_string())?;
        let coded = matches!(kind, Kind::Questions | Kind::Key).then(|| code.to_string());
        Ok(Some(File { path: path.display().to_string(), pages, code: coded }))
    }
}

fn one<T>(it: T) -> Vec<T> {
    vec![it]
}

fn random_code() -> Result<Code, String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
    Ok(Code::of(u64::from_be_bytes(bytes)))
}
