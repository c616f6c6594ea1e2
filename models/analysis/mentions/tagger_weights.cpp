#include "models/analysis/mentions/tagger_weights.h"

#include <algorithm>
#include <bit>
#include <span>

namespace parallax {

TaggerWeights::TaggerWeights(float step, std::vector<quint32> keys, std::vector<Row> rows,
                             std::array<TagScores, tagCount> transitions)
    : m_step(step)
    , m_keys(std::move(keys))
    , m_rows(std::move(rows))
    , m_transitions(transitions)
{
    Q_ASSERT(m_keys.size() == m_rows.size());
    m_slots.resize(std::bit_ceil(m_keys.size() * 2 + 1));
    m_mask = quint32(m_slots.size() - 1);
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        quint32 slot = m_keys[row] & m_mask;
        while (m_slots[slot].row)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = {m_keys[row], quint32(row) + 1};
    }
}

void TaggerWeights::add(const Features &features, std::array<qint32, tagStride> &sums) const
{
    if (m_slots.empty())
        return;
    // The tables are larger than the cache: asking for many slots, then for their rows, lets the waits
    // overlap.
    constexpr std::size_t batch = 64;
    std::array<quint32, batch> rows;
    for (std::size_t begin = 0; begin < features.size(); begin += batch) {
        const std::span some = std::span(features).subspan(begin, std::min(batch, features.size() - begin));
        for (const quint32 feature : some)
            __builtin_prefetch(&m_slots[feature & m_mask]);
        std::size_t found = 0;
        for (const quint32 feature : some)
            for (quint32 slot = feature & m_mask; m_slots[slot].row; slot = (slot + 1) & m_mask) {
                if (m_slots[slot].key != feature)
                    continue;
                rows[found] = m_slots[slot].row - 1;
                __builtin_prefetch(&m_rows[rows[found++]]);
                break;
            }
        for (std::size_t i = 0; i < found; ++i)
            for (int tag = 0; tag < tagStride; ++tag)
                sums[tag] += m_rows[rows[i]][tag];
    }
}

} // namespace parallax
