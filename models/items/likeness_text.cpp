#include "models/items/likeness_text.h"

#include "models/domain/result.h"

#include <QLocale>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString percentText(double share)
{
    return tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
}

QString gradeText(LikenessGrade grade)
{
    switch (grade) {
    case LikenessGrade::Quotation:
        return tr("Quotation");
    case LikenessGrade::Rewrite:
        return tr("Rewrite");
    case LikenessGrade::Near:
        return tr("Near");
    case LikenessGrade::Exact:
        return tr("Exact");
    }
    Q_UNREACHABLE_RETURN({});
}

QString relationText(LikenessGrade grade)
{
    switch (grade) {
    case LikenessGrade::Quotation:
        return tr("Has quotations in common with %1");
    case LikenessGrade::Rewrite:
        return tr("Tells the piece %1 in other words");
    case LikenessGrade::Near:
        return tr("Is nearly %1");
    case LikenessGrade::Exact:
        return tr("Has the words of %1; case, punctuation or spacing may differ");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString likenessText(LikenessGrade grade, double shared, double sharedOther)
{
    if (grade == LikenessGrade::Exact)
        return gradeText(grade);
    return u"%1 %2 / %3"_s.arg(gradeText(grade), percentText(shared), percentText(sharedOther));
}

QString likenessSentence(LikenessGrade grade, double shared, double sharedOther, const QString &other)
{
    const QString relation = relationText(grade).arg(other);
    if (grade == LikenessGrade::Exact)
        return relation + u'.';
    return tr("%1. %2 of its text stands in that one, %3 of that one in it.")
        .arg(relation, percentText(shared), percentText(sharedOther));
}

} // namespace parallax
