# Кто учится: гость, открытый профиль, вход по картинкам, «Мои данные».

profile-title = Кто учится?
profile-known = На этом компьютере
profile-new = В первый раз
# Стоит там, где было бы имя
profile-guest-name = Гость
profile-guest-title = Посмотреть без профиля
profile-guest-protects = Защищает: на компьютер ничего не записывается. После выхода всё исчезает.
profile-guest-limits = Не защищает: кто видит экран во время учёбы, видит всё.
profile-guest-start = Начать без профиля
profile-open-title = Создать профиль
profile-open-protects = Защищает: ваше место в курсе, ответы и записи остаются только на этом компьютере.
profile-open-limits = Не защищает: его могут прочитать другие, кто пользуется компьютером. Он не зашифрован.
profile-open-start = Создать профиль
profile-restore = Восстановить из копии
profile-check-certificate = Проверить сертификат
profile-safety = Язык и безопасность
profile-enter-short = Открыть

## Где нельзя записывать

profile-unwritable-title = Здесь профиль сохранить нельзя
# $folder (String) папка, где лежали бы профили
profile-unwritable = В папку { $folder } ничего нельзя записать. Без профиля доступны все уроки, а перед выходом можно сохранить копию в другом месте. Чтобы создать профиль, снимите защиту от записи с носителя или перенесите программу туда, где запись разрешена, и запустите её снова.
profile-unwritable-door = Отсюда нельзя: объяснение выше.
profile-lent-entry = Учиться можно, но сделанное там не сохранится.
profile-lent = Туда, где лежит ваш профиль, ничего нельзя записать. Всё можно читать и учиться дальше. После выхода сделанное исчезнет, если не сохранить копию в другом месте; профиль примет её, когда запись снова станет возможна.
profile-lent-log = Последних действий прошлого раза здесь может не быть видно. В профиле они есть: откройте его один раз там, где запись разрешена.
profile-lent-save = Сохранить копию

## Создание профиля

profile-create-title = Профиль на этом компьютере
profile-name =
    .label = Имя
    .hint = Любое имя, какое вам нравится. Оно видно на первом экране.
profile-pictures-ask =
    .label = Входить по трём картинкам
    .hint = Защищает от любопытных глаз. Это не замок: знающий человек прочтёт файлы и так.
profile-create-action = Создать профиль
profile-save-guest-title = Сохранить сделанное без профиля
profile-save-guest-lead = Ваше место в курсе, ответы и записи перейдут в профиль на этом компьютере.
profile-save-guest-action = Сохранить в профиль
profile-protect-instead = Лучше защитить парольной фразой

## Картинки

profile-pictures-choose = Выберите три картинки и запомните их порядок
# $name (String) имя
profile-pictures-enter = { $name }, нажмите три свои картинки по порядку
# $count (Number) сколько картинок выбрано
profile-pictures-count = Выбрано { $count } из 3
profile-pictures-clear = Сначала
profile-picture-sun = Солнце
profile-picture-boat = Лодка
profile-picture-tree = Дерево
profile-picture-key = Ключ
profile-picture-bird = Птица
profile-picture-house = Дом
profile-picture-cup = Чашка
profile-picture-leaf = Лист
profile-picture-star = Звезда
profile-picture-mountain = Гора
profile-picture-book = Книга
profile-picture-shell = Ракушка

## Кто сейчас учится

profile-person-guest = Вы учитесь без профиля. На компьютер ничего не записывается.
profile-person-open = Сделанное сохраняется на этом компьютере после каждого шага.
profile-person-protected = Ваш профиль зашифрован. Он сохраняется после каждого шага.
profile-person-lent = Туда, где лежит ваш профиль, ничего нельзя записать. После выхода сделанное исчезнет, если не сохранить копию.
profile-switch = Сменить человека
profile-leave-title = Выйти без сохранения?
profile-leave-lead = После выхода сделанное исчезнет. Сначала его можно сохранить в профиль.
profile-leave-lent = Туда, где лежит ваш профиль, ничего нельзя записать. После выхода исчезнет всё, что вы сделали с тех пор, как открыли его. Сначала можно сохранить копию в другом месте; если нужны записи, сохраните и их.
profile-leave-locked = Туда, где лежит ваш профиль, ничего нельзя записать. Сделанное с тех пор, как вы открыли его, хранится только до выхода. Чтобы сохранить его, откройте профиль снова.
profile-leave-action = Выйти, не сохранять
profile-leave-save = Сначала сохранить

