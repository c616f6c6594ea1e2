#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace parallax {

/// Half-open range [start, end) in Unicode code points of an article's body (not UTF-16 units: SQLite, Python
/// and R cut the same words). models/text/code_points.h translates to QString's units.
class Span
{
public:
    /// @pre 0 <= start <= end
    constexpr Span(qsizetype start, qsizetype end)
        : m_start(start)
        , m_end(end)
    {
        Q_ASSERT(0 <= start && start <= end);
    }
    constexpr qsizetype start() const { return m_start; }
    constexpr qsizetype end() const { return m_end; }
    constexpr qsizetype length() const { return m_end - m_start; }
    constexpr bool isEmpty() const { return m_start == m_end; }
    constexpr bool contains(qsizetype position) const { return m_start <= position && position < m_end; }
    constexpr bool contains(Span other) const { return m_start <= other.m_start && other.m_end <= m_end; }
    /// Touching spans don't overlap, and an empty span overlaps nothing.
    constexpr bool overlaps(Span other) const
    {
        return std::max(m_start, other.m_start) < std::min(m_end, other.m_end);
    }
    friend constexpr auto operator<=>(Span, Span) = default; ///< reading order: start, then end

private:
    qsizetype m_start;
    qsizetype m_end;
};

} // namespace parallax
