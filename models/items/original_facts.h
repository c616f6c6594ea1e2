#pragma once

#include "models/import/original_text.h"

#include <QStringList>

namespace parallax {

/// What an original is, and how much of it is shown: its file's name and type, bytes, "the beginning is
/// shown".
QStringList originalFacts(const QString &fileName, const QString &mediaType, qint64 bytes,
                          const OriginalText &shown);

} // namespace parallax
