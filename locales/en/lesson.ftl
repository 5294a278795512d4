# A lesson: its screens, what stands beside the text, and where it goes on.

# $title (String) name of the course
lesson-to-course = Back to the course: { $title }
# Names the buttons of the header for a screen reader
lesson-tools = Tools for reading
lesson-reading = Text
lesson-listen = Listen
lesson-listen-stop = Stop
# The button that shows the same screen in a second language. It is written in that language.
# $tag (String) tag of the second language, for example ru
# $name (String) the second language's own name
lesson-peek = { $tag ->
    [en] In English
    [ru] По-русски
   *[other] { $name }
}
# $name (String) name of the second language in the interface language
lesson-peek-name = The same screen: { $name }
# $name (String) name of the second language in the interface language
lesson-peek-stay = Go on in this language: { $name }
lesson-peek-close = Close
lesson-draft = Draft
lesson-draft-why = No native editor has checked these words yet. Please read them with care.

# $number (Number) the screen that is shown
# $of (Number) how many screens the lesson has
lesson-place = Screen { NUMBER($number) } of { NUMBER($of) }
lesson-back = Back
lesson-next = Next
lesson-begin = Begin
# Screen reader: what the arrow keys do in a lesson
lesson-keys = The arrow keys also lead to the next and the previous screen.

# $number (Number) number of the lesson
# $of (Number) how many lessons the course has
lesson-number = Lesson { NUMBER($number) } of { NUMBER($of) }
# $count (Number) minutes that the lesson takes
lesson-minutes = { $count ->
    [one] about 1 minute
   *[other] about { NUMBER($count) } minutes
}
lesson-outcomes = After this lesson

lesson-kind-case = A real case
lesson-kind-reflection = For you
lesson-kind-action = One small step
lesson-kind-activity = Activity for a group
lesson-kind-scenario = What would you do?

lesson-notice-continue = Go on
lesson-notice-skip = Skip this part
lesson-notice-leave = Leave the lesson
lesson-notice-free = Skipping never lowers a result.
lesson-skipped = You skipped this part.
lesson-skipped-open = Open the part

lesson-risk = Who may notice
lesson-risk-private = Stays with you
lesson-risk-low = Low risk
lesson-risk-public = Others will see it
lesson-risk-private-hint = Nobody has to know that you do this.
lesson-risk-low-hint = People you choose will know. Ask yourself first whether that is safe.
lesson-risk-public-hint = Others can see it and may react. Think about your safety and theirs before you begin.

# $from (Number) smallest group
# $to (Number) largest group
lesson-activity-group = groups of { NUMBER($from) } to { NUMBER($to) }
# $count (Number) minutes that the activity takes
lesson-activity-minutes = { $count ->
    [one] 1 minute
   *[other] { NUMBER($count) } minutes
}
lesson-activity-parts = Parts of the activity

lesson-note =
    .label = Your words
    .hint = They go to your journal on this computer. They are never part of a test, a certificate or a report.
lesson-note-open = Anyone who opens your profile on this computer can read them.
lesson-note-guest = You are here as a guest: your words are gone when you leave.
lesson-note-lent = Nothing can be written where your profile lies: your words are gone when you leave, unless you save a backup.
lesson-note-drop = Do not keep what I write here
lesson-note-drop-hint = The words are gone when you leave this screen.
lesson-note-kept = Kept in your journal
lesson-note-dropped = Not kept
lesson-note-failed = Not kept yet. Your words are still here.
lesson-note-again = Try again

# $number (Number) number of the source mark
lesson-source-mark = Source { NUMBER($number) }
# $number (Number) number of the mark
lesson-practice-mark = Training practice, note { NUMBER($number) }
# $number (Number) number of the source mark
lesson-source = Source { NUMBER($number) }
lesson-source-unchecked = Being checked: a person still has to confirm this source.
# $number (Number) article of the Universal Declaration
lesson-read-article = Read article { NUMBER($number) } in the Library
# $first (Number) first article of the Universal Declaration
# $last (Number) last article
lesson-read-articles = Read articles { NUMBER($first) } to { NUMBER($last) } in the Library
lesson-source-missing = This source is not part of the course.
lesson-practice = Training practice
lesson-practice-what = Good craft from training, not a fact with a source.
lesson-practice-background = Background
lesson-card-close = Close

lesson-slot-emergency = In danger now, and it is safe to call: use the emergency number you know.
lesson-slot-helplines = We have no checked number for your country. If you are in danger now and it is safe to call, use the emergency number you know. You can also ask a doctor, a lawyer or a women’s organisation that you trust.
lesson-slot-police_complaint = How to complain about the police differs from country to country. Ask a lawyer or a local organisation that you trust.
lesson-slot-equality_body = Many countries have a body for equality. Ask a local organisation that you trust whether yours has one.
lesson-slot-nhri = Many countries have a national human rights institution or an ombudsperson. Ask a local organisation that you trust whether yours has one.
lesson-slot-law-violence = The law on violence differs from country to country. Ask a lawyer or a local organisation that you trust.
lesson-slot-law-discrimination = The law against discrimination differs from country to country. Ask a lawyer or a local organisation that you trust.
lesson-slot-treaties = Which treaties your country has joined is public. A library or a local organisation that you trust can help you to find out.
lesson-slot-child_protection = Rules on protecting children differ from country to country. Ask a local organisation that you trust which rules hold for you.
lesson-slot-legal_risk = What is allowed differs from country to country. Ask a lawyer or a local organisation that you trust before you act.
lesson-slot-other = Ask a local organisation that you trust.
# $when (String) a year, a month or a day
lesson-slot-checked = Checked: { $when }
# $when (String) a year, a month or a day
lesson-slot-expired = Not checked since { $when }
lesson-slot-not-called = None of us has tried it yet.
lesson-slot-more = More about each of them, and what to expect, stands in Help (key F1).

lesson-quiz-title = Questions for this lesson
# $count (Number) questions
lesson-quiz-what = { $count ->
    [one] One question on what you have read. Each answer is explained at once.
   *[other] { NUMBER($count) } questions on what you have read. Each answer is explained at once.
}
lesson-quiz-free = You can look things up, pass any question, and try as often as you like.
lesson-quiz-begin = To the questions
lesson-quiz-go-on = Go on with the questions
lesson-quiz-again = Answer again
# $share (String) best result, for example 86%
lesson-quiz-best = Your best result so far: { $share }
lesson-quiz-later = Later

lesson-end-title = You have come to the end
lesson-end-covered = What this lesson covered
lesson-end-quiz-open = The questions of this lesson are still open. You can answer them now or later.
lesson-end-next = Next lesson
lesson-end-course = Back to the course
lesson-loading = The lesson is being opened

## Errors

# $lesson (String) id of the lesson
lesson-unknown = The lesson { $lesson } is not part of this course any more. Go back to the course and choose another.
# $block (String) id of the screen
lesson-block-unknown = The screen { $block } is not part of this lesson any more. Go back to the course and open the lesson again.
