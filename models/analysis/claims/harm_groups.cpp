#include "models/analysis/claims/harm_groups.h"

#include "models/analysis/name_day.h"
#include "models/text/numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

constexpr std::size_t mostOfOneDay = 100; ///< and place; more than any day of a war has
constexpr double nearly = 0.05;
constexpr double leastNear = 1; ///< 2 and 3 are no nearly equal numbers
constexpr double farthestRatio = 3;

bool isFightersName(const QString &persons)
{
    return persons == "Rebels"_L1 || persons == "Militants"_L1 || persons == "Fighters"_L1
        || persons == "Insurgents"_L1;
}

/// Who may be called the same people by another outlet.
bool canBeTheSame(const QString &one, const QString &other)
{
    const QLatin1StringView families = "Families"_L1; // six of them aren't six people
    const bool anyone = one == "People"_L1 || other == "People"_L1;
    return one == other || (anyone && one != families && other != families)
        || (isFightersName(one) && isFightersName(other));
}

bool areNear(double one, double other)
{
    const double apart = std::abs(one - other);
    return apart == 0 || (apart >= leastNear && apart <= nearly * std::max(one, other));
}

/// @param values ascending
bool hasNear(const std::vector<double> &values, double value)
{
    const auto same = std::ranges::lower_bound(values, value);
    const auto more = std::ranges::lower_bound(values, value + leastNear);
    const auto notLess = std::ranges::upper_bound(values, value - leastNear);
    return (same != values.end() && *same == value) || (more != values.end() && areNear(*more, value))
        || (notLess != values.begin() && areNear(*std::prev(notLess), value));
}

/// How many times the least of all numbers the largest is; 1 where nothing is to compare.
double ratioWith(const std::vector<double> &values, std::optional<double> value)
{
    if (values.empty() || !value)
        return 1;
    const double least = std::min(values.front(), *value);
    return least > 0 ? std::max(values.back(), *value) / least : 1;
}

constexpr int mostDaysApart = 3; ///< that daysApart() gives

/// Days apart that two reports of one event may be: publication lags, and nights have two dates.
int daysApart(int sayTheirDay, bool sameNumber)
{
    if (sayTheirDay < 2)
        return 2 + sayTheirDay;
    return sameNumber ? 1 : 0;
}

} // namespace

std::optional<HarmKey> harmKeyOf(const QString &wording)
{
    static const QRegularExpression harm(u"^(?:([\\d,.]+) )?(\\w+) (were (?:killed or "
                                         u"wounded|killed|wounded|displaced|arrested|missing|abducted)"
                                         u"\\b.*)$"_s);
    const UndatedName parted = undated(wording);
    const auto match = harm.match(parted.name);
    if (!match.hasMatch())
        return std::nullopt;
    HarmKey key{match.captured(2), match.captured(3), parted.day, {}};
    key.persons[0] = key.persons[0].toUpper();
    if (match.hasCaptured(1)) {
        key.number = numberFrom(match.captured(1));
        if (!key.number)
            return std::nullopt;
    }
    return key;
}

void HarmGroups::know(const QString &wording)
{
    std::optional<HarmKey> key = harmKeyOf(wording);
    if (!key || m_byWording.contains(wording.toLower()))
        return;
    Group group{wording, *key, false, {}};
    if (key->number)
        group.values.push_back(*key->number);
    add(std::move(group));
}

HarmGroups::Place HarmGroups::placeOf(const HarmKey &key, int daysLater)
{
    return {key.what, key.day.isValid() ? key.day.addDays(daysLater).toJulianDay() : key.day.toJulianDay()};
}

bool HarmGroups::add(Group group)
{
    std::vector<std::size_t> &some = m_byPlace[placeOf(group.key)];
    if (some.size() >= mostOfOneDay)
        return false;
    some.push_back(m_groups.size());
    m_byWording.insert(group.wording.toLower(), m_groups.size());
    m_groups.push_back(std::move(group));
    return true;
}

std::optional<double> HarmGroups::distance(const Group &group, const HarmKey &key,
                                           const ClaimFinding &claim) const
{
    const std::optional<double> &value = claim.statement.value;
    const double ratio = ratioWith(group.values, value);
    if (ratio > farthestRatio)
        return std::nullopt;
    const bool isSame = value && hasNear(group.values, *value);
    const bool isSamePeople = group.key.persons == key.persons;
    if (isSame ? !canBeTheSame(group.key.persons, key.persons) : !isSamePeople)
        return std::nullopt;
    if (group.key.day.isValid() != key.day.isValid())
        return std::nullopt;
    const auto days = key.day.isValid() ? std::abs(group.key.day.daysTo(key.day)) : 0;
    if (days > daysApart(int(group.saysDay) + int(claim.saysDay), isSame))
        return std::nullopt;
    constexpr double strangers = 0.5; // then nearer days, then people of the same name
    const double closeness = double(days) + (isSamePeople ? 0 : strangers);
    if (isSame)
        return closeness;
    if (value && group.text == m_text && !group.values.empty())
        return std::nullopt;
    constexpr double another = 100;
    return another + closeness + ratio;
}

std::optional<std::size_t> HarmGroups::nearest(const HarmKey &key, const ClaimFinding &claim) const
{
    std::optional<std::pair<double, std::size_t>> best;
    const int reach = key.day.isValid() ? mostDaysApart : 0;
    for (int days = -reach; days <= reach; ++days) {
        const auto some = m_byPlace.constFind(placeOf(key, days));
        if (some == m_byPlace.cend())
            continue;
        for (const std::size_t at : *some) {
            const std::optional<double> here = distance(m_groups[at], key, claim);
            if (here && (!best || std::pair(*here, at) < *best))
                best = {*here, at};
        }
    }
    return best.transform([](const auto &found) { return found.second; });
}

QString HarmGroups::wordingOf(const ClaimFinding &claim)
{
    const std::optional<HarmKey> key = harmKeyOf(claim.wording);
    if (!key)
        return claim.wording;
    const std::optional<double> &value = claim.statement.value;
    std::optional<std::size_t> best = nearest(*key, claim);
    if (!best) {
        const QString numbered = value
            ? numberText(*value) + u' ' + key->persons.toLower() + claim.wording.sliced(key->persons.size())
            : claim.wording;
        const bool isTaken = m_byWording.contains(claim.wording.toLower());
        const QString wording = isTaken ? numbered : claim.wording;
        if (const auto known = m_byWording.constFind(wording.toLower()); known != m_byWording.cend())
            return m_groups[*known].wording;
        if (!add({wording, *key, claim.saysDay, {}}))
            return numbered;
        best = m_groups.size() - 1;
    }
    Group &group = m_groups[*best];
    if (value) {
        group.text = m_text;
        const auto at = std::ranges::lower_bound(group.values, *value);
        if (at == group.values.end() || *at != *value)
            group.values.insert(at, *value);
    }
    return group.wording;
}

} // namespace parallax::claims
