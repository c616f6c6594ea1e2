#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>

#include <optional>

namespace parallax {

/// The first place where bytes are no UTF-8 text.
struct Utf8Fault
{
    enum Kind {
        IllFormed, ///< Unicode Standard, table 3-7: no well-formed sequence begins at the offset
        Truncated, ///< the bytes end within a character
        Nul,       ///< well-formed, but no text holds it
    };
    Kind kind;
    qsizetype offset; ///< in bytes, from 0
    friend bool operator==(const Utf8Fault &, const Utf8Fault &) = default;
};

std::optional<Utf8Fault> firstUtf8Fault(QByteArrayView bytes);

/// A file's bytes as text: byte order mark removed, CRLF and lone CR made LF, nothing else changed. An error
/// for an empty file, UTF-16 or UTF-32, ill-formed UTF-8 and NUL bytes; it gives the byte offset (from 0) and
/// the line (from 1), and what to do.
Result<QString> decodeUtf8Text(QByteArrayView bytes, const QString &label);

} // namespace parallax
