#include "models/import/pasted_input.h"

#include "models/import/metadata_values.h"

#include <QMimeData>
#include <QUrl>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QStringList pastedPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool hasParagraphs(const QString &html)
{
    return html.contains("<p"_L1, Qt::CaseInsensitive) || html.contains("<article"_L1, Qt::CaseInsensitive);
}

} // namespace

bool holdsInput(const QMimeData &data)
{
    return !pastedPaths(data).isEmpty() || data.hasText() || data.hasHtml();
}

Result<PastedInput> pastedInput(const QMimeData &data)
{
    if (QStringList paths = pastedPaths(data); !paths.isEmpty())
        return PastedInput{std::move(paths), {}, {}};
    const QString text = data.text();
    if (looksLikeUrl(text.trimmed()))
        return error(
            tr("This is an address, and nothing is loaded from the net. Save the page in the browser "
               "and import the file."));
    if (data.hasHtml() && hasParagraphs(data.html()))
        return PastedInput{{}, data.html().toUtf8(), u".html"_s};
    if (!text.trimmed().isEmpty())
        return PastedInput{{}, text.toUtf8(), u".txt"_s};
    return error(tr("There is no text and no file to import on the clipboard."));
}

} // namespace parallax
