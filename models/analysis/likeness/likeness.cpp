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
    double lead;   ///< share of the first shingles, which say what is new
};

/// @param isShared by shingle
Shared sharedOf(const Shingles &text, const std::vector<char> &isShared)
{
    size_t found = 0;
    size_t quoted = 0;
    for (size_t i = 0; i < isShared.size(); ++i) {
        found += size_t(isShared[i]);
        quoted += size_t(isShared[i] && text.quoted[i]);
    }
    const size_t lead = std::min(isShared.size(), leadShingles);
    const auto inLead = std::count(isShared.begin(), isShared.begin() + std::ptrdiff_t(lead), 1);
    return {double(found) / double(isShared.size()), found ? double(quoted) / double(found) : 0,
            double(inLead) / double(lead)};
}

template <typename Has> std::vector<char> markShared(const Shingles &text, Has has)
{
    std::vector<char> isShared;
    isShared.reserve(text.hashes.size());
    for (const quint32 hash : text.hashes)
        isShared.push_back(has(hash));
    return isShared;
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

ShingledText::ShingledText(QStringView text)
    : m_text(text)
    , m_shingles(shinglesOf(text))
    , m_sorted(m_shingles.hashes)
    , m_marks(markCount)
{
    std::ranges::sort(m_sorted);
    for (const quint32 hash : m_sorted)
        m_marks[hash % markCount] = true;
}

bool ShingledText::has(quint32 hash) const
{
    return m_marks[hash % markCount] && std::ranges::binary_search(m_sorted, hash);
}

Likeness ShingledText::likenessTo(QStringView other) const
{
    Likeness result;
    const Shingles shingles = shinglesOf(other);
    if (m_shingles.hashes.empty() || shingles.hashes.empty())
        return result;
    std::vector<quint32> common;
    const std::vector<char> inOther = markShared(shingles, [&](quint32 hash) {
        const bool isShared = has(hash);
        if (isShared)
            common.push_back(hash);
        return isShared;
    });
    std::ranges::sort(common);
    const Shared b = sharedOf(shingles, inOther);
    const Shared a = sharedOf(m_shingles, markShared(m_shingles, [&](quint32 hash) {
                                  return std::ranges::binary_search(common, hash);
                              }));
    result.sharedA = a.share;
    result.sharedB = b.share;
    result.quoted = std::min(a.quoted, b.quoted);
    if (m_shingles.text == shingles.text) {
        result.grade = Grade::Exact;
        return result;
    }
    const auto [shorter, longer] = std::minmax({m_shingles.words, shingles.words});
    if (shorter < fewestWords)
        return result;
    if (isNear(result)) {
        result.grade = Grade::Near;
        return result;
    }
    if (shorter < fewestReworded || longer > mostReworded || std::min(a.lead, b.lead) < leastSharedLead)
        return result;
    const Rewording rewording = rewordingOf(m_text, other);
    result.orderedA = rewording.orderedA;
    result.orderedB = rewording.orderedB;
    if (isRewrite(result))
        result.grade = Grade::Rewrite;
    return result;
}

Likeness compare(QStringView a, QStringView b)
{
    return ShingledText(a).likenessTo(b);
}

} // namespace parallax
