# Письма и другие бумаги с пропусками.

letter-title = Письма и бумаги
letter-lead = Заполните что хотите и смотрите, как складывается текст. Отсюда ничего не отправляется, и ничто из написанного не хранится, пока вы сами не сохраните файл.
letter-empty = На этом языке образцов пока нет.
letter-back = Назад к разделу «Участие»
letter-all = Все письма и бумаги
letter-open = Заполнить
letter-fields = Ваши слова
letter-text = Текст
letter-before = Прежде чем отдать
letter-save-pdf = Сохранить в PDF
letter-save-text = Сохранить как текст
letter-save-where = Куда сохранить текст?
letter-save-here = Сохранить здесь
# $path (String) the file
letter-saved = Сохранено: { $path }. Этот файл, возможно, смогут открыть и другие, кто пользуется компьютером.
letter-kind-letter = Письмо
letter-kind-petition = Петиция
letter-kind-press-release = Пресс-релиз
letter-kind-checklist = Список для проверки
letter-kind-consent = Согласие
letter-kind-evaluation = Отзыв
letter-kind-poster = Плакат
letter-kind-programme = Программа
letter-kind-plan = План

## Ошибки

# $letter (String) id
letter-unknown = На этом компьютере нет образца { $letter }. Выберите другой.
