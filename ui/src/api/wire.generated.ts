// The wire types of preamble-api. Written by `cargo xtask codegen`; do not edit.

export type Text = { "type": "paragraph", content: Array<Inline>, } | { "type": "list", start?: number | null, items: Array<Array<Text>>, } | { "type": "quote", body: Array<Text>, source: Array<Inline>, } | { "type": "picture", file: string, } | { "type": "slot", name: string, };
export type Inline = { "type": "plain", text: string, } | { "type": "emphasis", content: Array<Inline>, } | { "type": "strong", content: Array<Inline>, } | { "type": "term", id: string, content: Array<Inline>, } | { "type": "field", id: string, content: Array<Inline>, } | { "type": "source", facts: Array<string>, practice: boolean, };
export type Nothing = Record<symbol, never>;
export type Picture = { 
/**
 * A `data:` URL.
 */
url: string, alt: string, };
export type WireError = { code: string, args: { [key in string]: string }, action: ErrorAction, };
export type ErrorAction = "correct" | "choose-other" | "retry" | "start" | "recover";
export type Direction = "ltr" | "rtl";
export type Language = { tag: string, 
/**
 * The language's own name.
 */
name: string, direction: Direction, 
/**
 * No native editor has signed these words yet.
 */
draft: boolean, };
export type LocaleList = { languages: Array<Language>, 
/**
 * The language that fits this computer best.
 */
suggested: string, };
export type LocaleMessagesRequest = { tag: string, };
export type LocaleMessages = { tag: string, direction: Direction, resources: Array<string>, fallback: Array<string>, };
export type Theme = "system" | "light" | "dark" | "contrast";
export type Spacing = "normal" | "wide";
export type CoverChoice = "gone" | "page";
export type Settings = { 
/**
 * Interface language.
 */
language: string, 
/**
 * Language of the courses; absent: the interface language.
 */
content_language: string | null, 
/**
 * Language in which the same screen can be looked at.
 */
second_language: string | null, theme: Theme, 
/**
 * 0 to 4: 100, 125, 150, 175, 200 percent.
 */
text_size: number, spacing: Spacing, 
/**
 * Neutral course names and covers everywhere.
 */
discreet: boolean, 
/**
 * A protected profile locks after so many minutes without anybody; 1 to 15.
 */
lock_minutes: number, cover: CoverChoice, 
/**
 * Id of a country of `country.list`; absent: not said.
 */
country: string | null, };
export type ProfileEntry = { id: string, name: string, 
/**
 * Opening it asks for the pictures.
 */
pictures: boolean, 
/**
 * Why it cannot be opened now: an error code of area `profile`, e.g. `profile-damaged`.
 */
problem: string | null, 
/**
 * When the file was last written, for one whose name cannot be read.
 */
changed: string | null, 
/**
 * Nothing can be written where it lies: it opens, and what is done then is not kept there.
 */
lent: boolean, };
export type ProfileList = { profiles: Array<ProfileEntry>, 
/**
 * The folder in which profiles would be kept, if nothing can be written there; else absent.
 */
unwritable: string | null, };
export type ProfileKind = "none" | "guest" | "open" | "protected" | "locked";
export type CurrentProfile = { kind: ProfileKind, id: string | null, name: string | null, 
/**
 * What was done would be lost on leaving: by a guest, or in a profile that is `lent`.
 */
unsaved: boolean, 
/**
 * Only of a profile that lies where nothing can be written.
 */
lent: LentProfile | null, };
export type LentProfile = { 
/**
 * The file that it was read from.
 */
from: string, 
/**
 * What was done last could not be read.
 */
log_unread: boolean, };
export type GuestRequest = { language: string, };
export type CreateProfileRequest = { name: string, 
/**
 * Three picture ids in order, or absent for no picture sign-in.
 */
pictures: Array<string> | null, language: string, };
export type OpenProfileRequest = { id: string, pictures: Array<string> | null, };
export type DeleteProfileRequest = { name: string, };
export type DamagedProfileRequest = { id: string, };
export type ProfileData = { 
/**
 * Where the profile lies, also one that is `lent`; absent for a guest.
 */
path: string | null, bytes: number, events: Array<EventCount>, journal_entries: number, attitude_answers: number, plan_lines: number, certificates: number, first_at: string | null, last_at: string | null, };
export type EventCount = { 
/**
 * Event kind, e.g. `visited`; words under `profile-data-<kind>`.
 */
kind: string, count: number, };
export type SuggestRequest = { 
/**
 * Of the interface.
 */
language: string, };
export type SuggestedPassphrase = { passphrase: string, words: number, bits: number, };
export type StrengthRequest = { name: string, passphrase: string, };
export type StrengthKind = "too-weak" | "weak" | "fair" | "strong";
export type StrengthView = { kind: StrengthKind, 
/**
 * Never more than can be answered for.
 */
bits: number, };
export type ProtectRequest = { name: string, passphrase: string, 
/**
 * Make a recovery code too.
 */
with_code: boolean, language: string, };
export type ProtectedProfile = { profile: CurrentProfile, code: string | null, };
export type OpenProtectedRequest = { name: string, passphrase: string, };
export type UnlockRequest = { passphrase: string, };
export type ResetRequest = { code: string, passphrase: string, };
export type ChangePassphraseRequest = { passphrase: string, new_passphrase: string, 
/**
 * Encrypt everything anew, so that the old passphrase opens nothing but older copies.
 */
new_key: boolean, };
export type RecoveryCodeRequest = { passphrase: string, 
/**
 * A new code in the place of the old one; else none any more.
 */
renew: boolean, };
export type RecoveryCodeAnswer = { 
/**
 * Absent: it was not asked for, or there is none.
 */
code: string | null, };
export type Protection = { has_code: boolean, };
export type CountryList = { 
/**
 * Those that can be chosen, by name in the language of the interface.
 */
countries: Array<CountryChoice>, 
/**
 * What the settings say, if it is one of these.
 */
chosen: string | null, };
export type CountryChoice = { id: string, name: string, };
export type HelpView = { 
/**
 * Absent: no country is chosen, or none of ours; then the sections hold what fits everywhere.
 */
country: CountryCard | null, 
/**
 * In the order of the screen; empty ones are there too, so that the screen can say that we know nothing.
 */
sections: Array<HelpSection>, references: References, 
/**
 * Folders of an organisation that could not be read; the shipped entries stand in their place.
 */
broken: Array<string>, 
/**
 * Language of the words of the entries.
 */
language: string, direction: Direction, };
export type CountryCard = { id: string, name: string, version: string, 
/**
 * Empty: nobody has taken the pack over.
 */
maintainer: string, 
/**
 * The day on which the pack was put together.
 */
checked: string, 
/**
 * An organisation put it beside this program.
 */
own: boolean, 
/**
 * No native editor has signed this language of this version.
 */
draft: boolean, };
export type HelpSection = { slot: string, entries: Array<EntryView>, };
export type ContactKind = "emergency" | "violence" | "children" | "discrimination" | "legal" | "mental_health" | "directory";
export type RunBy = "state" | "ngo" | "mixed" | "unknown";
export type EntryView = { id: string, title: string, body: Array<Text>, 
/**
 * Contacts only.
 */
kind: ContactKind | null, 
/**
 * A number or an address, as written.
 */
number: string | null, run_by: RunBy, 
/**
 * What is known of a contact: `hours`, `cost`, `languages`, `ways`, `serves`, `expect`, `risks`.
 */
parts: Array<PartView>, source: string, 
/**
 * When: a year, a month or a day.
 */
checked: string, 
/**
 * Its time is over: it is shown as not checked since `checked`.
 */
expired: boolean, 
/**
 * Seen at the operator or in an official text; otherwise in a secondary source.
 */
official: boolean, 
/**
 * Somebody of us has called or written.
 */
called: boolean, 
/**
 * Language of these words, where it differs from pack to pack.
 */
language: string, direction: Direction, };
export type CourseList = { courses: Array<CourseCard>, 
/**
 * Where the person stopped last, in any course.
 */
place: PlaceCard | null, 
/**
 * The order that is suggested, never forced; what is not on this computer is left out.
 */
order: Array<OrderStep>, 
/**
 * Courses that could not be read.
 */
broken: Array<string>, };
export type OrderStep = { courses: Array<OrderCourse>, 
/**
 * All of it is done; of courses to choose from, one.
 */
done: boolean, };
export type OrderCourse = { course: string, 
/**
 * Neutral in discreet mode.
 */
title: string, hue: Hue, 
/**
 * First and last lesson, from 1; absent: the whole course.
 */
lessons: [number, number] | null, 
/**
 * Lessons of the step that are done, and all of them.
 */
done: number, of: number, language: string, };
export type LessonLink = { course: string, lesson: string, 
/**
 * Neutral in discreet mode.
 */
course_title: string, 
/**
 * Absent in discreet mode.
 */
title: string | null, number: number, 
/**
 * Language of the titles.
 */
language: string, };
export type BeforeLesson = { link: LessonLink, done: boolean, };
export type Hue = "teal" | "plum" | "ochre";
export type CourseCard = { id: string, 
/**
 * Neutral in discreet mode.
 */
title: string, summary: string, hue: Hue, 
/**
 * Absent in discreet mode: the UI draws a neutral cover.
 */
cover: Picture | null, minutes: number, lessons: number, lessons_done: number, 
/**
 * Language of these words.
 */
language: string, 
/**
 * No native editor has signed this language of this version.
 */
draft: boolean, };
export type PlaceCard = { course: string, lesson: string, 
/**
 * Block id, or `quiz`; absent: the start of the lesson.
 */
block: string | null, lesson_title: string, hue: Hue, number: number, of: number, minutes_left: number, 
/**
 * 0 to 1, of this lesson.
 */
share: number, };
export type CourseRequest = { course: string, };
export type CourseView = { id: string, version: string, title: string, summary: Array<Text>, outcomes: Array<Array<Inline>>, minutes: number, hue: Hue, cover: Picture | null, licence: string, language: string, direction: Direction, draft: boolean, 
/**
 * For whom the course is, what comes, how to leave.
 */
notice: PartView | null, 
/**
 * Good to do before; never forced.
 */
before: Array<BeforeLesson>, lessons: Array<LessonEntry>, place: PlaceCard | null, pre: TestState, post: TestState, test: TestState, 
/**
 * The private attitude scale was answered before, and after, the course.
 */
attitudes_before: boolean, attitudes_after: boolean, 
/**
 * The course test is passed: a certificate can be made.
 */
certificate: boolean, 
/**
 * It is not announced, and its title is neutral unless the person chooses otherwise.
 */
certificate_on_request: boolean, };
export type LessonState = "new" | "started" | "done";
export type LessonEntry = { id: string, title: string, summary: string, minutes: number, state: LessonState, 
/**
 * 0 to 1.
 */
share: number, };
export type TestState = { questions: number, finished: number, 
/**
 * Best share of points, 0 to 1, of the finished attempts.
 */
best: number | null, passed: boolean, 
/**
 * An attempt was begun and not finished.
 */
unfinished: boolean, };
export type LessonRequest = { course: string, lesson: string, 
/**
 * Absent: the content language of the settings.
 */
language: string | null, };
export type LessonView = { course: string, course_title: string, hue: Hue, lesson: string, number: number, of: number, title: string, summary: Array<Text>, outcomes: Array<Array<Inline>>, minutes: number, picture: Picture | null, language: string, direction: Direction, 
/**
 * All languages of the course.
 */
languages: Array<string>, draft: boolean, 
/**
 * Screens in order, without the questions.
 */
blocks: Array<BlockView>, quiz: TestState, 
/**
 * Block id where the person stopped, or `quiz`.
 */
place: string | null, visited: Array<string>, skipped: Array<string>, next_lesson: string | null, references: References, };
export type References = { 
/**
 * By fact id.
 */
sources: { [key in string]: SourceCard }, 
/**
 * By term id.
 */
terms: { [key in string]: TermCard }, 
/**
 * By file name.
 */
pictures: { [key in string]: Picture }, 
/**
 * By name of the slot: what is known for the chosen country. Nothing checked is known: empty or absent.
 */
slots: { [key in string]: Array<EntryView> }, };
export type SourceCard = { id: string, title: string, publisher: string, year: string, article: string, symbol: string, 
/**
 * A person must still check it.
 */
unchecked: boolean, };
export type TermCard = { term: string, explanation: Array<Text>, 
/**
 * The term in the other languages of the course: tag and word.
 */
other: Array<[string, string]>, };
export type BlockView = { id: string, title: string, 
/**
 * Shown first, with continue / skip / leave.
 */
notice: PartView | null, 
/**
 * Shown to those who skip.
 */
summary: PartView | null, picture: Picture | null, body: Array<Text>, } & ({ "kind": "read" } | { "kind": "case" } | { "kind": "reflection" } | { "kind": "action", risk: Risk, } | { "kind": "activity", minutes: number, group: [number, number], 
/**
 * In the order materials, steps, debrief, safety, alone, cards.
 */
parts: Array<PartView>, } | { "kind": "scenario", steps: Array<StepView>, 
/**
 * Step id and choice id, in the order the person chose them before.
 */
chosen: Array<[string, string]>, });
export type PartView = { id: string, title: string, body: Array<Text>, };
export type BlockViewKind = { "kind": "read" } | { "kind": "case" } | { "kind": "reflection" } | { "kind": "action", risk: Risk, } | { "kind": "activity", minutes: number, group: [number, number], 
/**
 * In the order materials, steps, debrief, safety, alone, cards.
 */
parts: Array<PartView>, } | { "kind": "scenario", steps: Array<StepView>, 
/**
 * Step id and choice id, in the order the person chose them before.
 */
chosen: Array<[string, string]>, };
export type Risk = "private" | "low" | "public";
export type StepView = { id: string, title: string, situation: Array<Text>, choices: Array<ChoiceView>, };
export type Rating = "best" | "acceptable" | "harmful";
export type ChoiceView = { id: string, rating: Rating, next: string | null, text: Array<Inline>, consequence: Array<Text>, feedback: Array<Text>, };
export type DeclarationList = { 
/**
 * Name and version of the package that the texts come from.
 */
package: string, 
/**
 * In the order of their codes.
 */
declarations: Array<DeclarationEntry>, 
/**
 * Codes to begin with: the content language, then the second language if one is set.
 */
suggested: Array<string>, };
export type DeclarationEntry = { code: string, 
/**
 * BCP 47; several texts can have the same.
 */
language: string, direction: Direction, 
/**
 * English name of the language.
 */
name: string, 
/**
 * Title of the text in its own language; may be empty.
 */
title: string, 
/**
 * One of us has read it from beginning to end.
 */
read: boolean, };
export type DeclarationRequest = { code: string, };
export type DeclarationView = { code: string, language: string, direction: Direction, name: string, title: string, read: boolean, 
/**
 * Name and version of the package.
 */
package: string, preamble: DeclarationPreamble, 
/**
 * 1 to 30, in order.
 */
articles: Array<DeclarationArticle>, 
/**
 * What was mended against the package.
 */
corrections: Array<DeclarationChange>, 
/**
 * What a person who reads the language should still compare; nothing was changed there.
 */
doubts: Array<DeclarationChange>, 
/**
 * Articles whose paragraphs are divided in another way than in the English text.
 */
differences: Array<number>, };
export type DeclarationPreamble = { heading: string, 
/**
 * Empty where the text has no preamble.
 */
paragraphs: Array<string>, };
export type DeclarationArticle = { number: number, heading: string, 
/**
 * An empty one is a paragraph that the package has lost.
 */
paragraphs: Array<string>, numbered: boolean, };
export type DeclarationChange = { article: number, paragraph: number, found: string, correct: string, kind: ChangeKind, };
export type ChangeKind = "meaning" | "spelling" | "letter" | "word" | "grammar" | "compare";
export type ArticleList = { language: string, direction: Direction, draft: boolean, articles: Array<ArticleWords>, references: References, };
export type ArticleWords = { number: number, 
/**
 * A short title of ours.
 */
title: string, plain: Array<Text>, example: Array<Text>, lessons: Array<LessonLink>, };
export type InstrumentKind = "declaration" | "treaty" | "regional" | "body" | "procedure" | "programme";
export type InstrumentList = { language: string, direction: Direction, instruments: Array<InstrumentCard>, };
export type InstrumentCard = { id: string, kind: InstrumentKind, title: string, 
/**
 * A year, a month or a day.
 */
adopted: string | null, };
export type InstrumentRequest = { id: string, };
export type InstrumentView = { id: string, kind: InstrumentKind, title: string, language: string, direction: Direction, draft: boolean, 
/**
 * Number of the document, as the United Nations write it.
 */
symbol: string | null, adopted: string | null, in_force: string | null, 
/**
 * The whole text is in the library: the Universal Declaration.
 */
full_text: boolean, body: Array<Text>, 
/**
 * Who is bound, what it says, how to complain: in this order.
 */
parts: Array<PartView>, 
/**
 * Its name in the languages of the terminology: tag and name.
 */
names: Array<[string, string]>, lessons: Array<LessonLink>, references: References, };
export type Glossary = { language: string, direction: Direction, terms: Array<GlossaryTerm>, references: References, };
export type GlossaryTerm = { id: string, term: string, explanation: Array<Text>, 
/**
 * The term in other languages: tag and word.
 */
other: Array<[string, string]>, lessons: Array<LessonLink>, };
export type VisitRequest = { course: string, lesson: string, block: string, };
export type ChooseRequest = { course: string, lesson: string, block: string, step: string, choice: string, };
export type WriteJournalRequest = { course: string, lesson: string, block: string, text: string, };
export type ReadJournalRequest = { course: string, lesson: string, };
export type LessonJournal = { texts: { [key in string]: string }, };
export type Journal = { entries: Array<JournalEntry>, };
export type JournalEntry = { course: string, lesson: string, block: string, course_title: string, lesson_title: string, 
/**
 * Heading of the screen on which it was written.
 */
prompt: string, text: string, at: string, };
export type ActionList = { 
/**
 * Of the words.
 */
language: string, direction: Direction, actions: Array<ActionView>, 
/**
 * Of all cards.
 */
references: References, };
export type ActionView = { id: string, title: string, risk: Risk, kind: ActionKind, minutes: number, 
/**
 * Days of the year that it fits, `MM-DD`.
 */
days: Array<string>, why: Array<Text>, steps: Array<Text>, 
/**
 * One question each; `notes` is what stands around them.
 */
checks: Array<Text>, notes: Array<Text>, 
/**
 * A safer way to do the same.
 */
safer: Array<Text>, letters: Array<ActionLetter>, 
/**
 * They prepare for it.
 */
lessons: Array<LessonLink>, };
export type ActionKind = "learn" | "talk" | "support" | "write" | "join" | "organise";
export type ActionLetter = { id: string, title: string, };
export type LetterList = { 
/**
 * Of the words.
 */
language: string, letters: Array<LetterView>, };
export type LetterView = { id: string, title: string, kind: LetterKind, about: Array<Text>, 
/**
 * What to look at before it leaves one's hands.
 */
before: Array<Text>, fields: Array<LetterField>, text: Array<Text>, };
export type LetterKind = "letter" | "petition" | "press-release" | "checklist" | "consent" | "evaluation" | "poster" | "programme" | "plan";
export type LetterField = { id: string, label: string, hint: string, lines: number, };
export type LetterFormat = "pdf" | "text";
export type SaveLetterRequest = { letter: string, format: LetterFormat, 
/**
 * What was filled in, by field id; an empty one leaves its blank.
 */
texts: { [key in string]: string }, folder: string, };
export type PaperSubject = { "type": "lesson", course: string, lesson: string, } | { "type": "course", course: string, } | { "type": "declaration", texts: Array<string>, } | { "type": "actions" } | { "type": "case", case: string, };
export type PaperSheet = "handout" | "activity" | "cards" | "quiz" | "quiz-key" | "pre" | "pre-key" | "post" | "post-key" | "test" | "test-key" | "declaration" | "article-cards" | "action-cards" | "case";
export type PaperOfferRequest = { subject: PaperSubject, };
export type OfferedPaper = { subject: PaperSubject, sheet: PaperSheet, };
export type PaperOffer = { papers: Array<OfferedPaper>, 
/**
 * Those of all lessons, for a course.
 */
lessons: Array<OfferedPaper>, 
/**
 * Languages of the words; empty: the subject is in a language of its own.
 */
languages: Array<string>, 
/**
 * The one that fits.
 */
language: string, 
/**
 * A fresh code, if there are questions among the papers: the same code draws the same questions.
 */
code: string | null, };
export type SavePaperRequest = { subject: PaperSubject, sheet: PaperSheet, language: string, 
/**
 * 18 pt and more.
 */
large: boolean, 
/**
 * No colour, little ink.
 */
monochrome: boolean, 
/**
 * For questions and their key; absent: a fresh one.
 */
code: string | null, 
/**
 * Folder that the person chose.
 */
folder: string, };
export type SavedPaper = { path: string, pages: number, };
export type PaperFolderRequest = { course: string, language: string, folder: string, };
export type Plan = { lines: Array<PlanLine>, };
export type PlanLine = { id: string, 
/**
 * The card that it came from.
 */
action: string | null, text: string, 
/**
 * ISO date.
 */
day: string | null, state: PlanState, };
export type PlanState = "open" | "done";
export type PutPlanRequest = { id?: string, action?: string, text: string, day?: string, state: PlanState, };
export type RemovePlanRequest = { id: string, };
export type AssessmentKind = "quiz" | "pre" | "post" | "test";
export type BeginRequest = { course: string, kind: AssessmentKind, 
/**
 * For a quiz only.
 */
lesson: string | null, 
/**
 * Absent: the content language of the settings.
 */
language: string | null, };
export type Sitting = { id: string, kind: AssessmentKind, course: string, course_title: string, hue: Hue, lesson: string | null, 
/**
 * Title of the lesson (quiz), else absent.
 */
lesson_title: string | null, language: string, direction: Direction, languages: Array<string>, 
/**
 * Every answer is explained at once (quiz); else at the end.
 */
feedback_at_once: boolean, items: Array<Item>, references: References, 
/**
 * Share needed to pass; absent for the tests before and after.
 */
needed: number | null, };
export type Form = "single" | "multiple" | "true-false" | "ordering" | "matching" | "judgement";
export type Item = { 
/**
 * `<lesson id>/<question id>`.
 */
id: string, lesson: string, lesson_title: string, form: Form, safety_critical: boolean, question: string, context: Array<Text>, 
/**
 * In the order to show. For `true-false`: `true`, `false` with empty texts (the words are the interface's).
 */
options: Array<ItemOption>, 
/**
 * Matching only: the right sides, in the order to show. A pair is right when both ids are equal.
 */
rights: Array<ItemOption>, 
/**
 * What the person answered; see [`AnswerRequest::response`].
 */
response: Array<string> | null, feedback: Feedback | null, };
export type ItemOption = { id: string, text: Array<Inline>, };
export type AnswerRequest = { sitting: string, item: string, 
/**
 * single, judgement, true-false: one option id; multiple: option ids; ordering: all ids in the chosen order;
 * matching: right ids in the order of `options`. Empty: the person passes this question.
 */
response: Array<string>, language: string | null, };
export type AnswerView = { 
/**
 * Absent in a test: feedback comes at the end.
 */
feedback: Feedback | null, };
export type Outcome = "right" | "partly" | "wrong" | "passed";
export type Feedback = { outcome: Outcome, 
/**
 * 0 to 1.
 */
credit: number, 
/**
 * In the order of the item's options.
 */
options: Array<OptionFeedback>, 
/**
 * The best response, in the form of [`AnswerRequest::response`].
 */
solution: Array<string>, reason: Array<Text>, };
export type OptionFeedback = { id: string, 
/**
 * This option is (part of) a right answer; for ordering: stands at the right place; for matching: was paired rightly.
 */
right: boolean, chosen: boolean, 
/**
 * Said of the options that were chosen, and of the right ones.
 */
text: Array<Text>, };
export type SittingRequest = { sitting: string, language: string | null, };
export type SittingResult = { kind: AssessmentKind, course: string, lesson: string | null, 
/**
 * Share of points, 0 to 1.
 */
score: number, needed: number | null, passed: boolean, 
/**
 * Enough points, but a question that matters for safety was not right.
 */
safety_missed: boolean, 
/**
 * The finished attempt with all feedback.
 */
sitting: Sitting, 
/**
 * Lessons in which points were missed, most first: id and title.
 */
review: Array<[string, string]>, 
/**
 * After the second form: what changed.
 */
change: Change | null, };
export type Change = { before: number, after: number, 
/**
 * Normalised gain (after - before) / (1 - before); absent when before was full.
 */
gain: number | null, };
export type Moment = "before" | "after";
export type AttitudesRequest = { course: string, language: string | null, };
export type Attitudes = { statements: Array<Statement>, };
export type Statement = { id: string, text: Array<Inline>, 
/**
 * 1 (not at all) to 5 (fully); absent: not answered.
 */
before: number | null, after: number | null, 
/**
 * Known only after the scale was answered after the course.
 */
reverse: boolean | null, };
export type RateRequest = { course: string, moment: Moment, 
/**
 * 1 to 5 by statement id; statements may be left out.
 */
ratings: { [key in string]: number }, };
export type ReviewRequest = { 
/**
 * Absent: the content language of the settings.
 */
language: string | null, };
export type ReviewStanding = "nothing" | "waiting" | "enough" | "ready";
export type Review = { standing: ReviewStanding, 
/**
 * In the order to ask.
 */
questions: Array<ReviewQuestion>, 
/**
 * About how long they take.
 */
minutes: number, 
/**
 * How many were answered today.
 */
answered: number, 
/**
 * When the next ones come; absent while some wait now.
 */
next_at: string | null, 
/**
 * Courses with finished lessons.
 */
courses: Array<ReviewCourse>, };
export type ReviewQuestion = { course: string, 
/**
 * Neutral in discreet mode.
 */
course_title: string, hue: Hue, language: string, direction: Direction, 
/**
 * All languages of the course.
 */
languages: Array<string>, 
/**
 * Its lesson has a screen with a content notice: something is said before the question.
 */
notice: boolean, item: Item, references: References, };
export type ReviewCourse = { id: string, 
/**
 * Neutral in discreet mode.
 */
title: string, language: string, direction: Direction, left_out: boolean, };
export type ReviewAnswerRequest = { course: string, item: string, 
/**
 * As in an assessment; empty: the person passes this question. The same answer again changes nothing.
 */
response: Array<string>, language: string | null, };
export type LeaveOutRequest = { course: string, out: boolean, };
export type CertificateTitle = "exact" | "neutral";
export type CertificateRequest = { course: string, 
/**
 * As the person wants it; absent or empty: no name.
 */
name: string | null, title: CertificateTitle, language: string, };
export type CertificatePreview = { 
/**
 * The page as `data:` URL of an SVG.
 */
url: string, 
/**
 * The page in words, for those who do not see it.
 */
description: string, 
/**
 * This computer's clock is behind what was saved before: the date would be wrong.
 */
clock_behind: boolean, 
/**
 * The day that the certificate would carry, ISO.
 */
issued_on: string, };
export type IssuedCertificate = { id: string, course: string, title: string, name: string | null, language: string, 
/**
 * ISO day.
 */
issued_on: string, };
export type CertificateList = { certificates: Array<IssuedCertificate>, };
export type CertificateFormat = "pdf" | "json";
export type SaveCertificateRequest = { id: string, format: CertificateFormat, 
/**
 * Folder that the person chose.
 */
folder: string, };
export type SavedFile = { path: string, };
export type CheckCertificateRequest = { path: string, };
export type CertificateVerdict = { intact: boolean, 
/**
 * Why it is not intact: an error code of area `certificate`.
 */
problem: string | null, issuer: CertificateIssuer, fingerprint: string, 
/**
 * `self-paced` or `confirmed`.
 */
level: string, name: string | null, title: string, language: string, 
/**
 * ISO day.
 */
issued_on: string, 
/**
 * The certificate's day lies in the future of this computer's clock.
 */
future: boolean, };
export type CertificateIssuer = "this-computer" | "unknown";
export type SaveBackupRequest = { folder: string, 
/**
 * Take the private journal and the attitude answers along.
 */
private: boolean, };
export type BackupFileRequest = { path: string, };
export type BackupSummary = { name: string, saved_at: string, events: number, private: boolean, target: BackupTarget, };
export type BackupTarget = "this-profile" | "other-profile" | "new-profile";
export type RestoredBackup = { profile: string, name: string, 
/**
 * Events that were not here before.
 */
added: number, known: number, };
export type AutomaticCopies = { copies: Array<CopyEntry>, };
export type CopyEntry = { number: number, at: string, };
export type CopyRequest = { number: number, };
export type CopyContents = { 
/**
 * It can be read. If not, the rest is nothing.
 */
sound: boolean, answers: number, notes: number, 
/**
 * More than now; below zero: fewer.
 */
answers_more: number, notes_more: number, steps_more: number, };
export type ForgottenCopies = { count: number, };
export type CheckedData = { 
/**
 * Every row of the profile could be read.
 */
sound: boolean, answers: number, notes: number, steps: number, copies: number, hurt_copies: number, 
/**
 * When the newest sound copy was made.
 */
newest: string | null, 
/**
 * There was no sound newest copy, and now there is one.
 */
new_copy: boolean, 
/**
 * Of a protected profile: its lock lies twice, one of them was hurt and is whole again.
 */
lock_mended: boolean, };
export type Rescue = { 
/**
 * When its newest sound copy was made; everything up to then comes back. Absent: there is none.
 */
copy: string | null, 
/**
 * What the damaged file has beyond that.
 */
steps: number, notes: number, };
export type CaseList = { language: string, direction: Direction, 
/**
 * No native editor has signed this language of this version.
 */
draft: boolean, 
/**
 * In the order of the library.
 */
cases: Array<CaseView>, references: References, };
export type CaseView = { id: string, title: string, body: Array<Text>, 
/**
 * Of the decision: a year, a month or a day.
 */
date: string, 
/**
 * ISO 3166-1 code of the State.
 */
place: string, decided_by: CaseBody, 
/**
 * Articles of the Universal Declaration that are at stake.
 */
articles: Array<number>, facts: PartView, right: PartView, timeline: CaseTimeline, outcome: PartView, changed: PartView, unchanged: PartView | null, ask: PartView, lessons: Array<LessonLink>, };
export type CaseBody = "ecthr" | "iacthr" | "cedaw-committee" | "human-rights-committee" | "cerd-committee";
export type CaseTimeline = { title: string, 
/**
 * In the order in which they happened.
 */
points: Array<CasePoint>, };
export type CasePoint = { 
/**
 * A year, a month or a day; empty where only the order is known.
 */
date: string, text: Array<Inline>, };
export type NumberList = { language: string, direction: Direction, 
/**
 * No native editor has signed this language of this version.
 */
draft: boolean, 
/**
 * By theme, and within a theme in the order of the library.
 */
numbers: Array<NumberView>, references: References, };
export type NumberView = { id: string, theme: NumberTheme, 
/**
 * The finding in one sentence.
 */
title: string, chart: NumberChart, unit: NumberUnit, 
/**
 * A year or a span of years.
 */
year: string, 
/**
 * Empty: the source gives no value, only words.
 */
values: Array<NumberValue>, 
/**
 * Who counted what, when and where.
 */
body: Array<Text>, 
/**
 * How to read it.
 */
note: PartView, lessons: Array<LessonLink>, };
export type NumberValue = { id: string, label: Array<Inline>, value: number, approx: NumberApprox | null, 
/**
 * The span that the source gives, if it gives one.
 */
low: number | null, high: number | null, 
/**
 * A year, a month or a day; in charts over time only.
 */
when: string | null, };
export type NumberTheme = "treaties" | "violence" | "killings" | "reporting" | "equality" | "change";
export type NumberChart = "bars" | "share" | "figure" | "time";
export type NumberUnit = "percent" | "people" | "count" | "cases" | "countries" | "minutes";
export type NumberApprox = "about" | "more-than";
export type SearchRequest = { 
/**
 * As it was typed; nothing of it is kept. Empty: search gets ready, and some words to try are given.
 */
text: string, };
export type SearchResults = { 
/**
 * By kind, the best group first.
 */
groups: Array<SearchGroup>, 
/**
 * The content language; what is in another one says so.
 */
language: string, 
/**
 * No page has all the words; these have some of them.
 */
some_words: boolean, 
/**
 * The same question with known words for those that are perhaps mistyped.
 */
instead: string | null, 
/**
 * Words to try, if nothing was asked or nothing was found.
 */
suggestions: Array<string>, };
export type SearchGroup = { kind: SearchKind, hits: Array<SearchHit>, };
export type SearchKind = "course" | "lesson" | "term" | "article" | "plain" | "instrument" | "case" | "number" | "action" | "letter" | "help";
export type SearchHit = { title: Array<SearchPiece>, excerpt: Array<SearchPiece>, 
/**
 * Hard content: a notice comes first, and the excerpt is from the plain summary.
 */
notice: boolean, language: string, direction: Direction, place: SearchPlace, };
export type SearchPiece = { text: string, marked: boolean, };
export type SearchPlace = { "type": "course", course: string, hue: Hue, } | { "type": "lesson", course: string, lesson: string, block: string, course_title: string, lesson_title: string | null, number: number, hue: Hue, } | { "type": "article", number: number, } | { "type": "term", course: string, term: string, course_title: string, lesson: string | null, } | { "type": "instrument", id: string, } | { "type": "case", id: string, } | { "type": "number", id: string, } | { "type": "action", id: string, } | { "type": "letter", id: string, } | { "type": "help", entry: string, country_name: string, };
export type FileFilter = "folders" | "certificates" | "backups";
export type BrowseRequest = { 
/**
 * Absent: the first place.
 */
folder: string | null, filter: FileFilter, };
export type FolderView = { folder: string, 
/**
 * Absent at the top.
 */
parent: string | null, places: Array<FilePlace>, folders: Array<FileEntry>, files: Array<FileEntry>, 
/**
 * Nothing can be saved here.
 */
read_only: boolean, };
export type FilePlaceKind = "home" | "documents" | "desktop" | "downloads" | "stick";
export type FilePlace = { kind: FilePlaceKind, 
/**
 * Name of the medium, for a stick.
 */
name: string, path: string, };
export type FileEntry = { name: string, path: string, };

