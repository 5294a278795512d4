//! Commands `paper.*`: what can be printed, and saving one sheet. One sheet a call: Cover and everything else get their turn between.

use std::path::Path;

use preamble_core::assessment::AssessmentError;
use preamble_core::files;
use preamble_core::paper::{self as core, Code, Look, PaperError, Place, Press, Sheet, Stapled};
use preamble_core::store::StoreError;
use preamble_core::{course, declaration};

use crate::Failure;
use crate::app::Context;
use crate::wire::certificate::SavedFile;
use crate::wire::paper::*;

pub(crate) fn offer(cx: &mut Context<'_>, request: PaperOfferRequest) -> Result<PaperOffer, Failure> {
    let wanted = cx.course_language(None);
    let one = |sheet| OfferedPaper { subject: request.subject.clone(), sheet };
    let (mut papers, mut lessons) = (Vec::new(), Vec::new());
    let mut languages = cx.library()?.languages.clone();
    let mut language = cx.library()?.actions.language(&wanted).to_owned();
    match &request.subject {
        PaperSubject::Lesson { course: id, lesson } => {
            let course = cx.courses().course(id)?;
            papers.extend(core::of_lesson(course::lesson(course, lesson)?).into_iter().map(wire).map(one));
            (languages, language) = (course.languages.clone(), course::language(course, &wanted).to_owned());
        }
        PaperSubject::Course { course: id } => {
            let course = cx.courses().course(id)?;
            papers.extend(core::of_course(course).into_iter().map(wire).map(one));
            for lesson in &course.lessons {
                let subject = PaperSubject::Lesson { course: id.clone(), lesson: lesson.id.clone() };
                let sheets = core::of_lesson(lesson).into_iter().map(wire);
                lessons.extend(sheets.map(|sheet| OfferedPaper { subject: subject.clone(), sheet }));
            }
            (languages, language) = (course.languages.clone(), course::language(course, &wanted).to_owned());
        }
        PaperSubject::Declaration { texts } => {
            texts.iter().try_for_each(|code| declaration::entry(code).map(drop))?;
            papers.extend([PaperSheet::Declaration, PaperSheet::ArticleCards].map(one));
        }
        PaperSubject::Actions => papers.push(one(PaperSheet::ActionCards)),
        PaperSubject::Case { case } => {
            cx.library()?.cases.get(case).ok_or(PaperError::NoSheet)?;
            papers.push(one(PaperSheet::Case));
        }
    }
    let coded = |it: &OfferedPaper| sheet_of(it.sheet).is_some_and(|sheet| sheet.questions().is_some());
    let code = papers.iter().any(coded).then(|| fresh(cx).to_string());
    Ok(PaperOffer { papers, lessons, languages, language, code })
}

pub(crate) fn save(cx: &mut Context<'_>, request: SavePaperRequest) -> Result<SavedPaper, Failure> {
    let stapled = staple(cx, &request)?;
    let stem = files::calm_name(&stapled.name);
    let saved = files::write_new(Path::new(&request.folder), &stem, "pdf", &stapled.bytes);
    let path = saved.map_err(|error| unwritten(&error))?;
    Ok(SavedPaper { path: path.display().to_string(), pages: stapled.pages as u32 })
}

pub(crate) fn folder(cx: &mut Context<'_>, request: PaperFolderRequest) -> Result<SavedFile, Failure> {
    let course = cx.courses().course(&request.course)?;
    let look = Look { discreet: cx.settings().discreet, ..Look::default() };
    let name = files::calm_name(Press::of_course(course, &request.language, look, None).title());
    let path = files::new_folder(Path::new(&request.folder), &name).map_err(|error| unwritten(&error))?;
    Ok(SavedFile { path: path.display().to_string() })
}

/// The folder that was chosen went away, a memory stick perhaps; or the disk is full.
pub(crate) fn unwritten(error: &std::io::Error) -> Failure {
    match StoreError::of_io(error) {
        StoreError::Missing | StoreError::ReadOnly | StoreError::Gone => Failure::read_only(),
        other => other.into(),
    }
}

