#include "models/text/code_points.h"

namespace parallax {

namespace {

bool isPairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

qsizetype codePointCount(QStringView text)
{
    qsizetype pairs = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i)) {
            ++pairs;
            ++i;
        }
    }
    return text.size() - pairs;
}

std::vector<Span> toSpans(QStringView text, const std::vector<Utf16Range> &ranges)
{
    std::vector<Span> spans;
    spans.reserve(ranges.size());
    qsizetype unit = 0;
    qsizetype codePoint = 0;
    for (Utf16Range range : ranges) {
        Q_ASSERT(unit <= range.start && range.start <= range.end && range.end <= text.size());
        const qsizetype start = codePoint + codePointCount(text.sliced(unit, range.start - unit));
        const qsizetype end = start + codePointCount(text.sliced(range.start, range.length()));
        spans.emplace_back(start, end);
        unit = range.end;
        codePoint = end;
    }
    return spans;
}

CodePointIndex::CodePointIndex(QString text)
    : m_text(std::move(text))
{
    const QStringView view = m_text;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if (isPairAt(view, i))
            m_pairs.push_back(i++);
    }
}

qsizetype CodePointIndex::toUtf16(qsizetype codePoint) const
{
    Q_ASSERT(0 <= codePoint && codePoint <= size());
    // Pair k starts at code point m_pairs[k] - k, which ascends with k: find how many start before codePoint.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

qsizetype CodePointIndex::toCodePoint(qsizetype utf16) const
{
    Q_ASSERT(0 <= utf16 && utf16 <= m_text.size());
    // Inside a pair, the pair itself is among those before, and the one taken off too many brings its start.
    return utf16 - (std::ranges::lower_bound(m_pairs, utf16) - m_pairs.begin());
}

Span CodePointIndex::toSpan(Utf16Range range) const
{
    const qsizetype start = toCodePoint(range.start);
    qsizetype end = toCodePoint(range.end);
    if (range.end > range.start && toUtf16(end) < range.end)
        ++end;
    return Span(start, end);
}

QStringView CodePointIndex::cut(Span span) const
{
    const Utf16Range range = toUtf16(span);
    return QStringView(m_text).sliced(range.start, range.length());
}

} // namespace parallax
