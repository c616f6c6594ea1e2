#include "models/analysis/claims/harm_groups.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

constexpr std::size_t mostCandidates = 400; ///< of one place; more days than any project compares
constexpr double nearly = 0.05;
constexpr double leastNear = 1; ///< 2 and 3 are no nearly equal numbers
constexpr double farthestRatio = 3;

/// "1,102", whatever the locale of the program.
const QLocale &numberLocale()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english;
}

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
                                         u"\\b.*?)(?:, (\\d{1,2} [A-Z][a-z]+ \\d{4}))?$"_s);
    const auto match = harm.match(wording);
    if (!match.hasMatch())
        return std::nullopt;
    HarmKey key{match.captured(2), match.captured(3), {}, {}};
    key.persons[0] = key.persons[0].toUpper();
    if (match.hasCaptured(4))
        key.day = QLocale::c().toDate(match.captured(4), u"d MMMM yyyy"_s);
    if (match.hasCaptured(1)) {
        bool isNumber = false;
        const double number = numberLocale().toDouble(match.captured(1), &isNumber);
        if (!isNumber)
            return std::nullopt;
        key.number = number;
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
    m_byWording.insert(wording.toLower(), m_groups.size());
    m_byWhat[key->what].push_back(m_groups.size());
    m_groups.push_back(std::move(group));
}

std::optional<double> HarmGroups::distance(const Group &group, const HarmKey &key,
                                           const ClaimFinding &claim) const
{
    const std::optional<double> &value = claim.statement.value;
    const bool isSame =
        value && std::ranges::any_of(group.values, [&](double known) { return areNear(known, *value); });
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
    double ratio = 1;
    for (const double known : group.values)
        ratio = value && *value > 0 && known > 0 ? std::max(known / *value, *value / known) : 1;
    constexpr double another = 100;
    return ratio > farthestRatio ? std::nullopt : std::optional(another + closeness + ratio);
}

/// The second number of a place and day has it in its wording.
QString HarmGroups::freeWording(const HarmKey &key, const ClaimFinding &claim) const
{
    if (!m_byWording.contains(claim.wording.toLower()) || !claim.statement.value)
        return claim.wording;
    return numberLocale().toString(*claim.statement.value, 'f', QLocale::FloatingPointShortest) + u' '
        + key.persons.toLower() + claim.wording.sliced(key.persons.size());
}

QString HarmGroups::wordingOf(const ClaimFinding &claim)
{
    const std::optional<HarmKey> key = harmKeyOf(claim.wording);
    if (!key)
        return claim.wording;
    std::optional<std::size_t> best;
    double least = 0;
    for (const std::size_t place : m_byWhat.value(key->what)) {
        const std::optional<double> here = distance(m_groups[place], *key, claim);
        if (here && (!best || *here < least)) {
            best = place;
            least = *here;
        }
    }
    if (!best) {
        const QString wording = freeWording(*key, claim);
        const auto known = m_byWording.constFind(wording.toLower());
        if (known != m_byWording.cend() || m_byWhat[key->what].size() >= mostCandidates)
            return wording;
        best = m_groups.size();
        m_byWording.insert(wording.toLower(), *best);
        m_byWhat[key->what].push_back(*best);
        m_groups.push_back({wording, *key, claim.saysDay, {}});
    }
    Group &group = m_groups[*best];
    if (const std::optional<double> &value = claim.statement.value) {
        group.text = m_text;
        if (!std::ranges::contains(group.values, *value))
            group.values.push_back(*value);
    }
    return group.wording;
}

} // namespace parallax::claims
