#include "models/analysis/quotes/quote_model.h"

#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <bit>

static void registerModel()
{
    Q_INIT_RESOURCE(models_analysis_quotes_model);
}

namespace parallax::quoting {

namespace {

constexpr quint32 magic = 0x50585131; // PXQ1
constexpr quint32 mostFeatures = 1u << 22;

} // namespace

QuoteModel::QuoteModel(float step, std::vector<std::uint32_t> keys, std::vector<Row> rows,
                       const Transitions &transitions)
    : m_step(step)
    , m_keys(std::move(keys))
    , m_rows(std::move(rows))
    , m_transitions(transitions)
{
    index();
}

const QuoteModel &QuoteModel::english()
{
    static const QuoteModel model = [] {
        registerModel();
        QFile file(QStringLiteral(":/models/quotes-en.bin"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Result<QuoteModel> read = fromBytes(file.readAll());
        Q_ASSERT(read);
        return std::move(*read);
    }();
    return model;
}

QByteArray QuoteModel::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << magic << quint32(m_keys.size()) << m_step;
    for (const auto &ofSurroundings : m_transitions)
        for (const LabelScores &before : ofSurroundings)
            for (int label = 0; label < labels; ++label)
                out << before[std::size_t(label)];
    for (std::uint32_t key : m_keys)
        out << quint32(key);
    for (const Row &row : m_rows)
        out.writeRawData(reinterpret_cast<const char *>(row.data()), labels);
    return bytes;
}

Result<QuoteModel> QuoteModel::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    QuoteModel model;
    quint32 head = 0;
    quint32 count = 0;
    in >> head >> count >> model.m_step;
    if (head != magic || count > mostFeatures)
        return error(tr("These are not the weights of a tagger of quotations."));
    for (auto &ofSurroundings : model.m_transitions)
        for (LabelScores &before : ofSurroundings)
            for (int label = 0; label < labels; ++label)
                in >> before[std::size_t(label)];
    model.m_keys.resize(count);
    for (std::uint32_t &key : model.m_keys)
        in >> key;
    model.m_rows.resize(count);
    for (Row &row : model.m_rows)
        in.readRawData(reinterpret_cast<char *>(row.data()), labels);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return error(tr("The weights of the tagger of quotations are damaged."));
    model.index();
    return model;
}

void QuoteModel::index()
{
    const std::size_t slots = std::bit_ceil(2 * m_keys.size() + 2);
    m_mask = std::uint32_t(slots - 1);
    m_slots.assign(slots, 0);
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        std::uint32_t slot = m_keys[row] & m_mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = std::uint64_t(m_keys[row]) << 32 | (row + 1);
    }
}

LabelScores QuoteModel::score(std::span<const std::uint32_t> features) const
{
    // The tables are larger than the cache: asking for many slots, then for their rows, lets the waits
    // overlap.
    constexpr std::size_t batch = 64;
    std::array<std::uint32_t, batch> rows;
    std::array<std::int32_t, labelStride> sums{};
    while (!features.empty()) {
        const auto some = features.first(std::min(batch, features.size()));
        features = features.subspan(some.size());
        for (std::uint32_t feature : some)
            __builtin_prefetch(&m_slots[feature & m_mask]);
        std::size_t found = 0;
        for (std::uint32_t feature : some) {
            std::uint32_t slot = feature & m_mask;
            while (m_slots[slot] != 0 && m_slots[slot] >> 32 != feature)
                slot = (slot + 1) & m_mask;
            if (m_slots[slot] == 0)
                continue;
            rows[found] = std::uint32_t(m_slots[slot]) - 1;
            __builtin_prefetch(&m_rows[rows[found++]]);
        }
        for (std::size_t i = 0; i < found; ++i)
            for (std::size_t label = 0; label < labelStride; ++label)
                sums[label] += m_rows[rows[i]][label];
    }
    LabelScores scores;
    for (std::size_t label = 0; label < labelStride; ++label)
        scores[label] = m_step * float(sums[label]);
    return scores;
}

} // namespace parallax::quoting
