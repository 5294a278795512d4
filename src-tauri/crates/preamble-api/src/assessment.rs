//! Commands `assessment.*`: attempts as the screen shows them.

use preamble_content::model::{self, BlockWords, Course, Question};
use preamble_core::assessment::{self as core, SittingView};
use preamble_core::course;
use preamble_core::event;
use preamble_core::progress::Answer;
use uuid::Uuid;

use crate::app::Context;
use crate::course::{hue, title};
use crate::references::Gatherer;
use crate::wire::assessment::*;
use crate::{Failure, locale};

pub(crate) fn begin(cx: &mut Context<'_>, request: BeginRequest) -> Result<Sitting, Failure> {
    let course = cx.courses().course(&request.course)?;
    let (kind, occasion) = (kind_in(request.kind), cx.occasion);
    let lesson = request.lesson.as_deref().filter(|_| request.kind == AssessmentKind::Quiz);
    let sitting = core::begin(cx.profile()?, course, kind, lesson, &occasion)?;
    show(cx, course, &sitting, request.language.as_deref())
}

pub(crate) fn open(cx: &mut Context<'_>, request: SittingRequest) -> Result<Sitting, Failure> {
    let (course, id) = find(cx, &request.sitting)?;
    let sitting = core::open(cx.profile()?, course, id)?;
    show(cx, course, &sitting, request.language.as_deref())
}

pub(crate) fn answer(cx: &mut Context<'_>, request: AnswerRequest) -> Result<AnswerView, Failure> {
    let (course, id) = find(cx, &request.sitting)?;
    let occasion = cx.occasion;
    core::answer(cx.profile()?, course, id, &request.item, &request.response, &occasion)?;
    let sitting = core::open(cx.profile()?, course, id)?;
    let shown = show(cx, course, &sitting, request.language.as_deref())?;
    Ok(AnswerView {
        feedback: shown.items.into_iter().find(|item| item.id == request.item).and_then(|item| item.feedback),
    })
}

pub(crate) fn finish(cx: &mut Context<'_>, request: SittingRequest) -> Result<SittingResult, Failure> {
    let (course, id) = find(cx, &request.sitting)?;
    let occasion = cx.occasion;
    let sitting = core::finish(cx.profile()?, course, id, &occasion)?;
    let shown = show(cx, course, &sitting, request.language.as_deref())?;
    let finish = sitting.state.finished.as_ref().ok_or_else(Failure::internal)?;
    let is_post = shown.kind == AssessmentKind::Post;
    let change = cx.profile()?.progress().courses.get(&course.id).filter(|_| is_post).and_then(core::change);
    let lesson_title = |id: &str| {
        let lesson = course::lesson(course, id).ok().and_then(|lesson| lesson.words.get(&shown.language));
        lesson.map(|words| words.title.clone()).unwrap_or_default()
    };
    Ok(SittingResult {
        kind: shown.kind,
        course: course.id.clone(),
        lesson: shown.lesson.clone(),
        score: finish.score,
        needed: shown.needed,
        passed: finish.passed,
        safety_missed: finish.safety_missed && shown.needed.is_some_and(|needed| finish.score + 1e-9 >= needed),
        review: core::missed(course, &sitting.state)
            .into_iter()
            .map(|missed| (missed.lesson.clone(), lesson_title(&missed.lesson)))
            .collect(),
        change: change.map(|change| Change { before: change.before, after: change.after, gain: change.gain }),
        sitting: shown,
    })
}

/// The course of an attempt, by the attempt's id.
fn find<'a>(cx: &mut Context<'a>, sitting: &str) -> Result<(&'a Course, Uuid), Failure> {
    let id = Uuid::parse_str(sitting).map_err(|_| Failure::sitting_unknown())?;
    let courses = &cx.profile()?.progress().courses;
    let course =
        courses.iter().find(|(_, progress)| progress.sittings.contains_key(&id)).map(|(course, _)| course.clone());
    let course = course.ok_or_else(Failure::sitting_unknown)?;
    Ok((cx.courses().course(&course)?, id))
}

