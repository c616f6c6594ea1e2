#include "models/storage/tag_reader.h"

#include "models/domain/suggestion.h"
#include "models/storage/database.h"

namespace parallax {

namespace {

TagRow tagFrom(Query &query)
{
    const auto id = query.id<AnnotationId>();
    const auto kind = AnnotationKind(query.integer());
    const auto article = query.id<ArticleId>();
    const auto start = query.optionalInteger();
    const auto end = query.optionalInteger();
    TagRow row{id,
               kind,
               article,
               start && end ? std::optional(Span(*start, *end)) : std::nullopt,
               query.integer(),
               query.id<CoderId>(),
               Origin(query.integer()),
               std::nullopt};
    if (const auto stance = query.optionalInteger())
        row.stance = Stance(*stance);
    return row;
}

} // namespace

void TagReader::forEach(const std::function<bool(const TagRow &)> &visitor) const
{
    m_database.read([&] {
        // annotation_by_article gives this order without a sort.
        Query query = m_database.query(
            "SELECT n.id, n.kind, n.article_id, n.span_start, n.span_end, "
            "coalesce(n.entity_id, n.claim_id, n.code_id), n.coder_id, n.origin, cs.stance "
            "FROM annotation n LEFT JOIN claim_statement cs ON n.kind = 2 AND cs.annotation_id = n.id "
            "ORDER BY n.article_id, n.span_start, n.span_end, n.id");
        bool goOn = true;
        while (goOn && query.next())
            goOn = visitor(tagFrom(query));
        return true;
    });
}

TagCounts TagReader::counts(const std::optional<std::vector<ArticleId>> &articles) const
{
    return m_database.read([&] {
        TagCounts counts;
        const auto addOrigins = [&](Query &query) {
            while (query.next()) {
                const auto origin = Origin(query.integer());
                counts.byOrigin[origin] += query.integer();
            }
        };
        const auto addPending = [&](Query &query) {
            if (query.next())
                counts.pending += query.integer();
        };
        if (!articles) {
            Query origins = m_database.query("SELECT origin, count(*) FROM annotation GROUP BY origin");
            addOrigins(origins);
            Query pending = m_database.query("SELECT count(*) FROM suggestion WHERE state = ? AND kind <> ?");
            addPending(pending.bindAll(SuggestionState::Pending, SuggestionKind::Event));
            return counts;
        }
        for (const ArticleId article : *articles) {
            Query origins = m_database.query(
                "SELECT origin, count(*) FROM annotation WHERE article_id = ? GROUP BY origin");
            addOrigins(origins.bind(article));
            Query pending = m_database.query(
                "SELECT count(*) FROM suggestion WHERE article_id = ? AND state = ? AND kind <> ?");
            addPending(pending.bindAll(article, SuggestionState::Pending, SuggestionKind::Event));
        }
        return counts;
    });
}

} // namespace parallax
