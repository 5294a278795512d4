# Личный план: что человек хочет сделать.

plan-title = Мой план
plan-lead = Небольшие шаги, которые вы выбрали. План хранится только на этом компьютере, его никто не оценивает, и напоминаний не будет.
plan-lead-guest = Небольшие шаги, которые вы выбрали. План исчезнет, когда вы выйдете, если не сохранить профиль.
plan-empty = Пока ничего не запланировано. Это нормально.
plan-add-title = Добавить своё
plan-text = Что вы хотите сделать?
plan-day = День, если хотите
plan-day-form = Год, месяц, день: 2026-12-10
plan-add = Добавить
plan-done = Сделано
plan-reopen = Ещё не сделано
plan-remove = Убрать
# $text (String) the line
plan-done-what = Сделано: { $text }
# $text (String) the line
plan-reopen-what = Ещё не сделано: { $text }
# $text (String) the line
plan-remove-what = Убрать: { $text }
# $text (String) the line
plan-day-what = День для шага: { $text }
plan-done-title = Сделано
plan-back = Назад к разделу «Участие»

## Ошибки

plan-empty-line = Напишите, что хотите сделать: строка пуста.
# $longest (Number) letters that fit
plan-too-long = Строка слишком длинная, не больше { $longest ->
        [one] { $longest } буквы
       *[other] { $longest } букв
    }. Сократите её.
# $day (String) as typed
plan-day-invalid = { $day }: такого дня в календаре нет. Выберите другой или оставьте пустым.
plan-unknown = Этой строки в плане уже нет.
