#include "models/items/frame_words.h"

#include "models/domain/result.h"

#include <QLocale>

namespace parallax {

using namespace Qt::StringLiterals;

QString measureName(FrameMeasure measure)
{
    switch (measure) {
    case FrameMeasure::Codings:
        return tr("Codings");
    case FrameMeasure::PerThousand:
        return tr("Codings per 1,000 words");
    case FrameMeasure::Share:
        return tr("Share of the words");
    case FrameMeasure::Articles:
        return tr("Articles");
    case FrameMeasure::ArticleShare:
        return tr("Share of the articles");
    case FrameMeasure::FirstPlace:
        return tr("Where it first appears");
    case FrameMeasure::Opens:
        return tr("Articles it comes first in");
    case FrameMeasure::LeadPerThousand:
        return tr("In first paragraphs, per 1,000 words");
    case FrameMeasure::BodyPerThousand:
        return tr("After first paragraphs, per 1,000 words");
    }
    Q_UNREACHABLE_RETURN({});
}

QString measureMeaning(FrameMeasure measure)
{
    switch (measure) {
    case FrameMeasure::Codings:
        return tr("Passages and whole articles that are tagged with the code.");
    case FrameMeasure::PerThousand:
        return tr("Codings, divided by the words of the source's articles, times 1,000.");
    case FrameMeasure::Share:
        return tr("Words under the code, each counted once, of all words of the source's articles.");
    case FrameMeasure::Articles:
        return tr("Articles of the source that have the code.");
    case FrameMeasure::ArticleShare:
        return tr("Articles that have the code, of the source's articles.");
    case FrameMeasure::FirstPlace:
        return tr("How much of the article stands before the code's first passage; the mean of the articles "
                  "that have one. 0% is the first word.");
    case FrameMeasure::Opens:
        return tr("Articles in which no other code begins before this one.");
    case FrameMeasure::LeadPerThousand:
        return tr(
            "Passages that begin in an article's first paragraph, per 1,000 words of first paragraphs.");
    case FrameMeasure::BodyPerThousand:
        return tr("Passages that begin later, per 1,000 words after first paragraphs.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString figureWords(std::optional<double> figure, FrameMeasure measure)
{
    if (!figure)
        return u"–"_s;
    const QLocale locale;
    switch (measure) {
    case FrameMeasure::Codings:
    case FrameMeasure::Articles:
    case FrameMeasure::Opens:
        return locale.toString(qlonglong(*figure));
    case FrameMeasure::PerThousand:
    case FrameMeasure::LeadPerThousand:
    case FrameMeasure::BodyPerThousand:
        return locale.toString(*figure, 'f', 1);
    case FrameMeasure::Share:
        return tr("%1%").arg(locale.toString(*figure * 100, 'f', 1));
    case FrameMeasure::ArticleShare:
    case FrameMeasure::FirstPlace:
        return tr("%1%").arg(locale.toString(*figure * 100, 'f', 0));
    }
    Q_UNREACHABLE_RETURN({});
}

QString unitName(FrameUnit unit)
{
    switch (unit) {
    case FrameUnit::Sentence:
        return tr("Together in a sentence");
    case FrameUnit::Paragraph:
        return tr("Together in a paragraph");
    case FrameUnit::Article:
        return tr("Together in an article");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
