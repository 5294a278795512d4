# Questions: quiz of a lesson, tests before and after a course, course test, results, the private scale.

assessment-quiz = Questions for this lesson
assessment-pre = Before the course
assessment-post = After the course
assessment-test = Course test
assessment-loading = The questions are being opened
# Letters that stand before the options, in the order of the alphabet, separated by spaces. Eight of them.
assessment-letters = A B C D E F G H

assessment-intro-pre = A few questions before you begin, to see later what has changed. Nothing depends on them. You can pass any of them.
assessment-intro-post = The same number of questions as before the course. They show what has changed for you. There is no pass mark.
# $share (String) share of points needed, for example 75%
assessment-intro-test = You need { $share } of the points, and every question that matters for safety must be right.
assessment-intro-time = There is no clock. You can stop at any moment and go on later.
assessment-intro-change = You can change every answer until you finish. The explanations come at the end.
# $count (Number) questions
assessment-count = { $count ->
    [one] One question
   *[other] { NUMBER($count) } questions
}
assessment-begin = Begin

# $number (Number) number of the question
# $of (Number) how many questions
assessment-number = Question { NUMBER($number) } of { NUMBER($of) }
assessment-form-single = choose one
assessment-form-judgement = choose the best one
assessment-form-multiple = choose all that fit
assessment-form-true-false = true or false?
assessment-form-ordering = put in order
assessment-form-matching = find the pairs
assessment-safety = This one matters for safety
assessment-true = True
assessment-false = False

assessment-check = Check
assessment-next = Next question
assessment-to-overview = To the overview
assessment-to-result = See the result
assessment-back = Back
assessment-leave = Leave
# $title (String) name of the course
assessment-to-course = Back to the course: { $title }
# $title (String) name of the lesson
assessment-to-lesson = Back to the lesson: { $title }
assessment-pass = Pass this question
assessment-pass-hint = You can pass any question. No reason is needed.
# Keys of the keyboard; the key names stand in front of these words
assessment-key-choose = to choose
assessment-key-enter = to go on
assessment-key-enter-name = Enter
# $keys (String) names of the two keys
assessment-key-move = { $keys } move the line that has the focus
assessment-choose-first = Choose an answer first, or pass this question.
assessment-match-first = Choose a partner for every line first, or pass this question.
assessment-unsaved = Your answer is not saved yet. It is still here.
assessment-again = Try again

assessment-order-list = Your order
assessment-order-up = Move up
assessment-order-down = Move down
# $item (String) words of the line
assessment-order-up-name = Move up: { $item }
# $item (String) words of the line
assessment-order-down-name = Move down: { $item }
# $item (String) words of the line
# $place (Number) its place now
# $of (Number) how many lines
assessment-order-moved = { $item }: place { NUMBER($place) } of { NUMBER($of) }
assessment-order-keep = This order is my answer
assessment-order-kept = This order is your answer.
# $place (Number) the right place
assessment-order-belongs = belongs at place { NUMBER($place) }
assessment-order-right = in its place

assessment-match-choose = Choose …
assessment-match-left = Not used yet:
assessment-match-doubled = One partner is used twice. Each belongs to one line only.
assessment-match-belongs = Belongs together:
assessment-match-right = a pair

assessment-outcome-right = Right.
assessment-outcome-partly = Partly.
assessment-outcome-wrong = Not quite.
assessment-outcome-passed = You passed this question.
assessment-chosen = Your answer
assessment-fits = This fits
assessment-not-fit = This does not fit
assessment-chosen-right = Your answer, and it fits
assessment-best = The best answer

