//! Makes the course from a source without errors, and leaves out what a build must not carry.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::{
    check::picture,
    lesson_toml::RawBlock,
    markdown::{self, NoteKind},
    model::{
        Attitude, Block, BlockWords, Blueprint, Course, CourseWords, Forms, GlossaryEntry, Lesson, LessonWords, Marks,
        Part, Picture, TermWords,
    },
    source::{CourseText, LessonSource, Source},
    strip::Strip,
};

/// The course; `None` only if the source has errors.
pub(crate) fn course(source: &Source<'_>) -> Option<Course> {
    let raw = &source.course.raw;
    let lessons = source.lessons.iter().map(|lesson| self::lesson(source, lesson)).collect::<Option<Vec<_>>>()?;
    let glossary = raw_strings(&source.terms.as_ref()?.raw.terms).map(|id| glossary_entry(source, id)).collect();
    let mut words = BTreeMap::new();
    for (tag, text) in &source.words {
        words.insert(tag.clone(), course_words(source, text));
    }
    let (facts, pictures) = used(source);
    let groups = raw.forms.groups.get_ref().iter();
    Some(Course {
        id: raw.id.get_ref().clone(),
        version: raw.version.get_ref().clone(),
        languages: source.languages().map(str::to_owned).collect(),
        licence: raw.licence.clone(),
        minutes: *raw.minutes.get_ref(),
        hue: raw.hue,
        cover: raw.cover.get_ref().clone(),
        lessons,
        before: raw_strings(&raw.before.lessons).map(str::to_owned).collect(),
        retired: raw_strings(&raw.retired).map(str::to_owned).collect(),
        marks: Marks { quiz: *raw.marks.quiz.get_ref(), test: *raw.marks.test.get_ref() },
        test: Blueprint {
            items: *raw.test.items.get_ref(),
            minimum_per_lesson: *raw.test.minimum_per_lesson.get_ref(),
            knowledge: *raw.test.knowledge.get_ref(),
            application: raw.test.application,
            safety: raw.test.safety,
        },
        forms: Forms {
            items_per_group: raw.forms.items_per_group,
            groups: groups.map(|group| raw_strings(group).map(str::to_owned).collect()).collect(),
        },
        certificate: raw.certificate.clone(),
        order: raw.order,
        attitudes: raw
            .attitudes
            .items
            .iter()
            .map(|item| Attitude { id: item.id.get_ref().clone(), reverse: item.reverse })
            .collect(),
        words,
        facts: facts.into_iter().filter_map(|id| Some((id.to_owned(), source.fact(id)?.clone()))).collect(),
        glossary,
        media: media(source, &pictures)?,
        reviews: source.reviews.reviews.clone(),
    })
}

fn strip<'a>(source: &'a Source<'_>) -> Strip<'a> {
    Strip { facts: source.facts.as_ref(), omit: source.omit }
}

fn raw_strings(values: &[Spanned<String>]) -> impl Iterator<Item = &str> {
    values.iter().map(|value| value.get_ref().as_str())
}

fn course_words(source: &Source<'_>, text: &CourseText) -> CourseWords {
    let mut words = CourseWords {
        title: text.intro.title.clone(),
        neutral: text.neutral.as_ref().map(|section| section.title.clone()).unwrap_or_default(),
        summary: text.intro.summary.clone(),
        outcomes: text.intro.outcomes.clone(),
        attitudes: text.attitudes.clone(),
        notice: text
            .notice
            .as_ref()
            .map(|section| Part { title: section.title.clone(), body: markdown::text(&section.elements) }),
    };
    let strip = strip(source);
    strip.texts(&mut words.summary);
    words.notice.iter_mut().for_each(|notice| strip.texts(&mut notice.body));
    words.outcomes.iter_mut().chain(&mut words.attitudes).for_each(|line| strip.inlines(line));
    words
}

fn glossary_entry(source: &Source<'_>, id: &str) -> GlossaryEntry {
    let mut words: BTreeMap<String, TermWords> = BTreeMap::new();
    for (tag, glossary) in &source.glossary {
        if let Some(term) = glossary.terms.get(id) {
            let mut term = term.clone();
            strip(source).texts(&mut term.explanation);
            words.insert(tag.clone(), term);
        }
    }
    GlossaryEntry { id: id.to_owned(), words }
}

