#include "tests/models/import/exchange/reading.h"

#include "models/import/formats/standard_readers.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace parallax::testing {

Reading readAs(const QString &fileName, const QByteArray &bytes)
{
    QByteArray data = bytes;
    QBuffer device(&data);
    device.open(QIODevice::ReadOnly);
    Reading reading;
    const Result<void> read =
        importDevice(device, {u"dir/"_s + fileName, fileName}, standardReaders(), {}, [&](FoundPart part) {
            if (part.article) {
                reading.articles.push_back(std::move(*part.article));
                reading.places.append(part.place);
            } else {
                reading.failures.append(part.article.error().message);
            }
            return true;
        });
    if (!read)
        reading.failures.append(read.error().message);
    return reading;
}

QString summary(const ImportedArticle &article)
{
    const QStringList head = {article.title,  article.source,
                              article.author, article.published ? article.published->toIso() : QString(),
                              article.url,    article.language};
    return (QStringList{head.join(u" | "_s), article.body} + article.warnings).join(u'\n');
}

} // namespace parallax::testing
