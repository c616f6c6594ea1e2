#include "models/analysis/name_day.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax {

static constexpr QStringView dayFormat = u"d MMMM yyyy";

QString nameDay(QDate day)
{
    return u", "_s + QLocale::c().toString(day, dayFormat);
}

UndatedName undated(const QString &name)
{
    static const QRegularExpression end(u", ([0-9]{1,2} [A-Z][a-z]+ [0-9]{4})$"_s);
    const QRegularExpressionMatch match = end.match(name);
    if (!match.hasMatch())
        return {name, {}};
    return {name.first(match.capturedStart()), QLocale::c().toDate(match.captured(1), dayFormat.toString())};
}

} // namespace parallax
