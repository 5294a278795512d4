# Повторение: вопросы пройденных уроков возвращаются, не больше пяти минут в день.

review-title = Повторение
review-lead = Вопросы пройденных уроков возвращаются, пока не забылись: не больше пяти минут в день и только когда вы сами откроете эту страницу. Никаких оценок здесь нет.
review-today = На сегодня
# $count (Number) вопросов
review-count = { $count ->
    [one] { NUMBER($count) } вопрос
    [few] { NUMBER($count) } вопроса
    [many] { NUMBER($count) } вопросов
   *[other] { NUMBER($count) } вопроса
}
review-begin = Начать
review-nothing = Повторять пока нечего
review-nothing-what = Пройдите урок и его вопросы. Позже они вернутся сюда.
review-learn = К курсам
review-all-out = Все курсы отключены
review-all-out-what = Отметьте ниже хотя бы один, и его вопросы вернутся.
review-waiting = Сейчас повторять нечего
# $day (String) дата
review-waiting-what = До { $day } вопросов не будет: пока всё помнится.
review-enough = На сегодня достаточно
# $day (String) дата
review-enough-what = Пять минут — хорошая мера. Отдых поможет памяти больше, чем ещё один вопрос. С { $day } появятся следующие.
review-courses = Курсы
review-courses-what = Вопросы приходят только из отмеченных курсов.

# $number (Number) номер вопроса
# $of (Number) сколько вопросов сегодня
review-number = Вопрос { NUMBER($number) } из { NUMBER($of) }
review-stop = Остановиться
review-check = Проверить
review-next = Следующий вопрос
review-finish = Закончить
review-back = Назад: Повторение
review-tools = Текст и язык
review-loading = Вопросы открываются
review-notice = Перед следующим вопросом
review-notice-what = Он из урока, где говорится о тяжёлом и об этом есть предупреждение. Сам вопрос короткий. Можно ответить, пройти мимо или остановиться.
review-notice-show = Показать вопрос
review-notice-skip = Пройти мимо
review-unsaved = Ответ ещё не сохранён. Он остаётся здесь.
review-again = Повторить

review-end = На сегодня всё
review-end-stopped = Здесь хорошо остановиться
# $count (Number) сколько ответов дано сегодня
review-end-count = { $count ->
    [0] Ответов сегодня нет, и ничего не потеряно.
    [one] Сегодня { NUMBER($count) } ответ.
    [few] Сегодня { NUMBER($count) } ответа.
    [many] Сегодня { NUMBER($count) } ответов.
   *[other] Сегодня { NUMBER($count) } ответа.
}
review-end-sooner = Трудное вернётся скоро, знакомое — позже.
review-end-waiting = Остальные вопросы подождут и не пропадут.
# $day (String) дата
review-end-next = С { $day } появятся следующие вопросы.
review-end-done = К курсам

## Ошибки

review-item-unknown = Этого вопроса в повторении больше нет. Перейдите к следующему.
review-answered-already = Сегодня вы уже ответили на этот вопрос. Остаётся первый ответ; перейдите к следующему.
