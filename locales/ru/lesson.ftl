# Урок: его экраны, пояснения рядом с текстом и переходы.

# $title (String) название курса
lesson-to-course = К курсу: { $title }
# Название группы кнопок для программы чтения с экрана
lesson-tools = Инструменты чтения
lesson-reading = Текст
lesson-listen = Слушать
lesson-listen-stop = Остановить
# Кнопка показывает тот же экран на втором языке и написана на этом языке.
# $tag (String) тег второго языка, например ru
# $name (String) название второго языка на нём самом
lesson-peek = { $tag ->
    [en] In English
    [ru] По-русски
   *[other] { $name }
}
# $name (String) название второго языка на языке интерфейса
lesson-peek-name = Этот же экран: { $name }
# $name (String) название второго языка на языке интерфейса
lesson-peek-stay = Дальше на этом языке: { $name }
lesson-peek-close = Закрыть
lesson-draft = Черновик
lesson-draft-why = Этот текст ещё не проверен носителем языка. Читайте его внимательно.

# $number (Number) какой экран показан
# $of (Number) сколько экранов в уроке
lesson-place = Экран { NUMBER($number) } из { NUMBER($of) }
lesson-back = Назад
lesson-next = Дальше
lesson-begin = Начать
# Для программы чтения с экрана: что делают стрелки в уроке
lesson-keys = Стрелки на клавиатуре тоже ведут к следующему и предыдущему экрану.

# $number (Number) номер урока
# $of (Number) сколько уроков в курсе
lesson-number = Урок { NUMBER($number) } из { NUMBER($of) }
# $count (Number) сколько минут занимает урок
lesson-minutes = { $count ->
    [one] около { NUMBER($count) } минуты
   *[other] около { NUMBER($count) } минут
}
lesson-outcomes = После этого урока

lesson-kind-case = Реальный случай
lesson-kind-reflection = Для себя
lesson-kind-action = Один небольшой шаг
lesson-kind-activity = Занятие для группы
lesson-kind-scenario = Как бы вы поступили?

lesson-notice-continue = Продолжить
lesson-notice-skip = Пропустить эту часть
lesson-notice-leave = Выйти из урока
lesson-notice-free = Пропуск не снижает результат.
lesson-skipped = Вы пропустили эту часть.
lesson-skipped-open = Открыть эту часть

lesson-risk = Кто может заметить
lesson-risk-private = Останется с вами
lesson-risk-low = Небольшой риск
lesson-risk-public = Увидят другие
lesson-risk-private-hint = Никому не обязательно об этом знать.
lesson-risk-low-hint = Узнают те, кого вы выберете. Сначала подумайте, безопасно ли это.
lesson-risk-public-hint = Это увидят другие, и они могут ответить по-разному. Прежде чем начать, подумайте о безопасности: своей и чужой.

# $from (Number) самая маленькая группа
# $to (Number) самая большая группа
lesson-activity-group = группа от { NUMBER($from) } до { NUMBER($to) } человек
# $count (Number) сколько минут занимает занятие
lesson-activity-minutes = { $count ->
    [one] { NUMBER($count) } минута
    [few] { NUMBER($count) } минуты
   *[other] { NUMBER($count) } минут
}
lesson-activity-parts = Части занятия

lesson-note =
    .label = Ваши слова
    .hint = Они попадут в ваш дневник на этом компьютере. В тесты, сертификаты и отчёты они не входят.
lesson-note-open = Их может прочитать любой, кто откроет ваш профиль на этом компьютере.
lesson-note-guest = Вы вошли как гость: ваши слова исчезнут, когда вы выйдете.
lesson-note-lent = Туда, где лежит ваш профиль, ничего нельзя записать: после выхода ваши слова исчезнут, если не сохранить копию.
lesson-note-drop = Не хранить то, что я здесь пишу
lesson-note-drop-hint = Слова исчезнут, когда вы уйдёте с этого экрана.
lesson-note-kept = Сохранено в дневнике
lesson-note-dropped = Не хранится
lesson-note-failed = Пока не сохранено. Ваши слова остались на экране.
lesson-note-again = Повторить

