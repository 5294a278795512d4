# Проверка курсов: одно сообщение на каждый вид находки и подсказка, как её исправить.
# Показывает preamble-kit check, находки идут одна под другой.

## Файлы

content-file-missing = Этого файла нет
    .hint = Добавьте его; образец есть в папке _template.

content-not-utf8 = Файл не в кодировке UTF-8
    .hint = Сохраните его ещё раз в кодировке UTF-8.

# $detail (String) what the reader of TOML says, in English
content-toml-invalid = Файл не читается как TOML: { $detail }
    .hint = Сравните строку с training-modules/README.md; часто ошибка в кавычке, скобке или имени поля.

# $detail (String) what the reader of JSON says, in English
content-json-invalid = Файл не читается как JSON: { $detail }
    .hint = Часто в строке выше нет запятой или кавычки.

# $found (String) number in the file
# $known (String) number this program reads
content-format-unknown = Формат курса — { $found }; эта программа читает формат { $known }
    .hint = Возьмите более новую программу или укажите format = { $known }, если курс ему следует.

# $lesson (String) folder name
content-lesson-unlisted = Папки урока { $lesson } нет в списке уроков
    .hint = Добавьте её в lessons в файле course.toml или удалите папку.

## Структура

# $version (String) as in the file
content-version-form = Версия { $version } — не три числа
    .hint = Напишите её так: 1.0.0.

# $field (String) name in the file
# $kind (String) kind of block, or course or lesson
content-field-missing = { $kind }: поля { $field } нет или оно пустое
    .hint = Добавьте { $field }; таблица в training-modules/README.md показывает, что нужно этому виду.

# $field (String) name in the file
# $kind (String) kind of block
content-field-unexpected = { $kind }: поле { $field } здесь лишнее
    .hint = Удалите { $field } или исправьте вид (kind, form) блока.

# $what (String) quiz, test or group
# $found (String) number
# $low (String) number
# $high (String) number
content-number-range = { $what }: { $found } вне допустимых пределов
    .hint = Выберите значение от { $low } до { $high }.

# $id (String) as in the file
# $folder (String) name of the folder
content-id-folder = id курса { $id } не совпадает с папкой { $folder }
    .hint = Сделайте их одинаковыми. id опубликованного курса не меняют, поэтому переименуйте папку.

# $id (String) as in the file
# $what (String) of what
content-id-form = Так id выглядеть не может: «{ $id }» ({ $what ->
        [course] курс
        [folder] папка урока
        [attitude] утверждение об отношении
        [language] язык
        [lesson] урок
        [block] блок
        [option] вариант ответа
        [correct] правильный ответ
        [step] шаг
        [choice] выбор
        [term] термин
        [fact] факт
        [group] урок в группах
       *[part] часть
    })
    .hint = Берите строчные латинские буквы, цифры и дефисы (born-with-them). В терминах — подчёркивания (human_rights), факты — как HR-07, языки — как ru. id уроков course и glossary заняты.

# $id (String) as in the file
# $what (String) of what
content-id-duplicate = Этот id здесь второй раз: «{ $id }» ({ $what ->
        [course] курс
        [folder] папка урока
        [attitude] утверждение об отношении
        [language] язык
        [lesson] урок
        [block] блок
        [option] вариант ответа
        [correct] правильный ответ
        [step] шаг
        [choice] выбор
        [term] термин
        [fact] факт
        [group] урок в группах
       *[part] часть
    })
    .hint = Дайте одному из двух другой id или удалите один.

# $id (String) as in the file
content-id-retired = id { $id } выведен из употребления и не может вернуться
    .hint = Выберите новый id: чей-то прогресс ещё может ссылаться на старый.

# $tag (String) as in the file
content-tag-undeclared = Метка { $tag } не объявлена в course.toml
    .hint = Добавьте её в tags в файле course.toml или исправьте написание: иначе эту часть нельзя исключить из сборки.

# $found (String) number
# $block (String) block id
content-correct-count = { $block }: указано правильных ответов: { $found }
    .hint = Укажите в correct ровно один; у формы multiple может быть больше.

