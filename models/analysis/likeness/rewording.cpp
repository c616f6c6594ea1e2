#include "models/analysis/likeness/rewording.h"

#include "models/analysis/likeness/quoted_ranges.h"
#include "models/analysis/link_candidates.h"

namespace parallax {

namespace {

constexpr double lowestScore = 0.25;

/// The sentences of a text that aren't mostly a quotation.
std::vector<TermedSentence> ownSentences(QStringView text, Vocabulary &vocabulary)
{
    std::vector<TermedSentence> sentences = termedSentences(text, vocabulary);
    const std::vector<Span> quotations = toSpans(text, quotedRanges(text));
    size_t next = 0;
    std::erase_if(sentences, [&](const TermedSentence &sentence) {
        while (next < quotations.size() && quotations[next].end() <= sentence.span.start())
            ++next;
        qsizetype quoted = 0;
        for (size_t i = next; i < quotations.size() && quotations[i].start() < sentence.span.end(); ++i)
            quoted += std::min(quotations[i].end(), sentence.span.end())
                - std::max(quotations[i].start(), sentence.span.start());
        return 2 * quoted >= sentence.span.length();
    });
    return sentences;
}

/// The numbers and negations of a sentence, as terms in order.
std::vector<int> meaningTurners(const TermedSentence &sentence, const Vocabulary &vocabulary)
{
    std::vector<int> terms;
    for (const int word : sentence.words) {
        if (vocabulary.word(word).turnsMeaning)
            terms.push_back(vocabulary.word(word).term);
    }
    std::ranges::sort(terms);
    return terms;
}

/// Whether each sentence gives a number that the other one doesn't: reports of two attacks in one outlet's
/// words.
bool contradict(const TermedSentence &a, const TermedSentence &b, const Vocabulary &vocabulary)
{
    const std::vector<int> inA = meaningTurners(a, vocabulary);
    const std::vector<int> inB = meaningTurners(b, vocabulary);
    return !std::ranges::includes(inA, inB) && !std::ranges::includes(inB, inA);
}

/// Heaviest chains that end at or before a sentence of B: a Fenwick tree of maxima.
class Chains
{
public:
    struct Best
    {
        double weight = 0;
        int pair = -1; ///< the chain's last
    };
    explicit Chains(size_t sentences)
        : m_tree(sentences + 1)
    { }
    Best before(int b) const
    {
        Best best;
        for (int i = b; i > 0; i -= i & -i) {
            if (m_tree[size_t(i)].weight > best.weight)
                best = m_tree[size_t(i)];
        }
        return best;
    }
    void add(int b, Best chain)
    {
        for (size_t i = size_t(b) + 1; i < m_tree.size(); i += i & (~i + 1)) {
            if (chain.weight > m_tree[i].weight)
                m_tree[i] = chain;
        }
    }

private:
    std::vector<Best> m_tree;
};

/// @param pairs by a, then b
std::vector<LinkCandidate> heaviestChain(const std::vector<LinkCandidate> &pairs,
                                         const std::vector<TermedSentence> &a,
                                         const std::vector<TermedSentence> &b)
{
    Chains chains(b.size());
    std::vector<Chains::Best> before(pairs.size());
    for (size_t k = 0; k < pairs.size();) {
        size_t end = k;
        for (; end < pairs.size() && pairs[end].a == pairs[k].a; ++end)
            before[end] = chains.before(pairs[end].b);
        for (; k < end; ++k) {
            const double words =
                double(a[size_t(pairs[k].a)].words.size() + b[size_t(pairs[k].b)].words.size());
            chains.add(pairs[k].b, {before[k].weight + pairs[k].score * words, int(k)});
        }
    }
    std::vector<LinkCandidate> chain;
    for (int k = chains.before(int(b.size())).pair; k >= 0; k = before[size_t(k)].pair)
        chain.push_back(pairs[size_t(k)]);
    return chain;
}

double wordsOf(const std::vector<TermedSentence> &sentences)
{
    size_t words = 0;
    for (const TermedSentence &sentence : sentences)
        words += sentence.words.size();
    return double(words);
}

} // namespace

Rewording rewordingOf(QStringView a, QStringView b)
{
    Vocabulary vocabulary;
    const std::vector<TermedSentence> sentencesA = ownSentences(a, vocabulary);
    const std::vector<TermedSentence> sentencesB = ownSentences(b, vocabulary);
    const TermWeights weights({&sentencesA, &sentencesB}, vocabulary.termCount());
    std::vector<LinkCandidate> pairs = linkCandidates(sentencesA, sentencesB, weights, lowestScore);
    std::erase_if(pairs, [&](const LinkCandidate &pair) {
        return contradict(sentencesA[size_t(pair.a)], sentencesB[size_t(pair.b)], vocabulary);
    });
    std::ranges::sort(pairs, {}, [](const LinkCandidate &pair) { return std::pair(pair.a, pair.b); });
    double inA = 0;
    double inB = 0;
    for (const LinkCandidate &pair : heaviestChain(pairs, sentencesA, sentencesB)) {
        inA += double(sentencesA[size_t(pair.a)].words.size());
        inB += double(sentencesB[size_t(pair.b)].words.size());
    }
    return {inA / std::max(1.0, wordsOf(sentencesA)), inB / std::max(1.0, wordsOf(sentencesB))};
}

} // namespace parallax
