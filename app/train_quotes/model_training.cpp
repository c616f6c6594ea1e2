#include "app/train_quotes/model_training.h"

#include "models/analysis/quotes/token_features.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace parallax::quoting {

namespace {

using Row = LabelScores;

/// Numbers for the features that are frequent enough.
std::map<std::uint32_t, std::size_t>
featureNumbers(const std::vector<std::vector<std::vector<std::uint32_t>>> &all, int leastCount)
{
    std::map<std::uint32_t, std::size_t> counts;
    for (const auto &paragraph : all)
        for (const auto &token : paragraph)
            for (std::uint32_t feature : token)
                ++counts[feature];
    std::erase_if(counts, [&](const auto &entry) { return int(entry.second) < leastCount; });
    std::size_t number = 0;
    for (auto &[feature, value] : counts)
        value = number++;
    return counts;
}

/// AdaGrad's step: adds the gradient over the root of its squares so far.
void ascend(float &weight, float &squares, float gradient, float rate)
{
    squares += gradient * gradient;
    weight += rate * gradient / std::sqrt(squares + 0.01F);
}

class Training
{
public:
    Training(std::span<const LabelledParagraph *const> paragraphs, const TrainingOptions &options)
        : m_paragraphs(paragraphs)
        , m_options(options)
    {
        std::vector<std::vector<std::vector<std::uint32_t>>> features;
        for (const LabelledParagraph *paragraph : paragraphs)
            features.push_back(featuresOf(*paragraph));
        m_numbers = featureNumbers(features, options.leastCount);
        m_weights.assign(m_numbers.size(), Row{});
        m_squares.assign(m_numbers.size(), Row{});
        for (const auto &paragraph : features)
            m_features.push_back(numbered(paragraph));
    }

    QuoteModel run()
    {
        std::vector<std::size_t> order(m_paragraphs.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        for (int round = 0; round < m_options.rounds; ++round) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_random() % i]);
            for (std::size_t paragraph : order)
                learn(paragraph);
            if (round >= m_options.rounds / 2)
                addToAverage();
        }
        takeAverage(float(m_options.rounds - m_options.rounds / 2));
        return model();
    }

