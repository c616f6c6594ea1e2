#include "models/analysis/mentions/tagger_training.h"

#include "models/analysis/mentions/tag_chain.h"

#include <cmath>
#include <memory>
#include <unordered_map>

namespace parallax {

namespace {

struct Run
{
    std::vector<std::vector<quint32>> features; ///< a token's, as row numbers
    std::vector<Tag> tags;
    std::vector<TagScores> base; ///< a token's; empty for none
};

/// Names that reach over a run's ends are cut there.
std::vector<Tag> tagsWithin(const std::vector<Tag> &tags, CapitalRun run)
{
    std::vector<Tag> result(tags.begin() + run.begin, tags.begin() + run.end);
    for (int i = 0; i < int(result.size()); ++i) {
        const bool opens = result[i] != noName && (i == 0 ? !begins(result[0]) : false);
        const bool closes = result[i] != noName && i + 1 == int(result.size()) && goesOn(result[i]);
        if (!opens && !closes)
            continue;
        const NamePart part = partOf(result[i]);
        const bool first = opens || part == NamePart::Begin || part == NamePart::Unit;
        const bool last = closes || part == NamePart::Last || part == NamePart::Unit;
        result[i] = tagOf(kindOf(result[i]),
                          first && last ? NamePart::Unit
                              : first   ? NamePart::Begin
                                        : NamePart::Last);
    }
    return result;
}

void forEachToken(const TaggedDocument &tagged, auto &&take)
{
    const PreparedText &document = tagged.document;
    Features features;
    for (const TokenisedText::Sentence &sentence : document.text.sentences)
        for (int token = sentence.begin; token < sentence.end; ++token) {
            if (document.runOf[token] < 0)
                continue;
            features.clear();
            for (int offset = -featureReach; offset <= featureReach; ++offset) {
                const int at = token + offset;
                appendWordFeatures(at < sentence.begin || at >= sentence.end ? nullptr : &document.word(at),
                                   offset, features);
            }
            appendContextFeatures(document, sentence, token, features);
            take(token, features);
        }
}

/// Numbers for the features that are seen often enough and not nearly everywhere, in the order of their
/// hashes.
std::vector<quint32> tellingFeatures(std::span<const TaggedDocument *const> documents,
                                     const TrainingOptions &options)
{
    std::unordered_map<quint32, int> counts;
    int tokens = 0;
    for (const TaggedDocument *document : documents)
        forEachToken(*document, [&](int, const Features &features) {
            ++tokens;
            for (quint32 feature : features)
                ++counts[feature];
        });
    const double most = std::max(double(options.mostShare) * tokens, 50.);
    std::vector<quint32> keys;
    for (const auto &[key, count] : counts)
        if (count >= options.leastCount && count <= most)
            keys.push_back(key);
    std::ranges::sort(keys);
    return keys;
}

std::vector<Run> runsOf(std::span<const TaggedDocument *const> documents, const std::vector<quint32> &keys)
{
    std::unordered_map<quint32, quint32> numbers;
    for (std::size_t i = 0; i < keys.size(); ++i)
        numbers.emplace(keys[i], quint32(i));
    std::vector<Run> runs;
    for (const TaggedDocument *document : documents) {
        const TaggedDocument &tagged = *document;
        const std::size_t first = runs.size();
        runs.resize(first + tagged.document.runs.size());
        for (std::size_t i = 0; i < tagged.document.runs.size(); ++i) {
            const CapitalRun run = tagged.document.runs[i];
            runs[first + i].tags = tagsWithin(tagged.tags, run);
            if (!tagged.base.empty())
                runs[first + i].base.assign(tagged.base.begin() + run.begin, tagged.base.begin() + run.end);
        }
        forEachToken(tagged, [&](int token, const Features &features) {
            std::vector<quint32> rows;
            for (quint32 feature : features)
                if (const auto found = numbers.find(feature); found != numbers.end())
                    rows.push_back(found->second);
            runs[first + tagged.document.runOf[token]].features.push_back(std::move(rows));
        });
        if (tagged.learnt.empty())
            continue;
        std::size_t kept = first;
        for (std::size_t i = 0; i < tagged.document.runs.size(); ++i)
            if (tagged.learnt[i])
                std::swap(runs[kept++], runs[first + i]);
        runs.resize(kept);
    }
    return runs;
}

/// Numbers that look random and are the same each time (Numerical Recipes' quick generator).
class Sequence
{
public:
    quint32 next() { return (m_state = m_state * 1664525 + 1013904223) >> 8; }
    float fraction() { return float(next()) / float(1 << 24); }

private:
    quint32 m_state = 20111;
};

class Trainer
{
public:
    Trainer(std::vector<Run> runs, std::size_t features, const TrainingOptions &options,
            const std::array<TagScores, tagCount> *transitions)
        : m_runs(std::move(runs))
        , m_options(options)
        , m_weights(features)
        , m_squares(features)
        , m_means(features)
        , m_order(m_runs.size())
        , m_learnsTransitions(!transitions)
    {
        if (transitions)
            m_transitions = *transitions;
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
    }

    double round()
    {
        for (std::size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[(quint64(m_sequence.next()) << 8) % i]);
        double likelihood = 0;
        for (std::size_t i : m_order)
            likelihood += learn(m_runs[i]);
        return m_runs.empty() ? 0 : likelihood / double(m_runs.size());
    }

    /// Takes the weights as they are now into the mean (Polyak & Juditsky 1992). Before that all are zero.
    void takeIntoMean()
    {
        ++m_taken;
        const float share = 1 / float(m_taken);
        for (std::size_t row = 0; row < m_weights.size(); ++row)
            approach(m_means[row], m_weights[row], share);
        for (Tag before = 0; before < tagCount; ++before)
            approach(m_transitionMeans[before], m_transitions[before], share);
    }

