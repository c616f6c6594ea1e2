#include "models/import/pages/page_title.h"

#include "models/import/metadata_values.h"
#include "models/import/pages/json_ld.h"
#include "models/import/pages/page_head.h"
#include "models/import/pages/page_tree.h"
#include "models/text/normalise.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// The only h1, or the first that the page's title begins with.
QString headingOf(const PageSources &from)
{
    QString first;
    const QString title = normalised(from.head.title());
    for (int i = 0; i < from.page.size(); ++i) {
        if (from.page[i].tag != GUMBO_TAG_H1)
            continue;
        const QString text = from.page.textOf(i);
        if (text.isEmpty() || text.size() > longestTitle)
            continue;
        if (title.startsWith(normalised(text)))
            return text;
        if (first.isEmpty())
            first = text;
    }
    return first;
}

QString lettersOf(const QString &text)
{
    QString result;
    for (const QChar c : normalised(text)) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

/// "Headline - Section | The Site" without what follows, where that is the site or where `heading` ends
/// there.
QString withoutSite(const QString &title, const QString &source, const QString &heading)
{
    static const QRegularExpression separator(uR"(\s+[|–—·»:-]\s+|\s*\|\s*)"_s);
    QString shortened = title;
    const QString site = lettersOf(source);
    for (auto match = separator.globalMatch(title); match.hasNext();) {
        const auto at = match.next();
        const QString before = title.first(at.capturedStart());
        const QString after = lettersOf(title.sliced(at.capturedEnd()));
        const bool isSite =
            !after.isEmpty() && !site.isEmpty() && (site.startsWith(after) || after.startsWith(site));
        if (isSite || (!heading.isEmpty() && lettersOf(before) == lettersOf(heading))) {
            shortened = before;
            break;
        }
    }
    return shortened.trimmed();
}

} // namespace

Said pageTitle(const PageSources &from, const QString &source)
{
    const QString heading = headingOf(from);
    const Said candidates[] = {{from.jsonLd.headline, u"JSON-LD headline"_s},
                               {from.head.meta(u"og:title"_s), u"meta og:title"_s},
                               {from.head.meta(u"twitter:title"_s), u"meta twitter:title"_s},
                               {from.head.meta(u"citation_title"_s), u"meta citation_title"_s},
                               {heading, u"h1"_s},
                               {from.head.title(), u"title"_s},
                               {from.head.meta(u"dc.title"_s), u"meta DC.title"_s}};
    for (const Said &said : candidates) {
        const QString title = withoutSite(said.value, source, heading);
        if (!title.isEmpty() && title.size() <= longestTitle && lettersOf(title) != lettersOf(source))
            return {title, said.where};
    }
    return {};
}

} // namespace parallax
