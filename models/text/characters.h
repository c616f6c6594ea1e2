#pragma once

#include <QStringView>

namespace parallax {

/// The code point at a UTF-16 position; a surrogate without its other half is returned as it is.
char32_t codePointAt(QStringView text, qsizetype at);

bool isSpace(QChar c);         ///< white space and line ends, with no-break and zero-width spaces
bool isLineEnd(QChar c);       ///< LF, CR, NEL, line and paragraph separator, vertical tab, form feed
bool isQuotationMark(QChar c); ///< of any form, " and ' among them
bool isOpening(QChar c);       ///< brackets and quotation marks that can open; ambiguous ones open and close
bool isClosing(QChar c);
/// What can stand inside a word: letters, digits, combining marks, low line.
bool isWordCharacter(char32_t c);

} // namespace parallax