    const std::vector<TagScores> &weights() const { return m_means; }
    const std::array<TagScores, tagCount> &transitions() const { return m_transitionMeans; }

private:
    double learn(const Run &run)
    {
        const float scale = 1 / (1 - m_options.dropout);
        std::vector<TagScores> scores = run.base;
        scores.resize(run.tags.size(), TagScores{});
        m_kept.resize(run.tags.size());
        for (std::size_t i = 0; i < run.tags.size(); ++i) {
            m_kept[i].clear();
            for (quint32 row : run.features[i])
                if (m_options.dropout <= 0 || m_sequence.fraction() >= m_options.dropout)
                    m_kept[i].push_back(row);
            for (quint32 row : m_kept[i])
                for (Tag tag = 0; tag < tagStride; ++tag)
                    scores[i][tag] += scale * m_weights[row][tag];
        }
        const TagChain chain(m_transitions);
        const TagChain::Marginals marginals = chain.marginals(scores, true);
        double gold = 0;
        for (std::size_t i = 0; i < run.tags.size(); ++i) {
            gold += scores[i][run.tags[i]] + (i > 0 ? m_transitions[run.tags[i - 1]][run.tags[i]] : 0);
            TagScores gradient{};
            for (Tag tag = 0; tag < tagCount; ++tag)
                gradient[tag] = float(tag == run.tags[i]) - marginals.tags[i][tag];
            for (quint32 row : m_kept[i])
                update(m_weights[row], m_squares[row], gradient);
        }
        if (m_learnsTransitions)
            learnTransitions(run, marginals.pairs);
        return gold - marginals.logPartition;
    }

    void learnTransitions(const Run &run, std::array<TagScores, tagCount> pairs)
    {
        for (Tag before = 0; before < tagCount; ++before)
            for (Tag tag = 0; tag < tagCount; ++tag)
                pairs[before][tag] = -pairs[before][tag];
        for (std::size_t i = 1; i < run.tags.size(); ++i)
            pairs[run.tags[i - 1]][run.tags[i]] += 1;
        for (Tag before = 0; before < tagCount; ++before)
            update(m_transitions[before], m_transitionSquares[before], pairs[before]);
    }

    static void approach(TagScores &mean, const TagScores &now, float share)
    {
        for (Tag tag = 0; tag < tagStride; ++tag)
            mean[tag] += share * (now[tag] - mean[tag]);
    }

    void update(TagScores &weights, TagScores &squares, const TagScores &gradient) const
    {
        for (Tag tag = 0; tag < tagStride; ++tag) {
            const float slope = gradient[tag] - m_options.decay * weights[tag];
            squares[tag] += slope * slope;
            weights[tag] += m_options.rate * slope / std::sqrt(squares[tag] + 1e-2F);
        }
    }

    std::vector<Run> m_runs;
    TrainingOptions m_options;
    std::vector<TagScores> m_weights;
    std::vector<TagScores> m_squares;
    std::vector<TagScores> m_means;
    std::array<TagScores, tagCount> m_transitionMeans{};
    int m_taken = 0;
    std::array<TagScores, tagCount> m_transitions{};
    std::array<TagScores, tagCount> m_transitionSquares{};
    std::vector<std::size_t> m_order;
    std::vector<std::vector<quint32>> m_kept;
    bool m_learnsTransitions;
    Sequence m_sequence;
};

/// Steps of one byte; features that say little are left out.
TaggerWeights quantised(const std::vector<quint32> &keys, const std::vector<TagScores> &weights,
                        const std::array<TagScores, tagCount> &transitions, float leastWeight)
{
    float largest = 1e-6F;
    for (const TagScores &row : weights)
        for (float weight : row)
            largest = std::max(largest, std::abs(weight));
    const float step = std::min(largest, 4.F) / 127;
    std::vector<quint32> kept;
    std::vector<TaggerWeights::Row> rows;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (std::ranges::none_of(weights[i], [&](float w) { return std::abs(w) >= leastWeight; }))
            continue;
        TaggerWeights::Row row;
        for (Tag tag = 0; tag < tagStride; ++tag)
            row[tag] = qint8(std::clamp(std::lround(weights[i][tag] / step), -127L, 127L));
        kept.push_back(keys[i]);
        rows.push_back(row);
    }
    return TaggerWeights(step, std::move(kept), std::move(rows), transitions);
}

} // namespace

TaggerWeights trainTagger(std::span<const TaggedDocument *const> documents, const TrainingOptions &options,
                          const std::array<TagScores, tagCount> *transitions,
                          const std::function<bool(int, double)> &progress)
{
    const std::vector<quint32> keys = tellingFeatures(documents, options);
    Trainer trainer(runsOf(documents, keys), keys.size(), options, transitions);
    for (int round = 0; round < options.rounds; ++round) {
        const double likelihood = trainer.round();
        if (2 * round >= options.rounds - 1)
            trainer.takeIntoMean();
        if (progress && !progress(round + 1, likelihood))
            break;
    }
    return quantised(keys, trainer.weights(), trainer.transitions(), options.leastWeight);
}

TaggerWeights trainTagger(const std::vector<TaggedDocument> &documents, const TrainingOptions &options,
                          const std::array<TagScores, tagCount> *transitions,
                          const std::function<bool(int, double)> &progress)
{
    std::vector<const TaggedDocument *> all;
    for (const TaggedDocument &document : documents)
        all.push_back(&document);
    return trainTagger(all, options, transitions, progress);
}

} // namespace parallax