# $id (String) as in the file
# $block (String) block id
content-correct-unknown = { $block }: правильного ответа { $id } нет среди вариантов
    .hint = Возьмите id из options; вопрос true-false принимает true или false.

# $block (String) block id
# $expected (String) number
# $found (String) number
content-option-unrated = { $block }: вариантов: { $expected }, оценок: { $found }
    .hint = Дайте каждому варианту одну оценку (ratings), в том же порядке.

# $place (String) block or step id
# $found (String) number
content-best-count = { $place }: оценок «best» указано: { $found }
    .hint = Лучший выбор (best) ровно один; остальные acceptable или harmful.

# $step (String) step id
content-step-start = Первый шаг сценария — { $step }
    .hint = У первого шага id всегда start.

# $step (String) step id
content-step-unknown = В этом сценарии нет шага { $step }
    .hint = Исправьте next или добавьте шаг.

# $step (String) step id
content-step-unreachable = Ни один выбор не ведёт к шагу { $step }
    .hint = Укажите его в next у какого-нибудь выбора или удалите шаг.

# $lesson (String) as in the file
content-group-unknown = В группах указан { $lesson }, такого урока в курсе нет
    .hint = Укажите имя папки урока.

# $lesson (String) folder name
content-lesson-ungrouped = Урока { $lesson } нет ни в одной группе
    .hint = Добавьте его в группу в forms.groups.

# $form (String) pre or post
# $group (String) number of the group
# $expected (String) number
# $found (String) number
content-form-count = Группа { $group }, форма { $form }: нужно вопросов: { $expected }, есть: { $found }
    .hint = Пометьте в этой группе ровно { $expected } вопросов: use = ["{ $form }"].

# $sum (String) number
content-blueprint-shares = Доли итогового теста вместе дают { $sum }
    .hint = knowledge, application и safety в сумме дают 1; ни одна не меньше 0.

# $scope (String) lesson, aim or all
# $name (String) lesson folder or aim
# $needed (String) number
# $found (String) number
content-blueprint-few = Итоговый тест, { $scope ->
        [lesson] урок { $name }
        [aim] цель { $name }
       *[all] все уроки
    }: нужно вопросов: { $needed }, есть: { $found }
    .hint = Напишите ещё вопросы с use = ["test"] или уменьшите числа в таблице test.

# $block (String) block id
content-spare-missing = У вопроса с меткой { $block } нет запасного
    .hint = Добавьте вопрос без метки с тем же уроком, aim и use: он заменит вопрос с меткой, если его исключат из сборки.

# $stated (String) number
# $sum (String) number
content-minutes-sum = В курсе указано минут: { $stated }; в сумме по урокам: { $sum }
    .hint = Исправьте minutes здесь или в уроках.

## Слова

# $language (String) tag
content-language-missing = Нет слов на языке { $language }: такого файла нет
    .hint = Добавьте файл или уберите язык из списка в course.toml.

# $what (String) file, block or term
content-title-missing =
    { $what ->
        [file] Нет названия
        [term] В заголовке нет термина
       *[block] В заголовке нет слов
    }
    .hint =
        { $what ->
            [file] Начните файл строкой вида # Название.
           *[other] Напишите слова перед id: ## Слова {"{"}#id{"}"}.
        }

# $what (String) summary or outcomes
content-intro-missing = Над первым ## { $what ->
        [summary] нет краткого описания
       *[outcomes] нет списка результатов
    }
    .hint = После названия идут одно-два предложения, затем результаты списком с дефисами.

content-neutral-missing = Нет нейтрального названия
    .hint = Добавьте заголовок с id neutral; он не называет тему и может стоять в сертификате.

# $expected (String) number
# $found (String) number
content-attitude-count = Утверждения об отношении: в course.toml { $expected }, здесь { $found }
    .hint = Напишите по одной нумерованной строке на каждое, в том же порядке, под заголовком с id attitudes.

