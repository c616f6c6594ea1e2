#include "ui/reading/text_blocks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace parallax {

namespace {

/// Where to cut a paragraph that goes on past start + longest: after the last space of the final tenth, else
/// between two characters as people count them.
qsizetype softBreak(QStringView text, qsizetype start)
{
    const qsizetype limit = start + TextBlocks::longest;
    for (qsizetype at = limit; at > limit - TextBlocks::longest / 10; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    const QStringView window = text.mid(limit - 100, 200);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, window);
    graphemes.setPosition(100);
    if (graphemes.isAtBoundary())
        return limit;
    const qsizetype before = graphemes.toPreviousBoundary();
    return before > 0 ? limit - 100 + before : limit;
}

} // namespace

TextBlocks::TextBlocks(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
        addParagraph(text, start, end);
        start = end + 1;
    }
    addParagraph(text, start, text.size());
}

void TextBlocks::addParagraph(QStringView text, qsizetype start, qsizetype end)
{
    const bool rightToLeft = text.mid(start, std::min(end - start, longest)).isRightToLeft();
    bool continues = false;
    while (end - start > longest) {
        const qsizetype cut = softBreak(text, start);
        m_blocks.push_back({start, cut - start, continues, rightToLeft});
        start = cut;
        continues = true;
    }
    m_blocks.push_back({start, end - start, continues, rightToLeft});
}

int TextBlocks::indexAt(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), position,
                         [](qsizetype at, const TextBlock &block) { return at < block.start; });
    return std::max(0, static_cast<int>(after - m_blocks.begin()) - 1);
}

} // namespace parallax
