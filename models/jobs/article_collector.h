#pragma once

#include "models/import/article_spool.h"
#include "models/jobs/found_article.h"
#include "models/jobs/job_runner.h"
#include "models/jobs/likeness_finder.h"
#include "models/jobs/table_input.h"
#include "models/jobs/table_memory.h"

#include <QHash>
#include <QObject>

namespace parallax {

/// What is to be read: files and folders, and how their tables are.
struct CollectRequest
{
    QStringList inputs;
    QHash<QString, ColumnMapping> confirmed; ///< by path; these tables are read so
    TableMemory remembered;                  ///< for the others
};

/// Reads inputs beside the window and tells what it found while it reads; nothing goes into the project.
/// Lives on the window's thread.
class ArticleCollector : public QObject
{
    Q_OBJECT
public:
    /// @param projectPath whose articles the found ones are compared with
    ArticleCollector(QString projectPath, JobRunner &jobs, QObject *parent = nullptr);
    ~ArticleCollector() override; ///< stops reading

    void add(CollectRequest request); ///< read after what is being read
    void cancel();                    ///< what was found so far stays
    bool isReading() const { return m_jobs.isRunning(m_job) || !m_waiting.empty(); }
    ArticleSpool &spool() const { return *m_spool; }
    const std::shared_ptr<ArticleSpool> &sharedSpool() const { return m_spool; }
    /// @pre nothing is being read
    const std::shared_ptr<LikenessFinder> &finder() const { return m_finder; }

Q_SIGNALS:
    void found(const std::vector<parallax::FoundArticle> &articles); ///< in the order of the files
    void tableFound(const parallax::TableInput &table);              ///< before its articles
    void progressed(qint64 filesDone, qint64 files);
    /// Reading can't go on, whatever is left; finished() follows.
    void failed(const QString &sentence);
    /// Nothing is read any more; `wasCancelled` before the end.
    void finished(bool wasCancelled);

private:
    class Harvest;
    void startNext();
    void deliver();
    void fail(const QString &why);
    void end(bool wasCancelled);

    QString m_projectPath;
    JobRunner &m_jobs;
    std::shared_ptr<ArticleSpool> m_spool;
    std::shared_ptr<LikenessFinder> m_finder; ///< the job's while one runs
    std::shared_ptr<Harvest> m_harvest;
    std::vector<CollectRequest> m_waiting;
    JobId m_job{};
};

} // namespace parallax
