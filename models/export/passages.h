#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// Cuts spans and the sentences around them out of one body.
class Passages
{
public:
    explicit Passages(const QString &body);
    QString words(Span span) const;
    /// From the beginning of the first sentence that the span touches to the end of the last one.
    QString sentence(Span span) const;

private:
    CodePointIndex m_text;
    std::vector<Span> m_sentences;
};

} // namespace parallax
