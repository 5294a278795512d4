# One file with everything of a person: save it, restore it. Automatic copies, and the check of what is kept.

backup-title = Take it along
backup-lead = One file with your place, answers and certificates: to keep, or to go on at another computer.
backup-readable = The file is not encrypted: whoever has it can read it. Keep it where only you can reach it.
backup-private =
    .label = With the private journal and attitude answers
    .hint = Without them the file holds only your progress and certificates.
backup-save = Save a backup
backup-save-where = Where shall the backup lie?
backup-save-here = Save here
# $path (String) the file
backup-saved = Saved: { $path }
backup-restore-title = Restore a backup
backup-restore-lead = Choose the file that you saved before. You see what is in it first.
backup-restore-choose = Choose the file
backup-restore-other = Choose another file
# $name (String) the person's name
backup-of = Backup of { $name }
# $date (String) a date
backup-of-day = Saved on { $date }
# $count (Number) steps of learning
backup-events = { $count ->
    [one] { $count } step of learning
   *[other] { $count } steps of learning
}
backup-with-private = With the private journal
backup-without-private = Without the private journal
backup-target-this = It is united with the profile that is open now. Nothing is lost or doubled.
backup-target-other = This person has a profile on this computer. Open that profile first, then restore.
backup-target-new = It becomes a profile on this computer.
backup-restore-now = Restore
# $name (String) the person's name
# $added (Number) steps that were not here before
backup-restored = { $added ->
    [0] { $name }: everything was here already.
    [one] { $name }: { $added } step of learning added.
   *[other] { $name }: { $added } steps of learning added.
}

## Automatic copies

backup-copies-title = Automatic copies
backup-copies-lead = Every half hour in which you do something, a copy is kept beside your profile, and before anything risky. They are kept by day, week and month.
# $count (Number) copies
# $moment (String) day and time of the newest
backup-copies-count = { $count ->
    [one] { $count } copy, of { $moment }.
   *[other] { $count } copies. The newest is of { $moment }.
}
backup-copies-none = None yet. The first one is made soon.
backup-copies-readable = Whoever uses this computer can read them, like the profile itself.
backup-copies-encrypted = They are encrypted, like the profile itself.
backup-copies-look = Look at the copies
backup-copies-choose = Choose a moment to see what is in its copy.
# $answers (Number) answers to questions
# $notes (Number) journal entries and lines of the plan
backup-copy-holds = Answers: { $answers }. Notes in journal and plan: { $notes }.
backup-copy-hurt = This copy is damaged and cannot be used. Choose another one.
backup-copy-same = The same as now.
backup-copy-almost = The same answers and notes as now; only your place differs.
# $count (Number) answers
backup-answers-fewer = { $count ->
    [one] { $count } answer fewer than now.
   *[other] { $count } answers fewer than now.
}
# $count (Number) answers
backup-answers-more = { $count ->
    [one] { $count } answer more than now.
   *[other] { $count } answers more than now.
}
# $count (Number) notes
backup-notes-fewer = { $count ->
    [one] { $count } note fewer than now.
   *[other] { $count } notes fewer than now.
}
# $count (Number) notes
backup-notes-more = { $count ->
    [one] { $count } note more than now.
   *[other] { $count } notes more than now.
}
backup-back = Go back to this copy …
# $moment (String) day and time
backup-back-to = Go back to { $moment }?
backup-back-what = Your place, answers, notes, plan and certificates become what they were then. Your settings stay.
backup-back-kept = What is there now is kept as a copy first, so you can come back to it.
backup-back-now = Go back
# $moment (String) day and time
backup-back-done = Everything is as it was at { $moment }.
backup-forget = Remove the older copies …
backup-forget-title = Remove the older copies?
backup-forget-what = What you rewrote or took back may still stand in older copies. One copy of now is kept, the others are overwritten and removed. It cannot be undone.
backup-forget-now = Remove them
# $count (Number) copies
backup-forgot = { $count ->
    [0] There were no older copies.
    [one] { $count } older copy was removed.
   *[other] { $count } older copies were removed.
}

## Check my data

backup-check-title = Check my data
backup-checking = Everything that is kept of you is being read. This takes a moment …
# $answers (Number) answers to questions
# $notes (Number) journal entries and lines of the plan
backup-check-sound = Your profile is whole: everything in it could be read. Answers: { $answers }, notes: { $notes }.
# $moment (String) day and time of the newest whole copy
backup-check-hurt = Part of your profile cannot be read. Save a backup of what is there, then go back to the copy of { $moment }, or change person and open your profile again: you are told what can come back.
backup-check-hurt-alone = Part of your profile cannot be read, and there is no whole copy. Save a backup of what is there, then change person and open your profile again: you are told what can come back.
backup-check-lock-mended = The lock of your profile lies on the disk twice. One of the two was damaged and is mended.
# $count (Number) whole copies
# $moment (String) day and time of the newest
backup-check-copies = { $count ->
    [one] { $count } copy is whole, of { $moment }.
   *[other] { $count } copies are whole. The newest is of { $moment }.
}
# $count (Number) damaged copies
backup-check-copies-hurt = { $count ->
    [one] { $count } copy is damaged. It is not used, and you need not do anything.
   *[other] { $count } copies are damaged. They are not used, and you need not do anything.
}
backup-check-new-copy = A new copy was made just now.
backup-check-no-copy = There is no whole copy, and none could be made. Is there room on the disk? Save a backup elsewhere.

## A damaged profile

backup-rescue-looking = Looking what can come back …
backup-rescue-lead = This can come back:
# $moment (String) day and time of the copy
backup-rescue-copy = From the automatic copy: everything up to { $moment }.
backup-rescue-no-copy = There is no whole copy. What can be read of the damaged file comes back.
# $count (Number) steps of learning
backup-rescue-steps = { $count ->
    [one] From the damaged file: { $count } later step of learning.
   *[other] From the damaged file: { $count } later steps of learning.
}
# $count (Number) notes
backup-rescue-notes = { $count ->
    [one] From the damaged file: { $count } later note.
   *[other] From the damaged file: { $count } later notes.
}
backup-rescue-nothing-more = The damaged file has nothing beyond that which can be read.
backup-rescue-kept = The damaged file is kept beside your profile until you delete the profile.
backup-rescue-action = Bring it back
backup-rescued = The profile is back, and you can open it now.

## Errors

backup-not-a-backup = This file is no backup of Preamble. Choose another one.
backup-damaged = This backup is damaged. Choose another one, perhaps of an earlier day.
backup-newer = This backup comes from a newer Preamble. Restore it with that one.
# $megabytes (Number) the largest size
backup-too-large = This file is too large for a backup: more than { $megabytes } MB. Choose another one.
# $name (String) the person's name
backup-other-person = This is the backup of { $name }, somebody else than who is learning now. Change person first.
# $name (String) the person's name
backup-open-first = { $name } has a profile on this computer. Open it first, then restore the backup.
backup-unreadable = This file cannot be opened. Choose another one.
