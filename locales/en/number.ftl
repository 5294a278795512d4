# Numbers of the library: statistics as pictures, with who counted and when.

number-title = Numbers
number-lead = What was counted, by whom and when. Every value has its source.
number-loading = The numbers are being opened
number-themes = Themes
number-theme-all = All themes
number-theme-treaties = The UN and its treaties
number-theme-violence = Violence
number-theme-killings = Women and girls killed
number-theme-reporting = Who reports it
number-theme-equality = Equality
number-theme-change = What has changed
# $count (Number) numbers that are shown
number-found = { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}
number-what = What was counted
number-unit-percent = Share
number-unit-people = People
number-unit-count = How many
number-unit-cases = Cases
number-unit-countries = Countries
number-unit-minutes = Minutes
# $value (String) the value as the source gives it
number-about = about { $value }
# $value (String) the value as the source gives it
number-more-than = more than { $value }
number-share-key = Each figure is one person in a hundred.
number-lessons = Lessons that use it