fn lesson(source: &Source<'_>, lesson: &LessonSource) -> Option<Lesson> {
    let raw = &lesson.toml.raw;
    let strip = strip(source);
    let kept = raw.blocks.iter().filter(|block| !source.is_omitted(block));
    let mut words = BTreeMap::new();
    for (tag, text) in &lesson.words {
        let intro = &text.intro;
        let mut lesson_words = LessonWords {
            title: intro.title.clone(),
            summary: intro.summary.clone(),
            outcomes: intro.outcomes.clone(),
        };
        strip.texts(&mut lesson_words.summary);
        lesson_words.outcomes.iter_mut().for_each(|line| strip.inlines(line));
        words.insert(tag.clone(), lesson_words);
    }
    Some(Lesson {
        id: raw.id.get_ref().clone(),
        slug: lesson.slug.clone(),
        minutes: raw.minutes,
        picture: raw.picture.as_ref().map(|picture| picture.get_ref().clone()),
        glossary: raw_strings(&raw.glossary).map(str::to_owned).collect(),
        blocks: kept.map(|block| self::block(source, lesson, block)).collect::<Option<_>>()?,
        words,
    })
}

fn block(source: &Source<'_>, lesson: &LessonSource, raw: &RawBlock) -> Option<Block> {
    let mut block = raw.block()?;
    for (tag, text) in &lesson.words {
        let mut words = text.blocks.get(raw.id.get_ref())?.words.clone();
        strip(source).block(&mut words);
        block.words.insert(tag.clone(), words);
    }
    Some(block)
}

/// Facts that the course cites and pictures that it shows, omitted parts not counted.
fn used<'a>(source: &'a Source<'_>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let mut facts = BTreeSet::new();
    let mut pictures = BTreeSet::from([source.course.raw.cover.get_ref().as_str()]);
    let mut see = |note: &'a NoteKind| match note {
        NoteKind::Source { facts: cited, .. } => {
            facts.extend(cited.iter().map(String::as_str).filter(|id| !source.is_fact_omitted(id)));
            None
        }
        NoteKind::Picture(file) => Some(file.as_str()),
        _ => None,
    };
    for document in
        source.words.values().map(|words| &words.document).chain(source.glossary.values().map(|words| &words.document))
    {
        pictures.extend(document.notes.iter().filter_map(|note| see(&note.kind)));
    }
    for lesson in &source.lessons {
        let (omitted, kept): (Vec<_>, Vec<_>) =
            lesson.toml.raw.blocks.iter().partition(|block| source.is_omitted(block));
        pictures.extend(
            lesson
                .toml
                .raw
                .picture
                .iter()
                .chain(kept.iter().filter_map(|block| block.picture.as_ref()))
                .map(|picture| picture.get_ref().as_str()),
        );
        for text in lesson.words.values() {
            let ranges: Vec<_> = omitted
                .iter()
                .filter_map(|block| text.blocks.get(block.id.get_ref()))
                .map(|block| &block.range)
                .collect();
            let notes =
                text.document.notes.iter().filter(|note| !ranges.iter().any(|range| range.contains(&note.position)));
            pictures.extend(notes.filter_map(|note| see(&note.kind)));
        }
    }
    (facts, pictures)
}

fn media(source: &Source<'_>, used: &BTreeSet<&str>) -> Option<BTreeMap<String, Picture>> {
    let mut media = BTreeMap::new();
    for (file, raw) in &source.media.as_ref()?.raw {
        let file = file.get_ref();
        if !used.contains(file.as_str()) {
            continue;
        }
        let bytes = source.files.get(&format!("media/{file}"))?;
        let picture = Picture {
            media_type: picture::media_type(bytes)?.to_owned(),
            bytes: bytes.to_vec(),
            credit: raw.credit.clone(),
            licence: raw.licence.clone(),
            alt: raw.alt.iter().map(|(tag, alt)| (tag.clone(), alt.get_ref().clone())).collect(),
        };
        media.insert(file.clone(), picture);
    }
    Some(media)
}

impl Strip<'_> {
    fn block(&self, words: &mut BlockWords) {
        self.texts(&mut words.body);
        self.texts(&mut words.reason);
        words.parts.values_mut().for_each(|part| self.texts(&mut part.body));
        for option in &mut words.options {
            self.inlines(&mut option.text);
            self.inlines(&mut option.right);
            self.texts(&mut option.feedback);
        }
        for step in &mut words.steps {
            self.texts(&mut step.situation);
            for choice in &mut step.choices {
                self.inlines(&mut choice.text);
                self.texts(&mut choice.consequence);
                self.texts(&mut choice.feedback);
            }
        }
    }
}
