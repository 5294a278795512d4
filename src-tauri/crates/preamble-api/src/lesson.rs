//! Commands `lesson.*`: one lesson with all that its screens need.

use preamble_content::model::{self, Block, BlockKind, BlockWords};
use preamble_core::course;
use preamble_core::event::AssessmentKind;
use preamble_core::progress::{LessonProgress, Screens};

use crate::app::Context;
use crate::course::test_state;
use crate::course::{hue, title};
use crate::references::Gatherer;
use crate::wire::lesson::*;
use crate::{Failure, country, locale, picture};

/// The parts of an activity, in the order in which they are shown.
const PARTS: [&str; 6] = ["materials", "steps", "debrief", "safety", "alone", "cards"];

pub(crate) fn open(cx: &mut Context<'_>, request: LessonRequest) -> Result<LessonView, Failure> {
    let course = cx.courses().course(&request.course)?;
    let lesson = course::lesson(course, &request.lesson)?;
    let wanted = cx.course_language(request.language.as_deref());
    let language = course::language(course, &wanted);
    let (settings, packs, today) = (cx.settings(), cx.countries(), cx.today());
    let progress = cx.profile()?.progress().courses.get(&course.id);
    let done = progress.and_then(|progress| progress.lessons.get(&lesson.id));
    let words = lesson.words.get(language).ok_or_else(Failure::internal)?;
    let mut gatherer = Gatherer::new(course, language);
    let blocks = lesson.screens().filter_map(|block| view(course, block, language, done, &mut gatherer)).collect();
    let (summary, outcomes) = (gatherer.text(&words.summary), words.outcomes.iter());
    let outcomes = outcomes.map(|outcome| gatherer.inline(outcome)).collect();
    country::fill(packs, settings.country.as_deref(), today, &mut gatherer, language);
    let position = course.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0);
    let place = progress.and_then(|progress| progress.place.as_ref()).filter(|place| place.lesson == lesson.id);
    Ok(LessonView {
        course: course.id.clone(),
        course_title: title(course, language, settings.discreet),
        hue: hue(course.hue),
        lesson: lesson.id.clone(),
        number: position as u32 + 1,
        of: course.lessons.len() as u32,
        title: words.title.clone(),
        summary,
        outcomes,
        minutes: lesson.minutes,
        picture: lesson.picture.as_ref().and_then(|file| picture::of(course, file, language)),
        language: language.to_owned(),
        direction: locale::direction(language),
        languages: course.languages.clone(),
        draft: course::is_draft(course, language),
        blocks,
        quiz: test_state(course, progress, AssessmentKind::Quiz, Some(&lesson.id)),
        place: place.map(|place| place.block.clone()),
        visited: done.map(|done| done.visited.iter().cloned().collect()).unwrap_or_default(),
        skipped: done.map(|done| done.skipped.iter().cloned().collect()).unwrap_or_default(),
        next_lesson: course.lessons.get(position + 1).map(|next| next.id.clone()),
        references: gatherer.found,
    })
}

fn view(
    course: &model::Course,
    block: &Block,
    language: &str,
    done: Option<&LessonProgress>,
    gatherer: &mut Gatherer<'_>,
) -> Option<BlockView> {
    let words = block.words.get(language)?;
    let kind = match &block.kind {
        BlockKind::Read => BlockViewKind::Read,
        BlockKind::Case => BlockViewKind::Case,
        BlockKind::Reflection => BlockViewKind::Reflection,
        BlockKind::Action { risk } => BlockViewKind::Action { risk: self::risk(*risk) },
        BlockKind::Activity { minutes, group } => BlockViewKind::Activity {
            minutes: *minutes,
            group: *group,
            parts: PARTS.iter().filter_map(|id| part(words, id, gatherer)).collect(),
        },
        BlockKind::Scenario { steps } => BlockViewKind::Scenario {
            steps: steps.iter().zip(&words.steps).map(|(step, words)| self::step(step, words, gatherer)).collect(),
            chosen: done.and_then(|done| done.choices.get(&block.id)).cloned().unwrap_or_default(),
        },
        BlockKind::Question(_) => return None,
    };
    Some(BlockView {
        id: block.id.clone(),
        title: words.title.clone(),
        notice: block.notice.then(|| part(words, "notice", gatherer)).flatten(),
        summary: part(words, "summary", gatherer),
        picture: block.picture.as_ref().and_then(|file| picture::of(course, file, language)),
        body: gatherer.text(&words.body),
        kind,
    })
}

fn part(words: &BlockWords, id: &str, gatherer: &mut Gatherer<'_>) -> Option<PartView> {
    let part = words.parts.get(id)?;
    Some(PartView { id: id.to_owned(), title: part.title.clone(), body: gatherer.text(&part.body) })
}

fn step(step: &model::Step, words: &model::StepWords, gatherer: &mut Gatherer<'_>) -> StepView {
    let choices = step.choices.iter().zip(&words.choices).map(|(choice, words)| ChoiceView {
        id: choice.id.clone(),
        rating: rating(choice.rating),
        next: choice.next.clone(),
        text: gatherer.inline(&words.text),
        consequence: gatherer.text(&words.consequence),
        feedback: gatherer.text(&words.feedback),
    });
    let choices = choices.collect();
    StepView { id: step.id.clone(), title: words.title.clone(), situation: gatherer.text(&words.situation), choices }
}

fn risk(risk: model::Risk) -> Risk {
    match risk {
        model::Risk::Private => Risk::Private,
        model::Risk::Low => Risk::Low,
        model::Risk::Public => Risk::Public,
    }
}

fn rating(rating: model::Rating) -> Rating {
    match rating {
        model::Rating::Best => Rating::Best,
        model::Rating::Acceptable => Rating::Acceptable,
        model::Rating::Harmful => Rating::Harmful,
    }
}
