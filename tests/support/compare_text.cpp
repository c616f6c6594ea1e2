#include "tests/support/compare_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace parallax::testing {

QString differenceOf(const QString &actual, const QString &expected)
{
    if (actual == expected)
        return {};
    const QStringList found = actual.split(u'\n');
    const QStringList wanted = expected.split(u'\n');
    QStringList lines;
    for (const QString &line : wanted)
        if (!found.contains(line))
            lines << u"- "_s + line;
    for (const QString &line : found)
        if (!wanted.contains(line))
            lines << u"+ "_s + line;
    return lines.isEmpty() ? u"the same lines in another order or number"_s
                           : lines.first(std::min<qsizetype>(lines.size(), 40)).join(u'\n');
}

} // namespace parallax::testing
