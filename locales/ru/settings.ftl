# Настройки: языки и вид экрана.

settings-title = Настройки
# Открывает размер текста, интервалы и цвета. Не больше 14 букв
settings-reading = Текст и цвета
settings-text-size = Размер текста
settings-spacing = Интервалы
settings-spacing-normal = Обычные
settings-spacing-wide = Широкие
settings-theme = Цвета
settings-theme-system = Как на компьютере
settings-theme-light = Светлые
settings-theme-dark = Тёмные
settings-theme-contrast = Контрастные
settings-sample = Все люди рождаются свободными и равными в своём достоинстве и правах.
settings-languages = Языки
settings-language =
    .label = Язык программы
settings-content-language =
    .label = Язык курсов
    .hint = Если у курса нет этого языка, вы увидите его на другом.
settings-content-same = Как у программы
settings-second-language =
    .label = Второй язык
    .hint = В уроке тот же экран можно посмотреть на этом языке.
settings-second-none = Нет
settings-privacy = Личное
settings-discreet =
    .label = Нейтральные названия
    .hint = В списках у курсов и сертификатов нейтральные названия и обложки.
settings-safety = Ещё раз о безопасности
settings-look = Вид
settings-look-change = Изменить текст и цвета
settings-help = Помощь там, где вы
