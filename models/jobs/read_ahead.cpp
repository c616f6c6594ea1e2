#include "models/jobs/read_ahead.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace parallax {

namespace {

constexpr int mostThreads = 4;
constexpr std::size_t mostFilesAhead = 64;
constexpr qint64 mostBytesAhead = 32'000'000;

} // namespace

ReadAhead::ReadAhead(QStringList paths, std::function<Articles(const QString &path)> read)
    : m_paths(std::move(paths))
    , m_read(std::move(read))
{
    const qsizetype threads = std::min<qsizetype>(
        {m_paths.size(), std::max(1, QThread::idealThreadCount()), qsizetype(mostThreads)});
    for (qsizetype i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { readFiles(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
}

/// One file is always read, however large it is, so there is no standstill: places are taken in order.
bool ReadAhead::mayRead(qint64 bytes) const
{
    return m_ahead.empty() || (m_ahead.size() < mostFilesAhead && m_bytes + bytes <= mostBytesAhead);
}

void ReadAhead::readFiles()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        qsizetype place = 0;
        qint64 bytes = 0;
        m_changed.wait(lock, [&] {
            place = m_nextToRead;
            if (m_stopped || place == m_paths.size())
                return true;
            bytes = QFileInfo(m_paths[place]).size();
            return mayRead(bytes);
        });
        if (m_stopped || place == m_paths.size())
            return;
        ++m_nextToRead;
        m_bytes += bytes;
        m_ahead[place].bytes = bytes;
        lock.unlock();
        Articles articles = m_read(m_paths[place]);
        lock.lock();
        m_ahead[place].articles = std::move(articles);
        m_changed.notify_all();
    }
}

ReadAhead::Articles ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    Q_ASSERT(m_nextToTake < m_paths.size());
    const qsizetype place = m_nextToTake++;
    m_changed.wait(lock, [&] {
        const auto found = m_ahead.find(place);
        return found != m_ahead.end() && found->second.articles.has_value();
    });
    auto node = m_ahead.extract(place);
    m_bytes -= node.mapped().bytes;
    m_changed.notify_all();
    return std::move(*node.mapped().articles);
}

} // namespace parallax
