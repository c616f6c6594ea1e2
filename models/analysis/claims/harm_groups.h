#pragma once

#include "models/analysis/claims/stated_claim.h"

#include <QDate>
#include <QHash>

namespace parallax::claims {

/// What a claim about people harmed says, taken from its wording: "Civilians were killed in Ismere, 4
/// November 2024".
struct HarmKey
{
    QString persons; ///< "Civilians"
    QString what;    ///< "were killed in Ismere", with anything that isn't a day: "… since 2011"
    QDate day;
    std::optional<double> number; ///< where the wording has one: "12 civilians were killed …"
};
/// Nothing for other claims.
std::optional<HarmKey> harmKeyOf(const QString &wording);

/// Which claim a number of people harmed is of, over many articles fed one after the other. One article's
/// different numbers are different claims: it tells of several events, or of a war beside one of its days.
/// Another article's number joins the claim of the same place and about the same day that has the same number
/// or nearly (a twentieth), also where one of them says "people" (unless the other says "families") or both
/// mean fighters ("rebels", "militants"). Else it joins one of the same people whose least and largest number
/// are within a factor of three of it, the nearest by day and number together. Time grows with the claims of
/// one place and week.
class HarmGroups
{
public:
    void know(const QString &wording); ///< a claim that is there already
    void beginText() { ++m_text; }
    /// The wording of the claim's group, with its number where another group has the wording without.
    QString wordingOf(const ClaimFinding &claim);

private:
    struct Group
    {
        QString wording;
        HarmKey key;
        bool saysDay;               ///< in the text itself, not by its publication
        std::vector<double> values; ///< ascending, each once
        int text = 0;               ///< that gave the last value
    };
    using Place = std::pair<QString, qint64>; ///< what happened where, and the Julian day
    static Place placeOf(const HarmKey &key, int daysLater = 0);
    /// The group that a claim fits best, the first of equals.
    std::optional<std::size_t> nearest(const HarmKey &key, const ClaimFinding &claim) const;
    /// How well a claim fits a group; the least is the best. Nothing where it doesn't.
    std::optional<double> distance(const Group &group, const HarmKey &key, const ClaimFinding &claim) const;
    /// False where there are too many of one place and day: then it isn't found again.
    bool add(Group group);

    std::vector<Group> m_groups;
    QHash<Place, std::vector<std::size_t>> m_byPlace; ///< groups, ascending
    QHash<QString, std::size_t> m_byWording;
    int m_text = 1;
};

} // namespace parallax::claims
