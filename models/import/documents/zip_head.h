#pragma once

#include <QByteArrayView>

namespace parallax {

/// Whether the bytes begin a ZIP archive.
bool isZip(QByteArrayView head);
/// Whether an entry whose name begins so starts within the first bytes of an archive.
bool hasZipEntry(QByteArrayView head, QByteArrayView name);
/// The media type that OpenDocument and EPUB files store uncompressed in their first entry; empty without.
QByteArrayView storedMediaType(QByteArrayView head);

} // namespace parallax
