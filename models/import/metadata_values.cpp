#include "models/import/metadata_values.h"

#include "models/import/month_names.h"

#include <QLocale>
#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// A last word with a full stop that ends a name and no sentence.
bool isAbbreviation(const QString &word)
{
    static const QRegularExpression form(
        uR"(^(?:(?:\p{L}\.)+|Inc\.|Ltd\.|Co\.|Corp\.|Bros\.|Jr\.|Sr\.|Ph\.D\.)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(word).hasMatch();
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, '0'_L1);
}

} // namespace

bool looksLikeName(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 10 || text.size() > 100)
        return false;
    if (parts.size() > 1 && text.front().isLower())
        return false;
    switch (text.back().unicode()) {
    case u'.':
        return isAbbreviation(parts.back());
    case u'!':
        return parts.size() == 1;
    case u'?':
    case u':':
    case u',':
    case u';':
    case u'…':
        return false;
    default:
        return true;
    }
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:https?|ftp)://[^\s/]+\S*$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

QString domainOf(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:(?:https?|ftp)://)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,24})(?::\d+)?(?:[/?#]\S*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).captured(1).toLower();
}

QString languageTag(const QString &text)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"_s);
    if (tag.match(text).hasMatch())
        return text;
    for (int value = QLocale::C + 1; value <= QLocale::LastLanguage; ++value) {
        const auto language = QLocale::Language(value);
        if (QLocale::languageToString(language).compare(text, Qt::CaseInsensitive) == 0)
            return QLocale::languageToCode(language);
    }
    return {};
}

std::optional<PartialDate> parsePublished(QStringView text)
{
    if (const auto date = PartialDate::fromIso(text.trimmed()))
        return date;
    static const QRegularExpression form(
        uR"(^(?:\p{L}{3,12},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?|(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(?:de\s+)?(\d{4}))"
        uR"((?:(?:,|\s+at)?\s+(\d{1,2}):(\d\d)(:\d\d)?(?:\s*(Z|UTC|GMT|[+-]\d\d:?\d\d))?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.matchView(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool dayFirst = match.hasCaptured(1);
    const int month = monthNumber(match.captured(dayFirst ? 2 : 3));
    QString iso = u"%1-%2-%3"_s.arg(match.captured(5), twoDigits(month),
                                    twoDigits(match.capturedView(dayFirst ? 1 : 4).toInt()));
    if (match.hasCaptured(6)) {
        const QString zone = match.captured(9).toUpper();
        iso +=
            u"T%1:%2%3"_s.arg(twoDigits(match.capturedView(6).toInt()), match.captured(7), match.captured(8))
            + (zone == u"UTC" || zone == u"GMT" ? u"Z"_s : zone);
    }
    return PartialDate::fromIso(iso); // refuses month 0 and 31 February
}

} // namespace parallax
