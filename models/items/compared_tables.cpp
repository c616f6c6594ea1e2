#include "models/items/compared_tables.h"

#include "models/analysis/hedges/judging_label.h"
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

/// What clauses do with the actors of an article.
Result<void> addRoles(const Readers &read, const Article &article,
                      const std::vector<CountedAnnotation> &annotations, ComparedTables &tables)
{
    std::vector<const CountedAnnotation *> mentions;
    for (const CountedAnnotation &one : annotations) {
        if (std::holds_alternative<Mention>(one.target) && one.span)
            mentions.push_back(&one);
    }
    if (mentions.empty() || (!article.language.isEmpty() && !article.language.startsWith(u"en")))
        return {};
    Result<QString> text = read.articles.body(article.id);
    if (!text)
        return std::unexpected(text.error());
    if (article.language.isEmpty() && likelyLanguage(*text) != u"en")
        return {};
    const CodePointIndex body(std::move(*text));
    std::erase_if(mentions, [&](const CountedAnnotation *one) { return !body.contains(*one->span); });
    std::vector<Span> spans;
    for (const CountedAnnotation *one : mentions)
        spans.push_back(*one->span);
    const auto roles = rolesOf(body, spans);
    for (size_t i = 0; i < roles.size(); ++i) {
        if (roles[i])
            tables.roles.insert(mentions[i]->id, *roles[i]);
    }
    return {};
}

} // namespace

Result<ComparedTables> compareTables(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options, const JobContext &context)
{
    const std::vector<ComparedArticle> compared = comparedArticles(read, articles);
    ComparedTables tables;
    ComparedColumns columns = comparedColumns(read, compared, options.columns);
    CountedAnnotations annotations(read, options.suggestions);
    Statements statements;
    tables.words.resize(columns.columns.size());
    for (size_t i = 0; i < compared.size(); ++i) {
        if (context.isCancelled())
            return ComparedTables();
        tables.words[size_t(columns.ofArticle[i])] += compared[i].article.words;
        const auto counted = annotations.ofArticle(compared[i].article.id);
        if (!counted)
            return std::unexpected(counted.error());
        if (const Result<void> done = addRoles(read, compared[i].article, *counted, tables); !done)
            return std::unexpected(done.error());
        for (const CountedAnnotation &row : *counted)
            statements.add(row, columns.ofArticle[i], tables);
        context.report(std::int64_t(i) + 1, std::int64_t(compared.size()));
    }
    tables.columns = std::move(columns.columns);
    tables.suggested = annotations.suggested();
    tables.names = namesTable(statements.mentions, int(tables.columns.size()));
    markJudging(tables);
    tables.claims = claimsTable(statements.claims, int(tables.columns.size()));
    return tables;
}

} // namespace parallax
