#pragma once

#include "models/import/documents/paragraph.h"
#include "models/import/zip_archive.h"

namespace parallax {

/// What an EPUB's package document says (EPUB 3.3, 5).
struct EpubPackage
{
    DocumentProperties properties;
    QStringList spine; ///< entries of the archive, in reading order, without the table of contents
};

/// An error when the container or the package isn't there or is broken.
Result<EpubPackage> readEpubPackage(const ZipArchive &archive, const QString &label);

/// The paragraphs of one XHTML document of the spine.
Result<Paragraphs> readEpubDocument(const ZipArchive &archive, const QString &name, const QString &label);

} // namespace parallax
