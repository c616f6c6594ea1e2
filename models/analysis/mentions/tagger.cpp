#include "models/analysis/mentions/tagger.h"

#include "models/analysis/mentions/tag_chain.h"

#include <cmath>
#include <unordered_map>

namespace parallax {

namespace {

using Sums = std::array<qint32, tagStride>;

/// How much the other occurrences of a word count in the second look.
constexpr float agreement = 1.0F;

/// Encyclopaedias name more with their capitals than newspapers do, works and events most of all: added to
/// the scores of no name and of other names.
constexpr float noNamePrior = 0.2F;
constexpr float otherNamePrior = -0.4F;

/// Sums of what a word adds as a neighbour, made once a word.
class WordSums
{
public:
    WordSums(const PreparedText &document, const TaggerWeights &weights)
        : m_document(document)
        , m_weights(weights)
        , m_sums(document.words.size() + 1)
        , m_made(document.words.size() + 1)
    { }

    void add(int word, int offset, Sums &sums)
    {
        const std::size_t at = word < 0 ? m_document.words.size() : std::size_t(word);
        const quint8 made = quint8(1 << (offset + featureReach));
        Sums &own = m_sums[at][offset + featureReach];
        if (!(m_made[at] & made)) {
            m_made[at] |= made;
            m_features.clear();
            appendWordFeatures(word < 0 ? nullptr : &m_document.words[word], offset, m_features);
            m_weights.add(m_features, own);
        }
        for (int tag = 0; tag < tagStride; ++tag)
            sums[tag] += own[tag];
    }

private:
    const PreparedText &m_document;
    const TaggerWeights &m_weights;
    std::vector<std::array<Sums, 2 * featureReach + 1>> m_sums;
    std::vector<quint8> m_made;
    Features m_features;
};

std::span<const TagScores> ofRun(const std::vector<TagScores> &scores, CapitalRun run)
{
    return std::span(scores).subspan(run.begin, run.end - run.begin);
}

/// Adds to each capitalised word what all its occurrences in the document say of its kind.
void agree(const PreparedText &document, const TagChain &chain, std::vector<TagScores> &scores)
{
    struct Evidence
    {
        std::array<float, nameKinds + 1> kinds{};
        int count = 0;
    };
    std::vector<Evidence> evidence(document.words.size());
    for (const CapitalRun &run : document.runs)
        for (int token = run.begin; token < run.end; ++token)
            ++evidence[document.wordOf[token]].count;
    for (const CapitalRun &run : document.runs) {
        const auto words = std::span(document.wordOf).subspan(run.begin, run.end - run.begin);
        if (std::ranges::none_of(words, [&](int word) { return evidence[word].count > 1; }))
            continue;
        const TagChain::Marginals marginals = chain.marginals(ofRun(scores, run), false);
        for (int token = run.begin; token < run.end; ++token) {
            Evidence &word = evidence[document.wordOf[token]];
            std::array<float, nameKinds + 1> kinds{};
            for (Tag tag = 0; tag < tagCount; ++tag)
                kinds[tag == noName ? nameKinds : int(kindOf(tag))] += marginals.tags[token - run.begin][tag];
            for (int kind = 0; kind <= nameKinds; ++kind)
                word.kinds[kind] += std::log(std::max(kinds[kind], 1e-3F));
        }
    }
    for (const CapitalRun &run : document.runs)
        for (int token = run.begin; token < run.end; ++token) {
            const Evidence &word = evidence[document.wordOf[token]];
            if (word.count < 2 || !document.word(token).isCapitalised())
                continue;
            for (Tag tag = 0; tag < tagCount; ++tag) {
                const int kind = tag == noName ? nameKinds : int(kindOf(tag));
                scores[token][tag] += agreement * word.kinds[kind] / float(word.count);
            }
        }
}

void appendNames(CapitalRun run, const std::vector<Tag> &tags, const TagChain::Marginals &marginals,
                 std::vector<TaggedName> &names)
{
    for (TaggedName name : namesOf(tags)) {
        for (int token = name.begin; token < name.end; ++token) {
            float kind = 0;
            for (Tag tag = 1; tag < tagCount; ++tag)
                if (kindOf(tag) == name.kind)
                    kind += marginals.tags[token][tag];
            name.confidence = std::min(name.confidence, kind);
        }
        names.push_back({run.begin + name.begin, run.begin + name.end, name.kind, name.confidence});
    }
}

} // namespace

void addScores(const PreparedText &document, const TaggerWeights &weights, std::vector<TagScores> &scores)
{
    WordSums words(document, weights);
    Features features;
    for (const TokenisedText::Sentence &sentence : document.text.sentences)
        for (int token = sentence.begin; token < sentence.end; ++token) {
            if (document.runOf[token] < 0)
                continue;
            Sums sums{};
            for (int offset = -featureReach; offset <= featureReach; ++offset) {
                const int at = token + offset;
                words.add(at < sentence.begin || at >= sentence.end ? -1 : document.wordOf[at], offset, sums);
            }
            features.clear();
            appendContextFeatures(document, sentence, token, features);
            weights.add(features, sums);
            for (int tag = 0; tag < tagStride; ++tag)
                scores[token][tag] += weights.step() * float(sums[tag]);
        }
}

std::vector<TaggedName> namesOf(const std::vector<Tag> &tags)
{
    std::vector<TaggedName> names;
    for (int i = 0; i < int(tags.size()); ++i) {
        if (!begins(tags[i]))
            continue;
        int end = i + 1;
        while (end < int(tags.size()) && goesOn(tags[end - 1]))
            ++end;
        names.push_back({i, end, kindOf(tags[i]), 1});
    }
    return names;
}

std::vector<TagScores> NameTagger::scores(const PreparedText &document) const
{
    TagScores priors{};
    priors[noName] = noNamePrior;
    for (Tag tag = 1; tag < tagCount; ++tag)
        if (kindOf(tag) == NameKind::OtherName)
            priors[tag] = otherNamePrior;
    std::vector<TagScores> scores(document.text.tokens.size(), priors);
    addScores(document, m_weights, scores);
    if (m_delta)
        addScores(document, *m_delta, scores);
    return scores;
}

std::vector<TaggedName> NameTagger::names(const PreparedText &document, std::vector<TagScores> scores) const
{
    const TagChain chain(m_weights.transitions());
    agree(document, chain, scores);
    std::vector<TaggedName> names;
    for (const CapitalRun &run : document.runs) {
        const auto own = ofRun(scores, run);
        const std::vector<Tag> tags = chain.best(own);
        if (std::ranges::any_of(tags, begins))
            appendNames(run, tags, chain.marginals(own, false), names);
    }
    return names;
}

} // namespace parallax
