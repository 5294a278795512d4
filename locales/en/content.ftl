# The check of courses: one message per kind of finding, with a hint that says how to mend it.
# Shown by preamble-kit check, one finding under the other.

## Files

content-file-missing = This file is missing
    .hint = Add it; the folder _template holds one to copy.

content-not-utf8 = The file is not UTF-8 text
    .hint = Save it again with the encoding UTF-8.

# $detail (String) what the reader of TOML says, in English
content-toml-invalid = The file cannot be read as TOML: { $detail }
    .hint = Compare the line with training-modules/README.md; often a quotation mark, a bracket or a field name is wrong.

# $detail (String) what the reader of JSON says, in English
content-json-invalid = The file cannot be read as JSON: { $detail }
    .hint = Often a comma or a quotation mark is missing in the line before.

# $found (String) number in the file
# $known (String) number this program reads
content-format-unknown = The course has the format { $found }; this program reads the format { $known }
    .hint = Use a newer program, or set format = { $known } if the course follows it.

# $lesson (String) folder name
content-lesson-unlisted = The lesson folder { $lesson } is not in the list of lessons
    .hint = Add it to lessons in course.toml, or remove the folder.

## Structure

# $version (String) as in the file
content-version-form = The version { $version } is not three numbers
    .hint = Write it like 1.0.0.

# $field (String) name in the file
# $kind (String) kind of block, or course or lesson
content-field-missing = { $kind }: the field { $field } is missing or empty
    .hint = Add { $field }; the table in training-modules/README.md shows what this kind needs.

# $field (String) name in the file
# $kind (String) kind of block
content-field-unexpected = { $kind }: the field { $field } does not belong here
    .hint = Remove { $field }, or correct the kind or form of the block.

# $what (String) quiz, test or group
# $found (String) number
# $low (String) number
# $high (String) number
content-number-range = { $what }: { $found } is out of range
    .hint = Choose a value from { $low } to { $high }.

# $id (String) as in the file
# $folder (String) name of the folder
content-id-folder = The course id { $id } differs from its folder { $folder }
    .hint = Make both the same. The id of a published course never changes, so rename the folder.

# $id (String) as in the file
# $what (String) of what
content-id-form = This id has a form that is not allowed: “{ $id }” ({ $what ->
        [course] course
        [folder] lesson folder
        [attitude] attitude statement
        [language] language
        [lesson] lesson
        [block] block
        [option] option
        [correct] right answer
        [step] step
        [choice] choice
        [term] term
        [fact] fact
        [group] lesson in the groups
       *[part] part
    })
    .hint = Use lower-case letters, digits and hyphens (born-with-them). Terms use underscores (human_rights), facts look like HR-07, languages like ru. The lesson ids course and glossary are taken.

# $id (String) as in the file
# $what (String) of what
content-id-duplicate = This id stands here a second time: “{ $id }” ({ $what ->
        [course] course
        [folder] lesson folder
        [attitude] attitude statement
        [language] language
        [lesson] lesson
        [block] block
        [option] option
        [correct] right answer
        [step] step
        [choice] choice
        [term] term
        [fact] fact
        [group] lesson in the groups
       *[part] part
    })
    .hint = Give one of the two another id, or remove one.

# $id (String) as in the file
content-id-retired = The id { $id } is retired and may not come back
    .hint = Choose a new id: somebody’s progress may still refer to the old one.

# $tag (String) as in the file
content-tag-undeclared = The tag { $tag } is not declared in course.toml
    .hint = Add it to tags in course.toml, or correct the spelling: a build could not leave this part out.

# $found (String) number
# $block (String) block id
content-correct-count = { $block }: right answers given: { $found }
    .hint = Give exactly one in correct; the form multiple may have more.

# $id (String) as in the file
# $block (String) block id
content-correct-unknown = { $block }: the right answer { $id } is not one of the options
    .hint = Use an id from options; a true-false question takes true or false.

# $block (String) block id
# $expected (String) number
# $found (String) number
content-option-unrated = { $block }: options: { $expected }, ratings: { $found }
    .hint = Give each option one rating, in the same order.

# $place (String) block or step id
# $found (String) number
content-best-count = { $place }: ratings “best” given: { $found }
    .hint = Exactly one choice is best; the others are acceptable or harmful.

# $step (String) step id
content-step-start = The first step of a scenario is { $step }
    .hint = The first step always has the id start.

# $step (String) step id
content-step-unknown = There is no step { $step } in this scenario
    .hint = Correct next, or add the step.

