#pragma once

#include "models/import/reader.h"

namespace parallax {

/// EPUB 2 and 3: an article for each document of the spine that has text, in the order of the spine; the
/// table of contents is passed over. Author, publisher, date and language are the book's, the title the
/// document's first heading.
class EpubReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
