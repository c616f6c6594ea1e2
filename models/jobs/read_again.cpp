#include "models/jobs/read_again.h"

#include "models/import/formats/standard_readers.h"
#include "models/jobs/original_articles.h"
#include "models/storage/readers.h"

#include <map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Places in the results whose originals are one file.
using Together = std::vector<std::size_t>;

class Rereading
{
public:
    Rereading(const Database &database, const ReadAgainProgress &progress)
        : m_read(database)
        , m_progress(progress)
        , m_readers(standardReaders())
        , m_spool(std::make_shared<ArticleSpool>())
    { }

    Result<ReadAgainSummary> run(std::span<const ArticleId> articles)
    {
        for (const ArticleId id : articles)
            m_results.push_back(asStored(id));
        for (const Together &together : byFile()) {
            if (!goesOn())
                return error(tr("Cancelled; nothing was changed."));
            if (const Result<void> read = readFile(together); !read)
                return std::unexpected(read.error());
            m_done += std::int64_t(together.size());
        }
        goesOn();
        return ReadAgainSummary{std::move(m_results), m_spool};
    }

private:
    bool goesOn() const { return m_progress(m_done, std::int64_t(m_results.size())); }

    ReadAgain asStored(ArticleId id) const
    {
        ReadAgain result{.article = id};
        if (const auto article = m_read.articles.find(id)) {
            result.title = article->title;
            result.wordsBefore = article->words;
            result.seenHash = m_read.articles.bodyHash(id);
        }
        return result;
    }

    /// In the order of their first ones. A file is read once, however many of its articles are asked for.
    std::vector<Together> byFile() const
    {
        std::vector<Together> groups;
        std::map<std::int64_t, std::size_t> known;
        for (std::size_t i = 0; i < m_results.size(); ++i) {
            const auto file = m_read.articles.fileOf(m_results[i].article);
            const auto group = file ? known.try_emplace(*file, groups.size()).first->second : groups.size();
            if (group == groups.size())
                groups.emplace_back();
            groups[group].push_back(i);
        }
        return groups;
    }

    /// An error only when nothing more can be read.
    Result<void> readFile(const Together &together)
    {
        std::vector<std::pair<ReadAgain *, Article>> wanted;
        for (const std::size_t at : together) {
            if (auto article = m_read.articles.find(m_results[at].article))
                wanted.emplace_back(&m_results[at], std::move(*article));
            else
                m_results[at].why = tr("It isn't in this project any more.");
        }
        if (wanted.empty())
            return {};
        const Article &first = wanted.front().second;
        const std::optional<Original> original = m_read.articles.original(first.id);
        const auto file = m_read.articles.fileOf(first.id);
        OriginalArticles found(*m_spool, !file || m_read.articles.bodiesOfFile(*file) == 1);
        for (const auto &[result, article] : wanted)
            found.want(article, result->seenHash);
        const Result<void> read = original
            ? found.read(*original, first.url, m_readers, [this] { return goesOn(); })
            : error(tr("Its original isn't in the project."));
        if (found.isStopped())
            return read;
        for (const auto &[result, article] : wanted) {
            result->reader = found.reader();
            const auto text = read ? found.textOf(article, result->seenHash) : std::unexpected(read.error());
            if (const Result<void> judged = judge(*result, text); !judged)
                return judged;
        }
        return {};
    }

    Result<void> judge(ReadAgain &result, const Result<OriginalArticles::Text> &text) const
    {
        const Result<QString> before = m_read.articles.body(result.article);
        if (!text || !before) {
            result.why = text ? before.error().message : text.error().message;
            return {};
        }
        if (text->isSame) {
            result.status = ReadAgain::Status::Same;
            result.wordsAfter = result.wordsBefore;
            return {};
        }
        const Result<ImportedArticle> now = m_spool->read(text->spooled);
        if (!now)
            return std::unexpected(now.error());
        TagPlaces places = tagPlaces(m_read, result.article, *before, now->body);
        result.status = ReadAgain::Status::Changed;
        result.wordsAfter = now->words;
        result.keptTags = places.keptTags();
        result.lost = std::move(places.lost);
        result.spooled = text->spooled;
        return {};
    }

    const Readers m_read;
    const ReadAgainProgress &m_progress;
    const ReaderRegistry m_readers;
    const std::shared_ptr<ArticleSpool> m_spool;
    std::vector<ReadAgain> m_results;
    std::int64_t m_done = 0;
};

} // namespace

QString toString(ReadAgain::Status status)
{
    switch (status) {
    case ReadAgain::Status::Same:
        return u"same"_s;
    case ReadAgain::Status::Changed:
        return u"changed"_s;
    case ReadAgain::Status::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ReadAgainSummary> readAgain(const Database &database, std::span<const ArticleId> articles,
                                   const ReadAgainProgress &progress)
{
    return Rereading(database, progress).run(articles);
}

} // namespace parallax
