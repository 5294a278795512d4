//! Commands `journal.*`: private texts.

use preamble_core::course;

use crate::Failure;
use crate::app::Context;
use crate::course::title;
use crate::wire::Nothing;
use crate::wire::journal::*;

pub(crate) fn write(cx: &mut Context<'_>, request: WriteJournalRequest) -> Result<Nothing, Failure> {
    let course = cx.courses().course(&request.course)?;
    course::block(course::lesson(course, &request.lesson)?, &request.block)?;
    let occasion = cx.occasion;
    cx.profile()?.write_journal(&occasion, &request.course, &request.lesson, &request.block, &request.text)?;
    Ok(Nothing {})
}

pub(crate) fn read(cx: &mut Context<'_>, request: ReadJournalRequest) -> Result<LessonJournal, Failure> {
    let rows = cx.profile()?.journal()?;
    let here = rows.into_iter().filter(|row| row.course == request.course && row.lesson == request.lesson);
    Ok(LessonJournal { texts: here.map(|row| (row.block, row.text)).collect() })
}

/// Also entries of courses that are no longer on this computer, with ids for titles: what was written is never hidden.
pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<Journal, Failure> {
    let (wanted, discreet) = (cx.course_language(None), cx.settings().discreet);
    let shipped = cx.courses();
    let rows = cx.profile()?.journal()?;
    let entries = rows.into_iter().map(|row| {
        let course = shipped.course(&row.course).ok();
        let language = course.map_or("en", |course| course::language(course, &wanted));
        let lesson = course.and_then(|course| course::lesson(course, &row.lesson).ok());
        let block = lesson.and_then(|lesson| course::block(lesson, &row.block).ok());
        JournalEntry {
            course_title: course.map_or_else(
                || if discreet { String::new() } else { row.course.clone() },
                |course| title(course, language, discreet),
            ),
            lesson_title: lesson
                .and_then(|lesson| lesson.words.get(language))
                .map_or(row.lesson.clone(), |words| words.title.clone()),
            prompt: block
                .and_then(|block| block.words.get(language))
                .map_or(row.block.clone(), |words| words.title.clone()),
            course: row.course,
            lesson: row.lesson,
            block: row.block,
            text: row.text,
            at: row.at,
        }
    });
    Ok(Journal { entries: entries.collect() })
}