fn fresh(cx: &Context<'_>) -> Code {
    let mut seed = [0; 8];
    seed.copy_from_slice(&cx.occasion.entropy[..8]);
    Code::of(u64::from_be_bytes(seed))
}

fn staple(cx: &mut Context<'_>, request: &SavePaperRequest) -> Result<Stapled, Failure> {
    let settings = cx.settings();
    let look = Look { large: request.large, monochrome: request.monochrome, discreet: settings.discreet };
    let place = Place { countries: cx.countries(), country: settings.country.as_deref(), today: cx.today() };
    let typed = request.code.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
    let code = typed.map_or_else(|| Ok(fresh(cx)), str::parse).map_err(PaperError::Code)?;
    let (wanted, sheet) = (request.language.as_str(), sheet_of(request.sheet));
    let stapled = match (&request.subject, request.sheet, sheet) {
        (PaperSubject::Lesson { course: id, lesson }, _, Some(sheet)) => {
            let course = cx.courses().course(id)?;
            sheet.staple(course, Some(course::lesson(course, lesson)?), code, wanted, look, Some(place))?
        }
        (PaperSubject::Course { course }, _, Some(sheet)) => {
            sheet.staple(cx.courses().course(course)?, None, code, wanted, look, Some(place))?
        }
        (PaperSubject::Declaration { texts }, PaperSheet::Declaration, _) => {
            core::declaration_file(texts, &settings.language, look)?
        }
        (PaperSubject::Declaration { .. }, PaperSheet::ArticleCards, _) => {
            core::article_file(cx.library()?, wanted, look)?
        }
        (PaperSubject::Actions, PaperSheet::ActionCards, _) => core::action_file(cx.library()?, wanted, look)?,
        (PaperSubject::Case { case }, PaperSheet::Case, _) => core::case_file(cx.library()?, case, wanted, look)?,
        _ => return Err(PaperError::NoSheet.into()),
    };
    Ok(stapled)
}

fn wire(sheet: Sheet) -> PaperSheet {
    match sheet {
        Sheet::Handout => PaperSheet::Handout,
        Sheet::Activity => PaperSheet::Activity,
        Sheet::Cards => PaperSheet::Cards,
        Sheet::Quiz => PaperSheet::Quiz,
        Sheet::QuizKey => PaperSheet::QuizKey,
        Sheet::Pre => PaperSheet::Pre,
        Sheet::PreKey => PaperSheet::PreKey,
        Sheet::Post => PaperSheet::Post,
        Sheet::PostKey => PaperSheet::PostKey,
        Sheet::Test => PaperSheet::Test,
        Sheet::TestKey => PaperSheet::TestKey,
    }
}

/// The sheet of a course; papers of the library are none.
fn sheet_of(sheet: PaperSheet) -> Option<Sheet> {
    Some(match sheet {
        PaperSheet::Handout => Sheet::Handout,
        PaperSheet::Activity => Sheet::Activity,
        PaperSheet::Cards => Sheet::Cards,
        PaperSheet::Quiz => Sheet::Quiz,
        PaperSheet::QuizKey => Sheet::QuizKey,
        PaperSheet::Pre => Sheet::Pre,
        PaperSheet::PreKey => Sheet::PreKey,
        PaperSheet::Post => Sheet::Post,
        PaperSheet::PostKey => Sheet::PostKey,
        PaperSheet::Test => Sheet::Test,
        PaperSheet::TestKey => Sheet::TestKey,
        PaperSheet::Declaration | PaperSheet::ArticleCards | PaperSheet::ActionCards | PaperSheet::Case => return None,
    })
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::NoSheet => Self::paper_no_sheet(),
            PaperError::Code(_) => Self::paper_code(),
            PaperError::Course(error) => error.into(),
            PaperError::Declaration(error) => error.into(),
            PaperError::Questions(AssessmentError::NoItems) => Self::paper_no_sheet(),
            PaperError::Questions(error) => error.into(),
            PaperError::Document(core::DocumentError::Letters(letters)) => {
                Self::paper_letters().with("letters", letters.chars().take(20).collect::<String>())
            }
            PaperError::Document(_) => Self::internal(),
        }
    }
}