# $heading (String) the words
content-heading-id = У заголовка «{ $heading }» нет id
    .hint = Добавьте его в конце строки: {"{"}#id{"}"}.

# $block (String) block id
# $language (String) tag
content-block-missing = Нет слов блока { $block } ({ $language })
    .hint = Добавьте заголовок ## с этим id и слова под ним.

# $block (String) id of the heading
content-block-extra = Ни у одного блока нет id { $block }
    .hint = Исправьте id в заголовке или добавьте блок в файл TOML.

# $expected (String) block id
# $found (String) block id
content-block-order = Здесь стоит { $found }; по порядку lesson.toml должен быть { $expected }
    .hint = Расположите блоки в обоих файлах в одном порядке.

# $part (String) part id
# $block (String) block id
content-part-missing = { $block }: нет части { $part }
    .hint = Добавьте внутри блока заголовок ### с id { $part }.

# $part (String) part id
# $block (String) block id
# $kind (String) kind of block
content-part-unknown = { $block }: у { $kind } нет части { $part }
    .hint = Исправьте id. Для notice нужно notice = true в lesson.toml, для шага — [[blocks.steps]].

# $what (String) what is empty
# $block (String) block or term id
content-text-missing = { $block }: { $what ->
        [body] нет текста
        [part] в части нет текста
        [option] у варианта нет текста
        [situation] нет описания ситуации
        [choice] у выбора нет текста
        [consequence] у выбора нет последствия
        [feedback] у выбора нет отклика
        [option-feedback] у варианта нет отклика
       *[term] нет объяснения
    }
    .hint = Напишите его. Последствие — второй абзац выбора; отклик — цитата (>) под ним.

# $where (String) place
content-text-stray =
    { $where ->
        [intro] Над первым ## могут стоять только название, предложения и один список
        [line] Строка этого списка должна быть одним абзацем
        [attitudes] Под attitudes может стоять только нумерованный список
        [true-false] У вопроса true-false нет списка
        [after-list] После списка может стоять только цитата
        [option] Под вариантом может стоять только цитата
       *[choice] После отклика может стоять только ещё одна цитата
    }
    .hint = Перенесите или удалите текст: в уроке его не было бы видно.

# $block (String) block id
# $expected (String) number
# $found (String) number
content-option-count = { $block }: вариантов в lesson.toml { $expected }, здесь { $found }
    .hint = Напишите по одному нумерованному пункту на вариант, в том же порядке.

# $step (String) step id
# $expected (String) number
# $found (String) number
content-choice-count = Шаг { $step }: выборов в lesson.toml { $expected }, здесь { $found }
    .hint = Напишите по одному нумерованному пункту на выбор, в том же порядке. Всё, что относится к пункту, — с отступом в три пробела.

content-pair-missing = Не видно двух сторон этой пары
    .hint = Напишите: левая часть => правая часть.

# $step (String) step id
# $block (String) block id
content-step-missing = { $block }: нет слов шага { $step }
    .hint = Добавьте заголовок ### с этим id, ситуацию и нумерованный список.

# $block (String) block id
content-reason-missing = { $block }: нет пояснения
    .hint = Добавьте после списка цитату (>) без отступа: её видят все после ответа.

content-html = HTML в курсе не допускается
    .hint = Используйте только Markdown; комментарии пишите в файлах TOML.

# $what (String) the address
content-link = Ссылки не допускаются: { $what }
    .hint = Уроки работают без сети. Укажите источник как факт или сделайте ссылку на термин: [слово](term:id).

content-table = Таблицы в курсе не допускаются
    .hint = Напишите список: он помещается на малых экранах и понятен на слух.

# $what (String) what it is
content-markup =
    { $what ->
        [code] Код в курсе не допускается
        [rule] Черта через страницу в курсе не допускается
        [nesting] Слишком много списков, цитат или выделений друг в друге
        [heading] Заголовок такого уровня здесь не допускается
        [heading-mark] В заголовке не может быть знака источника, термина или картинки
        [picture] Картинка должна стоять в отдельном абзаце
       *[slot] Место для данных страны должно стоять в отдельном абзаце
    }
    .hint = Заголовки: # один раз, ## для блоков, ### для частей внутри блока. Знак источника поставьте в текст под заголовком.

