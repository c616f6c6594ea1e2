#include "models/analysis/mentions/tagger_weights.h"

#include <bit>

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
    // The table is larger than the cache: asking for all slots at once lets the waits overlap.
    for (const quint32 feature : features)
        __builtin_prefetch(&m_slots[feature & m_mask]);
    for (const quint32 feature : features) {
        for (quint32 slot = feature & m_mask; m_slots[slot].row; slot = (slot + 1) & m_mask) {
            if (m_slots[slot].key != feature)
                continue;
            const Row &row = m_rows[m_slots[slot].row - 1];
            for (int tag = 0; tag < tagStride; ++tag)
                sums[tag] += row[tag];
            break;
        }
    }
}

} // namespace parallax
