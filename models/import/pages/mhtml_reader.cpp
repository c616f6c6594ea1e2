#include "models/import/pages/mhtml_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/pages/mhtml_page.h"
#include "models/import/pages/page_article.h"

#include <QIODevice>

namespace parallax {

using namespace Qt::StringLiterals;

QString MhtmlReader::name() const
{
    return tr("Saved page with its pictures (MHTML)");
}

Confidence MhtmlReader::accepts(QByteArrayView head, const QString &fileName) const
{
    const QByteArray start = head.toByteArray().toLower();
    const bool mime = start.contains("mime-version:") && start.contains("multipart/related");
    if (!mime || start.trimmed().startsWith('<'))
        return Confidence::No;
    const bool named = fileName.endsWith(u".mht"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".mhtml"_s, Qt::CaseInsensitive);
    const bool marked = start.contains("snapshot-content-location:") || start.contains("from: <saved by");
    const bool sent = start.contains("\nreceived:") || start.contains("\nto:") || start.startsWith("to:");
    return named || marked || (start.contains("\ncontent-location: http") && !sent) ? Confidence::Certain
                                                                                    : Confidence::No;
}

Result<void> MhtmlReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::optional<MhtmlPage> page = mhtmlPage(*bytes);
    if (!page)
        return error(tr("%1: there is no page in it.").arg(context.label));
    Result<ImportedArticle> article = articleOfPage(
        page->html, context.url.isEmpty() ? page->url : context.url, context.label, page->charset);
    if (!article)
        return std::unexpected(article.error());
    article->original = Original{std::move(*bytes), u"multipart/related"_s, context.fileName};
    take({QString(), std::move(*article)});
    return {};
}

} // namespace parallax
