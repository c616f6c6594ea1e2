#include "models/text/characters.h"

namespace parallax {

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u200b' || c == u'\ufeff';
}

bool isLineEnd(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isQuotationMark(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case 0x300c: // corner brackets, the quotation marks of Chinese and Japanese
    case 0x300d:
    case 0x300e:
    case 0x300f:
    case 0xff02:
        return true;
    default:
        return c.category() == QChar::Punctuation_InitialQuote
            || c.category() == QChar::Punctuation_FinalQuote || c == u'\u201a' || c == u'\u201e';
    }
}

bool isOpening(QChar c)
{
    return c == u'"' || c == u'\'' || c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote
        || c.category() == QChar::Punctuation_FinalQuote; // »German« and ”Swedish” open with these
}

bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c.category() == QChar::Punctuation_Close
        || c.category() == QChar::Punctuation_FinalQuote
        || c.category() == QChar::Punctuation_InitialQuote; // „German“ closes with this
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

} // namespace parallax
