#include "models/import/exchange/member.h"

#include "models/import/exchange/article_making.h"
#include "models/import/reader_registry.h"

#include <QBuffer>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Text to a computer that no person wrote as an article; saved pages bring such files along.
bool isPageFurniture(const QString &name)
{
    static const QStringList endings = {u".css"_s, u".js"_s, u".svg"_s, u".map"_s, u".woff"_s, u".woff2"_s};
    return std::ranges::any_of(
        endings, [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

MemberOutcome readMember(QByteArray bytes, const QString &name, const ReadContext &outer,
                         const TakePart &take)
{
    const QString fileName = name.sliced(name.lastIndexOf(u'/') + 1);
    if (!outer.readers || bytes.isEmpty() || isPageFurniture(fileName))
        return MemberOutcome::NotWanted;
    const QByteArrayView head =
        QByteArrayView(bytes).first(std::min(bytes.size(), qsizetype(Reader::headSize)));
    const ReaderRegistry::Choice choice = outer.readers->choose(head, fileName);
    const bool named = fileName.endsWith(u".txt", Qt::CaseInsensitive);
    if (!choice.reader || (choice.confidence <= Confidence::LastResort && !named))
        return MemberOutcome::NotWanted;
    if (outer.depth >= deepestMember)
        return handOver(
                   tr("it lies in more than %1 files within each other; it was left out.").arg(deepestMember),
                   name, outer, take)
            ? MemberOutcome::Read
            : MemberOutcome::Stopped;

    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ReadContext context = outer;
    context.label = outer.label + u'/' + name;
    context.fileName = fileName;
    context.depth = outer.depth + 1;
    bool goesOn = true;
    const Result<void> read = choice.reader->read(device, context, [&](FoundPart part) {
        part.place = part.place.isEmpty() ? name : name + u'/' + part.place;
        if (part.article && part.article->url.isEmpty())
            part.article->url = context.url;
        goesOn = take(std::move(part));
        return goesOn;
    });
    if (!read && goesOn)
        goesOn = take({name, std::unexpected(read.error())});
    return goesOn ? MemberOutcome::Read : MemberOutcome::Stopped;
}

} // namespace parallax
