#pragma once

#include "models/import/reader.h"

namespace parallax {

/// ZIP archives: each member goes to the reader of its own format, also archives within archives, down to
/// deepestMember (member.h). Members nobody reads are counted in one line.
class ZipReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

/// TAR archives, packed with gzip, xz, bzip2, zstd or not at all, and single files packed so. Streamed.
class TarReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
