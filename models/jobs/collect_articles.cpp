#include "models/jobs/collect_articles.h"

#include "models/import/formats/standard_readers.h"
#include "models/import/import_input.h"
#include "models/import/input_list.h"
#include "models/jobs/read_ahead.h"
#include "models/storage/article_reader.h"

namespace parallax {

namespace {

FoundArticle failureAt(const QString &input, const QString &place, const Error &why)
{
    return {.input = input, .place = place, .warnings = {why.message}};
}

/// Reads the files of one request, several at the same time.
class Collection
{
public:
    Collection(const Database &database, const CollectRequest &request, ArticleSpool &spool,
               LikenessFinder &finder, const CollectSink &sink)
        : m_database(database)
        , m_stored(database)
        , m_request(request)
        , m_spool(spool)
        , m_finder(finder)
        , m_sink(sink)
        , m_readers(standardReaders())
    { }

    Result<void> run()
    {
        const InputList list = expandInputs(m_request.inputs);
        for (const InputFailure &failure : list.failures)
            m_sink.article(failureAt(failure.path, {}, failure.error));
        ReadAhead files(list.paths, [this](const QString &path, const TakePart &take) {
            return readInput(path, signing(take));
        });
        qint64 done = 0;
        if (!prepareFinder([&] { return m_sink.progress(done, list.paths.size()); }))
            return {};
        for (const QString &path : list.paths) {
            if (!m_sink.progress(done, list.paths.size()))
                return {};
            bool goesOn = true;
            const Result<void> read = files.next([&](const FoundPart &part) {
                goesOn = takePart(path, part) && m_sink.progress(done, list.paths.size());
                return goesOn;
            });
            if (!goesOn)
                return m_full;
            if (!read)
                m_sink.article(failureAt(path, {}, read.error()));
            ++done;
        }
        m_sink.progress(done, list.paths.size());
        return {};
    }

private:
    /// On a reading thread.
    Result<void> readInput(const QString &path, const TakePart &take) const
    {
        Result<std::optional<TablePreview>> preview = previewInput(path, m_readers);
        if (!preview)
            return std::unexpected(preview.error());
        if (!*preview)
            return importInput(path, m_readers, {}, take);
        TableInput table{path, std::move(**preview)};
        decide(table);
        m_sink.table(table);
        if (!table.isRead)
            return {};
        return importInput(path, readersOfTable(table.preview.mapping), {}, take);
    }

    void decide(TableInput &table) const
    {
        if (const auto confirmed = m_request.confirmed.constFind(table.path);
            confirmed != m_request.confirmed.cend()) {
            table.preview.mapping = *confirmed;
            table.isRead = true;
        } else if (const auto remembered = m_request.remembered.find(table.preview.columns)) {
            adopt(table.preview, *remembered);
            table.isRead = table.remembered = true;
        } else {
            table.isRead = table.preview.sure();
        }
    }

    /// A table that is read again isn't like what was found in it before.
    bool prepareFinder(const std::function<bool()> &goesOn)
    {
        const bool isNew = m_finder.places().empty();
        if (!isNew && m_request.confirmed.isEmpty())
            return true;
        const std::vector<TextPlace> before = m_finder.places();
        m_finder = {};
        if (!m_finder.addProject(m_database, goesOn))
            return false;
        for (const TextPlace &place : before) {
            if (place.article || m_request.confirmed.contains(place.input))
                continue;
            if (const Result<ImportedArticle> article = m_spool.readText(place.spooled))
                m_finder.add(place, signatureOf(*article));
            if (!goesOn())
                return false;
        }
        return true;
    }

    QString bodyOf(const TextPlace &place) const
    {
        if (place.article)
            return m_stored.body(*place.article).value_or(QString());
        const Result<ImportedArticle> article = m_spool.readText(place.spooled);
        return article ? article->body : QString();
    }

    QString titleOf(const TextPlace &place) const
    {
        if (place.article) {
            const auto article = m_stored.find(*place.article);
            return article ? article->title : QString();
        }
        const Result<ImportedArticle> article = m_spool.readText(place.spooled);
        return article ? article->title : QString();
    }

    std::optional<FoundLikeness> likenessOf(const ImportedArticle &article, const Signature &signature) const
    {
        const auto like =
            m_finder.find(signature, article.body, [this](const TextPlace &place) { return bodyOf(place); });
        if (!like)
            return std::nullopt;
        return FoundLikeness{.grade = like->grade,
                             .shared = like->shared,
                             .sharedOther = like->sharedOther,
                             .article = like->other.article,
                             .spooled = like->other.spooled,
                             .title = titleOf(like->other),
                             .input = like->other.input};
    }

    bool takePart(const QString &path, const FoundPart &part)
    {
        if (!part.article) {
            m_sink.article(failureAt(path, part.place, part.article.error()));
            return true;
        }
        const Result<qint64> spooled = m_spool.append(*part.article);
        if (!spooled) {
            m_full = std::unexpected(spooled.error());
            return false;
        }
        FoundArticle found = foundArticle(path, part.place, *part.article, *spooled);
        if (const std::vector<ArticleId> same = m_stored.withBodyHash(found.bodyHash); !same.empty())
            found.duplicateOf = same.front();
        const Signature signature = signatureOf(*part.article);
        found.like = likenessOf(*part.article, signature);
        m_finder.add({.article = {}, .spooled = *spooled, .input = path}, signature);
        m_sink.article(std::move(found));
        return true;
    }

    const Database &m_database;
    const ArticleReader m_stored;
    const CollectRequest &m_request;
    ArticleSpool &m_spool;
    LikenessFinder &m_finder;
    const CollectSink &m_sink;
    const ReaderRegistry m_readers;
    Result<void> m_full;
};

} // namespace

Result<void> collectArticles(const Database &database, const CollectRequest &request, ArticleSpool &spool,
                             LikenessFinder &finder, const CollectSink &sink)
{
    return Collection(database, request, spool, finder, sink).run();
}

} // namespace parallax
