# Сертификат об обучении: слова на странице и слова проверки.

## Страница

# Вид документа, мелко над всем остальным; также заголовок окна с документом
certificate-heading = Сертификат об обучении
# Стоит над именем
certificate-lead = Сертификат выдан
# Стоит под именем, над названием курса
certificate-statement-named = курс пройден, итоговый тест сдан
# Стоит над названием курса, когда имя не указано
certificate-statement-unnamed = Настоящим подтверждается: курс пройден, итоговый тест сдан
# $lessons (String) «7 уроков»
# $duration (String) «около 2 часов»
# $date (String) день выдачи
certificate-details = { $lessons } · { $duration } · { $date }
# $count (Number) уроков в курсе
certificate-lessons = { $count ->
    [one] { $count } урок
    [few] { $count } урока
   *[many] { $count } уроков
}
# $count (Number) минут, меньше 60; родительный падеж после «около»
certificate-minutes = { $count ->
    [one] около { $count } минуты
   *[many] около { $count } минут
}
# $count (Number) часов; родительный падеж после «около»
certificate-hours = { $count ->
    [one] около { $count } часа
   *[many] около { $count } часов
}
# День выдачи прописью
# $day (String) день месяца
# $month (Number) от 1 до 12
# $year (String) год
certificate-date = { $month ->
    [1] { $day } января { $year } года
    [2] { $day } февраля { $year } года
    [3] { $day } марта { $year } года
    [4] { $day } апреля { $year } года
    [5] { $day } мая { $year } года
    [6] { $day } июня { $year } года
    [7] { $day } июля { $year } года
    [8] { $day } августа { $year } года
    [9] { $day } сентября { $year } года
    [10] { $day } октября { $year } года
    [11] { $day } ноября { $year } года
   *[other] { $day } декабря { $year } года
}
# Подпись над уровнем
certificate-level = Уровень
# Человек занимался один; подписал компьютер
certificate-level-self-paced = пройдено самостоятельно
# Подписал тренер или организация
certificate-level-confirmed = подтверждено тренером
# Подпись над отпечатком ключа
certificate-key = Номер ключа
# Стоит под QR-кодом
certificate-check-offline = Проверка без интернета
# Что экранный диктор говорит вместо QR-кода
certificate-qr = QR-код с подписанным кратким содержанием сертификата
# Что за файл вложен в PDF
certificate-attachment = Подписанный сертификат в формате Open Badges 3.0 для проверки

## Предложения внутри сертификата

# $lessons (String) «7 уроков»
# $duration (String) «около 2 часов»
certificate-achievement = Учебный курс: { $lessons }, { $duration }.
certificate-criteria-self-paced = Пройти все уроки и сдать итоговый тест самостоятельно. Подписано ключом компьютера, на котором пройден курс.
certificate-criteria-confirmed = Пройти все уроки и сдать итоговый тест. Подписано тренером после просмотра работы.

## Проверка сертификата

certificate-intact = Подпись верна: после подписания в сертификате ничего не меняли.
certificate-altered = Сертификат изменён после подписания. Полагаться на него нельзя.
certificate-form = Сертификат изменён или создан другой программой. Preamble не может его подтвердить.
certificate-contents-claimed = В нём указано следующее, и это не подтверждено:
# $name (String) имя человека
certificate-line-name = Имя: { $name }
certificate-line-no-name = Имя: не указано
# $title (String) название курса
certificate-line-title = Курс: { $title }
# $level (String) уровень словами
certificate-line-level = Уровень: { $level }
# $date (String) день выдачи
certificate-line-date = Выдано: { $date }
# $key (String) отпечаток группами по четыре
certificate-line-key = Номер ключа: { $key }
# $name (String) как издатель назвал себя сам
certificate-line-issuer = Кем выдано, по собственным словам: { $name }
# $id (String) номер сертификата
certificate-line-id = Номер сертификата: { $id }
certificate-issuer-note = Подпись показывает, что сертификат создан владельцем этого ключа. Сравните номер ключа с тем, который вам дал издатель.
certificate-page-note = Сама печатная страница не подписана. Сравните имя, курс и дату на ней со строками выше.
certificate-future = Дата позже сегодняшней по часам этого компьютера. Одни из двух часов идут неверно.
# $file (String) имя файла
certificate-unreadable-other = { $file } — не сертификат. Выберите PDF или файл JSON сертификата.
# $file (String) имя файла
certificate-unreadable-pdf = Файл { $file } повреждён или обрезан. Попросите прислать его ещё раз.
# $file (String) имя файла
# $line (Number) строка, на которой чтение прервалось
certificate-unreadable-json = Файл { $file } повреждён или обрезан, строка { $line }. Попросите прислать его ещё раз.
# $file (String) имя файла
certificate-unreadable-stub = Текст в файле { $file } неполный или с опечаткой. Считайте QR-код ещё раз.
# $file (String) имя файла
certificate-unreadable-empty = В файле { $file } нет данных сертификата. Скан и печать их теряют: попросите исходный PDF или проверьте QR-код.
# $file (String) имя файла
# $count (Number) сколько сертификатов найдено
certificate-unreadable-several = { $count ->
    [one] В файле { $file } найден { $count } сертификат, неясно, какой показан на странице. Попросите исходный PDF.
    [few] В файле { $file } найдено { $count } сертификата, неясно, какой показан на странице. Попросите исходный PDF.
   *[many] В файле { $file } найдено { $count } сертификатов, неясно, какой показан на странице. Попросите исходный PDF.
}
# $file (String) имя файла
certificate-unreadable-large = Файл { $file } намного больше любого сертификата. Выберите другой файл.
# $file (String) имя файла
# $reason (String) что сообщила система
certificate-unreadable-file = Не удалось открыть файл { $file }: { $reason }
certificate-unreadable-internal = Не удалась сама проверка. Это ошибка программы, сообщите о ней, пожалуйста.

