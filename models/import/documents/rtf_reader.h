#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Rich Text Format (rtf_text.h).
class RtfReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
