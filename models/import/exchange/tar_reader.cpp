#include "models/import/archive_names.h"
#include "models/import/exchange/archive_members.h"
#include "models/import/exchange/archive_reader.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumMemberBytes = 200'000'000;
/// What unpacks to more than this many times its size is made to fill the memory, once it is longer than 1
/// MB.
constexpr qint64 highestRatio = 200;
constexpr qint64 pieceSize = 64 * 1024;
/// Of members that were refused and had to be unpacked to come to the next one.
constexpr qint64 mostRefusedBytes = 1'000'000'000;

struct Source
{
    QIODevice &device;
    QByteArray piece;
};

la_ssize_t readPiece(archive *, void *data, const void **buffer)
{
    auto *source = static_cast<Source *>(data);
    source->piece = source->device.read(pieceSize);
    *buffer = source->piece.constData();
    return la_ssize_t(source->piece.size());
}

struct FreeArchive
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using OpenArchive = std::unique_ptr<archive, FreeArchive>;

bool isTar(QByteArrayView head)
{
    return head.size() > 262 && head.sliced(257).startsWith("ustar");
}

bool isPacked(QByteArrayView head)
{
    return head.startsWith("\x1F\x8B") || head.startsWith("BZh")
        || head.startsWith("\xFD"
                           "7zXZ")
        || head.startsWith("\x28\xB5\x2F\xFD");
}

QString reason(archive *opened)
{
    return QString::fromUtf8(archive_error_string(opened)).left(200);
}

bool isSwollen(qint64 packed, qint64 unpacked)
{
    return unpacked > 1'000'000 && unpacked / highestRatio > std::max<qint64>(packed, 1);
}

/// Reads members. One that was refused doesn't count against the others.
class MemberBytes
{
public:
    explicit MemberBytes(archive *opened)
        : m_opened(opened)
    { }

    /// The member's bytes; the sentence that says why there are none.
    std::expected<QByteArray, QString> read()
    {
        QByteArray bytes;
        for (;;) {
            const qsizetype had = bytes.size();
            bytes.resize(had + pieceSize);
            const la_ssize_t got = archive_read_data(m_opened, bytes.data() + had, std::size_t(pieceSize));
            bytes.resize(had + std::max<la_ssize_t>(got, 0));
            if (got < 0) {
                m_damaged = true;
                return std::unexpected(tr("can't be unpacked: %1.").arg(reason(m_opened)));
            }
            if (bytes.size() > maximumMemberBytes)
                return std::unexpected(
                    tr("unpacks to more than %1 MB; it was refused.").arg(maximumMemberBytes / 1'000'000));
            if (isSwollen(archive_filter_bytes(m_opened, -1), archive_filter_bytes(m_opened, 0) - m_refused))
                return std::unexpected(
                    tr("unpacks to more than %1 times its size, as archives do that are made to "
                       "fill the memory; it was refused.")
                        .arg(highestRatio));
            if (got == 0)
                return bytes;
        }
    }

    /// Whether it is worth coming to the members behind the one that was refused.
    bool canPass(archive_entry *entry)
    {
        if (m_damaged || !archive_entry_size_is_set(entry))
            return false;
        const qint64 size = archive_entry_size(entry); // what the archive claims, so it may be anything
        if (size > mostRefusedBytes - m_refused)
            return false;
        m_refused += size;
        return true;
    }

private:
    archive *m_opened;
    qint64 m_refused = 0; ///< unpacked bytes
    bool m_damaged = false;
};

QString memberName(archive_entry *entry, const ReadContext &context)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const QString raw = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
    if (raw != u"data")
        return harmlessArchiveName(raw);
    // A single packed file: its name without the ending that says so.
    const qsizetype dot = context.fileName.lastIndexOf(u'.');
    return dot > 0 ? context.fileName.first(dot) : u"data"_s;
}

} // namespace

QString TarReader::name() const
{
    return tr("TAR archive or packed file (gzip, xz, bzip2, zstd)");
}

Confidence TarReader::accepts(QByteArrayView head, const QString &) const
{
    return isTar(head) ? Confidence::Certain : isPacked(head) ? Confidence::Plausible : Confidence::No;
}

Result<void> TarReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const OpenArchive opened(archive_read_new());
    archive_read_support_format_tar(opened.get());
    archive_read_support_format_raw(opened.get());
    archive_read_support_filter_gzip(opened.get());
    archive_read_support_filter_bzip2(opened.get());
    archive_read_support_filter_xz(opened.get());
    archive_read_support_filter_zstd(opened.get());
    Source source{device, {}};
    if (archive_read_open(opened.get(), &source, nullptr, readPiece, nullptr) != ARCHIVE_OK)
        return error(tr("%1: the archive can't be read: %2.").arg(context.label, reason(opened.get())));
    ArchiveMembers members(context, take);
    MemberBytes reading(opened.get());
    for (;;) {
        archive_entry *entry = nullptr;
        const int got = archive_read_next_header(opened.get(), &entry);
        if (got == ARCHIVE_EOF)
            return members.finish();
        if (got == ARCHIVE_FATAL || got == ARCHIVE_RETRY)
            return error(tr("%1: the archive is damaged or cut short: %2. What came before was read.")
                             .arg(context.label, reason(opened.get())));
        if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != 0)
            continue;
        const QString name = memberName(entry, context);
        auto bytes = reading.read();
        if (!bytes) {
            if (!members.fail(bytes.error(), name) || !reading.canPass(entry))
                return members.finish();
            continue;
        }
        if (!members.add(std::move(*bytes), name))
            return members.finish();
    }
}

} // namespace parallax
