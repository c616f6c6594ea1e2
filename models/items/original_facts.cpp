#include "models/items/original_facts.h"

#include "models/domain/result.h"
#include "models/items/counted.h"

namespace parallax {

QStringList originalFacts(const QString &fileName, const QString &mediaType, qint64 bytes,
                          const OriginalText &shown)
{
    QStringList facts{fileName, mediaType, counted(bytes, tr("1 byte"), tr("%1 bytes"))};
    if (shown.isCut)
        facts << tr("the beginning is shown");
    if (shown.hasBrokenLines)
        facts << tr("long lines are broken");
    facts.removeAll(QString());
    return facts;
}

} // namespace parallax
