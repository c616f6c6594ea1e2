#include "models/text/normalise.h"

#include "models/text/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace parallax {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString caseFolded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        qFatal("ICU's case folding is missing: %s", u_errorName(status));
    const icu::UnicodeString folded =
        folding->normalize(icu::UnicodeString(false, text.utf16(), int32_t(text.size())), status);
    return QString::fromUtf16(folded.getBuffer(), folded.length());
}

QChar plainMark(QChar c)
{
    if (c.unicode() < 0x80)
        return c;
    if (c == u'\u2018' || c == u'\u2019' || c == u'\u201a' || c == u'\u201b' || c == u'\u2032'
        || c == u'\u02bc')
        return u'\'';
    if (isQuotationMark(c) || c == u'\u2033')
        return u'"';
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212' ? u'-' : c;
}

} // namespace

QString collapsed(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (QChar c : text) {
        if (!isSpace(c))
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString normalised(QStringView text)
{
    QString result = collapsed(caseFolded(text));
    for (QChar &c : result)
        c = plainMark(c);
    return result;
}

} // namespace parallax
