#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Word documents (Office Open XML, ECMA-376): text, headings, tables in reading order; footnotes and
/// endnotes follow the text. Headers, footers, comments and deleted text are left out. Deliveries of news
/// databases give their articles.
class DocxReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