private:
    using Numbers = std::vector<std::vector<std::size_t>>; ///< of each token's features

    static std::vector<std::vector<std::uint32_t>> featuresOf(const LabelledParagraph &labelled)
    {
        const TokenFeatures features(labelled.paragraph);
        std::vector<std::vector<std::uint32_t>> result(labelled.labels.size());
        for (std::size_t i = 0; i < result.size(); ++i)
            features.collect(qsizetype(i), result[i]);
        return result;
    }

    Numbers numbered(const std::vector<std::vector<std::uint32_t>> &features) const
    {
        Numbers result(features.size());
        for (std::size_t i = 0; i < features.size(); ++i) {
            for (std::uint32_t feature : features[i]) {
                if (const auto found = m_numbers.find(feature); found != m_numbers.end())
                    result[i].push_back(found->second);
            }
        }
        return result;
    }

    Numbers thinnedOut(Numbers features)
    {
        const auto limit = std::uint32_t(m_options.dropout * 65536.0F);
        for (auto &token : features)
            std::erase_if(token, [&](std::size_t) { return (m_random() & 0xffffU) < limit; });
        return features;
    }

    void learn(std::size_t number)
    {
        const LabelledParagraph &paragraph = *m_paragraphs[number];
        const Numbers features = thinnedOut(m_features[number]);
        const std::size_t size = features.size();
        std::vector<int> around(size);
        std::vector<Row> emissions(size);
        for (std::size_t i = 0; i < size; ++i) {
            around[i] = surroundingsOf(paragraph.paragraph.tokens[i]);
            emissions[i] = emission(features[i]);
        }
        const Transitions factors = exponentials();
        std::vector<float> totals(size);
        const std::vector<Row> forward = forwards(emissions, around, factors, totals);
        const std::vector<Row> backward = backwards(emissions, around, factors, totals);
        for (std::size_t i = 0; i < size; ++i) {
            const int right = paragraph.labels[i];
            for (int label = 0; label < labels; ++label) {
                const auto at = std::size_t(label);
                const float gradient = float(label == right) - forward[i][at] * backward[i][at];
                for (std::size_t feature : features[i])
                    ascend(m_weights[feature][at], m_squares[feature][at], gradient, m_options.rate);
            }
            learnTransitions(paragraph, i, around[i], factors, forward, backward, emissions, totals);
        }
    }

    /// The second half of the rounds is averaged: what they have in common holds on other texts (Collins
    /// 2002).
    void addToAverage()
    {
        m_sums.resize(m_weights.size(), Row{});
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            for (std::size_t label = 0; label < labels; ++label)
                m_sums[i][label] += m_weights[i][label];
        eachTransition([this](std::size_t s, std::size_t before, std::size_t label) {
            m_transitionSums[s][before][label] += m_transitions[s][before][label];
        });
    }

    void takeAverage(float rounds)
    {
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            for (std::size_t label = 0; label < labels; ++label)
                m_weights[i][label] = m_sums[i][label] / rounds;
        eachTransition([&](std::size_t s, std::size_t before, std::size_t label) {
            m_transitions[s][before][label] = m_transitionSums[s][before][label] / rounds;
        });
    }

    static void eachTransition(auto take)
    {
        for (std::size_t s = 0; s < surroundings; ++s)
            for (std::size_t before = 0; before <= labels; ++before)
                for (std::size_t label = 0; label < labels; ++label)
                    take(s, before, label);
    }

    /// Exponentials of the scores, the greatest 1.
    Row emission(const std::vector<std::size_t> &features) const
    {
        Row sum{};
        for (std::size_t feature : features)
            for (std::size_t label = 0; label < labelStride; ++label)
                sum[label] += m_weights[feature][label];
        const float greatest = *std::max_element(sum.begin(), sum.begin() + labels);
        for (float &score : sum)
            score = std::exp(score - greatest);
        return sum;
    }

    Transitions exponentials() const
    {
        Transitions result{};
        for (std::size_t s = 0; s < surroundings; ++s)
            for (std::size_t before = 0; before <= labels; ++before)
                for (std::size_t label = 0; label < labels; ++label)
                    if (mayFollow(int(before), int(label)))
                        result[s][before][label] = std::exp(m_transitions[s][before][label]);
        return result;
    }

    static std::vector<Row> forwards(const std::vector<Row> &emissions, const std::vector<int> &around,
                                     const Transitions &factors, std::vector<float> &totals)
    {
        std::vector<Row> result(emissions.size(), Row{});
        for (std::size_t i = 0; i < emissions.size(); ++i) {
            const auto &here = factors[std::size_t(around[i])];
            Row sum{};
            if (i == 0)
                sum = here[noLabel];
            else
                for (std::size_t before = 0; before < labels; ++before)
                    for (std::size_t label = 0; label < labelStride; ++label)
                        sum[label] += result[i - 1][before] * here[before][label];
            totals[i] = 0;
            for (std::size_t label = 0; label < labels; ++label)
                totals[i] += sum[label] *= emissions[i][label];
            for (std::size_t label = 0; label < labels; ++label)
                result[i][label] = sum[label] / totals[i];
        }
        return result;
    }

    static std::vector<Row> backwards(const std::vector<Row> &emissions, const std::vector<int> &around,
                                      const Transitions &factors, const std::vector<float> &totals)
    {
        std::vector<Row> result(emissions.size(), Row{});
        result.back().fill(1);
        for (std::size_t i = emissions.size() - 1; i-- > 0;) {
            const auto &next = factors[std::size_t(around[i + 1])];
            for (std::size_t label = 0; label < labels; ++label) {
                float sum = 0;
                for (std::size_t after = 0; after < labels; ++after)
                    sum += next[label][after] * emissions[i + 1][after] * result[i + 1][after];
                result[i][label] = sum / totals[i + 1];
            }
        }
        return result;
    }

    void learnTransitions(const LabelledParagraph &paragraph, std::size_t i, int around,
                          const Transitions &factors, const std::vector<Row> &forward,
                          const std::vector<Row> &backward, const std::vector<Row> &emissions,
                          const std::vector<float> &totals)
    {
        const auto s = std::size_t(around);
        const std::size_t first = i == 0 ? noLabel : 0;
        const std::size_t last = i == 0 ? noLabel : labels - 1;
        for (std::size_t before = first; before <= last; ++before) {
            for (std::size_t label = 0; label < labels; ++label) {
                if (!mayFollow(int(before), int(label)))
                    continue;
                const float here = emissions[i][label] * backward[i][label] / totals[i];
                const float expected =
                    (i == 0 ? 1.0F : forward[i - 1][before]) * factors[s][before][label] * here;
                const bool isRight =
                    label == paragraph.labels[i] && (i == 0 || before == paragraph.labels[i - 1]);
                ascend(m_transitions[s][before][label], m_transitionSquares[s][before][label],
                       float(isRight) - expected, m_options.rate);
            }
        }
    }

    QuoteModel model() const
    {
        float greatest = 0;
        std::vector<std::uint32_t> keys;
        std::vector<std::size_t> kept;
        for (const auto &[feature, number] : m_numbers) {
            float most = 0;
            for (std::size_t label = 0; label < labels; ++label)
                most = std::max(most, std::abs(m_weights[number][label]));
            greatest = std::max(greatest, most);
            if (most < m_options.leastWeight)
                continue;
            keys.push_back(feature);
            kept.push_back(number);
        }
        const float step = greatest / 127;
        std::vector<QuoteModel::Row> rows(kept.size(), QuoteModel::Row{});
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t label = 0; label < labels; ++label)
                rows[row][label] = std::int8_t(std::lround(m_weights[kept[row]][label] / step));
        Transitions transitions = m_transitions;
        for (auto &ofSurroundings : transitions)
            for (LabelScores &before : ofSurroundings)
                before[Other] -= m_options.otherBias;
        return {step * (1 - m_options.dropout), std::move(keys), std::move(rows), transitions};
    }

    std::span<const LabelledParagraph *const> m_paragraphs;
    TrainingOptions m_options;
    std::map<std::uint32_t, std::size_t> m_numbers;
    std::vector<Numbers> m_features;
    std::vector<Row> m_weights;
    std::vector<Row> m_squares;
    Transitions m_transitions{};
    Transitions m_transitionSquares{};
    std::vector<Row> m_sums;
    Transitions m_transitionSums{};
    std::mt19937 m_random{1};
};

} // namespace

QuoteModel trainModel(std::span<const LabelledParagraph *const> paragraphs, const TrainingOptions &options)
{
    return Training(paragraphs, options).run();
}

} // namespace parallax::quoting
