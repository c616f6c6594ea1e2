#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

namespace parallax {

/// Bytes read in a charset, and how well they fit it.
struct Conversion
{
    QString text;         ///< U+FFFD where bytes mean nothing in the charset
    qsizetype faults = 0; ///< such places, and control characters that no text holds
};

/// @param charset as charsetName() gives it
Conversion convert(QByteArrayView bytes, QLatin1StringView charset);

} // namespace parallax
