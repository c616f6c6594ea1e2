#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Pages saved with their pictures in one file (MHTML, RFC 2557): the article out of the page itself, its
/// address from Snapshot-Content-Location or Content-Location. Frames and pictures are left out.
class MhtmlReader : public Reader
{
public:
    QString name() const override;
    /// Certain where a browser's mark, the name, or addresses of parts tell it from mail.
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
