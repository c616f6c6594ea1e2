#include "models/jobs/article_collector.h"

#include "models/jobs/collect_articles.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"

#include <QPointer>

#include <mutex>
#include <utility>

namespace parallax {

/// What was found and not delivered yet.
class ArticleCollector::Harvest
{
public:
    void put(FoundArticle article)
    {
        const std::scoped_lock lock(m_mutex);
        m_articles.push_back(std::move(article));
    }
    void put(TableInput table)
    {
        const std::scoped_lock lock(m_mutex);
        m_tables.push_back(std::move(table));
    }
    std::pair<std::vector<TableInput>, std::vector<FoundArticle>> takeAll()
    {
        const std::scoped_lock lock(m_mutex);
        return {std::exchange(m_tables, {}), std::exchange(m_articles, {})};
    }

private:
    std::mutex m_mutex;
    std::vector<TableInput> m_tables;
    std::vector<FoundArticle> m_articles;
};

ArticleCollector::ArticleCollector(QString projectPath, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_projectPath(std::move(projectPath))
    , m_jobs(jobs)
    , m_spool(std::make_shared<ArticleSpool>())
    , m_finder(std::make_shared<LikenessFinder>())
    , m_harvest(std::make_shared<Harvest>())
{
    connect(&jobs, &JobRunner::progressed, this, [this](JobId job, qint64 done, qint64 total) {
        if (job != m_job)
            return;
        deliver();
        Q_EMIT progressed(done, total);
    });
}

ArticleCollector::~ArticleCollector()
{
    m_jobs.disconnect(this);
    m_jobs.cancel(m_job);
}

void ArticleCollector::add(CollectRequest request)
{
    m_waiting.push_back(std::move(request));
    if (!m_jobs.isRunning(m_job))
        startNext();
}

void ArticleCollector::cancel()
{
    m_waiting.clear();
    m_jobs.cancel(m_job);
}

void ArticleCollector::startNext()
{
    const CollectRequest request = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    const auto outcome = std::make_shared<Result<void>>();
    const auto work = [outcome, harvest = m_harvest, spool = m_spool, finder = m_finder, path = m_projectPath,
                       request](JobContext &context) {
        const CollectSink sink{
            .article = [&](FoundArticle article) { harvest->put(std::move(article)); },
            .table = [&](TableInput table) { harvest->put(std::move(table)); },
            .progress =
                [&](std::int64_t done, std::int64_t total) {
                    context.report(done, total);
                    return !context.isCancelled();
                },
        };
        const auto database = openProjectFile(path, Database::Access::ReadOnly);
        *outcome = database ? collectArticles(**database, request, *spool, *finder, sink)
                            : std::unexpected(database.error());
    };
    const QPointer<ArticleCollector> self(this);
    const auto ended = [self, outcome](bool wasCancelled) {
        if (self && !*outcome)
            self->fail(outcome->error().message);
        if (self)
            self->end(wasCancelled);
    };
    m_job = m_jobs.start(tr("Reading files"), work, [ended] { ended(false); }, [ended] { ended(true); });
}

void ArticleCollector::fail(const QString &why)
{
    m_waiting.clear();
    Q_EMIT failed(why);
}

void ArticleCollector::deliver()
{
    const auto [tables, articles] = m_harvest->takeAll();
    for (const TableInput &table : tables)
        Q_EMIT tableFound(table);
    if (!articles.empty())
        Q_EMIT found(articles);
}

void ArticleCollector::end(bool wasCancelled)
{
    m_job = {};
    deliver();
    if (!m_waiting.empty())
        startNext();
    else
        Q_EMIT finished(wasCancelled);
}

} // namespace parallax
