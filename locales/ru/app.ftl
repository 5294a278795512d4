# Рамка вокруг всех экранов: боковая полоса и общие кнопки.

# Название программы; не переводится
app-name = Preamble
# Так чтец экрана называет боковую полосу
app-places = Разделы
app-place-learn = Учиться
app-place-help = Помощь
app-help-hint = Помощь: номера, места, советы. Клавиша F1.
app-place-review = Повторение
app-place-library = Библиотека
app-place-actions = Участие
app-place-journal = Дневник
app-place-data = Мои данные
app-place-certificates = Сертификаты
# Открывает остальные разделы на узком экране
app-more = Ещё
app-loading = Загрузка
app-close = Закрыть
app-cancel = Отмена
app-back = Назад
app-continue = Продолжить
# Пропустить первые слова программы
app-known = Я знаю программу
app-try-again = Повторить
app-unloaded-title = Этот экран не загрузился
app-unloaded = Часть программы не прочиталась. Всё сделанное цело. Попробуйте ещё раз; если не поможет, закройте Preamble и откройте снова.
app-to-start = К началу
# $count (Number) минут, меньше 60
app-minutes = { $count ->
    [one] около { $count } минуты
    [few] около { $count } минут
    [many] около { $count } минут
   *[other] около { $count } минуты
}
# $count (Number) часов, бывает 1,5
app-hours = { $count ->
    [one] около { $count } часа
    [few] около { $count } часов
    [many] около { $count } часов
   *[other] около { $count } часа
}
# Пометка у курса или языка, слова которого ещё не прочитал второй человек
app-draft = черновик, ещё не проверен редактором
