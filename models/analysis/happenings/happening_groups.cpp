#include "models/analysis/happenings/happening_groups.h"

#include "models/analysis/function_words.h"
#include "models/analysis/happenings/event_verbs.h"
#include "models/analysis/name_day.h"
#include "models/text/words.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr double leastAlikeWithVerb = 0.5;
constexpr double leastAlikeWithout = 0.75;
constexpr std::size_t mostOfOneDay = 1'000; ///< compared with; a day of more is a list

void sortOnce(std::vector<quint32> &stems)
{
    std::ranges::sort(stems);
    const auto rest = std::ranges::unique(stems);
    stems.erase(rest.begin(), rest.end());
}

int countCommon(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    int count = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        count += *one == *other;
        const bool isBehind = *one <= *other;
        other += *other <= *one;
        one += isBehind;
    }
    return count;
}

bool holdsDay(const PartialDate &date, const PartialDate &day)
{
    return date.startMs() <= day.startMs() && day.endMs() <= date.endMs();
}

bool isVague(const std::optional<PartialDate> &date)
{
    return !date || date->precision() < DatePrecision::Day;
}

std::int64_t dayKey(const PartialDate &date)
{
    return date.date().toJulianDay();
}

} // namespace

void HappeningGroups::know(const QString &name, std::optional<PartialDate> happened)
{
    if (!m_byName.contains(name.toLower()))
        add({name, happened, true}, wordsOf(undated(name).name));
}

HappeningGroups::Event HappeningGroups::eventOf(const HappeningFinding &happening)
{
    const QString name = happening.name();
    Words words = wordsOf(happening.words + u' ' + happening.actors.join(u' '));
    words.verbs = wordsOf(happening.words).verbs;
    const std::vector<std::size_t> &ofDay = m_byDay[dayKey(happening.happened)];
    for (const std::vector<std::size_t> *some : {&ofDay, &std::as_const(m_vague)})
        for (const std::size_t group : *some)
            if (isAlike(m_groups[group], words, happening.happened))
                return m_groups[group].event;
    if (!happening.title.isEmpty()) // holds the day: alike in name is alike
        if (const auto known = m_byName.constFind(name.toLower()); known != m_byName.cend())
            return m_groups[*known].event;
    return add({freeName(name, happening.happened), happening.happened, false}, std::move(words));
}

HappeningGroups::Words HappeningGroups::wordsOf(const QString &text) const
{
    Words words;
    const QString lower = text.toLower();
    for (const Utf16Range &range : wordRanges(lower)) {
        const QString word = lower.sliced(range.start, range.length());
        if (isFunctionWord(word))
            continue;
        words.stems.push_back(quint32(qHash(m_stemmer.stem(word), 0)));
        if (happenings::isEventVerb(word))
            words.verbs.push_back(words.stems.back());
    }
    sortOnce(words.stems);
    sortOnce(words.verbs);
    return words;
}

bool HappeningGroups::isAlike(const Group &group, const Words &words, const PartialDate &day)
{
    if (group.event.happened && !holdsDay(*group.event.happened, day)
        && !holdsDay(day, *group.event.happened))
        return false;
    const double least = countCommon(group.words.verbs, words.verbs) ? leastAlikeWithVerb : leastAlikeWithout;
    const int shared = countCommon(group.words.stems, words.stems);
    // An analyst's name is short: "Fall of Ismere" is told by a clause that holds most of its words.
    const std::size_t all =
        group.event.isKnown ? 2 * group.words.stems.size() : group.words.stems.size() + words.stems.size();
    return shared >= 2 && 2.0 * shared >= least * double(all);
}

HappeningGroups::Event HappeningGroups::add(Event event, Words words)
{
    const std::size_t at = m_groups.size();
    m_byName.insert(event.name.toLower(), at);
    std::vector<std::size_t> &some = isVague(event.happened) ? m_vague : m_byDay[dayKey(*event.happened)];
    if (some.size() < mostOfOneDay)
        some.push_back(at);
    m_groups.push_back({std::move(event), std::move(words)});
    return m_groups.back().event;
}

QString HappeningGroups::freeName(const QString &name, const PartialDate &day) const
{
    if (!m_byName.contains(name.toLower()))
        return name;
    const QString dated = QStringLiteral("%1 (%2)").arg(name, day.toShortText());
    QString free = dated;
    for (int number = 2; m_byName.contains(free.toLower()); ++number)
        free = QStringLiteral("%1, %2").arg(dated).arg(number);
    return free;
}

} // namespace parallax
