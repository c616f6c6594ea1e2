#include "models/items/compared_tables.h"

#include "models/analysis/hedges/judging_label.h"
#include "models/storage/readers.h"

namespace parallax {

namespace {

/// What the annotations of the articles say, as analysis takes it; names go to the tables at once.
struct Statements
{
    std::vector<NamedMention> mentions;
    std::vector<StatedClaim> claims;

    void add(const AnnotationRow &row, int column, ComparedTables &tables)
    {
        const AnnotationId id = row.annotation.id;
        if (const auto *mention = std::get_if<Mention>(&row.annotation.target)) {
            mentions.push_back({id, mention->entity, column, row.label});
            const EntityType type = row.entityType.value_or(EntityType::Other);
            tables.entities.insert(mention->entity, {mention->entity, type, row.name, {}});
        } else if (const auto *stated = std::get_if<ClaimOccurrence>(&row.annotation.target)) {
            claims.push_back({id, stated->claim, column, stated->statement});
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

} // namespace

ComparedTables compareTables(const Readers &read, std::span<const ArticleId> articles)
{
    const std::vector<ComparedArticle> compared = comparedArticles(read, articles);
    ComparedTables tables;
    ComparedColumns columns = comparedColumns(compared);
    Statements statements;
    tables.words.resize(columns.columns.size());
    for (size_t i = 0; i < compared.size(); ++i) {
        tables.words[size_t(columns.ofArticle[i])] += compared[i].article.words;
        for (const AnnotationRow &row : read.annotations.ofArticle(compared[i].article.id))
            statements.add(row, columns.ofArticle[i], tables);
    }
    tables.columns = std::move(columns.columns);
    tables.names = namesTable(statements.mentions, int(tables.columns.size()));
    markJudging(tables);
    tables.claims = claimsTable(statements.claims, int(tables.columns.size()));
    return tables;
}

} // namespace parallax
