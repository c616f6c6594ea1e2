#pragma once

#include <QDate>
#include <QString>

namespace parallax {

/// ", 28 November 2024", as names of events and wordings of claims end: English, whatever the locale.
QString nameDay(QDate day);

/// A name or wording without the day that it ends with.
struct UndatedName
{
    QString name;
    QDate day; ///< invalid for none
};
UndatedName undated(const QString &name);

} // namespace parallax
