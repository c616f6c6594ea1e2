#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace parallax {

/// Which charset bytes without a declaration are in.
struct CharsetGuess
{
    QLatin1StringView name; ///< as charsetName() gives it; empty when nothing fits
    bool sure = false;      ///< false: another charset would do nearly as well
};

/// For bytes that are no UTF-8. ICU's and uchardet's votes and windows-1252 are tried; what leaves holes
/// falls out, and of the rest the one that reads most like a language wins (languageScore). Sure when all
/// that fit read the same, or when both votes agree and there is enough to judge by. Looks at 64 kB of lines
/// that hold more than ASCII.
CharsetGuess guessCharset(QByteArrayView bytes);

/// UTF-16 without a byte order mark, told by where its NULs stand; empty when it is none.
QLatin1StringView unmarkedUtf16(QByteArrayView bytes);

} // namespace parallax
