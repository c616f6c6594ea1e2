#include "models/import/pages/page_authors.h"

#include "models/domain/result.h"

#include "models/import/metadata_values.h"
#include "models/import/pages/json_ld.h"
#include "models/import/pages/page_elements.h"
#include "models/import/pages/page_head.h"
#include "models/import/pages/page_tree.h"
#include "models/text/normalise.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bylineFormOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestByline = 200;

/// The names in "By Ann Example and Bo Sample, Reuters".
QStringList namesIn(const QString &byline)
{
    static const QRegularExpression before(
        uR"(^(?:(?:written\s+)?by|von|par|por|di|door|av|af|autore?|author|autor|text|texte|redaktion)\b\s*:?\s*)"_s,
        bylineFormOptions);
    static const QRegularExpression between(uR"(\s*(?:[,;|/•·]|\b(?:and|und|et|y|e|en|och|og)\b)\s*)"_s,
                                            bylineFormOptions);
    static const QRegularExpression noName(
        uR"(\d|@|https?:|\b(?:updated|published|ago|min read|editor|reporter|correspondent|writer|contributor)\b)"_s,
        bylineFormOptions);
    static const QRegularExpression day(uR"(\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$)"_s,
                                        bylineFormOptions); // of the date behind it
    QStringList names;
    if (byline.size() > longestByline || looksLikeUrl(byline))
        return names;
    for (const QString &part : QString(byline).remove(before).split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified().remove(day);
        if (looksLikeName(name) && name.size() > 2 && !name.contains(noName) && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// The first element that is marked or named as the author's, and holds a short line.
QString bylineOnPage(const PageTree &page)
{
    for (int i = std::max(0, page.body()); i < page.size(); ++i) {
        if (page[i].isText())
            continue;
        const QString names = u' ' + page.attribute(i, "class").toLower() + u' '
            + page.attribute(i, "itemprop").toLower() + u' ';
        const bool marked = page.attribute(i, "rel") == "author"_L1 || names.contains(" author "_L1)
            || names.contains("byline"_L1) || names.contains("author-name"_L1)
            || names.contains("author_name"_L1);
        if (!marked)
            continue;
        const QString text = page.textOf(i);
        if (!namesIn(text).isEmpty())
            return text;
    }
    return {};
}

} // namespace

Said pageAuthors(const PageSources &from, const QString &source)
{
    const auto one = [](const QString &value) {
        return value.isEmpty() ? QStringList() : QStringList{value};
    };
    struct Candidate
    {
        QStringList values;
        QString where;
    };
    const Candidate candidates[] = {{from.jsonLd.authors, u"JSON-LD author"_s},
                                    {one(from.head.meta(u"author"_s)), u"meta author"_s},
                                    {one(from.head.meta(u"article:author"_s)), u"meta article:author"_s},
                                    {one(from.head.meta(u"byl"_s)), u"meta byl"_s},
                                    {one(from.head.meta(u"parsely-author"_s)), u"meta parsely-author"_s},
                                    {one(from.head.meta(u"sailthru.author"_s)), u"meta sailthru.author"_s},
                                    {one(from.head.meta(u"dc.creator"_s)), u"meta DC.creator"_s},
                                    {one(from.head.meta(u"citation_author"_s)), u"meta citation_author"_s},
                                    {one(bylineOnPage(from.page)), tr("the byline")}};
    for (const Candidate &candidate : candidates) {
        QStringList names;
        for (const QString &value : candidate.values) {
            for (const QString &name : namesIn(value)) {
                if (!names.contains(name) && name.compare(source, Qt::CaseInsensitive) != 0)
                    names.append(name);
            }
        }
        if (!names.isEmpty())
            return {names.join(", "_L1), candidate.where};
    }
    return {};
}

} // namespace parallax
