#include "models/import/pages/page_address.h"

#include "models/domain/result.h"

#include "models/import/metadata_values.h"
#include "models/import/pages/json_ld.h"
#include "models/import/pages/page_head.h"

#include <QUrl>

namespace parallax {

using namespace Qt::StringLiterals;

Said pageAddress(const PageSources &from)
{
    const Said candidates[] = {{from.head.canonical(), u"link canonical"_s},
                               {from.head.meta(u"og:url"_s), u"meta og:url"_s},
                               {from.jsonLd.url, u"JSON-LD url"_s},
                               {from.url, tr("where it was fetched")},
                               {from.head.savedFrom(), tr("the browser's “saved from” comment")},
                               {from.head.meta(u"twitter:url"_s), u"meta twitter:url"_s}};
    Said front;
    for (const Said &said : candidates) {
        QString address = said.value;
        if (address.startsWith("//"_L1))
            address.prepend("https:"_L1);
        else if (address.startsWith(u'/') && !from.url.isEmpty())
            address = QUrl(from.url).resolved(QUrl(address)).toString();
        if (!looksLikeUrl(address) || address.size() > 2000)
            continue;
        const QUrl url(address);
        if (url.path().size() > 1 || url.hasQuery())
            return {address, said.where};
        if (front.value.isEmpty())
            front = {address, said.where};
    }
    return front;
}

} // namespace parallax
