#include "models/analysis/link_candidates.h"

namespace parallax {

namespace {

/// A term in more sentences than this finds no candidates, so that repetitive texts stay fast.
constexpr size_t mostCandidatesOfATerm = 500;

bool byPlace(const LinkCandidate &x, const LinkCandidate &y)
{
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
}

double weightOf(const TermedSentence &sentence, const TermWeights &weights)
{
    double sum = 0;
    for (int term : sentence.terms)
        sum += weights[term];
    return sum;
}

std::vector<double> weightsOf(const std::vector<TermedSentence> &sentences, const TermWeights &weights)
{
    std::vector<double> result;
    result.reserve(sentences.size());
    for (const TermedSentence &sentence : sentences)
        result.push_back(weightOf(sentence, weights));
    return result;
}

/// Weighted Dice coefficients of the pairs that share a term, at least `lowest`, by a, then b.
std::vector<LinkCandidate> scored(const std::vector<TermedSentence> &a, const std::vector<TermedSentence> &b,
                                  const TermWeights &weights, double lowest)
{
    QHash<int, std::vector<int>> having; // sentences of b by term
    for (size_t j = 0; j < b.size(); ++j) {
        for (int term : b[j].terms)
            having[term].push_back(int(j));
    }
    // Each pair counts as if one rare word more stood in it and wasn't shared: a common word makes little of
    // two sentences of three words.
    const double doubt = weights.ofRarest();
    const std::vector<double> weightsA = weightsOf(a, weights);
    const std::vector<double> weightsB = weightsOf(b, weights);
    std::vector<double> common(b.size(), 0);
    std::vector<int> touched;
    std::vector<LinkCandidate> result;
    for (size_t i = 0; i < a.size(); ++i) {
        for (int term : a[i].terms) {
            const auto found = having.constFind(term);
            if (found == having.cend() || found->size() > mostCandidatesOfATerm)
                continue;
            for (int j : *found) {
                if (common[size_t(j)] == 0)
                    touched.push_back(j);
                common[size_t(j)] += weights[term];
            }
        }
        std::ranges::sort(touched);
        for (int j : touched) {
            const double both = weightsA[i] + weightsB[size_t(j)];
            const bool same = a[i].terms == b[size_t(j)].terms;
            const double score = same ? 1 : 2 * common[size_t(j)] / (both + doubt);
            if (score >= lowest)
                result.push_back({int(i), j, score});
            common[size_t(j)] = 0;
        }
        touched.clear();
    }
    return result;
}

/// Sentences with the same words, where scored() can't see them: without a term of their own, or with
/// none that is rare enough.
void addSameWords(std::vector<LinkCandidate> &found, const std::vector<TermedSentence> &a,
                  const std::vector<TermedSentence> &b)
{
    QHash<QByteArrayView, int> places;
    const auto key = [](const TermedSentence &sentence) {
        return QByteArrayView(reinterpret_cast<const char *>(sentence.words.data()),
                              qsizetype(sentence.words.size() * sizeof(int)));
    };
    for (size_t j = b.size(); j-- > 0;) {
        if (!b[j].words.empty())
            places.insert(key(b[j]), int(j));
    }
    const size_t known = found.size(); // these are sorted
    for (size_t i = 0; i < a.size(); ++i) {
        const auto place = places.constFind(key(a[i]));
        if (a[i].words.empty() || place == places.cend())
            continue;
        const auto end = found.begin() + std::ptrdiff_t(known);
        if (!std::binary_search(found.begin(), end, LinkCandidate{int(i), *place, 1.0}, byPlace))
            found.push_back({int(i), *place, 1.0});
    }
}

} // namespace

std::vector<LinkCandidate> linkCandidates(const std::vector<TermedSentence> &a,
                                          const std::vector<TermedSentence> &b, const TermWeights &weights,
                                          double lowest)
{
    std::vector<LinkCandidate> found = scored(a, b, weights, lowest);
    addSameWords(found, a, b);
    return found;
}

} // namespace parallax
