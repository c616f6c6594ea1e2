#include "models/analysis/mentions/tag_chain.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parallax {

static constexpr float never = -1e9F;

TagChain::TagChain(const std::array<TagScores, tagCount> &transitions)
    : m_transitions(transitions)
    , m_factors()
{
    for (Tag before = 0; before < tagCount; ++before)
        for (Tag tag = 0; tag < tagCount; ++tag) {
            if (mayFollow(before, tag))
                m_factors[before][tag] = std::exp(transitions[before][tag]);
            else
                m_transitions[before][tag] = never;
        }
}

std::vector<Tag> TagChain::best(std::span<const TagScores> scores) const
{
    const std::size_t length = scores.size();
    std::vector<std::array<qint8, tagStride>> from(length);
    std::vector<TagScores> best(length);
    for (std::size_t i = 0; i < length; ++i) {
        for (Tag tag = 0; tag < tagCount; ++tag) {
            float top = i == 0 ? (mayFollow(noName, tag) ? 0 : never) : 2 * never;
            for (Tag before = 0; i > 0 && before < tagCount; ++before) {
                const float score = best[i - 1][before] + m_transitions[before][tag];
                if (score > top) {
                    top = score;
                    from[i][tag] = qint8(before);
                }
            }
            best[i][tag] = top + scores[i][tag];
        }
    }
    std::vector<Tag> tags(length);
    if (length == 0)
        return tags;
    Tag last = noName;
    for (Tag tag = 0; tag < tagCount; ++tag)
        if (!goesOn(tag) && best[length - 1][tag] > best[length - 1][last])
            last = tag;
    for (std::size_t i = length; i-- > 0;) {
        tags[i] = last;
        last = from[i][last];
    }
    return tags;
}

namespace {

/// exp(score - largest), and the largest.
float exponentials(const TagScores &scores, TagScores &result)
{
    const float largest = *std::max_element(scores.begin(), scores.begin() + tagCount);
    for (Tag tag = 0; tag < tagCount; ++tag)
        result[tag] = std::exp(scores[tag] - largest);
    return largest;
}

float normalise(TagScores &values)
{
    float sum = 0;
    for (Tag tag = 0; tag < tagCount; ++tag)
        sum += values[tag];
    sum = std::max(sum, std::numeric_limits<float>::min());
    for (Tag tag = 0; tag < tagCount; ++tag)
        values[tag] /= sum;
    return sum;
}

} // namespace

TagChain::Marginals TagChain::marginals(std::span<const TagScores> scores, bool withPairs) const
{
    const std::size_t length = scores.size();
    Marginals result;
    result.tags.assign(length, {});
    std::vector<TagScores> local(length, TagScores{});
    std::vector<TagScores> forward(length, TagScores{});
    for (std::size_t i = 0; i < length; ++i) {
        result.logPartition += exponentials(scores[i], local[i]);
        for (Tag before = 0; i > 0 && before < tagCount; ++before)
            for (Tag tag = 0; tag < tagStride; ++tag)
                forward[i][tag] += forward[i - 1][before] * m_factors[before][tag];
        for (Tag tag = 0; tag < tagCount; ++tag)
            forward[i][tag] = (i > 0 ? forward[i][tag] : float(mayFollow(noName, tag))) * local[i][tag];
        if (i + 1 == length)
            for (Tag tag = 0; tag < tagCount; ++tag)
                if (goesOn(tag))
                    forward[i][tag] = 0;
        result.logPartition += std::log(normalise(forward[i]));
    }
    TagScores backward{};
    for (Tag tag = 0; tag < tagCount; ++tag)
        backward[tag] = float(!goesOn(tag));
    for (std::size_t i = length; i-- > 0;) {
        for (Tag tag = 0; tag < tagCount; ++tag)
            result.tags[i][tag] = forward[i][tag] * backward[tag];
        normalise(result.tags[i]);
        if (i == 0)
            break;
        TagScores next{};
        for (Tag tag = 0; tag < tagCount; ++tag)
            next[tag] = backward[tag] * local[i][tag];
        TagScores previous{};
        for (Tag before = 0; before < tagCount; ++before)
            for (Tag tag = 0; tag < tagStride; ++tag)
                previous[before] += m_factors[before][tag] * next[tag];
        if (withPairs) {
            double sum = 0;
            for (Tag before = 0; before < tagCount; ++before)
                sum += forward[i - 1][before] * previous[before];
            for (Tag before = 0; before < tagCount && sum > 0; ++before)
                for (Tag tag = 0; tag < tagCount; ++tag)
                    result.pairs[before][tag] +=
                        float(forward[i - 1][before] * m_factors[before][tag] * next[tag] / sum);
        }
        backward = previous;
        normalise(backward);
    }
    return result;
}

} // namespace parallax
