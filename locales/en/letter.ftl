# Letters and other papers with blanks.

letter-title = Letters and papers
letter-lead = Fill in what you like and see the text grow. Nothing is sent, and nothing you write here is kept unless you save it as a file.
letter-empty = There are no templates in this language yet.
letter-back = Back to Take part
letter-all = All letters and papers
letter-open = Fill in
letter-fields = Your words
letter-text = The text
letter-before = Before you hand it on
letter-save-pdf = Save as PDF
letter-save-text = Save as text
letter-save-where = Where should the text go?
letter-save-here = Save here
# $path (String) the file
letter-saved = Saved: { $path }. Other people who use this computer may be able to open this file.
letter-kind-letter = Letter
letter-kind-petition = Petition
letter-kind-press-release = Press release
letter-kind-checklist = Checklist
letter-kind-consent = Consent
letter-kind-evaluation = Evaluation
letter-kind-poster = Poster
letter-kind-programme = Programme
letter-kind-plan = Plan

## Errors

# $letter (String) id
letter-unknown = The template { $letter } is not on this computer. Choose another one.
