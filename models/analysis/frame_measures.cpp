#include "models/analysis/frame_measures.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

std::optional<double> frameQuotient(double one, double other, double unit = 1)
{
    return other > 0 ? std::optional(one * unit / other) : std::nullopt;
}

} // namespace

QString toString(FrameMeasure measure)
{
    switch (measure) {
    case FrameMeasure::Codings:
        return u"codings"_s;
    case FrameMeasure::PerThousand:
        return u"per_1000_words"_s;
    case FrameMeasure::Share:
        return u"share"_s;
    case FrameMeasure::Articles:
        return u"articles"_s;
    case FrameMeasure::ArticleShare:
        return u"article_share"_s;
    case FrameMeasure::FirstPlace:
        return u"first_place"_s;
    case FrameMeasure::Opens:
        return u"opens"_s;
    case FrameMeasure::LeadPerThousand:
        return u"lead_per_1000_words"_s;
    case FrameMeasure::BodyPerThousand:
        return u"body_per_1000_words"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<double> frameFigure(const FrameCell &cell, const FramesColumn &column, FrameMeasure measure)
{
    switch (measure) {
    case FrameMeasure::Codings:
        return cell.codings();
    case FrameMeasure::PerThousand:
        return frameQuotient(cell.codings(), column.words, 1000);
    case FrameMeasure::Share:
        return frameQuotient(cell.wordsCovered, column.words);
    case FrameMeasure::Articles:
        return cell.articles;
    case FrameMeasure::ArticleShare:
        return frameQuotient(cell.articles, column.articles);
    case FrameMeasure::FirstPlace:
        return frameQuotient(cell.placeSum, cell.placed);
    case FrameMeasure::Opens:
        return cell.opens;
    case FrameMeasure::LeadPerThousand:
        return frameQuotient(cell.inLead, column.leadWords, 1000);
    case FrameMeasure::BodyPerThousand:
        return frameQuotient(cell.afterLead, column.words - column.leadWords, 1000);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
