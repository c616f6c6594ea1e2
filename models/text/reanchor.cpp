#include "models/text/reanchor.h"

#include <algorithm>

namespace parallax {

namespace {

/// A common word in a long text: who looks at so many places decides by chance.
constexpr int mostPlaces = 10'000;

qsizetype commonEnd(QStringView left, QStringView right, qsizetype most)
{
    const qsizetype limit = std::min({left.size(), right.size(), most});
    qsizetype same = 0;
    while (same < limit && left[left.size() - 1 - same] == right[right.size() - 1 - same])
        ++same;
    return same;
}

qsizetype commonBeginning(QStringView left, QStringView right, qsizetype most)
{
    const qsizetype limit = std::min({left.size(), right.size(), most});
    return std::mismatch(left.begin(), left.begin() + limit, right.begin()).first - left.begin();
}

} // namespace

Reanchor::Folded::Folded(const QString &whole)
    : index(whole)
{
    text.reserve(whole.size());
    places.reserve(std::size_t(whole.size()) + 1);
    bool wasSpace = false;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool isSpace = whole[i].isSpace();
        if (!isSpace || !wasSpace) {
            text += isSpace ? QChar(u' ') : whole[i];
            places.push_back(i);
        }
        wasSpace = isSpace;
    }
    places.push_back(whole.size());
}

Utf16Range Reanchor::Folded::fold(Utf16Range range) const
{
    const auto at = [this](qsizetype place) {
        return std::ranges::lower_bound(places, place) - places.begin();
    };
    return {at(range.start), at(range.end)};
}

Reanchor::Reanchor(const QString &before, const QString &after)
    : m_before(before)
    , m_after(after)
{ }

qsizetype Reanchor::agreement(Utf16Range before, Utf16Range after) const
{
    const QStringView old = m_before.text;
    const QStringView now = m_after.text;
    return commonEnd(old.first(before.start), now.first(after.start), contextLength)
        + commonBeginning(old.sliced(before.end), now.sliced(after.end), contextLength);
}

std::optional<Span> Reanchor::find(Span span) const
{
    const Utf16Range old = m_before.fold(m_before.index.toUtf16(span));
    const QStringView quotation = QStringView(m_before.text).sliced(old.start, old.length());
    if (quotation.trimmed().isEmpty())
        return std::nullopt;
    const qsizetype available =
        std::min(old.start, contextLength) + std::min(m_before.text.size() - old.end, contextLength);
    qsizetype best = std::min(available, leastContext) - 1;
    std::optional<Utf16Range> place;
    int places = 0;
    for (qsizetype at = m_after.text.indexOf(quotation); at >= 0;
         at = m_after.text.indexOf(quotation, at + 1)) {
        if (++places > mostPlaces)
            return std::nullopt;
        const Utf16Range here{at, at + quotation.size()};
        const qsizetype agrees = agreement(old, here);
        if (agrees < best || (agrees == best && !place))
            continue;
        place = agrees > best ? std::optional(here) : std::nullopt; // two that are as good are none
        best = agrees;
    }
    if (!place)
        return std::nullopt;
    const qsizetype end =
        m_after.places[std::size_t(place->end - 1)] + 1; // without white space folded behind
    return m_after.index.toSpan({m_after.places[std::size_t(place->start)], end});
}

} // namespace parallax
