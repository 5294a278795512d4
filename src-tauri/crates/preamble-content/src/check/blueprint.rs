//! Enough questions for the course test, for the forms before and after the course, and for builds that leave tagged parts out.

use crate::{
    diagnostic::{Code, Report},
    lesson_toml::{Kind, RawBlock},
    model::{Aim, Use},
    source::{LessonSource, Source},
};

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    // With a lesson unread every count would be wrong.
    if source.lessons.len() == source.course.raw.lessons.get_ref().len() {
        test(source, report);
        forms(source, report);
    }
    for lesson in &source.lessons {
        spares(lesson, report);
    }
}

/// Questions of a lesson that stay in this build and serve `purpose`.
fn questions<'a>(source: &'a Source<'_>, lesson: &'a LessonSource, purpose: Use) -> impl Iterator<Item = &'a RawBlock> {
    lesson.toml.raw.blocks.iter().filter(move |block| {
        block.kind == Kind::Question && block.uses().contains(&purpose) && !source.is_omitted(block)
    })
}

fn test(source: &Source<'_>, report: &mut Report) {
    let (file, test) = (&source.course, &source.course.raw.test);
    let mut few = |line: usize, scope: &str, name: &str, needed: usize, found: usize| {
        if found < needed {
            let args: [(&'static str, &dyn std::fmt::Display); 4] =
                [("scope", &scope), ("name", &name), ("needed", &needed), ("found", &found)];
            report.add(Code::BlueprintFew, &file.path, line, &args);
        }
    };
    let (items, minimum) = (*test.items.get_ref(), *test.minimum_per_lesson.get_ref());
    for lesson in &source.lessons {
        let found = questions(source, lesson, Use::Test).count();
        few(file.line(&test.minimum_per_lesson), "lesson", &lesson.slug, minimum, found);
    }
    let all: Vec<_> = source.lessons.iter().flat_map(|lesson| questions(source, lesson, Use::Test)).collect();
    few(file.line(&test.items), "all", "", items, all.len());
    let aims = [
        (Aim::Knowledge, "knowledge", *test.knowledge.get_ref()),
        (Aim::Application, "application", test.application),
        (Aim::Safety, "safety", test.safety),
    ];
    for (aim, name, share) in aims {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let needed = (share * items as f64).round() as usize;
        few(file.line(&test.items), "aim", name, needed, all.iter().filter(|block| block.aim == Some(aim)).count());
    }
}

fn forms(source: &Source<'_>, report: &mut Report) {
    let file = &source.course;
    let forms = &file.raw.forms;
    for (number, group) in forms.groups.get_ref().iter().enumerate() {
        for (purpose, name) in [(Use::Pre, "pre"), (Use::Post, "post")] {
            let in_group = |lesson: &&LessonSource| group.iter().any(|slug| *slug.get_ref() == lesson.slug);
            let found: usize =
                source.lessons.iter().filter(in_group).map(|lesson| questions(source, lesson, purpose).count()).sum();
            if found != forms.items_per_group {
                let line = group.first().map_or(file.line(&forms.groups), |slug| file.line(slug));
                let args: [(&'static str, &dyn std::fmt::Display); 4] = [
                    ("form", &name),
                    ("group", &(number + 1)),
                    ("expected", &forms.items_per_group),
                    ("found", &found),
                ];
                report.add(Code::FormCount, &file.path, line, &args);
            }
        }
    }
}

/// When tagged questions are left out, each needs another one of its lesson, aim and use to stand in for it.
fn spares(lesson: &LessonSource, report: &mut Report) {
    let file = &lesson.toml;
    let tagged = file.raw.blocks.iter().filter(|block| block.kind == Kind::Question && !block.tags.is_empty());
    for block in tagged {
        let without_spare = block.uses().iter().any(|purpose| {
            let alike = file.raw.blocks.iter().filter(|other| other.aim == block.aim && other.uses().contains(purpose));
            let (tagged, spare): (Vec<_>, Vec<_>) = alike.partition(|other| !other.tags.is_empty());
            spare.len() < tagged.len()
        });
        if without_spare {
            let line = file.line(&block.id);
            report.add(Code::SpareMissing, &file.path, line, &[("block", block.id.get_ref())]);
        }
    }
}
