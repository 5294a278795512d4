//! `preamble-kit print`: everything on paper that a workshop needs, as PDF files with a list of contents.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use indicatif::ProgressBar;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use preamble_content::model::{Course, Lesson};
use preamble_core::country::{Countries, INTERNATIONAL};
use preamble_core::course::Courses;
use preamble_core::declaration;
use preamble_core::library::{self, Library};
use preamble_core::paper::{self, Bundle, Code, Listed, Look, PaperError, Place, Press, Sheet, paper_pdf};
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
    #[arg(long, value_name = "ID", default_value = "none")]
    country: String,
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

/// A finished file and where it stands in the list of contents.
struct Done {
    shelf: usize,
    title: String,
    file: String,
    pages: usize,
    coded: bool,
}

/// The parts of the list, in order; `Done::shelf` is an index.
const SHELVES: [&str; 4] =
    ["paper-bundle-participants", "paper-bundle-trainer", "paper-bundle-cut", "paper-bundle-keys"];

fn shelf(sheet: Sheet) -> usize {
    match sheet.questions() {
        Some((_, true)) => 3,
        None if sheet == Sheet::Cards => 2,
        None if sheet == Sheet::Activity => 1,
        _ => 0,
    }
}

/// What is to be printed.
enum Work<'a> {
    Course(&'a Course, Option<&'a Lesson>, Sheet),
    Declaration,
    ArticleCards,
    ActionCards,
}

/// What all papers share.
struct Shop<'a> {
    messages: &'a Messages,
    language: &'a str,
    look: Look,
    code: Code,
    place: Option<Place<'a>>,
    library: &'a Library,
}

impl Print {
    /// Exit 0: all is written; 2: no such course, lesson, country or code, or the folder cannot be written.
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
        let work = self.work(&courses, messages)?;
        let code = match &self.seed {
            Some(typed) => typed.parse().map_err(|_| messages.format_plain("kit-print-code", &[]))?,
            None => random_code()?,
        };
        let countries = Countries::shipped();
        let library = library::shipped().ok_or_else(|| messages.format_plain("error-internal", &[]))?;
        let language = self.words.as_deref().unwrap_or(messages.tag());
        let shop = Shop {
            messages: &Messages::new(language),
            language,
            look: Look { large: self.large, monochrome: self.monochrome, discreet: false },
            code,
            place: self.place(&countries, messages)?,
            library: &library,
        };
        fs::create_dir_all(&self.output).map_err(|error| error.to_string())?;
        let bar = if self.json { ProgressBar::hidden() } else { ProgressBar::new(work.len() as u64 + 1) };
        let mut done = Vec::new();
        for piece in &work {
            let (stapled, it) = shop.make(piece)?;
            fs::write(self.output.join(&it.file), stapled).map_err(|error| error.to_string())?;
            done.push(it);
            bar.inc(1);
        }
        if self.lesson.is_none() {
            done.insert(0, self.contents(&shop, &courses, &done)?);
        }
        bar.finish_and_clear();
        let file = |it: Done| File {
            path: self.output.join(&it.file).display().to_string(),
            pages: it.pages,
            code: it.coded.then(|| code.to_string()),
        };
        Ok(done.into_iter().map(file).collect())
    }

    /// Sheets of the wanted lessons; for whole courses their forms and tests too, and the library's papers.
    fn work<'a>(&self, courses: &'a Courses, messages: &Messages) -> Result<Vec<Work<'a>>, String> {
        let wanted: Vec<_> =
            courses.courses().iter().filter(|it| self.course == "all" || it.id == self.course).collect();
        if wanted.is_empty() {
            return Err(messages.format_plain("course-unknown", &[("course", (&self.course).into())]));
        }
        let fits = |lesson: &Lesson| self.lesson.as_ref().is_none_or(|it| *it == lesson.id || *it == lesson.slug);
        let mut work = Vec::new();
        for course in wanted {
            let whole = self.lesson.is_none();
            if whole {
                work.extend(paper::of_course(course).into_iter().map(|sheet| Work::Course(course, None, sheet)));
            }
            for lesson in course.lessons.iter().filter(|lesson| fits(lesson)) {
                let sheets = paper::of_lesson(lesson).into_iter();
                work.extend(sheets.map(|sheet| Work::Course(course, Some(lesson), sheet)));
            }
        }
        if work.is_empty() {
            let lesson = self.lesson.clone().unwrap_or_default();
            return Err(messages.format_plain("lesson-unknown", &[("lesson", lesson.into())]));
        }
        if self.lesson.is_none() {
            work.extend([Work::Declaration, Work::ArticleCards, Work::ActionCards]);
        }
        Ok(work)
    }

    fn place<'a>(&'a self, countries: &'a Countries, messages: &Messages) -> Result<Option<Place<'a>>, String> {
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        match self.country.as_str() {
            "none" => Ok(None),
            INTERNATIONAL => Ok(Some(Place { countries, country: None, today })),
            id if countries.chosen(Some(id)).is_some() => Ok(Some(Place { countries, country: Some(id), today })),
            id => {
                let known = [&["none", INTERNATIONAL], countries.ids().as_slice()].concat().join(", ");
                Err(messages.format_plain("kit-print-country-unknown", &[("id", id.into()), ("known", known.into())]))
            }
        }
    }

    fn contents(&self, shop: &Shop<'_>, courses: &Courses, done: &[Done]) -> Result<Done, String> {
        let press = match courses.course(&self.course) {
            Ok(course) => Press::of_course(course, shop.language, shop.look, None),
            Err(_) => Press::of_library(shop.library, shop.language, shop.look, None),
        };
        let title = match press.title() {
            "" => shop.messages.format_plain("paper-all-courses", &[]),
            title => title.to_owned(),
        };
        let listed = |it: &Done| Listed { title: it.title.clone(), file: it.file.clone(), pages: it.pages };
        let bundles: Vec<Bundle> = SHELVES
            .iter()
            .enumerate()
            .map(|(shelf, message)| Bundle {
                message,
                files: done.iter().filter(|it| it.shelf == shelf).map(listed).collect(),
            })
            .collect();
        let printed = paper::contents(press, &title, &bundles, &shop.code.to_string());
        let set = paper_pdf(&printed).map_err(|error| error.to_string())?;
        let file = format!("00-contents-{}.pdf", shop.language);
        fs::write(self.output.join(&file), set.bytes).map_err(|error| error.to_string())?;
        Ok(Done { shelf: 0, title, file, pages: set.pages, coded: true })
    }
}

