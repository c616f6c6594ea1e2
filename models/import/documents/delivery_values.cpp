#include "models/import/documents/delivery_values.h"

#include "models/import/metadata_values.h"
#include "models/import/month_names.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 300; ///< UTF-16 units; a line with a date in it is shorter

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\d])(?:\d{1,2}(?:\.\s*|(?:st|nd|rd|th|er|º)?\s+)(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d)(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "2:05 PM GMT" and "14:05" after a date, as ISO 8601's time with what is known of the zone.
QString timeWithin(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\b(\d{1,2}):(\d\d)(?::\d\d)?(?:\s*([AaPp])\.?[Mm]\b\.?)?(?:\s*(GMT|UTC|Z)\b)?)"_s);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return {};
    int hour = match.capturedView(1).toInt();
    if (match.hasCaptured(3) && !match.captured(3).isEmpty()) {
        if (hour > 12)
            return {};
        hour = hour % 12 + (match.captured(3).toLower() == u"p" ? 12 : 0);
    }
    return u" %1:%2%3"_s.arg(hour, 2, 10, '0'_L1)
        .arg(match.captured(2), match.capturedView(4).isEmpty() ? u""_s : u" GMT"_s);
}

std::optional<PartialDate> withTime(QStringView written, QStringView rest)
{
    static const QRegularExpression joined(uR"((?<=\d\.)(?=\p{L}))"_s); // "10.Dezember 2019"
    const QString date = written.toString().replace(joined, u" "_s);
    const QString time = timeWithin(rest);
    if (const auto day = parsePublished(date); !day || time.isEmpty())
        return day;
    if (const auto whole = parsePublished(date + time))
        return whole;
    return parsePublished(date);
}

bool isWeekdays(QStringView text)
{
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isWeekday(word.endsWith(u',') ? word.chopped(1) : word))
            return false;
    }
    return true;
}

const QRegularExpression &wordsPattern()
{
    static const QRegularExpression pattern(
        uR"((?<!\d)(\d{1,3}(?:[.,\s]\d{3})+|\d{1,6})\s*(?:words|mots|wörter|palabras|parole|palavras|woorden)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &byPattern()
{
    static const QRegularExpression pattern(u"^(?i:by|par|von|por)\\s+(?=\\p{Lu})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

std::optional<PartialDate> dateLine(QStringView line)
{
    if (line.size() > 100)
        return std::nullopt;
    const auto match = datePattern().matchView(line);
    if (!match.hasMatch() || !isWeekdays(line.first(match.capturedStart())))
        return std::nullopt;
    const QStringView rest = line.sliced(match.capturedEnd());
    if (rest.size() > 50 || rest.trimmed().endsWith(u'.'))
        return std::nullopt;
    return withTime(match.capturedView(), rest);
}

std::optional<PartialDate> dateWithin(QStringView line)
{
    auto matches = datePattern().globalMatchView(line.first(std::min(line.size(), longestLine)));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (const auto date = withTime(match.capturedView(), line.sliced(match.capturedEnd()).left(30)))
            return date;
    }
    return std::nullopt;
}

QString deliveryLanguage(const QString &name)
{
    static const QHash<QString, QString> known = {
        {u"anglais"_s, u"en"_s},     {u"français"_s, u"fr"_s}, {u"allemand"_s, u"de"_s},
        {u"espagnol"_s, u"es"_s},    {u"italien"_s, u"it"_s},  {u"portugais"_s, u"pt"_s},
        {u"arabe"_s, u"ar"_s},       {u"russe"_s, u"ru"_s},    {u"englisch"_s, u"en"_s},
        {u"französisch"_s, u"fr"_s}, {u"deutsch"_s, u"de"_s},  {u"spanisch"_s, u"es"_s},
        {u"inglés"_s, u"en"_s},      {u"francés"_s, u"fr"_s},  {u"alemán"_s, u"de"_s},
        {u"español"_s, u"es"_s}};
    const QString first = name.section(u';', 0, 0).trimmed();
    return known.value(first.toLower(), languageTag(first));
}

int wordsWithin(QStringView line)
{
    const auto match = wordsPattern().matchView(line.first(std::min(line.size(), longestLine)));
    QString number = match.captured(1);
    number.removeIf([](QChar c) { return !c.isDigit(); });
    return number.toInt();
}

bool isWordsLine(QStringView line)
{
    const auto match = line.size() > 30 ? QRegularExpressionMatch() : wordsPattern().matchView(line);
    return match.hasMatch() && match.capturedStart() == 0 && match.capturedEnd() == line.size();
}

bool isByline(QStringView line)
{
    return line.size() < 150 && byPattern().matchView(line).hasMatch();
}

QString withoutBy(QStringView line)
{
    const auto match = byPattern().matchView(line);
    return line.sliced(match.hasMatch() ? match.capturedEnd() : 0).toString();
}

} // namespace parallax
