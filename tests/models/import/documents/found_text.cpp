#include "tests/models/import/documents/found_text.h"

#include "models/import/formats/standard_readers.h"

#include <QBuffer>

namespace parallax::testing {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const ImportedArticle &article, MetadataField field)
{
    switch (field) {
    case MetadataField::Title:
        return article.title;
    case MetadataField::Source:
        return article.source;
    case MetadataField::Author:
        return article.author;
    case MetadataField::Published:
        return article.published ? article.published->toIso() : QString();
    case MetadataField::Modified:
        return article.modified ? article.modified->toIso() : QString();
    case MetadataField::Url:
        return article.url;
    case MetadataField::Language:
        return article.language;
    }
    return {};
}

QString textOf(const ImportedArticle &article)
{
    QString text;
    if (article.titleOrigin == TitleOrigin::Derived)
        text += u"derived title: %1\n"_s.arg(article.title);
    for (const FieldOrigin &origin : article.origins)
        text += u"%1: %2 [%3]\n"_s.arg(toString(origin.field), valueOf(article, origin.field), origin.where);
    if (article.modified)
        text += u"modified: %1\n"_s.arg(article.modified->toIso());
    for (const ArticleAttribute &attribute : article.attributes)
        text += u"%1: %2\n"_s.arg(attribute.name, attribute.value);
    for (const QString &warning : article.warnings)
        text += u"warning: %1\n"_s.arg(warning);
    return text + u"words: %1\n"_s.arg(article.words) + article.body + u'\n';
}

} // namespace

Found readFile(const QByteArray &bytes, const QString &fileName)
{
    const ReaderRegistry readers = standardReaders();
    Found found;
    const Reader *reader =
        readers.pick(bytes.first(std::min<qsizetype>(bytes.size(), Reader::headSize)), fileName);
    if (!reader) {
        found.failure = u"no reader"_s;
        return found;
    }
    found.reader = reader->name();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<void> read = reader->read(buffer, {fileName, fileName}, [&](FoundPart part) {
        found.parts.push_back(std::move(part));
        return true;
    });
    if (!read)
        found.failure = read.error().message;
    return found;
}

QString textOf(const Found &found)
{
    QString text;
    for (const FoundPart &part : found.parts) {
        text += u"=== %1\n"_s.arg(part.place);
        text += part.article ? textOf(*part.article) : u"failed: "_s + part.article.error().message + u'\n';
    }
    return found.failure.isEmpty() ? text : text + u"failed: "_s + found.failure + u'\n';
}

ImportedArticle onlyArticle(const QByteArray &bytes, const QString &fileName)
{
    const Found found = readFile(bytes, fileName);
    if (found.parts.size() != 1 || !found.parts.front().article)
        qFatal("not one article:\n%s", qPrintable(textOf(found)));
    return *found.parts.front().article;
}

} // namespace parallax::testing
