#include "app/cli/comparison.h"

#include "app/cli/comparison_voices.h"
#include "models/jobs/job_context.h"
#include "models/storage/readers.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

Result<ComparedArticle> comparedArticle(const Readers &read, ArticleId id, std::size_t place)
{
    Result<QString> body = read.articles.body(id);
    const auto article = read.articles.find(id);
    if (!body || !article)
        return std::unexpected(body ? Error{tr("An article is gone.")} : body.error());
    ComparedArticle compared{.article = *article, .body = std::move(*body)};
    if (const auto source = article->source ? read.sources.find(*article->source) : std::nullopt)
        compared.source = source->name;
    compared.heading =
        u"%1 %2"_s.arg(place).arg(compared.source.isEmpty() ? article->title : compared.source);
    return compared;
}

/// Mentions and claim occurrences of the articles, by column.
struct Tags
{
    std::vector<NamedMention> mentions;
    std::vector<StatedClaim> statements;

    void add(const AnnotationRow &row, int column)
    {
        const Annotation &annotation = row.annotation;
        if (const auto *mention = std::get_if<Mention>(&annotation.target))
            mentions.push_back({annotation.id, mention->entity, column, row.label});
        else if (const auto *occurrence = std::get_if<ClaimOccurrence>(&annotation.target))
            statements.push_back({annotation.id, occurrence->claim, column, occurrence->statement});
    }
};

void lookUpNames(Comparison &comparison, const Readers &read)
{
    for (const NamesRow &row : comparison.names)
        if (const auto entity = read.entities.find(row.entity))
            comparison.entities.emplace(row.entity, *entity);
    for (const ClaimsRow &row : comparison.claims)
        if (const auto claim = read.claims.find(row.claim))
            comparison.wordings.emplace(row.claim, *claim);
}

/// A column an article, as everything here.
Result<ComparedFrames> framesOf(const Readers &read, const Comparison &comparison)
{
    std::vector<parallax::ComparedArticle> articles;
    ComparedColumns columns;
    for (const ComparedArticle &one : comparison.articles) {
        columns.ofArticle.push_back(int(articles.size()));
        columns.columns.push_back({one.heading, std::nullopt, {one.article.id}});
        articles.push_back({one.article, std::nullopt});
    }
    return compareFrames(read, articles, std::move(columns), JobContext([](std::int64_t, std::int64_t) { }));
}

} // namespace

Result<Comparison> compareArticles(const Readers &read, const std::vector<ArticleId> &articles)
{
    Comparison comparison;
    Tags tags;
    std::vector<QString> bodies;
    WordComparison words(int(articles.size()));
    for (const ArticleId id : articles) {
        Result<ComparedArticle> article = comparedArticle(read, id, comparison.articles.size() + 1);
        if (!article)
            return std::unexpected(article.error());
        for (const AnnotationRow &row : read.annotations.ofArticle(id))
            tags.add(row, int(comparison.articles.size()));
        bodies.push_back(article->body);
        words.add(int(comparison.articles.size()), article->body, article->article.language);
        comparison.articles.push_back(std::move(*article));
    }
    const int columns = int(articles.size());
    comparison.pairs = alignAll(bodies);
    comparison.words = words.take();
    comparison.names = namesTable(tags.mentions, columns);
    comparison.claims = claimsTable(tags.statements, columns);
    Result<ComparedFrames> frames = framesOf(read, comparison);
    if (!frames)
        return std::unexpected(frames.error());
    comparison.frames = std::move(*frames);
    lookUpNames(comparison, read);
    addVoices(comparison, read);
    return comparison;
}

} // namespace parallax::cli
