#include "models/export/passages.h"

#include "models/text/sentences.h"

#include <algorithm>

namespace parallax {

Passages::Passages(const QString &body)
    : m_text(body)
    , m_sentences(sentences(body))
{ }

QString Passages::words(Span span) const
{
    return m_text.contains(span) ? m_text.cut(span).toString() : QString();
}

QString Passages::sentence(Span span) const
{
    const auto first =
        std::ranges::partition_point(m_sentences, [&](Span one) { return one.end() <= span.start(); });
    const auto after =
        std::partition_point(first, m_sentences.end(), [&](Span one) { return one.start() < span.end(); });
    return first == after ? words(span) : words(Span(first->start(), std::prev(after)->end()));
}

} // namespace parallax
