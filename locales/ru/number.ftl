# Numbers of the library: statistics as pictures, with who counted and when.

number-title = Цифры
number-lead = Что посчитали, кто и когда. У каждого числа есть источник.
number-loading = Цифры открываются
number-themes = Темы
number-theme-all = Все темы
number-theme-treaties = ООН и её договоры
number-theme-violence = Насилие
number-theme-killings = Убийства женщин и девочек
number-theme-reporting = Кто об этом сообщает
number-theme-equality = Равенство
number-theme-change = Что изменилось
# $count (Number) numbers that are shown
number-found = { $count ->
    [one] Показано { $count } число
    [few] Показаны { $count } числа
    [many] Показано { $count } чисел
   *[other] Показано { $count } числа
}
number-what = Что посчитали
number-unit-percent = Доля
number-unit-people = Человек
number-unit-count = Сколько
number-unit-cases = Случаев
number-unit-countries = Стран
number-unit-minutes = Минут
# $value (String) the value as the source gives it
number-about = около { $value }
# $value (String) the value as the source gives it
number-more-than = более { $value }
number-share-key = Каждая фигурка — один человек из ста.
number-lessons = Уроки об этом
