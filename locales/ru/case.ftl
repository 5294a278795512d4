# Cases of the library: concluded public cases to learn from.

case-title = Дела
case-lead = Настоящие дела: решение принято, материалы открыты. В каждом видно, что случилось, что решили и что изменилось.
case-back = Все дела
case-articles = Статьи Всеобщей декларации
# $number (Number) of the article
case-article = Статья { $number }
case-lessons = Уроки об этом
case-when-first = Сначала
case-when-then = Затем
case-body-ecthr = Европейский суд по правам человека
case-body-iacthr = Межамериканский суд по правам человека
case-body-cedaw-committee = Комитет по ликвидации дискриминации в отношении женщин
case-body-human-rights-committee = Комитет по правам человека
case-body-cerd-committee = Комитет по ликвидации расовой дискриминации
