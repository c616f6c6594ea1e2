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
/// Another article's number joins the claim that has the same number or nearly (a twentieth), of the same
/// place and about the same day, whoever the dead are said to be ("rebels", "militants"; "people"); else the
/// nearest one within a factor of three, of the same people.
class HarmGroups
{
public:
    void know(const QString &wording); ///< a claim that is there already
    void beginText() { ++m_text; }
    QString wordingOf(const ClaimFinding &claim);

private:
    struct Group
    {
        QString wording;
        HarmKey key;
        bool saysDay; ///< in the text itself, not by its publication
        std::vector<double> values;
        int text = 0; ///< that gave the last value
    };
    /// How well a claim fits a group; the least is the best. Nothing where it doesn't.
    std::optional<double> distance(const Group &group, const HarmKey &key, const ClaimFinding &claim) const;
    QString freeWording(const HarmKey &key, const ClaimFinding &claim) const;

    std::vector<Group> m_groups;
    QHash<QString, std::vector<std::size_t>> m_byWhat;
    QHash<QString, std::size_t> m_byWording;
    int m_text = 1;
};

} // namespace parallax::claims
