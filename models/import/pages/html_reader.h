#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Saved pages (HTML, XHTML): the article out of each, an article a file.
class HtmlReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
