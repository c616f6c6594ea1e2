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

struct Source
{
    QIODevice &device;
    QByteArray piece;
};

la_ssize_t readPiece(archive *, void *data, const void **buffer)
{
    auto *source = static_cast<Source *>(data);
    source->piece = source->device.read(64 * 1024);
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

/// A member's bytes; the sentence that says why there are none.
std::expected<QByteArray, QString> bytesOf(archive *opened)
{
    QByteArray bytes;
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + 64 * 1024);
        const la_ssize_t got = archive_read_data(opened, bytes.data() + had, 64 * 1024);
        bytes.resize(had + std::max<la_ssize_t>(got, 0));
        if (got < 0)
            return std::unexpected(tr("can't be unpacked: %1.").arg(reason(opened)));
        const qint64 packed = std::max<qint64>(archive_filter_bytes(opened, -1), 1);
        const qint64 unpacked = archive_filter_bytes(opened, 0);
        if (bytes.size() > maximumMemberBytes)
            return std::unexpected(
                tr("unpacks to more than %1 MB; it was refused.").arg(maximumMemberBytes / 1'000'000));
        if (unpacked > 1'000'000 && unpacked / highestRatio > packed)
            return std::unexpected(
                tr("unpacks to more than %1 times its size, as archives do that are made to "
                   "fill the memory; it was refused.")
                    .arg(highestRatio));
        if (got == 0)
            return bytes;
    }
}

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
        auto bytes = bytesOf(opened.get());
        if (!bytes) { // whatever follows in a damaged or hostile stream isn't worth trying
            members.fail(bytes.error(), name);
            return members.finish();
        }
        if (!members.add(std::move(*bytes), name))
            return members.finish();
    }
}

} // namespace parallax
