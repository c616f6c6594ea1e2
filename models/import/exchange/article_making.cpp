#include "models/import/exchange/article_making.h"

#include "models/import/derived_title.h"
#include "models/import/metadata_values.h"
#include "models/text/words.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString *textField(ImportedArticle &article, MetadataField field)
{
    switch (field) {
    case MetadataField::Title:
        return &article.title;
    case MetadataField::Source:
        return &article.source;
    case MetadataField::Author:
        return &article.author;
    case MetadataField::Url:
        return &article.url;
    case MetadataField::Language:
        return &article.language;
    default:
        return nullptr;
    }
}

/// What is stored for a value; empty when it makes no sense in the field.
QString sensible(MetadataField field, const QString &value)
{
    if (value.size() > longestFieldValue && field != MetadataField::Url)
        return {};
    if (field == MetadataField::Url)
        return looksLikeUrl(value) || !domainOf(value).isEmpty() ? value : QString();
    if (field == MetadataField::Language)
        return languageTag(QString(value).replace(u'_', u'-'));
    if (field == MetadataField::Source && looksLikeUrl(value))
        return domainOf(value);
    return value;
}

void addOrigin(ImportedArticle &article, MetadataField field, const QString &where)
{
    const auto later = std::ranges::find_if(article.origins,
                                            [&](const FieldOrigin &origin) { return origin.field > field; });
    article.origins.insert(later, {field, where});
}

/// Without surrogates that stand alone, which no file can hold: each becomes U+FFFD, and is counted.
QString withCharactersOnly(QString text, int *replaced = nullptr)
{
    const auto isHalf = [&](qsizetype i) {
        if (text[i].isHighSurrogate())
            return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
        return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate() || !isHalf(i))
            continue;
        text[i] = QChar::ReplacementCharacter;
        if (replaced)
            ++*replaced;
    }
    return text;
}

} // namespace

QString tidyBody(QString text, int *replaced)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString body;
    body.reserve(text.size());
    int blank = 0;
    for (QStringView line : QStringTokenizer(text, u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (line.isEmpty()) {
            ++blank;
            continue;
        }
        if (!body.isEmpty())
            body += blank ? "\n\n"_L1 : "\n"_L1;
        blank = 0;
        for (const QChar c : line)
            body += c.unicode() >= 0x20 || c == u'\t' ? (c.unicode() == 0x7F ? QChar(u' ') : c) : QChar(u' ');
    }
    return withCharactersOnly(body, replaced).trimmed();
}

void setField(ImportedArticle &article, MetadataField field, const QString &value, const QString &where)
{
    int replaced = 0;
    const QString text = withCharactersOnly(value.simplified(), &replaced).remove(QChar(u'\0'));
    if (replaced > 0)
        article.warnings.append(tr("Characters that make no sense (%1) were replaced by U+FFFD: %2.")
                                    .arg(where, QString::number(replaced)));
    if (text.isEmpty())
        return;
    if (field == MetadataField::Published) {
        if (const auto date = parsePublished(text))
            setPublished(article, *date, where);
        else
            article.warnings.append(
                tr("The date \"%1\" (%2) can't be read; it was left empty.").arg(text.left(60), where));
        return;
    }
    QString *stored = textField(article, field);
    if (!stored || !stored->isEmpty())
        return;
    *stored = sensible(field, text);
    if (stored->isEmpty())
        article.warnings.append(
            tr("\"%1\" (%2) was left out: it is too long, or no such value.").arg(text.left(60), where));
    else
        addOrigin(article, field, where);
}

void setPublished(ImportedArticle &article, const PartialDate &date, const QString &where)
{
    if (article.published)
        return;
    article.published = date;
    addOrigin(article, MetadataField::Published, where);
}

bool handOver(ImportedArticle article, const QString &place, const ReadContext &context, const TakePart &take)
{
    int replaced = 0;
    article.body = tidyBody(std::move(article.body), &replaced);
    if (replaced > 0)
        article.warnings.append(
            tr("Characters that make no sense were replaced by U+FFFD: %1.").arg(replaced));
    if (article.body.isEmpty())
        return handOver(tr("there is no text in it."), place, context, take);
    if (article.title.isEmpty()) {
        article.title = derivedTitle(article.body);
        article.titleOrigin = TitleOrigin::Derived;
    }
    article.words = wordCount(article.body);
    return take({place, std::move(article)});
}

bool handOver(const QString &sentence, const QString &place, const ReadContext &context, const TakePart &take)
{
    const QString where = place.isEmpty() ? context.label : u"%1, %2"_s.arg(context.label, place);
    return take({place, error(where + u": "_s + sentence)});
}

} // namespace parallax