# $number (Number) номер ссылки на источник
lesson-source-mark = Источник { NUMBER($number) }
# $number (Number) номер примечания
lesson-practice-mark = Практика обучения, примечание { NUMBER($number) }
# $number (Number) номер ссылки на источник
lesson-source = Источник { NUMBER($number) }
lesson-source-unchecked = На проверке: этот источник ещё должен подтвердить человек.
lesson-read-article = Читать статью { NUMBER($number) } в Библиотеке
lesson-read-articles = Читать статьи { NUMBER($first) }–{ NUMBER($last) } в Библиотеке
lesson-source-missing = Этого источника нет в курсе.
lesson-practice = Практика обучения
lesson-practice-what = Хороший приём из практики обучения, а не факт с источником.
lesson-practice-background = Для справки
lesson-card-close = Закрыть

lesson-slot-emergency = Если опасность есть сейчас и звонить безопасно, звоните по известному вам номеру экстренной помощи.
lesson-slot-helplines = Проверенного номера для вашей страны у нас нет. Если опасность есть сейчас и звонить безопасно, звоните по известному вам номеру экстренной помощи. Можно обратиться и к врачу, адвокату или в женскую организацию, которой вы доверяете.
lesson-slot-police_complaint = Порядок жалобы на полицию в разных странах разный. Спросите адвоката или местную организацию, которой вы доверяете.
lesson-slot-equality_body = Во многих странах есть орган по вопросам равенства. Узнайте в местной организации, которой вы доверяете, есть ли он у вас.
lesson-slot-nhri = Во многих странах есть национальное учреждение по правам человека или уполномоченный по правам человека. Узнайте в местной организации, которой вы доверяете, есть ли они у вас.
lesson-slot-law-violence = Законы о насилии в разных странах разные. Спросите адвоката или местную организацию, которой вы доверяете.
lesson-slot-law-discrimination = Законы о дискриминации в разных странах разные. Спросите адвоката или местную организацию, которой вы доверяете.
lesson-slot-treaties = К каким договорам присоединилась ваша страна, можно узнать открыто. Поможет библиотека или местная организация, которой вы доверяете.
lesson-slot-child_protection = Правила защиты детей в разных странах разные. Узнайте в местной организации, которой вы доверяете, какие действуют у вас.
lesson-slot-legal_risk = Что разрешено, в разных странах решают по-разному. Прежде чем действовать, спросите адвоката или местную организацию, которой вы доверяете.
lesson-slot-other = Спросите местную организацию, которой вы доверяете.
# $when (String) год, месяц или день
lesson-slot-checked = Проверено: { $when }
# $when (String) год, месяц или день
lesson-slot-expired = Давно не проверялось. Последний раз: { $when }
lesson-slot-not-called = Сами мы ещё не пробовали.
lesson-slot-more = Подробнее о каждом контакте и о том, чего ждать, — в разделе «Помощь» (клавиша F1).

lesson-quiz-title = Вопросы к уроку
# $count (Number) сколько вопросов
lesson-quiz-what = { $count ->
    [one] { NUMBER($count) } вопрос о том, что вы прочитали. Пояснение появится сразу после ответа.
    [few] { NUMBER($count) } вопроса о том, что вы прочитали. Пояснение появится сразу после ответа.
   *[other] { NUMBER($count) } вопросов о том, что вы прочитали. Пояснение появится сразу после ответа.
}
lesson-quiz-free = Можно заглядывать в урок, пропускать вопросы и отвечать сколько угодно раз.
lesson-quiz-begin = К вопросам
lesson-quiz-go-on = Вернуться к вопросам
lesson-quiz-again = Ответить ещё раз
# $share (String) лучший результат, например 86 %
lesson-quiz-best = Ваш лучший результат: { $share }
lesson-quiz-later = Позже

lesson-end-title = Урок пройден до конца
lesson-end-covered = О чём был этот урок
lesson-end-quiz-open = Вопросы к уроку ещё открыты. На них можно ответить сейчас или позже.
lesson-end-next = Следующий урок
lesson-end-course = К курсу
lesson-loading = Урок открывается

## Ошибки

# $lesson (String) обозначение урока
lesson-unknown = Урока { $lesson } в этом курсе больше нет. Вернитесь к курсу и выберите другой.
# $block (String) обозначение экрана
lesson-block-unknown = Экрана { $block } в этом уроке больше нет. Вернитесь к курсу и откройте урок заново.
