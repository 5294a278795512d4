# The frame around all screens: the rail, buttons that many screens share.

# The program's name; not translated
app-name = Preamble
# What a screen reader says for the rail
app-places = Places
app-place-learn = Learn
app-place-help = Help
app-help-hint = Help: numbers, places, advice. Key: F1.
app-place-review = Review
app-place-library = Library
app-place-actions = Take part
app-place-journal = Journal
app-place-data = My data
app-place-certificates = Certificates
# Opens the other places on a narrow screen
app-more = More
app-loading = Loading
app-close = Close
app-cancel = Cancel
app-back = Back
app-continue = Continue
# Skips the first words of the program
app-known = I know the program
app-try-again = Try again
app-unloaded-title = This screen did not load
app-unloaded = A part of the program could not be read. What you did is kept. Try again; if it does not help, close Preamble and start it anew.
app-to-start = To the start screen
# $count (Number) minutes, under 60
app-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
# $count (Number) hours, may be 1.5
app-hours = { $count ->
    [one] about { $count } hour
   *[other] about { $count } hours
}
# A mark beside a course or a language whose words were not yet read by a second person
app-draft = draft, not yet checked by an editor