## Экраны: получить, хранить и проверить сертификат

certificate-list-title = Сертификаты
certificate-list-lead = Сертификаты, полученные на этом компьютере. Сохраните свой, куда нужно, или проверьте чужой.
certificate-list-empty-title = Сертификатов пока нет
certificate-list-empty = Когда тест курса сдан, можно получить сертификат. Можно и обойтись без него.
certificate-list-courses = К курсам
certificate-list-no-name = без имени
certificate-save-pdf = Сохранить PDF
certificate-save-json = Сохранить JSON
certificate-save-where = Куда сохранить сертификат?
certificate-save-here = Сохранить здесь
# $path (String) файл
certificate-saved = Сохранено: { $path }
certificate-make-title = Получить сертификат
certificate-make-name =
    .label = Имя в сертификате
    .hint = Так, как вы хотите. Оставьте поле пустым, если имя не нужно.
certificate-make-naming = Название курса
certificate-make-exact = Название курса
certificate-make-neutral = Нейтральное название
certificate-make-neutral-hint = По нему не видно, о чём курс.
certificate-make-language = Язык сертификата
certificate-make-level-title = О чём говорит этот сертификат
certificate-make-level = Пройдено самостоятельно: вы изучили курс и сдали тест сами. Сертификат подписан этим компьютером; ни тренер, ни организация его не подтверждают.
certificate-make-risk = Сертификат с вашим именем показывает, чему вы учились. Кое-где это может быть опасно. Нейтральное название, сертификат без имени или никакого — тоже хороший выбор.
certificate-make-clock = Часы этого компьютера отстают. Дата в сертификате была бы неверной. Сначала поправьте часы.
certificate-make-preview = Как это выглядит
certificate-make-in-words = Страница словами
certificate-make-now = Получить
certificate-make-without = Сертификат не нужен
certificate-check-title = Проверить сертификат
certificate-check-lead = Выберите файл сертификата: PDF или JSON. Интернет не нужен, и ничего не сохраняется.
certificate-check-choose = Выбрать файл
certificate-check-another = Проверить другой файл
certificate-verdict-intact-title = Изменён ли файл?
certificate-verdict-intact = Нет. Он такой, каким был подписан.
certificate-verdict-altered = Да, или он повреждён. Не полагайтесь на него.
certificate-verdict-issuer-title = Кто подписал?
certificate-verdict-issuer-here = Этот компьютер.
certificate-verdict-issuer-unknown = Ключ, который этому компьютеру не знаком. Так бывает с сертификатами с других компьютеров. Сравните номер ключа с тем, который вам дали те, кто его выдал.
certificate-verdict-issuer-none = Сказать нельзя: файл изменён или повреждён.
certificate-verdict-date-title = Каким днём он выдан?
# $date (String) дата
certificate-verdict-date = { $date }
# $date (String) дата
certificate-verdict-future = { $date }. На этом компьютере этот день ещё не наступил. Одни из часов идут неверно.
certificate-verdict-says = Что в нём сказано

## Ошибки

certificate-not-earned = Итоговый тест этого курса ещё не пройден. Сначала пройдите его, затем можно сделать сертификат.
certificate-unknown = Этого сертификата в вашем профиле нет. Вернитесь к списку сертификатов.
# $longest (String) сколько знаков помещается
certificate-name-too-long = Имя слишком длинное для страницы: помещается не больше { $longest } знаков. Сократите его.
# $date (String) дата, которую показывает компьютер
certificate-clock = Часы этого компьютера показывают { $date }; такой даты в сертификате быть не может. Поставьте верную дату и повторите.
certificate-unreadable = Этот файл не удаётся открыть. Выберите другой или сначала скопируйте его на этот компьютер.
certificate-not-a-certificate = Этот файл — не сертификат. Выберите PDF или JSON сертификата.
certificate-file-damaged = Этот файл повреждён или обрезан. Попросите прислать его ещё раз.
certificate-no-attachment = В этом PDF нет данных сертификата. Скан и печать их теряют: попросите исходный файл.
certificate-several = В этом PDF больше одного сертификата: неясно, какой из них на странице. Попросите исходный файл.
certificate-too-large = Этот файл намного больше, чем бывает сертификат. Выберите другой.

# $letters (String) буквы
certificate-letters = Эти буквы нельзя напечатать на сертификате: { $letters }. Напишите имя латиницей, кириллицей, греческими, арабскими или еврейскими буквами — или оставьте поле пустым.
