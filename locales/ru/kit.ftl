# Командная строка preamble-kit. `kit-<команда>` — справка о команде, `kit-<команда>-<аргумент>` — об аргументе.

kit-about = Инструменты Preamble для авторов, переводчиков и организаций
kit-language = Язык ответов, например ru
# $path (String) файл или папка
# $reason (String) что сообщает система
kit-unreadable = Не удалось прочитать или записать { $path }: { $reason }

## check

kit-check = Проверить курс, папку с курсами или папку locales/
    .more =
        Пример: preamble-kit check training-modules

        Код выхода 0: ошибок нет. 1: есть ошибки, а с --strict и предупреждения. 2: не читается.
        Папки, имя которых начинается с подчёркивания, пропускаются, если не названы прямо.
kit-check-path = Папка одного курса или папка с курсами
kit-check-json = Ответить в виде JSON, для программ
kit-check-omit = Проверить курс без этой метки (sogi) или начала метки (org:); можно указать несколько раз
kit-check-strict = Считать предупреждения ошибками
kit-check-none = здесь нет курса
kit-check-error = ошибка
kit-check-warning = предупреждение
# $hint (String) что сделать
kit-check-hint = подсказка: { $hint }
# $lessons (Number) сколько уроков проверено
# $languages (Number) сколько языков найдено
# $errors (Number) ошибки
# $warnings (Number) предупреждения
kit-check-summary = { $lessons ->
        [one] { $lessons } урок
        [few] { $lessons } урока
       *[many] { $lessons } уроков
    }, { $languages ->
        [one] { $languages } язык
        [few] { $languages } языка
       *[many] { $languages } языков
    }, { $errors ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
       *[many] { $errors } ошибок
    }, { $warnings ->
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
       *[many] { $warnings } предупреждений
    }
# $files (Number) сколько файлов Fluent проверено
# $errors (Number) ошибки
kit-check-locales = { $files ->
        [one] { $files } файл
        [few] { $files } файла
       *[many] { $files } файлов
    }, { $errors ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
       *[many] { $errors } ошибок
    }

## figures

kit-figures = Посчитать слова, минуты и вопросы и измерить, насколько трудно читать курсы
    .more =
        Пример: preamble-kit figures training-modules

        Печатает две таблицы. LIX: меньше 40 — легко, от 40 до 50 — газета. Лёгкость чтения (Флеш; для русского — Оборнева): от 60 — просто.
        Код выхода 0: посчитано. 1: в курсе есть ошибки. 2: не удалось прочитать.
kit-figures-path = Папка одного курса или папка с курсами
kit-figures-json = Ответ в виде JSON, для программ
kit-figures-omit = Измерить курс без этого тега (sogi) или начала тега (org:); можно повторять
# $path (String) папка курса
kit-figures-broken = В { $path } есть ошибки. Сначала запустите preamble-kit check.
kit-figures-head = | курс | урок | язык | слова | минуты | вопросы | слов в предложении | предложений длиннее 20 слов | LIX | лёгкость чтения |
kit-figures-whole = весь курс
kit-figures-facts-head = | курс | процитировано фактов | из них не проверены | оцениваемые вопросы только на непроверенных фактах |

## stamp

kit-stamp = Записать, с какого текста сделан перевод
    .more =
        Пример: preamble-kit stamp training-modules/human-rights ru

        Запустите после сравнения перевода с исходным текстом. Если исходный текст потом изменится, check назовёт устаревшие блоки.
kit-stamp-course = Папка курса
kit-stamp-translation = Язык перевода, например ru
kit-stamp-lesson = Только этот урок (папка или id); можно указать несколько раз
# $texts (Number) сколько текстов записано
# $path (String) файл
kit-stamp-done = { $texts ->
        [one] Записан { $texts } текст
        [few] Записано { $texts } текста
       *[many] Записано { $texts } текстов
    }: { $path }
kit-stamp-unreadable = Курс не читается. Сначала запустите preamble-kit check.
# $name (String) метка языка
kit-stamp-unknown-language = В курсе нет языка { $name }. Добавьте его в languages в файле course.toml.
# $name (String) метка языка
kit-stamp-source-language = { $name } — исходный язык. Назовите язык перевода.
# $name (String) как введено
kit-stamp-unknown-lesson = В курсе нет урока { $name }. Укажите имя папки или id.

