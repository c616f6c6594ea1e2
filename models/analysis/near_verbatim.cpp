#include "models/analysis/sentence_links.h"

namespace parallax {

namespace {

constexpr double sameShare = 0.9;
constexpr size_t longestCompared =
    400; ///< words; longer "sentences" (tables, lists) must be the same outright

/// Length of the longest common subsequence.
size_t commonInOrder(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<size_t> row(b.size() + 1, 0);
    for (int word : a) {
        size_t diagonal = 0;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t above = row[j + 1];
            row[j + 1] = word == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

/// Terms of the numbers and negations, sorted.
std::vector<int> meaningTurners(const TermedSentence &sentence, const Vocabulary &vocabulary)
{
    std::vector<int> terms;
    for (int word : sentence.words) {
        if (vocabulary.word(word).turnsMeaning)
            terms.push_back(vocabulary.word(word).term);
    }
    std::ranges::sort(terms);
    return terms;
}

} // namespace

bool isNearVerbatim(const TermedSentence &a, const TermedSentence &b, const Vocabulary &vocabulary)
{
    if (a.words == b.words)
        return true;
    const size_t longer = std::max(a.words.size(), b.words.size());
    const double most = 2.0 * double(std::min(a.words.size(), b.words.size()));
    const double sum = double(a.words.size() + b.words.size());
    if (longer > longestCompared || most < sameShare * sum)
        return false;
    return 2.0 * double(commonInOrder(a.words, b.words)) >= sameShare * sum
        && meaningTurners(a, vocabulary) == meaningTurners(b, vocabulary);
}

} // namespace parallax
