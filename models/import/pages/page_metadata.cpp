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

/// "Reuters" and "BBC News" for reuters.com and news.bbc.co.uk; no "U.S." or "Home".
bool isNamedAsDomain(const QString &name, const QString &domain)
{
    static const QSet<QString> ofMany = {u"com"_s, u"org"_s, u"net"_s, u"gov"_s, u"news"_s, u"blog"_s};
    const QString letters = normalised(name).remove(u' ');
    QStringList labels = domain.split(u'.');
    labels.removeLast();
    return letters.size() > 2 && std::ranges::any_of(labels, [&](const QString &label) {
               return label.size() > 2 && !ofMany.contains(label)
                   && (letters.contains(label) || label.contains(letters));
           });
}

/// What the address speaks for, else the first that is said.
Said sourceOf(const PageSources &from, const QString &url)
{
    const Said candidates[] = {
        {from.head.meta(u"og:site_name"_s), u"meta og:site_name"_s},
        {from.jsonLd.publisher, u"JSON-LD publisher"_s},
        {from.head.meta(u"application-name"_s), u"meta application-name"_s},
        {from.head.meta(u"dc.publisher"_s), u"meta DC.publisher"_s},
        {from.head.meta(u"citation_journal_title"_s), u"meta citation_journal_title"_s},
    };
    constexpr qsizetype longestName = 80;
    const QString domain = domainOf(url);
    Said first;
    for (const Said &said : candidates) {
        const QString name = looksLikeUrl(said.value) ? domainOf(said.value) : said.value;
        if (name.isEmpty() || name.size() > longestName)
            continue;
        if (isNamedAsDomain(name, domain))
            return {name, said.where};
        if (first.value.isEmpty())
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
    setText(article, article.language, MetadataField::Language, languageOf(from));
    addDates(from, article);
}

} // namespace parallax
