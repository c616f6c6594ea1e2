#include "models/import/documents/docx_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/documents/document_articles.h"
#include "models/import/documents/docx_text.h"
#include "models/import/documents/package_text.h"
#include "models/import/documents/zip_head.h"

#include <QBuffer>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

PropertyNames docxNames()
{
    return {u"core.xml title"_s, u"core.xml creator"_s, QString(), u"core.xml created"_s,
            u"core.xml language"_s};
}

/// Nearly always word/document.xml; some programs number it.
QString mainPart(const ZipArchive &archive)
{
    for (const ZipEntry &entry : archive.entries()) {
        if (entry.name.startsWith(u"word/document"_s) && entry.name.endsWith(u".xml"_s))
            return entry.name;
    }
    return u"word/document.xml"_s;
}

Result<Document> readDocument(QIODevice &device, const QString &label)
{
    const Result<ZipArchive> archive = ZipArchive::open(device, label);
    if (!archive)
        return std::unexpected(archive.error());
    QHash<QString, int> headings;
    const auto styles = [&](QIODevice &xml) {
        headings = wordHeadingStyles(xml);
        return std::optional<QString>();
    };
    if (const auto read = readPart(*archive, u"word/styles.xml"_s, label, false, styles); !read)
        return std::unexpected(read.error());
    ParagraphBuilder text;
    const auto addText = [&](QIODevice &xml) { return readWordText(xml, headings, text); };
    if (const auto read = readPart(*archive, mainPart(*archive), label, true, addText); !read)
        return std::unexpected(read.error());
    for (const QString &notes : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        if (const auto read = readPart(*archive, notes, label, false, addText); !read)
            return std::unexpected(read.error());
    }
    return Document{text.take(), partProperties(*archive, u"docProps/core.xml"_s), {}};
}

} // namespace

QString DocxReader::name() const
{
    return tr("Word document (DOCX)");
}

Confidence DocxReader::accepts(QByteArrayView head, const QString &fileName) const
{
    if (!isZip(head))
        return Confidence::No;
    if (hasZipEntry(head, "word/"))
        return Confidence::Certain;
    const bool named = fileName.endsWith(u".docx"_s, Qt::CaseInsensitive);
    return hasZipEntry(head, "[Content_Types].xml") && named ? Confidence::Certain : Confidence::No;
}

Result<void> DocxReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<Document> document = readDocument(buffer, context.label);
    if (!document)
        return std::unexpected(document.error());
    const Original original{*bytes,
                            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                            context.fileName};
    return giveDocument(std::move(*document), docxNames(), original, context, take);
}

} // namespace parallax