assessment-overview = Overview
assessment-overview-title = Before you finish
assessment-overview-what = You can go back to every question and change your answer.
assessment-overview-list = Questions
assessment-standing-answered = answered
assessment-standing-passed = passed
assessment-standing-open = not answered yet
# $count (Number) questions without an answer
assessment-overview-open = { $count ->
    [0] All questions have an answer or were passed.
    [one] One question is not answered yet.
   *[other] { NUMBER($count) } questions are not answered yet.
}
assessment-finish = Finish
assessment-finish-title = Finish now?
# $count (Number) questions without an answer
assessment-finish-open = { $count ->
    [one] One question has no answer. It counts as passed: no points, and no reason needed.
   *[other] { NUMBER($count) } questions have no answer. They count as passed: no points, and no reason needed.
}
assessment-finish-back = Back to the questions

assessment-result-passed-quiz = You know this lesson
assessment-result-passed-test = You have passed the course test
assessment-result-not-yet = Not yet
assessment-result-pre = Thank you
assessment-result-post = What has changed
# $share (String) share of points, for example 85%
assessment-result-share = You have { $share } of the points.
# $share (String) share of points needed, for example 75%
assessment-result-needed = { $share } are needed.
assessment-result-bar = Points
# $share (String) share of points needed
assessment-result-mark = needed: { $share }
assessment-result-safety = You have enough points. One thing is missing: a question that matters for safety was not right yet. A mistake there could hurt somebody, so it has to be right. Read why below, then try again.
assessment-result-try = Read again what was unclear, then try once more. You can try as often as you like.
assessment-result-pre-what = These answers are kept for the comparison after the course. Now the lessons.
assessment-result-review = Worth reading again
assessment-result-all = Your answers
assessment-result-all-what = Each question with its explanation.
assessment-result-again = Try again
assessment-result-again-test = Try again with other questions
assessment-result-certificate = Make a certificate
assessment-result-certificate-what = With your name, another name or none. You decide whether you want one.
assessment-result-lesson = Go on
assessment-result-course = Back to the course
assessment-result-attitudes = How do you see it? A private scale

assessment-change-before = Before
assessment-change-after = After
assessment-change-bars = Share of points before and after the course
# $share (String) how much of what was missing before is known now, for example 60%
assessment-change-gain = Of what you did not know before the course, you now know { $share }.
assessment-change-same = Your result is the same as before the course. The review below shows where to look again.
assessment-change-less = Your result is a little lower than before the course. That happens: the questions are others, and a tired day counts too. The review below shows where to look again.
assessment-change-full = You had all points before the course already.

assessment-attitudes-title = How you see it
assessment-attitudes-before = Before the course
assessment-attitudes-after = After the course
assessment-attitudes-private = Private and not graded. Your answers stay in your profile and are in no report and no certificate.
assessment-attitudes-free = There is no right answer. Leave out whatever you like.
assessment-attitudes-1 = Not at all
assessment-attitudes-2 = Rather not
assessment-attitudes-3 = Partly
assessment-attitudes-4 = Rather yes
assessment-attitudes-5 = Fully
assessment-attitudes-out = Leave this one out
assessment-attitudes-keep = Keep my answers
assessment-attitudes-change = Answer again
assessment-attitudes-skip = Not today
assessment-attitudes-thanks-before = Thank you for looking at yourself honestly. After the course you can do it again and see what has moved.
assessment-attitudes-thanks-after = Thank you. Views change slowly, and every honest look is a step.
assessment-attitudes-lookback = Before and after
# $before (String) answer before the course
# $after (String) answer after the course
assessment-attitudes-both = Before: { $before }. After: { $after }.
assessment-attitudes-none = left out
assessment-attitudes-reverse = Here less agreement is closer to what the course shows.

## Errors

assessment-sitting-unknown = This attempt is not kept on this computer. Go back to the course and begin a new one.
assessment-finished = This attempt is finished; its answers stand. Go back to the course to begin a new one.
assessment-item-unknown = This question is not part of this attempt any more. Go on with the next one, or go back to the course.
assessment-answered-already = You answered this question already and saw why. The first answer stands; go on with the next question.
assessment-response-invalid = This answer does not fit the question and was not saved. Choose again.
assessment-no-items = There are no questions here yet. Go back to the course and go on with a lesson.
