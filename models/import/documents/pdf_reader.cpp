#include "models/import/documents/pdf_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/documents/document_articles.h"
#include "models/import/documents/pdf_text.h"

namespace parallax {

using namespace Qt::StringLiterals;

QString PdfReader::name() const
{
    return tr("PDF");
}

Confidence PdfReader::accepts(QByteArrayView head, const QString &fileName) const
{
    // The mark may stand anywhere in the first 1,024 bytes (ISO 32000-1, annex H).
    if (head.startsWith("%PDF-"))
        return Confidence::Certain;
    const bool marked = head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-");
    return marked && fileName.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? Confidence::Certain : Confidence::No;
}

Result<void> PdfReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Document> document = readPdf(*bytes, context.label);
    if (!document)
        return std::unexpected(document.error());
    const PropertyNames names{u"PDF title"_s, u"PDF author"_s, QString(), u"PDF creation date"_s, QString()};
    return giveDocument(std::move(*document), names, {*bytes, u"application/pdf"_s, context.fileName},
                        context, take);
}

} // namespace parallax
