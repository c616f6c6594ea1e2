#pragma once

#include <QLocale>
#include <QString>

namespace parallax {

/// "1 mention" or "2,310 mentions": `one` as it is, or `many` with %1 as the locale writes the number.
inline QString counted(std::int64_t number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(QLocale().toString(qlonglong(number)));
}

} // namespace parallax
