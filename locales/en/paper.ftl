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
