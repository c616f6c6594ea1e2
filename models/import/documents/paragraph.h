#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parallax {

/// What all document formats are read into: text without line ends, and the few marks that splitters need.
struct Paragraph
{
    QString text;      ///< trimmed, never empty
    int heading = 0;   ///< 1-6; 0 for ordinary text
    bool bold = false; ///< all of it
    QString role;      ///< in HTML the classes of the elements around it, each between spaces; else empty
    int part = 0;      ///< in HTML the number of the article element it stands in, from 1; else 0
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

using Paragraphs = std::vector<Paragraph>;

/// What a document says about itself, as it says it; empty where it says nothing.
struct DocumentProperties
{
    QString title;
    QString author;
    QString publisher;
    QString created;  ///< ISO 8601
    QString modified; ///< ISO 8601
    QString language; ///< BCP 47
};

struct Document
{
    Paragraphs paragraphs;
    DocumentProperties properties;
    QStringList warnings;
};

} // namespace parallax
