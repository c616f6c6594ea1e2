#include "models/edits/import_articles.h"

#include "models/edits/source_choice.h"
#include "models/import/imported_article.h"
#include "models/project/edit_session.h"
#include "models/storage/article_reader.h"
#include "models/storage/source_reader.h"
#include "models/storage/writers.h"
#include "models/text/content_hash.h"

namespace parallax {

namespace {

Article articleFrom(const ImportedArticle &imported, ArticleId id, std::optional<SourceId> source,
                    BatchId batch)
{
    Article article{.id = id, .source = source, .title = imported.title};
    article.titleOrigin = imported.titleOrigin;
    article.author = imported.author;
    article.published = imported.published;
    article.url = imported.url;
    article.language = imported.language;
    article.words = imported.words;
    article.batch = batch;
    return article;
}

} // namespace

Result<Changes> importArticles(Database &database, EditSession &edits, DuplicatePolicy policy,
                               const std::function<QString(int articles)> &name,
                               const std::function<Result<void>(const AddArticle &add)> &produce)
{
    const ArticleReader articles(database);
    const SourceReader sources(database);
    int stored = 0;
    return edits.runImport([&](Writers &write, BatchId batch) {
        const Result<void> produced = produce([&](const ImportedArticle &imported) -> ImportOutcome {
            ImportOutcome outcome;
            const QByteArray hash =
                imported.bodyHash.isEmpty() ? contentHash(imported.body) : imported.bodyHash;
            const std::vector<ArticleId> same = articles.withBodyHash(hash);
            if (!same.empty())
                outcome.duplicateOf = same.front();
            if (outcome.duplicateOf && policy == DuplicatePolicy::Skip)
                return outcome;
            const auto source = sourceNamed(sources, write, imported.source);
            outcome.article = write.ids.next<ArticleId>();
            write.articles.insert(articleFrom(imported, *outcome.article, source, batch), imported.body, hash,
                                  imported.original);
            ++stored;
            return outcome;
        });
        return produced.transform([&] { return stored > 0 ? name(stored) : QString(); });
    });
}

} // namespace parallax
