#include "models/analysis/likeness/likeness.h"

#include "models/analysis/likeness/rewording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr qsizetype fewestWords = 12;
constexpr qsizetype fewestReworded = 60;
constexpr size_t leadShingles = 60;
/// An outlet's background paragraphs stand under many of its articles; then the leads have nothing in common.
constexpr double leastSharedLead = 0.1;
constexpr qsizetype mostReworded = 20'000; ///< words
constexpr double nearOfBoth = 0.5;
constexpr double nearOfOne = 0.8;

/// Shingles of one text that stand in the other one.
struct Shared
{
    double share;
    double quoted; ///< of these
};

std::vector<quint32> sorted(std::vector<quint32> hashes)
{
    std::ranges::sort(hashes);
    return hashes;
}

Shared shared(const Shingles &text, const std::vector<quint32> &other)
{
    size_t found = 0;
    size_t quoted = 0;
    for (size_t i = 0; i < text.hashes.size(); ++i) {
        if (!std::ranges::binary_search(other, text.hashes[i]))
            continue;
        ++found;
        quoted += size_t(text.quoted[i]);
    }
    return {double(found) / double(text.hashes.size()), found ? double(quoted) / double(found) : 0};
}

/// The share of a text's first shingles, which say what is new, that stand in the other one.
double sharedLead(const Shingles &text, const std::vector<quint32> &other)
{
    const size_t lead = std::min(text.hashes.size(), leadShingles);
    const auto end = text.hashes.begin() + std::ptrdiff_t(lead);
    return double(std::count_if(text.hashes.begin(), end,
                                [&](quint32 hash) { return std::ranges::binary_search(other, hash); }))
        / double(lead);
}

bool isNear(const Likeness &likeness)
{
    return std::min(likeness.sharedA, likeness.sharedB) >= nearOfBoth
        || std::max(likeness.sharedA, likeness.sharedB) >= nearOfOne;
}

/// Chosen by reading pairs of news articles: independent reports of one event share 0.05 of their shingles
/// and tell a third of their sentences in the same order, rewrites share 0.2 and tell most of them so.
bool isRewrite(const Likeness &likeness)
{
    const double ownWords = 1 - likeness.quoted;
    const auto [leastShared, mostShared] =
        std::minmax({likeness.sharedA * ownWords, likeness.sharedB * ownWords});
    const auto [leastOrdered, mostOrdered] = std::minmax({likeness.orderedA, likeness.orderedB});
    const bool isWholePiece =
        leastShared >= 0.15 && mostShared >= 0.25 && leastOrdered >= 0.5 && mostOrdered >= 0.65;
    const bool isShortened = mostShared >= 0.4 && mostOrdered >= 0.8;
    return isWholePiece || isShortened;
}

} // namespace

QString toString(Grade grade)
{
    switch (grade) {
    case Grade::None:
        return {};
    case Grade::Rewrite:
        return u"rewrite"_s;
    case Grade::Near:
        return u"near"_s;
    case Grade::Exact:
        return u"exact"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Likeness compare(QStringView a, const Shingles &shinglesA, QStringView b, const Shingles &shinglesB)
{
    Likeness result;
    if (shinglesA.hashes.empty() || shinglesB.hashes.empty())
        return result;
    const std::vector<quint32> sortedA = sorted(shinglesA.hashes);
    const std::vector<quint32> sortedB = sorted(shinglesB.hashes);
    const Shared inA = shared(shinglesA, sortedB);
    const Shared inB = shared(shinglesB, sortedA);
    result.sharedA = inA.share;
    result.sharedB = inB.share;
    result.quoted = std::min(inA.quoted, inB.quoted);
    if (shinglesA.text == shinglesB.text) {
        result.grade = Grade::Exact;
        return result;
    }
    if (std::min(shinglesA.words, shinglesB.words) < fewestWords)
        return result;
    if (isNear(result)) {
        result.grade = Grade::Near;
        return result;
    }
    const auto [shorter, longer] = std::minmax({shinglesA.words, shinglesB.words});
    if (shorter < fewestReworded || longer > mostReworded)
        return result;
    if (std::min(sharedLead(shinglesA, sortedB), sharedLead(shinglesB, sortedA)) < leastSharedLead)
        return result;
    const Rewording rewording = rewordingOf(a, b);
    result.orderedA = rewording.orderedA;
    result.orderedB = rewording.orderedB;
    if (isRewrite(result))
        result.grade = Grade::Rewrite;
    return result;
}

Likeness compare(QStringView a, QStringView b)
{
    return compare(a, shinglesOf(a), b, shinglesOf(b));
}

} // namespace parallax
