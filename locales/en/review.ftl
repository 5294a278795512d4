# Review: questions of finished lessons come back, five minutes a day at most.

review-title = Review
review-lead = Questions from lessons that you finished come back before they are forgotten: five minutes a day at most, and only when you open this page. Nothing is counted against you.
review-today = For today
# $count (Number) questions
review-count = { $count ->
    [one] One question
   *[other] { NUMBER($count) } questions
}
review-begin = Begin
review-nothing = Nothing to review yet
review-nothing-what = Finish a lesson and its quiz. Its questions come back here later.
review-learn = To the courses
review-all-out = All courses are left out
review-all-out-what = Take one back in below, and its questions come again.
review-waiting = Nothing is due
# $day (String) a date
review-waiting-what = The next question waits until { $day }.
review-enough = Enough for today
# $day (String) a date
review-enough-what = Five minutes are a good measure. A rest helps memory more than one question more. The next ones come on { $day }.
review-courses = Courses
review-courses-what = Questions come only from the courses that are ticked.

# $number (Number) number of the question
# $of (Number) how many questions today
review-number = Question { NUMBER($number) } of { NUMBER($of) }
review-stop = Stop here
review-check = Check
review-next = Next question
review-finish = Finish
review-back = Back to Review
review-tools = Text and language
review-loading = The questions are being opened
review-notice = Before the next question
review-notice-what = It comes from a lesson that speaks of hard things and had a notice before them. The question itself is short. You can answer it, go past it, or stop.
review-notice-show = Show the question
review-notice-skip = Go past it
review-unsaved = Your answer is not saved yet. It is still here.
review-again = Try again

review-end = That is all for today
review-end-stopped = A good place to stop
# $count (Number) questions answered today
review-end-count = { $count ->
    [0] Nothing was answered, and nothing is lost.
    [one] One question answered today.
   *[other] { NUMBER($count) } questions answered today.
}
review-end-sooner = What was hard comes again soon, what you knew comes later.
review-end-waiting = The other questions wait. They are not lost.
# $day (String) a date
review-end-next = The next questions come on { $day }.
review-end-done = To the courses

## Errors

review-item-unknown = This question is not in the review any more. Go on with the next one.
review-answered-already = You answered this question today already. The first answer stands; go on with the next question.
