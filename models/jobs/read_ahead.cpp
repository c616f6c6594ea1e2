#include "models/jobs/read_ahead.h"

#include <QThread>

#include <algorithm>

namespace parallax {

namespace {

constexpr int mostThreads = 4;
constexpr qsizetype mostFilesAhead = 64;
constexpr qint64 mostBytesAhead = 32'000'000;
constexpr qint64 mostBytesInFront = 8'000'000; ///< of the file that is taken, beside those ahead

/// What a part costs in memory, near enough.
qint64 costOf(const FoundPart &part, QByteArray &lastOriginal)
{
    constexpr qint64 ofEach = 1000;
    if (!part.article)
        return ofEach;
    const QByteArray &original = part.article->original.bytes;
    const bool shared = original.isSharedWith(lastOriginal);
    lastOriginal = original;
    return ofEach + part.article->body.size() * qint64(sizeof(QChar)) + (shared ? 0 : original.size());
}

} // namespace

ReadAhead::ReadAhead(QStringList paths, ReadFile read)
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

/// The file in front may always go on when little of it waits, so there is no standstill: places are begun
/// and taken in order.
bool ReadAhead::mayOffer(qsizetype place) const
{
    return place == m_front ? m_files.at(place).bytes < mostBytesInFront : m_bytes < mostBytesAhead;
}

bool ReadAhead::offer(qsizetype place, FoundPart part)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stopped || mayOffer(place); });
    if (m_stopped)
        return false;
    File &file = m_files[place];
    const qint64 bytes = costOf(part, file.lastOriginal);
    file.bytes += bytes;
    m_bytes += bytes;
    file.parts.push_back({std::move(part), bytes});
    m_changed.notify_all();
    return true;
}

void ReadAhead::readFiles()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] {
            return m_stopped || m_nextToRead == m_paths.size() || m_nextToRead == m_front
                || (m_nextToRead < m_front + mostFilesAhead && m_bytes < mostBytesAhead);
        });
        if (m_stopped || m_nextToRead == m_paths.size())
            return;
        const qsizetype place = m_nextToRead++;
        m_files[place];
        lock.unlock();
        Result<void> ended =
            m_read(m_paths[place], [&](FoundPart part) { return offer(place, std::move(part)); });
        lock.lock();
        m_files[place].ended = std::move(ended);
        m_changed.notify_all();
    }
}

std::optional<FoundPart> ReadAhead::takePart()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [&] {
        const auto file = m_files.find(m_front);
        return file != m_files.end() && (!file->second.parts.empty() || file->second.ended);
    };
    m_changed.wait(lock, ready);
    File &file = m_files[m_front];
    if (file.parts.empty())
        return std::nullopt;
    Waiting first = std::move(file.parts.front());
    file.parts.pop_front();
    file.bytes -= first.bytes;
    m_bytes -= first.bytes;
    m_changed.notify_all();
    return std::move(first.part);
}

Result<void> ReadAhead::next(const TakePart &take)
{
    Q_ASSERT(m_front < m_paths.size());
    while (std::optional<FoundPart> part = takePart()) {
        if (!take(std::move(*part)))
            return {};
    }
    const std::scoped_lock lock(m_mutex);
    auto node = m_files.extract(m_front++);
    m_bytes -= node.mapped().bytes;
    m_changed.notify_all();
    return std::move(*node.mapped().ended);
}

} // namespace parallax
