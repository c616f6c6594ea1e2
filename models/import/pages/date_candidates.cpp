#include "models/import/pages/date_candidates.h"

#include "models/domain/result.h"
#include "models/import/pages/json_ld.h"
#include "models/import/pages/page_dates.h"
#include "models/import/pages/page_elements.h"
#include "models/import/pages/page_head.h"
#include "models/import/pages/page_tree.h"
#include "models/import/pages/said.h"

#include <QRegularExpression>

#include <cmath>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

const char *const publishedNames[] = {"article:published_time",
                                      "og:article:published_time",
                                      "datepublished",
                                      "og:published_time",
                                      "og:pubdate",
                                      "pubdate",
                                      "publishdate",
                                      "publish-date",
                                      "publish_date",
                                      "publication_date",
                                      "publicationdate",
                                      "date_published",
                                      "article.published",
                                      "article:published",
                                      "parsely-pub-date",
                                      "sailthru.date",
                                      "dc.date.issued",
                                      "dcterms.issued",
                                      "dc.date",
                                      "dcterms.date",
                                      "dcterms.created",
                                      "dc.date.created",
                                      "citation_publication_date",
                                      "citation_date",
                                      "cxenseparse:recs:publishtime",
                                      "displaydate",
                                      "ptime",
                                      "article_date_original",
                                      "originalpublicationdate",
                                      "date",
                                      "created",
                                      "datecreated",
                                      "rnews:datepublished"};
const char *const modifiedNames[] = {"article:modified_time",
                                     "og:updated_time",
                                     "datemodified",
                                     "article:modified",
                                     "last-modified",
                                     "lastmod",
                                     "dcterms.modified",
                                     "dc.date.modified",
                                     "utime",
                                     "revised",
                                     "updated_time"};

template <std::size_t N> std::vector<Said> metas(const PageHead &head, const char *const (&names)[N])
{
    std::vector<Said> all;
    for (const char *name : names) {
        if (const QString value = head.meta(QString::fromLatin1(name)); !value.isEmpty())
            all.push_back({value, u"meta "_s + QString::fromLatin1(name)});
    }
    return all;
}

