#include "models/storage/annotation_reader.h"

#include "models/storage/database.h"

#include <algorithm>

namespace parallax {

namespace {

// A path is at most as deep as the codebook is read. Most annotations have no code and are spared it.
const std::string pathOfCode =
    "CASE WHEN n.code_id IS NULL THEN NULL ELSE (WITH RECURSIVE up (id, path, depth) AS (SELECT parent_id, "
    "name, 0 FROM code WHERE id = n.code_id UNION ALL "
    "SELECT p.parent_id, p.name || '/' || up.path, up.depth + 1 FROM code p JOIN up ON p.id = up.id "
    "WHERE up.depth < 30) SELECT path FROM up ORDER BY depth DESC LIMIT 1) END ";
const std::string selectAnnotations =
    "SELECT n.id, n.kind, n.article_id, n.span_start, n.span_end, n.entity_id, n.claim_id, n.code_id, "
    "n.coder_id, n.created_ms, n.origin, cs.stance, cs.speaker, cs.quotation, cs.certainty, cs.value, "
    "cs.unit, e.name, e.type, c.text, n.label, r.name, ifnull(m.text, ''), k.colour, "
    + pathOfCode
    + "FROM annotation n JOIN coder r ON r.id = n.coder_id LEFT JOIN entity e ON e.id = n.entity_id "
      "LEFT JOIN claim c ON c.id = n.claim_id LEFT JOIN code k ON k.id = n.code_id "
      "LEFT JOIN claim_statement cs ON n.kind = 2 AND cs.annotation_id = n.id "
      "LEFT JOIN memo m ON m.annotation_id = n.id ";
const std::string inReadingOrder = " ORDER BY n.article_id, n.span_start, n.span_end, n.id";

ClaimStatement statementFrom(Query &row)
{
    ClaimStatement said;
    said.stance = Stance(row.optionalInteger().value_or(1));
    said.speaker = row.text();
    if (const auto quotation = row.optionalInteger())
        said.quotation = Quotation(*quotation);
    said.certainty = row.text();
    said.value = row.optionalReal();
    said.unit = row.text();
    return said;
}

AnnotationTarget targetFrom(AnnotationKind kind, std::optional<EntityId> entity, std::optional<ClaimId> claim,
                            std::optional<CodeId> code, ClaimStatement said)
{
    // The table's CHECKs see to it that the one the kind names is there.
    switch (kind) {
    case AnnotationKind::Mention:
        return Mention{*entity};
    case AnnotationKind::Claim:
        return ClaimOccurrence{*claim, std::move(said)};
    case AnnotationKind::Coding:
        return Coding{*code};
    }
    Q_UNREACHABLE_RETURN(Mention{*entity});
}

AnnotationRow annotationFrom(Query &query)
{
    const auto id = query.id<AnnotationId>();
    const auto kind = AnnotationKind(query.integer());
    const auto article = query.id<ArticleId>();
    const auto start = query.optionalInteger();
    const auto end = query.optionalInteger();
    const auto entity = query.optionalId<EntityId>();
    const auto claim = query.optionalId<ClaimId>();
    const auto code = query.optionalId<CodeId>();
    const auto coder = query.id<CoderId>();
    const std::int64_t created = query.integer();
    const auto origin = Origin(query.integer());
    ClaimStatement said = statementFrom(query);
    const auto span = start && end ? std::optional(Span(*start, *end)) : std::nullopt;
    AnnotationRow row{.annotation = {id, article, span,
                                     targetFrom(kind, entity, claim, code, std::move(said)), coder, created,
                                     origin}};
    row.name = query.text();
    if (const auto type = query.optionalInteger())
        row.entityType = EntityType(*type);
    if (const QString wording = query.text(); kind == AnnotationKind::Claim)
        row.name = wording;
    row.label = query.text();
    row.coder = query.text();
    row.memo = query.text();
    row.colour = query.text();
    if (const QString path = query.text(); kind == AnnotationKind::Coding)
        row.name = path;
    return row;
}

NamedTag namedTagFrom(Query &query)
{
    const auto id = query.id<AnnotationId>();
    const auto kind = AnnotationKind(query.integer());
    const auto start = query.optionalInteger();
    const auto end = query.optionalInteger();
    const auto entity = query.optionalId<EntityId>();
    const auto claim = query.optionalId<ClaimId>();
    const auto code = query.optionalId<CodeId>();
    QString label = query.text();
    QString name = query.text();
    std::optional<EntityType> type;
    if (const auto known = query.optionalInteger())
        type = EntityType(*known);
    ClaimStatement said = kind == AnnotationKind::Claim ? statementFrom(query) : ClaimStatement();
    return {id,
            start && end ? std::optional(Span(*start, *end)) : std::nullopt,
            targetFrom(kind, entity, claim, code, std::move(said)),
            std::move(name),
            type,
            std::move(label)};
}

} // namespace

std::vector<AnnotationRow> AnnotationReader::rows(const std::string &where,
                                                  const std::function<void(Query &)> &bind) const
{
    return m_database.read([&] {
        std::vector<AnnotationRow> found;
        Query query = m_database.query(selectAnnotations + where + inReadingOrder);
        bind(query);
        while (query.next())
            found.push_back(annotationFrom(query));
        return found;
    });
}

std::vector<NamedTag> AnnotationReader::tagsOf(ArticleId id) const
{
    static const std::string select =
        "SELECT n.id, n.kind, n.span_start, n.span_end, n.entity_id, n.claim_id, n.code_id, n.label, "
        "coalesce(e.name, c.text, "
        + pathOfCode
        + "), e.type, cs.stance, cs.speaker, cs.quotation, cs.certainty, cs.value, cs.unit "
          "FROM annotation n LEFT JOIN entity e ON e.id = n.entity_id LEFT JOIN claim c ON c.id = n.claim_id "
          "LEFT JOIN claim_statement cs ON n.kind = 2 AND cs.annotation_id = n.id WHERE n.article_id = ?";
    return m_database.read([&] {
        std::vector<NamedTag> found;
        Query query = m_database.query(select + inReadingOrder);
        query.bind(id);
        while (query.next())
            found.push_back(namedTagFrom(query));
        return found;
    });
}

std::optional<AnnotationRow> AnnotationReader::row(AnnotationId id) const
{
    std::vector<AnnotationRow> found = rows("WHERE n.id = ?", [id](Query &query) { query.bind(id); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Annotation> AnnotationReader::find(AnnotationId id) const
{
    const auto found = row(id);
    return found ? std::optional(found->annotation) : std::nullopt;
}

std::vector<AnnotationRow> AnnotationReader::ofArticle(ArticleId id) const
{
    return rows("WHERE n.article_id = ?", [id](Query &query) { query.bind(id); });
}

std::vector<AnnotationRow> AnnotationReader::on(ArticleId id, Span span) const
{
    return rows("WHERE n.article_id = ? AND n.span_start = ? AND n.span_end = ?", [&](Query &query) {
        query.bindAll(id, std::int64_t(span.start()), std::int64_t(span.end()));
    });
}

std::vector<AnnotationRow> AnnotationReader::ofEntity(EntityId id, std::span<const ArticleId> articles) const
{
    std::vector<AnnotationRow> found;
    for (const ArticleId article : articles)
        std::ranges::move(rows("WHERE n.entity_id = ? AND n.article_id = ?",
                               [&](Query &query) { query.bindAll(id, article); }),
                          std::back_inserter(found));
    return found;
}

std::vector<AnnotationRow> AnnotationReader::ofClaim(ClaimId id, std::span<const ArticleId> articles) const
{
    std::vector<AnnotationRow> found;
    for (const ArticleId article : articles)
        std::ranges::move(rows("WHERE n.claim_id = ? AND n.article_id = ?",
                               [&](Query &query) { query.bindAll(id, article); }),
                          std::back_inserter(found));
    return found;
}

std::vector<AnnotationRow> AnnotationReader::someOfClaim(ClaimId id, int limit) const
{
    return rows("WHERE n.id IN (SELECT id FROM annotation WHERE claim_id = ? ORDER BY article_id LIMIT ?)",
                [&](Query &query) { query.bindAll(id, limit); });
}

std::vector<AnnotationRow> AnnotationReader::claimsIn(std::span<const ArticleId> articles) const
{
    std::vector<AnnotationRow> found;
    for (const ArticleId article : articles)
        std::ranges::move(
            rows("WHERE n.article_id = ? AND n.kind = 2", [&](Query &query) { query.bind(article); }),
            std::back_inserter(found));
    return found;
}

std::vector<LabelCount> AnnotationReader::labelsIn(std::span<const ArticleId> articles) const
{
    return m_database.read([&] {
        std::vector<LabelCount> counts;
        for (const ArticleId article : articles) {
            Query query =
                m_database.query("SELECT entity_id, label, count(*) FROM annotation WHERE article_id = ? AND "
                                 "kind = 1 GROUP BY entity_id, label ORDER BY entity_id, label");
            query.bind(article);
            while (query.next()) {
                const auto entity = query.id<EntityId>();
                QString label = query.text();
                counts.push_back({entity, article, std::move(label), query.number()});
            }
        }
        return counts;
    });
}

std::int64_t AnnotationReader::count() const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM annotation");
        query.next();
        return query.integer();
    });
}

std::optional<AnnotationRow> AnnotationReader::firstOf(EntityId id) const
{
    std::vector<AnnotationRow> found =
        rows("WHERE n.id = (SELECT id FROM annotation WHERE entity_id = ? ORDER "
             "BY article_id, span_start, span_end, id LIMIT 1)",
             [id](Query &query) { query.bind(id); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<AnnotationRow> AnnotationReader::firstOf(ClaimId id) const
{
    std::vector<AnnotationRow> found =
        rows("WHERE n.id = (SELECT id FROM annotation WHERE claim_id = ? ORDER "
             "BY article_id, span_start, span_end, id LIMIT 1)",
             [id](Query &query) { query.bind(id); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace parallax
