#include "models/import/charset_conversion.h"

#include <QtEndian>

#include <unicode/ucnv.h>

#include <limits>
#include <memory>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Close
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

/// ICU's converter with the mapping that browsers use, where the plain name means another one.
const char *icuName(QLatin1StringView charset)
{
    if (charset == "shift_jis"_L1)
        return "ibm-943_P15A-2003";
    if (charset == "euc-kr"_L1)
        return "windows-949";
    if (charset == "big5"_L1)
        return "Big5-HKSCS";
    if (charset == "iso-8859-8-i"_L1)
        return "iso-8859-8";
    return charset.data(); // a literal of charset_names.cpp, so it ends in NUL
}

QString convertByIcu(QByteArrayView bytes, QLatin1StringView charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(icuName(charset), &status));
    if (U_FAILURE(status))
        return QString(bytes.size(), QChar::ReplacementCharacter);
    QString text;
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    constexpr qsizetype step = 64 * 1024; // UTF-16 units
    do {
        const qsizetype had = text.size();
        text.resize(had + step);
        auto *const begin = reinterpret_cast<UChar *>(text.data()) + had;
        UChar *to = begin;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, begin + step, &from, end, nullptr, true, &status);
        text.resize(had + (to - begin));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return text;
}

/// Qt's decoder lets surrogates that stand alone pass, and half a character at the end.
QString convertUtf16(QByteArrayView bytes, bool bigEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (bigEndian)
        qFromBigEndian<char16_t>(bytes.data(), text.size(), text.data());
    else
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    if (bytes.size() % 2 != 0)
        text += QChar(QChar::ReplacementCharacter);
    return text;
}

bool isFault(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == QChar::ReplacementCharacter
        || (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f' && unit != 0x1B)
        || (unit >= 0x7F && unit < 0xA0 && unit != 0x85);
}

} // namespace

Conversion convert(QByteArrayView bytes, QLatin1StringView charset)
{
    Conversion conversion;
    if (charset == "utf-8"_L1)
        conversion.text = QString::fromUtf8(bytes);
    else if (charset.startsWith("utf-16"_L1))
        conversion.text = convertUtf16(bytes, charset == "utf-16be"_L1);
    else
        conversion.text = convertByIcu(bytes, charset);
    conversion.faults = std::ranges::count_if(conversion.text, isFault);
    return conversion;
}

} // namespace parallax
