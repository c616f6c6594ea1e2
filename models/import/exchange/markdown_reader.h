#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Markdown: one article a file, as plain text. Front matter ("---", "key: value" lines, "---") gives title,
/// date and the like; else the first top heading is the title.
class MarkdownReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

/// The text of a line: marks of headings, emphasis, code and quotation are dropped, links and pictures are
/// their words.
QString plainMarkdownLine(QStringView line);

} // namespace parallax
