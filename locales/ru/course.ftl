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
course-step-certificate = Свидетельство
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
course-do-post = Ответить на вопросы
course-do-certificate = Получить свидетельство
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

## Ошибки

# $course (String) код курса
course-unknown = Курса { $course } на этом компьютере нет. Вернитесь и выберите другой.
