# «Учиться»: курсы на этом компьютере.

library-title = Что изучим сегодня?
# $name (String) имя
library-hello = Здравствуйте, { $name }
library-hello-guest = Здравствуйте
library-go-on = Продолжить с того же места
# $number (Number) номер урока
# $of (Number) уроков в курсе
library-place = урок { $number } из { $of }
# $count (Number) минут до конца урока
library-minutes-left = { $count ->
    [one] ещё { $count } минута
    [few] ещё { $count } минуты
    [many] ещё { $count } минут
   *[other] ещё { $count } минуты
}
library-courses = Курсы
# $done (Number) пройдено уроков
# $count (Number) уроков в курсе
library-lessons-done = { $count ->
    [one] { $done } из { $count } урока
    [few] { $done } из { $count } уроков
    [many] { $done } из { $count } уроков
   *[other] { $done } из { $count } урока
}
# $count (Number) уроков в курсе
library-lessons = { $count ->
    [one] { $count } урок
    [few] { $count } урока
    [many] { $count } уроков
   *[other] { $count } урока
}
library-empty-title = Здесь пока нет курсов
library-empty = Курсы лежат в папке программы. Скопируйте всю папку ещё раз или обратитесь к тому, кто дал вам Preamble.
# $courses (String) названия папок
library-broken = Эти курсы прочитать не удалось: { $courses }. Остальные работают.

## Ошибки

# $file (String) имя файла
library-picture-unknown = В курсе не хватает картинки { $file }.
