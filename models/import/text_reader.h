#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Plain text in UTF-8, or in another charset that is told with certainty (charset.h): one article a file.
/// Metadata lines at its beginning and end (metadata_lines.h) are taken out of the body.
class TextReader : public Reader
{
public:
    QString name() const override;
    /// LastResort for bytes that aren't UTF-8: text in another charset, or no text, and the person hears why.
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
