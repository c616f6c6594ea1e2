#include "models/export/annotation_rows.h"

#include "models/export/passages.h"
#include "models/storage/readers.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// The names of events, looked up by what is linked to them.
class EventNames
{
public:
    explicit EventNames(const Readers &read)
        : m_read(read)
        , m_events(read.events.all())
    {
        for (const EventRow &row : m_events)
            for (const ClaimId claim : read.events.claimsOf(row.event.id))
                m_ofClaims[claim] << row.event.name;
    }

    QString of(ArticleId article) const
    {
        if (m_events.empty())
            return {};
        const std::vector<EventId> linked = m_read.events.eventsOf(article);
        QStringList names;
        for (const EventRow &row : m_events)
            if (std::ranges::contains(linked, row.event.id))
                names << row.event.name;
        return names.join("; "_L1);
    }

    /// Empty when the claim is linked to none.
    QString of(ClaimId claim) const
    {
        const auto found = m_ofClaims.find(claim);
        return found == m_ofClaims.end() ? QString() : found->second.join("; "_L1);
    }

private:
    const Readers &m_read;
    std::vector<EventRow> m_events;
    std::unordered_map<ClaimId, QStringList> m_ofClaims;
};

/// What the rows of one article have in common.
struct ArticleRows
{
    const Article &article;
    const QString &source;
    QString published;
    QString events;
    Passages passages;
};

TaggedRow rowOf(const AnnotationRow &read, const ArticleRows &in, const EventNames &events)
{
    const Annotation &annotation = read.annotation;
    TaggedRow row{.annotation = annotation.id,
                  .kind = annotation.kind(),
                  .article = annotation.article,
                  .source = in.source,
                  .title = in.article.title,
                  .published = in.published,
                  .url = in.article.url,
                  .span = annotation.span,
                  .event = in.events,
                  .memo = read.memo,
                  .coder = read.coder,
                  .createdMs = annotation.createdMs,
                  .origin = annotation.origin};
    if (annotation.span) {
        row.text = in.passages.words(*annotation.span);
        row.sentence = in.passages.sentence(*annotation.span);
    }
    if (const auto *occurrence = std::get_if<ClaimOccurrence>(&annotation.target)) {
        row.claim = read.name;
        row.statement = occurrence->statement;
        if (const QString own = events.of(occurrence->claim); !own.isEmpty())
            row.event = own;
    } else if (annotation.kind() == AnnotationKind::Mention) {
        row.entity = read.name;
        row.entityType = read.entityType;
    } else {
        row.code = read.name;
    }
    return row;
}

/// False when no more rows are wanted.
Result<bool> giveRows(const Readers &read, const Article &article, const QString &source,
                      const EventNames &events, const AnnotationFilter &filter, const TakeTaggedRow &take)
{
    std::vector<AnnotationRow> annotations = read.annotations.ofArticle(article.id);
    std::erase_if(annotations, [&](const AnnotationRow &row) { return !filter.takes(row.annotation); });
    if (annotations.empty())
        return true;
    const Result<QString> body = read.articles.body(article.id);
    if (!body)
        return std::unexpected(body.error());
    const ArticleRows rows{article, source, article.published ? article.published->toIso() : QString(),
                           events.of(article.id), Passages(*body)};
    return std::ranges::all_of(annotations,
                               [&](const AnnotationRow &row) { return take(rowOf(row, rows, events)); });
}

} // namespace

TaggedRows annotationRows(const Database &database, const AnnotationFilter &filter,
                          const ExportProgress &progress)
{
    return [&database, filter, progress](const TakeTaggedRow &take) {
        const Readers read(database);
        const EventNames events(read);
        const std::int64_t total = read.articles.count();
        std::int64_t done = 0;
        Result<bool> goOn = true;
        read.articles.forEach([&](const Article &article, const QString &source) {
            if (progress && !progress(done++, total))
                goOn = error(tr("The export was cancelled."));
            else if (filter.takes(article.id, article.source))
                goOn = giveRows(read, article, source, events, filter, take);
            return goOn && *goOn;
        });
        return goOn.transform([](bool) { });
    };
}

} // namespace parallax
