# Who is learning: guest, open profile, picture sign-in, My data.

profile-title = Who is learning?
profile-known = On this computer
profile-new = New here
# Stands where a name would be
profile-guest-name = Guest
profile-guest-title = Look around as a guest
profile-guest-protects = Protects: nothing is written to this computer. When you leave, all is gone.
profile-guest-limits = Does not protect: whoever sees the screen while you learn sees it too.
profile-guest-start = Begin as a guest
profile-open-title = Make a profile
profile-open-protects = Protects: your place, your results and your notes stay on this computer only.
profile-open-limits = Does not protect: others who use this computer can read it. It is not encrypted.
profile-open-start = Make a profile
profile-restore = Restore a backup
profile-check-certificate = Check a certificate
profile-safety = Language and safety
profile-enter-short = Open

## Where nothing can be written

profile-unwritable-title = No profile can be kept here
# $folder (String) the folder in which profiles would lie
profile-unwritable = Nothing can be written to { $folder }. As a guest you can learn everything, and save a backup somewhere else before you leave. To make a profile, take off the write protection of the medium, or copy the program to a place that can be written, and start it again.
profile-unwritable-door = Not possible from here: see above.
profile-lent-entry = You can learn; what you do is not kept there.
profile-lent = Nothing can be written where your profile lies. You can read everything and go on learning. What you do now is gone when you leave, unless you save a backup somewhere else; your profile takes it in when it can be written again.
profile-lent-log = What you did last before may be missing here. It is still in the profile: open it once where it can be written.
profile-lent-save = Save a backup

## Making a profile

profile-create-title = A profile on this computer
profile-name =
    .label = Name
    .hint = Any name that you like. It is shown on the start screen.
profile-pictures-ask =
    .label = Sign in with three pictures
    .hint = Keeps curious eyes out. It is no lock: who knows computers can still read the files.
profile-create-action = Make the profile
profile-save-guest-title = Save what you did as a guest
profile-save-guest-lead = Your place, your answers and your notes move into a profile on this computer.
profile-save-guest-action = Save as a profile
profile-protect-instead = Protect it with a passphrase instead

## Pictures

profile-pictures-choose = Choose three pictures and remember their order
# $name (String) the person's name
profile-pictures-enter = { $name }, tap your three pictures in order
# $count (Number) pictures chosen so far
profile-pictures-count = { $count } of 3 chosen
profile-pictures-clear = Begin again
profile-picture-sun = Sun
profile-picture-boat = Boat
profile-picture-tree = Tree
profile-picture-key = Key
profile-picture-bird = Bird
profile-picture-house = House
profile-picture-cup = Cup
profile-picture-leaf = Leaf
profile-picture-star = Star
profile-picture-mountain = Mountain
profile-picture-book = Book
profile-picture-shell = Shell

## The person

profile-person-guest = You are learning as a guest. Nothing is written to this computer.
profile-person-open = Your work is saved on this computer after every step.
profile-person-protected = Your profile is encrypted. It is saved after every step.
profile-person-lent = Nothing can be written where your profile lies. What you do now is gone when you leave, unless you save a backup.
profile-switch = Change person
profile-leave-title = Leave without saving?
profile-leave-lead = What you did as a guest is gone when you leave. You can save it in a profile first.
profile-leave-lent = Nothing can be written where your profile lies. What you did since you opened it is gone when you leave. You can save a backup somewhere else first, with your notes if you want to keep them.
profile-leave-locked = Nothing can be written where your profile lies. What you did since you opened it is held only until you leave. To save it, open the profile again.
profile-leave-action = Leave, keep nothing
profile-leave-save = Save first

## My data

profile-data-title = My data
profile-data-lead = All that the program keeps about you. It never leaves this computer unless you take it along.
profile-data-kept = What is kept
profile-data-where = Where it lies
# $size (String) "2.4 MB"
profile-data-size = Size: { $size }
profile-data-lent = Nothing can be written there. What you do now is only in the memory of this computer until you save a backup.
profile-data-guest = Only in the memory of this computer, until you leave.
profile-data-nothing = Nothing yet. Open a course, and your steps appear here.
# $from (String) a date
# $to (String) a date
profile-data-span = From { $from } to { $to }
profile-data-journal = Journal entries
profile-data-plan = Lines of the plan
profile-data-attitudes = Private answers about attitudes
profile-data-certificates = Certificates
profile-data-delete-title = Delete the profile
profile-data-delete-lead = Your place, answers, notes and certificates go from this computer. Backups that you saved elsewhere stay. It cannot be undone.
profile-data-delete-action = Delete the profile
# $name (String) the person's name
profile-data-delete-name = To delete it, write the name: { $name }
profile-data-delete-now = Delete for good

## What is counted on My data: event kinds

profile-data-visited = Screens seen
profile-data-skipped = Parts skipped
profile-data-chose = Choices in scenarios
profile-data-began = Quizzes and tests begun
profile-data-answered = Answers to questions
profile-data-finished = Quizzes and tests finished
profile-data-reviewed = Answers in reviews
profile-data-left-out = Courses left out of the review, or taken back
# Steps that a newer Preamble wrote
profile-data-other = Other steps

## Errors

profile-damaged = The file of this profile is damaged and cannot be opened.
profile-newer = This profile comes from a newer Preamble. Use that one; nothing was changed here.
profile-read-only = Nothing can be written where profiles are kept. Save a backup in another folder to keep what you do; or take off the write protection of the medium and start again.
profile-place-gone = The medium with your profile does not answer: perhaps it was pulled out. All that was saved is safe on it. Put it back where it was, then try again.
profile-in-use = This profile is open in another window. Close it there first.
profile-nameless = Damaged profile
# $day (String) day on which it was last written
profile-nameless-of = Damaged profile, last used { $day }
profile-missing = This profile is no longer on this computer.
profile-no-copy = There is no sound copy of this profile.
profile-none = Nobody is learning now. Choose who is learning.
profile-already-open = Somebody is learning already. Change person first.
profile-name-empty = Write a name. Any name will do.
# $longest (Number) letters that fit
profile-name-too-long = This name is too long: at most { $longest } letters.
# $name (String) the name
profile-name-taken = There is a profile { $name } on this computer already. Choose another name.
profile-name-differs = This is not the name of the profile. Write it exactly as it stands above.
profile-pictures-unknown = Choose three of the pictures.
profile-pictures-wrong = These are not the pictures, or not in this order. Try again.
