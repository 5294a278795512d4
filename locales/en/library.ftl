# Learn: the courses on this computer.

library-title = What shall we learn today?
# $name (String) the person's name
library-hello = Hello, { $name }
library-hello-guest = Hello
library-go-on = Go on where you stopped
# $number (Number) of this lesson
# $of (Number) lessons of the course
library-place = lesson { $number } of { $of }
# $count (Number) minutes left in the lesson
library-minutes-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
library-courses = Courses
# $done (Number) lessons done
# $count (Number) lessons of the course
library-lessons-done = { $count ->
    [one] { $done } of { $count } lesson
   *[other] { $done } of { $count } lessons
}
# $count (Number) lessons of the course
library-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
library-empty-title = There is no course here yet
library-empty = Courses lie in the folder of the program. Copy the whole folder once more, or ask the person who gave you Preamble.
# $courses (String) names of the folders
library-broken = These courses could not be read: { $courses }. The others work.

## Errors

# $file (String) name of the file
library-picture-unknown = The picture { $file } is missing from the course.
