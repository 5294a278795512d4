# The private journal: what the person wrote in lessons.

journal-title = Journal
journal-lead = What you wrote in lessons. It stays on this computer; nobody grades it.
journal-lead-guest = What you wrote in lessons. It is gone when you leave, unless you save a profile.
journal-empty-title = Nothing written yet
journal-empty = Some screens of a lesson ask what you think. What you write there is collected here.
journal-to-courses = To the courses
journal-open = Open in the lesson

## Errors

# $longest (Number) letters that fit
journal-too-long = This text is too long to save: at most { $longest } letters. Shorten it or split it.
