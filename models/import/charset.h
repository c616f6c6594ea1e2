#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace parallax {

/// What tells a text's charset; the order is from sure to unsure.
enum class CharsetEvidence { ByteOrderMark, Utf8, Declared, Guess, UnsureGuess };

struct DecodedText
{
    QString text;    ///< without byte order mark; CRLF and lone CR are LF
    QString charset; ///< its name in the WHATWG Encoding Standard, in lower case
    CharsetEvidence evidence = CharsetEvidence::Utf8;
    QStringList warnings; ///< sentences for people: a guess, and what was lost
};

/// What becomes of bytes that mean nothing in the charset.
enum class BadBytes {
    Refuse,  ///< an error that names the place; also for an unsure guess. For plain text.
    Replace, ///< U+FFFD and a warning; an unsure guess is taken with a warning. For pages, whose browser does
             ///< so too.
};

/// A file's bytes as text. What counts, in this order: byte order mark; being well-formed UTF-8 (few other
/// texts are by chance); the label `declared` by the file, as browsers read it; a guess (charset_guess.h). An
/// error for an empty file, and for NULs that aren't UTF-16's.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &label, QByteArrayView declared = {},
                               BadBytes bad = BadBytes::Refuse);

} // namespace parallax
