#pragma once

#include <QLocale>
#include <QString>

namespace parallax {

/// "1 article" or "1,204 articles": `many` holds %1 for the number.
inline QString counted(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(QLocale().toString(number));
}

} // namespace parallax
