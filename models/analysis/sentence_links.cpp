#include "models/analysis/sentence_links.h"

#include "models/analysis/link_candidates.h"

#include <cmath>

namespace parallax {

namespace {

/// The score that links sentences of two texts without a common subject. The nearer the subjects
/// (relatedness()), the lower the score that links, down to a floor. These were chosen on pairs of news
/// articles whose sentences were labelled by the events they share; docs/compare.md has the figures.
constexpr double linkScore = 1.0;
constexpr double linkScoreFall = 2.0; ///< for two texts that are about the same thing altogether
constexpr double lowestLinkScore = 0.08;
/// Two reports of one kind of event share its words; who, where and how many tells them apart.
constexpr double nameWeight = 3.0;
constexpr double lowestPartnerScore = 0.20;
constexpr double lowestRewordedScore = 0.22;
/// A link with less than this share of the best score of either sentence is explained by that one.
constexpr double explainedShare = 0.5;

/// Whether a far better link of either sentence explains what the two have in common: the whole subject's
/// words.
class Explained
{
public:
    Explained(const std::vector<LinkCandidate> &found, size_t sizeA, size_t sizeB)
        : m_bestA(sizeA, 0)
        , m_bestB(sizeB, 0)
    {
        for (const LinkCandidate &c : found) {
            m_bestA[size_t(c.a)] = std::max(m_bestA[size_t(c.a)], c.score);
            m_bestB[size_t(c.b)] = std::max(m_bestB[size_t(c.b)], c.score);
        }
    }
    bool operator()(const LinkCandidate &c) const
    {
        return c.score < explainedShare * std::max(m_bestA[size_t(c.a)], m_bestB[size_t(c.b)]);
    }

private:
    std::vector<double> m_bestA;
    std::vector<double> m_bestB;
};

/// One-to-one, from the best score down; of equal scores, those that stand at the like place in their texts.
std::vector<char> partners(const std::vector<LinkCandidate> &found, double lowest, size_t sizeA, size_t sizeB)
{
    std::vector<size_t> order;
    for (size_t k = 0; k < found.size(); ++k) {
        if (found[k].score >= lowest)
            order.push_back(k);
    }
    const auto distance = [&](const LinkCandidate &c) {
        return std::abs(double(c.a) / double(sizeA) - double(c.b) / double(sizeB));
    };
    std::ranges::stable_sort(order, [&](size_t x, size_t y) {
        if (found[x].score != found[y].score)
            return found[x].score > found[y].score;
        return distance(found[x]) < distance(found[y]);
    });
    std::vector<char> taken(found.size(), 0);
    std::vector<char> takenA(sizeA, 0);
    std::vector<char> takenB(sizeB, 0);
    for (size_t k : order) {
        char &partnerOfA = takenA[size_t(found[k].a)];
        char &partnerOfB = takenB[size_t(found[k].b)];
        if (!partnerOfA && !partnerOfB)
            partnerOfA = partnerOfB = taken[k] = 1;
    }
    return taken;
}

} // namespace

double relatedness(const std::vector<TermedSentence> &a, const std::vector<TermedSentence> &b)
{
    struct Counts
    {
        int inA = 0;
        int inB = 0;
        bool isName = false;
    };
    std::vector<Counts> counts;
    const auto count = [&](const std::vector<TermedSentence> &text, int Counts::*side) {
        for (const TermedSentence &sentence : text) {
            for (const int term : sentence.terms) {
                if (size_t(term) >= counts.size())
                    counts.resize(size_t(term) + 1);
                ++(counts[size_t(term)].*side);
            }
            for (const int name : sentence.names)
                counts[size_t(name)].isName = true;
        }
    };
    count(a, &Counts::inA);
    count(b, &Counts::inB);
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (const Counts &term : counts) {
        const double weight = term.isName ? nameWeight : 1;
        const double x = term.inA ? weight * (1 + std::log(term.inA)) : 0;
        const double y = term.inB ? weight * (1 + std::log(term.inB)) : 0;
        product += x * y;
        squareA += x * x;
        squareB += y * y;
    }
    return product > 0 ? product / std::sqrt(squareA * squareB) : 0;
}

std::vector<SentenceLink> sentenceLinks(const std::vector<TermedSentence> &a,
                                        const std::vector<TermedSentence> &b, const TermWeights &weights,
                                        const Vocabulary &vocabulary)
{
    const double lowest = std::max(lowestLinkScore, linkScore - linkScoreFall * relatedness(a, b));
    const std::vector<LinkCandidate> found = linkCandidates(a, b, weights, lowest);
    const std::vector<char> isPartner =
        partners(found, std::max(lowest, lowestPartnerScore), a.size(), b.size());
    const Explained isExplained(found, a.size(), b.size());
    std::vector<SentenceLink> links;
    links.reserve(found.size());
    for (size_t k = 0; k < found.size(); ++k) {
        const LinkCandidate &c = found[k];
        const bool same = isNearVerbatim(a[size_t(c.a)], b[size_t(c.b)], vocabulary);
        const bool weak = !isPartner[k] && (c.score < lowestRewordedScore || isExplained(c));
        const Relation relation = same ? Relation::Shared : weak ? Relation::Related : Relation::Reworded;
        links.push_back({c.a, c.b, c.score, relation, isPartner[k] != 0});
    }
    std::ranges::sort(links, {}, [](const SentenceLink &link) { return std::pair(link.a, link.b); });
    return links;
}

} // namespace parallax
