#include "models/import/exchange/archive_members.h"
#include "models/import/exchange/archive_reader.h"
#include "models/import/zip_archive.h"

namespace parallax {

QString ZipReader::name() const
{
    return tr("ZIP archive");
}

Confidence ZipReader::accepts(QByteArrayView head, const QString &) const
{
    // Office files are ZIP archives too; their readers are surer.
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") ? Confidence::Plausible
                                                                          : Confidence::No;
}

Result<void> ZipReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const Result<ZipArchive> archive = ZipArchive::open(device, context.label);
    if (!archive)
        return std::unexpected(archive.error());
    ArchiveMembers members(context, take);
    const QString prefix = context.label + QStringLiteral(": ");
    for (const ZipEntry &entry : archive->entries()) {
        if (entry.folder || entry.link)
            continue;
        const QString name = entry.name.isEmpty() ? tr("a file without a name") : entry.name;
        Result<QByteArray> bytes = archive->read(entry, ZipLimits().entryBytes);
        QString sentence = bytes ? QString() : bytes.error().message;
        if (sentence.startsWith(prefix))
            sentence = sentence.sliced(prefix.size());
        if (!(bytes ? members.add(std::move(*bytes), name) : members.fail(sentence, name)))
            break;
    }
    return members.finish();
}

} // namespace parallax
