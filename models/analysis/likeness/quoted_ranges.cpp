#include "models/analysis/likeness/quoted_ranges.h"

#include "models/text/characters.h"

namespace parallax {

namespace {

/// Neither a mark nor a line's end, as nearly all characters are.
bool isPlainAscii(QChar c)
{
    return c >= u' ' && c < u'\u007f' && c != u'"';
}

enum class Mark { None, Opens, Closes, Either };

Mark markOf(QChar c)
{
    if (c == u'"' || c == u'\uff02')
        return Mark::Either;
    if (c.unicode() < 0x80 || c == u'\u2018' || c == u'\u2019' || c == u'\u201a' || c == u'\u201b')
        return Mark::None;
    if (!isQuotationMark(c))
        return Mark::None;
    const bool opens = isOpening(c);
    const bool closes = isClosing(c);
    return opens && closes ? Mark::Either : opens ? Mark::Opens : Mark::Closes;
}

} // namespace

std::vector<Utf16Range> quotedRanges(QStringView text)
{
    std::vector<Utf16Range> ranges;
    qsizetype open = -1;
    const auto close = [&](qsizetype at) {
        if (open >= 0 && at > open)
            ranges.push_back({open, at});
        open = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlainAscii(text[i]))
            continue;
        if (isLineEnd(text[i])) {
            close(i);
            continue;
        }
        switch (markOf(text[i])) {
        case Mark::None:
            break;
        case Mark::Opens:
            close(i);
            open = i + 1;
            break;
        case Mark::Closes:
            close(i);
            break;
        case Mark::Either: // the curly ones among these open in one language and close in another
            if (open >= 0)
                close(i);
            else
                open = i + 1;
            break;
        }
    }
    close(text.size());
    return ranges;
}

} // namespace parallax
