#include "tests/ui/reading/shown_article.h"

using namespace Qt::StringLiterals;

namespace parallax::testing {

const QString emojiBody =
    u"🌊 Waves hit 🌊🌊 the quay.\nSecond paragraph, with é and 👩🏽‍🚒 in it.\n\nThird."_s;

ShownArticle::ShownArticle(const QString &body, QSize size)
{
    view.resize(size);
    view.setArticle({u"A title"_s, u"Northern Ledger · 29 Mar 2031"_s, 0}, body);
    view.show();
    view.setFocus();
}

Span ShownArticle::spanOf(const QString &words, qsizetype from) const
{
    const qsizetype at = view.body().indexOf(words, from);
    return view.codePoints().toSpan({at, at + words.size()});
}

Highlight ShownArticle::highlight(HighlightId id, const QString &words, HighlightKind kind) const
{
    Highlight made = {id, spanOf(words), kind, words};
    made.entityType = EntityType::Person;
    made.colour = QColor(0x112233);
    return made;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace parallax::testing
