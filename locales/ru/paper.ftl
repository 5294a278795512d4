# Слова на печатных листах: раздатки, листы ведущего, карточки, вопросы и ключи.

# $number (String) the page
# $of (String) how many pages
paper-page = Страница { $number } из { $of }
paper-draft = Черновик: редактор-носитель языка эти слова ещё не проверил
# $code (String) six letters; the same code gives the same questions
paper-code = Код { $code }
paper-sources = Источники
paper-terms = Слова
paper-private = Только для вас. Эти строки никто не собирает.
paper-decide = Сначала решите сами. К чему ведёт каждый выбор, сказано дальше.
# $title (String) title of the situation
paper-follows = К чему это ведёт: { $title }
paper-rating-best = помогает лучше всего
paper-rating-acceptable = приемлемо
paper-rating-harmful = может навредить
# $title (String) title of the activity
# $number (Number) number of the card
# $of (Number) how many cards
paper-card = { $title } · { NUMBER($number) } из { NUMBER($of) }
paper-form-ordering = впишите в клетки числа 1, 2, 3 …
paper-form-matching = впишите в каждую клетку букву пары
paper-name = Имя или свой знак (только если хотите): ________________________
# $title (String) title of the questions
paper-key = Ключ: { $title }
# $points (Number) points needed
# $of (Number) points in all
paper-key-needed = Нужно баллов: { NUMBER($points) } из { NUMBER($of) }
paper-key-safety = Важно для безопасности: ответ должен быть верным
# $letter (String) letter of the option
paper-key-half = Полбалла: { $letter }
