#include "models/analysis/likeness/find_likenesses.h"

#include "models/analysis/likeness/quoted_ranges.h"

#include <limits>

namespace parallax {

namespace {

bool isBetter(const Likeness &one, const Likeness &other)
{
    if (one.grade != other.grade)
        return one.grade > other.grade;
    return one.similarity() > other.similarity();
}

/// Less is a name or a standing phrase within quotation marks.
bool isSharedQuotation(const Likeness &likeness)
{
    return likeness.isMostlyQuotation() && std::max(likeness.sharedA, likeness.sharedB) >= 0.1;
}

/// About so many words of a text stand in quotations; of scripts without spaces every character is one.
qsizetype quotedWords(QStringView text)
{
    constexpr char16_t firstUnspaced = 0x0e00; // Thai
    qsizetype words = 0;
    for (const Utf16Range &range : quotedRanges(text)) {
        ++words;
        for (const QChar c : text.sliced(range.start, range.length()))
            words += c == u' ' || c.unicode() >= firstUnspaced;
    }
    return words;
}

bool isWorthTelling(const Likeness &likeness)
{
    return likeness.grade != Grade::None || isSharedQuotation(likeness);
}

Likeness sameWords()
{
    Likeness likeness;
    likeness.grade = Grade::Exact;
    likeness.sharedA = likeness.sharedB = 1;
    return likeness;
}

} // namespace

std::optional<Likeness> likenessBetween(QStringView a, QStringView b)
{
    const Likeness likeness = compare(a, b);
    return isWorthTelling(likeness) ? std::optional(likeness) : std::nullopt;
}

std::optional<LikeEarlier> likeEarlier(const LikenessIndex &index, const Signature &signature,
                                       QStringView text, const TextOf &textOf, std::optional<int> number)
{
    const int before = number.value_or(index.size());
    if (const std::optional<int> same = index.sameAs(signature); same && *same < before)
        return LikeEarlier{*same, sameWords()};
    std::optional<LikeEarlier> best;
    std::optional<ShingledText> compared;
    for (const int candidate : index.candidates(signature, quotedWords(text))) {
        if (candidate >= before)
            continue;
        if (!compared)
            compared.emplace(text);
        const QString earlier = textOf(candidate);
        const Likeness likeness = compared->likenessTo(earlier);
        if (isWorthTelling(likeness) && (!best || isBetter(likeness, best->likeness)))
            best = LikeEarlier{candidate, likeness};
    }
    return best;
}

std::vector<std::optional<LikeEarlier>> findLikenesses(std::span<const Signature> signatures,
                                                       const TextOf &textOf)
{
    LikenessIndex index;
    std::vector<std::optional<LikeEarlier>> result;
    result.reserve(signatures.size());
    for (size_t i = 0; i < signatures.size(); ++i) {
        const bool mayBeLike = index.sameAs(signatures[i])
            || !index.candidates(signatures[i], std::numeric_limits<int>::max(), 1).empty();
        result.push_back(mayBeLike ? likeEarlier(index, signatures[i], textOf(int(i)), textOf)
                                   : std::nullopt);
        if (result.back() && result.back()->likeness.grade == Grade::None)
            result.back().reset();
        index.add(signatures[i]);
    }
    return result;
}

} // namespace parallax
