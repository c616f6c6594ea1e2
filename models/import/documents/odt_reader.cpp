#include "models/import/documents/odt_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/documents/document_articles.h"
#include "models/import/documents/odt_text.h"
#include "models/import/documents/package_text.h"
#include "models/import/documents/zip_head.h"

#include <QBuffer>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mediaType("application/vnd.oasis.opendocument.text");

PropertyNames odtNames()
{
    return {u"meta.xml title"_s, u"meta.xml creator"_s, QString(), u"meta.xml creation-date"_s,
            u"meta.xml language"_s};
}

/// OpenDocument encrypts each part on its own and says so in its manifest, not in the archive.
bool isEncrypted(const ZipArchive &archive)
{
    const ZipEntry *manifest = archive.find(u"META-INF/manifest.xml");
    const Result<QByteArray> bytes = manifest ? archive.read(*manifest, 1'000'000) : QByteArray();
    return bytes && bytes->contains("encryption-data");
}

Result<Document> readDocument(QIODevice &device, const QString &label)
{
    const Result<ZipArchive> archive = ZipArchive::open(device, label);
    if (!archive)
        return std::unexpected(archive.error());
    if (isEncrypted(*archive))
        return error(tr("%1: the document has a password. Save it without one and import that.").arg(label));
    ParagraphBuilder text;
    const auto addText = [&](QIODevice &xml) { return readOdtText(xml, text); };
    if (const auto read = readPart(*archive, u"content.xml"_s, label, true, addText); !read)
        return std::unexpected(read.error());
    return Document{text.take(), partProperties(*archive, u"meta.xml"_s), {}};
}

} // namespace

QString OdtReader::name() const
{
    return tr("OpenDocument text (ODT)");
}

Confidence OdtReader::accepts(QByteArrayView head, const QString &fileName) const
{
    if (storedMediaType(head).startsWith(mediaType))
        return Confidence::Certain;
    return isZip(head) && fileName.endsWith(u".odt"_s, Qt::CaseInsensitive) ? Confidence::Certain
                                                                            : Confidence::No;
}

Result<void> OdtReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<Document> document = readDocument(buffer, context.label);
    if (!document)
        return std::unexpected(document.error());
    const Original original{*bytes, QString::fromLatin1(mediaType), context.fileName};
    return giveDocument(std::move(*document), odtNames(), original, context, take);
}

} // namespace parallax
