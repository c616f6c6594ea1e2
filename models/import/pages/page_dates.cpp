#include "models/import/pages/page_dates.h"

#include "models/import/metadata_values.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dateFormOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestDateLine = 200; // a date stands in a label, not in a paragraph

bool isPlausibleYear(int year)
{
    return year >= 1800 && year <= 2200;
}

/// @param time such as "14:05", "14:05:09"; may be empty
std::optional<PartialDate> fromFigures(int year, int month, int day, const QString &time, const QString &zone)
{
    if (!isPlausibleYear(year))
        return std::nullopt;
    QString iso = u"%1-%2-%3"_s.arg(year, 4, 10, '0'_L1).arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1);
    if (const auto whole = PartialDate::fromIso(
            iso + u'T' + time.rightJustified(time.size() == 4 || time.size() == 7 ? time.size() + 1 : 0, u'0')
            + zone);
        whole && !time.isEmpty())
        return whole;
    return PartialDate::fromIso(iso);
}

QString zoneOf(const QString &text)
{
    const QString zone = text.toUpper();
    return zone == "UTC"_L1 || zone == "GMT"_L1 ? u"Z"_s : zone.size() == 3 ? zone + u"00"_s : zone;
}

std::optional<PartialDate> isoLike(const QString &text)
{
    static const QRegularExpression form(
        uR"((?<!\d)(\d{4})([-/.]?)(\d\d?)\2(\d\d?)(?!\d)(?:[T ]+(\d\d?:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)"_s,
        dateFormOptions);
    const auto match = form.match(text);
    if (!match.hasMatch()
        || (match.capturedLength(2) == 0 && match.capturedLength(3) + match.capturedLength(4) != 4))
        return std::nullopt;
    return fromFigures(match.capturedView(1).toInt(), match.capturedView(3).toInt(),
                       match.capturedView(4).toInt(), match.captured(5), zoneOf(match.captured(6)));
}

/// Day and month first; which of the two comes first is told by their size, the signs or the language.
std::optional<PartialDate> dayAndMonth(const QString &text, const QString &language)
{
    static const QRegularExpression form(
        uR"((?<![\d.])(\d\d?)([./-])(\d\d?)\2(\d{4})(?!\d)(?:,?\s+(?:\p{L}{1,4}\s+)?(\d\d?:\d\d(?::\d\d)?))?)"_s,
        dateFormOptions);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(3).toInt();
    const bool unsure = match.capturedView(2) != u"." && (language.isEmpty() || language.startsWith("en"_L1))
        && language != "en-GB"_L1;
    if (unsure && day <= 12 && month <= 12 && day != month)
        return std::nullopt;
    if (month > 12)
        std::swap(day, month);
    return fromFigures(match.capturedView(4).toInt(), month, day, match.captured(5), {});
}

/// "Tuesday, November 19, 2019 at 2:05 p.m." within a line.
std::optional<PartialDate> worded(const QString &text)
{
    static const QRegularExpression form(
        uR"((?<![\d\p{L}])((?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,12}\.?|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+(?:de\s+)?\d{4}))"
        uR"((?:(?:\s*[,|–—-]|\s+at|\s+um|\s+à|\s+a\s+las)*\s+(\d{1,2})[:.h](\d\d)(?::\d\d)?(?:\s*([ap])\.?m\b\.?)?)?)"_s,
        dateFormOptions);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = parsePublished(match.capturedView(1));
    if (!day || !match.hasCaptured(2))
        return day;
    int hour = match.capturedView(2).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    const auto timed =
        PartialDate::fromIso(u"%1T%2:%3"_s.arg(day->toIso()).arg(hour, 2, 10, '0'_L1).arg(match.captured(3)));
    return timed ? timed : day;
}

} // namespace

std::optional<PartialDate> pageDate(const QString &text, const QString &language)
{
    if (text.size() > longestDateLine)
        return std::nullopt;
    if (const auto date = parsePublished(text); date && isPlausibleYear(date->date().year()))
        return date;
    if (const auto date = isoLike(text))
        return date;
    if (const auto date = worded(text))
        return date;
    return dayAndMonth(text, language);
}

std::optional<PartialDate> dateInUrl(const QString &url)
{
    static const QRegularExpression form(uR"([/_-]((?:19|20)\d\d)([/-]?)(\d\d?)\2(\d\d?)(?=[/_-]|\.|$))"_s);
    static const QRegularExpression named(uR"(/((?:19|20)\d\d)/([a-z]{3})/(\d\d?)/)"_s, dateFormOptions);
    if (const auto match = named.match(url); match.hasMatch())
        return parsePublished(u"%1 %2 %3"_s.arg(match.captured(3), match.captured(2), match.captured(1)));
    const auto match = form.match(url);
    if (!match.hasMatch()
        || (match.capturedLength(2) == 0 && match.capturedLength(3) + match.capturedLength(4) != 4))
        return std::nullopt;
    return fromFigures(match.capturedView(1).toInt(), match.capturedView(3).toInt(),
                       match.capturedView(4).toInt(), {}, {});
}

} // namespace parallax