## serve

kit-serve = Открыть приложение в браузере на этом компьютере
    .more =
        Пример: preamble-kit serve --data ~/preamble-data --port 8123

        Адрес работает только на этом компьютере и меняется при каждом запуске. Остановить: Ctrl+C.
kit-serve-data = Папка для профилей; она появится, когда кто-то создаст профиль
kit-serve-port = Порт; 0 — любой свободный
kit-serve-ui = Папка с собранными экранами (их собирает cargo xtask run)
kit-serve-home = Папка, с которой начинается выбор файлов
kit-serve-no-ui = экраны ещё не собраны; запустите cargo xtask run
# $address (String) адрес с секретом этого запуска
kit-serve-address = Preamble открыт по адресу { $address }

## certificate

kit-certificate = Проверить сертификат: PDF, вложенный в него JSON или текст QR-кода
    .more =
        Пример: preamble-kit certificate verify certificate.pdf

        Работает без сети. Код выхода 0: не изменён. 1: изменён или создан другой программой. 2: прочитать как сертификат нельзя.
kit-certificate-action = Что сделать
kit-certificate-file = PDF, JSON или текстовый файл с буквами QR-кода
kit-certificate-json = Ответ в виде JSON, для программ

## profile

kit-profile = Проверить, сохранить или восстановить открытые профили папки с данными
    .more =
        Пример: preamble-kit profile check --data ~/preamble-data

        check читает все профили и все автоматические копии; backup сохраняет в --file; restore берёт одну копию из --file.
        Защищённые профили и профили с картинками открываются только в программе. Код 0: всё цело. 1: что-то повреждено или в чём-то отказано. 2: профиля нет.
kit-profile-action = Что сделать
kit-profile-data = Папка с профилями
kit-profile-name = Только профиль с этим именем
kit-profile-file = Папка для копий или копия, которую надо восстановить
kit-profile-private = Вместе с личным дневником
kit-profile-json = Ответ в виде JSON, для программ
kit-profile-none = открытого профиля с таким именем здесь нет
# $answers (Number) ответов на вопросы
# $notes (Number) записей в дневнике и строк плана
# $copies (Number) автоматических копий
# $hurt (Number) из них повреждено
# $newest (String) время последней целой копии
kit-profile-whole = цел. Ответов: { $answers }, записей: { $notes }. Копий: { $copies }, из них повреждено: { $hurt }; последняя целая: { $newest }
# $answers (Number) ответов на вопросы
# $notes (Number) записей в дневнике и строк плана
# $copies (Number) автоматических копий
# $hurt (Number) из них повреждено
# $newest (String) время последней целой копии
kit-profile-hurt = повреждён. Копий: { $copies }, из них повреждено: { $hurt }; последняя целая: { $newest }. Откройте профиль в программе: она покажет, что можно вернуть.

kit-print = Печатать курс: раздатки, листы ведущего, карточки, вопросы и ключи к ним, в PDF
    .more =
        Пример: preamble-kit print human-rights --words ru --large -o papers
        Код на листе с вопросами печатает тот же лист ещё раз: --seed КОД
kit-print-course = Идентификатор курса или all
kit-print-lesson = Только этот урок
kit-print-large = Крупный шрифт: от 18 пунктов
kit-print-monochrome = Чёрно-белая печать, мало краски
kit-print-seed = Код листа, напечатанного раньше
kit-print-words = Язык листов; без него тот же, что в командной строке
kit-print-country = Сведения о стране в текстах: ru, international или none
# $id (String) what was given
# $known (String) ids
kit-print-country-unknown = Сведений о { $id } нет. Есть: { $known }.
kit-print-output = Папка для файлов
kit-print-json = Ответить списком файлов и страниц
# $files (Number) files written
# $pages (Number) pages in all files
kit-print-done = Файлов: { NUMBER($files) }, страниц: { NUMBER($pages) }
kit-print-code = В коде шесть знаков, как на листе; в нём нет I, O, 0 и 1.
