# Вопросы: к уроку, до и после курса, итоговый тест, результаты, личная шкала.

assessment-quiz = Вопросы к уроку
assessment-pre = До курса
assessment-post = После курса
assessment-test = Итоговый тест
assessment-loading = Вопросы открываются
# Буквы перед вариантами ответа по порядку алфавита, через пробел. Их восемь.
assessment-letters = А Б В Г Д Е Ж З

assessment-intro-pre = Несколько вопросов перед началом, чтобы потом увидеть, что изменилось. От них ничего не зависит. Любой вопрос можно пропустить.
assessment-intro-post = Столько же вопросов, сколько до курса. Они покажут, что для вас изменилось. Проходного балла нет.
# $share (String) нужная доля баллов, например 75 %
assessment-intro-test = Нужно набрать { $share } баллов и верно ответить на все вопросы, важные для безопасности.
assessment-intro-time = Времени сколько угодно. Можно остановиться в любой момент и продолжить потом.
assessment-intro-change = До завершения любой ответ можно изменить. Пояснения появятся в конце.
# $count (Number) сколько вопросов
assessment-count = { $count ->
    [one] { NUMBER($count) } вопрос
    [few] { NUMBER($count) } вопроса
   *[other] { NUMBER($count) } вопросов
}
assessment-begin = Начать

# $number (Number) номер вопроса
# $of (Number) сколько вопросов
assessment-number = Вопрос { NUMBER($number) } из { NUMBER($of) }
assessment-form-single = выберите один ответ
assessment-form-judgement = выберите лучший ответ
assessment-form-multiple = выберите всё, что подходит
assessment-form-true-false = верно или неверно?
assessment-form-ordering = расставьте по порядку
assessment-form-matching = найдите пары
assessment-safety = Важно для безопасности
assessment-true = Верно
assessment-false = Неверно

assessment-check = Проверить
assessment-next = Следующий вопрос
assessment-to-overview = К обзору
assessment-to-result = К результату
assessment-back = Назад
assessment-leave = Выйти
# $title (String) название курса
assessment-to-course = К курсу: { $title }
# $title (String) название урока
assessment-to-lesson = К уроку: { $title }
assessment-pass = Пропустить вопрос
assessment-pass-hint = Любой вопрос можно пропустить, причина не нужна.
# Клавиши: их названия стоят перед этими словами
assessment-key-choose = выбор
assessment-key-enter = дальше
assessment-key-enter-name = Enter
# $keys (String) названия двух клавиш
assessment-key-move = { $keys } двигают строку, на которой стоит фокус
assessment-choose-first = Сначала выберите ответ или пропустите вопрос.
assessment-match-first = Сначала найдите пару для каждой строки или пропустите вопрос.
assessment-unsaved = Ответ пока не сохранён. Он остался на экране.
assessment-again = Повторить

assessment-order-list = Ваш порядок
assessment-order-up = Выше
assessment-order-down = Ниже
# $item (String) текст строки
assessment-order-up-name = Выше: { $item }
# $item (String) текст строки
assessment-order-down-name = Ниже: { $item }
# $item (String) текст строки
# $place (Number) её место теперь
# $of (Number) сколько строк
assessment-order-moved = { $item }: место { NUMBER($place) } из { NUMBER($of) }
assessment-order-keep = Этот порядок — мой ответ
assessment-order-kept = Этот порядок — ваш ответ.
# $place (Number) верное место
assessment-order-belongs = верное место: { NUMBER($place) }
assessment-order-right = на своём месте

assessment-match-choose = Выберите …
assessment-match-left = Ещё свободны:
assessment-match-doubled = Один вариант выбран дважды. Каждый подходит только к одной строке.
assessment-match-belongs = Верная пара:
assessment-match-right = пара найдена

assessment-outcome-right = Верно.
assessment-outcome-partly = Отчасти верно.
assessment-outcome-wrong = Не совсем так.
assessment-outcome-passed = Вы пропустили этот вопрос.
assessment-chosen = Ваш ответ
assessment-fits = Это подходит
assessment-not-fit = Это не подходит
assessment-chosen-right = Ваш ответ, он подходит
assessment-best = Лучший ответ

assessment-overview = Обзор
assessment-overview-title = Перед завершением
assessment-overview-what = К любому вопросу можно вернуться и изменить ответ.
assessment-overview-list = Вопросы
assessment-standing-answered = есть ответ
assessment-standing-passed = пропущен
assessment-standing-open = пока без ответа
# $count (Number) сколько вопросов без ответа
assessment-overview-open = { $count ->
    [0] На каждый вопрос вы ответили или пропустили его.
    [one] { NUMBER($count) } вопрос пока без ответа.
    [few] { NUMBER($count) } вопроса пока без ответа.
   *[other] { NUMBER($count) } вопросов пока без ответа.
}
assessment-finish = Завершить
assessment-finish-title = Завершить сейчас?
# $count (Number) сколько вопросов без ответа
assessment-finish-open = { $count ->
    [one] { NUMBER($count) } вопрос без ответа. Он будет считаться пропущенным: без баллов и без объяснений.
    [few] { NUMBER($count) } вопроса без ответа. Они будут считаться пропущенными: без баллов и без объяснений.
   *[other] { NUMBER($count) } вопросов без ответа. Они будут считаться пропущенными: без баллов и без объяснений.
}
assessment-finish-back = К вопросам

