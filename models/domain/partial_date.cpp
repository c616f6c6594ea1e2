#include "models/domain/partial_date.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace parallax {

namespace {

QTimeZone zoneOf(std::optional<int> minutes)
{
    return QTimeZone::fromSecondsAheadOfUtc(minutes.value_or(0) * 60);
}

std::optional<int> parseZone(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"Z")
        return 0;
    const int minutes = text.sliced(1, 2).toInt() * 60 + text.right(2).toInt();
    return text.front() == u'-' ? -minutes : minutes;
}

QString zoneText(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("Z");
    const int magnitude = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(magnitude / 60, 2, 10, QLatin1Char('0'))
        .arg(magnitude % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString toString(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return QStringLiteral("year");
    case DatePrecision::Month:
        return QStringLiteral("month");
    case DatePrecision::Day:
        return QStringLiteral("day");
    case DatePrecision::Minute:
        return QStringLiteral("minute");
    case DatePrecision::Second:
        return QStringLiteral("second");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$)"));
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int index, int otherwise) {
        return match.hasCaptured(index) ? match.capturedView(index).toInt() : otherwise;
    };
    const QDate day(part(1, 0), part(2, 1), part(3, 1));
    const QTime time(part(4, 0), part(5, 0), part(6, 0));
    const std::optional<int> zone = parseZone(match.captured(7));
    if (!day.isValid() || day.year() < 1 || !time.isValid() || std::abs(zone.value_or(0)) > 14 * 60)
        return std::nullopt;
    const DatePrecision precision = match.hasCaptured(6) ? DatePrecision::Second
        : match.hasCaptured(4)                           ? DatePrecision::Minute
        : match.hasCaptured(3)                           ? DatePrecision::Day
        : match.hasCaptured(2)                           ? DatePrecision::Month
                                                         : DatePrecision::Year;
    return PartialDate(QDateTime(day, time, zoneOf(zone)).toMSecsSinceEpoch(), precision, zone);
}

std::optional<PartialDate> PartialDate::fromParts(std::int64_t startMs, DatePrecision precision,
                                                  std::optional<int> zoneMinutes)
{
    if (precision < DatePrecision::Year || precision > DatePrecision::Second
        || (zoneMinutes && (precision < DatePrecision::Minute || std::abs(*zoneMinutes) > 14 * 60)))
        return std::nullopt;
    const PartialDate date(startMs, precision, zoneMinutes);
    const std::optional<PartialDate> again = fromIso(date.toIso());
    return again == date ? again : std::nullopt;
}

PartialDate PartialDate::fromDate(QDate date)
{
    Q_ASSERT(date.isValid());
    return PartialDate(date.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch(), DatePrecision::Day, std::nullopt);
}

QDateTime PartialDate::local() const
{
    return QDateTime::fromMSecsSinceEpoch(m_startMs, zoneOf(m_zoneMinutes));
}

std::int64_t PartialDate::endMs() const
{
    switch (m_precision) {
    case DatePrecision::Year:
        return local().addYears(1).toMSecsSinceEpoch();
    case DatePrecision::Month:
        return local().addMonths(1).toMSecsSinceEpoch();
    case DatePrecision::Day:
        return m_startMs + 86'400'000;
    case DatePrecision::Minute:
        return m_startMs + 60'000;
    case DatePrecision::Second:
        return m_startMs + 1'000;
    }
    Q_UNREACHABLE_RETURN(m_startMs);
}

QDate PartialDate::date() const
{
    return local().date();
}

QTime PartialDate::time() const
{
    return local().time();
}

QString PartialDate::toIso() const
{
    const QDateTime at = local();
    const QString zone = m_zoneMinutes ? zoneText(*m_zoneMinutes) : QString();
    switch (m_precision) {
    case DatePrecision::Year:
        return at.toString(u"yyyy");
    case DatePrecision::Month:
        return at.toString(u"yyyy-MM");
    case DatePrecision::Day:
        return at.toString(u"yyyy-MM-dd");
    case DatePrecision::Minute:
        return at.toString(u"yyyy-MM-ddTHH:mm") + zone;
    case DatePrecision::Second:
        return at.toString(u"yyyy-MM-ddTHH:mm:ss") + zone;
    }
    Q_UNREACHABLE_RETURN({});
}

QString PartialDate::toShortText() const
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime at = local();
    const QString month = QLatin1String(months[at.date().month() - 1]);
    const QString day = QStringLiteral("%1 %2 %3").arg(at.date().day()).arg(month).arg(at.date().year());
    switch (m_precision) {
    case DatePrecision::Year:
        return QString::number(at.date().year());
    case DatePrecision::Month:
        return QStringLiteral("%1 %2").arg(month).arg(at.date().year());
    case DatePrecision::Day:
        return day;
    case DatePrecision::Minute:
    case DatePrecision::Second:
        return day + at.toString(u" HH:mm");
    }
    Q_UNREACHABLE_RETURN({});
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    if (const auto order = a.m_startMs <=> b.m_startMs; order != 0)
        return order;
    if (const auto order = a.m_precision <=> b.m_precision; order != 0)
        return order;
    return a.m_zoneMinutes.value_or(-100'000) <=> b.m_zoneMinutes.value_or(-100'000);
}

} // namespace parallax
