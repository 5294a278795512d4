# The command line preamble-kit. `kit-<command>` is the help of a command, `kit-<command>-<argument>` of an argument.

kit-about = Tools of Preamble for authors, translators and organisations
kit-language = Language of the answers, for instance ru
# $path (String) file or folder
# $reason (String) what the system says
kit-unreadable = Cannot read or write { $path }: { $reason }

## check

kit-check = Check a course, a folder of courses, or the folder locales/
    .more =
        Example: preamble-kit check training-modules

        Exit code 0: no errors. 1: errors, or warnings with --strict. 2: cannot be read.
        Folders that begin with an underscore are left out unless you name them.
kit-check-path = Folder of one course, or a folder of courses
kit-check-json = Answer as JSON, for programs
kit-check-omit = Check the course as it is without this tag (sogi) or beginning of a tag (org:); may be repeated
kit-check-strict = Treat warnings as errors
kit-check-none = there is no course here
kit-check-error = error
kit-check-warning = warning
# $hint (String) what to do
kit-check-hint = hint: { $hint }
# $lessons (Number) lessons checked
# $languages (Number) languages found
# $errors (Number) errors
# $warnings (Number) warnings
kit-check-summary = { $lessons ->
        [one] { $lessons } lesson
       *[other] { $lessons } lessons
    }, { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }, { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
# $files (Number) Fluent files checked
# $errors (Number) mistakes
kit-check-locales = { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }

## figures

kit-figures = Count words, minutes and questions, and measure how hard the courses are to read
    .more =
        Example: preamble-kit figures training-modules

        Prints two tables. LIX: below 40 is easy, 40 to 50 a newspaper. Reading ease (Flesch; Oborneva for Russian): 60 and more is plain.
        Exit code 0: counted. 1: a course has errors. 2: cannot be read.
kit-figures-path = Folder of one course, or a folder of courses
kit-figures-json = Answer as JSON, for programs
kit-figures-omit = Measure the course as it is without this tag (sogi) or beginning of a tag (org:); may be repeated
# $path (String) folder of the course
kit-figures-broken = { $path } has errors. Run preamble-kit check on it first.
kit-figures-head = | course | lesson | language | words | minutes | questions | words in a sentence | sentences over 20 words | LIX | reading ease |
kit-figures-whole = whole course
kit-figures-facts-head = | course | facts cited | of them unchecked | graded questions that rest on unchecked facts alone |

## stamp

kit-stamp = Record which words a translation was made from
    .more =
        Example: preamble-kit stamp training-modules/human-rights ru

        Run it after you have compared the translation with the source. When the source changes later, check says which block is stale.
kit-stamp-course = Folder of the course
kit-stamp-translation = Language that was translated, for instance ru
kit-stamp-lesson = Only this lesson (folder or id); may be repeated
# $texts (Number) texts recorded
# $path (String) file
kit-stamp-done = { $texts ->
        [one] { $texts } text recorded
       *[other] { $texts } texts recorded
    } in { $path }
kit-stamp-unreadable = The course cannot be read. Run preamble-kit check first.
# $name (String) language tag
kit-stamp-unknown-language = The course has no language { $name }. Add it to languages in course.toml.
# $name (String) language tag
kit-stamp-source-language = { $name } is the source language. Name the language that was translated.
# $name (String) as typed
kit-stamp-unknown-lesson = The course has no lesson { $name }. Use its folder name or its id.

## serve

kit-serve = Open the app in a browser on this computer
    .more =
        Example: preamble-kit serve --data ~/preamble-data --port 8123

        The address works on this computer only and changes at every start. Stop with Ctrl+C.
kit-serve-data = Folder for profiles; it is made when somebody makes a profile
kit-serve-port = Port; 0 takes a free one
kit-serve-ui = Folder with the built screens (made by cargo xtask run)
kit-serve-home = Folder in which the file picker starts
kit-serve-no-ui = the screens are not built yet; run cargo xtask run
# $address (String) address with the secret of this start
kit-serve-address = Preamble is open at { $address }

## certificate

kit-certificate = Check a certificate: its PDF, the JSON inside it, or the text of its QR code
    .more =
        Example: preamble-kit certificate verify certificate.pdf

        Works without a network. Exit code 0: intact. 1: altered, or made by another program. 2: not readable as a certificate.
kit-certificate-action = What to do
kit-certificate-file = The PDF, the JSON, or a text file with the letters of the QR code
kit-certificate-json = Answer as JSON, for programs

## profile

kit-profile = Check, save or restore the open profiles of a data folder
    .more =
        Example: preamble-kit profile check --data ~/preamble-data

        check reads every profile and every automatic copy; backup saves into --file; restore takes one backup from --file.
        Protected profiles, and those with pictures, open only in the app. Exit code 0: everything is whole. 1: something is damaged or refused. 2: no profile.
kit-profile-action = What to do
kit-profile-data = Folder of the profiles
kit-profile-name = Only the profile of this name
kit-profile-file = Folder for the backups, or the backup to restore
kit-profile-private = Take the private journal along
kit-profile-json = Answer as JSON, for programs
kit-profile-none = there is no open profile of that name here
# $answers (Number) answers to questions
# $notes (Number) journal entries and lines of the plan
# $copies (Number) automatic copies
# $hurt (Number) damaged ones
# $newest (String) moment of the newest whole copy
kit-profile-whole = whole. Answers: { $answers }, notes: { $notes }. Copies: { $copies }, damaged: { $hurt }; newest whole one: { $newest }
# $copies (Number) automatic copies
# $hurt (Number) damaged ones
# $newest (String) moment of the newest whole copy
kit-profile-hurt = damaged. Copies: { $copies }, damaged: { $hurt }; newest whole one: { $newest }. Open the profile in the app: it offers what can come back.

kit-print = Print a course: hand-outs, trainer’s sheets, cards, questions and their keys, as PDF
    .more =
        Example: preamble-kit print human-rights --words ru --large -o papers
        The code on the questions makes the same paper again: --seed CODE
kit-print-course = Id of a course, or all
kit-print-lesson = Only this lesson
kit-print-large = Large print: 18 pt and more
kit-print-monochrome = Black and white, little ink
kit-print-seed = Code of a paper that was printed before
kit-print-words = Language of the papers; without it that of the command line
kit-print-country = Entries of a country in the texts: ru, international, or none
# $id (String) what was given
# $known (String) ids
kit-print-country-unknown = There are no entries for { $id }. Known: { $known }.
kit-print-output = Folder for the files
kit-print-json = Answer with a list of files and pages
# $files (Number) files written
# $pages (Number) pages in all files
kit-print-done = { NUMBER($files) } files, { NUMBER($pages) } pages
kit-print-code = The code has six letters, as on the paper; it has no I, O, 0 or 1.
