#include "models/import/documents/with_deliveries.h"

#include "models/import/bounded_read.h"
#include "models/import/charset.h"
#include "models/import/documents/document_articles.h"
#include "models/import/documents/markup_paragraphs.h"

#include <QIODevice>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Words that every delivery of a database has somewhere: a cheap look before anything is parsed.
bool mayBeDelivery(const QByteArray &bytes)
{
    for (const char *mark :
         {"ProQuest", "End of Document", "Document ", "titreArticle", "DocPublicationName", "Fin du document",
          "Ende des Dokuments", "Einde van document", "Dokument ", "Documento "}) {
        if (bytes.contains(mark))
            return true;
    }
    return false;
}

Paragraphs lines(const QString &text)
{
    Paragraphs found;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (QString simple = line.toString().simplified(); !simple.isEmpty())
            found.push_back({.text = std::move(simple)});
    }
    return found;
}

/// None where some are nested too deep to be read here; the reader of pages says so.
Paragraphs pageLines(const QString &page)
{
    PageText text = pageParagraphs(page.toUtf8());
    return text.tooDeep ? Paragraphs() : std::move(text.paragraphs);
}

} // namespace

WithDeliveries::WithDeliveries(std::unique_ptr<Reader> others, Format format)
    : m_others(std::move(others))
    , m_format(format)
{ }

Result<void> WithDeliveries::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const qint64 start = device.pos();
    const Result<QByteArray> bytes = readBounded(device, context.label);
    if (bytes && mayBeDelivery(*bytes)) {
        const bool page = m_format == Format::Page;
        const Result<DecodedText> decoded =
            decodeText(*bytes, context.label, {}, page ? BadBytes::Replace : BadBytes::Refuse);
        std::optional<Delivery> delivery;
        if (decoded)
            delivery = splitDelivery(page ? pageLines(decoded->text) : lines(decoded->text));
        if (delivery) {
            const QString mediaType = page ? u"text/html"_s : u"text/plain"_s;
            giveDelivery(std::move(*delivery), decoded->warnings, {*bytes, mediaType, context.fileName},
                         context, take);
            return {};
        }
    }
    if (!device.seek(start))
        return error(tr("%1: can't be read: %2.").arg(context.label, device.errorString()));
    return m_others->read(device, context, take);
}

} // namespace parallax
