#pragma once

#include "models/import/reader.h"

namespace parallax {

/// WARC files (ISO 28500), plain or packed record by record with gzip: pages and plain texts of response and
/// resource records go to the readers of their format, with their address. Everything else is counted.
class WarcReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