bool namesDate(const QString &names)
{
    static const QRegularExpression form(
        uR"((?:^|[\s_-])(?:pub(?:lish(?:ed)?)?[_-]?)?(?:date|time|datum|fecha|timestamp|datetime|dateline|pubdate|published|publication|posted|post-date|entry-date|publishdate|publisheddate)(?:$|[\s_-]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(names).hasMatch();
}

bool namesChange(const QString &names)
{
    return names.contains("modif"_L1, Qt::CaseInsensitive) || names.contains("updat"_L1, Qt::CaseInsensitive);
}

/// Elements with a date of their own, in the page's order: marked ones, then `time`, then those named so.
class DatesOnPage
{
public:
    explicit DatesOnPage(const PageTree &page)
        : m_page(page)
    {
        for (int i = std::max(0, page.body()); i < page.size(); ++i) {
            if (!page[i].isText())
                look(i);
        }
    }

    std::vector<Said> published() const
    {
        std::vector<Said> all = m_marked;
        all.insert(all.end(), m_times.begin(), m_times.end());
        all.insert(all.end(), m_named.begin(), m_named.end());
        return all;
    }
    const std::vector<Said> &modified() const { return m_modified; }

private:
    void look(int i)
    {
        const QString itemprop = m_page.attribute(i, "itemprop");
        const QString names = m_page.attribute(i, "class") + u' ' + m_page.attribute(i, "id");
        const bool time = m_page[i].tag == GUMBO_TAG_TIME;
        const bool marked = itemprop.contains("datePublished"_L1) || m_page.has(i, "pubdate");
        const bool changed =
            itemprop.contains("dateModified"_L1) || ((time || namesDate(names)) && namesChange(names));
        if (!time && !marked && !changed && (names.size() < 3 || names.size() > 200 || !namesDate(names)))
            return;
        QString value = m_page.attribute(i, "datetime");
        if (value.isEmpty())
            value = m_page.attribute(i, "content");
        if (value.isEmpty() || !value.front().isDigit())
            value = m_page.textOf(i);
        const QString tag = QString::fromLatin1(gumbo_normalized_tagname(m_page[i].tag));
        if (value.isEmpty())
            return;
        if (changed)
            m_modified.push_back({value, itemprop.isEmpty() ? tag : tag + " dateModified"_L1});
        else if (marked)
            m_marked.push_back({value, tag + " datePublished"_L1});
        else if (time)
            m_times.push_back({value, tag});
        else
            m_named.push_back({value, tr("an element named “%1”").arg(names.simplified().left(60))});
    }

    const PageTree &m_page;
    std::vector<Said> m_marked, m_times, m_named, m_modified;
};

/// The first short line with a date, from the headline on.
std::optional<SaidDate> nearHeadline(const PageTree &page, const QString &language)
{
    constexpr int farthest = 60; // texts after the headline
    int heading = -1;
    for (int i = std::max(0, page.body()); i < page.size() && heading < 0; ++i)
        heading = page[i].tag == GUMBO_TAG_H1 ? i : -1;
    int seen = 0;
    for (int i = std::max(heading, page.body()); i >= 0 && i < page.size() && seen < farthest; ++i) {
        constexpr qsizetype longest = 80;
        const QString text = page[i].isText() ? page[i].text.trimmed() : QString();
        if (text.isEmpty())
            continue;
        ++seen;
        if (const auto date = text.size() <= longest ? pageDate(text, language) : std::nullopt)
            return SaidDate{*date, tr("a line near the headline")};
    }
    return std::nullopt;
}

std::optional<SaidDate> firstDate(const std::vector<Said> &all, const QString &language)
{
    for (const Said &said : all) {
        const auto date = pageDate(said.value, language);
        if (date && date->precision() >= DatePrecision::Day)
            return SaidDate{*date, said.where};
    }
    return std::nullopt;
}

bool liesApart(const PartialDate &a, const PartialDate &b)
{
    return std::abs(a.date().daysTo(b.date())) > 1; // zones differ by a day at most
}

QString contradiction(const SaidDate &taken, const SaidDate &other)
{
    return tr("The page names two publication dates: %1 (%2), which was taken, and %3 (%4).")
        .arg(taken.date.toShortText(), taken.where, other.date.toShortText(), other.where);
}

} // namespace

DateCandidates dateCandidates(const PageSources &from, const QString &language, const QString &url)
{
    const DatesOnPage onPage(from.page);
    std::vector<std::optional<SaidDate>> found = {
        firstDate({{from.jsonLd.published, u"JSON-LD datePublished"_s}}, language),
        firstDate(metas(from.head, publishedNames), language)};
    const auto inUrl = dateInUrl(url);
    std::optional<SaidDate> urlDate;
    if (inUrl)
        urlDate = SaidDate{*inUrl, tr("the address")};
    const auto element = firstDate(onPage.published(), language);
    // An element may show another article's date; the address is this one's.
    if (urlDate && element && liesApart(urlDate->date, element->date)) {
        found.push_back(urlDate);
    } else {
        found.push_back(element);
        found.push_back(urlDate);
    }
    DateCandidates dates;
    for (const auto &one : found) {
        if (one && !dates.published)
            dates.published = one;
        else if (one && dates.warnings.isEmpty() && liesApart(dates.published->date, one->date)
                 && one->where != "time"_L1)
            dates.warnings.append(contradiction(*dates.published, *one));
    }
    if (!dates.published)
        dates.published = nearHeadline(from.page, language);
    std::vector<Said> modified{{from.jsonLd.modified, u"JSON-LD dateModified"_s}};
    for (const Said &said : metas(from.head, modifiedNames))
        modified.push_back(said);
    modified.insert(modified.end(), onPage.modified().begin(), onPage.modified().end());
    dates.modified = firstDate(modified, language);
    return dates;
}

} // namespace parallax
