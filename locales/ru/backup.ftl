# Один файл со всем, что сделал человек: сохранить и восстановить.

backup-title = Взять с собой
backup-lead = Один файл с вашим местом, ответами и сертификатами: сохранить или продолжить на другом компьютере.
backup-readable = Файл не зашифрован: прочитать его может любой, у кого он есть. Храните его там, куда есть доступ только у вас.
backup-private =
    .label = С дневником и личными ответами о взглядах
    .hint = Без них в файле только ваши шаги и сертификаты.
backup-save = Сохранить копию
backup-save-where = Куда сохранить копию?
backup-save-here = Сохранить здесь
# $path (String) файл
backup-saved = Сохранено: { $path }
backup-restore-title = Восстановление из копии
backup-restore-lead = Выберите файл, сохранённый раньше. Сначала вы увидите, что в нём.
backup-restore-choose = Выбрать файл
backup-restore-other = Выбрать другой файл
# $name (String) имя
backup-of = Копия: { $name }
# $date (String) дата
backup-of-day = Сохранена { $date }
# $count (Number) шагов обучения
backup-events = { $count ->
    [one] { $count } шаг обучения
    [few] { $count } шага обучения
    [many] { $count } шагов обучения
   *[other] { $count } шага обучения
}
backup-with-private = С личным дневником
backup-without-private = Без личного дневника
backup-target-this = Копия соединится с открытым профилем. Ничего не пропадёт и не удвоится.
backup-target-other = У этого человека есть профиль на этом компьютере. Сначала откройте его, затем восстановите копию.
backup-target-new = Копия станет профилем на этом компьютере.
backup-restore-now = Восстановить
# $name (String) имя
# $added (Number) сколько шагов добавилось
backup-restored = { $added ->
    [0] { $name }: всё уже было здесь.
    [one] { $name }: добавлен { $added } шаг обучения.
    [few] { $name }: добавлено { $added } шага обучения.
    [many] { $name }: добавлено { $added } шагов обучения.
   *[other] { $name }: добавлено { $added } шага обучения.
}

## Ошибки

backup-not-a-backup = Этот файл — не копия Preamble. Выберите другой.
backup-damaged = Эта копия повреждена. Выберите другую, например прежнего дня.
backup-newer = Эта копия создана более новой версией Preamble. Восстановите её там.
# $megabytes (Number) наибольший размер
backup-too-large = Файл слишком велик для копии: больше { $megabytes } МБ. Выберите другой.
# $name (String) имя
backup-other-person = Это копия другого человека: { $name }. Сначала смените человека.
# $name (String) имя
backup-open-first = На этом компьютере есть профиль: { $name }. Сначала откройте его, затем восстановите копию.
backup-unreadable = Этот файл не удаётся открыть. Выберите другой.
