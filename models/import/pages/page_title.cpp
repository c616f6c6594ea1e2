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

/// A link to the site's front page, such as a logo.
bool isHomeLink(const PageTree &page, int i)
{
    static const QRegularExpression home(u"^(?:https?://[^/]+)?/?$"_s);
    return page[i].tag == GUMBO_TAG_A && home.match(page.attribute(i, "href").trimmed()).hasMatch();
}

/// The only h1 that is no link to the front page, or the first that the page's title begins with.
QString headingOf(const PageSources &from)
{
    QString first;
    const QString title = normalised(from.head.title());
    int homeEnd = 0;
    for (int i = 0; i < from.page.size(); ++i) {
        if (isHomeLink(from.page, i))
            homeEnd = std::max(homeEnd, from.page[i].end);
        if (from.page[i].tag != GUMBO_TAG_H1 || i < homeEnd)
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

/// "The Site - Headline - Section | The Site" without what follows and goes before, where that is the site,
/// or where `heading` ends or begins there.
QString withoutSite(const QString &title, const QString &source, const QString &heading)
{
    static const QRegularExpression separator(uR"(\s+[|–—·»:/-]\s+|\s*\|\s*)"_s);
    QString shortened = title;
    const QString site = lettersOf(source);
    const QString head = lettersOf(heading);
    if (const auto first = separator.match(title); first.hasMatch()) {
        const QString after = title.sliced(first.capturedEnd());
        const bool isSite = !site.isEmpty() && lettersOf(title.first(first.capturedStart())) == site;
        if (isSite || (!head.isEmpty() && lettersOf(after) == head))
            shortened = after;
    }
    const QString whole = shortened;
    for (auto match = separator.globalMatch(whole); match.hasNext();) {
        const auto at = match.next();
        const QString before = whole.first(at.capturedStart());
        const QString after = lettersOf(whole.sliced(at.capturedEnd()));
        const bool isSite =
            !after.isEmpty() && !site.isEmpty() && (site.startsWith(after) || after.startsWith(site));
        if (isSite || (!head.isEmpty() && lettersOf(before) == head)) {
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
        if (said.value.size() > 2 * longestTitle) // each of its separators would be looked at
            continue;
        const QString title = withoutSite(said.value, source, heading);
        if (!title.isEmpty() && title.size() <= longestTitle && lettersOf(title) != lettersOf(source))
            return {title, said.where};
    }
    return {};
}

} // namespace parallax