/** Every command: the name decides the request and the answer. */
export type Commands = {
  "locale.list": { request: Nothing; answer: LocaleList; mode: "read" };
  "locale.messages": { request: LocaleMessagesRequest; answer: LocaleMessages; mode: "read" };
  "settings.get": { request: Nothing; answer: Settings; mode: "read" };
  "settings.set": { request: Settings; answer: Settings; mode: "write" };
  "profile.list": { request: Nothing; answer: ProfileList; mode: "read" };
  "profile.current": { request: Nothing; answer: CurrentProfile; mode: "read" };
  "profile.guest": { request: GuestRequest; answer: CurrentProfile; mode: "write" };
  "profile.create": { request: CreateProfileRequest; answer: CurrentProfile; mode: "write" };
  "profile.save-guest": { request: CreateProfileRequest; answer: CurrentProfile; mode: "write" };
  "profile.open": { request: OpenProfileRequest; answer: CurrentProfile; mode: "write" };
  "profile.rescue": { request: DamagedProfileRequest; answer: Rescue; mode: "read" };
  "profile.recover": { request: DamagedProfileRequest; answer: Rescue; mode: "write" };
  "profile.close": { request: Nothing; answer: CurrentProfile; mode: "write" };
  "profile.data": { request: Nothing; answer: ProfileData; mode: "read" };
  "profile.delete": { request: DeleteProfileRequest; answer: CurrentProfile; mode: "write" };
  "protected.suggest": { request: SuggestRequest; answer: SuggestedPassphrase; mode: "read" };
  "protected.strength": { request: StrengthRequest; answer: StrengthView; mode: "read" };
  "protected.create": { request: ProtectRequest; answer: ProtectedProfile; mode: "write" };
  "protected.open": { request: OpenProtectedRequest; answer: CurrentProfile; mode: "write" };
  "protected.unlock": { request: UnlockRequest; answer: CurrentProfile; mode: "write" };
  "protected.rescue": { request: OpenProtectedRequest; answer: Rescue; mode: "read" };
  "protected.recover": { request: OpenProtectedRequest; answer: Rescue; mode: "write" };
  "protected.reset": { request: ResetRequest; answer: CurrentProfile; mode: "write" };
  "protected.change": { request: ChangePassphraseRequest; answer: RecoveryCodeAnswer; mode: "write" };
  "protected.code": { request: RecoveryCodeRequest; answer: RecoveryCodeAnswer; mode: "write" };
  "protected.standing": { request: Nothing; answer: Protection; mode: "read" };
  "protected.lock": { request: Nothing; answer: CurrentProfile; mode: "write" };
  "protected.touch": { request: Nothing; answer: Nothing; mode: "read" };
  "country.list": { request: Nothing; answer: CountryList; mode: "read" };
  "country.help": { request: Nothing; answer: HelpView; mode: "read" };
  "course.list": { request: Nothing; answer: CourseList; mode: "read" };
  "course.open": { request: CourseRequest; answer: CourseView; mode: "read" };
  "lesson.open": { request: LessonRequest; answer: LessonView; mode: "read" };
  "library.declarations": { request: Nothing; answer: DeclarationList; mode: "read" };
  "library.declaration": { request: DeclarationRequest; answer: DeclarationView; mode: "read" };
  "library.articles": { request: Nothing; answer: ArticleList; mode: "read" };
  "library.instruments": { request: Nothing; answer: InstrumentList; mode: "read" };
  "library.instrument": { request: InstrumentRequest; answer: InstrumentView; mode: "read" };
  "library.glossary": { request: Nothing; answer: Glossary; mode: "read" };
  "library.cases": { request: Nothing; answer: CaseList; mode: "read" };
  "library.numbers": { request: Nothing; answer: NumberList; mode: "read" };
  "progress.visit": { request: VisitRequest; answer: Nothing; mode: "write" };
  "progress.skip": { request: VisitRequest; answer: Nothing; mode: "write" };
  "scenario.choose": { request: ChooseRequest; answer: Nothing; mode: "write" };
  "journal.write": { request: WriteJournalRequest; answer: Nothing; mode: "write" };
  "journal.read": { request: ReadJournalRequest; answer: LessonJournal; mode: "read" };
  "journal.list": { request: Nothing; answer: Journal; mode: "read" };
  "action.list": { request: Nothing; answer: ActionList; mode: "read" };
  "letter.list": { request: Nothing; answer: LetterList; mode: "read" };
  "letter.save": { request: SaveLetterRequest; answer: SavedFile; mode: "read" };
  "paper.offer": { request: PaperOfferRequest; answer: PaperOffer; mode: "read" };
  "paper.save": { request: SavePaperRequest; answer: SavedPaper; mode: "read" };
  "paper.folder": { request: PaperFolderRequest; answer: SavedFile; mode: "read" };
  "plan.list": { request: Nothing; answer: Plan; mode: "read" };
  "plan.put": { request: PutPlanRequest; answer: Nothing; mode: "write" };
  "plan.remove": { request: RemovePlanRequest; answer: Nothing; mode: "write" };
  "assessment.begin": { request: BeginRequest; answer: Sitting; mode: "write" };
  "assessment.open": { request: SittingRequest; answer: Sitting; mode: "read" };
  "assessment.answer": { request: AnswerRequest; answer: AnswerView; mode: "write" };
  "assessment.finish": { request: SittingRequest; answer: SittingResult; mode: "write" };
  "assessment.attitudes": { request: AttitudesRequest; answer: Attitudes; mode: "read" };
  "assessment.rate": { request: RateRequest; answer: Nothing; mode: "write" };
  "review.open": { request: ReviewRequest; answer: Review; mode: "read" };
  "review.answer": { request: ReviewAnswerRequest; answer: ReviewQuestion; mode: "write" };
  "review.leave-out": { request: LeaveOutRequest; answer: Nothing; mode: "write" };
  "certificate.preview": { request: CertificateRequest; answer: CertificatePreview; mode: "read" };
  "certificate.issue": { request: CertificateRequest; answer: IssuedCertificate; mode: "write" };
  "certificate.list": { request: Nothing; answer: CertificateList; mode: "read" };
  "certificate.save": { request: SaveCertificateRequest; answer: SavedFile; mode: "read" };
  "certificate.check": { request: CheckCertificateRequest; answer: CertificateVerdict; mode: "read" };
  "backup.save": { request: SaveBackupRequest; answer: SavedFile; mode: "read" };
  "backup.inspect": { request: BackupFileRequest; answer: BackupSummary; mode: "read" };
  "backup.restore": { request: BackupFileRequest; answer: RestoredBackup; mode: "write" };
  "backup.copies": { request: Nothing; answer: AutomaticCopies; mode: "read" };
  "backup.copy": { request: CopyRequest; answer: CopyContents; mode: "read" };
  "backup.go-back": { request: CopyRequest; answer: Nothing; mode: "write" };
  "backup.forget": { request: Nothing; answer: ForgottenCopies; mode: "write" };
  "backup.check": { request: Nothing; answer: CheckedData; mode: "write" };
  "search.find": { request: SearchRequest; answer: SearchResults; mode: "read" };
  "files.browse": { request: BrowseRequest; answer: FolderView; mode: "read" };
  "safety.hide": { request: Nothing; answer: Nothing; mode: "read" };
  "safety.cover": { request: Nothing; answer: Nothing; mode: "write" };
};

/** Commands that change something. */
export const WRITES: ReadonlySet<string> = new Set([
  "settings.set",
  "profile.guest",
  "profile.create",
  "profile.save-guest",
  "profile.open",
  "profile.recover",
  "profile.close",
  "profile.delete",
  "protected.create",
  "protected.open",
  "protected.unlock",
  "protected.recover",
  "protected.reset",
  "protected.change",
  "protected.code",
  "protected.lock",
  "progress.visit",
  "progress.skip",
  "scenario.choose",
  "journal.write",
  "plan.put",
  "plan.remove",
  "assessment.begin",
  "assessment.answer",
  "assessment.finish",
  "assessment.rate",
  "review.answer",
  "review.leave-out",
  "certificate.issue",
  "backup.restore",
  "backup.go-back",
  "backup.forget",
  "backup.check",
  "safety.cover",
]);
