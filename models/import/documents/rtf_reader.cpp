#include "models/import/documents/rtf_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/documents/document_articles.h"
#include "models/import/documents/rtf_text.h"

namespace parallax {

using namespace Qt::StringLiterals;

QString RtfReader::name() const
{
    return tr("Rich text (RTF)");
}

Confidence RtfReader::accepts(QByteArrayView head, const QString &) const
{
    return head.startsWith("{\\rtf") ? Confidence::Certain : Confidence::No;
}

Result<void> RtfReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    const PropertyNames names{u"RTF title"_s, u"RTF author"_s, QString(), u"RTF creatim"_s, QString()};
    return giveDocument(readRtf(*bytes), names, {*bytes, u"application/rtf"_s, context.fileName}, context,
                        take);
}

} // namespace parallax
