//! The sheets of a course: which there are, what they are called, and one as a finished file.

use preamble_documents::{Printed, Set, Size};

use super::{Code, Look, PaperError, Place, Press, activity, lesson, paper_pdf, quiz};
use crate::content::model::{BlockKind, Course, Lesson};
use crate::event::AssessmentKind;
use crate::progress::Screens;

/// One kind of paper of a course or of one of its lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// For participants: the lesson.
    Handout,
    /// For the trainer: the activities.
    Activity,
    /// Cards of the activities.
    Cards,
    /// Questions of a lesson.
    Quiz,
    /// What is right there, and why.
    QuizKey,
    /// The form before the course.
    Pre,
    /// Its key.
    PreKey,
    /// The form after the course.
    Post,
    /// Its key.
    PostKey,
    /// The course test.
    Test,
    /// Its key.
    TestKey,
}

impl Sheet {
    /// A short English name for file names of the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Handout => "handout",
            Self::Activity => "trainer",
            Self::Cards => "cards",
            Self::Quiz => "questions",
            Self::QuizKey => "key",
            Self::Pre => "before",
            Self::PreKey => "before-key",
            Self::Post => "after",
            Self::PostKey => "after-key",
            Self::Test => "test",
            Self::TestKey => "test-key",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Handout => "paper-sheet-handout",
            Self::Activity => "paper-sheet-activity",
            Self::Cards => "paper-sheet-cards",
            Self::Quiz => "paper-sheet-quiz",
            Self::QuizKey => "paper-sheet-quiz-key",
            Self::Pre => "paper-sheet-pre",
            Self::PreKey => "paper-sheet-pre-key",
            Self::Post => "paper-sheet-post",
            Self::PostKey => "paper-sheet-post-key",
            Self::Test => "paper-sheet-test",
            Self::TestKey => "paper-sheet-test-key",
        }
    }

    /// The questions that it holds, and whether it is their key.
    pub fn questions(self) -> Option<(AssessmentKind, bool)> {
        match self {
            Self::Handout | Self::Activity | Self::Cards => None,
            Self::Quiz => Some((AssessmentKind::Quiz, false)),
            Self::QuizKey => Some((AssessmentKind::Quiz, true)),
            Self::Pre => Some((AssessmentKind::Pre, false)),
            Self::PreKey => Some((AssessmentKind::Pre, true)),
            Self::Post => Some((AssessmentKind::Post, false)),
            Self::PostKey => Some((AssessmentKind::Post, true)),
            Self::Test => Some((AssessmentKind::Test, false)),
            Self::TestKey => Some((AssessmentKind::Test, true)),
        }
    }

    fn is_of_a_lesson(self) -> bool {
        matches!(self, Self::Handout | Self::Activity | Self::Cards | Self::Quiz | Self::QuizKey)
    }
}

/// The sheets that a lesson has.
pub fn of_lesson(lesson: &Lesson) -> Vec<Sheet> {
    let activities = || lesson.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Activity { .. }));
    let mut sheets = vec![Sheet::Handout];
    if activities().next().is_some() {
        sheets.push(Sheet::Activity);
    }
    if activities().any(|block| block.words.values().any(|words| words.parts.contains_key("cards"))) {
        sheets.push(Sheet::Cards);
    }
    if lesson.quiz().next().is_some() {
        sheets.extend([Sheet::Quiz, Sheet::QuizKey]);
    }
    sheets
}

/// The sheets of a course beside those of its lessons.
pub fn of_course(course: &Course) -> Vec<Sheet> {
    let all = [Sheet::Pre, Sheet::PreKey, Sheet::Post, Sheet::PostKey, Sheet::Test, Sheet::TestKey];
    let has = |kind| crate::assessment::draw(course, kind, None, 0).is_ok_and(|items| !items.is_empty());
    all.into_iter().filter(|sheet| sheet.questions().is_some_and(|(kind, _)| has(kind))).collect()
}

/// A finished file.
pub struct Stapled {
    /// A calm name without ending, in the language of the paper; it names no subject in discreet mode.
    pub name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// One file with its name.
///
/// # Errors
/// As [`paper_pdf`].
pub fn staple(name: String, printed: &Printed) -> Result<Stapled, PaperError> {
    Ok(named(name, paper_pdf(printed)?))
}

fn named(name: String, set: Set) -> Stapled {
    Stapled { name, bytes: set.bytes, pages: set.pages }
}

/// A hand-out has two leaves at most.
pub(super) const MOST_PAGES: usize = 4;

/// What is longer than `most`, with the laws of a country in it perhaps, or whose last page would hold a few lines, is set a little
/// smaller if that saves a page.
fn fitted(name: String, mut printed: Printed, most: usize) -> Result<Stapled, PaperError> {
    let set = paper_pdf(&printed)?;
    if printed.size != Size::Normal || (set.pages <= most && !set.is_scant) {
        return Ok(named(name, set));
    }
    printed.size = Size::Tight;
    let tight = paper_pdf(&printed)?;
    Ok(named(name, if tight.pages < set.pages { tight } else { set }))
}

impl Sheet {
    /// This sheet as a file. The same content, look and code make the same bytes.
    ///
    /// # Errors
    /// [`PaperError::NoSheet`] if there is no such sheet, and as [`paper_pdf`].
    pub fn staple(
        self,
        course: &Course,
        lesson: Option<&Lesson>,
        code: Code,
        wanted: &str,
        look: Look,
        place: Option<Place<'_>>,
    ) -> Result<Stapled, PaperError> {
        if self.is_of_a_lesson() != lesson.is_some() {
            return Err(PaperError::NoSheet);
        }
        let mut press = Press::of_course(course, wanted, look, place);
        let papers = match (self, self.questions(), lesson) {
            (_, Some((kind, false)), _) => vec![quiz::questions(&mut press, course, kind, lesson, code)?],
            (_, Some((kind, true)), _) => vec![quiz::key(&mut press, course, kind, lesson, code)?],
            (Self::Handout, _, Some(lesson)) => vec![lesson::lesson(&mut press, course, lesson)],
            (Self::Activity, _, Some(lesson)) => activity::activities(&mut press, lesson),
            (Self::Cards, _, Some(lesson)) => activity::cards(&mut press, lesson),
            _ => Vec::new(),
        };
        if papers.is_empty() {
            return Err(PaperError::NoSheet);
        }
        let name = self.stem(&press, course, lesson);
        let printed = press.print(&name, papers);
        let most = if self == Self::Handout { MOST_PAGES } else { usize::MAX };
        fitted(name, printed, most)
    }

    fn stem(self, press: &Press<'_>, course: &Course, lesson: Option<&Lesson>) -> String {
        let place = lesson.and_then(|lesson| course.lessons.iter().position(|other| other.id == lesson.id));
        let number = place.map(|place| format!("{:02}", place + 1)).unwrap_or_default();
        let title = lesson.and_then(|lesson| lesson.words.get(press.language())).filter(|_| !press.look.discreet);
        let subject = match title {
            Some(words) => format!("{number} {}", words.title),
            None => format!("{} {number}", press.title()).trim().to_owned(),
        };
        let mut stem = format!("{subject} – {}", press.say(self.message()));
        if press.look.large {
            stem = format!("{stem}, {}", press.say("paper-stem-large"));
        }
        stem
    }
}
