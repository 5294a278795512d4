//! The blocks of `lesson.toml`: fields that fit the kind, ids, right answers, ratings, steps of scenarios.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Code, Report},
    lesson_toml::{Kind, RawBlock, RawLesson},
    model::{Form, Rating},
    source::{Source, TomlFile},
};

use super::course::Ids;

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for lesson in &source.lessons {
        let file = &lesson.toml;
        Ids::new(file, "block").all(file.raw.blocks.iter().map(|block| &block.id), report);
        if file.raw.blocks.is_empty() {
            report.add(Code::FieldMissing, &file.path, 0, &[("field", &"blocks"), ("kind", &"lesson")]);
        }
        for block in &file.raw.blocks {
            for tag in &block.tags {
                if !source.course.raw.tags.contains(tag.get_ref()) {
                    report.add(Code::TagUndeclared, &file.path, file.line(tag), &[("tag", tag.get_ref())]);
                }
            }
            let mut check = Check { file, block, report };
            check.fields();
            match block.kind {
                Kind::Question => check.question(),
                Kind::Scenario => check.scenario(),
                _ => {}
            }
        }
    }
}

struct Check<'a> {
    file: &'a TomlFile<RawLesson>,
    block: &'a RawBlock,
    report: &'a mut Report,
}

impl<'a> Check<'a> {
    fn line(&self) -> usize {
        self.file.line(&self.block.id)
    }

    fn fields(&mut self) {
        let block = self.block;
        let (kind, form) = (block.kind, block.form);
        let question = kind == Kind::Question;
        let correct = matches!(form, Some(Form::Single | Form::Multiple | Form::TrueFalse));
        let fields = [
            // name, given, needed, allowed
            ("risk", block.risk.is_some(), kind == Kind::Action, kind == Kind::Action),
            ("minutes", block.minutes.is_some(), kind == Kind::Activity, kind == Kind::Activity),
            ("group", block.group.is_some(), kind == Kind::Activity, kind == Kind::Activity),
            ("steps", !block.steps().is_empty(), kind == Kind::Scenario, kind == Kind::Scenario),
            ("form", form.is_some(), question, question),
            ("aim", block.aim.is_some(), question, question),
            ("use", !block.uses().is_empty(), question, question),
            ("safety_critical", block.safety_critical.is_some(), false, question),
            (
                "options",
                !block.options().is_empty(),
                form.is_some_and(|form| form != Form::TrueFalse),
                form != Some(Form::TrueFalse),
            ),
            ("correct", block.correct.is_some(), false, question && correct),
            ("ratings", block.ratings.is_some(), false, question && form == Some(Form::Judgement)),
        ];
        for (field, given, needed, allowed) in fields {
            let code = match (given, needed, allowed && (question || field != "options")) {
                (false, true, _) => Code::FieldMissing,
                (true, _, false) => Code::FieldUnexpected,
                _ => continue,
            };
            self.report.add(code, &self.file.path, self.line(), &[("field", &field), ("kind", &kind.word())]);
        }
        if let Some(group) = &block.group {
            let [low, high] = *group.get_ref();
            if low == 0 || low > high {
                let args: [(&'static str, &dyn std::fmt::Display); 4] =
                    [("what", &"group"), ("found", &format!("{low}-{high}")), ("low", &1), ("high", &high.max(1))];
                self.report.add(Code::NumberRange, &self.file.path, self.file.line(group), &args);
            }
        }
    }

    fn question(&mut self) {
        let block = self.block;
        let Some(form) = block.form else { return };
        let options = Ids::new(self.file, "option").all(block.options(), self.report).seen;
        match form {
            Form::Single | Form::Multiple | Form::TrueFalse => {
                let known = |id: &str| match form {
                    Form::TrueFalse => matches!(id, "true" | "false"),
                    _ => options.contains_key(id),
                };
                for id in block.correct() {
                    if !known(id.get_ref()) {
                        let args: [(&'static str, &dyn std::fmt::Display); 2] =
                            [("id", id.get_ref()), ("block", block.id.get_ref())];
                        self.report.add(Code::CorrectUnknown, &self.file.path, self.file.line(id), &args);
                    }
                }
                let found = block.correct().len();
                if found == 0 || (found > 1 && form != Form::Multiple) {
                    let line = block.correct.as_ref().map_or(self.line(), |correct| self.file.line(correct));
                    let args: [(&'static str, &dyn std::fmt::Display); 2] =
                        [("found", &found), ("block", block.id.get_ref())];
                    self.report.add(Code::CorrectCount, &self.file.path, line, &args);
                }
                Ids::new(self.file, "correct").all(block.correct(), self.report);
            }
            Form::Judgement => {
                let line = block.ratings.as_ref().map_or(self.line(), |ratings| self.file.line(ratings));
                let (expected, found) = (block.options().len(), block.ratings().len());
                if expected != found {
                    let args: [(&'static str, &dyn std::fmt::Display); 3] =
                        [("expected", &expected), ("found", &found), ("block", block.id.get_ref())];
                    self.report.add(Code::OptionUnrated, &self.file.path, line, &args);
                } else {
                    self.one_best(block.ratings(), block.id.get_ref(), line);
                }
            }
            Form::Ordering | Form::Matching => {}
        }
    }

    fn one_best(&mut self, ratings: &[Rating], place: &str, line: usize) {
        let found = ratings.iter().filter(|rating| **rating == Rating::Best).count();
        if found != 1 {
            self.report.add(Code::BestCount, &self.file.path, line, &[("found", &found), ("place", &place)]);
        }
    }

    fn scenario(&mut self) {
        let steps: &'a [_] = self.block.steps();
        let ids = Ids::new(self.file, "step").all(steps.iter().map(|step| &step.id), self.report).seen;
        if let Some(first) = steps.first()
            && first.id.get_ref() != "start"
        {
            let line = self.file.line(&first.id);
            self.report.add(Code::StepStart, &self.file.path, line, &[("step", first.id.get_ref())]);
        }
        for step in steps {
            Ids::new(self.file, "choice").all(step.choices.iter().map(|choice| &choice.id), self.report);
            let ratings: Vec<_> = step.choices.iter().map(|choice| choice.rating).collect();
            self.one_best(&ratings, step.id.get_ref(), self.file.line(&step.id));
            for next in step.choices.iter().filter_map(|choice| choice.next.as_ref()) {
                if !ids.contains_key(next.get_ref().as_str()) {
                    let line = self.file.line(next);
                    self.report.add(Code::StepUnknown, &self.file.path, line, &[("step", next.get_ref())]);
                }
            }
        }
        let mut reached = BTreeSet::new();
        let mut open: Vec<&str> = steps.first().map(|step| step.id.get_ref().as_str()).into_iter().collect();
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                let choices = steps.iter().filter(|step| step.id.get_ref() == id).flat_map(|step| &step.choices);
                open.extend(choices.filter_map(|choice| choice.next.as_ref()).map(|next| next.get_ref().as_str()));
            }
        }
        for step in steps.iter().filter(|step| !reached.contains(step.id.get_ref().as_str())) {
            let line = self.file.line(&step.id);
            self.report.add(Code::StepUnreachable, &self.file.path, line, &[("step", step.id.get_ref())]);
        }
    }
}
