# Cases of the library: concluded public cases to learn from.

case-title = Cases
case-lead = Real cases that are decided and public. Each shows what happened, what was decided, and what changed.
case-back = All cases
case-articles = Articles of the Universal Declaration
# $number (Number) of the article
case-article = Article { $number }
case-lessons = Lessons that speak of it
case-when-first = First
case-when-then = Then
case-body-ecthr = European Court of Human Rights
case-body-iacthr = Inter-American Court of Human Rights
case-body-cedaw-committee = Committee on the Elimination of Discrimination against Women
case-body-human-rights-committee = Human Rights Committee
case-body-cerd-committee = Committee on the Elimination of Racial Discrimination
