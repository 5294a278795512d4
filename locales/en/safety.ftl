# Safety: Cover, the first words about what the program hides and what it cannot.

# The button that empties the screen at once. At most 12 letters
safety-cover = Cover
safety-cover-hint = Empties the screen at once and closes the program. Key: Shift three times.
# $left (Number) presses of Shift until the screen is empty
safety-shift-left = { $left ->
    [one] Press Shift { $left } more time to cover
   *[other] Press Shift { $left } more times to cover
}

## First start

# $step (Number) this step
# $of (Number) steps in all
safety-step = Step { $step } of { $of }
safety-language-title = Choose your language
safety-language-lead = You can change it at any time.
safety-title = Before you begin
safety-lead = Some subjects here are private. Two minutes for your safety.
safety-hides-title = What Preamble does
safety-hides-none = It sends nothing. There is no internet connection and no account.
safety-hides-cover = Cover empties the screen in one moment.
safety-hides-start = The next start never shows where you stopped.
safety-cannot-title = What it cannot do
safety-cannot-shared = Others who use this computer can see that the program is here. They can open profiles that have no protection.
safety-cannot-watched = It cannot stop a keylogger, a camera or somebody who watches this computer.
safety-cannot-delete = Cover hides. It does not remove the program from this computer.
safety-safer = Do you think somebody watches this computer? A device that this person never touches is safer.
safety-practice-title = Practise Cover
safety-practice-lead = Click Cover at the edge of the window, or press Shift three times. It works on every screen.
safety-practice-start = Try it with Shift
# The practice waits for the key
safety-practice-now = Now press Shift three times
# $count (Number) presses so far, of 3
safety-practice-count = { $count } of 3
safety-practice-blank = This is what everybody would see. Press any key or click to come back.
safety-practice-done = Well done. That is all you need to remember.
safety-practice-again = Once more
safety-done = I have read this
