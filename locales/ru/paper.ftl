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

## Листы, в том числе в именах файлов

paper-sheet-handout = Раздатка
paper-sheet-activity = Лист ведущего
paper-sheet-cards = Карточки
paper-sheet-quiz = Вопросы
paper-sheet-quiz-key = Ключ к вопросам
paper-sheet-pre = Анкета до курса
paper-sheet-pre-key = Ключ к анкете до курса
paper-sheet-post = Анкета после курса
paper-sheet-post-key = Ключ к анкете после курса
paper-sheet-test = Итоговый тест
paper-sheet-test-key = Ключ к итоговому тесту
paper-sheet-declaration = Всеобщая декларация
paper-sheet-article-cards = Карточки, 30 статей
paper-sheet-action-cards = Карточки, что можно сделать
paper-sheet-case = Дело
# Часть имени файла.
paper-stem-large = крупный шрифт
# $number (Number) of the article
paper-article = Статья { NUMBER($number) }
paper-declaration = Всеобщая декларация прав человека
paper-declaration-source = Официальный текст ООН из собрания переводов Декларации

## Список комплекта

paper-contents = Содержание
paper-contents-lead = Всё для занятия. Листы для участников скопируйте по одному на каждого; остальных достаточно одной копии.
# $files (Number) how many files
# $pages (Number) how many pages in all of them
paper-contents-sum = { $files ->
    [one] { NUMBER($files) } файл
    [few] { NUMBER($files) } файла
    [many] { NUMBER($files) } файлов
   *[other] { NUMBER($files) } файла
}, { $pages ->
    [one] { NUMBER($pages) } страница
    [few] { NUMBER($pages) } страницы
    [many] { NUMBER($pages) } страниц
   *[other] { NUMBER($pages) } страницы
}
paper-contents-paper = Лист
paper-contents-file = Файл
paper-contents-pages = Страниц
paper-bundle-participants = Каждому участнику
paper-bundle-trainer = Ведущему
paper-bundle-cut = Вырезать
paper-bundle-keys = Ключи: не раздавать
paper-all-courses = Все курсы

## Сохранение листов

paper-print = Печать
paper-title = Листы для печати
paper-what = Что
paper-everything = Все листы курса, каждый отдельным файлом в новой папке
paper-language = Язык
paper-look = Как
paper-large = Крупный шрифт, 18 пунктов
paper-monochrome = Чёрно-белая печать, мало краски
paper-code-field = Код вопросов
paper-code-hint = По одному и тому же коду получаются те же вопросы и ключ к ним. Чтобы напечатать прежний лист, введите его код.
paper-save = Выбрать папку и сохранить
paper-save-where = Куда сохранить листы?
paper-save-here = Сохранить здесь
# $number (Number) the paper that is being made
# $of (Number) how many papers
paper-making = Готовится лист { NUMBER($number) } из { NUMBER($of) }
paper-stop = Остановить
# $folder (String) where they are
# $sum (String) "3 files, 7 pages"
paper-saved = Сохранено: { $sum }, в папке { $folder }. Другие люди, которые пользуются этим компьютером, возможно, смогут открыть эти файлы.
paper-nothing = Выберите хотя бы один лист.
# Shown behind the sheet of one's choice in the list.
paper-hint-handout = Весь урок, каждому участнику
paper-hint-activity = Материалы, ход, безопасность
paper-hint-cards = Вырезать
paper-hint-quiz = На бумаге, без ответов
paper-hint-key = Что верно и почему, для ведущего

## Ошибки

paper-no-sheet = Такого листа нет. Вернитесь и выберите другой.
paper-code-invalid = В коде шесть букв или цифр, как на листе; в нём нет I, O, 0 и 1. Исправьте его или оставьте поле пустым.
# $letters (String) letters without a font
paper-letters = Эти буквы напечатать нельзя: { $letters }. Выберите другой язык.