# $step (String) step id
content-step-unreachable = No choice leads to the step { $step }
    .hint = Name it as next of a choice, or remove the step.

# $lesson (String) as in the file
content-group-unknown = The groups name { $lesson }, which is no lesson of this course
    .hint = Use the folder name of a lesson.

# $lesson (String) folder name
content-lesson-ungrouped = The lesson { $lesson } is in no group of the forms
    .hint = Add it to a group in forms.groups.

# $form (String) pre or post
# $group (String) number of the group
# $expected (String) number
# $found (String) number
content-form-count = Group { $group }, form { $form }: questions needed: { $expected }, found: { $found }
    .hint = Mark exactly { $expected } questions of this group with use = ["{ $form }"].

# $sum (String) number
content-blueprint-shares = The shares of the course test add up to { $sum }
    .hint = knowledge, application and safety together make 1; none is below 0.

# $scope (String) lesson, aim or all
# $name (String) lesson folder or aim
# $needed (String) number
# $found (String) number
content-blueprint-few = Course test, { $scope ->
        [lesson] lesson { $name }
        [aim] aim { $name }
       *[all] all lessons
    }: questions needed: { $needed }, found: { $found }
    .hint = Write more questions with use = ["test"], or ask for fewer in the table test.

# $block (String) block id
content-spare-missing = The tagged question { $block } has no spare
    .hint = Add an untagged question of the same lesson, aim and use: it stands in when a build leaves the tagged one out.

# $stated (String) number
# $sum (String) number
content-minutes-sum = The course says { $stated } minutes; its lessons add up to { $sum }
    .hint = Correct minutes here or in the lessons.

## Words

# $language (String) tag
content-language-missing = The words in the language { $language } are missing: there is no such file
    .hint = Add the file, or take the language off the list in course.toml.

# $what (String) file, block or term
content-title-missing =
    { $what ->
        [file] The title is missing
        [term] The term is missing in its heading
       *[block] The heading has no words
    }
    .hint =
        { $what ->
            [file] Begin the file with a line like # Title.
           *[other] Write words before the id: ## Words {"{"}#id{"}"}.
        }

# $what (String) summary or outcomes
content-intro-missing = Above the first ## { $what ->
        [summary] the summary is missing
       *[outcomes] the list of outcomes is missing
    }
    .hint = After the title come one or two sentences, then the outcomes as a list with hyphens.

content-neutral-missing = The neutral title is missing
    .hint = Add a heading with the id neutral; it says nothing of the subject, and a certificate may carry it.

# $expected (String) number
# $found (String) number
content-attitude-count = Attitude statements: { $expected } in course.toml, { $found } here
    .hint = Write one numbered line per item, in the same order, under the heading with the id attitudes.

# $heading (String) the words
content-heading-id = The heading “{ $heading }” has no id
    .hint = Add it at the end of the line: {"{"}#id{"}"}.

# $block (String) block id
# $language (String) tag
content-block-missing = The words of the block { $block } are missing ({ $language })
    .hint = Add a heading ## with this id and the words under it.

# $block (String) id of the heading
content-block-extra = No block has the id { $block }
    .hint = Correct the id of the heading, or add the block to the TOML file.

# $expected (String) block id
# $found (String) block id
content-block-order = Here stands { $found }; the order of lesson.toml asks for { $expected }
    .hint = Put the blocks into the same order in both files.

# $part (String) part id
# $block (String) block id
content-part-missing = { $block }: the part { $part } is missing
    .hint = Add a heading ### with the id { $part } inside the block.

# $part (String) part id
# $block (String) block id
# $kind (String) kind of block
content-part-unknown = { $block }: { $kind } has no part { $part }
    .hint = Correct the id. A notice needs notice = true in lesson.toml, a step needs its [[blocks.steps]].

# $what (String) what is empty
# $block (String) block or term id
content-text-missing = { $block }: { $what ->
        [body] the text is missing
        [part] a part has no text
        [option] an option has no text
        [situation] the situation is missing
        [choice] a choice has no text
        [consequence] a choice has no consequence
        [feedback] a choice has no feedback
        [option-feedback] an option has no feedback
       *[term] the explanation is missing
    }
    .hint = Write it. A consequence is the second paragraph of a choice; feedback is a quotation (>) below it.

# $where (String) place
content-text-stray =
    { $where ->
        [intro] Above the first ## only a title, sentences and one list may stand
        [line] A line of this list must be one paragraph
        [attitudes] Under attitudes only a numbered list may stand
        [true-false] A true-false question has no list
        [after-list] After the list only a quotation may stand
        [option] Under an option only a quotation may stand
       *[choice] After the feedback of a choice only another quotation may stand
    }
    .hint = Move or remove the text; it would not appear in the lesson.

