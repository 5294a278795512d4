# Help: where one can find help, who says so, and what we do not know. The words about each contact come from country packs.

country-title = Help
country-lead = People and places that can help, and how sure we are of each.
# Closes Help; the screen under it is as it was
country-back = Back to where you were
country-back-key = Esc
country-where =
    .label = Where are you?
    .hint = So that Help shows the right numbers. The answer stays on this computer.
country-where-none = I would rather not say
country-where-none-hint = Choose this also if your country is not here. Help then shows what holds everywhere.
country-where-title = Where are you?
country-where-lead = So that Help shows the right numbers. You need not answer, and you can change it at any time.

## Before a call

country-before-title = Before you call
country-before = Call from a phone that nobody checks. Calls can appear on a bill or in the call list. Preamble never calls and never opens a page by itself.

## Sections, by slot

country-slot-emergency = In danger now
country-slot-helplines = People who listen and help
country-slot-police_complaint = With the police
country-slot-equality_body = Body for equality
country-slot-nhri = Complaints about authorities
country-slot-child_protection = When a child may be in danger
country-slot-law-violence = The law on violence
country-slot-law-discrimination = The law against discrimination
country-slot-treaties = Treaties and courts beyond the country
country-slot-legal_risk = Before you act in public
country-law-title = Law and treaties
country-law-lead = Not advice for your case. A lawyer knows what holds today.

## Nothing checked is known

country-none-emergency = We have no checked number for your country. If you are in danger now and it is safe to call, use the emergency number you know.
country-none-helplines = We have no checked number for your country. You can ask a doctor, a lawyer or a women’s organisation that you trust.

## One contact

country-kind-emergency = Emergency
country-kind-violence = Violence
country-kind-children = Children and young people
country-kind-discrimination = Discrimination
country-kind-legal = Legal advice
country-kind-mental_health = When it is hard to bear
country-kind-directory = Where to look further
country-run = Who answers
country-run-state = The State
country-run-ngo = An organisation that is not part of the State
country-run-mixed = State and other organisations together
country-part-hours = Hours
country-part-cost = Cost
country-part-languages = Languages
country-part-ways = Other ways than calling
country-part-serves = For whom
country-part-expect = What to expect
country-part-risks = Risks
# $list (String) names of what is not known, such as "hours, languages"
country-unknown = Not known to us: { $list }.
# $name (String) the name of the contact
country-copy = Copy the number of { $name }
country-copy-short = Copy
country-copied = Copied. Others who use this computer can paste it, until something else is copied.
country-copy-failed = It could not be copied. Select the number and copy it, or write it down.
country-offline = Needs the internet. A visit may leave traces.

## How sure we are

# $when (String) a year, a month or a day
country-checked = Checked: { $when }
# $when (String) a year, a month or a day
country-expired = Not checked since { $when }
country-official = seen at the operator or in an official text
country-secondary = from a secondary source
# $source (String) where it was seen
country-source = Source: { $source }
country-not-called = None of us has called this number yet.
country-not-written = None of us has tried this address yet.
country-called = We have tried it ourselves.

## The pack itself

country-pack-title = About these entries
# $name (String) name of the country
# $version (String) version of the pack
# $when (String) the day on which it was put together
country-pack = { $name }, version { $version }, put together on { $when }.
country-pack-nobody = No organisation has taken these entries over yet. Trust your own knowledge and people near you more than this page.
# $name (String) the organisation
country-pack-maintainer = Kept up to date by { $name }.
country-pack-own = An organisation can put its own entries in place of ours: the folder “countries” beside the data of this program.
# $folders (String) names of folders
country-broken = Entries of an organisation could not be read: { $folders }. Those that came with the program are shown.

## About the program, under Help

country-program-title = About this program
country-program = Cover empties the screen at once: the button at the edge of the window, or Shift three times. It does not hide that the program is on this computer.
country-program-note = What it hides and what it cannot
country-loading = Help is being opened
