# Участие: карточки с тем, что можно сделать.

action-title = Участие
action-lead = Небольшие дела, которые вам по силам. Выбираете вы, и никто ничего от вас не ждёт. Программа ничего не отправляет и никому не сообщает.
action-to-plan = Мой план
action-to-letters = Письма и бумаги
action-empty = На этом языке карточек пока нет.
action-none = Под этот выбор ничего не подходит.
action-filter-risk = Кто может заметить
action-filter-kind = Что делать
action-filter-time = Время
action-any = Всё
action-time-15 = До 15 минут
action-time-60 = До часа
action-risk-private = Для себя
action-risk-private-hint = Никому не нужно об этом знать.
action-risk-low = Среди тех, кому вы доверяете
action-risk-low-hint = Заметят немногие.
action-risk-public = Публично
action-risk-public-hint = Заметить могут многие. Сначала оцените риски.
action-kind-learn = Узнать
action-kind-talk = Поговорить
action-kind-support = Поддержать
action-kind-write = Написать
action-kind-join = Присоединиться
action-kind-organise = Организовать
# $minutes (Number) how long it takes
action-minutes = { $minutes ->
        [one] около { $minutes } минуты
       *[other] около { $minutes } минут
    }
# $day (String) day of the year, written out
action-next-day = Подходит ко дню: { $day }
action-back = Все карточки
action-steps = Как это сделать
action-check = Прежде чем начать
action-check-lead = Подумайте над каждым вопросом. Ответы нигде не хранятся.
action-clear = Мне ясно
action-unsure = Не знаю
action-unsure-lead = В чём-то вы не уверены. Вот способ безопаснее:
action-safer = Способ безопаснее
action-letters = Бумаги, которые помогут
action-lessons = Уроки, которые подготовят
action-put = Добавить в мой план
action-put-done = Добавлено в ваш план.
