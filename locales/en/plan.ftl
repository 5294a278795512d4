# The private plan: what the person means to do.

plan-title = My plan
plan-lead = Small steps that you chose. It stays on this computer, nobody grades it, and nothing reminds you.
plan-lead-guest = Small steps that you chose. The plan is gone when you leave, unless you save a profile.
plan-empty = Nothing planned yet. That is fine.
plan-add-title = A line of your own
plan-text = What do you want to do?
plan-day = Day, if you like
plan-day-form = Year, month, day: 2026-12-10
plan-add = Add
plan-done = Done
plan-reopen = Not done yet
plan-remove = Remove
# $text (String) the line
plan-done-what = Done: { $text }
# $text (String) the line
plan-reopen-what = Not done yet: { $text }
# $text (String) the line
plan-remove-what = Remove: { $text }
# $text (String) the line
plan-day-what = Day for: { $text }
plan-done-title = Done
plan-back = Back to Take part

## Errors

plan-empty-line = Write what you want to do; the line is empty.
# $longest (Number) letters that fit
plan-too-long = This line is too long to save: at most { $longest } letters. Shorten it.
# $day (String) as typed
plan-day-invalid = { $day } is not a day of the calendar. Choose another day, or none.
plan-unknown = This line is no longer in your plan.
