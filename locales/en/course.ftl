# One course: what it teaches, its lessons, its tests.

course-back = All courses
course-begin = Begin the course
course-go-on = Go on
course-outcomes = After the course
course-path = The way through the course
course-step-pre = Before: what you know
course-step-lessons = Lessons
course-step-test = Course test
course-step-post = After: what changed
course-step-certificate = Certificate
# $count (Number) questions
course-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
# $done (Number) lessons done
# $of (Number) lessons in all
course-lessons-of = { $done } of { $of } done
course-state-done = done
course-state-passed = passed
course-state-optional = if you like
course-state-later = after the test
course-state-ready = ready to make
course-state-unfinished = begun
# $share (String) the best result, "86%"
course-state-best = best result { $share }
course-do-pre = Try the questions
course-do-test = Take the test
course-do-test-again = Take the test again
course-do-post = Answer now
course-do-certificate = Make a certificate
course-do-unfinished = Go on answering
course-lessons-title = Lessons
# Read aloud for the state of a lesson
course-lesson-new = not begun
course-lesson-started = begun
course-lesson-done = done
course-attitudes-title = How I see it
course-attitudes-lead = A few statements, for you alone. There is no right answer and no result. Answer them before the course and after it, and see what moved.
course-attitudes-before = Answer before the course
course-attitudes-after = Answer after the course
course-attitudes-see = See my answers
# $licence (String) e.g. "CC BY-SA 4.0"
course-licence = Licence of the course: { $licence }

## Learn: the courses on this computer

course-learn-title = What shall we learn today?
# $name (String) the person's name
course-learn-hello = Hello, { $name }
course-learn-hello-guest = Hello
course-learn-go-on = Go on where you stopped
# $number (Number) of this lesson
# $of (Number) lessons of the course
course-learn-place = lesson { $number } of { $of }
# $count (Number) minutes left in the lesson
course-learn-minutes-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
course-learn-courses = Courses
# $done (Number) lessons done
# $count (Number) lessons of the course
course-learn-lessons-done = { $count ->
    [one] { $done } of { $count } lesson
   *[other] { $done } of { $count } lessons
}
# $count (Number) lessons of the course
course-learn-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
course-learn-empty-title = There is no course here yet
course-learn-empty = Courses lie in the folder of the program. Copy the whole folder once more, or ask the person who gave you Preamble.
# $courses (String) names of the folders
course-learn-broken = These courses could not be read: { $courses }. The others work.

## The order that is suggested, and what comes before a course

course-order-title = A good order
course-order-lead = A suggestion, no more. Every course and lesson is open to you.
course-order-whole = The whole course
# $first (Number) number of the lesson
course-order-lesson = Lesson { $first }
# $first (Number) number of the first lesson
# $last (Number) number of the last lesson
course-order-lessons = Lessons { $first } to { $last }
course-order-or = or
course-order-done = done
course-before-title = Good to do first
course-before-lead = You can also begin here at once.
course-before-open = Open the lesson
course-notice-go = Go on
course-notice-back = Not now
course-notice-again = Read it again
# $course (String) title of the course
# $number (Number) number of the lesson
course-lesson-place = { $course }, lesson { $number }

## Errors

# $course (String) id of the course
course-unknown = The course { $course } is not on this computer. Go back and choose another one.
# $file (String) name of the file
course-picture-unknown = The picture { $file } is missing from the course.