# $slot (String) as in the file
# $known (String) list of names
content-slot-unknown = Ни один пакет страны не заполняет место { $slot }
    .hint = Напишите pack. и одно из этих имён: { $known }.

# $what (String) what was measured
# $limit (String) number
# $found (String) number
content-text-long = Слишком длинный текст: { $what ->
        [title] название
        [outcome] результат
        [screen] экран
        [situation] ситуация
        [choice] выбор
        [consequence] последствие
        [feedback] отклик
        [question] вопрос
        [option] вариант ответа
       *[reason] пояснение
    } — { $what ->
        [title] знаков
       *[other] слов
    }: { $found }, не больше { $limit }
    .hint = Сократите или разделите на два: один экран — одна мысль.

# $start (String) first words
# $limit (String) number
# $found (String) number
content-sentence-long = В предложении «{ $start } …» слов: { $found }, больше { $limit }
    .hint = Сделайте из него два: в каждом одна мысль.

## Факты и термины

# $mark (String) as in the file
content-citation-form = { $mark } похоже на знак источника, но это не он
    .hint = Напишите [HR-07], [HR-07, TR-01], [practice] или [practice; see HR-11].

# $fact (String) fact id
content-fact-unknown = В facts.json нет факта { $fact }
    .hint = Исправьте id или добавьте факт с источником.

# $block (String) block id
content-reason-unsourced = { $block }: в пояснении нет источника
    .hint = Закончите его фактом, например [HR-07], или знаком [practice], если это хорошая практика без источника.

# $block (String) block id
content-claim-uncited = { $block }: в этом блоке нет ни одного знака источника
    .hint = Он нужен каждому предложению, которое сообщает факт; хорошую практику отмечают [practice].

# $block (String) block id
# $facts (String) fact ids
content-fact-unconfirmed = { $block }: вопрос с оценкой держится только на фактах, которые ещё не проверены: { $facts }
    .hint = Пусть человек проверит источник, затем поставьте в facts.json confidence: confirmed.

# $block (String) block id
# $facts (String) fact ids
content-fact-differs = { $block }: в исходном языке и в этом переводе разные факты: { $facts }
    .hint = При переводе сохраняйте каждый знак источника.

# $term (String) term id
content-term-unknown = В glossary/terms.toml нет термина { $term }
    .hint = Исправьте id или добавьте термин и его слова.

# $term (String) term id
# $language (String) tag
# $file (String) path
content-term-words = У термина { $term } нет слов ({ $language })
    .hint = Добавьте заголовок ## с этим id в { $file }.

# $term (String) term id
content-term-unlisted = На термин { $term } здесь есть ссылка, но в глоссарии урока его нет
    .hint = Добавьте его в glossary в файле lesson.toml.

# $term (String) term id
# $language (String) tag
content-term-unlinked = Термин { $term } есть в глоссарии урока, но ссылок на него нет ({ $language })
    .hint = Поставьте ссылку при первом упоминании, [слово](term:{ $term }), или уберите его из списка.

## Картинки

# $picture (String) file name
content-picture-missing = Картинки { $picture } нет в media/
    .hint = Добавьте файл или исправьте имя.

# $picture (String) file name
content-picture-uncredited = У картинки { $picture } не указаны автор и лицензия
    .hint = Добавьте их вместе с описаниями в media/media.toml.

# $picture (String) file name
content-picture-type = Файлы такого типа не допускаются: { $picture }
    .hint = Используйте SVG, PNG, JPEG или WebP с окончанием .svg, .png, .jpg или .webp.

# $expected (String) media type
# $found (String) media type or ?
content-picture-content = По имени это должен быть { $expected }, но внутри { $found }
    .hint = Переименуйте файл или сохраните картинку ещё раз в нужном формате.

