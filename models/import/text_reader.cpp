#include "models/import/text_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/charset.h"
#include "models/import/derived_title.h"
#include "models/import/metadata_lines.h"
#include "models/import/utf8_text.h"
#include "models/text/words.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Formats that are text to a computer and not to a reader; their body is kept as it stands, with a word.
QString markupName(const QString &body)
{
    const QString head = body.left(200).trimmed().toLower();
    if (head.startsWith("<?xml"_L1))
        return u"XML"_s;
    if (head.startsWith("{\\rtf"_L1))
        return u"RTF"_s;
    return {};
}

QStringList warningsAbout(const QString &body)
{
    QStringList warnings;
    if (const QString markup = markupName(body); !markup.isEmpty())
        warnings.append(
            tr("This looks like %1; it was imported as plain text, with its markup.").arg(markup));
    if (const qsizetype lost = body.count(QChar::ReplacementCharacter))
        warnings.append(
            tr("Characters already lost before the import (U+FFFD) stand in the text: %1.").arg(lost));
    return warnings;
}

} // namespace

QString TextReader::name() const
{
    return tr("Plain text");
}

Confidence TextReader::accepts(QByteArrayView head, const QString &) const
{
    const std::optional<Utf8Fault> fault = firstUtf8Fault(head);
    const bool cutByHead = fault && fault->kind == Utf8Fault::Truncated && head.size() >= headSize;
    return !head.isEmpty() && (!fault || cutByHead) ? Confidence::Plausible : Confidence::LastResort;
}

Result<void> TextReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<DecodedText> decoded = decodeText(*bytes, context.label);
    if (!decoded)
        return std::unexpected(decoded.error());

    TextParts parts = splitMetadata(decoded->text);
    if (parts.body.isEmpty())
        return error(tr("%1: there is no text in it besides blank or metadata lines.").arg(context.label));

    ImportedArticle article;
    Metadata &said = parts.metadata;
    article.titleOrigin = said.title.isEmpty() ? TitleOrigin::Derived : TitleOrigin::Given;
    article.title = said.title.isEmpty() ? derivedTitle(parts.body) : std::move(said.title);
    article.source = std::move(said.source);
    article.author = std::move(said.author);
    article.published = said.published;
    article.url = std::move(said.url);
    article.language = std::move(said.language);
    article.warnings = decoded->warnings + parts.warnings + warningsAbout(parts.body);
    article.words = wordCount(parts.body);
    article.body = std::move(parts.body);
    article.original = Original{std::move(*bytes), u"text/plain"_s, context.fileName};
    take({QString(), std::move(article)});
    return {};
}

} // namespace parallax
