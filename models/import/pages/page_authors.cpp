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

/// "ANN EXAMPLE Associated Press" and "Ann Example. Example News" without the outlet; "Ann Example All
/// articles" without the link's words.
QString withoutOutlet(QString name)
{
    static const QRegularExpression afterCapitals(
        uR"(^(\p{Lu}{2}[\p{Lu}'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]*)*\s+\p{Lu}{2}[\p{Lu}'’-]*)\s+\p{Lu}\p{Ll}.*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression afterSentence(uR"((?<=\p{Ll}{5})\.\s+\p{Lu}.*$)"_s,
                                                  QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression linkWords(
        uR"(\s+(?:alle artikel|alle beiträge|all articles|all posts|view all posts|more from|mehr von|tous ses articles|follow)\b.*$)"_s,
        bylineFormOptions);
    return name.replace(afterCapitals, u"\\1"_s).remove(afterSentence).remove(linkWords);
}

/// A part that is nobody's name: what is one word behind a name of several ("Ann Example, Reuters").
bool isOutletBehind(const QStringList &names, const QString &part)
{
    return !names.isEmpty() && names.front().contains(u' ') && !part.contains(u' ');
}

/// The names in "By Ann Example and Bo Sample, Reuters".
QStringList namesIn(const QString &byline)
{
    static const QRegularExpression before(
        uR"(^(?:(?:written\s+)?by|von|par|por|di|door|av|af|autore?|author|autor|text|texte|redaktion|текст|автор)\b\s*:?\s*)"_s,
        bylineFormOptions);
    static const QRegularExpression between(uR"(\s*(?:[,;|/•·]|\b(?:and|und|et|y|e|en|och|og)\b)\s*)"_s,
                                            bylineFormOptions);
    static const QRegularExpression noName(
        uR"(\d|@|https?:|\b(?:updated|published|ago|min read|editor|reporter|correspondent|writer|contributor)\b|^(?:admin|administrator|webmaster|root|guest|anonymous|unknown)$|\w{3,}\.(?:com|org|net|info|news|[a-z]{2})$)"_s,
        bylineFormOptions);
    static const QRegularExpression day(uR"(\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$)"_s,
                                        bylineFormOptions); // of the date behind it
    QStringList names;
    if (byline.size() > longestByline || looksLikeUrl(byline))
        return names;
    for (const QString &part : QString(byline).remove(before).split(between, Qt::SkipEmptyParts)) {
        const QString name = withoutOutlet(part.simplified().remove(day));
        if (looksLikeName(name) && !isOutletBehind(names, name) && name.size() > 2 && !name.contains(noName)
            && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// Links to what else has the same subject: they are in the byline's element on some pages.
bool holdsSubjects(const PageTree &page, int element)
{
    for (int i = element + 1; i < page[element].end; ++i) {
        if (page[i].isText())
            continue;
        const QString rel = u' ' + page.attribute(i, "rel").toLower() + u' ';
        if (rel.contains(" tag "_L1) || rel.contains(" category "_L1))
            return true;
    }
    return false;
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
        if (!marked || holdsSubjects(page, i))
            continue;
        const QString text = page.textOf(i);
        if (!namesIn(text).isEmpty())
            return text;
    }
    return {};
}

bool isSource(const QString &name, const QString &source)
{
    return !source.isEmpty() && normalised(name).remove(u' ') == normalised(source).remove(u' ');
}

/// "Ann Example" of "Ann Example The Paper Staff".
QString withoutSource(const QString &name, const QString &source)
{
    if (source.size() < 3)
        return name;
    const QString words = name + u' ';
    const qsizetype at = words.indexOf(u' ' + source + u' ', 0, Qt::CaseInsensitive);
    return at > 0 && name.first(at).contains(u' ') ? name.first(at) : name;
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
            const QStringList said = namesIn(value);
            const bool isAddress = said.size() > 1 && value.contains(said.front() + u',');
            if (isAddress && isSource(said.front(), source))
                continue;
            for (const QString &name : said) {
                const QString own = withoutSource(name, source);
                if (!own.isEmpty() && !names.contains(own) && !isSource(own, source))
                    names.append(own);
            }
        }
        if (!names.isEmpty())
            return {names.join(", "_L1), candidate.where};
    }
    return {};
}

} // namespace parallax
