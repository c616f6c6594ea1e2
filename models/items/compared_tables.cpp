#include "models/items/compared_tables.h"

#include "models/analysis/hedges/judging_label.h"
#include "models/items/article_parts.h"
#include "models/storage/readers.h"
#include "models/text/likely_language.h"

namespace parallax {

namespace {

/// What the annotations of the articles say, as analysis takes it; names go to the tables at once.
struct Statements
{
    std::vector<NamedMention> mentions;
    std::vector<StatedClaim> claims;

    void add(const CountedAnnotation &row, int column, ComparedTables &tables)
    {
        if (const auto *mention = std::get_if<Mention>(&row.target)) {
            mentions.push_back({row.id, mention->entity, column, row.label});
            const EntityType type = row.entityType.value_or(EntityType::Other);
            tables.entities.insert(mention->entity, {mention->entity, type, row.name, {}});
        } else if (const auto *stated = std::get_if<ClaimOccurrence>(&row.target)) {
            claims.push_back({row.id, stated->claim, column, stated->statement});
            tables.wordings.insert(stated->claim, row.name);
        }
    }
};

void markJudging(ComparedTables &tables)
{
    for (const NamesRow &row : tables.names) {
        for (const NamesCell &cell : row.cells) {
            for (const NameLabel &label : cell) {
                if (isJudgingLabel(label.label))
                    tables.judging.insert(label.label);
            }
        }
    }
}

/// Where an article names an actor.
struct ActorPlace
{
    AnnotationId id;
    Span span;
};

/// Of each article.
using ActorPlaces = std::vector<std::vector<ActorPlace>>;
using FoundRoles = std::vector<std::pair<AnnotationId, ActorRole>>;

/// What clauses do with the actors of an article.
Result<void> addRoles(const Readers &read, const Article &article, std::vector<ActorPlace> mentions,
                      FoundRoles &found)
{
    if (mentions.empty() || (!article.language.isEmpty() && !article.language.startsWith(u"en")))
        return {};
    Result<QString> text = read.articles.body(article.id);
    if (!text)
        return std::unexpected(text.error());
    if (article.language.isEmpty() && likelyLanguage(*text) != u"en")
        return {};
    const CodePointIndex body(std::move(*text));
    std::erase_if(mentions, [&](const ActorPlace &one) { return !body.contains(one.span); });
    std::vector<Span> spans;
    for (const ActorPlace &one : mentions)
        spans.push_back(one.span);
    const auto roles = rolesOf(body, spans);
    for (size_t i = 0; i < roles.size(); ++i) {
        if (roles[i])
            found.emplace_back(mentions[i].id, *roles[i]);
    }
    return {};
}

Result<void> addAllRoles(const Readers &read, const std::vector<ComparedArticle> &compared,
                         const ActorPlaces &places, const JobContext &context, ComparedTables &tables)
{
    std::vector<FoundRoles> parts(articleParts(compared.size()));
    const Result<void> done =
        readInParts(read, compared.size(), context, [&](const Readers &own, size_t part, size_t i) {
            return addRoles(own, compared[i].article, places[i], parts[part]);
        });
    tables.hasRoles = true;
    for (const FoundRoles &part : parts) {
        for (const auto &[id, role] : part)
            tables.roles.insert(id, role);
    }
    return done;
}

} // namespace

Result<ComparedTables> compareTables(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options, const JobContext &context,
                                     WithRoles roles)
{
    const std::vector<ComparedArticle> compared = comparedArticles(read, articles);
    ComparedTables tables;
    ComparedColumns columns = comparedColumns(read, compared, options.columns);
    CountedAnnotations annotations(read, options.suggestions);
    Statements statements;
    ActorPlaces places(compared.size());
    tables.words.resize(columns.columns.size());
    for (size_t i = 0; i < compared.size(); ++i) {
        if (context.isCancelled())
            return ComparedTables();
        tables.words[size_t(columns.ofArticle[i])] += compared[i].article.words;
        const auto counted = annotations.ofArticle(compared[i].article.id);
        if (!counted)
            return std::unexpected(counted.error());
        for (const CountedAnnotation &row : *counted) {
            statements.add(row, columns.ofArticle[i], tables);
            if (roles == WithRoles::Yes && row.span && std::holds_alternative<Mention>(row.target))
                places[i].push_back({row.id, *row.span});
        }
        context.report(std::int64_t(i) + 1, std::int64_t(compared.size()));
    }
    if (roles == WithRoles::Yes) {
        if (const Result<void> done = addAllRoles(read, compared, places, context, tables); !done)
            return std::unexpected(done.error());
        if (context.isCancelled())
            return ComparedTables();
    }
    tables.columns = std::move(columns.columns);
    tables.suggested = annotations.suggested();
    tables.names = namesTable(statements.mentions, int(tables.columns.size()));
    markJudging(tables);
    tables.claims = claimsTable(statements.claims, int(tables.columns.size()));
    return tables;
}

} // namespace parallax
