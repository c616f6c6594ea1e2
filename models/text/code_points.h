#pragma once

#include "models/domain/span.h"

#include <QString>

#include <vector>

namespace parallax {

/// Half-open range [start, end) in UTF-16 units, as QString and QTextCursor count.
struct Utf16Range
{
    qsizetype start;
    qsizetype end;
    qsizetype length() const { return end - start; }
    friend bool operator==(Utf16Range, Utf16Range) = default;
};

/// Unicode code points in `text`. A surrogate without its other half counts one.
qsizetype codePointCount(QStringView text);

/// The spans of ranges that ascend and don't overlap, in one pass over the text.
std::vector<Span> toSpans(QStringView text, const std::vector<Utf16Range> &ranges);

/// Translates between code points and UTF-16 units of one text. Built in one pass over the text; each look-up
/// costs the logarithm of the number of characters outside the Basic Multilingual Plane, nothing where there
/// are none. Holds the text (shared, not copied), so that a cut stays valid as long as the index.
class CodePointIndex
{
public:
    explicit CodePointIndex(QString text);

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size() - qsizetype(m_pairs.size()); } ///< in code points

    /// @pre 0 <= codePoint <= size()
    qsizetype toUtf16(qsizetype codePoint) const;
    /// A position between the halves of a surrogate pair is moved to the pair's start.
    /// @pre 0 <= utf16 <= text().size()
    qsizetype toCodePoint(qsizetype utf16) const;

    Utf16Range toUtf16(Span span) const { return {toUtf16(span.start()), toUtf16(span.end())}; }
    /// The smallest span that covers the range: a pair that the range cuts in two is taken in whole.
    Span toSpan(Utf16Range range) const;

    /// The words of a span. @pre span.end() <= size()
    QStringView cut(Span span) const;
    /// Whether a span from elsewhere lies within the text.
    bool contains(Span span) const { return span.end() <= size(); }

private:
    QString m_text;
    std::vector<qsizetype> m_pairs; ///< where surrogate pairs start, in UTF-16 units, ascending
};

} // namespace parallax