# $what (String) what was found
content-svg-unsafe = В SVG есть то, чего в рисунке быть не должно: { $what }
    .hint = Сохраните его как простой SVG: без скриптов, событий, ссылок и обращений к другим файлам.

# $picture (String) file name
# $language (String) tag
content-alt-missing = У картинки { $picture } нет описания ({ $language })
    .hint = Напишите в alt, что важно для учёбы; пустой текст означает украшение.

# $picture (String) file name
# $language (String) tag
# $found (String) number
# $low (String) number
# $high (String) number
content-alt-length = В описании картинки { $picture } ({ $language }) знаков: { $found }
    .hint = Напишите от { $low } до { $high } знаков.

## Переводы

# $language (String) tag
# $id (String) lesson and block id
content-translation-stale = Исходный текст { $id } изменился после перевода ({ $language })
    .hint = Сравните перевод с исходным текстом, затем запустите preamble-kit stamp.

# $language (String) tag
# $what (String) file or block
# $id (String) lesson and block id
content-translation-unstamped =
    { $what ->
        [file] Не записано, с какого текста сделан перевод ({ $language })
       *[block] Не записано, с какого текста переведено { $id } ({ $language })
    }
    .hint = Сравните перевод с исходным текстом, затем запустите preamble-kit stamp.

## Библиотека

# $date (String) как написано
content-date-form = { $date } — не дата
    .hint = Напишите год, месяц или день: 1979, 1979-12 или 1979-12-18. День любого года: 12-10.

# $lesson (String) как написано
content-lesson-form = { $lesson } не указывает на урок
    .hint = Напишите папку курса, косую черту и папку урока: human-rights/thirty-articles.

# $course (String) папка, как написано
content-course-unknown = Курса { $course } нет
    .hint = Исправьте название папки или уберите его: на экране его не будет.

# $lesson (String) папка, как написано
# $course (String) папка курса
content-lesson-unknown = В курсе { $course } нет урока { $lesson }
    .hint = Исправьте название: это одна из папок из списка lessons в course.toml.

# $part (String) код части
# $block (String) код записи
# $expected (String) сколько пунктов нужно, или от и до
# $found (Number) сколько пунктов нашлось
# $form (String) numbered или bullets
content-list-count = { $block }, { $part }: в списке пунктов — { $found }, нужно { $expected }
    .hint = { $form ->
        [numbered] Сделайте один нумерованный список: по пункту на каждое значение таблицы, в том же порядке.
       *[other] Сделайте один список с маркерами.
    }

# $entry (String) код записи
# $fact (String) код факта
# $tag (String) тег факта
content-tag-missing = { $entry } опирается на { $fact } с тегом { $tag }, а у самой записи такого тега нет
    .hint = Дайте записи тот же тег, чтобы их можно было убрать вместе, или обойдитесь без этого факта.

# $blank (String) код пропуска
content-blank-unknown = Пропуска { $blank } здесь нет
    .hint = Пропуски бывают только в письмах. Внесите его в fields в letters.toml или исправьте код.

# $blank (String) код пропуска
# $block (String) код записи
content-blank-unused = { $block }: для пропуска { $blank } нет места в тексте
    .hint = Напишите [подпись](field:{ $blank }) там, где он нужен, или уберите его из fields.

# $fact (String) код факта
# $entry (String) код записи
content-fact-unlisted = { $entry } ссылается на { $fact }, но в таблице этого факта нет
    .hint = Добавьте его в facts таблицы.

# $fact (String) код факта
# $entry (String) код записи
content-fact-uncited = { $fact } указан для { $entry }, но в тексте на него нет ссылки
    .hint = Сошлитесь на него там, где о нём речь, или уберите его из facts.

## Пакеты стран

# $expires (String) день, как написано
# $latest (String) самый поздний день
# $months (Number) месяцев после проверки
content-expiry-late = Запись действует до { $expires }: это больше { $months ->
    [one] { $months } месяца
   *[other] { $months } месяцев
} после проверки
    .hint = Напишите { $latest } или раньше. Контакты действуют 6 месяцев после проверки, законы 12.
