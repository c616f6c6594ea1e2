#include "models/domain/article_likeness.h"

using namespace Qt::StringLiterals;

namespace parallax {

QString toString(LikenessGrade grade)
{
    switch (grade) {
    case LikenessGrade::Quotation:
        return u"quotation"_s;
    case LikenessGrade::Rewrite:
        return u"rewrite"_s;
    case LikenessGrade::Near:
        return u"near"_s;
    case LikenessGrade::Exact:
        return u"exact"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
