#pragma once

#include "models/domain/result.h"
#include "models/import/reader.h"

#include <QStringList>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace parallax {

/// Reads files on a few threads ahead of the one that takes them, and hands out what they hold in their
/// order, part by part while it is read. What was read but not taken is bounded in bytes, whatever the files
/// hold, so memory doesn't grow with the import.
class ReadAhead
{
public:
    using ReadFile = std::function<Result<void>(const QString &path, const TakePart &take)>;
    /// `read` is called from several threads at once.
    ReadAhead(QStringList paths, ReadFile read);
    ~ReadAhead(); ///< waits for the files that are being read
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Gives what the next path holds to `take` and then says how reading it ended. When `take` says false,
    /// this returns at once, and nothing more may be asked for. @pre called at most once for each path
    Result<void> next(const TakePart &take);

private:
    struct Waiting
    {
        FoundPart part;
        qint64 bytes;
    };
    struct File
    {
        std::deque<Waiting> parts;
        qint64 bytes = 0;                  ///< of the parts
        QByteArray lastOriginal;           ///< articles of one file share it
        std::optional<Result<void>> ended; ///< absent while it is being read
    };
    void readFiles();
    bool offer(qsizetype place, FoundPart part);
    bool mayOffer(qsizetype place) const;
    /// The next part of the file that is taken; nothing at its end.
    std::optional<FoundPart> takePart();

    const QStringList m_paths;
    const ReadFile m_read;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qsizetype, File> m_files; ///< begun and not taken to their end, by place in the list
    qsizetype m_nextToRead = 0;
    qsizetype m_front = 0; ///< the place that is taken, or will be
    qint64 m_bytes = 0;    ///< of all parts
    bool m_stopped = false;
    std::vector<std::jthread> m_threads; ///< last, so that they end first
};

} // namespace parallax