impl Shop<'_> {
    fn make(&self, work: &Work<'_>) -> Result<(Vec<u8>, Done), String> {
        let said = |error: PaperError| error.to_string();
        let (stapled, file, shelf, coded) = match work {
            Work::Course(course, lesson, sheet) => {
                let stapled =
                    sheet.staple(course, *lesson, self.code, self.language, self.look, self.place).map_err(said)?;
                let of = lesson.map_or_else(String::new, |lesson| format!("-{}", lesson.id));
                let file = format!("{}{of}-{}", course.id, sheet.name());
                (stapled, file, shelf(*sheet), sheet.questions().is_some())
            }
            Work::Declaration => {
                let code = declaration::code_for(self.language).unwrap_or("eng").to_owned();
                let stapled = paper::declaration_file(&[code], self.language, self.look).map_err(said)?;
                (stapled, "declaration".to_owned(), 0, false)
            }
            Work::ArticleCards => {
                let stapled = paper::article_file(self.library, self.language, self.look).map_err(said)?;
                (stapled, "article-cards".to_owned(), 2, false)
            }
            Work::ActionCards => {
                let stapled = paper::action_file(self.library, self.language, self.look).map_err(said)?;
                (stapled, "action-cards".to_owned(), 2, false)
            }
        };
        let file = format!("{file}-{}.pdf", self.language);
        // All of the bundle is in large print: no line of its list has to say so.
        let large = format!(", {}", self.messages.format_plain("paper-stem-large", &[]));
        let title = stapled.name.strip_suffix(&large).unwrap_or(&stapled.name).to_owned();
        Ok((stapled.bytes, Done { shelf, title, file, pages: stapled.pages, coded }))
    }
}

fn random_code() -> Result<Code, String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
    Ok(Code::of(u64::from_be_bytes(bytes)))
}
