# Protected profiles: passphrase, recovery code, lock.

## The way in, on the start screen

protected-door-title = Protect a profile
protected-door-protects = Protects: everything is encrypted. Without the passphrase nobody can read it, and no list shows that it is here.
protected-door-limits = Does not protect: from somebody who watches you type, or who forces you to open it. If passphrase and recovery code are lost, so is the profile.
protected-door-start = Set a passphrase
protected-open-title = Open with name and passphrase
protected-open-lead = For protected profiles. This form is always here, whether or not there is one.
protected-open-action = Open
protected-forgotten = Use the recovery code
protected-name =
    .label = Name
    .hint = You type it each time. It is shown nowhere before you do.
protected-which-name = Name of the profile
protected-passphrase = Passphrase
protected-show = Show
protected-hide = Hide
# $seconds (Number) seconds until the next try
protected-waiting = { $seconds ->
    [one] The next try is possible in { $seconds } second.
   *[other] The next try is possible in { $seconds } seconds.
}

## Making one

protected-make-title = A profile under a passphrase
protected-make-lead = Everything you do is encrypted on this computer: place, answers, notes, your name.
protected-make-guest = What you did as a guest moves along.
protected-make-open = Everything in your profile moves along. The readable files are then overwritten and removed. Some disks keep old blocks for a while, and backups that you made stay readable.
protected-make-cannot = It cannot help against a camera, a program that records keys, or somebody who forces you. The program itself can still be found on this computer.
protected-which = Your passphrase
protected-drawn = Words drawn by chance
# $words (Number) how many words
# $bits (Number) strength in bits
protected-drawn-hint = { $words } words, about { $bits } bits. Nobody can guess them from what they know about you.
protected-own = My own passphrase
protected-own-hint = Several words that do not belong together. No names, dates, songs or sayings.
protected-drawn-words = Your words
protected-drawn-others = Draw other words
protected-again =
    .label = Type it once more
    .hint = By heart or from paper. You need it every time.
protected-differs = This is not the same passphrase.
# $bits (Number) strength in bits
protected-strength-too-weak = Too easy: about { $bits } bits. A computer finds it soon.
# $bits (Number) strength in bits
protected-strength-weak = Weak: at most { $bits } bits. It keeps out somebody who tries by hand, not somebody who copies the file.
# $bits (Number) strength in bits
protected-strength-fair = Fair: at most { $bits } bits. Drawn words are stronger.
# $bits (Number) strength in bits
protected-strength-strong = Strong: about { $bits } bits, if the words were chosen by chance.
protected-with-code =
    .label = Make a recovery code too
    .hint = 28 signs that open the profile if you forget the passphrase. Whoever finds them can open it too.
protected-make-action = Protect
protected-make-wait = One moment. The key is made slowly on purpose.

## The recovery code

protected-code-title = Your recovery code
protected-code-lead = It is shown this one time. Write it down or print it, and keep it where the wrong person will not look. Not on this computer.
protected-code-print = Print
protected-code-print-note = A printer may keep what it printed. By hand is safer.
protected-code-done = I have written it down
protected-code-use = With this code the profile opens without the passphrase: Start screen, “Use the recovery code”.
protected-code =
    .label = Recovery code
    .hint = Seven groups of four signs. Small letters and missing hyphens are fine.
protected-reset-title = Open with the recovery code
protected-reset-lead = The code opens the profile and you choose a new passphrase. Your name is not needed.
protected-new-passphrase = New passphrase
protected-reset-action = Open and set the passphrase

## The lock

protected-lock-title = Locked
protected-lock-lead = The profile is closed and its key is gone from memory. What you typed was saved first.
protected-lock-open = Open again
protected-lock-leave = Leave

## In the settings

protected-lock-now = Lock now
protected-lock-after =
    .label = Lock when nobody is there
    .hint = On Linux also at once when the screen is locked, the lid is closed, another user comes or the computer goes to sleep. On Windows and macOS it notices sleep only when the computer wakes.
# $minutes (Number) minutes without anybody
protected-minutes = { $minutes ->
    [one] After { $minutes } minute
   *[other] After { $minutes } minutes
}
protected-change = Change the passphrase
protected-change-now = Passphrase now
protected-change-key =
    .label = Encrypt everything anew
    .hint = Choose this if somebody may know the old passphrase or has copied the files. Older copies still open with the old one.
protected-change-action = Change
protected-changed = The passphrase is changed.
protected-code-has = There is a recovery code.
protected-code-none = There is no recovery code.
protected-code-renew = Make a new recovery code
protected-code-revoke = Remove the recovery code
protected-code-revoked = The old code opens nothing any more. Copies of the files that somebody made earlier still open with it.
protected-code-confirm = Type your passphrase to go on
protected-offer = Protect with a passphrase

## Errors

protected-locked = The profile is locked. Type the passphrase to go on.
protected-wrong = No profile opens with this. Check name, passphrase, keyboard language and capital letters.
# $seconds (String) seconds until the next try
protected-wait = After a wrong try one must wait. Try again in { $seconds } s.
protected-too-weak = This passphrase is too easy to guess. Take the drawn words, or more words that do not belong together.
# $longest (String) signs that fit
protected-too-long = This passphrase is too long: at most { $longest } signs.
protected-taken = Choose another passphrase.
protected-code-mistyped = This is not a recovery code. A sign is wrong or missing; compare it with your paper.
protected-not = This profile is not protected.
protected-already = This profile is protected already.
protected-damaged = The passphrase is right, but the file of the profile is damaged.
protected-envelope-damaged = The key file of a protected profile on this computer is damaged. If it is yours, put it back from a copy of the folder.
protected-memory = This computer has not enough free memory to open the profile. Close other programs and try again.
