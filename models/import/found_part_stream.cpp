#include "models/import/found_part_stream.h"

#include <QDataStream>
#include <QIODevice>

namespace parallax {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_8;

void put(QDataStream &out, const std::optional<PartialDate> &date)
{
    out << date.has_value();
    if (!date)
        return;
    out << qint64(date->startMs()) << qint32(date->precision()) << date->zoneMinutes().has_value()
        << qint32(date->zoneMinutes().value_or(0));
}

bool get(QDataStream &in, std::optional<PartialDate> &date)
{
    bool there = false;
    in >> there;
    if (!there)
        return true;
    qint64 startMs = 0;
    qint32 precision = 0;
    bool hasZone = false;
    qint32 zone = 0;
    in >> startMs >> precision >> hasZone >> zone;
    if (precision < qint32(DatePrecision::Year) || precision > qint32(DatePrecision::Second))
        return false;
    date = PartialDate::fromParts(startMs, DatePrecision(precision),
                                  hasZone ? std::optional<int>(zone) : std::nullopt);
    return date.has_value();
}

bool isInput(const QByteArray &original, QByteArray &input)
{
    if (original.isSharedWith(input))
        return true;
    if (original != input)
        return false;
    input = original;
    return true;
}

void put(QDataStream &out, const ImportedArticle &article, QByteArray &input)
{
    out << article.title << qint32(article.titleOrigin) << article.source << article.author;
    put(out, article.published);
    put(out, article.modified);
    out << article.url << article.language << article.body << qint32(article.words) << article.bodyHash
        << article.signature;
    const Original &original = article.original;
    const bool same = isInput(original.bytes, input);
    out << same << (same ? QByteArray() : original.bytes);
    out << original.mediaType << original.fileName << original.sha256;
    out << qint32(article.origins.size());
    for (const FieldOrigin &origin : article.origins)
        out << qint32(origin.field) << origin.where;
    out << qint32(article.attributes.size());
    for (const ArticleAttribute &attribute : article.attributes)
        out << attribute.name << attribute.value;
    out << article.warnings;
}

bool getOrigins(QDataStream &in, std::vector<FieldOrigin> &origins)
{
    qint32 count = 0;
    in >> count;
    if (count < 0 || count > qint32(MetadataField::Language) + 1)
        return false;
    for (qint32 i = 0; i < count; ++i) {
        qint32 field = 0;
        QString where;
        in >> field >> where;
        if (field < qint32(MetadataField::Title) || field > qint32(MetadataField::Language))
            return false;
        origins.push_back({MetadataField(field), where});
    }
    return true;
}

bool getAttributes(QDataStream &in, std::vector<ArticleAttribute> &attributes)
{
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count; ++i) { // a lie about the count ends with the bytes
        ArticleAttribute attribute;
        in >> attribute.name >> attribute.value;
        if (in.status() != QDataStream::Ok)
            return false;
        attributes.push_back(std::move(attribute));
    }
    return count >= 0;
}

bool get(QDataStream &in, ImportedArticle &article, const QByteArray &input)
{
    qint32 titleOrigin = 0;
    qint32 words = 0;
    bool same = false;
    in >> article.title >> titleOrigin >> article.source >> article.author;
    if (!get(in, article.published) || !get(in, article.modified))
        return false;
    in >> article.url >> article.language >> article.body >> words >> article.bodyHash >> article.signature;
    Original &original = article.original;
    in >> same >> original.bytes >> original.mediaType >> original.fileName >> original.sha256;
    if (!getOrigins(in, article.origins) || !getAttributes(in, article.attributes))
        return false;
    in >> article.warnings;
    if (titleOrigin < qint32(TitleOrigin::Given) || titleOrigin > qint32(TitleOrigin::Edited) || words < 0)
        return false;
    article.titleOrigin = TitleOrigin(titleOrigin);
    article.words = words;
    if (same)
        article.original.bytes = input;
    return true;
}

} // namespace

QByteArray packedPart(const FoundPart &part, QByteArray &input)
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << part.place << part.article.has_value();
    if (part.article)
        put(out, *part.article, input);
    else
        out << part.article.error().message;
    return packed;
}

std::optional<FoundPart> unpackedPart(const QByteArray &packed, const QByteArray &input)
{
    QDataStream in(packed);
    in.setVersion(streamVersion);
    FoundPart part{QString(), ImportedArticle()};
    bool good = false;
    in >> part.place >> good;
    if (good && !get(in, *part.article, input))
        return std::nullopt;
    if (!good) {
        QString message;
        in >> message;
        part.article = error(message);
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return part;
}

QByteArray packedContext(const ReadContext &context)
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << context.label << context.fileName << context.url << qint32(context.depth);
    return packed;
}

std::optional<ReadContext> unpackedContext(const QByteArray &packed)
{
    QDataStream in(packed);
    in.setVersion(streamVersion);
    ReadContext context;
    qint32 depth = 0;
    in >> context.label >> context.fileName >> context.url >> depth;
    context.depth = depth;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return context;
}

} // namespace parallax
