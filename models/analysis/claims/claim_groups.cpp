#include "models/analysis/claims/claim_groups.h"

#include "models/analysis/function_words.h"
#include "models/text/words.h"

#include <QMap>

#include <algorithm>

namespace parallax {

namespace {

constexpr double leastAlike = 0.5;
constexpr std::size_t mostGroups = 400; ///< of one stem; a word of more groups says little

} // namespace

void ClaimGroups::know(const QString &wording)
{
    m_harms.know(wording);
    if (!m_byWording.contains(wording.toLower()))
        add(wording, stemsOf(wording));
}

QString ClaimGroups::wordingOf(const ClaimFinding &claim)
{
    if (claim.sort == ClaimSort::Harm)
        return m_harms.wordingOf(claim);
    const auto same = m_byWording.constFind(claim.wording.toLower());
    if (same != m_byWording.cend())
        return m_groups[*same].wording;
    const Stems stems = stemsOf(claim.wording);
    if (const auto group = nearest(stems))
        return m_groups[*group].wording;
    add(claim.wording, stems);
    return claim.wording;
}

ClaimGroups::Stems ClaimGroups::stemsOf(const QString &wording) const
{
    Stems stems;
    const QString lower = wording.toLower();
    for (const Utf16Range &range : wordRanges(lower)) {
        const QString word = lower.sliced(range.start, range.length());
        if (!isFunctionWord(word))
            stems.all.push_back(quint32(qHash(m_stemmer.stem(word), 0)));
    }
    if (!stems.all.empty())
        stems.first = stems.all.front();
    std::ranges::sort(stems.all);
    const auto rest = std::ranges::unique(stems.all);
    stems.all.erase(rest.begin(), rest.end());
    return stems;
}

std::optional<std::size_t> ClaimGroups::nearest(const Stems &stems) const
{
    QMap<std::size_t, int> shared;
    for (const quint32 stem : stems.all) {
        const auto groups = m_byStem.constFind(stem);
        if (groups != m_byStem.cend() && groups->size() < mostGroups)
            for (const std::size_t group : *groups)
                ++shared[group];
    }
    std::optional<std::size_t> best;
    double most = leastAlike;
    for (const auto &[group, count] : shared.asKeyValueRange()) {
        if (m_groups[group].firstStem != stems.first)
            continue; // "Turkey attacked Syria" has the words of "Syria attacked Turkey"
        const double alike = 2.0 * count / double(int(stems.all.size()) + m_groups[group].stems);
        if (count >= 3 && alike >= most && (!best || alike > most)) {
            best = group;
            most = alike;
        }
    }
    return best;
}

void ClaimGroups::add(const QString &wording, const Stems &stems)
{
    m_byWording.insert(wording.toLower(), m_groups.size());
    for (const quint32 stem : stems.all)
        if (std::vector<std::size_t> &groups = m_byStem[stem]; groups.size() < mostGroups)
            groups.push_back(m_groups.size());
    m_groups.push_back({wording, stems.first, int(stems.all.size())});
}

} // namespace parallax
