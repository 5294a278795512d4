# Один курс: чему он учит, его уроки и тесты.

course-back = Все курсы
course-begin = Начать курс
course-go-on = Продолжить
course-outcomes = После курса
course-path = Путь по курсу
course-step-pre = До курса: что вы знаете
course-step-lessons = Уроки
course-step-test = Итоговый тест
course-step-post = После: что изменилось
course-step-certificate = Сертификат
# $count (Number) вопросов
course-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
# $done (Number) пройдено уроков
# $of (Number) всего уроков
course-lessons-of = пройдено { $done } из { $of }
course-state-done = готово
course-state-passed = тест сдан
course-state-optional = по желанию
course-state-later = после теста
course-state-ready = можно получить
course-state-unfinished = начато
# $share (String) лучший результат, «86 %»
course-state-best = лучший результат { $share }
course-do-pre = Начать с вопросов
course-do-test = Пройти тест
course-do-test-again = Пройти тест ещё раз
course-do-post = Ответить
course-do-certificate = Получить сертификат
course-do-unfinished = Продолжить ответы
course-lessons-title = Уроки
# Чтец экрана говорит это о состоянии урока
course-lesson-new = не начат
course-lesson-started = начат
course-lesson-done = пройден
course-attitudes-title = Как я это вижу
course-attitudes-lead = Несколько утверждений, только для вас. Здесь нет верных ответов и нет оценки. Ответьте до курса и после него и посмотрите, что сдвинулось.
course-attitudes-before = Ответить до курса
course-attitudes-after = Ответить после курса
course-attitudes-see = Посмотреть ответы
# $licence (String) например, «CC BY-SA 4.0»
course-licence = Лицензия курса: { $licence }

## Learn: the courses on this computer

course-learn-title = Что изучим сегодня?
# $name (String) имя
course-learn-hello = Здравствуйте, { $name }
course-learn-hello-guest = Здравствуйте
course-learn-go-on = Продолжить с того же места
# $number (Number) номер урока
# $of (Number) уроков в курсе
course-learn-place = урок { $number } из { $of }
# $count (Number) минут до конца урока
course-learn-minutes-left = { $count ->
    [one] ещё { $count } минута
    [few] ещё { $count } минуты
    [many] ещё { $count } минут
   *[other] ещё { $count } минуты
}
course-learn-courses = Курсы
# $done (Number) пройдено уроков
# $count (Number) уроков в курсе
course-learn-lessons-done = { $count ->
    [one] { $done } из { $count } урока
    [few] { $done } из { $count } уроков
    [many] { $done } из { $count } уроков
   *[other] { $done } из { $count } урока
}
# $count (Number) уроков в курсе
course-learn-lessons = { $count ->
    [one] { $count } урок
    [few] { $count } урока
    [many] { $count } уроков
   *[other] { $count } урока
}
course-learn-empty-title = Здесь пока нет курсов
course-learn-empty = Курсы лежат в папке программы. Скопируйте всю папку ещё раз или обратитесь к тому, кто дал вам Preamble.
# $courses (String) названия папок
course-learn-broken = Эти курсы прочитать не удалось: { $courses }. Остальные работают.

## Порядок, который мы советуем, и что стоит сделать до курса

course-order-title = Удобный порядок
course-order-lead = Это только совет. Любой курс и урок открыт для вас.
course-order-whole = Весь курс
# $first (Number) номер урока
course-order-lesson = Урок { $first }
# $first (Number) номер первого урока
# $last (Number) номер последнего урока
course-order-lessons = Уроки { $first }–{ $last }
course-order-or = или
course-order-done = пройдено
course-before-title = Хорошо пройти сначала
course-before-lead = Можно начать и сразу с этого курса.
course-before-open = Открыть урок
course-notice-go = Дальше
course-notice-back = Не сейчас
course-notice-again = Прочитать ещё раз
# $course (String) название курса
# $number (Number) номер урока
course-lesson-place = { $course }, урок { $number }

## Ошибки

# $course (String) код курса
course-unknown = Курса { $course } на этом компьютере нет. Вернитесь и выберите другой.
# $file (String) имя файла
course-picture-unknown = В курсе не хватает картинки { $file }.
