#pragma once

#include "models/import/reader.h"

namespace parallax {

/// PDF with text in it, by Poppler: columns in reading order, lines joined to paragraphs, hyphens at line
/// ends resolved, running heads and page numbers dropped. Scanned pages have no text: the error says so.
class PdfReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
