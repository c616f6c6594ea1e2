#pragma once

#include "models/import/reader.h"

namespace parallax {

/// RSS 0.9x, 1.0 and 2.0 and Atom 1.0 files, an article an entry. A broken feed is read as far as it goes,
/// and the rest is reported. Entities of a document type are bounded by QXmlStreamReader.
class FeedReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
