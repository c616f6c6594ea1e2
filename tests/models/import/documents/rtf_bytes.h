#pragma once

#include <QByteArray>
#include <QStringList>

namespace parallax::testing {

/// A rich text of paragraphs.
inline QByteArray rtfOf(const QStringList &lines)
{
    QByteArray rtf = "{\\rtf1\\ansi\\uc0 ";
    for (const QString &line : lines) {
        for (const QChar c : line)
            rtf += c.unicode() < 128 ? QByteArray(1, char(c.unicode()))
                                     : "\\u" + QByteArray::number(c.unicode()) + ' ';
        rtf += "\\par\n";
    }
    return rtf + "}";
}

} // namespace parallax::testing
