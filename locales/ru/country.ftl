# Помощь: где её найти, кто об этом говорит и чего мы не знаем. Слова о каждом контакте приходят из пакетов стран.

country-title = Помощь
country-lead = Люди и места, где могут помочь, и насколько мы в этом уверены.
# Закрывает помощь; экран под ней остался прежним
country-back = Назад, где вы были
country-where =
    .label = Где вы сейчас?
    .hint = Чтобы показать подходящие номера. Ответ остаётся на этом компьютере.
country-where-none = Не хочу отвечать
country-where-none-hint = Выберите и тогда, когда вашей страны здесь нет. В разделе «Помощь» будет то, что верно для любой страны.
country-where-title = Где вы сейчас?
country-where-lead = Чтобы в разделе «Помощь» были подходящие номера. Отвечать не обязательно, изменить можно в любое время.

## Перед звонком

country-before-title = Прежде чем звонить
country-before = Звоните с телефона, который никто не проверяет. Звонки бывают видны в счёте или в списке вызовов. Сама программа никогда не звонит и не открывает страниц.

## Разделы по местам пакета

country-slot-emergency = Опасность прямо сейчас
country-slot-helplines = Кто выслушает и поможет
country-slot-police_complaint = Когда дело касается полиции
country-slot-equality_body = Орган по вопросам равенства
country-slot-nhri = Жалобы на власти
country-slot-child_protection = Если в опасности может быть ребёнок
country-slot-law-violence = Закон о насилии
country-slot-law-discrimination = Закон о дискриминации
country-slot-treaties = Договоры и суды за пределами страны
country-slot-legal_risk = Прежде чем действовать публично
country-law-title = Законы и договоры
country-law-lead = Это не совет для вашего случая. Что действует сегодня, знает адвокат.

## Ничего проверенного нет

country-none-emergency = Проверенного номера для вашей страны у нас нет. Если опасность есть сейчас и звонить безопасно, звоните по известному вам номеру экстренной помощи.
country-none-helplines = Проверенного номера для вашей страны у нас нет. Можно обратиться к врачу, адвокату или в женскую организацию, которой вы доверяете.
country-none-other = Спросите местную организацию, которой вы доверяете.

## Один контакт

country-kind-emergency = Экстренная помощь
country-kind-violence = Насилие
country-kind-children = Дети и подростки
country-kind-discrimination = Дискриминация
country-kind-legal = Юридическая помощь
country-kind-mental_health = Когда тяжело на душе
country-kind-directory = Где искать дальше
country-run = Кто отвечает
country-run-state = Государство
country-run-ngo = Негосударственная организация
country-run-mixed = Государство вместе с другими организациями
country-part-hours = Часы
country-part-cost = Стоимость
country-part-languages = Языки
country-part-ways = Как связаться без звонка
country-part-serves = Для кого
country-part-expect = Чего ждать
country-part-risks = Чем рискуете
# $list (String) чего мы не знаем, например «часы, языки»
country-unknown = Нам неизвестно: { $list }.
# $name (String) название контакта
country-copy = Скопировать номер: { $name }
country-copy-short = Скопировать
country-copied = Скопировано. Пока не скопировано что-то другое, вставить это могут и другие за этим компьютером.
country-copy-failed = Скопировать не удалось. Выделите номер и скопируйте его или запишите.
country-offline = Нужен интернет. Заход на сайт может оставить следы.

## Насколько мы уверены

# $when (String) год, месяц или день
country-checked = Проверено: { $when }
# $when (String) год, месяц или день
country-expired = Давно не проверялось. Последний раз: { $when }
country-official = из официального источника
country-secondary = из вторичного источника
# $source (String) где это сказано
country-source = Источник: { $source }
country-not-called = По этому номеру никто из нас ещё не звонил.
country-not-written = Этот адрес никто из нас ещё не проверял.
country-called = Мы проверили это сами.
country-sources-name = Источники

## О самом пакете

country-pack-title = Об этих сведениях
# $name (String) название страны
# $version (String) версия пакета
# $when (String) день, когда он собран
country-pack = { $name }, версия { $version }, собрано { $when }.
country-pack-nobody = Ни одна организация пока не взяла эти сведения на себя. Своим знаниям и людям рядом доверяйте больше, чем этой странице.
# $name (String) организация
country-pack-maintainer = За сведениями следит { $name }.
country-pack-own = Организация может заменить наши сведения своими: папка «countries» рядом с данными программы.
# $folders (String) названия папок
country-broken = Сведения организации прочитать не удалось: { $folders }. Показаны те, что пришли вместе с программой.

## О программе, внизу раздела «Помощь»

country-program-title = Об этой программе
country-program = «Скрыть» сразу делает экран пустым: кнопка у края окна или три раза Shift. Что программа есть на этом компьютере, она не скрывает.
country-program-note = Что программа скрывает, а чего не может
country-loading = Открывается «Помощь»
