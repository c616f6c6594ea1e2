#include "ui/timeline/time_text.h"

#include "models/domain/partial_date.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

QString momentText(std::int64_t ms, bool withTime)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    const QString day = PartialDate::fromDate(at.date()).toShortText();
    return withTime ? day + at.toString(u" HH:mm") : day;
}

} // namespace

QString timeText(std::int64_t startMs, std::int64_t endMs)
{
    if (endMs - startMs < dayMs)
        return momentText(startMs, true);
    if (endMs - startMs == dayMs)
        return momentText(startMs, false);
    const QString first = momentText(startMs, false);
    const QString last = momentText(endMs - 1, false);
    return first == last ? first : QCoreApplication::translate("timeline", "%1 to %2").arg(first, last);
}

} // namespace parallax
