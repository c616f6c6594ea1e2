#pragma once

#include "models/text/code_points.h"

#include <optional>

namespace parallax {

/// Finds places of one version of a text in another one by what stands there: the exact quotation with what
/// comes before and after it (the text quote selector of the Web Annotation Data Model, W3C 2017). White
/// space counts as one space. Nothing is guessed: a place that could be two places is none.
class Reanchor
{
public:
    Reanchor(const QString &before, const QString &after);

    const CodePointIndex &before() const { return m_before.index; }
    const CodePointIndex &after() const { return m_after.index; }

    /// @pre the span lies within the first text
    std::optional<Span> find(Span span) const;

    /// How much of either side is compared, in UTF-16 units.
    static constexpr qsizetype contextLength = 32;
    /// So much context must agree, both sides together; or all there is.
    static constexpr qsizetype leastContext = 12;

private:
    /// A text with white space folded, and where each unit was.
    struct Folded
    {
        explicit Folded(const QString &whole);
        Utf16Range fold(Utf16Range range) const;
        CodePointIndex index;
        QString text;
        std::vector<qsizetype> places; ///< in `index`, ascending; one more than `text` has units
    };
    qsizetype agreement(Utf16Range before, Utf16Range after) const;

    Folded m_before;
    Folded m_after;
};

} // namespace parallax
