# One file with everything of a person: save it, restore it.

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
