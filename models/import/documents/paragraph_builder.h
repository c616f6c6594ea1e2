#pragma once

#include "models/import/documents/paragraph.h"

namespace parallax {

/// Collects runs of text into paragraphs: white space as one space, trimmed, empty ones dropped.
class ParagraphBuilder
{
public:
    void add(QStringView text, bool bold = false);
    void setHeading(int level) { m_next.heading = level; }
    void setPlace(const QString &role, int part);
    void end();
    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype characters() const { return m_characters; } ///< so far, for bounds
    Paragraphs take();

private:
    Paragraphs m_paragraphs;
    Paragraph m_next;
    QString m_text;
    bool m_bold = true;
    qsizetype m_characters = 0;
};

} // namespace parallax
