#include "models/analysis/mentions/tagger_file.h"

#include "models/analysis/mentions/tagger.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>

#include <algorithm>

static void initialiseResources()
{
    Q_INIT_RESOURCE(models_analysis_mentions);
}

namespace parallax {

static constexpr quint32 fileMark = 0x504c584d; // "PLXM"
static constexpr quint32 fileVersion = 1;
static constexpr quint32 mostRows = 4'000'000;

static bool readHeader(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_6);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 mark = 0;
    quint32 version = 0;
    stream >> mark >> version;
    return mark == fileMark && version == fileVersion;
}

QByteArray bytesOf(const TaggerWeights &weights)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_6);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << fileMark << fileVersion << weights.step() << quint32(weights.keys().size());
    for (const TagScores &row : weights.transitions())
        for (float weight : row)
            stream << weight;
    for (quint32 key : weights.keys())
        stream << key;
    for (const TaggerWeights::Row &row : weights.rows())
        stream.writeRawData(reinterpret_cast<const char *>(row.data()), tagCount);
    return bytes;
}

Result<TaggerWeights> weightsFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    const bool known = readHeader(stream);
    float step = 0;
    quint32 count = 0;
    stream >> step >> count;
    if (!known || count > mostRows || !(step > 0 && step <= 1))
        return error(tr("The weights of the names' model can't be read: they are of another version."));
    std::array<TagScores, tagCount> transitions{};
    for (TagScores &row : transitions)
        for (float &weight : row)
            stream >> weight;
    if (bytes.size() - stream.device()->pos() < qint64(count) * (4 + tagCount))
        return error(tr("The weights of the names' model are damaged."));
    std::vector<quint32> keys(count);
    for (quint32 &key : keys)
        stream >> key;
    if (!std::ranges::is_sorted(keys))
        return error(tr("The weights of the names' model are damaged."));
    std::vector<TaggerWeights::Row> rows(count, TaggerWeights::Row{});
    for (TaggerWeights::Row &row : rows)
        stream.readRawData(reinterpret_cast<char *>(row.data()), tagCount);
    if (stream.status() != QDataStream::Ok)
        return error(tr("The weights of the names' model are damaged."));
    return TaggerWeights(step, std::move(keys), std::move(rows), transitions);
}

QByteArray NameTagger::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << bytesOf(m_weights) << quint32(m_classes.entries().size());
    for (const WordClassTable::Entry &entry : m_classes.entries())
        stream << entry.hash << entry.classes;
    return bytes;
}

Result<NameTagger> NameTagger::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    QByteArray weightBytes;
    quint32 count = 0;
    stream >> weightBytes >> count;
    Result<TaggerWeights> weights = weightsFrom(weightBytes);
    if (!weights)
        return std::unexpected(weights.error());
    if (bytes.size() - stream.device()->pos() < qint64(count) * 8)
        return error(tr("The word lists of the names' model are damaged."));
    std::vector<WordClassTable::Entry> entries(count);
    for (WordClassTable::Entry &entry : entries)
        stream >> entry.hash >> entry.classes;
    return NameTagger(WordClassTable(std::move(entries)), std::move(*weights));
}

const NameTagger &NameTagger::english()
{
    static const NameTagger tagger = [] {
        initialiseResources();
        QFile file(QStringLiteral(":/models/mentions-en.bin"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Result<NameTagger> read = fromBytes(opened ? file.readAll() : QByteArray());
        Q_ASSERT(read.has_value());
        return read ? std::move(*read) : NameTagger({}, {});
    }();
    return tagger;
}

} // namespace parallax
