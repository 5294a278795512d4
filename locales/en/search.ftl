# Search over courses, lessons, glossary, library and help.

search-title = Search
search-field = Search lessons, library and help
search-clear = Clear
search-key-enter = Enter
search-key-escape = Esc
search-key-slash = /
search-keys-move = move
search-keys-open = open
search-keys-clear = clear
search-group-course = Courses
search-group-lesson = Lessons
search-group-term = Words
search-group-article = The Universal Declaration
search-group-plain = Articles in plain words
search-group-instrument = Treaties and bodies
search-group-case = Cases
search-group-number = Numbers
search-group-action = Take part
search-group-letter = Letters and papers
search-group-help = Help
# $count (Number) of further things of this kind
search-more = Show { $count } more
# $number (Number) of the lesson in its course
search-lesson-number = Lesson { $number }
search-notice = content notice first
# $count (Number) of things found
search-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-none = Nothing found
search-none-help = Try fewer words, or another word for the same thing. Search looks only in what is on this computer, and forgets what you type.
search-some-words = No page has all these words. These have some of them.
search-instead = Perhaps you meant:
search-try = Words to try
