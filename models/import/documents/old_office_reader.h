#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Old binary and password-protected Office files (both are OLE compound files): never read, but told apart
/// from text, so that the person hears what to do.
class OldOfficeReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