# $block (String) block id
# $expected (String) number
# $found (String) number
content-option-count = { $block }: options: { $expected } in lesson.toml, { $found } here
    .hint = Write one numbered item per option, in the same order.

# $step (String) step id
# $expected (String) number
# $found (String) number
content-choice-count = Step { $step }: choices: { $expected } in lesson.toml, { $found } here
    .hint = Write one numbered item per choice, in the same order. Indent what belongs to an item by three spaces.

content-pair-missing = The two sides of this pair cannot be told apart
    .hint = Write left => right.

# $step (String) step id
# $block (String) block id
content-step-missing = { $block }: the words of the step { $step } are missing
    .hint = Add a heading ### with this id, a situation and a numbered list.

# $block (String) block id
content-reason-missing = { $block }: the reason is missing
    .hint = Add a quotation (>) after the list, not indented: everybody sees it after the answer.

content-html = HTML is not allowed in a course
    .hint = Use Markdown only; comments belong into TOML files.

# $what (String) the address
content-link = Links are not allowed: { $what }
    .hint = Lessons work without a network. Name the source as a fact, or link a term: [word](term:id).

content-table = Tables are not allowed in a course
    .hint = Write a list instead: it fits small screens and is easy to listen to.

# $what (String) what it is
content-markup =
    { $what ->
        [code] Code is not allowed in a course
        [rule] A rule across the page is not allowed in a course
        [nesting] Lists, quotations or emphasis are nested too deep
        [heading] This heading has a level that is not allowed here
        [heading-mark] A heading cannot hold a source mark, a term or a picture
        [picture] A picture must stand alone in its paragraph
       *[slot] A slot must stand alone in its paragraph
    }
    .hint = Headings are # once, ## for blocks, ### for parts inside a block. Put a source mark into the text below the heading.

# $slot (String) as in the file
# $known (String) list of names
content-slot-unknown = No country pack fills the slot { $slot }
    .hint = Use pack. with one of these names: { $known }.

# $what (String) what was measured
# $limit (String) number
# $found (String) number
content-text-long =
    { $what ->
        [title] The title
        [outcome] The outcome
        [screen] The screen
        [situation] The situation
        [choice] The choice
        [consequence] The consequence
        [feedback] The feedback
        [question] The question
        [option] The option
       *[reason] The reason
    } is too long: { $found } { $what ->
        [title] characters
       *[other] words
    }, at most { $limit }
    .hint = Shorten it, or make two of it: one idea on one screen.

# $start (String) first words
# $limit (String) number
# $found (String) number
content-sentence-long = The sentence “{ $start } …” has { $found } words, more than { $limit }
    .hint = Make two sentences of it: one idea each.

## Facts and terms

# $mark (String) as in the file
content-citation-form = { $mark } looks like a source mark but is not one
    .hint = Write [HR-07], [HR-07, TR-01], [practice] or [practice; see HR-11].

# $fact (String) fact id
content-fact-unknown = There is no fact { $fact } in facts.json
    .hint = Correct the id, or add the fact with its source.

# $block (String) block id
content-reason-unsourced = { $block }: the reason names no source
    .hint = End it with a fact like [HR-07], or with [practice] if it is good craft without a source.

# $block (String) block id
content-claim-uncited = { $block }: not one source mark stands in this block
    .hint = Every sentence that states a fact needs one; good craft is marked [practice].

# $block (String) block id
# $facts (String) fact ids
content-fact-unconfirmed = { $block }: this graded question rests only on facts that nobody has confirmed yet: { $facts }
    .hint = Have a person check the source, then set confidence to confirmed in facts.json.

# $block (String) block id
# $facts (String) fact ids
content-fact-differs = { $block }: the source language and this translation do not cite the same facts: { $facts }
    .hint = Keep every source mark when you translate.

# $term (String) term id
content-term-unknown = There is no term { $term } in glossary/terms.toml
    .hint = Correct the id, or add the term and its words.

# $term (String) term id
# $language (String) tag
# $file (String) path
content-term-words = The term { $term } has no words ({ $language })
    .hint = Add a heading ## with this id to { $file }.

# $term (String) term id
content-term-unlisted = The term { $term } is linked here, but not in the lesson’s glossary
    .hint = Add it to glossary in lesson.toml.

