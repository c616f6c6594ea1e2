#pragma once

#include "models/domain/result.h"
#include "models/import/reader.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace parallax {

/// Reads files on a few threads ahead of the one that takes them, and hands them out in their order. What was
/// read but not taken is bounded in number and in bytes of the files, so memory doesn't grow with the import.
class ReadAhead
{
public:
    using Articles = Result<std::vector<FoundPart>>;
    /// `read` is called from several threads at once.
    ReadAhead(QStringList paths, std::function<Articles(const QString &path)> read);
    ~ReadAhead(); ///< waits for the files that are being read
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// What the next path gave; waits for it. @pre called at most once for each path
    Articles next();

private:
    void readFiles();
    bool mayRead(qint64 bytes) const;
    struct File
    {
        qint64 bytes = 0;
        std::optional<Articles> articles; ///< absent while it is being read
    };

    const QStringList m_paths;
    const std::function<Articles(const QString &)> m_read;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qsizetype, File> m_ahead; ///< by place in the list
    qsizetype m_nextToRead = 0;
    qsizetype m_nextToTake = 0;
    qint64 m_bytes = 0; ///< of all in m_ahead
    bool m_stopped = false;
    std::vector<std::jthread> m_threads; ///< last, so that they end first
};

} // namespace parallax