assessment-result-passed-quiz = Вы знаете этот урок
assessment-result-passed-test = Вы прошли итоговый тест
assessment-result-not-yet = Пока нет
assessment-result-pre = Спасибо
assessment-result-post = Что изменилось
# $share (String) доля баллов, например 85 %
assessment-result-share = У вас { $share } баллов.
# $share (String) нужная доля баллов, например 75 %
assessment-result-needed = Нужно { $share }.
assessment-result-bar = Баллы
# $share (String) нужная доля баллов
assessment-result-mark = нужно: { $share }
assessment-result-safety = Баллов достаточно. Не хватает одного: на вопрос, важный для безопасности, ответ пока не верный. Ошибка здесь может навредить человеку, поэтому ответ должен быть верным. Прочитайте ниже почему и попробуйте ещё раз.
assessment-result-try = Перечитайте то, что осталось неясным, и попробуйте ещё раз. Попыток сколько угодно.
assessment-result-pre-what = Эти ответы сохранены, чтобы сравнить их с ответами после курса. Теперь уроки.
assessment-result-review = Стоит перечитать
assessment-result-all = Ваши ответы
assessment-result-all-what = Каждый вопрос с пояснением.
assessment-result-again = Попробовать ещё раз
assessment-result-again-test = Ещё раз с другими вопросами
assessment-result-certificate = Сделать сертификат
assessment-result-certificate-what = С вашим именем, другим именем или без имени. Нужен ли он, решаете вы.
assessment-result-lesson = Дальше
assessment-result-course = К курсу
assessment-result-attitudes = Как вы это видите? Личная шкала

assessment-change-before = До
assessment-change-after = После
assessment-change-bars = Доля баллов до и после курса
# $share (String) какая часть неизвестного до курса теперь известна, например 60 %
assessment-change-gain = Из того, чего вы не знали до курса, теперь вы знаете { $share }.
assessment-change-same = Результат такой же, как до курса. Ниже видно, что стоит перечитать.
assessment-change-less = Результат немного ниже, чем до курса. Так бывает: вопросы другие, да и усталость влияет. Ниже видно, что стоит перечитать.
assessment-change-full = Все баллы были у вас уже до курса.

assessment-attitudes-title = Как вы это видите
assessment-attitudes-before = До курса
assessment-attitudes-after = После курса
assessment-attitudes-private = Это личное и без оценки. Ответы остаются в вашем профиле, в отчёты и сертификаты они не попадают.
assessment-attitudes-free = Правильных ответов здесь нет. Любую строку можно пропустить.
assessment-attitudes-1 = Совсем нет
assessment-attitudes-2 = Скорее нет
assessment-attitudes-3 = Отчасти
assessment-attitudes-4 = Скорее да
assessment-attitudes-5 = Полностью
assessment-attitudes-out = Пропустить эту строку
assessment-attitudes-keep = Сохранить ответы
assessment-attitudes-change = Ответить заново
assessment-attitudes-skip = Не сегодня
assessment-attitudes-thanks-before = Спасибо, что посмотрели на себя честно. После курса можно сделать это ещё раз и увидеть, что сдвинулось.
assessment-attitudes-thanks-after = Спасибо. Взгляды меняются медленно, и каждый честный взгляд на себя — это шаг.
assessment-attitudes-lookback = До и после
# $before (String) ответ до курса
# $after (String) ответ после курса
assessment-attitudes-both = До: { $before }. После: { $after }.
assessment-attitudes-none = пропущено
assessment-attitudes-reverse = Здесь меньшее согласие ближе к тому, о чём рассказывает курс.

## Ошибки

assessment-sitting-unknown = Этой попытки на компьютере нет. Вернитесь к курсу и начните новую.
assessment-finished = Эта попытка завершена, её ответы остаются. Чтобы начать новую, вернитесь к курсу.
assessment-item-unknown = Этого вопроса в попытке больше нет. Перейдите к следующему или вернитесь к курсу.
assessment-answered-already = Вы уже ответили на этот вопрос и видели объяснение. Остаётся первый ответ; перейдите к следующему вопросу.
assessment-response-invalid = Этот ответ не подходит к вопросу и не сохранён. Выберите ещё раз.
assessment-no-items = Вопросов здесь пока нет. Вернитесь к курсу и продолжите с урока.
