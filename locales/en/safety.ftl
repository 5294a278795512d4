# Safety: Cover, the first words about what the program hides and what it cannot.

# The button that empties the screen at once. At most 12 letters
safety-cover = Cover
safety-cover-hint = Empties the screen at once and closes the program. Key: Shift three times.
safety-cover-hint-page = Shows short readings at once and closes your profile. Key: Shift three times.
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
safety-title = What Preamble hides and what it cannot
safety-lead = Some subjects here are private. Two minutes for your safety.
safety-hides-title = What Preamble does
safety-hides-none = It sends nothing. There is no internet connection and no account.
safety-hides-cover = Cover empties the screen in one moment.
safety-hides-start = The next start never shows where you stopped.
safety-hides-traces = It leaves nothing in lists of recent files, and no notifications. As a guest you leave no file at all.
safety-hides-discreet = With discreet titles, courses have neutral names. You find this in the settings.
safety-cannot-title = What it cannot do
safety-cannot-shared = Others who use this computer can see that the program is here. They can open profiles that have no protection.
safety-cannot-watched = It cannot stop a keylogger, a camera or somebody who watches this computer.
safety-cannot-delete = Cover hides. It does not remove the program from this computer.
safety-cannot-files = It cannot take back what you saved or printed: backups, certificates, sheets of paper. A disk may keep old bytes of a deleted file.
safety-cannot-force = It cannot help when somebody forces you to open your profile.
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

## Readings: what Cover may leave on the screen. They say nothing of the courses. A blank line parts paragraphs

safety-readings-title = Short readings
# For screen readers: the list of texts
safety-readings-list = Texts
safety-readings-bread = Bread at home
safety-readings-bread-text =
    Bread needs four things: flour, water, salt and time. The yeast in it is alive. It eats a little of the flour and breathes out gas, and the gas lifts the dough.

    Mix the dough in the evening and leave it under a cloth. In the morning it is twice as large. Fold it a few times, let it rest for half an hour and put it into a hot oven.

    A loaf is done when it sounds hollow: turn it round and knock on the bottom. Then let it cool before you cut it, however good it smells.
safety-readings-birds = Why geese fly in a V
safety-readings-birds-text =
    A goose that flies leaves air behind it that turns upwards at the tips of its wings. The next goose flies just there and is carried a little.

    The one in front has the hardest work. After a while it falls back, and another takes its place. Young birds learn the order from their parents on their first journey.

    Many flocks come by the same lakes every year. If you hear them at night, look at the moon: sometimes they cross it.
safety-readings-tea = Tea without haste
safety-readings-tea-text =
    Green, black and white tea come from the same plant. What makes them different is what happens to the leaves after the harvest: how long they wither, and whether they are heated at once.

    Black tea likes boiling water. Green tea turns bitter in it, so let the water stand for some minutes first.

    Warm the pot, count one spoon for each cup, and wait four minutes. The waiting is the best part.
safety-readings-snow = Under the snow
safety-readings-snow-text =
    Snow is warm. There is much air between its crystals, and air keeps heat. Under half a metre of it the ground hardly freezes, though there is hard frost above.

    Mice and shrews dig tunnels there and stay awake all winter. An owl can hear them through the snow.

    In spring, when it melts, look at the meadow: small earthen ropes show where the tunnels were.
