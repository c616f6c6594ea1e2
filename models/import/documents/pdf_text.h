#pragma once

#include "models/import/documents/paragraph.h"

#include "models/domain/result.h"

namespace parallax {

/// What a PDF may cost.
struct PdfLimits
{
    int pages = 3000;
    qsizetype characters = 50'000'000; ///< UTF-16 units
    int seconds = 120;                 ///< of reading its pages
};

/// The paragraphs and properties of a PDF. An error, whose sentence begins with `label`, for files that are
/// encrypted, damaged, without pages or without text; what a limit cut off is a warning.
Result<Document> readPdf(const QByteArray &bytes, const QString &label, const PdfLimits &limits = {});

} // namespace parallax
