#include "models/import/documents/epub_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/documents/document_articles.h"
#include "models/import/documents/epub_package.h"
#include "models/import/documents/zip_head.h"

#include <QBuffer>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mediaType("application/epub+zip");

PropertyNames epubNames()
{
    return {u"package title"_s, u"package creator"_s,  u"package publisher"_s,
            u"package date"_s,  u"package language"_s, true};
}

} // namespace

QString EpubReader::name() const
{
    return tr("Electronic book (EPUB)");
}

Confidence EpubReader::accepts(QByteArrayView head, const QString &fileName) const
{
    if (storedMediaType(head).startsWith(mediaType))
        return Confidence::Certain;
    return isZip(head) && fileName.endsWith(u".epub"_s, Qt::CaseInsensitive) ? Confidence::Certain
                                                                             : Confidence::No;
}

Result<void> EpubReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<ZipArchive> archive = ZipArchive::open(buffer, context.label);
    if (!archive)
        return std::unexpected(archive.error());
    Result<EpubPackage> package = readEpubPackage(*archive, context.label);
    if (!package)
        return std::unexpected(package.error());
    const Original original{*bytes, QString::fromLatin1(mediaType), context.fileName};
    // A book's title is the title of its only document, not of each of many.
    if (package->spine.size() > 1)
        package->properties.title.clear();
    int given = 0;
    for (const QString &name : std::as_const(package->spine)) {
        Result<Paragraphs> text = readEpubDocument(*archive, name, context.label);
        if (text && text->empty()) // a cover's picture
            continue;
        ++given;
        FoundPart part{name, std::unexpected(text ? Error() : text.error())};
        if (text)
            part.article = wholeDocument({std::move(*text), package->properties, {}}, epubNames(), original);
        if (!take(std::move(part)))
            return {};
    }
    if (given == 0)
        return error(tr("%1: there is no text in this book.").arg(context.label));
    return {};
}

} // namespace parallax