## Мои данные

profile-data-title = Мои данные
profile-data-lead = Всё, что программа хранит о вас. Оно не покидает этот компьютер, пока вы сами не возьмёте его с собой.
profile-data-kept = Что хранится
profile-data-where = Где это лежит
# $size (String) «2,4 МБ»
profile-data-size = Объём: { $size }
profile-data-lent = Туда ничего нельзя записать. Сделанное сейчас есть только в памяти компьютера, пока вы не сохраните копию.
profile-data-guest = Только в памяти компьютера, пока вы не выйдете.
profile-data-nothing = Пока ничего. Откройте курс, и ваши шаги появятся здесь.
# $from (String) дата
# $to (String) дата
profile-data-span = С { $from } по { $to }
profile-data-journal = Записи в дневнике
profile-data-plan = Строки плана
profile-data-attitudes = Личные ответы о взглядах
profile-data-certificates = Сертификаты
profile-data-delete-title = Удалить профиль
profile-data-delete-lead = Ваше место, ответы, записи и сертификаты исчезнут с этого компьютера. Копии, сохранённые в других местах, останутся. Отменить это нельзя.
profile-data-delete-action = Удалить профиль
# $name (String) имя
profile-data-delete-name = Чтобы удалить, напишите имя: { $name }
profile-data-delete-now = Удалить навсегда

## Что считается на «Моих данных»: виды событий

profile-data-visited = Открытые экраны
profile-data-skipped = Пропущенные части
profile-data-chose = Выборы в ситуациях
profile-data-began = Начатые тесты
profile-data-answered = Ответы на вопросы
profile-data-finished = Завершённые тесты
profile-data-reviewed = Ответы при повторении
profile-data-left-out = Отключение и возвращение курсов в повторении
# Шаги, записанные более новой версией
profile-data-other = Другие шаги

## Ошибки

profile-damaged = Файл этого профиля повреждён, открыть его нельзя.
profile-newer = Этот профиль создан более новой версией Preamble. Откройте его в ней; здесь ничего не изменилось.
profile-read-only = Туда, где хранятся профили, ничего нельзя записать. Чтобы сделанное не пропало, сохраните копию в другой папке или снимите защиту от записи с носителя и запустите программу снова.
profile-place-gone = Носитель с вашим профилем не отвечает: возможно, его вынули. Всё сохранённое на нём цело. Верните его на место и повторите.
profile-in-use = Этот профиль открыт в другом окне. Сначала закройте его там.
profile-nameless = Повреждённый профиль
# $day (String) день последней записи
profile-nameless-of = Повреждённый профиль, последняя запись { $day }
profile-missing = Этого профиля на компьютере больше нет.
profile-no-copy = Исправной копии этого профиля нет.
profile-none = Сейчас никто не учится. Выберите, кто учится.
profile-already-open = Кто-то уже учится. Сначала смените человека.
profile-name-empty = Напишите имя. Подойдёт любое.
# $longest (Number) сколько знаков помещается
profile-name-too-long = Имя слишком длинное: помещается не больше { $longest } знаков.
# $name (String) имя
profile-name-taken = Профиль { $name } на этом компьютере уже есть. Выберите другое имя.
profile-name-differs = Это не имя профиля. Напишите его точно так, как выше.
profile-pictures-unknown = Выберите три картинки.
profile-pictures-wrong = Это не те картинки или не тот порядок. Попробуйте ещё раз.
