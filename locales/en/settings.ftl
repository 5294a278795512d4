# Settings: languages, how the screen looks.

settings-title = Settings
# Opens text size, spacing and colours. At most 14 letters
settings-reading = Text and colours
settings-text-size = Text size
settings-spacing = Spacing
settings-spacing-normal = Normal
settings-spacing-wide = Wide
settings-theme = Colours
settings-theme-system = As on this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-sample = All human beings are born free and equal in dignity and rights.
settings-languages = Languages
settings-language =
    .label = Language of the program
settings-content-language =
    .label = Language of the courses
    .hint = If a course has no such language, you see it in another one.
settings-content-same = The same as the program
settings-second-language =
    .label = Second language
    .hint = In a lesson you can look at the same screen in this language.
settings-second-none = None
settings-privacy = Privacy
settings-discreet =
    .label = Discreet titles
    .hint = Courses and certificates show neutral names and covers on all lists.
settings-safety = Read the safety page again
settings-look = How it looks
settings-look-change = Change text and colours
settings-help = Help where you are