# $term (String) term id
# $language (String) tag
content-term-unlinked = The term { $term } is in the lesson’s glossary, but nothing links to it ({ $language })
    .hint = Link it at its first use, [word](term:{ $term }), or take it off the list.

## Pictures

# $picture (String) file name
content-picture-missing = The picture { $picture } is not in media/
    .hint = Add the file, or correct the name.

# $picture (String) file name
content-picture-uncredited = The picture { $picture } has no credit and licence
    .hint = Add both, and the alternative texts, to media/media.toml.

# $picture (String) file name
content-picture-type = The type of { $picture } is not allowed
    .hint = Use SVG, PNG, JPEG or WebP, with the ending .svg, .png, .jpg or .webp.

# $expected (String) media type
# $found (String) media type or ?
content-picture-content = The file should be { $expected } by its name, but holds { $found }
    .hint = Rename the file, or save the picture again in the right format.

# $what (String) what was found
content-svg-unsafe = The SVG holds something that a drawing must not have: { $what }
    .hint = Save it as plain SVG: no scripts, events, links or references to other files.

# $picture (String) file name
# $language (String) tag
content-alt-missing = The picture { $picture } has no alternative text ({ $language })
    .hint = Say in alt what matters for learning; an empty text means decorative.

# $picture (String) file name
# $language (String) tag
# $found (String) number
# $low (String) number
# $high (String) number
content-alt-length = The alternative text of { $picture } ({ $language }) has { $found } characters
    .hint = Write { $low } to { $high } characters.

## Translations

# $language (String) tag
# $id (String) lesson and block id
content-translation-stale = The source of { $id } has changed since it was translated ({ $language })
    .hint = Compare the translation with the source, then run preamble-kit stamp.

# $language (String) tag
# $what (String) file or block
# $id (String) lesson and block id
content-translation-unstamped =
    { $what ->
        [file] Nobody has recorded what the translation was made from ({ $language })
       *[block] Nobody has recorded what { $id } was translated from ({ $language })
    }
    .hint = Compare the translation with the source, then run preamble-kit stamp.

## Library

# $date (String) as it stands
content-date-form = { $date } is not a date
    .hint = Write a year, a month or a day: 1979, 1979-12 or 1979-12-18. Days of any year: 12-10.

# $lesson (String) as it stands
content-lesson-form = { $lesson } does not name a lesson
    .hint = Write the folder of the course, a slash, and the folder of the lesson: human-rights/thirty-articles.

# $course (String) folder as it stands
content-course-unknown = There is no course { $course }
    .hint = Correct the name of the folder, or take it out: the screen would leave it out.

# $lesson (String) folder as it stands
# $course (String) folder of the course
content-lesson-unknown = The course { $course } has no lesson { $lesson }
    .hint = Correct the name: it is one of the folders that lessons in course.toml lists.

# $part (String) part id
# $block (String) entry id
# $expected (String) number of items, or from–to
# $found (Number) number of items found
# $form (String) numbered or bullets
content-list-count = { $block }, { $part }: the list has { $found } items, expected { $expected }
    .hint = { $form ->
        [numbered] Use one numbered list with one item for each value of the table, in the same order.
       *[other] Use one list with bullets.
    }

# $entry (String) entry id
# $fact (String) fact id
# $tag (String) tag of the fact
content-tag-missing = { $entry } rests on { $fact }, which has the tag { $tag }, but the entry has not
    .hint = Give the entry the same tag, so that both can be left out, or do without the fact.

# $blank (String) id of the blank
content-blank-unknown = There is no blank { $blank } here
    .hint = Blanks stand in letters only. List it under fields in letters.toml, or correct the id.

# $blank (String) id of the blank
# $block (String) entry id
content-blank-unused = { $block }: the blank { $blank } has no place in the words
    .hint = Write [caption](field:{ $blank }) where it belongs, or take it out of fields.

# $fact (String) fact id
# $entry (String) entry id
content-fact-unlisted = { $entry } cites { $fact }, but its table does not list it
    .hint = Add it to facts in the table.

# $fact (String) fact id
# $entry (String) entry id
content-fact-uncited = { $entry } lists { $fact }, but its words do not cite it
    .hint = Cite it where it is said, or take it out of facts.

## Country packs

# $expires (String) the day as it stands
# $latest (String) the latest day
# $months (Number) months after the check
content-expiry-late = The entry expires on { $expires }, later than { $months } months after it was checked
    .hint = Write { $latest } or earlier. Contacts hold for 6 months after the check, laws for 12.
