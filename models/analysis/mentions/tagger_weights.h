#pragma once

#include "models/analysis/mentions/features.h"
#include "models/analysis/mentions/name_tags.h"

namespace parallax {

/// What a linear-chain model has learnt: a row of weights a feature, in steps of `step`, and what one tag
/// adds after another.
class TaggerWeights
{
public:
    using Row = std::array<qint8, tagStride>;
    TaggerWeights() = default;
    /// @param keys ascending, as many as rows
    TaggerWeights(float step, std::vector<quint32> keys, std::vector<Row> rows,
                  std::array<TagScores, tagCount> transitions);

    /// Adds the features' weights to the sums (in steps).
    void add(const Features &features, std::array<qint32, tagStride> &sums) const;

    float step() const { return m_step; }
    const std::vector<quint32> &keys() const { return m_keys; }
    const std::vector<Row> &rows() const { return m_rows; }
    const std::array<TagScores, tagCount> &transitions() const { return m_transitions; }

private:
    float m_step = 1;
    std::vector<quint32> m_keys;
    std::vector<Row> m_rows;
    std::array<TagScores, tagCount> m_transitions{};
    struct Slot
    {
        quint32 key;
        quint32 row; ///< its number plus one; 0: free
    };
    std::vector<Slot> m_slots; ///< open addressing
    quint32 m_mask = 0;
};

} // namespace parallax
