#include "models/import/pages/html_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/pages/page_article.h"

#include <QIODevice>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isNamedAsPage(const QString &fileName)
{
    static const QStringList endings = {u".html"_s, u".htm"_s, u".xhtml"_s, u".shtml"_s};
    return std::ranges::any_of(
        endings, [&](const QString &ending) { return fileName.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

QString HtmlReader::name() const
{
    return tr("Saved page (HTML)");
}

Confidence HtmlReader::accepts(QByteArrayView head, const QString &fileName) const
{
    QByteArray start = head.toByteArray();
    start.replace('\0', QByteArrayView()); // UTF-16
    start = start.toLower();
    while (!start.isEmpty() && (uchar(start.front()) >= 0x80 || uchar(start.front()) <= ' '))
        start = start.sliced(1); // byte order mark, white space
    const bool markup = start.startsWith('<');
    if (markup && (start.contains("<!doctype html") || start.contains("<html")))
        return Confidence::Certain;
    if (markup && (start.contains("<head") || start.contains("<body") || isNamedAsPage(fileName)))
        return Confidence::Certain;
    return isNamedAsPage(fileName) ? Confidence::Plausible : Confidence::No;
}

Result<void> HtmlReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    if (device.size() > maximumPageBytes)
        return error(tr("%1: larger than %2 MB, so this is no page for people.")
                         .arg(context.label)
                         .arg(maximumPageBytes / 1'000'000));
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<ImportedArticle> article = articleOfPage(*bytes, context.url, context.label);
    if (!article)
        return std::unexpected(article.error());
    article->original = Original{std::move(*bytes), u"text/html"_s, context.fileName};
    take({QString(), std::move(*article)});
    return {};
}

} // namespace parallax
