#include "models/import/isolated_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/found_part_stream.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>

#include <vector>

namespace parallax {

using namespace Qt::StringLiterals;

struct ReaderPool::Idle
{
    QMutex mutex;
    std::vector<std::unique_ptr<ReaderProcess>> processes;
};

ReaderPool::ReaderPool(QString program, IsolationLimits limits)
    : m_program(program.isEmpty() ? readerProgram() : std::move(program))
    , m_limits(limits)
    , m_idle(std::make_unique<Idle>())
{ }

ReaderPool::~ReaderPool() = default;

Result<std::unique_ptr<ReaderProcess>> ReaderPool::take()
{
    {
        const QMutexLocker locker(&m_idle->mutex);
        if (!m_idle->processes.empty()) {
            auto process = std::move(m_idle->processes.back());
            m_idle->processes.pop_back();
            return process;
        }
    }
    return ReaderProcess::start(m_program, m_limits);
}

void ReaderPool::giveBack(std::unique_ptr<ReaderProcess> process)
{
    const QMutexLocker locker(&m_idle->mutex);
    m_idle->processes.push_back(std::move(process));
}

QString readerProgram()
{
    if (const QString named = qEnvironmentVariable("PARALLAX_READER"); !named.isEmpty())
        return named;
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + "/parallax-reader"_L1;
    return QFileInfo::exists(beside) ? beside : folder + "/../libexec/parallax/parallax-reader"_L1;
}

namespace {

/// What came of one input in the process.
struct Outcome
{
    Result<void> result;
    bool reusable; ///< the process waits for the next input
};

Outcome lost(ReaderProcess &process, const ReadContext &context)
{
    return {error(tr("%1: %2.").arg(context.label, process.whatHappened())), false};
}

Outcome exchange(ReaderProcess &process, const QByteArray &key, const QByteArray &input,
                 const ReadContext &context, const TakePart &take)
{
    if (!process.send(FrameKind::Key, key) || !process.send(FrameKind::Context, packedContext(context))
        || !process.send(FrameKind::Input, input))
        return lost(process, context);
    while (const std::optional<Frame> frame = process.receive()) {
        if (frame->kind == FrameKind::Done)
            return {{}, true};
        if (frame->kind == FrameKind::Failed)
            return {error(QString::fromUtf8(frame->bytes)), true};
        std::optional<FoundPart> part = unpackedPart(frame->bytes, input);
        if (!part)
            return {error(tr("%1: its reader gave an answer that makes no sense.").arg(context.label)),
                    false};
        if (!take(std::move(*part)))
            return {{}, false};
    }
    return lost(process, context);
}

} // namespace

IsolatedReader::IsolatedReader(QByteArray key, std::unique_ptr<Reader> reader,
                               std::shared_ptr<ReaderPool> pool)
    : m_key(std::move(key))
    , m_reader(std::move(reader))
    , m_pool(std::move(pool))
{ }

Result<void> IsolatedReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const Result<QByteArray> input = readBounded(device, context.label);
    if (!input)
        return std::unexpected(input.error());
    Result<std::unique_ptr<ReaderProcess>> process = m_pool->take();
    if (!process)
        return error(tr("%1: %2").arg(context.label, process.error().message));
    Outcome outcome = exchange(**process, m_key, *input, context, take);
    if (outcome.reusable)
        m_pool->giveBack(std::move(*process));
    return std::move(outcome.result);
}

} // namespace parallax
