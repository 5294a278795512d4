//! `course.toml` and the words of the course: ids, numbers, forms, titles.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::{
    diagnostic::{Code, Report},
    ids,
    source::{Source, TomlFile},
    stamp,
};

/// Range in which a pass mark may lie.
const MARKS: std::ops::RangeInclusive<f64> = 0.6..=0.9;

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    let file = &source.course;
    let raw = &file.raw;
    for (what, list) in [("languages", &raw.languages), ("lessons", &raw.lessons)] {
        if list.get_ref().is_empty() {
            report.add(Code::FieldMissing, &file.path, file.line(list), &[("field", &what), ("kind", &"course")]);
        }
    }
    let version = raw.version.get_ref();
    if version.split('.').count() != 3 || version.split('.').any(|part| part.parse::<u32>().is_err()) {
        report.add(Code::VersionForm, &file.path, file.line(&raw.version), &[("version", version)]);
    }
    for (what, mark) in [("quiz", &raw.marks.quiz), ("test", &raw.marks.test)] {
        if !MARKS.contains(mark.get_ref()) {
            let args: [(&'static str, &dyn std::fmt::Display); 4] =
                [("what", &what), ("found", mark.get_ref()), ("low", MARKS.start()), ("high", MARKS.end())];
            report.add(Code::NumberRange, &file.path, file.line(mark), &args);
        }
    }
    let sum = raw.test.knowledge.get_ref() + raw.test.application + raw.test.safety;
    let shares = [*raw.test.knowledge.get_ref(), raw.test.application, raw.test.safety];
    if sum.is_nan() || (sum - 1.0).abs() > 0.001 || shares.iter().any(|share| *share < 0.0) {
        report.add(Code::BlueprintShares, &file.path, file.line(&raw.test.knowledge), &[("sum", &format!("{sum:.2}"))]);
    }
    let minutes: u32 = source.lessons.iter().fold(0, |sum, lesson| sum.saturating_add(lesson.toml.raw.minutes));
    if minutes != *raw.minutes.get_ref() && source.lessons.len() == raw.lessons.get_ref().len() {
        let args: [(&'static str, &dyn std::fmt::Display); 2] = [("stated", raw.minutes.get_ref()), ("sum", &minutes)];
        report.add(Code::MinutesSum, &file.path, file.line(&raw.minutes), &args);
    }
    for lesson in &raw.before.lessons {
        let value = lesson.get_ref();
        if !value.split_once('/').is_some_and(|(course, slug)| ids::is_id(course) && ids::is_id(slug)) {
            report.add(Code::LessonForm, &file.path, file.line(lesson), &[("lesson", value)]);
        }
    }
    groups(source, report);
    unlisted(source, report);
    let noticed = source.words.values().any(|words| words.notice.is_some());
    for (language, words) in &source.words {
        if noticed && words.notice.as_ref().is_none_or(|notice| notice.elements.is_empty()) {
            let args: [(&'static str, &dyn std::fmt::Display); 2] = [("block", &"notice"), ("language", language)];
            report.add(Code::BlockMissing, &words.document.path, 0, &args);
        }
        let path = &words.document.path;
        if words.neutral.as_ref().is_none_or(|neutral| neutral.title.is_empty()) {
            report.add(Code::NeutralMissing, path, 0, &[]);
        }
        let (expected, found) = (raw.attitudes.items.len(), words.attitudes.len());
        if expected != found {
            let line = words.attitudes_line;
            report.add(Code::AttitudeCount, path, line, &[("expected", &expected), ("found", &found)]);
        }
    }
}

fn groups(source: &Source<'_>, report: &mut Report) {
    let file = &source.course;
    let groups = &file.raw.forms.groups;
    let lessons: BTreeSet<&str> = file.raw.lessons.get_ref().iter().map(|slug| slug.get_ref().as_str()).collect();
    let mut grouped = BTreeSet::new();
    for slug in groups.get_ref().iter().flatten() {
        if !lessons.contains(slug.get_ref().as_str()) {
            report.add(Code::GroupUnknown, &file.path, file.line(slug), &[("lesson", slug.get_ref())]);
        } else if !grouped.insert(slug.get_ref().as_str()) {
            report.add(Code::IdDuplicate, &file.path, file.line(slug), &[("id", slug.get_ref()), ("what", &"group")]);
        }
    }
    for slug in lessons.difference(&grouped) {
        report.add(Code::LessonUngrouped, &file.path, file.line(groups), &[("lesson", slug)]);
    }
}

/// A lesson folder that `course.toml` does not list would silently be missing in the course.
fn unlisted(source: &Source<'_>, report: &mut Report) {
    for (path, _) in source.files.iter() {
        if let Some(slug) = path.strip_prefix("lessons/").and_then(|rest| rest.strip_suffix("/lesson.toml"))
            && !source.course.raw.lessons.get_ref().iter().any(|listed| listed.get_ref() == slug)
        {
            report.add(Code::LessonUnlisted, path, 0, &[("lesson", &slug)]);
        }
    }
}

/// Collects ids of one kind and reports bad forms and repetitions.
pub(super) struct Ids<'a, T> {
    pub file: &'a TomlFile<T>,
    pub what: &'static str,
    pub is_id: fn(&str) -> bool,
    pub seen: BTreeMap<&'a str, usize>,
}

impl<'a, T> Ids<'a, T> {
    pub(super) fn new(file: &'a TomlFile<T>, what: &'static str) -> Self {
        Ids { file, what, is_id: ids::is_id, seen: BTreeMap::new() }
    }

    pub(super) fn all(mut self, ids: impl IntoIterator<Item = &'a Spanned<String>>, report: &mut Report) -> Self {
        for id in ids {
            let (line, value) = (self.file.line(id), id.get_ref());
            if !(self.is_id)(value) {
                report.add(Code::IdForm, &self.file.path, line, &[("id", value), ("what", &self.what)]);
            } else if self.seen.insert(value, line).is_some() {
                report.add(Code::IdDuplicate, &self.file.path, line, &[("id", value), ("what", &self.what)]);
            }
        }
        self
    }
}

/// Ids of course, languages, lessons and attitudes; ids that were retired and come back.
pub(crate) fn ids(source: &Source<'_>, report: &mut Report) {
    let file = &source.course;
    let id = file.raw.id.get_ref();
    let folder = source.folder.strip_prefix('_').unwrap_or(source.folder);
    if id != folder {
        report.add(Code::IdFolder, &file.path, file.line(&file.raw.id), &[("id", id), ("folder", &folder)]);
    }
    Ids::new(file, "course").all([&file.raw.id], report);
    Ids::new(file, "folder").all(file.raw.lessons.get_ref(), report);
    Ids::new(file, "attitude").all(file.raw.attitudes.items.iter().map(|item| &item.id), report);
    Ids { is_id: ids::is_language, ..Ids::new(file, "language") }.all(file.raw.languages.get_ref(), report);
    let retired: BTreeSet<&str> = file.raw.retired.iter().map(|id| id.get_ref().as_str()).collect();
    let mut lessons = BTreeSet::new();
    for lesson in &source.lessons {
        let (toml, id) = (&lesson.toml, lesson.toml.raw.id.get_ref());
        let line = toml.line(&toml.raw.id);
        let args: [(&'static str, &dyn std::fmt::Display); 2] = [("id", id), ("what", &"lesson")];
        if !ids::is_id(id) || stamp::RESERVED.contains(&id.as_str()) {
            report.add(Code::IdForm, &toml.path, line, &args);
        } else if !lessons.insert(id.as_str()) {
            report.add(Code::IdDuplicate, &toml.path, line, &args);
        }
        if retired.contains(id.as_str()) || retired.contains(lesson.slug.as_str()) {
            report.add(Code::IdRetired, &toml.path, line, &[("id", id)]);
        }
        for block in toml.raw.blocks.iter().map(|block| &block.id) {
            let place = format!("{id}/{}", block.get_ref());
            if retired.contains(block.get_ref().as_str()) || retired.contains(place.as_str()) {
                report.add(Code::IdRetired, &toml.path, toml.line(block), &[("id", block.get_ref())]);
            }
        }
    }
}
