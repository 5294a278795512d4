# Search over courses, lessons, glossary, library and help.

search-title = Поиск
search-field = Искать по всей программе
search-clear = Очистить
search-key-enter = Enter
search-key-escape = Esc
search-key-slash = /
search-keys-move = выбрать
search-keys-open = открыть
search-keys-clear = очистить
search-group-course = Курсы
search-group-lesson = Уроки
search-group-term = Термины
search-group-article = Всеобщая декларация
search-group-plain = Статьи простыми словами
search-group-instrument = Договоры и органы
search-group-case = Дела
search-group-number = Цифры
search-group-action = Участие
search-group-letter = Письма и бумаги
search-group-help = Помощь
# $count (Number) of further things of this kind
search-more = Показать ещё { $count }
# $number (Number) of the lesson in its course
search-lesson-number = Урок { $number }
search-notice = сначала предупреждение
# $count (Number) of things found
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-none = Ничего не нашлось
search-none-help = Попробуйте меньше слов или другое слово с тем же смыслом. Поиск смотрит только то, что есть на этом компьютере, и не запоминает, что вы набираете.
search-some-words = Страниц со всеми этими словами нет. В этих есть часть слов.
search-instead = Возможно, вы имели в виду:
search-try = Попробуйте слова
