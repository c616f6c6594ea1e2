#include "models/import/article_spool.h"

#include "models/import/found_part_stream.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <utility>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 numberBytes = sizeof(qint64);

/// As SQLite does: /tmp is often kept in memory, which is what the spool is there to spare.
QString spoolFolder()
{
    const QString large = u"/var/tmp"_s;
    return !qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(large).isWritable() ? large : QDir::tempPath();
}

QByteArray packedNumber(qint64 number)
{
    QByteArray bytes(numberBytes, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

ArticleSpool::ArticleSpool()
    : m_file(spoolFolder() + "/parallax-XXXXXX"_L1)
{
    m_open = m_file.open();
}

qint64 ArticleSpool::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_end;
}

Result<qint64> ArticleSpool::append(const ImportedArticle &article)
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray &original = article.original.bytes;
    if (m_writtenPlace < 0 || !original.isSharedWith(m_written)) {
        const Result<qint64> place = write(original);
        if (!place)
            return place;
        m_writtenPlace = *place;
        m_written = original;
    }
    QByteArray input = original;
    return write(packedNumber(m_writtenPlace) + packedPart({QString(), article}, input));
}

Result<ImportedArticle> ArticleSpool::read(qint64 place)
{
    return article(place, true);
}

Result<ImportedArticle> ArticleSpool::readText(qint64 place)
{
    return article(place, false);
}

Result<ImportedArticle> ArticleSpool::article(qint64 place, bool withOriginal)
{
    const std::scoped_lock lock(m_mutex);
    const Result<QByteArray> bytes = record(place);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto lost = [] { return error(tr("What was read can't be found again in the temporary file.")); };
    if (bytes->size() < numberBytes)
        return lost();
    const Result<QByteArray> input =
        withOriginal ? original(qFromLittleEndian<qint64>(bytes->constData())) : Result<QByteArray>();
    if (!input)
        return std::unexpected(input.error());
    std::optional<FoundPart> part = unpackedPart(bytes->sliced(numberBytes), *input);
    if (!part || !part->article)
        return lost();
    return std::move(part->article);
}

Result<qint64> ArticleSpool::write(const QByteArray &bytes)
{
    const qint64 place = m_end;
    const QByteArray size = packedNumber(bytes.size());
    if (!m_open || !m_file.seek(place) || m_file.write(size) != size.size()
        || m_file.write(bytes) != bytes.size() || !m_file.flush())
        return error(
            tr("The temporary file in %1 can't be written: %2.").arg(spoolFolder(), m_file.errorString()));
    m_end = place + size.size() + bytes.size();
    return place;
}

Result<QByteArray> ArticleSpool::record(qint64 place)
{
    const auto failed = [this] {
        return error(
            tr("The temporary file in %1 can't be read: %2.").arg(spoolFolder(), m_file.errorString()));
    };
    if (!m_file.seek(place))
        return failed();
    const QByteArray head = m_file.read(numberBytes);
    if (head.size() != numberBytes)
        return failed();
    const auto size = qFromLittleEndian<qint64>(head.constData());
    if (size < 0 || size > m_end - place)
        return failed();
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return failed();
    return bytes;
}

Result<QByteArray> ArticleSpool::original(qint64 place)
{
    if (m_readPlace != place) {
        Result<QByteArray> bytes = record(place);
        if (!bytes)
            return bytes;
        m_read = std::move(*bytes);
        m_readPlace = place;
    }
    return m_read;
}

} // namespace parallax
