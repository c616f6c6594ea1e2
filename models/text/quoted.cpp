#include "models/text/quoted.h"

#include "models/text/characters.h"

namespace parallax {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

enum class Mark { None, Opens, Closes, Straight };

Mark markOf(QChar c)
{
    if (!isQuotationMark(c) || isApostrophe(c))
        return Mark::None;
    if (c == u'"')
        return Mark::Straight;
    // A mark that can do both, such as the German “, opens where the paragraph's last one didn't.
    return isOpening(c) && isClosing(c) ? Mark::Straight : isOpening(c) ? Mark::Opens : Mark::Closes;
}

/// Whether a quotation is open at the end of a paragraph's beginning.
bool leavesOpen(QStringView words)
{
    bool open = false;
    for (const QChar c : words) {
        switch (markOf(c)) {
        case Mark::None:
            break;
        case Mark::Opens:
            open = true;
            break;
        case Mark::Closes:
            open = false;
            break;
        case Mark::Straight:
            open = !open;
            break;
        }
    }
    return open;
}

} // namespace

bool isQuoted(const CodePointIndex &text, Span span)
{
    const Utf16Range range = text.toUtf16(span);
    if (range.length() == 0)
        return false;
    const QString &body = text.text();
    qsizetype start = range.start;
    while (start > 0 && !isLineEnd(body[start - 1]))
        --start;
    const QStringView before = QStringView(body).sliced(start, range.start - start);
    if (leavesOpen(before))
        return true;
    return markOf(body[range.start]) != Mark::None && markOf(body[range.end - 1]) != Mark::None
        && range.length() > 1;
}

} // namespace parallax
