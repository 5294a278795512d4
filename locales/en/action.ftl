# Take part: cards of things to do.

action-title = Take part
action-lead = Small things you can do. You choose; nothing is expected of you. Preamble sends nothing and tells nobody.
action-to-plan = My plan
action-to-letters = Letters and papers
action-empty = There are no cards in this language yet.
action-none = No card fits this choice.
action-filter-risk = Who may notice
action-filter-kind = What kind
action-filter-time = Time
action-any = All
action-time-15 = Up to 15 minutes
action-time-60 = Up to an hour
action-risk-private = Private
action-risk-private-hint = Nobody needs to know.
action-risk-low = Among people you trust
action-risk-low-hint = A few people will notice.
action-risk-public = Public
action-risk-public-hint = Many people may notice. Check the risks first.
action-kind-learn = Learn
action-kind-talk = Talk
action-kind-support = Support
action-kind-write = Write
action-kind-join = Join
action-kind-organise = Organise
# $minutes (Number) how long it takes
action-minutes = { $minutes ->
        [one] about { $minutes } minute
       *[other] about { $minutes } minutes
    }
# $day (String) day of the year, written out
action-next-day = Fits { $day }
action-back = All cards
action-steps = How
action-check = Before you do it
action-check-lead = Think about each question. Nothing of this is kept.
action-clear = Clear to me
action-unsure = Not sure
action-unsure-lead = You are not sure about something. This way is safer:
action-safer = A safer way
action-letters = Papers that help
action-lessons = Lessons that prepare you
action-put = Put into my plan
action-put-done = It is in your plan now.
