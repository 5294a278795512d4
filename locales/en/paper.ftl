# What stands on printed papers: hand-outs, sheets, cards, questions and keys.

# $number (String) the page
# $of (String) how many pages
paper-page = Page { $number } of { $of }
paper-draft = Draft: no native editor has checked these words yet
# $code (String) six letters; the same code gives the same questions
paper-code = Code { $code }
paper-sources = Sources
paper-terms = Words
paper-private = For you alone. Nobody collects these lines.
paper-decide = Decide for yourself first. What follows from each choice stands further on.
# $title (String) title of the situation
paper-follows = What follows: { $title }
paper-rating-best = helps most
paper-rating-acceptable = acceptable
paper-rating-harmful = can do harm
# $title (String) title of the activity
# $number (Number) number of the card
# $of (Number) how many cards
paper-card = { $title } · { NUMBER($number) } of { NUMBER($of) }
paper-form-ordering = write the numbers 1, 2, 3 … in the boxes
paper-form-matching = write the letter of the partner in each box
paper-name = Name or a sign of your own (only if you want): ________________________
# $title (String) title of the questions
paper-key = Key: { $title }
# $points (Number) points needed
# $of (Number) points in all
paper-key-needed = Needed: { NUMBER($points) } of { NUMBER($of) } points
paper-key-safety = Matters for safety: must be right
# $letter (String) letter of the option
paper-key-half = Half a point: { $letter }

## Sheets, also in file names

paper-sheet-handout = Hand-out
paper-sheet-activity = Trainer’s sheet
paper-sheet-cards = Cards
paper-sheet-quiz = Questions
paper-sheet-quiz-key = Key to the questions
paper-sheet-pre = Form before the course
paper-sheet-pre-key = Key to the form before
paper-sheet-post = Form after the course
paper-sheet-post-key = Key to the form after
paper-sheet-test = Course test
paper-sheet-test-key = Key to the course test
paper-sheet-declaration = The Universal Declaration
paper-sheet-article-cards = Cards, the 30 articles
paper-sheet-action-cards = Cards, what can be done
paper-sheet-case = Case
# Part of a file name.
paper-stem-large = large print
# $number (Number) of the article
paper-article = Article { NUMBER($number) }
paper-declaration = Universal Declaration of Human Rights
paper-declaration-source = Official text of the United Nations, from the collection of its translations

## The list of a bundle

paper-contents = Contents
paper-contents-lead = Everything for the workshop. Copy participants’ papers once for each person; of all others one copy is enough.
# $files (Number) how many files
# $pages (Number) how many pages in all of them
paper-contents-sum = { $files ->
    [one] { NUMBER($files) } file
   *[other] { NUMBER($files) } files
}, { $pages ->
    [one] { NUMBER($pages) } page
   *[other] { NUMBER($pages) } pages
}
paper-contents-paper = Paper
paper-contents-file = File
paper-contents-pages = Pages
paper-bundle-participants = For each person
paper-bundle-trainer = For the trainer
paper-bundle-cut = To cut out
paper-bundle-keys = Keys: keep them to yourself
paper-all-courses = All courses

## Saving papers

paper-print = Print
paper-title = Papers to print
paper-what = What
paper-everything = All papers of the course, each as a file in a new folder
paper-language = Language
paper-look = How
paper-large = Large print, 18 pt
paper-monochrome = Black and white, little ink
paper-code-field = Code of the questions
paper-code-hint = The same code makes the same questions and the key to them. Type the code of an earlier paper to print it again.
paper-save = Choose a folder and save
paper-save-where = Where should the papers go?
paper-save-here = Save here
# $number (Number) the paper that is being made
# $of (Number) how many papers
paper-making = Making paper { NUMBER($number) } of { NUMBER($of) }
paper-stop = Stop
# $folder (String) where they are
# $sum (String) "3 files, 7 pages"
paper-saved = Saved: { $sum }, in { $folder }. Other people who use this computer may be able to open these files.
paper-nothing = Choose at least one paper.
# Shown behind the sheet of one's choice in the list.
paper-hint-handout = The whole lesson, for each person
paper-hint-activity = Materials, steps, safety
paper-hint-cards = To cut out
paper-hint-quiz = On paper, without answers
paper-hint-key = What is right and why, for the trainer

## Errors

paper-no-sheet = There is no such paper. Go back and choose another one.
paper-code-invalid = The code has six letters or digits, as on the paper; it has no I, O, 0 or 1. Correct it, or leave it empty.
# $letters (String) letters without a font
paper-letters = These letters cannot be printed: { $letters }. Choose another language.
