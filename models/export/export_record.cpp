#include "models/export/export_record.h"

using namespace Qt::StringLiterals;

namespace parallax {

QStringList ExportRecord::lines() const
{
    QStringList all;
    for (const auto &[name, value] : entries)
        all << u"%1: %2"_s.arg(name, value).simplified();
    return all;
}

QByteArray ExportRecord::csvComments() const
{
    QByteArray text = "# " + title.simplified().toUtf8() + "\r\n";
    for (const QString &line : lines())
        text += "# " + line.toUtf8() + "\r\n";
    return text;
}

} // namespace parallax
