#include "models/import/archive_names.h"

#include <QStringList>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isVisible(QChar c)
{
    const QChar::Category category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

bool isDrive(QStringView part)
{
    return part.size() == 2 && part[0].isLetter() && part[1] == u':';
}

} // namespace

QString harmlessArchiveName(QStringView name)
{
    QString visible;
    visible.reserve(name.size());
    for (const QChar c : name) {
        if (isVisible(c))
            visible.append(c == u'\\' ? QChar(u'/') : c);
    }
    QStringList kept;
    for (const QStringView part : QStringView(visible).split(u'/', Qt::SkipEmptyParts)) {
        if (part != u"." && part != u".." && !(kept.isEmpty() && isDrive(part)))
            kept.append(part.toString());
    }
    QString harmless = kept.join(u'/').right(longestArchiveName);
    if (!harmless.isEmpty() && harmless.front().isLowSurrogate())
        harmless.removeFirst();
    return harmless;
}

} // namespace parallax
