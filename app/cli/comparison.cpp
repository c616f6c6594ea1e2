#include "app/cli/comparison.h"

#include "models/jobs/job_context.h"
#include "models/storage/readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

Result<ComparedText> comparedText(const Readers &read, ArticleId id, std::size_t place)
{
    Result<QString> body = read.articles.body(id);
    const auto article = read.articles.find(id);
    if (!body || !article)
        return std::unexpected(body ? Error{tr("An article is gone.")} : body.error());
    ComparedText compared{*article, {}, std::move(*body), {}};
    if (const auto source = article->source ? read.sources.find(*article->source) : std::nullopt)
        compared.source = source->name;
    compared.heading =
        u"%1 %2"_s.arg(place).arg(compared.source.isEmpty() ? article->title : compared.source);
    return compared;
}

/// `of = from`, or the error of what couldn't be read.
template <typename T> std::optional<Error> keep(T &of, Result<T> from)
{
    if (!from)
        return from.error();
    of = std::move(*from);
    return std::nullopt;
}

std::optional<Error> addFigures(Comparison &comparison, const Readers &read,
                                const std::vector<ArticleId> &articles)
{
    const ComparisonOptions &options = comparison.options;
    const JobContext unheard([](std::int64_t, std::int64_t) { });
    FoundVoices found;
    if (auto failed = keep(comparison.tables, compareTables(read, articles, options)))
        return failed;
    if (auto failed = keep(comparison.voices, compareVoices(read, articles, options, found, unheard)))
        return failed;
    if (auto failed = keep(comparison.frames, compareFrames(read, articles, options, unheard)))
        return failed;
    return keep(
        comparison.words,
        compareWording(read, articles, options.columns, unheard).transform([](ComparedWording &&made) {
            return std::move(made.words);
        }));
}

} // namespace

const ComparedText *Comparison::onlyArticle(int column) const
{
    const std::vector<ArticleId> &inside = tables.columns[std::size_t(column)].articles;
    if (inside.size() != 1)
        return nullptr;
    const auto found =
        std::ranges::find(articles, inside.front(), [](const ComparedText &one) { return one.article.id; });
    return found != articles.end() ? &*found : nullptr;
}

QString Comparison::heading(int column) const
{
    const ComparedText *only =
        options.columns.by == ColumnChoice::By::Article ? onlyArticle(column) : nullptr;
    return only ? only->heading : tables.columns[std::size_t(column)].name;
}

QString Comparison::sourceOf(int column) const
{
    if (const ComparedText *only = onlyArticle(column))
        return only->source;
    return options.columns.by == ColumnChoice::By::Source ? tables.columns[std::size_t(column)].name
                                                          : QString();
}

Result<Comparison> compareArticles(const Readers &read, const std::vector<ArticleId> &articles,
                                   const ComparisonOptions &options)
{
    Comparison comparison;
    comparison.options = options;
    std::vector<QString> bodies;
    for (const ArticleId id : articles) {
        Result<ComparedText> article = comparedText(read, id, comparison.articles.size() + 1);
        if (!article)
            return std::unexpected(article.error());
        bodies.push_back(article->body);
        comparison.articles.push_back(std::move(*article));
    }
    comparison.pairs = alignAll(bodies);
    if (const auto failed = addFigures(comparison, read, articles))
        return std::unexpected(*failed);
    return comparison;
}

} // namespace parallax::cli
