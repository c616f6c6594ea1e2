#include "models/import/pages/page_metadata.h"

#include "models/domain/result.h"

#include "models/import/metadata_values.h"
#include "models/import/pages/date_candidates.h"
#include "models/import/pages/json_ld.h"
#include "models/import/pages/page_address.h"
#include "models/import/pages/page_authors.h"
#include "models/import/pages/page_head.h"
#include "models/import/pages/page_title.h"
#include "models/text/normalise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

void setText(ImportedArticle &article, QString &field, MetadataField which, const Said &said)
{
    if (said.value.isEmpty())
        return;
    field = said.value;
    setOrigin(article, which, said.where);
}

QString lettersIn(const QString &text)
{
    return normalised(text).removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

/// Labels of many addresses, which name nobody.
bool isAnybodys(const QString &label)
{
    static const QSet<QString> ofMany = {u"com"_s,     u"org"_s,    u"net"_s, u"gov"_s,    u"news"_s,
                                         u"blog"_s,    u"hosted"_s, u"www"_s, u"mobile"_s, u"amp"_s,
                                         u"edition"_s, u"home"_s,   u"web"_s, u"online"_s};
    return ofMany.contains(label);
}

/// "Reuters" and "BBC News" for reuters.com and news.bbc.co.uk; no "U.S." or "Home".
bool isNamedAsDomain(const QString &name, const QString &domain)
{
    const QString letters = lettersIn(name);
    QStringList labels = domain.split(u'.');
    labels.removeLast();
    labels.replaceInStrings(u"-"_s, QString());
    return letters.size() > 2 && std::ranges::any_of(labels, [&](const QString &label) {
               return label.size() > 2 && !isAnybodys(label)
                   && (letters.contains(label) || label.contains(letters));
           });
}

/// What follows the headline in the page's title: "Headline - The Paper".
QString siteInTitle(const PageSources &from)
{
    static const QRegularExpression last(uR"(^(.+\S)\s+[|–—-]\s+(\S[^|–—]{1,39})$)"_s);
    const QString title = from.head.title().simplified();
    if (title.size() > 2 * longestTitle)
        return {};
    const auto match = last.match(title);
    const QString before = lettersIn(match.captured(1));
    if (before.isEmpty())
        return {};
    const bool isHeadline = before == lettersIn(from.head.meta(u"og:title"_s))
        || before == lettersIn(from.jsonLd.headline)
        || before == lettersIn(from.head.meta(u"twitter:title"_s));
    return isHeadline ? match.captured(2) : QString();
}

/// "The Site" of "The Site | News | Weather", and of "the-site.com/".
QString nameOfSite(const QString &said)
{
    if (looksLikeUrl(said))
        return domainOf(said);
    const QString first = said.count(u" | "_s) > 1 ? said.section(u" | "_s, 0, 0) : said;
    const QString domain = domainOf(first);
    return first.endsWith(u'/') && !domain.isEmpty() ? domain : first;
}

/// What the address speaks for, else the first that is said.
Said sourceOf(const PageSources &from, const QString &url)
{
    const Said candidates[] = {
        {from.head.meta(u"og:site_name"_s), u"meta og:site_name"_s},
        {from.jsonLd.publisher, u"JSON-LD publisher"_s},
        {siteInTitle(from), tr("the end of the page's title")},
        {from.head.meta(u"application-name"_s), u"meta application-name"_s},
        {from.head.meta(u"dc.publisher"_s), u"meta DC.publisher"_s},
        {from.head.meta(u"citation_journal_title"_s), u"meta citation_journal_title"_s},
    };
    constexpr qsizetype longestName = 80;
    const QString domain = domainOf(url);
    Said first;
    for (const Said &said : candidates) {
        const QString name = nameOfSite(said.value);
        if (name.isEmpty() || name.size() > longestName || isAnybodys(lettersIn(name)))
            continue;
        if (isNamedAsDomain(name, domain))
            return {name, said.where};
        if (first.value.isEmpty() || lettersIn(first.value).size() <= 2)
            first = {name, said.where};
    }
    return first.value.isEmpty() ? Said{domain, tr("the address's domain")} : first;
}

Said languageOf(const PageSources &from)
{
    const Said candidates[] = {{from.head.language(), u"html lang"_s},
                               {from.jsonLd.language, u"JSON-LD inLanguage"_s},
                               {from.head.meta(u"og:locale"_s), u"meta og:locale"_s},
                               {from.head.meta(u"content-language"_s), u"meta content-language"_s},
                               {from.head.meta(u"language"_s), u"meta language"_s}};
    for (const Said &said : candidates) {
        const QString tag = languageTag(QString(said.value).replace(u'_', u'-'));
        if (!tag.isEmpty() && tag.size() <= 12)
            return {tag, said.where};
    }
    return {};
}

void addDates(const PageSources &from, ImportedArticle &article)
{
    const DateCandidates dates = dateCandidates(from, article.language, article.url);
    if (dates.published) {
        article.published = dates.published->date;
        setOrigin(article, MetadataField::Published, dates.published->where);
    }
    if (dates.modified) {
        article.modified = dates.modified->date;
        setOrigin(article, MetadataField::Modified, dates.modified->where);
    }
    article.warnings += dates.warnings;
}

} // namespace

void addPageMetadata(const PageSources &from, ImportedArticle &article)
{
    setText(article, article.url, MetadataField::Url, pageAddress(from));
    setText(article, article.source, MetadataField::Source, sourceOf(from, article.url));
    setText(article, article.title, MetadataField::Title, pageTitle(from, article.source));
    setText(article, article.author, MetadataField::Author, pageAuthors(from, article.source));
    if (!article.author.isEmpty() && from.jsonLd.authorsLeftOut > 0)
        article.warnings.append(tr("The page names %1 more authors in JSON-LD; they were left out.")
                                    .arg(from.jsonLd.authorsLeftOut));
    setText(article, article.language, MetadataField::Language, languageOf(from));
    addDates(from, article);
}

} // namespace parallax
