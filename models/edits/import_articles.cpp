#include "models/edits/import_articles.h"

#include "models/edits/source_choice.h"
#include "models/import/imported_article.h"
#include "models/project/edit_session.h"
#include "models/storage/article_reader.h"
#include "models/storage/source_reader.h"
#include "models/storage/writers.h"
#include "models/text/content_hash.h"

#include <algorithm>

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
    article.modified = imported.modified;
    return article;
}

/// An article has one value of an attribute: what the file says under the same name stands on lines of its
/// own.
std::vector<ArticleAttribute> oneValueEach(const std::vector<ArticleAttribute> &attributes)
{
    std::vector<ArticleAttribute> merged;
    for (const ArticleAttribute &attribute : attributes) {
        const QString name = attribute.name.simplified();
        const QString value = attribute.value.trimmed();
        if (name.isEmpty() || value.isEmpty())
            continue;
        const auto same = std::ranges::find(merged, name, &ArticleAttribute::name);
        if (same == merged.end())
            merged.push_back({name, value});
        else
            same->value += u'\n' + value;
    }
    return merged;
}

void insert(Writers &write, const ImportedArticle &imported, const Article &article, const QByteArray &hash)
{
    write.articles.insert(article, imported.body, hash);
    if (!imported.signature.isEmpty())
        write.signatures.set(article.id, hash, imported.signature);
    write.originals.insert(article.id, imported.original, write.ids);
    write.provenance.insert(article.id, imported.origins, imported.warnings);
    for (const ArticleAttribute &attribute : oneValueEach(imported.attributes))
        write.attributes.set(article.id, attribute.name, attribute.value, write.ids);
}

} // namespace

Result<Changes> importArticles(Database &database, EditSession &edits, DuplicatePolicy policy,
                               const std::function<QString(int articles)> &name,
                               const std::function<Result<void>(const ImportTarget &target)> &produce)
{
    const ArticleReader articles(database);
    const SourceReader sources(database);
    int stored = 0;
    return edits.runImport([&](Writers &write, BatchId batch) {
        ImportTarget target;
        target.sign = [&](const MadeSignature &made) {
            write.signatures.set(made.article, made.bodyHash, made.signature);
        };
        target.add = [&](const ImportedArticle &imported,
                         const std::optional<KeptLikeness> &like) -> ImportOutcome {
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
            insert(write, imported, articleFrom(imported, *outcome.article, source, batch), hash);
            if (like)
                write.likenesses.set(
                    {*outcome.article, like->other, like->grade, like->shared, like->sharedOther});
            ++stored;
            return outcome;
        };
        const Result<void> produced = produce(target);
        write.signatures.removeUnused();
        return produced.transform([&] { return stored > 0 ? name(stored) : QString(); });
    });
}

} // namespace parallax
