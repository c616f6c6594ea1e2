#include "models/items/compared_words.h"

#include "models/items/article_parts.h"
#include "models/jobs/job_context.h"
#include "models/storage/readers.h"
#include "models/text/likely_language.h"

namespace parallax {

namespace {

/// The places that `find` finds in each article, as far as they are to be read; all are counted.
template <typename Find>
Result<FoundPassages> placesIn(const Readers &read, const JobContext &context,
                               const std::vector<ArticleId> &articles, Find find)
{
    std::vector<ArticlePlace> places;
    qsizetype total = 0;
    for (const ArticleId id : articles) {
        if (context.isCancelled())
            break;
        const std::optional<Article> article = read.articles.find(id);
        if (!article)
            continue;
        Result<QString> body = read.articles.body(id);
        if (!body)
            return std::unexpected(body.error());
        for (ArticlePlace &place : find(*article, CodePointIndex(std::move(*body)))) {
            if (++total <= mostPassages)
                places.push_back(std::move(place));
        }
    }
    return passagesAt(read, places).transform([total](std::vector<Passage> &&passages) {
        return FoundPassages{std::move(passages), total};
    });
}

} // namespace

Result<ComparedWording> compareWording(const Readers &read, std::span<const ArticleId> articles,
                                       const ColumnChoice &choice, const JobContext &context)
{
    const std::vector<ComparedArticle> compared = comparedArticles(read, articles);
    ComparedColumns columns = comparedColumns(read, compared, choice);
    std::vector<WordComparison> parts;
    for (size_t part = 0; part < articleParts(compared.size()); ++part)
        parts.emplace_back(int(columns.columns.size()));
    const auto addArticle = [&](const Readers &own, size_t part, size_t i) {
        const Article &article = compared[i].article;
        return own.articles.body(article.id).transform([&](const QString &body) {
            parts[part].add(columns.ofArticle[i], body, article.language);
        });
    };
    if (const Result<void> done = readInParts(read, compared.size(), context, addArticle); !done)
        return std::unexpected(done.error());
    if (context.isCancelled())
        return ComparedWording();
    for (size_t part = 1; part < parts.size(); ++part)
        parts.front().append(parts[part]);
    return ComparedWording{std::move(columns.columns), parts.front().take()};
}

PassageQuery wordPassages(std::vector<ArticleId> articles, const QString &key)
{
    return [articles = std::move(articles), key](const Readers &read, const JobContext &context) {
        return placesIn(read, context, articles, [&](const Article &article, const CodePointIndex &body) {
            std::vector<ArticlePlace> places;
            for (const Span span : wordOccurrences(body, key))
                places.push_back({article.id, span, {}});
            return places;
        });
    };
}

PassageQuery markerPassages(std::vector<ArticleId> articles, MarkerClass marker)
{
    return [articles = std::move(articles), marker](const Readers &read, const JobContext &context) {
        return placesIn(read, context, articles, [&](const Article &article, const CodePointIndex &body) {
            const QString language =
                article.language.isEmpty() ? likelyLanguage(body.text()) : article.language;
            std::vector<ArticlePlace> places;
            for (const Marker &one : findMarkers(body, language)) {
                if (one.marker == marker)
                    places.push_back({article.id, one.span, {}});
            }
            return places;
        });
    };
}

} // namespace parallax