fn show(
    cx: &mut Context<'_>,
    course: &Course,
    sitting: &SittingView,
    wanted: Option<&str>,
) -> Result<Sitting, Failure> {
    let began = sitting.state.began.as_ref().ok_or_else(Failure::sitting_unknown)?;
    let wanted = cx.course_language(wanted);
    let language = course::language(course, &wanted);
    let explained = began.kind.feedback_at_once() || sitting.state.finished.is_some();
    let mut gatherer = Gatherer::new(course, language);
    let items = began.items.iter().filter_map(|id| {
        let answer = sitting.state.answers.get(id);
        let finished = sitting.state.finished.is_some();
        item(course, id, began.seed, language, answer, explained && (answer.is_some() || finished), &mut gatherer)
    });
    let items = items.collect();
    let lesson = began.lesson.as_ref().and_then(|id| course::lesson(course, id).ok());
    Ok(Sitting {
        id: sitting.id.to_string(),
        kind: kind_out(began.kind),
        course: course.id.clone(),
        course_title: title(course, language, cx.settings().discreet),
        hue: hue(course.hue),
        lesson: began.lesson.clone(),
        lesson_title: lesson.and_then(|lesson| lesson.words.get(language)).map(|words| words.title.clone()),
        language: language.to_owned(),
        direction: locale::direction(language),
        languages: course.languages.clone(),
        feedback_at_once: began.kind.feedback_at_once(),
        items,
        references: gatherer.found,
        needed: began.kind.needed(course),
    })
}

/// One question as the screen shows it, with the reason when it is explained. The review shows its questions in the same way.
pub(crate) fn item(
    course: &Course,
    id: &str,
    seed: u64,
    language: &str,
    answer: Option<&Answer>,
    explained: bool,
    gatherer: &mut Gatherer<'_>,
) -> Option<Item> {
    let (lesson, block, question) = course::question(course, id)?;
    let words = block.words.get(language)?;
    let text = |option: &String| {
        let index = question.options.iter().position(|known| known == option);
        index.and_then(|index| words.options.get(index))
    };
    let options = core::shown_options(seed, id, question);
    let rights = core::shown_rights(seed, id, question);
    let response = answer.map(|answer| answer.response.clone());
    let feedback = explained.then(|| feedback(question, words, answer, gatherer));
    Some(Item {
        id: id.to_owned(),
        lesson: lesson.id.clone(),
        lesson_title: lesson.words.get(language).map(|words| words.title.clone()).unwrap_or_default(),
        form: form(question.form),
        safety_critical: question.safety_critical,
        question: words.title.clone(),
        context: gatherer.text(&words.body),
        options: options
            .into_iter()
            .map(|id| ItemOption { text: text(&id).map(|words| gatherer.inline(&words.text)).unwrap_or_default(), id })
            .collect(),
        rights: rights
            .into_iter()
            .map(|id| ItemOption { text: text(&id).map(|words| gatherer.inline(&words.right)).unwrap_or_default(), id })
            .collect(),
        response,
        feedback,
    })
}

fn feedback(question: &Question, words: &BlockWords, answer: Option<&Answer>, gatherer: &mut Gatherer<'_>) -> Feedback {
    let response = answer.map(|answer| answer.response.as_slice()).unwrap_or_default();
    let credit = answer.map_or(0.0, |answer| answer.credit);
    let options = question.options.iter().zip(core::verdicts(question, response)).enumerate().map(
        |(index, (id, (right, chosen)))| {
            let said = words.options.get(index).filter(|_| chosen || right);
            OptionFeedback {
                id: id.clone(),
                right,
                chosen,
                text: said.map(|words| gatherer.text(&words.feedback)).unwrap_or_default(),
            }
        },
    );
    let options = options.collect();
    Feedback {
        outcome: match credit {
            _ if response.is_empty() => Outcome::Passed,
            credit if core::is_right(credit) => Outcome::Right,
            credit if credit > 0.0 => Outcome::Partly,
            _ => Outcome::Wrong,
        },
        credit,
        options,
        solution: core::solution(question),
        reason: gatherer.text(&words.reason),
    }
}

fn kind_in(kind: AssessmentKind) -> event::AssessmentKind {
    match kind {
        AssessmentKind::Quiz => event::AssessmentKind::Quiz,
        AssessmentKind::Pre => event::AssessmentKind::Pre,
        AssessmentKind::Post => event::AssessmentKind::Post,
        AssessmentKind::Test => event::AssessmentKind::Test,
    }
}

fn kind_out(kind: event::AssessmentKind) -> AssessmentKind {
    match kind {
        event::AssessmentKind::Quiz => AssessmentKind::Quiz,
        event::AssessmentKind::Pre => AssessmentKind::Pre,
        event::AssessmentKind::Post => AssessmentKind::Post,
        event::AssessmentKind::Test => AssessmentKind::Test,
    }
}

fn form(form: model::Form) -> Form {
    match form {
        model::Form::Single => Form::Single,
        model::Form::Multiple => Form::Multiple,
        model::Form::TrueFalse => Form::TrueFalse,
        model::Form::Ordering => Form::Ordering,
        model::Form::Matching => Form::Matching,
        model::Form::Judgement => Form::Judgement,
    }
}
